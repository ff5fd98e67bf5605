"""The dialog that fills fields from a sheet, and where sheets are written to."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QRadioButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot
from ui_samples import track

from musicupload_gui.domain.sheets import Sheet, SheetError, SheetProblem, export_rows
from musicupload_gui.domain.track import Track, TrackId
from musicupload_gui.engine.news import SheetRead
from musicupload_gui.ui.exporting import Exporting
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.sheet_columns import SheetColumns
from musicupload_gui.ui.sheet_dialog import SheetDialog
from musicupload_gui.ui.sheet_texts import FINDING, MATCH_BY, PROBLEMS

# The offscreen platform says such things of every list that a combo box opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

W = TypeVar("W", bound=QWidget)
PATH = Path("/sheets/Catalogue 2026.xlsx")
OPTION = "sourceaudio.track_id"
HEADINGS = ("Song", "Artist name", "Writers", "Street date", "Internal no.")
SHEET = Sheet(
    "Release 46",
    HEADINGS,
    (
        ("Kites", "Teo", "T. Lindqvist", "27.11.2026", "NL-1"),
        ("Low Tide", "Teo", "T. Lindqvist", "04.12.2026", "NL-2"),
        ("Nobody's", "Teo", "T. Lindqvist", "04.12.2026", "NL-3"),
        ("Ferrous", "Teo", "A", "04.12.2026", "NL-4"),
        ("Ferrous", "Teo", "B", "04.12.2026", "NL-5"),
    ),
    first_row=4,
)
TRACKS = (
    track("Kites", "Teo"),
    track("Low Tide", "Teo").with_values({"composer": "Somebody", "release_date": "2026-12-04"}),
    track("Ferrous", "Teo"),
)
KITES, TIDE = TRACKS[0].id, TRACKS[1].id
FULL = {"composer": "T. Lindqvist", "release_date": "2026-11-27"}


class Asked:
    """A dialog over a window, and what it told."""

    def __init__(self, dialog: SheetDialog) -> None:
        self.dialog = dialog
        self.filled: list[object] = []
        self.matched: list[object] = []
        dialog.filled.connect(self.filled.append)
        dialog.matched.connect(self.matched.append)

    def part(self, kind: type[W], name: str) -> W:
        found = self.dialog.findChild(kind, name)
        assert found is not None, name
        return found

    def choice(self, at: int) -> QComboBox:
        return self.part(QComboBox, f"sheetField_{at}")

    def choose(self, at: int, field: str) -> None:
        """Choose a field for a column as a person does, in the open list."""
        combo = self.choice(at)
        self.pick(combo, combo.findData(field))

    def pick(self, combo: QComboBox, index: int) -> None:
        combo.showPopup()
        view = combo.view()
        view.setCurrentIndex(combo.model().index(index, 0))
        QTest.keyClick(view, Qt.Key.Key_Return)

    @property
    def fields(self) -> list[str]:
        return [self.choice(at).currentData() for at in range(len(HEADINGS))]

    @property
    def button(self) -> QPushButton:
        return self.dialog.accept_button

    @property
    def words(self) -> list[str]:
        labels = self.dialog.findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible() and label.text()]


class Ask:
    """Opens dialogs, and waits until each knows which rows are whose."""

    def __init__(self, look: Look, window: QWidget, qtbot: QtBot) -> None:
        self._look, self._window, self._qtbot = look, window, qtbot

    def __call__(
        self,
        *sheets: Sheet,
        tracks: tuple[Track, ...] = TRACKS,
        remembered: dict[str, str] | None = None,
        problem: SheetError | None = None,
    ) -> Asked:
        news = SheetRead(PATH, sheets, problem)
        args = (news, tracks, remembered or {}, (OPTION,), self._window)
        asked = Asked(SheetDialog(self._look, *args))
        asked.dialog.open()
        if sheets:
            self.settle(asked)
        return asked

    def settle(self, asked: Asked) -> None:
        self._qtbot.waitUntil(lambda: asked.button.text() != FINDING)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(px(1200), px(900))
    made.show()
    return made


@pytest.fixture
def ask(look: Look, window: QWidget, qtbot: QtBot) -> Ask:
    return Ask(look, window, qtbot)


def test_it_says_what_was_read_and_guesses_the_fields(ask: Ask) -> None:
    asked = ask(SHEET)
    assert PATH.name in asked.words
    assert "Sheet “Release 46”, 5 rows, headings in row 3" in asked.words
    assert asked.fields == ["title", "artist", "composer", "release_date", ""]
    assert any(words.startswith("4 of 5 go to a field") for words in asked.words)
    assert asked.part(QComboBox, "sheetMatchBy").currentText() == "Title and artist"
    assert not asked.part(QPushButton, "sheetOther").isVisible()


def test_the_foot_counts_rows_and_the_button_counts_tracks(ask: Ask) -> None:
    asked = ask(SHEET)
    assert {"2 rows match", "1 row has no track", "2 rows fit several tracks"} <= {*asked.words}
    assert asked.button.text() == "Fill 1 track"
    asked.part(QRadioButton, "sheetReplace").click()
    assert asked.button.text() == "Fill 2 tracks"
    assert asked.part(QRadioButton, "sheetReplace").text() == "Replace, 1 value differs"


def test_it_fills_empty_fields_only_unless_told_to_replace(ask: Ask) -> None:
    asked = ask(SHEET)
    asked.button.click()
    assert asked.filled == [{KITES: FULL}]
    again = ask(SHEET)
    again.part(QRadioButton, "sheetReplace").click()
    again.button.click()
    assert again.filled == [{KITES: FULL, TIDE: {"composer": "T. Lindqvist"}}]
    assert not again.dialog.isVisible()


def test_a_sheet_that_comes_back_mended_offers_to_replace(ask: Ask) -> None:
    tracks = tuple(track(name) for name in ("Kites", "Ferrous"))
    written = export_rows(tracks)
    at = written.headings.index("Artist")
    rows = tuple((*row[:at], "Somebody else", *row[at + 1 :]) for row in written.rows)
    asked = ask(replace(written, rows=rows), tracks=tracks)
    assert asked.part(QRadioButton, "sheetReplace").isChecked()
    asked.button.click()
    assert asked.filled == [{t.id: {"artist": "Somebody else"} for t in tracks}]


def test_with_nothing_to_fill_in_the_button_is_off_and_says_so(ask: Ask) -> None:
    tracks = (TRACKS[0].with_values(FULL),)
    asked = ask(replace(SHEET, rows=SHEET.rows[:1]), tracks=tracks)
    assert asked.button.text() == "Fill 0 tracks"
    assert not asked.button.isEnabled()
    assert "There is nothing to fill in." in asked.words
    assert not asked.part(QPushButton, "sheetCompare").isEnabled()
    asked.dialog.accept()
    assert asked.dialog.isVisible()
    assert not asked.filled


def test_a_correction_finds_tracks_anew_and_takes_the_field_from_its_column(
    ask: Ask, qtbot: QtBot
) -> None:
    asked = ask(SHEET)
    asked.choose(4, "composer")
    assert asked.button.text() == FINDING
    assert not asked.button.isEnabled()
    assert asked.fields == ["title", "artist", "", "release_date", "composer"]
    ask.settle(asked)
    asked.button.click()
    assert asked.filled == [
        {
            KITES: {"composer": "NL-1", "release_date": "2026-11-27"},
        }
    ]


def test_nothing_is_written_while_tracks_are_being_found(ask: Ask) -> None:
    asked = ask(SHEET)
    asked.choose(4, "comment")
    asked.dialog.accept()
    assert asked.dialog.isVisible()
    assert not asked.filled
    ask.settle(asked)
    assert asked.button.isEnabled()


def test_keys_that_move_open_the_list_and_change_no_column(ask: Ask) -> None:
    asked = ask(SHEET)
    before = asked.fields
    combo = asked.choice(0)
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert combo.view().isVisible()
    QTest.keyClick(combo.view(), Qt.Key.Key_Down)
    QTest.keyClick(combo.view(), Qt.Key.Key_Escape)
    assert asked.fields == before


def test_headings_of_groups_cannot_be_chosen(ask: Ask) -> None:
    combo = ask(SHEET).choice(0)
    texts = [combo.itemText(at) for at in range(combo.count())]
    flags = [combo.model().index(at, 0).flags() for at in range(combo.count())]
    shut = [t for t, f in zip(texts, flags, strict=True) if not f & Qt.ItemFlag.ItemIsEnabled]
    assert shut == ["Track", "Rights", "Sound", "About", "At one service"]
    assert texts[:2] == ["Leave out", "File"]
    assert texts[-1] == "Track id (sourceaudio)"


def test_the_remarks_tell_guesses_and_how_dates_were_read(ask: Ask) -> None:
    asked = ask(SHEET, remembered={"street date": "release_date"})
    table = asked.part(QTableView, "sheetColumns").model()
    remarks = [table.index(row, 4).data() for row in range(len(HEADINGS))]
    assert remarks == ["guessed", "guessed", "guessed", "read as 27 Nov 2026", ""]
    assert table.index(0, 1).data() == "Kites · Low Tide · Nobody's"
    assert asked.choice(3).accessibleName() == "Street date goes to"
    assert asked.choice(3).accessibleDescription().endswith("read as 27 Nov 2026")


def test_another_way_of_finding_tracks_can_be_chosen(ask: Ask) -> None:
    asked = ask(replace(SHEET, rows=SHEET.rows[:3]))
    combo = asked.part(QComboBox, "sheetMatchBy")
    assert [combo.itemText(at) for at in range(combo.count())] == [
        "Title and artist",
        "Order of the list",
    ]
    asked.pick(combo, 1)
    ask.settle(asked)
    assert combo.currentText() == "Order of the list"
    assert "3 rows match" in asked.words
    asked.choose(0, "")
    ask.settle(asked)
    assert [combo.itemText(at) for at in range(combo.count())] == ["Order of the list"]


def test_what_was_matched_is_told_for_the_next_sheet(ask: Ask) -> None:
    known = {"writers": "publisher", "internal no.": ""}
    asked = ask(SHEET, remembered=known)
    assert asked.fields == ["title", "artist", "publisher", "release_date", ""]
    asked.choose(1, "")
    ask.settle(asked)
    asked.button.click()
    assert asked.matched == [
        {
            "song": "title",
            "artist name": "",
            "writers": "publisher",
            "street date": "release_date",
            "internal no.": "",
        }
    ]


def test_what_nobody_knew_is_not_remembered_as_left_out(ask: Ask) -> None:
    asked = ask(SHEET)
    asked.button.click()
    assert [isinstance(told, dict) and "internal no." in told for told in asked.matched] == [False]


def test_cancelling_tells_nothing(ask: Ask) -> None:
    asked = ask(SHEET)
    asked.dialog.reject()
    assert asked.filled == asked.matched == []


def test_the_sheet_with_known_headings_comes_first_and_others_can_be_chosen(ask: Ask) -> None:
    notes = Sheet("Notes & more", ("About this", "x"), (("Song", "y"),), 2)
    asked = ask(notes, SHEET)
    assert any("Release 46" in words for words in asked.words)
    other = asked.part(QPushButton, "sheetOther")
    assert other.isVisible()
    actions = other.menu().actions()
    assert [(a.text(), a.isChecked()) for a in actions] == [
        ("Notes && more", False),
        ("Release 46", True),
    ]
    actions[0].trigger()
    ask.settle(asked)
    assert "Sheet “Notes & more”, 1 row, headings in row 1" in asked.words
    columns = asked.dialog.findChild(SheetColumns)
    assert columns is not None
    assert len(columns.choices) == 2


def test_compare_lists_what_would_be_replaced(ask: Ask) -> None:
    asked = ask(SHEET)
    asked.part(QPushButton, "sheetCompare").click()
    table = asked.part(QTableView, "sheetDifferencesList").model()
    assert table.rowCount() == 1
    assert [table.index(0, at).data() for at in range(4)] == [
        "Low Tide",
        "Composer",
        "Somebody",
        "T. Lindqvist",
    ]


@pytest.mark.parametrize(
    ("link", "rows"),
    [
        ("sheetWithout", [("6", "Nobody's")]),
        ("sheetAmbiguous", [("7", "Ferrous"), ("8", "Ferrous")]),
    ],
)
def test_rows_without_a_track_are_listed_by_their_numbers(
    link: str, rows: list[tuple[str, str]], ask: Ask
) -> None:
    asked = ask(SHEET)
    asked.part(QPushButton, link).click()
    table = asked.part(QTableView, "sheetRowsList").model()
    shown = [(table.index(at, 0).data(), table.index(at, 1).data()) for at in range(len(rows))]
    assert table.rowCount() == len(rows)
    for (number, values), (its_number, its_first) in zip(shown, rows, strict=True):
        assert number == its_number
        assert values.startswith(f"{its_first} · Teo · ")


@pytest.mark.parametrize("kind", SheetProblem)
def test_a_file_that_is_no_sheet_shows_its_sentence_and_a_way_out(
    kind: SheetProblem, ask: Ask
) -> None:
    asked = ask(problem=SheetError(kind, "the machine's words"))
    assert {PATH.name, PROBLEMS[kind]} <= {*asked.words}
    box = asked.dialog.findChildren(QDialogButtonBox)[0]
    (close,) = [button for button in box.buttons() if button.isVisible()]
    assert close.text() == "Close"
    asked.dialog.accept()
    assert asked.dialog.isVisible()
    close.click()
    assert not asked.dialog.isVisible()
    assert asked.filled == asked.matched == []


def test_no_sheets_at_all_is_an_empty_file(ask: Ask) -> None:
    assert PROBLEMS[SheetProblem.EMPTY] in ask().words


def test_text_from_outside_is_only_text(ask: Ask) -> None:
    evil = "<b>Kites</b>\u202e"
    headings = (evil, "Song", *HEADINGS[2:])
    sheet = Sheet(evil, headings, tuple((evil, *row[1:]) for row in SHEET.rows), 2)
    asked = ask(sheet)
    table = asked.part(QTableView, "sheetColumns").model()
    assert table.index(0, 0).data() == "<b>Kites</b>\N{REPLACEMENT CHARACTER}"
    assert "<b>Kites" not in table.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert not any("\u202e" in words for words in asked.words)
    assert "\u202e" not in asked.choice(0).accessibleName()


def test_tab_goes_from_top_to_bottom(ask: Ask, window: QWidget) -> None:
    asked = ask(SHEET, replace(SHEET, name="Another"))
    asked.part(QPushButton, "sheetOther").setFocus()
    names: list[str] = []
    while (at := asked.dialog.focusWidget()) and at is not asked.button and len(names) < 20:
        names.append(at.objectName())
        QTest.keyClick(at, Qt.Key.Key_Tab)
    assert names == [
        "sheetOther",
        *(f"sheetField_{row}" for row in range(5)),
        "sheetMatchBy",
        "sheetOnlyEmpty",
        "sheetCompare",
        "sheetWithout",
        "sheetAmbiguous",
    ]


def test_a_column_that_gets_the_keyboard_is_in_sight(ask: Ask) -> None:
    headings = tuple(f"Column {number}" for number in range(60))
    asked = ask(Sheet("Wide", headings, (headings,), 2))
    table, last = asked.part(QTableView, "sheetColumns"), asked.choice(59)
    assert not table.viewport().rect().contains(last.mapTo(table.viewport(), last.rect().center()))
    last.setFocus()
    assert table.viewport().rect().contains(last.mapTo(table.viewport(), last.rect().center()))


def test_the_columns_are_a_sound_model(ask: Ask, look: Look) -> None:
    columns = SheetColumns(look, ())
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(columns.table.model(), mode)
    asked = ask(SHEET)
    shown = asked.dialog.findChildren(SheetColumns)[0].columns
    columns.show_columns(shown)
    columns.show_first_date("2026-11-27")
    columns.show_columns(shown[:2])
    assert columns.columns == shown[:2]
    tester.deleteLater()


def test_every_way_and_every_problem_has_words() -> None:
    assert all(MATCH_BY.values())
    assert set(PROBLEMS) == set(SheetProblem)


class Exports:
    """Where sheets were to be written, and the dialog that asks."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self.exporting = Exporting(window)
        self.chosen: list[tuple[Sheet, Path]] = []
        self.exporting.chosen.connect(self._take)

    def _take(self, sheet: Sheet, path: Path) -> None:
        self.chosen.append((sheet, path))

    @property
    def dialog(self) -> QFileDialog:
        """The one that is open."""
        dialogs = self.window.findChildren(QFileDialog, "exportDialog")
        (found,) = [dialog for dialog in dialogs if dialog.isVisible()]
        return found

    def save(self, name: Path) -> None:
        dialog = self.dialog
        dialog.setDirectory(str(name.parent))
        dialog.selectFile(name.name)
        dialog.accept()


