"""Find and replace, and change case: what is listed, what is counted, what is handed over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from musicupload_gui.domain.metadata import Metadata, Source
from musicupload_gui.domain.text_changes import REGEX_LIMIT, Case
from musicupload_gui.domain.track import AudioFile, AudioFormat, Track, TrackId
from musicupload_gui.ui.case_dialog import CaseDialog
from musicupload_gui.ui.change_dialog import ChangeDialog
from musicupload_gui.ui.change_preview import Excerpt, excerpt
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.replace_dialog import ReplaceDialog
from musicupload_gui.ui.row_model import ROOT

Filled = dict[TrackId, dict[str, str]]
Dialog = TypeVar("Dialog", bound=ChangeDialog)
_READ, _ALOUD, _TIP = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)


def song(number: int, **values: str) -> Track:
    file = AudioFile(Path(f"/music/{number}.wav"), 1, 1, 1, AudioFormat.WAV)
    metadata = Metadata().with_values(values, Source.TAG)
    return Track(TrackId(str(number)), (file,), metadata, is_read=True)


SONGS = (
    song(1, title="Harbour lights", artist="Anna Kessel", comment="Harbour master"),
    song(2, title="The HARBOUR", artist="Okapi Club", album="Harbours"),
    song(3, title="Kites", artist="Okapi Club"),
)


class Stage:
    """Opens dialogs, watches their models, and hears what they hand over."""

    def __init__(self, look: Look, qtbot: QtBot) -> None:
        self.look, self._qtbot = look, qtbot
        self.ground = QWidget()
        self.ground.resize(px(1200), px(900))
        self.ground.show()
        self._testers: list[QAbstractItemModelTester] = []
        self.heard: list[Filled] = []

    def open(self, made: Dialog) -> Dialog:
        mode = QAbstractItemModelTester.FailureReportingMode.Fatal
        self._testers.append(QAbstractItemModelTester(made.model, mode))
        made.filled.connect(self.heard.append)
        made.open()
        self.wait(made)
        return made

    def replace(self, *tracks: Track) -> ReplaceDialog:
        return self.open(ReplaceDialog(self.look, tracks, self.ground))

    def case(self, *tracks: Track) -> CaseDialog:
        return self.open(CaseDialog(self.look, tracks, self.ground))

    def wait(self, dialog: ChangeDialog) -> None:
        self._qtbot.waitUntil(lambda: not dialog.search.is_running)

    def close(self) -> None:
        self._testers.clear()
        self.ground.close()
        self.ground.deleteLater()


@pytest.fixture
def stage(look: Look, qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(look, qtbot)
    yield made
    made.close()


def cell(dialog: ChangeDialog, row: int, column: int, role: Qt.ItemDataRole = _READ) -> str:
    return str(dialog.model.index(row, column, ROOT).data(role))


def rows(dialog: ChangeDialog) -> list[tuple[str, ...]]:
    model = dialog.model
    return [
        tuple(cell(dialog, row, column) for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def choose(dialog: ReplaceDialog | CaseDialog, label: str) -> None:
    at = dialog.field.findText(label)
    assert at >= 0, label
    dialog.field.setCurrentIndex(at)


def test_typing_lists_the_values_that_would_change(stage: Stage, qtbot: QtBot) -> None:
    dialog = stage.replace(*SONGS)
    qtbot.waitUntil(dialog.find_edit.hasFocus)
    QTest.keyClicks(dialog.find_edit, "harbour")
    QTest.keyClick(dialog.find_edit, Qt.Key.Key_Tab)
    assert dialog.replace_edit.hasFocus()
    QTest.keyClicks(dialog.replace_edit, "Port")
    stage.wait(dialog)
    assert rows(dialog) == [
        ("Harbour lights", "Title", "Harbour lights", "Port lights"),
        ("The HARBOUR", "Title", "The HARBOUR", "The Port"),
        ("The HARBOUR", "Album", "Harbours", "Ports"),
    ]
    assert dialog.count.text() == "Changes 3 values on 2 tracks"
    assert dialog.accept_button.text() == "Change 2 tracks"
    QTest.keyClick(dialog.replace_edit, Qt.Key.Key_Return)
    assert stage.heard == [
        {
            TrackId("1"): {"title": "Port lights"},
            TrackId("2"): {"title": "The Port", "album": "Ports"},
        }
    ]


def test_nothing_is_asked_for_before_anything_is_typed(stage: Stage) -> None:
    dialog = stage.replace(*SONGS)
    assert dialog.count.text() == ""
    assert dialog.accept_button.text() == "Change"
    assert not dialog.accept_button.isEnabled()


def test_what_stands_nowhere_changes_nothing(stage: Stage) -> None:
    dialog = stage.replace(*SONGS)
    dialog.find_edit.setText("xylophone")
    stage.wait(dialog)
    assert dialog.count.text() == "Nothing changes"
    assert dialog.accept_button.text() == "Change 0 tracks"
    assert not dialog.accept_button.isEnabled()
    QTest.keyClick(dialog.find_edit, Qt.Key.Key_Return)
    assert not stage.heard


def test_the_boxes_narrow_the_search(stage: Stage) -> None:
    dialog = stage.replace(*SONGS)
    dialog.find_edit.setText("Harbour")
    dialog.matches_case.click()
    stage.wait(dialog)
    assert [row[2] for row in rows(dialog)] == ["Harbour lights", "Harbours"]
    dialog.whole_words.click()
    stage.wait(dialog)
    assert [row[2] for row in rows(dialog)] == ["Harbour lights"]


def test_one_field_can_be_chosen_even_one_that_all_leaves_out(stage: Stage) -> None:
    dialog = stage.replace(*SONGS)
    dialog.find_edit.setText("Harbour ")
    choose(dialog, "Comment")
    stage.wait(dialog)
    assert rows(dialog) == [("Harbour lights", "Comment", "Harbour master", "master")]


def test_a_regular_expression_may_move_what_it_finds(stage: Stage) -> None:
    dialog = stage.replace(*SONGS)
    dialog.regex.click()
    dialog.find_edit.setText(r"(\w+) (\w+)")
    dialog.replace_edit.setText(r"\2, \1")
    choose(dialog, "Artist")
    stage.wait(dialog)
    assert [row[3] for row in rows(dialog)] == ["Kessel, Anna", "Club, Okapi", "Club, Okapi"]


@pytest.mark.parametrize(
    ("find", "replace", "sentence"),
    [
        ("a(b", "", "This is no regular expression; look at character 2"),
        ("*", "", "This is no regular expression; look at character 1"),
        ("a", r"\1", "The replacement asks for a group that the expression does not have"),
    ],
)
def test_a_wrong_expression_says_so(stage: Stage, find: str, replace: str, sentence: str) -> None:
    dialog = stage.replace(*SONGS)
    dialog.regex.click()
    dialog.replace_edit.setText(replace)
    dialog.find_edit.setText(find)
    stage.wait(dialog)
    assert dialog.count.text() == sentence
    wrong = dialog.replace_edit if replace else dialog.find_edit
    assert wrong.accessibleDescription() == sentence
    assert wrong.property("problem") == "warn"
    assert not dialog.accept_button.isEnabled()
    assert not rows(dialog)
    dialog.regex.click()
    stage.wait(dialog)
    assert wrong.accessibleDescription() == ""
    assert "expression" not in dialog.count.text()


def test_texts_too_long_for_an_expression_are_told_of(stage: Stage) -> None:
    long = song(4, lyrics="la " * REGEX_LIMIT, title="la")
    dialog = stage.replace(long)
    dialog.find_edit.setText("la")
    choose(dialog, "Lyrics")
    stage.wait(dialog)
    assert dialog.count.text() == "Changes 1 value on 1 track"
    dialog.regex.click()
    stage.wait(dialog)
    told = "Nothing changes. 1 text is too long for a regular expression"
    assert dialog.count.text() == told


@pytest.mark.parametrize(
    "text", ["<img src=x>", "\N{RIGHT-TO-LEFT OVERRIDE}3pm.exe", "n" * 4_096, "a\nb", "\N{GUITAR}"]
)
def test_hostile_values_are_shown_as_text_and_kept_as_they_are(stage: Stage, text: str) -> None:
    dialog = stage.replace(song(1, title=f"{text} one"))
    dialog.find_edit.setText("one")
    dialog.replace_edit.setText("two")
    stage.wait(dialog)
    for column in range(dialog.model.columnCount()):
        seen = cell(dialog, 0, column)
        assert len(seen) <= 500
        assert not {"\n", "\N{RIGHT-TO-LEFT OVERRIDE}"} & set(seen)
        assert "<img" not in cell(dialog, 0, column, _TIP)
    dialog.grab()
    dialog.accept()
    assert stage.heard == [{TrackId("1"): {"title": f"{text} two"}}]


def test_a_value_that_goes_is_called_empty(stage: Stage) -> None:
    dialog = stage.replace(SONGS[2])
    dialog.find_edit.setText("Kites")
    stage.wait(dialog)
    assert cell(dialog, 0, 3) == ""
    assert cell(dialog, 0, 3, _ALOUD) == "Empty"
    dialog.grab()
    dialog.accept()
    assert stage.heard == [{TrackId("3"): {"title": ""}}]


def test_ten_thousand_tracks_are_counted_while_somebody_types(stage: Stage) -> None:
    dialog = stage.replace(*(song(n, title=f"Song {n}", artist="Club") for n in range(10_000)))
    QTest.keyClicks(dialog.find_edit, "Song 1")
    assert rows(dialog)[:1] == [("Song 1", "Title", "Song 1", "")]
    stage.wait(dialog)
    assert dialog.count.text() == "Changes 1,111 values on 1,111 tracks"
    dialog.accept()
    assert len(stage.heard[0]) == 1_111


def test_an_excerpt_begins_shortly_before_the_change() -> None:
    assert excerpt("Kites", "Kites") == Excerpt("Kites")
    assert excerpt("Field Notes", "field notes") == Excerpt("Field Notes", ((0, 1), (6, 7)))
    far = excerpt("n" * 400 + "end", "n" * 400)
    assert far == Excerpt("…" + "n" * 12 + "end", ((13, 16),))


def test_case_begins_with_titles_in_title_case(stage: Stage) -> None:
    dialog = stage.case(*SONGS)
    assert rows(dialog) == [
        ("Harbour lights", "Title", "Harbour lights", "Harbour Lights"),
        ("The HARBOUR", "Title", "The HARBOUR", "The Harbour"),
    ]
    dialog.accept()
    titles = {"1": "Harbour Lights", "2": "The Harbour"}
    assert stage.heard == [{TrackId(number): {"title": t} for number, t in titles.items()}]


def test_case_has_four_ways_and_every_field_of_words(stage: Stage) -> None:
    dialog = stage.case(*SONGS)
    choose(dialog, "Artist")
    stage.wait(dialog)
    assert dialog.count.text() == "Nothing changes"
    dialog.cases[Case.UPPER].click()
    stage.wait(dialog)
    assert [row[3] for row in rows(dialog)] == ["ANNA KESSEL", "OKAPI CLUB", "OKAPI CLUB"]
    dialog.cases[Case.SENTENCE].click()
    stage.wait(dialog)
    assert [row[3] for row in rows(dialog)] == ["Anna kessel", "Okapi club", "Okapi club"]
    dialog.cases[Case.LOWER].click()
    stage.wait(dialog)
    assert dialog.accept_button.text() == "Change 3 tracks"
    dialog.accept()
    assert stage.heard[0][TrackId("3")] == {"artist": "okapi club"}


def test_every_control_has_a_name(stage: Stage) -> None:
    dialog = stage.replace(*SONGS)
    named = (dialog.find_edit, dialog.replace_edit, dialog.field, dialog.preview.table)
    assert [widget.objectName() for widget in named] == [
        "findEdit", "replaceEdit", "replaceField", "replacePreview",
    ]  # fmt: skip
    assert [widget.accessibleName() for widget in named] == [
        "Find", "Replace with", "In", "Preview",
    ]  # fmt: skip
