"""How Qt reads the rows: a row per track, and below it one per destination."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from itertools import chain, repeat
from typing import Any

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSignalBlocker,
    Qt,
)
from PySide6.QtGui import QStandardItemModel

from musicupload_gui.domain.upload import Upload
from musicupload_gui.ui.cell_texts import COLUMN_LABELS
from musicupload_gui.ui.plain import safe_tip
from musicupload_gui.ui.row_words import RowWords
from musicupload_gui.ui.summary import Leg
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.track_rows import Column, Row, TrackRows

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_DATA = Qt.ItemDataRole
_USER = _DATA.UserRole.value
TRACKS_MIME = "application/x-musicupload-tracks"
_COLUMNS = len(Column)


class TrackRole(IntEnum):
    """What a row gives to those who paint it or act on it."""

    SUMMARY = _USER + 1
    """A `summary.Summary`."""
    ITEM = _USER + 2
    """The `TrackItem`, on the row of a destination too."""
    LEG = _USER + 3
    """The `summary.Leg` of a destination's row; None on a track's row."""
    LEGS = _USER + 4
    """All destinations of the track."""
    UPLOAD = _USER + 5
    """The `Upload` of a destination's row, or the only one of a track; else None."""
    FINDINGS = _USER + 6
    SPEED = _USER + 7
    """A `row_words.Speed`, or None."""


class RowModel(QStandardItemModel):
    """The shown rows as a tree of two levels.

    Qt keeps the shape of the tree, in cells of its own that hold nothing: each layout goes through
    all rows, and asking Python for them took fifty times as long. What they say is asked of Python.
    """

    def __init__(self, rows: TrackRows, words: RowWords, parent: QObject | None = None) -> None:
        super().__init__(0, _COLUMNS, parent)
        self.rows = rows
        self.words = words
        self.shape: list[int] = []
        """How many rows there are below each."""
        # The first to be told, so that a view meets the rows as its indexes have them.
        self.rowsRemoved.connect(self._cut)

    def set_shape(self, below: Sequence[int], start: int = 0) -> None:
        """From row `start` on, have as many rows as there are numbers, with so many below each.

        Tells nobody: that is for the caller, who knows what has become of the rows.
        """
        had = chain(self.shape[start:], repeat(0))
        self.shape[start:] = below
        with QSignalBlocker(self):
            self._set_count(len(self.shape))
            for place, (new, old) in enumerate(zip(below, had, strict=False), start):
                if new != old:
                    self._set_count(new, self.index(place, 0))

    def _set_count(self, count: int, parent: QModelIndex = ROOT) -> None:
        """Add rows at the end or take them from there."""
        have = self.rowCount(parent)
        if count > have:
            if not self.columnCount(parent):
                self.insertColumns(0, _COLUMNS, parent)
            self.insertRows(have, count - have, parent)
        elif count < have:
            self.removeRows(count, have - count, parent)

    def _cut(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self.shape[first : last + 1]
        self.rows.cut(first, last)

    def supportedDropActions(self) -> Qt.DropAction:
        """A copy, as `dropEvent` calls it: Qt would take away what it takes for moved."""
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        """Rows are moved inside the list; they mean nothing anywhere else."""
        return [TRACKS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Only that something is moved: the view knows what is selected."""
        moved = QMimeData()
        moved.setData(TRACKS_MIME, b"")
        return moved

    def data(self, index: Index, role: int = _DATA.DisplayRole) -> Any:
        """The cell's text, or one of `TrackRole`."""
        answer = _ANSWERS.get(role)
        if answer is None or not index.isValid():
            return None
        row, leg = self.at(index)
        return answer(self.words, row, leg, Column(index.column()))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DATA.DisplayRole
    ) -> Any:
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == _DATA.DisplayRole:
            return tr(COLUMN_LABELS[Column(section)])
        if role == _DATA.TextAlignmentRole:
            is_number = section == Column.LENGTH
            side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def at(self, index: Index) -> tuple[Row, Leg | None]:
        """The row behind a valid index, and its destination when the index is of one."""
        above = index.parent()
        if not above.isValid():
            return self.rows.shown[index.row()], None
        row = self.rows.shown[above.row()]
        return row, row.children[index.row()]


def _upload(_words: RowWords, row: Row, leg: Leg | None, _column: Column) -> Upload | None:
    if leg:
        return leg.upload
    return row.legs[0].upload if len(row.legs) == 1 else None


_ANSWERS: Mapping[int, Callable[[RowWords, Row, Leg | None, Column], object]] = {
    TrackRole.SUMMARY: lambda words, row, leg, _: words.summary(row, leg),
    TrackRole.ITEM: lambda _words, row, _leg, _: row.item,
    TrackRole.LEG: lambda _words, _row, leg, _: leg,
    TrackRole.LEGS: lambda _words, row, _leg, _: row.legs,
    TrackRole.UPLOAD: _upload,
    TrackRole.FINDINGS: lambda _words, row, _leg, _: row.item.findings,
    TrackRole.SPEED: lambda words, row, leg, _: words.speed((leg,) if leg else row.legs),
    _DATA.DisplayRole: lambda words, row, leg, column: words.text(row, leg, column),
    _DATA.ToolTipRole: lambda words, row, leg, column: safe_tip(words.tip(row, leg, column)),
    _DATA.AccessibleTextRole: lambda words, row, leg, column: words.read_aloud(row, leg, column),
}
