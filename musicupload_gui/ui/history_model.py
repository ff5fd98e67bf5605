"""What has arrived, as rows that can be searched and sorted."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from musicupload_gui.domain.upload import Receipt, UploadId
from musicupload_gui.engine.news import RemoteSeen
from musicupload_gui.engine.store import HistoryEntry
from musicupload_gui.ui.amounts import moment_text, size_text
from musicupload_gui.ui.history_texts import ASKING, HEADINGS, remote_word
from musicupload_gui.ui.plain import safe_tip, shown
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
    THERE = 5


class HistoryModel(QAbstractTableModel):
    """Newest first until a column is sorted by."""

    def __init__(self, entries: Sequence[HistoryEntry], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = tuple(entries)
        self._texts = [_searchable(entry) for entry in self._all]
        self._order = list(range(len(self._all)))
        self.shown: list[HistoryEntry] = list(self._all)
        self._needle, self._account = "", ""
        self._only: frozenset[UploadId] = frozenset()
        self._seen: dict[UploadId, RemoteSeen] = {}
        self._asked: set[UploadId] = set()

    def mark_asked(self, entries: Sequence[HistoryEntry]) -> None:
        """Show that their services are being asked."""
        self._asked |= {entry.upload_id for entry in entries}
        self._repaint()

    def note_seen(self, seen: RemoteSeen) -> None:
        """Show what a service said."""
        self._asked.discard(seen.upload_id)
        self._seen[seen.upload_id] = seen
        self._repaint()

    def note_receipt(self, upload_id: UploadId, receipt: Receipt) -> None:
        """Take over a receipt that has one note more."""
        at = [entry.upload_id for entry in self._all].index(upload_id)
        renewed = replace(self._all[at], receipt=receipt)
        self._all = (*self._all[:at], renewed, *self._all[at + 1 :])
        self.shown = [renewed if e.upload_id == upload_id else e for e in self.shown]

    def seen(self, entry: HistoryEntry) -> RemoteSeen | None:
        """What its service last said, None before it was asked."""
        return self._seen.get(entry.upload_id)

    def is_asked(self, entry: HistoryEntry) -> bool:
        """Whether its service has not answered yet."""
        return entry.upload_id in self._asked

    def _repaint(self) -> None:
        if self.shown:
            last = self.index(len(self.shown) - 1, HistoryColumn.THERE)
            self.dataChanged.emit(self.index(0, HistoryColumn.THERE), last)

    def there_text(self, entry: HistoryEntry) -> str:
        """What stands in the last column."""
        seen = self.seen(entry)
        return tr(ASKING) if self.is_asked(entry) else remote_word(seen) if seen else ""

    def narrow(self, text: str, account: str, only: frozenset[UploadId] = frozenset()) -> None:
        """Show only what has all of the words in it, and went to this account (or to any).

        With `only` nothing but these uploads.
        """
        self._needle, self._account, self._only = text.casefold(), account, only
        self._show()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 is newest first."""
        self._order = list(range(len(self._all)))
        if column >= 0:
            is_descending = order is Qt.SortOrder.DescendingOrder
            self._order.sort(key=lambda i: self._key(self._all[i], column), reverse=is_descending)
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
        if role in (_DATA.DisplayRole, _DATA.AccessibleTextRole):
            column = HistoryColumn(index.column())
            is_there = column is HistoryColumn.THERE
            text = self.there_text(entry) if is_there else _text(entry, column)
            return text or (tr("empty") if role == _DATA.AccessibleTextRole else "")
        if role == _DATA.ToolTipRole:
            return safe_tip(shown(entry.path))
        return None

    def _key(self, entry: HistoryEntry, column: int) -> tuple[float, str]:
        if column == HistoryColumn.THERE:
            return 0.0, self.there_text(entry)
        return _key(entry, column)

    def _show(self) -> None:
        words = self._needle.split()
        self.beginResetModel()
        self.shown = [
            self._all[i]
            for i in self._order
            if all(word in self._texts[i] for word in words)
            and self._account in ("", self._all[i].account)
            and (not self._only or self._all[i].upload_id in self._only)
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
        case HistoryColumn.THERE:
            return ""  # the model knows it


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
        case HistoryColumn.THERE:
            return 0.0, ""  # the model knows it


def _searchable(entry: HistoryEntry) -> str:
    ids = entry.receipt.remote.values()
    parts = (entry.title, entry.artist, entry.account, entry.path, entry.receipt.sha256, *ids)
    return "\n".join(parts).casefold()
