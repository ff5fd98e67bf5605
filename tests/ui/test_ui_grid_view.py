"""The metadata table under the hand: typing, moving, blocks, columns, and the look of its cells."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QColor, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QTableView,
)
from pytestqt.qtbot import QtBot
from ui_samples import INFOS, many, track

from musicupload_gui.domain.metadata import Source
from musicupload_gui.domain.track import TrackId
from musicupload_gui.engine.news import TrackItem
from musicupload_gui.ui.grid_columns import DEFAULT_COLUMNS, FILE, GridColumns
from musicupload_gui.ui.grid_model import Edits, GridModel
from musicupload_gui.ui.grid_texts import (
    FILL_NEEDS_ROWS,
    NOT_A_BLOCK,
    NOTHING_TO_PASTE,
    PASTE_NEEDS_BLOCK,
    READ_ONLY,
)
from musicupload_gui.ui.grid_view import GridView
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.tokens import DARK, LIGHT, Scheme

TITLES = ("One", "Two", "Three", "Four", "Five")
FIELDS = ("title", "artist", "album", "genre", "isrc", "lyrics")
Key = Qt.Key
Ctrl, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Spot = tuple[int, str]
"""A row and the name of a field."""


class Desk:
    """The table with a window around it, and somebody who does what it asks for."""

    def __init__(self, look: Look, qtbot: QtBot) -> None:
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.model = GridModel(FIELDS, {i: info.name for i, info in INFOS.items()})
        self.view = GridView(look, self.model, self.window)
        self.view.set_columns(GridColumns(FIELDS))
        self.window.setCentralWidget(self.view)
        self.window.resize(px(1100), px(400))
        self.edits: list[Edits] = []
        self.said: list[str] = []
        self.view.edited.connect(self._edit)
        self.view.told.connect(self.said.append)
        self.model.show_items([TrackItem(track(title)) for title in TITLES])

    def _edit(self, edits: Edits) -> None:
        self.edits.append(edits)
        self.model.show_items(
            [
                replace(item, track=item.track.with_values(edits.get(item.track.id, {})))
                for item in self.model.items
            ]
        )

    def at(self, row: int, name: str) -> str:
        return self.model.cell(row, self.column(name)).text

    def column(self, name: str) -> int:
        return self.model.names.index(name)

    def fill(self, row: int, **values: str) -> None:
        items = list(self.model.items)
        old = items[row].track
        items[row] = TrackItem(replace(old, metadata=old.metadata.with_values(values, Source.TAG)))
        self.model.show_items(items)

    def go(self, row: int, name: str) -> None:
        index = self.model.index(row, self.column(name))
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(index, flag)

    def pick(self, first: Spot, last: Spot, *, more: bool = False) -> None:
        flag = QItemSelectionModel.SelectionFlag
        start = self.model.index(first[0], self.column(first[1]))
        end = self.model.index(last[0], self.column(last[1]))
        picked = self.view.selectionModel()
        picked.setCurrentIndex(start, flag.NoUpdate)
        picked.select(QItemSelection(start, end), flag.Select if more else flag.ClearAndSelect)

    def picked(self) -> tuple[list[int], list[str]]:
        found = self.view.picked()
        names = [self.model.names[column] for column in found.columns if column in found.rows]
        return found.all_rows(), names

    def here(self) -> Spot:
        index = self.view.currentIndex()
        return index.row(), self.model.names[index.column()]

    def press(self, key: Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key where the keyboard is now: the table, or the field that is open in it."""
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, held)

    def type(self, text: str) -> None:
        for letter in text:
            target = QApplication.focusWidget()
            assert target is not None
            QTest.keyClicks(target, letter)

    def editor(self) -> QLineEdit | QPlainTextEdit:
        open_field = self.view.indexWidget(self.view.currentIndex())
        assert isinstance(open_field, QLineEdit | QPlainTextEdit)
        return open_field

    def is_editing(self) -> bool:
        return self.view.state() is GridView.State.EditingState


