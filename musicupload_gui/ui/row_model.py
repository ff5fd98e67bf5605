"""How Qt reads the rows: a row per track, and below it one per destination."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

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
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_MOVABLE = _FLAGS | Qt.ItemFlag.ItemIsDragEnabled
TRACKS_MIME = "application/x-musicupload-tracks"
_LEAF = _FLAGS | Qt.ItemFlag.ItemNeverHasChildren
_MOVABLE_LEAF = _MOVABLE | Qt.ItemFlag.ItemNeverHasChildren
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


class RowModel(QAbstractItemModel):
    """The shown rows as a tree of two levels.

    An index of a track carries 0, one of a destination the serial number of its track's row: so
    an index is made without looking anything up.
    """

    def __init__(self, rows: TrackRows, words: RowWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = rows
        self.words = words

    def index(self, row: int, column: int, parent: Index = ROOT) -> QModelIndex:
        """The index of a cell; invalid where there is none."""
        shown = self.rows.shown
        if not 0 <= column < _COLUMNS or row < 0:
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(row, column, 0) if row < len(shown) else QModelIndex()
        if row >= self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, shown[parent.row()].serial)

    def parent(self, child: Index = ROOT) -> QModelIndex:  # pyright: ignore[reportIncompatibleMethodOverride] - Qt overloads it with QObject.parent()
        """The track's row above a destination's."""
        serial = child.internalId() if child.isValid() else 0
        if not serial:
            return QModelIndex()
        return self.createIndex(self.rows.by_serial[serial].place, 0, 0)

    def rowCount(self, parent: Index = ROOT) -> int:
        """The number of shown tracks, or of a track's destinations."""
        if not parent.isValid():
            return len(self.rows.shown)
        if parent.internalId() or parent.column():
            return 0
        return len(self.rows.shown[parent.row()].children)

    def columnCount(self, parent: Index = ROOT) -> int:
        """The same columns on both levels."""
        return _COLUMNS

    def hasChildren(self, parent: Index = ROOT) -> bool:
        """Whether there is anything below; a layout asks this of every row, so it is short."""
        if not parent.isValid():
            return bool(self.rows.shown)
        if parent.internalId() or parent.column():
            return False
        return len(self.rows.shown[parent.row()].legs) > 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything can be selected; only a track with several destinations can be opened."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if index.internalId():
            return _LEAF
        return _MOVABLE if len(self.rows.shown[index.row()].legs) > 1 else _MOVABLE_LEAF

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
        serial = index.internalId()
        if not serial:
            return self.rows.shown[index.row()], None
        row = self.rows.by_serial[serial]
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
