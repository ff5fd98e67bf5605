"""The rows of one table of people as Qt asks for them; empty rows live only here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from musicupload_gui.domain.people import share
from musicupload_gui.domain.provider import OptionKind, People
from musicupload_gui.ui.form_texts import person_text
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.tongue import tr

Index = QModelIndex | QPersistentModelIndex
_DATA = Qt.ItemDataRole
_ROOT = QModelIndex()
_NUMBERS = frozenset({OptionKind.NUMBER, OptionKind.SHARE})


class PeopleModel(QAbstractTableModel):
    """A row for each person, a column for each thing that the service wants to know."""

    edited = Signal()
    """The person changed what the rows say."""

    def __init__(self, people: People) -> None:
        super().__init__()
        self._people = people
        self._rows: list[dict[str, str]] = []

    @property
    def rows(self) -> tuple[Mapping[str, str], ...]:
        """All rows, also empty ones; cells by column."""
        return tuple(self._rows)

    def show_rows(self, rows: Iterable[Mapping[str, str]]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = [dict(row) for row in rows]
        self.endResetModel()

    def add(self) -> int:
        """Put an empty row at the end, which changes nothing yet; returns its place."""
        place = len(self._rows)
        self.beginInsertRows(_ROOT, place, place)
        self._rows.append({})
        self.endInsertRows()
        return place

    def remove(self, row: int) -> None:
        """Take a row away."""
        self.beginRemoveRows(_ROOT, row, row)
        gone = self._rows.pop(row)
        self.endRemoveRows()
        if gone:
            self.edited.emit()

    def move(self, row: int, by: int) -> bool:
        """Put a row one place up (-1) or down (1); whether there is such a place."""
        place = row + by
        if not 0 <= place < len(self._rows):
            return False
        self.beginMoveRows(_ROOT, row, row, _ROOT, place + (by > 0))
        self._rows.insert(place, self._rows.pop(row))
        self.endMoveRows()
        self.edited.emit()
        return True

    def is_odd(self, index: Index) -> bool:
        """Whether a cell is to be a number and is none."""
        text, kind = self._text(index), self._people.columns[index.column()].kind
        return kind in _NUMBERS and bool(text) and share(text) is None

    def place_text(self, index: Index) -> str:
        """What a cell is called: `Writer 2, First name`."""
        label = tr(self._people.columns[index.column()].label)
        return f"{person_text(self._people, index.row() + 1)}, {label}"

    def rowCount(self, parent: Index = _ROOT) -> int:
        """The number of people."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """What there is to know of each."""
        return 0 if parent.isValid() else len(self._people.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be typed into."""
        known = super().flags(index)
        return known | Qt.ItemFlag.ItemIsEditable if index.isValid() else known

    def data(self, index: Index, role: int = _DATA.DisplayRole) -> Any:
        """A cell's text, and with its place for who hears it."""
        if not index.isValid():
            return None
        match role:
            case _DATA.DisplayRole:
                return shown(self._text(index))
            case _DATA.EditRole:
                return self._text(index)
            case _DATA.AccessibleTextRole:
                text = shown(self._text(index)) or tr("empty")
                return f"{self.place_text(index)}, {text}"
            case _:
                return None

    def setData(self, index: Index, value: Any, role: int = _DATA.EditRole) -> bool:
        """Write a cell; whether that changes it."""
        if not index.isValid() or role != _DATA.EditRole:
            return False
        column = self._people.columns[index.column()]
        text = str(value).strip()
        if column.kind in _NUMBERS:
            text = text.removesuffix("%").rstrip().replace(",", ".")
        if text == self._text(index):
            return False
        row = {**self._rows[index.row()], column.name: text}
        self._rows[index.row()] = {name: cell for name, cell in row.items() if cell}
        self.dataChanged.emit(index, index)
        self.edited.emit()
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DATA.DisplayRole
    ) -> Any:
        """The columns' names."""
        if orientation is not Qt.Orientation.Horizontal or role != _DATA.DisplayRole:
            return None
        return tr(self._people.columns[section].label)

    def _text(self, index: Index) -> str:
        column = self._people.columns[index.column()].name
        return self._rows[index.row()].get(column, "")
