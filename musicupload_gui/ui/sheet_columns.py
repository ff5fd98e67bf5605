"""The table of a sheet's columns: what stands in each, and the field that it goes to."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from enum import IntEnum
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QStandardItem,
    QStandardItemModel,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView, QTableView, QWidget

from musicupload_gui.domain.sheet_headings import FILE
from musicupload_gui.domain.sheets import ColumnGuess, heading_key
from musicupload_gui.ui.ink import Letters
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.naming import add_unseen_label, name_choice
from musicupload_gui.ui.plain import safe_tip, shown
from musicupload_gui.ui.preview_table import PreviewDelegate, PreviewTable
from musicupload_gui.ui.row_model import ROOT, Index
from musicupload_gui.ui.sheet_texts import (
    COLUMN_HEADINGS,
    COLUMNS,
    OPTIONS_GROUP,
    goes_to,
    remark_text,
    samples_aloud,
    samples_text,
    target_label,
)
from musicupload_gui.ui.texts import FIELD_GROUPS, FIELDS
from musicupload_gui.ui.theme import font
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr

_DATA = Qt.ItemDataRole
_SAID = (_DATA.DisplayRole, _DATA.ToolTipRole, _DATA.AccessibleTextRole)
_ROW_PX, _CHOICE_PX = 40, 182
_MOVING_KEYS = frozenset(
    (
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    )
)


class _At(IntEnum):
    HEADING = 0
    VALUES = 1
    ARROW = 2
    FIELD = 3
    REMARK = 4


_WIDTHS_PX = {_At.HEADING: 128, _At.ARROW: 34, _At.FIELD: _CHOICE_PX, _At.REMARK: 212}


class ColumnModel(QAbstractTableModel):
    """One row for each column of the sheet."""

    def __init__(self) -> None:
        super().__init__()
        self.columns: tuple[ColumnGuess, ...] = ()
        self._first_date = ""

    def show_columns(self, columns: tuple[ColumnGuess, ...]) -> None:
        """Show the columns of another sheet."""
        self.beginResetModel()
        self.columns, self._first_date = columns, ""
        self.endResetModel()

    def change(self, row: int, column: ColumnGuess) -> None:
        """Let a column go elsewhere."""
        self.columns = (*self.columns[:row], column, *self.columns[row + 1 :])
        self.dataChanged.emit(self.index(row, 0), self.index(row, _At.REMARK))

    def show_first_date(self, first_date: str) -> None:
        """Tell how the first release date is read, in ISO form."""
        self._first_date = first_date
        last = len(self.columns) - 1
        self.dataChanged.emit(self.index(0, _At.REMARK), self.index(last, _At.REMARK))

    def remark(self, row: int) -> str:
        """What is worth knowing of where a column goes."""
        return remark_text(self.columns[row], self._first_date)

    def rowCount(self, parent: Index = ROOT) -> int:
        """The number of the sheet's columns."""
        return 0 if parent.isValid() else len(self.columns)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Heading, values, an arrow, the field and a remark."""
        return 0 if parent.isValid() else len(_At)

    def data(self, index: Index, role: int = _DATA.DisplayRole) -> Any:
        """A cell's text, and all of it as its tool tip; the field is a widget's to show."""
        if not index.isValid() or role not in _SAID:
            return None
        text = shown(self._text(index.row(), index.column()))
        if role == _DATA.AccessibleTextRole and not text:
            is_field = index.column() in (_At.ARROW, _At.FIELD)
            return target_label(self.columns[index.row()].field) if is_field else tr("empty")
        return safe_tip(text) if role == _DATA.ToolTipRole else text

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DATA.DisplayRole
    ) -> Any:
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != _DATA.DisplayRole:
            return None
        return tr(COLUMN_HEADINGS[section])

    def _text(self, row: int, at: int) -> str:
        column = self.columns[row]
        match at:
            case _At.HEADING:
                return column.heading
            case _At.VALUES:
                return samples_text(column.samples)
            case _At.REMARK:
                return self.remark(row)
            case _:
                return ""


class ColumnDelegate(PreviewDelegate):
    """Writes headings strong and the rest quietly, and paints the arrow to the field."""

    def __init__(self, look: Look, model: ColumnModel) -> None:
        self._columns = model
        super().__init__(look)

    def letters(self, _index: Index) -> Letters:
        """The letters of a cell."""
        match _index.column():
            case _At.HEADING:
                return self.ink.strong
            case _At.REMARK:
                return self.ink.small
            case _:
                return self.ink.body

    def write(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Write one cell; what is left out has no arrow and pale values."""
        tokens = self.ink.tokens
        is_taken = bool(self._columns.columns[index.row()].field)
        if index.column() == _At.ARROW:
            if is_taken:
                self.ink.icon(painter, rect, "arrow", tokens.text2)
            return
        hue = tokens.text if index.column() == _At.HEADING else tokens.text2
        if not is_taken:
            hue = tokens.text3
        self.ink.write(painter, rect, str(index.data()), self.letters(index), hue)


