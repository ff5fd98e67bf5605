"""What becomes of tracks is read out: once for each change, and in one sentence when many."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from ui_samples import item, track, upload

from musicupload_gui.domain.errors import ErrorKind, Problem
from musicupload_gui.domain.track import Track
from musicupload_gui.domain.upload import State, Upload
from musicupload_gui.engine.news import News, TracksChanged, UploadsChanged
from musicupload_gui.ui.announcing import Announcer
from musicupload_gui.ui.track_model import TrackModel

SONGS = tuple(track(title) for title in ("Kites", "Low Tide", "Salt", "Ferrous", "Parallax"))


class Desk:
    """A model with news, and what is said of it."""

    def __init__(self, model: TrackModel, source: QWidget) -> None:
        self._model = model
        self.said: list[str] = []
        self.announcer = Announcer(source, model, self.said.append)
        self.take(TracksChanged(tuple(map(item, SONGS))))

    def take(self, *news: News) -> None:
        self._model.apply(news)
        self.announcer.take(news)

    def move(self, state: State, *songs: Track, problem: Problem | None = None) -> None:
        self.take(UploadsChanged(tuple(moved(song, state, problem) for song in songs)))

    def hear(self) -> list[str]:
        self.announcer.flush()
        heard = [*self.said]
        self.said.clear()
        return heard


def moved(song: Track, state: State, problem: Problem | None) -> Upload:
    return replace(upload(song, "sw", state), problem=problem)


@pytest.fixture
def desk(qtbot: QtBot, model: TrackModel, qapp: QApplication) -> Desk:
    source = QWidget()
    qtbot.addWidget(source)
    return Desk(model, source)


def test_a_change_is_said_once(desk: Desk) -> None:
    kites = SONGS[0]
    desk.move(State.SENDING, kites)
    assert desk.hear() == []
    desk.move(State.FAILED, kites, problem=Problem(ErrorKind.TOO_LARGE))
    assert desk.hear() == ["Kites: failed, over 500 MB"]
    desk.move(State.FAILED, kites, problem=Problem(ErrorKind.TOO_LARGE))
    assert desk.hear() == []
    desk.move(State.SENDING, kites)
    desk.move(State.READY, kites)
    assert desk.hear() == ["Kites: ready, at Swayzio"]


def test_what_comes_to_the_list_so_is_no_change(desk: Desk) -> None:
    desk.move(State.READY, *SONGS)
    assert desk.hear() == []


def test_many_are_counted(desk: Desk) -> None:
    desk.move(State.SENDING, *SONGS)
    desk.move(State.READY, *SONGS[1:])
    desk.move(State.HELD, SONGS[0], problem=Problem(ErrorKind.AUTH))
    assert desk.hear() == ["4 tracks: ready, 1 track: held"]


def test_what_went_on_meanwhile_is_not_said(desk: Desk) -> None:
    desk.move(State.SENDING, SONGS[0])
    desk.move(State.HELD, SONGS[0], problem=Problem(ErrorKind.AUTH))
    desk.move(State.SENDING, SONGS[0])
    assert desk.hear() == []


def test_it_is_said_by_itself(desk: Desk, qtbot: QtBot) -> None:
    desk.move(State.SENDING, SONGS[0])
    desk.move(State.READY, SONGS[0])
    qtbot.waitUntil(lambda: desk.said == ["Kites: ready, at Swayzio"])
