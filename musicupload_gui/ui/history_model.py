"""What has arrived, as rows that can be searched and sorted."""

from __future__ import annotations

import time
from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from musicupload_gui.engine.store import HistoryEntry
from musicupload_gui.ui.amounts import moment_text, size_text
from musicupload_gui.ui.cell_texts import safe_tip
from musicupload_gui.ui.history_texts import HEADINGS
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.row_model import ROOT, Index
from musicupload_gui.ui.tongue import tr

_DATA = Qt.ItemDataRole


class HistoryColumn(IntEnum):
    """The columns from left to right."""

    ARRIVED = 0
    TITLE = 1
    ARTIST = 2
    ACCOUNT = 3
    SIZE = 4


class HistoryModel(QAbstractTableModel):
    """Newest first until a column is sorted by."""

    def __init__(self, entries: Sequence[HistoryEntry], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = tuple(entries)
        self._texts = [_searchable(entry) for entry in self._all]
        self._order = list(range(len(self._all)))
        self.shown: list[HistoryEntry] = list(self._all)
        self._needle, self._account = "", ""

    def narrow(self, text: str, account: str) -> None:
        """Show only what has all of the words in it, and went to this account (or to any)."""
        self._needle, self._account = text.casefold(), account
        self._show()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 is newest first."""
        self._order = list(range(len(self._all)))
        if column >= 0:
            is_descending = order is Qt.SortOrder.DescendingOrder
            self._order.sort(key=lambda i: _key(self._all[i], column), reverse=is_descending)
        self._show()

    def rowCount(self, parent: Index = ROOT) -> int:
        """The shown uploads."""
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = ROOT) -> int:
        """The columns."""
        return 0 if parent.isValid() else len(HistoryColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DATA.DisplayRole
    ) -> Any:
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != _DATA.DisplayRole:
            return None
        return tr(HEADINGS[section])

    def data(self, index: Index, role: int = _DATA.DisplayRole) -> Any:
        """A cell's text; the tool tip names the file."""
        if not index.isValid():
            return None
        entry = self.shown[index.row()]
        if role == _DATA.DisplayRole:
            return _text(entry, HistoryColumn(index.column()))
        if role == _DATA.ToolTipRole:
            return safe_tip(shown(entry.path))
        return None

    def _show(self) -> None:
        words = self._needle.split()
        self.beginResetModel()
        self.shown = [
            self._all[i]
            for i in self._order
            if all(word in self._texts[i] for word in words)
            and self._account in ("", self._all[i].account)
        ]
        self.endResetModel()


def _text(entry: HistoryEntry, column: HistoryColumn) -> str:
    match column:
        case HistoryColumn.ARRIVED:
            return moment_text(entry.receipt.finished_at, time.time())
        case HistoryColumn.TITLE:
            return shown(entry.title)
        case HistoryColumn.ARTIST:
            return shown(entry.artist)
        case HistoryColumn.ACCOUNT:
            return shown(entry.account)
        case HistoryColumn.SIZE:
            return size_text(entry.size_bytes)


def _key(entry: HistoryEntry, column: int) -> tuple[float, str]:
    match HistoryColumn(column):
        case HistoryColumn.ARRIVED:
            return entry.receipt.finished_at, ""
        case HistoryColumn.SIZE:
            return float(entry.size_bytes), ""
        case HistoryColumn.TITLE:
            return 0.0, entry.title.casefold()
        case HistoryColumn.ARTIST:
            return 0.0, entry.artist.casefold()
        case HistoryColumn.ACCOUNT:
            return 0.0, entry.account.casefold()


def _searchable(entry: HistoryEntry) -> str:
    ids = entry.receipt.remote.values()
    parts = (entry.title, entry.artist, entry.account, entry.path, entry.receipt.sha256, *ids)
    return "\n".join(parts).casefold()