@pytest.fixture
def desk(look: Look, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(look, qtbot)
    made.window.show()
    made.window.activateWindow()
    made.view.setFocus()
    qtbot.waitActive(made.window)
    qtbot.waitUntil(made.view.hasFocus)
    QGuiApplication.clipboard().clear()
    yield made
    QGuiApplication.clipboard().clear()


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def copied(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def edit(**values: Mapping[str, str]) -> dict[TrackId, dict[str, str]]:
    return {TrackId(name): dict(fields) for name, fields in values.items()}


def test_the_names_that_tools_know_it_by(desk: Desk) -> None:
    assert desk.view.objectName() == "gridView"
    assert desk.view.accessibleName() == "Metadata table"


def test_typing_replaces_and_enter_goes_down(desk: Desk) -> None:
    desk.go(1, "artist")
    desk.type("Okapi")
    assert desk.is_editing()
    desk.press(Key.Key_Return)
    assert desk.edits == [edit(two={"artist": "Okapi"})]
    assert desk.here() == (2, "artist")
    assert not desk.is_editing()
    assert desk.view.hasFocus()


@pytest.mark.parametrize("key", [Key.Key_F2, Key.Key_Return, Key.Key_Enter])
def test_f2_and_enter_go_on_with_the_value(desk: Desk, key: Key) -> None:
    desk.go(0, "artist")
    desk.press(key)
    desk.type(" Duo ")
    desk.press(Key.Key_Tab)
    assert desk.edits == [edit(one={"artist": "Anna Kessel Duo"})]
    assert desk.here() == (0, "album")


def test_a_double_click_opens_the_cell(desk: Desk) -> None:
    desk.go(0, "title")
    spot = desk.view.visualRect(desk.model.index(2, desk.column("artist"))).center()
    held = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, held, spot)
    QTest.mouseDClick(desk.view.viewport(), Qt.MouseButton.LeftButton, held, spot)
    desk.type("!")
    desk.press(Key.Key_Return)
    assert desk.edits == [edit(three={"artist": "Anna Kessel!"})]


@pytest.mark.parametrize(
    ("key", "held", "there"),
    [
        (Key.Key_Return, Shift, (1, "artist")),
        (Key.Key_Up, Qt.KeyboardModifier.NoModifier, (1, "artist")),
        (Key.Key_Down, Qt.KeyboardModifier.NoModifier, (3, "artist")),
        (Key.Key_Backtab, Shift, (2, "title")),
    ],
)
def test_other_ways_out_of_a_cell(
    desk: Desk, key: Key, held: Qt.KeyboardModifier, there: Spot
) -> None:
    desk.pick((2, "artist"), (3, "album"))
    desk.type("x")
    desk.press(key, held)
    assert desk.edits == [edit(three={"artist": "x"})]
    assert desk.here() == there
    assert desk.picked() == ([there[0]], [there[1]])


def test_escape_gives_up(desk: Desk) -> None:
    desk.go(0, "artist")
    desk.type("wrong")
    desk.press(Key.Key_Escape)
    assert desk.edits == []
    assert desk.at(0, "artist") == "Anna Kessel"
    assert (desk.here(), desk.is_editing()) == ((0, "artist"), False)


def test_leaving_by_click_keeps_what_was_typed(desk: Desk) -> None:
    desk.go(0, "artist")
    desk.type("kept")
    spot = desk.view.visualRect(desk.model.index(3, desk.column("genre"))).center()
    held = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, held, spot)
    assert desk.edits == [edit(one={"artist": "kept"})]
    assert desk.here() == (3, "genre")


def test_a_value_that_was_only_looked_at_stays(desk: Desk) -> None:
    desk.fill(0, album=" spaced ")
    desk.go(0, "album")
    desk.press(Key.Key_F2)
    desk.press(Key.Key_Return)
    assert desk.edits == []
    assert desk.at(0, "album") == " spaced "


def test_news_leave_alone_what_is_being_typed(desk: Desk) -> None:
    desk.go(0, "artist")
    desk.type("Mine")
    desk.fill(0, artist="Theirs")
    assert desk.at(0, "artist") == "Theirs"
    desk.press(Key.Key_Return)
    assert desk.at(0, "artist") == "Mine"


