"""The small table of a track's writers or publishers in the form, with the sum of their shares."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QHBoxLayout,
    QLineEdit,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from musicupload_gui.domain.people import WHOLE, rows, share_sum, values
from musicupload_gui.domain.provider import OptionKind, People, ProviderInfo
from musicupload_gui.domain.track import Track
from musicupload_gui.ui.buttons import Button, Kind
from musicupload_gui.ui.form_texts import (
    ADD,
    MOVE_DOWN,
    MOVE_UP,
    REMOVE,
    REPLACE_FOR_ALL,
    act_text,
    sum_text,
)
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.people_model import Index, PeopleModel
from musicupload_gui.ui.preview_table import PreviewDelegate, PreviewTable
from musicupload_gui.ui.tokens import HEADER_ROW, Role
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.window_texts import MIXED

_ROW, _MOST_ROWS, _BAR = 28, 12, 16
_WIDTH, _NUMBER_WIDTH, _SIDES = 104, 72, 24
_NUMBERS = frozenset({OptionKind.NUMBER, OptionKind.SHARE})
_STEPS: Mapping[int, int] = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_CLEARING = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
_Edit = QTableView.EditTrigger
Rows = Sequence[Mapping[str, str]]


class PeopleDelegate(PreviewDelegate):
    """Paints the cells, and opens fields in them that say whose they are."""

    left = Signal(int)
    """A field was left by Tab (1) or back (-1)."""

    def __init__(self, look: Look, model: PeopleModel) -> None:
        super().__init__(look)
        self._model = model

    def write(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Write a cell, in the colour of a warning where it should be a number."""
        tokens = self.ink.tokens
        hue = tokens.warn if self._model.is_odd(index) else tokens.text
        self.ink.write(painter, rect, str(index.data()), self.letters(index), hue)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A field of one line that covers its cell."""
        editor = QLineEdit(parent)
        editor.setObjectName("personCell")
        editor.setAccessibleName(self._model.place_text(index))
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Cover the cell."""
        editor.setGeometry(option.rect)

    def eventFilter(self, object: QObject, event: QEvent) -> bool:
        """End the typing by Enter or Tab; after Tab, the next cell is wanted."""
        step = _step(event)
        if isinstance(object, QWidget) and (step or _key(event) in _ENTER):
            self.commitData.emit(object)
            self.closeEditor.emit(object, QAbstractItemDelegate.EndEditHint.NoHint)
            if step:
                self.left.emit(step)
            return True
        return super().eventFilter(object, event)


