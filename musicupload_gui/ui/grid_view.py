"""The metadata table under the hand: keys, selection, columns and the menu of its cells."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QTableView, QWidget

from musicupload_gui.domain.track import TrackId
from musicupload_gui.ui.grid_actions import GridActions
from musicupload_gui.ui.grid_columns import DEFAULT_COLUMNS, FILE, GridColumns
from musicupload_gui.ui.grid_delegate import ROW, GridDelegate
from musicupload_gui.ui.grid_editors import LineEditor, LongEditor, Move
from musicupload_gui.ui.grid_header import GridHeader
from musicupload_gui.ui.grid_menus import cells_menu, columns_menu, pop_up
from musicupload_gui.ui.grid_model import FILE_COLUMN, GridModel, Index
from musicupload_gui.ui.grid_picked import Picked
from musicupload_gui.ui.grid_pinned import PinnedFiles, flatten
from musicupload_gui.ui.grid_texts import COLUMNS, GRID_NAME, READ_ONLY
from musicupload_gui.ui.ink import Ink
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px, scale
from musicupload_gui.ui.tongue import tr

_SELECT = QItemSelectionModel.SelectionFlag
_Keys = QKeySequence.StandardKey
_Hint = QTableView.ScrollHint
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_BARE = frozenset({Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier})
_EDIT = frozenset({Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter})
_CLEAR = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
_STEPS = {
    Move.MoveUp: (-1, 0),
    Move.MoveDown: (1, 0),
    Move.MoveLeft: (0, -1),
    Move.MoveRight: (0, 1),
}
_WAYS = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)
_SETTLED_MS = 200


class GridView(QTableView):
    """A spreadsheet over the tracks; every action asks for one change, and tells what it left."""

    edited = Signal(object)
    """`grid_model.Edits`, once for each action."""
    told = Signal(str)
    """A sentence on what an action could not do."""
    selection_changed = Signal()
    columns_changed = Signal(object)
    """`GridColumns` as the person has made them."""

    def __init__(self, look: Look, model: GridModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = model
        self.actions_on_cells = GridActions(model, self.picked, self.told.emit)
        self._look = look
        self._columns = DEFAULT_COLUMNS
        self._is_arranging = False
        self._ink = Ink(look.theme.tokens, look.icons, self.devicePixelRatioF())
        self._header = GridHeader(self._ink, self)
        self._delegate = GridDelegate(model, self._ink, self)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._set_up()
        self.setHorizontalHeader(self._header)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._pinned = PinnedFiles(self, GridDelegate(model, self._ink, self))
        self._connect()
        self.restyle()

    def picked(self) -> Picked:
        """The selected cells; the current one where nothing is selected."""
        picked = self.selectionModel().selection()
        return Picked.of(picked, self.currentIndex(), self.shown_columns())

    def selected_tracks(self) -> list[TrackId]:
        """The tracks with selected cells, in the order of the list."""
        if not self.selectionModel().hasSelection():
            return []
        return [self.grid.track_id(row) for row in self.picked().all_rows()]

    def shown_columns(self) -> tuple[int, ...]:
        """The columns of the model that are shown, from left to right."""
        header = self._header
        places = map(header.logicalIndex, range(header.count()))
        return tuple(place for place in places if not header.isSectionHidden(place))

    def columns(self) -> GridColumns:
        """Which fields are shown, in which order and how wide."""
        return self._columns

    def set_columns(self, columns: GridColumns) -> None:
        """Show these fields from left to right; those that the model does not have are left out."""
        self._columns = columns
        names, header = self.grid.names, self._header
        wanted = [FILE, *(name for name in columns.names if name in names)]
        self._is_arranging = True
        for place, name in enumerate(wanted):
            header.moveSection(header.visualIndex(names.index(name)), place)
        for column, name in enumerate(names):
            header.setSectionHidden(column, name not in wanted)
            if name in wanted:
                header.resizeSection(column, px(columns.width_px(name)))
        self._is_arranging = False
        current = self.currentIndex()
        if current.isValid() and self.isColumnHidden(current.column()):
            start = current.siblingAtColumn(FILE_COLUMN)
            self.selectionModel().setCurrentIndex(start, _SELECT.NoUpdate)

    def restyle(self) -> None:
        """Take over new colours, another font or another screen."""
        self._ink = Ink(self._look.theme.tokens, self._look.icons, self.devicePixelRatioF())
        self._delegate.ink = self._ink
        self._header.restyle(self._ink)
        self.verticalHeader().setDefaultSectionSize(px(ROW))
        self.set_columns(self._columns)
        self._pinned.restyle(self._ink)
        self.viewport().update()

    def edit_further(self) -> None:
        """Open the current cell with the cursor behind its text."""
        index = self.currentIndex()
        if not index.isValid():
            return
        if index.column() == FILE_COLUMN:
            self.told.emit(tr(READ_ONLY))
            return
        self.edit(index)
        editor = self.indexWidget(index)
        if isinstance(editor, LineEditor | LongEditor):
            editor.go_on()

    def selectAll(self) -> None:
        """Select all cells as one stretch: Qt would go through the rows one by one."""
        rows, columns = self.grid.rowCount(), self.grid.columnCount()
        if rows:
            first, last = self.grid.index(0, 0), self.grid.index(rows - 1, columns - 1)
            self.selectionModel().select(QItemSelection(first, last), _SELECT.ClearAndSelect)

    def menu(self) -> QMenu:
        """What can be done with the selected cells, and which columns there are."""
        menu = cells_menu(self, self.actions_on_cells)
        menu.addSeparator()
        columns = self._columns_menu(menu)
        columns.setTitle(tr(COLUMNS))
        menu.addMenu(columns)
        return menu

    def event(self, event: QEvent) -> bool:
        """Keep the keys of a table from the window's commands; follow the window to its screen."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            # Space may stay the window's: no value begins with it.
            is_typing = event.text().isprintable() and bool(event.text().strip())
            is_bare = event.modifiers() in {*_BARE, _SHIFT}
            if self._deed(event) is not None or (is_typing and is_bare):
                event.accept()
                return True
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self.restyle()
        return super().event(event)

    def changeEvent(self, e: QEvent) -> None:
        """Follow the window: a selection is paler where the keyboard is elsewhere."""
        super().changeEvent(e)
        if e.type() is QEvent.Type.ActivationChange:
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key means in a spreadsheet; typing opens the cell and replaces its value."""
        deed = self._deed(event)
        if deed is None:
            super().keyPressEvent(event)
        else:
            deed()

    def moveCursor(self, cursorAction: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """With Ctrl, go to the end of the filled cells, or over the empty ones to the next."""
        current = self.currentIndex()
        if not (modifiers & _CTRL and cursorAction in _STEPS and current.isValid()):
            return super().moveCursor(cursorAction, modifiers)
        down, right = _STEPS[cursorAction]
        columns, row, column = self.shown_columns(), current.row(), current.column()
        cell = self.grid.cell
        if down:
            rows = self.grid.rowCount()
            end = _jump(lambda place: bool(cell(place, column).text), row, down, rows)
            return self.grid.index(end, column)
        start = columns.index(column)
        end = _jump(lambda i: bool(cell(row, columns[i]).text), start, right, len(columns))
        return self.grid.index(row, columns[end])

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Let Ctrl with an arrow take the selection along; Qt's own moves the cursor alone."""
        if isinstance(event, QKeyEvent) and event.key() in _WAYS and event.modifiers() & _CTRL:
            is_more = event.modifiers() & _SHIFT
            return _SELECT.SelectCurrent if is_more else _SELECT.ClearAndSelect
        return super().selectionCommand(index, event)

    def scrollTo(self, index: Index, hint: _Hint = _Hint.EnsureVisible) -> None:
        """Bring a cell out from under the names of the files, which are always in sight."""
        bar = self.horizontalScrollBar()
        place = bar.value()
        super().scrollTo(index, hint)
        covered = self.columnWidth(FILE_COLUMN) - self.visualRect(index).left()
        if index.column() == FILE_COLUMN:
            bar.setValue(place)
        elif bar.value() and covered > 0:
            bar.setValue(bar.value() - covered)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the names of the files reach down as far."""
        super().resizeEvent(event)
        self._pinned.place()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the cell."""
        super().mouseDoubleClickEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.edit_further()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done, at the pointer or below the current cell."""
        spot = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            rect = self.visualRect(self.currentIndex())
            spot = self.viewport().mapToGlobal(rect.bottomLeft())
        pop_up(self.menu(), spot)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is; there is always a current cell to start from."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.grid.rowCount():
            start = self.grid.index(0, self.shown_columns()[0])
            self.selectionModel().setCurrentIndex(start, _SELECT.NoUpdate)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Pale the selection."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _set_up(self) -> None:
        self.setObjectName("gridView")
        self.setAccessibleName(tr(GRID_NAME))
        self.setEditTriggers(QTableView.EditTrigger.AnyKeyPressed)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        flatten(self)

    def _connect(self) -> None:
        self.grid.edited.connect(self.edited)
        self.selectionModel().selectionChanged.connect(self.selection_changed)
        self._delegate.left.connect(self._move_on)
        self._header.sectionMoved.connect(self._note_order)
        self._header.sectionResized.connect(self._note_width)
        self._header.customContextMenuRequested.connect(self._ask_columns)
        self._settled.timeout.connect(lambda: self.columns_changed.emit(self._columns))
        self._look.theme.changed.connect(self.restyle)

    def _deed(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key means to the table alone; None when it is anybody else's."""
        on, key = self.actions_on_cells, event.key()
        if event.matches(_Keys.Paste):
            return None if _has_files() else on.paste
        for keys, deed in (
            (_Keys.Copy, on.copy),
            (_Keys.Cut, on.cut),
            (_Keys.SelectAll, self.selectAll),
        ):
            if event.matches(keys):
                return deed
        if key == Qt.Key.Key_D and event.modifiers() == _CTRL:
            return on.fill_down
        if event.modifiers() not in _BARE:
            return None
        return on.clear if key in _CLEAR else self.edit_further if key in _EDIT else None

    def _move_on(self, move: Move) -> None:
        """Go on to another cell after an editor was left by a key."""
        there = self.moveCursor(move, Qt.KeyboardModifier.NoModifier)
        # The view's own `setCurrentIndex` goes by the keys that happen to be held.
        self.selectionModel().setCurrentIndex(there, _SELECT.ClearAndSelect)

    def _choose_columns(self, columns: GridColumns) -> None:
        self.set_columns(columns)
        self.columns_changed.emit(columns)

    def _columns_menu(self, parent: QWidget) -> QMenu:
        return columns_menu(parent, self.grid, self._columns, self._choose_columns)

    def _note_order(self) -> None:
        if not self._is_arranging:
            names = (self.grid.names[column] for column in self.shown_columns())
            # What was dropped before the names of the files goes behind them.
            self.set_columns(GridColumns.kept(names, self._columns.widths_px))
            self._settled.start()

    def _note_width(self, column: int, _old_px: int, new_px: int) -> None:
        if new_px and not self._is_arranging:
            name = self.grid.names[column]
            self._columns = self._columns.with_width(name, round(new_px / scale()))
            self._settled.start()

    def _ask_columns(self, spot: QPoint) -> None:
        pop_up(self._columns_menu(self), self._header.viewport().mapToGlobal(spot))


def _jump(is_filled: Callable[[int], bool], at: int, step: int, count: int) -> int:
    """Where Ctrl with an arrow leads: to the last filled place, or to the next one, or the edge."""
    edge = count - 1 if step > 0 else 0
    if at == edge:
        return at
    goes_on = is_filled(at) and is_filled(at + step)
    place = at + step
    while place != edge and is_filled(place + step if goes_on else place) is goes_on:
        place += step
    return place


def _has_files() -> bool:
    """Whether files were copied: those are for the list, not for a cell."""
    mime = QGuiApplication.clipboard().mimeData()
    # An empty clipboard has no data at all, whatever the type says.
    return bool(mime) and any(url.isLocalFile() for url in mime.urls())