def test_undo_inside_a_cell_is_the_fields_own(desk: Desk) -> None:
    asked: list[bool] = []
    undo = QAction("Undo", desk.window, shortcut=QKeySequence("Ctrl+Z"))
    undo.triggered.connect(lambda: asked.append(True))
    desk.window.addAction(undo)
    desk.go(0, "album")
    desk.type("a")
    desk.press(Key.Key_Z, Ctrl)
    assert asked == []
    desk.press(Key.Key_Escape)
    desk.press(Key.Key_Z, Ctrl)
    assert asked == [True]


def test_the_tables_keys_are_not_the_windows(desk: Desk) -> None:
    """Del would take tracks off the list. Space is left to who plays: no value begins with it."""
    asked: list[str] = []
    for keys in ("Del", "Ctrl+V", "Ctrl+A", "Ctrl+D", "Space", "Ctrl+R", "F6"):
        action = QAction(keys, desk.window, shortcut=QKeySequence(keys))
        action.triggered.connect(lambda _=False, k=keys: asked.append(k))
        desk.window.addAction(action)
    desk.go(0, "artist")
    copied("Pasted")
    desk.press(Key.Key_Delete)
    desk.press(Key.Key_V, Ctrl)
    desk.press(Key.Key_D, Ctrl)
    desk.press(Key.Key_A, Ctrl)
    assert asked == []
    assert desk.edits == [edit(one={"artist": ""}), edit(one={"artist": "Pasted"})]
    desk.press(Key.Key_R, Ctrl)
    desk.press(Key.Key_F6)
    desk.press(Key.Key_Space)
    assert asked == ["Ctrl+R", "F6", "Space"]


def test_copied_files_are_for_the_list(desk: Desk) -> None:
    asked: list[bool] = []
    paste = QAction("Paste files", desk.window, shortcut=QKeySequence("Ctrl+V"))
    paste.triggered.connect(lambda: asked.append(True))
    desk.window.addAction(paste)
    desk.go(0, "artist")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(Path("/music/Kites.wav")))])
    QGuiApplication.clipboard().setMimeData(mime)
    desk.press(Key.Key_V, Ctrl)
    assert (asked, desk.edits) == ([True], [])


def test_the_files_name_is_not_typed_over(desk: Desk) -> None:
    desk.go(1, FILE)
    desk.press(Key.Key_F2)
    desk.press(Key.Key_Delete)
    desk.type("Three")
    assert not desk.is_editing()
    assert desk.said == [READ_ONLY, READ_ONLY]
    assert desk.edits == []
    assert desk.here() == (2, FILE), "typing there looks a file up"