class PeopleTable(QWidget):
    """Shows the rows that all tracks have alike; every change writes the whole table."""

    edited = Signal(dict)
    """New texts by dotted name, for all tracks that are shown."""

    def __init__(self, look: Look, info: ProviderInfo, people: People) -> None:
        super().__init__()
        self._look, self._provider, self._people = look, info.id, people
        self._tracks: Sequence[Track] = ()
        self._replaces = False
        """Whether rows are being typed that are to stand for those that differ."""
        self.model = PeopleModel(people)
        self._delegate = PeopleDelegate(look, self.model)
        self._frame = PreviewTable(look, f"people_{people.name}", self.model, self._delegate)
        self.table = self._frame.table
        self.add = self._button(ADD, "add", "plus")
        self.remove = self._button(REMOVE, "remove")
        self.up = self._button(MOVE_UP, "up", "up", is_bare=True)
        self.down = self._button(MOVE_DOWN, "down", "down", is_bare=True)
        self.replace = self._button(REPLACE_FOR_ALL, "replace")
        self._sum = TextLabel(look, "", Role.SMALL, "text2")
        self._odd_sum = TextLabel(look, "", Role.SMALL_STRONG, "warn")
        self._mixed = TextLabel(look, tr(MIXED), Role.SMALL, "text3")
        self._shape()
        self._connect()
        self._dress()

    def show_tracks(self, tracks: Sequence[Track]) -> None:
        """Show who is in the tracks; what is being typed stays while they are the same."""
        is_same = [t.id for t in tracks] == [t.id for t in self._tracks]
        self._tracks = tracks
        found = self._found()
        self._replaces &= is_same and len(found) > 1
        if len(found) > 1:
            if not self._replaces:
                self.model.show_rows(())
        elif not is_same or [row for row in self.model.rows if row] != list(found[0]):
            self.model.show_rows(found[0])
        self._show_state(is_mixed=len(found) > 1 and not self._replaces)

    def focus_cell(self, number: str, column: str) -> None:
        """Put the cursor into a cell, by the number of its row and the name of its column."""
        at = [each.name for each in self._people.columns].index(column)
        self.table.setCurrentIndex(self.model.index(int(number) - 1, at))
        self.table.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab goes from cell to cell and leaves at the ends; Enter opens one, Delete empties it."""
        if step := _step(event):
            return self._go(step)
        current = self.table.currentIndex()
        if _key(event) in _ENTER and current.isValid():
            self.table.edit(current)
            return True
        if _key(event) in _CLEARING and current.isValid():
            self.model.setData(current, "")
            return True
        return super().eventFilter(watched, event)

    def _found(self) -> list[Rows]:
        """The tables that the tracks have; two of them are enough to know that they differ."""
        found: list[Rows] = []
        # With 10,000 tracks selected, a call of ours for each would be felt.
        if not all(track.options for track in self._tracks):
            found.append(())
        for track in self._tracks:
            if track.options and (here := rows(track, self._provider, self._people)) not in found:
                found.append(here)
                if len(found) > 1:
                    break
        return found or [()]

    def _shape(self) -> None:
        heading = QHBoxLayout()
        heading.setSpacing(px(8))
        heading.addWidget(TextLabel(self._look, tr(self._people.label), Role.SMALL, "text2"))
        heading.addStretch(1)
        for label in (self._mixed, self._sum, self._odd_sum):
            heading.addWidget(label)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(4))
        for button in (self.add, self.replace, self.remove, self.up, self.down):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(4), 0, 0)
        column.setSpacing(px(4))
        column.addLayout(heading)
        column.addWidget(self._frame)
        column.addLayout(buttons)

    def _connect(self) -> None:
        table = self.table
        table.setAccessibleName(tr(self._people.label))
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectItems)
        table.setEditTriggers(_Edit.AnyKeyPressed | _Edit.EditKeyPressed | _Edit.DoubleClicked)
        table.installEventFilter(self)
        table.selectionModel().currentChanged.connect(self._show_possible)
        self._delegate.left.connect(self._go_on)
        self.model.edited.connect(self._write)
        self.add.clicked.connect(self._add)
        self.replace.clicked.connect(self._replace)
        self.remove.clicked.connect(lambda: self.model.remove(self.table.currentIndex().row()))
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        for changed in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset):
            changed.connect(self._fit)
        self._look.theme.changed.connect(self._dress)

    def _button(self, act: str, name: str, icon: str = "", *, is_bare: bool = False) -> Button:
        button = Button(self._look, "" if is_bare else tr(act), Kind.SMALL, icon)
        button.setObjectName(f"{name}_{self._people.name}")
        button.setAccessibleName(act_text(act, self._people))
        button.setToolTip(tr(act) if is_bare else "")
        return button

    def _add(self) -> None:
        index = self.model.index(self.model.add(), 0)
        self.table.setCurrentIndex(index)
        self.table.setFocus()
        self.table.edit(index)

    def _replace(self) -> None:
        self._replaces = True
        self._show_state(is_mixed=False)
        self._add()

    def _move(self, by: int) -> None:
        if self.model.move(self.table.currentIndex().row(), by):
            self._show_possible()

    def _go(self, step: int) -> bool:
        """Make the next cell current, in reading order; whether there is one."""
        current, columns = self.table.currentIndex(), self.model.columnCount()
        row, column = divmod(current.row() * columns + current.column() + step, columns)
        index = self.model.index(row, column)
        if index.isValid():
            self.table.setCurrentIndex(index)
        return index.isValid()

    def _go_on(self, step: int) -> None:
        """Type on in the next cell; at the ends, go on to what stands beside the table."""
        if self._go(step):
            self.table.edit(self.table.currentIndex())
        else:
            self.table.focusNextPrevChild(step > 0)

    def _write(self) -> None:
        self._show_sum()
        told = values(self._provider, self._people, self.model.rows, self._tracks)
        self.edited.emit(told)

    def _show_state(self, *, is_mixed: bool) -> None:
        self._mixed.setVisible(is_mixed)
        self.replace.setVisible(is_mixed)
        self.add.setVisible(not is_mixed)
        self._fit()

    def _show_possible(self) -> None:
        row, last = self.table.currentIndex().row(), len(self.model.rows) - 1
        self.remove.setEnabled(row >= 0)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < last)

    def _show_sum(self) -> None:
        total = share_sum(self.model.rows, self._people)
        is_odd = total is not None and total != WHOLE
        for label, is_meant in ((self._sum, not is_odd), (self._odd_sum, is_odd)):
            label.setText(sum_text(total) if is_meant else "")
            label.setVisible(bool(label.text()))

    def _fit(self) -> None:
        """As high as its rows; no table where there are none."""
        count = len(self.model.rows)
        self._frame.setVisible(count > 0)
        for button in (self.remove, self.up, self.down):
            button.setVisible(count > 0)
        self.table.setMinimumHeight(0)
        seen = min(count, _MOST_ROWS)
        self._frame.setFixedHeight(px(HEADER_ROW) + seen * px(_ROW) + px(_BAR))
        self._show_sum()
        self._show_possible()

    def _dress(self) -> None:
        rows = self.table.verticalHeader()
        rows.setMinimumSectionSize(px(_ROW))
        rows.setDefaultSectionSize(px(_ROW))
        letters = self._delegate.ink.column.metrics
        for at, column in enumerate(self._people.columns):
            width = px(_NUMBER_WIDTH if column.kind in _NUMBERS else _WIDTH)
            least = letters.horizontalAdvance(tr(column.label)) + px(_SIDES)
            self._frame.header.resizeSection(at, max(width, least))
        self._fit()


def _key(event: QEvent) -> int:
    """The key that is pressed, without Ctrl; 0 for all else."""
    if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
        return 0
    return 0 if event.modifiers() & Qt.KeyboardModifier.ControlModifier else event.key()


def _step(event: QEvent) -> int:
    """1 for Tab, -1 for Tab back, 0 for all else."""
    return _STEPS.get(_key(event), 0)