@pytest.fixture
def exports(window: QWidget) -> Exports:
    return Exports(window)


def test_the_list_is_exported_as_a_workbook(exports: Exports, tmp_path: Path) -> None:
    exports.exporting.export_list(TRACKS)
    assert exports.dialog.selectedNameFilter() == "Excel workbook (*.xlsx)"
    assert Path(exports.dialog.selectedFiles()[0]).name == "Tracks.xlsx"
    exports.save(tmp_path / "Tracks")
    assert exports.chosen == [(export_rows(TRACKS), tmp_path / "Tracks.xlsx")]
    exports.exporting.export_list(TRACKS)
    assert exports.dialog.directory().path() == str(tmp_path)


def test_another_kind_of_file_changes_the_name(exports: Exports, tmp_path: Path) -> None:
    exports.exporting.export_failed([(TRACKS[0], "Northlight", "Over 40 MB")])
    dialog = exports.dialog
    dialog.setDirectory(str(tmp_path))
    dialog.selectNameFilter(dialog.nameFilters()[1])
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    assert Path(dialog.selectedFiles()[0]).name == "Failed uploads.csv"
    dialog.accept()
    [(sheet, path)] = exports.chosen
    assert path == tmp_path / "Failed uploads.csv"
    assert sheet.rows[0][1:3] == ("Northlight", "Over 40 MB")