class FieldChoice(QComboBox):
    """The fields to choose from, for one column."""

    entered = Signal()
    """The keyboard has come here."""

    def __init__(self, fields: QStandardItemModel, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setModel(fields)
        self.setMaxVisibleItems(20)

    def wheelEvent(self, e: QWheelEvent) -> None:
        """Leave the wheel to the table: scrolling by must not change anything."""
        e.ignore()

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Open the list on keys that move: passing a field must not take it from its column."""
        if e.key() in _MOVING_KEYS:
            self.showPopup()
        else:
            super().keyPressEvent(e)

    def focusInEvent(self, e: QFocusEvent) -> None:
        """Say so, so that the table shows the row."""
        super().focusInEvent(e)
        self.entered.emit()


class SheetColumns(PreviewTable):
    """Shows guesses and takes corrections; a field goes to one column only."""

    changed = Signal()
    """A column goes elsewhere now."""

    def __init__(self, look: Look, option_names: Collection[str]) -> None:
        self._model = ColumnModel()
        super().__init__(look, "sheetColumns", self._model, ColumnDelegate(look, self._model))
        self._model.setParent(self)
        self._fields = _field_model(option_names)
        self._fields.setParent(self)
        self._touched: set[int] = set()
        self.choices: list[FieldChoice] = []
        """One for each column, in their order."""
        self.table.setAccessibleName(tr(COLUMNS))
        self.table.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.header.setSectionResizeMode(_At.VALUES, QHeaderView.ResizeMode.Stretch)
        look.theme.changed.connect(self._measure)
        self._measure()

    @property
    def columns(self) -> tuple[ColumnGuess, ...]:
        """Where each column goes now."""
        return self._model.columns

    def show_columns(self, columns: tuple[ColumnGuess, ...]) -> None:
        """Show the guesses for a sheet."""
        self._touched = set()
        self._model.show_columns(columns)
        self.choices = [FieldChoice(self._fields, f"sheetField_{at}") for at in range(len(columns))]
        for row, choice in enumerate(self.choices):
            choice.activated.connect(partial(self._take, row))
            choice.entered.connect(partial(self._scroll_to, row))
            self.table.setIndexWidget(self._model.index(row, _At.FIELD), _padded(choice))
            self._show_choice(row)
            add_unseen_label(choice)
        self.table.scrollToTop()

    def show_first_date(self, first_date: str) -> None:
        """Tell how the first release date is read, in ISO form; empty when it is not."""
        self._model.show_first_date(first_date)
        for row in range(len(self.choices)):
            self._describe(row)

    def to_remember(self, known: Collection[str]) -> dict[str, str]:
        """Fields by `heading_key`: what goes somewhere, and what a person left out.

        `known` are the keys that are remembered already.
        """
        keep: dict[str, str] = {}
        for row, column in enumerate(self.columns):
            key = heading_key(column.heading)
            if column.field:
                keep[key] = column.field
            elif row in self._touched or key in known:
                keep.setdefault(key, "")
        keep.pop("", None)
        return keep

    def _take(self, row: int, index: int) -> None:
        """Let a column go where its choice says, and no other column there."""
        field: str = self.choices[row].itemData(index)
        if field == self.columns[row].field:
            return
        for other, column in enumerate(self.columns):
            if field and column.field == field:
                self._send(other, "")
        self._touched.add(row)
        self._send(row, field)
        self.changed.emit()

    def _send(self, row: int, field: str) -> None:
        self._model.change(row, replace(self.columns[row], field=field, is_guessed=False))
        self._show_choice(row)

    def _show_choice(self, row: int) -> None:
        choice = self.choices[row]
        choice.setCurrentIndex(choice.findData(self.columns[row].field))
        self._describe(row)

    def _describe(self, row: int) -> None:
        column, choice = self.columns[row], self.choices[row]
        name_choice(choice, goes_to(shown(column.heading)))
        samples = [shown(text) for text in column.samples]
        choice.setAccessibleDescription(samples_aloud(samples, self._model.remark(row)))

    def _scroll_to(self, row: int) -> None:
        self.table.scrollTo(self._model.index(row, _At.FIELD))

    def _measure(self) -> None:
        for at, width in _WIDTHS_PX.items():
            self.header.resizeSection(at, px(width))
        rows = self.table.verticalHeader()
        rows.setMinimumSectionSize(px(_ROW_PX))
        rows.setDefaultSectionSize(px(_ROW_PX))


def _padded(choice: FieldChoice) -> QWidget:
    """A choice in the middle of its cell; the line below the row stays free."""
    cell = QWidget()
    row = QHBoxLayout(cell)
    row.setContentsMargins(px(12), px(5), px(2), px(5))
    row.addWidget(choice)
    cell.setFocusProxy(choice)
    return cell


def _field_model(option_names: Collection[str]) -> QStandardItemModel:
    """What a column can go to, under headings that cannot be chosen."""
    model = QStandardItemModel()
    for field in ("", FILE):
        _add_field(model, field)
    for group in FIELD_GROUPS:
        _add_heading(model, tr(group))
        for name, text in FIELDS.items():
            if text.group == group:
                _add_field(model, name)
    if option_names:
        _add_heading(model, tr(OPTIONS_GROUP))
        for name in sorted(option_names):
            _add_field(model, name)
    return model


def _add_field(model: QStandardItemModel, field: str) -> None:
    item = QStandardItem(target_label(field))
    item.setData(field, _DATA.UserRole)
    model.appendRow(item)


def _add_heading(model: QStandardItemModel, text: str) -> None:
    item = QStandardItem(text)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    item.setFont(font(Role.SMALL_STRONG))
    model.appendRow(item)
