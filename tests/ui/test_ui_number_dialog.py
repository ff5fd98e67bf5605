"""Numbering tracks in the order of the list."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from musicupload_gui.domain.metadata import Metadata, Source
from musicupload_gui.domain.track import AudioFile, AudioFormat, Track, TrackId
from musicupload_gui.ui.change_preview import ChangeColumn
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.number_dialog import NumberDialog
from musicupload_gui.ui.numbering import Numbering, Restart
from musicupload_gui.ui.row_model import ROOT

Filled = dict[TrackId, dict[str, str]]


def song(name: str, folder: str = "/music", url: str = "", **values: str) -> Track:
    path = Path(f"{name}.wav") if url else Path(f"{folder}/{name}.wav")
    file = AudioFile(path, 1, 1, 1, AudioFormat.WAV, url=url)
    metadata = Metadata().with_values({"title": name, **values}, Source.TAG)
    return Track(TrackId(name), (file,), metadata, is_read=True)


SONGS = (
    song("a", album="Low Season", disc_number="1"),
    song("b", album="Maps", track_number="2"),
    song("c", album="Low Season", disc_number="2"),
    song("d", folder="/other", album="Low Season", disc_number="2"),
)


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(px(1200), px(900))
    made.show()
    return made


@pytest.fixture
def heard() -> list[Filled]:
    return []


@pytest.fixture
def dialog(look: Look, ground: QWidget, heard: list[Filled]) -> NumberDialog:
    return opened(look, ground, heard, *SONGS)


def opened(look: Look, ground: QWidget, heard: list[Filled], *tracks: Track) -> NumberDialog:
    made = NumberDialog(look, tracks, ground)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(made.model, mode, made)
    made.filled.connect(heard.append)
    made.open()
    return made


def wait(dialog: NumberDialog, qtbot: QtBot, count: str) -> None:
    qtbot.waitUntil(lambda: dialog.count.text() == count)


def after(dialog: NumberDialog) -> list[str]:
    model = dialog.model
    return [
        str(model.index(row, ChangeColumn.AFTER, ROOT).data()) for row in range(model.rowCount())
    ]


def choose(box: QComboBox, label: str) -> None:
    at = box.findText(label)
    assert at >= 0, label
    box.setCurrentIndex(at)


def test_it_numbers_in_the_order_of_the_list(
    dialog: NumberDialog, qtbot: QtBot, heard: list[Filled]
) -> None:
    wait(dialog, qtbot, "Changes 3 values on 3 tracks")
    assert after(dialog) == ["1", "2", "3", "4"]
    assert dialog.accept_button.text() == "Number 3 tracks"
    dialog.accept()
    numbers = {"a": "1", "c": "3", "d": "4"}
    assert heard == [{TrackId(name): {"track_number": n} for name, n in numbers.items()}]


def test_start_digits_total_and_field_are_chosen(
    dialog: NumberDialog, qtbot: QtBot, heard: list[Filled]
) -> None:
    choose(dialog.field, "Disc")
    dialog.start.setValue(9)
    choose(dialog.digits, "01, 02, 03")
    dialog.with_total.click()
    wait(dialog, qtbot, "Changes 4 values on 4 tracks")
    assert after(dialog) == ["09/12", "10/12", "11/12", "12/12"]
    dialog.accept()
    assert heard[0][TrackId("b")] == {"disc_number": "10/12"}


@pytest.mark.parametrize(
    ("restart", "numbers"),
    [
        ("For each album", ["1/3", "1/1", "2/3", "3/3"]),
        ("For each disc of an album", ["1/1", "1/1", "1/2", "2/2"]),
        ("For each folder", ["1/3", "2/3", "3/3", "1/1"]),
    ],
)
def test_numbers_start_again(
    dialog: NumberDialog, qtbot: QtBot, restart: str, numbers: list[str]
) -> None:
    dialog.with_total.click()
    choose(dialog.restart, restart)
    wait(dialog, qtbot, "Changes 4 values on 4 tracks")
    assert after(dialog) == numbers


def test_tracks_with_their_number_already_do_not_count(
    look: Look, ground: QWidget, heard: list[Filled], qtbot: QtBot
) -> None:
    dialog = opened(look, ground, heard, song("a", track_number="1"))
    wait(dialog, qtbot, "Nothing changes")
    assert after(dialog) == ["1"]
    assert dialog.accept_button.text() == "Number 0 tracks"
    assert not dialog.accept_button.isEnabled()


def test_the_keyboard_is_enough(dialog: NumberDialog, qtbot: QtBot, heard: list[Filled]) -> None:
    qtbot.waitUntil(dialog.field.hasFocus)
    QTest.keyClick(dialog.field, Qt.Key.Key_Tab)
    assert dialog.start.hasFocus()
    dialog.start.selectAll()
    QTest.keyClicks(dialog.start, "7")
    wait(dialog, qtbot, "Changes 4 values on 4 tracks")
    QTest.keyClick(dialog.start, Qt.Key.Key_Return)
    assert heard[0][TrackId("a")] == {"track_number": "7"}


def test_hostile_titles_are_shown_as_text(
    look: Look, ground: QWidget, heard: list[Filled], qtbot: QtBot
) -> None:
    titles = ("<b>x</b>", "\N{RIGHT-TO-LEFT OVERRIDE}x", "n" * 4_096)
    dialog = opened(look, ground, heard, *(song(f"{n}", title=t) for n, t in enumerate(titles)))
    wait(dialog, qtbot, "Changes 3 values on 3 tracks")
    for row in range(len(titles)):
        index = dialog.model.index(row, ChangeColumn.TRACK, ROOT)
        assert len(str(index.data())) <= 500
        assert "<b>" not in str(index.data(Qt.ItemDataRole.ToolTipRole))
        assert "\N{RIGHT-TO-LEFT OVERRIDE}" not in str(index.data())
    dialog.grab()


def test_ten_thousand_tracks_are_numbered_at_every_key(
    look: Look, ground: QWidget, heard: list[Filled], qtbot: QtBot
) -> None:
    dialog = opened(look, ground, heard, *(song(f"{n:05}") for n in range(10_000)))
    dialog.start.selectAll()
    QTest.keyClicks(dialog.start, "123")
    assert after(dialog)[:2] == ["123", "124"]
    wait(dialog, qtbot, "Changes 10,000 values on 10,000 tracks")
    assert after(dialog)[-1] == "10122"


def test_tracks_that_are_online_have_the_folder_of_their_address() -> None:
    tracks = [song(f"{n}", url=f"https://x/{n % 2}/{n}.wav") for n in range(4)]
    numbers = Numbering(restart=Restart.FOLDER).numbers(tracks)
    assert [numbers[track.id] for track in tracks] == ["1", "1", "2", "2"]