def test_long_fields_have_lines(desk: Desk) -> None:
    desk.go(0, "lyrics")
    desk.type("a")
    assert isinstance(desk.editor(), QPlainTextEdit)
    desk.press(Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    desk.type("b")
    desk.press(Key.Key_Return, Shift)
    desk.type("c")
    desk.press(Key.Key_Return)
    assert desk.edits == [edit(one={"lyrics": "a\nb\nc"})]
    assert desk.here() == (1, "lyrics")


def test_typing_replaces_a_long_value_and_f2_adds_to_it(desk: Desk) -> None:
    desk.fill(0, lyrics="la\nla")
    desk.go(0, "lyrics")
    desk.press(Key.Key_F2)
    desk.type("!")
    desk.press(Key.Key_Tab)
    assert desk.at(0, "lyrics") == "la\nla!"
    desk.go(0, "lyrics")
    desk.type("new")
    desk.press(Key.Key_Tab)
    assert desk.at(0, "lyrics") == "new"


def test_line_breaks_outlive_the_field_of_one_line(desk: Desk) -> None:
    desk.fill(0, album="a\nb")
    desk.go(0, "album")
    desk.press(Key.Key_F2)
    desk.type("c")
    desk.press(Key.Key_Return)
    assert desk.at(0, "album") == "a\nbc"


def test_copy_and_paste_a_block(desk: Desk) -> None:
    desk.fill(1, genre="Ambient", album='"Heroes"')
    desk.pick((0, "title"), (1, "genre"))
    desk.press(Key.Key_C, Ctrl)
    assert clipboard() == (
        'One\tAnna Kessel\t\t\nTwo\tAnna Kessel\t"""Heroes"""\tAmbient'
    )  # fmt: skip
    desk.go(3, "title")
    desk.press(Key.Key_V, Ctrl)
    assert desk.edits == [
        edit(
            four={"title": "One"},
            five={"title": "Two", "album": '"Heroes"', "genre": "Ambient"},
        )
    ]
    assert desk.said == []


def test_what_is_no_block_is_not_copied(desk: Desk) -> None:
    copied("old")
    desk.pick((0, "title"), (0, "artist"))
    desk.pick((1, "artist"), (1, "album"), more=True)
    desk.press(Key.Key_C, Ctrl)
    desk.press(Key.Key_X, Ctrl)
    assert (desk.said, clipboard(), desk.edits) == ([NOT_A_BLOCK] * 2, "old", [])


def test_two_stretches_that_touch_are_a_block(desk: Desk) -> None:
    desk.pick((0, "title"), (0, "title"))
    desk.pick((1, "title"), (1, "title"), more=True)
    desk.press(Key.Key_C, Ctrl)
    assert clipboard() == "One\nTwo"


def test_cut_copies_and_clears(desk: Desk) -> None:
    desk.pick((0, "artist"), (1, "artist"))
    desk.press(Key.Key_X, Ctrl)
    assert clipboard() == "Anna Kessel\nAnna Kessel"
    assert desk.edits == [edit(one={"artist": ""}, two={"artist": ""})]


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_delete_clears_cells_and_never_rows(desk: Desk, key: Key) -> None:
    desk.press(Key.Key_A, Ctrl)
    desk.press(key)
    names = [t.lower() for t in TITLES]
    assert desk.edits == [{TrackId(n): {"title": "", "artist": ""} for n in names}]
    assert desk.model.rowCount() == 5
    assert desk.said == []


def test_one_value_fills_what_is_selected(desk: Desk) -> None:
    copied(" Ambient \r\n")
    desk.pick((0, "genre"), (1, "genre"))
    desk.pick((3, "album"), (3, "album"), more=True)
    desk.press(Key.Key_V, Ctrl)
    assert desk.edits == [
        edit(one={"genre": "Ambient"}, two={"genre": "Ambient"}, four={"album": "Ambient"})
    ]


def test_a_block_is_repeated_when_it_fits(desk: Desk) -> None:
    copied("a\nb\n")
    desk.pick((0, "album"), (3, "genre"))
    desk.press(Key.Key_V, Ctrl)
    assert [(desk.at(row, "album"), desk.at(row, "genre")) for row in range(5)] == [
        ("a", "a"), ("b", "b"), ("a", "a"), ("b", "b"), ("", ""),
    ]  # fmt: skip
    assert (len(desk.edits), desk.said) == (1, [])


def test_a_block_that_does_not_fit_is_pasted_once(desk: Desk) -> None:
    copied("a\nb\n")
    desk.pick((0, "album"), (2, "album"))
    desk.press(Key.Key_V, Ctrl)
    assert desk.edits == [edit(one={"album": "a"}, two={"album": "b"})]
    assert desk.said == [
        "Pasted once: 2 rows by 1 column cannot fill 3 rows by 1 column evenly."
    ]  # fmt: skip


def test_what_goes_over_the_edge_is_told(desk: Desk) -> None:
    copied("\n".join(["a\tb\tc"] * 3))
    desk.go(3, "isrc")
    desk.press(Key.Key_V, Ctrl)
    assert desk.edits == [
        edit(four={"isrc": "a", "lyrics": "b"}, five={"isrc": "a", "lyrics": "b"})
    ]
    assert desk.said == ["The table ends there: 1 row and 1 column left out."]


def test_a_block_with_names_of_files_goes_back_beside_them(desk: Desk) -> None:
    desk.pick((0, FILE), (1, "title"))
    desk.press(Key.Key_C, Ctrl)
    copied(clipboard().replace("\tTwo", "\tZwei"))
    desk.press(Key.Key_V, Ctrl)
    assert desk.edits == [edit(two={"title": "Zwei"})]
    assert desk.said == []
    copied("Other.wav\tUno")
    desk.press(Key.Key_V, Ctrl)
    assert desk.at(0, "title") == "Uno"
    assert desk.said == [READ_ONLY]


def test_what_cannot_be_pasted_is_told(desk: Desk) -> None:
    desk.go(0, "album")
    desk.press(Key.Key_V, Ctrl)
    copied("a\tb")
    desk.pick((1, "album"), (1, "album"))
    desk.pick((3, "genre"), (3, "genre"), more=True)
    desk.press(Key.Key_V, Ctrl)
    assert desk.said == [NOTHING_TO_PASTE, PASTE_NEEDS_BLOCK]
    assert desk.edits == []


def test_an_empty_cell_can_be_pasted(desk: Desk) -> None:
    desk.go(0, "album")
    desk.press(Key.Key_C, Ctrl)
    desk.go(0, "artist")
    desk.press(Key.Key_V, Ctrl)
    assert desk.edits == [edit(one={"artist": ""})]


def test_hostile_texts_make_the_way_over_the_clipboard(desk: Desk) -> None:
    nasty = '<b>"a"\u202eb\n\t=1+1\u2028c'
    desk.fill(0, album=nasty, genre="d\udc80")
    desk.pick((0, "album"), (0, "genre"))
    desk.press(Key.Key_C, Ctrl)
    desk.go(1, "album")
    desk.press(Key.Key_V, Ctrl)
    assert desk.edits == [edit(two={"album": nasty, "genre": "d�"})]
    copied("x" * 200_000)
    desk.press(Key.Key_V, Ctrl)
    assert not desk.view.grab().isNull()


def test_fill_down(desk: Desk) -> None:
    desk.fill(1, album="EP", genre="Ambient")
    desk.pick((1, "album"), (3, "genre"))
    desk.press(Key.Key_D, Ctrl)
    ep = {"album": "EP", "genre": "Ambient"}
    assert desk.edits == [edit(three=ep, four=ep)]
    desk.go(0, "album")
    desk.press(Key.Key_D, Ctrl)
    assert desk.said == [FILL_NEEDS_ROWS]


def test_arrows_move_and_with_shift_select(desk: Desk) -> None:
    desk.go(1, "artist")
    desk.press(Key.Key_Down, Shift)
    desk.press(Key.Key_Right, Shift)
    assert desk.picked() == ([1, 2], ["artist", "album"])
    desk.press(Key.Key_Down)
    assert desk.picked() == ([3], ["album"])
    desk.press(Key.Key_Tab)
    assert desk.here() == (3, "genre")


def test_shift_selects_from_where_an_editor_was_left(desk: Desk) -> None:
    desk.go(0, "artist")
    desk.press(Key.Key_Right)
    desk.type("x")
    desk.press(Key.Key_Return)
    desk.press(Key.Key_Down, Shift)
    assert desk.picked() == ([1, 2], ["album"])


def test_ctrl_arrows_go_to_the_end_of_what_is_filled(desk: Desk) -> None:
    for row in (0, 1, 3):
        desk.fill(row, album="EP")
    desk.go(0, "album")
    for there in (1, 3, 4, 4):
        desk.press(Key.Key_Down, Ctrl)
        assert desk.here() == (there, "album")
    desk.press(Key.Key_Up, Ctrl)
    assert desk.here() == (3, "album")
    desk.press(Key.Key_Up, Ctrl | Shift)
    assert desk.picked() == ([1, 2, 3], ["album"])
    desk.press(Key.Key_Left, Ctrl)
    assert desk.here() == (1, FILE)
    desk.press(Key.Key_Right, Ctrl)
    assert desk.here() == (1, "album")
    desk.press(Key.Key_End, Ctrl)
    assert desk.here() == (4, "lyrics")
    desk.press(Key.Key_Home, Ctrl)
    assert (desk.here(), desk.picked()) == ((0, FILE), ([0], [FILE]))


def test_selection_and_place_outlive_new_values_and_a_new_order(desk: Desk, qtbot: QtBot) -> None:
    desk.model.show_items(many(300))
    desk.pick((200, "artist"), (201, "album"))
    desk.view.verticalScrollBar().setValue(3_000)
    desk.fill(200, artist="Okapi")
    desk.model.show_items([*desk.model.items, TrackItem(track("More"))])
    assert desk.picked() == ([200, 201], ["artist", "album"])
    assert desk.here() == (200, "artist")
    assert desk.view.verticalScrollBar().value() == 3_000
    ids = desk.view.selected_tracks()
    assert ids == [TrackId("song-00200"), TrackId("song-00201")]
    desk.model.show_items(desk.model.items[::-1])
    assert desk.view.selected_tracks() == ids[::-1]
    assert desk.here() == (100, "artist")


def test_selected_tracks_follow_the_list(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.view.selection_changed):
        desk.pick((3, "album"), (3, "album"))
    desk.pick((0, "title"), (1, "artist"), more=True)
    assert desk.view.selected_tracks() == [TrackId("one"), TrackId("two"), TrackId("four")]
    desk.view.clearSelection()
    assert desk.view.selected_tracks() == []


def test_columns_are_ordered_hidden_and_kept(desk: Desk, qtbot: QtBot) -> None:
    view = desk.view
    view.set_columns(GridColumns.kept(["isrc", "title", "bpm"], {"title": 300}))
    assert [desk.model.names[c] for c in view.shown_columns()] == [FILE, "isrc", "title"]
    assert view.columnWidth(desk.column("title")) == px(300)
    header = view.horizontalHeader()
    kept: list[GridColumns] = []
    view.columns_changed.connect(kept.append)
    header.moveSection(2, 1)
    header.resizeSection(desk.column("isrc"), px(200))
    qtbot.waitUntil(lambda: kept == [view.columns()])
    assert view.columns().names == ("title", "isrc")
    assert view.columns().width_px("isrc") == pytest.approx(200, abs=1)
    assert view.columns().width_px("title") == 300


def test_blocks_follow_the_order_on_the_screen(desk: Desk) -> None:
    desk.view.set_columns(GridColumns(("genre", "title", "artist")))
    copied("a\tb")
    desk.go(0, "genre")
    desk.press(Key.Key_V, Ctrl)
    assert desk.edits == [edit(one={"genre": "a", "title": "b"})]
    desk.press(Key.Key_Right, Shift)
    desk.press(Key.Key_C, Ctrl)
    assert clipboard() == "a\tb"


def test_hidden_columns_are_never_written(desk: Desk) -> None:
    desk.view.set_columns(GridColumns(("title", "genre")))
    desk.press(Key.Key_A, Ctrl)
    desk.press(Key.Key_Delete)
    assert desk.edits == [{TrackId(t.lower()): {"title": ""} for t in TITLES}]


def test_a_hidden_current_column_gives_the_cursor_away(desk: Desk) -> None:
    desk.go(2, "artist")
    desk.view.set_columns(GridColumns(("title",)))
    assert desk.here() == (2, FILE)


def action(menu: QMenu, name: str) -> QAction:
    found = menu.findChild(QAction, name)
    assert isinstance(found, QAction)
    return found


def test_the_menu_does_what_its_keys_do(desk: Desk) -> None:
    desk.fill(0, artist="Sommer")
    desk.pick((0, "artist"), (1, "artist"))
    menu = desk.view.menu()
    assert not action(menu, "grid_use_file").isEnabled()
    action(menu, "grid_fill_down").trigger()
    assert desk.edits == [edit(two={"artist": "Sommer"})]
    menu = desk.view.menu()
    action(menu, "grid_use_file").trigger()
    assert desk.edits[1:] == [edit(two={"artist": "Anna Kessel"})]
    action(menu, "grid_copy").trigger()
    assert clipboard() == "Sommer\nAnna Kessel"


def test_the_menu_shows_and_hides_columns(desk: Desk, qtbot: QtBot) -> None:
    for is_shown in (False, True):
        with qtbot.waitSignal(desk.view.columns_changed):
            action(desk.view.menu(), "column_artist").trigger()
        assert ("artist" in desk.view.columns().names) is is_shown
    assert desk.view.columns().names[-1] == "artist"


def test_a_click_on_a_heading_chooses_the_column_and_sorts_nothing(desk: Desk) -> None:
    header = desk.view.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(desk.column("album")) + px(40), px(10))
    held = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, held, at)
    assert desk.picked() == ([0, 1, 2, 3, 4], ["album"])
    assert [item.track.title for item in desk.model.items] == list(TITLES)