def test_a_name_with_a_dot_gets_its_ending_and_is_asked_about_again(
    exports: Exports, tmp_path: Path
) -> None:
    exports.exporting.export_list(TRACKS)
    exports.save(tmp_path / "Night Drive vol. 2")
    assert not exports.chosen
    assert Path(exports.dialog.selectedFiles()[0]).name == "Night Drive vol. 2.xlsx"
    exports.dialog.accept()
    assert exports.chosen[0][1] == tmp_path / "Night Drive vol. 2.xlsx"


def test_leaving_the_file_dialog_writes_nothing(exports: Exports) -> None:
    exports.exporting.export_list(TRACKS)
    exports.dialog.reject()
    assert not exports.chosen


def test_a_large_sheet_is_matched_beside_the_window(ask: Ask) -> None:
    tracks = tuple(track(f"Song {number:04}") for number in range(2_000))
    rows = tuple((t.title, f"Writer of {t.title}") for t in tracks)
    asked = ask(Sheet("Large", ("Song", "Writers"), rows, 2), tracks=tracks)
    assert asked.button.text() == "Fill 2,000 tracks"
    asked.button.click()
    (values,) = asked.filled
    assert isinstance(values, dict)
    assert values[TrackId("song-0007")] == {"composer": "Writer of Song 0007"}
