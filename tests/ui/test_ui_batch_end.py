"""Around a batch: awake while bytes move, one notice when all have ended, then what was chosen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.track import TrackId
from musicupload_gui.domain.upload import BatchId, State, Upload, UploadId
from musicupload_gui.settings.config import ConfigFile, Settings
from musicupload_gui.ui.batch_end import BatchEnd, Desktop, ended_text


class Room:
    """A batch's surroundings that remember what they were asked for."""

    def __init__(self, folder: Path) -> None:
        file = ConfigFile(folder / "settings.json")
        self.settings = Settings(file, file.load().config)
        self.awake: list[bool] = []
        self.told: list[tuple[str, str]] = []
        self.ended: list[object] = []
        self.owner = QObject()
        self.is_in_front = False
        desktop = Desktop(
            self.awake.append,
            lambda title, text: self.told.append((title, text)),
            lambda: self.is_in_front,
            bool,
        )
        self.batch_end = BatchEnd(self.settings, desktop, self.owner)
        self.batch_end.ended.connect(self.ended.append)

    def follow(self, *states: State) -> None:
        self.batch_end.follow(an_upload(str(n), state) for n, state in enumerate(states))


@pytest.fixture
def room(qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
    del qapp
    made = Room(tmp_path)
    yield made
    made.owner.deleteLater()


def an_upload(name: str, state: State) -> Upload:
    plain = Upload(UploadId(name), TrackId(name), AccountId("a"), BatchId("b"))
    return replace(plain, state=state)


def test_one_notice_for_a_batch(room: Room) -> None:
    room.follow(State.READY, State.SENDING, State.QUEUED)
    room.follow(State.READY, State.READY, State.FAILED)
    room.follow(State.READY, State.READY, State.FAILED)
    assert room.told == [("MusicUpload is done", "1 upload is ready. 1 upload needs you.")]
    assert room.ended == [{State.READY: 1, State.FAILED: 1}]


def test_awake_only_while_something_is_at_work(room: Room) -> None:
    room.follow(State.QUEUED)
    room.follow(State.SENDING)
    room.follow(State.WAITING)
    room.settings.change(stays_awake=False)
    room.follow(State.SENDING)
    assert room.awake == [False, True, False, False]


@pytest.mark.parametrize("state", [State.CANCELLED, State.PAUSED])
def test_what_the_person_stopped_is_not_told(room: Room, state: State) -> None:
    room.follow(State.SENDING)
    room.follow(state)
    assert (room.told, room.ended) == ([], [])


def test_no_notice_to_somebody_who_looks(room: Room) -> None:
    room.is_in_front = True
    room.follow(State.SENDING)
    room.follow(State.READY)
    assert (room.told, len(room.ended)) == ([], 1)


def test_no_notice_when_it_is_switched_off(room: Room) -> None:
    room.settings.change(notifies=False)
    room.follow(State.SENDING)
    room.follow(State.READY)
    assert (room.told, len(room.ended)) == ([], 1)


def test_a_list_that_was_never_sent_ends_nothing(room: Room) -> None:
    room.follow(State.READY, State.FAILED)
    assert (room.told, room.ended) == ([], [])


def test_words_leave_out_what_there_is_none_of() -> None:
    assert ended_text(Counter({State.READY: 2})) == "2 uploads are ready."
    assert ended_text(Counter({State.UNKNOWN: 1})) == "1 upload needs you."