def pixel(desk: Desk, row: int, name: str, dx: int, dy: int) -> QColor:
    rect = desk.view.visualRect(desk.model.index(row, desk.column(name)))
    return desk.view.viewport().grab().toImage().pixelColor(rect.topLeft() + QPoint(dx, dy))


def test_the_current_cell_has_a_ring_and_the_selection_its_colours(
    desk: Desk, look: Look, qtbot: QtBot
) -> None:
    desk.pick((1, "album"), (2, "genre"))
    assert pixel(desk, 1, "album", 1, 1) == QColor(LIGHT.bar)
    assert pixel(desk, 2, "genre", 5, 5) == QColor(LIGHT.select)
    look.theme.force(Scheme.DARK)
    assert pixel(desk, 2, "genre", 5, 5) == QColor(DARK.select)
    desk.view.clearFocus()
    assert pixel(desk, 2, "genre", 5, 5) == QColor(DARK.select_idle)
    assert pixel(desk, 1, "album", 1, 1) == QColor(DARK.select_idle)
    assert desk.view.rowHeight(0) == px(28)


def test_the_default_columns_are_fields_that_people_fill_in() -> None:
    assert DEFAULT_COLUMNS.names[:3] == ("title", "version", "artist")
    assert "lyrics" not in DEFAULT_COLUMNS.names


def pinned(desk: Desk) -> QTableView:
    found = desk.view.findChild(QTableView, "gridFiles")
    assert isinstance(found, QTableView)
    return found


def test_names_of_files_stay_in_sight(desk: Desk) -> None:
    desk.window.resize(px(500), px(120))
    desk.model.show_items(many(50))
    files, bar = pinned(desk), desk.view.horizontalScrollBar()
    assert not files.isVisible()
    desk.go(0, "lyrics")
    assert files.isVisible()
    assert files.width() == desk.view.columnWidth(0)
    for name in reversed(FIELDS):
        desk.go(0, name)
        cell = desk.view.visualRect(desk.model.index(0, desk.column(name)))
        assert bar.value() == 0 or cell.left() >= files.width(), name
    desk.go(40, "lyrics")
    assert files.verticalScrollBar().value() == desk.view.verticalScrollBar().value() > 0
    place = bar.value()
    held = Qt.KeyboardModifier.NoModifier
    at = files.visualRect(desk.model.index(39, 0)).center()
    QTest.mouseClick(files.viewport(), Qt.MouseButton.LeftButton, held, at)
    assert (desk.here(), bar.value()) == ((39, FILE), place)
    assert desk.view.hasFocus()
    desk.press(Key.Key_Down, Shift)
    assert desk.picked() == ([39, 40], [FILE])


def test_names_of_files_are_as_wide_wherever_they_are_widened(desk: Desk) -> None:
    files = pinned(desk)
    files.horizontalHeader().resizeSection(0, px(120))
    assert desk.view.columnWidth(0) == px(120)
    desk.view.set_columns(GridColumns(FIELDS, {FILE: 300}))
    assert files.columnWidth(0) == px(300)


def drag(desk: Desk, start: int, end: int) -> None:
    """Drag a heading from one x to another."""
    port, left = desk.view.horizontalHeader().viewport(), Qt.MouseButton.LeftButton
    held, y = Qt.KeyboardModifier.NoModifier, px(10)
    QTest.mousePress(port, left, held, QPoint(start, y))
    for x in (start + (end - start) // 2, end):
        QTest.mouseMove(port, QPoint(x, y))
    QTest.mouseRelease(port, left, held, QPoint(end, y))


def test_a_heading_is_dragged_but_never_before_the_files(desk: Desk, qtbot: QtBot) -> None:
    header = desk.view.horizontalHeader()
    titles = header.sectionViewportPosition(desk.column("title"))
    albums = header.sectionViewportPosition(desk.column("album")) + px(40)
    with qtbot.waitSignal(desk.view.columns_changed):
        drag(desk, albums, titles + px(4))
    assert desk.view.columns().names[:3] == ("album", "title", "artist")
    drag(desk, titles + px(40), px(4))
    assert desk.model.names[desk.view.shown_columns()[0]] == FILE
    drag(desk, px(40), titles + px(200))
    assert desk.model.names[desk.view.shown_columns()[0]] == FILE
