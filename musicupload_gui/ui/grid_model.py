"""The tracks as a table of cells: what each says, and what of it changes when news come."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from enum import IntEnum
from itertools import compress, pairwise
from operator import attrgetter, is_not
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from musicupload_gui.domain.metadata import METADATA_FIELDS, Cell
from musicupload_gui.domain.rules import Finding
from musicupload_gui.domain.track import Track, TrackId
from musicupload_gui.engine.news import TrackItem
from musicupload_gui.ui.grid_columns import FILE
from musicupload_gui.ui.grid_texts import (
    FILE_LABEL,
    finding_sentence,
    origin_text,
    read_aloud,
    tip_text,
)
from musicupload_gui.ui.plain import safe_tip, shown
from musicupload_gui.ui.texts import field_label
from musicupload_gui.ui.tongue import tr

Index = QModelIndex | QPersistentModelIndex
Edits = dict[TrackId, dict[str, str]]
"""New values by track and field: one action of the person, one step to undo."""
FILE_COLUMN = 0
_ROOT = QModelIndex()
_DATA = Qt.ItemDataRole
_USER = _DATA.UserRole.value
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_FEW_RUNS = 64
"""Up to here rows are told of run by run; beyond, as one stretch or all at once."""
_TEXTS = attrgetter(*METADATA_FIELDS)


class GridRole(IntEnum):
    """What a cell gives to those who paint it."""

    SOURCE = _USER + 1
    """The `Source` of its value, or None."""
    ORIGINAL = _USER + 2
    """The `Cell` that the file has instead, or None when the value is the file's."""
    FINDINGS = _USER + 3
    """The tuple of `Finding`s about this field."""


class GridModel(QAbstractTableModel):
    """A row per track, a column per field; what is written comes back as news before it shows."""

    edited = Signal(object)
    """`Edits`: what a person wants to have changed, in one go."""

    def __init__(
        self,
        columns: Sequence[str] = METADATA_FIELDS,
        services: Mapping[str, str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`columns` are fields of `Metadata`; `services` are names by provider id, for sentences.

        Raises `KeyError` for a column that is no such field.
        """
        super().__init__(parent)
        if unknown := set(columns) - set(METADATA_FIELDS):
            raise KeyError(*unknown)
        self.names = (FILE, *columns)
        """The columns from left to right; the first is the file's name."""
        self._places = {name: place for place, name in enumerate(self.names)}
        self._services = services or {}
        self._items: tuple[TrackItem, ...] = ()

    @property
    def items(self) -> tuple[TrackItem, ...]:
        """The rows."""
        return self._items

    def show_items(self, items: Sequence[TrackItem]) -> None:
        """Show these tracks in this order; views keep what they can of selection and place."""
        old, new = self._items, tuple(items)
        if list(map(_id, old)) == list(map(_id, new)):
            self._update(new)
            return
        wanted, known = set(map(_id, new)), set(map(_id, old))
        gone = _runs([row for row, item in enumerate(old) if _id(item) not in wanted])
        come = _runs([row for row, item in enumerate(new) if _id(item) not in known])
        stayed = [i for i in map(_id, old) if i in wanted]
        is_moved = stayed != [i for i in map(_id, new) if i in known]
        if is_moved or len(gone) + len(come) > _FEW_RUNS:
            with self._rearranged():
                self._items = new
            return
        self._remove(gone)
        fresh = {_id(item): item for item in new}
        self._update(tuple(fresh[_id(item)] for item in self._items))
        self._insert(come, new)

    def write(self, wanted: Edits) -> bool:
        """Ask for new values; False when all of them are there already or cannot be written."""
        tracks = {_id(item): item.track for item in self._items if _id(item) in wanted}
        changes: Edits = {}
        for track_id, values in wanted.items():
            metadata = tracks[track_id].metadata
            new = {name: text for name, text in values.items() if getattr(metadata, name) != text}
            if new:
                changes[track_id] = new
        if changes:
            self.edited.emit(changes)
        return bool(changes)

    def cell(self, row: int, column: int) -> Cell:
        """A cell by its place, with its whole value."""
        track, name = self._items[row].track, self.names[column]
        return Cell(track.audio.sent_name) if name == FILE else track.metadata.cell(name)

    def findings(self, row: int, column: int) -> tuple[Finding, ...]:
        """What stands in the way because of this cell."""
        found, name = self._items[row].findings, self.names[column]
        return tuple(f for f in found if f.field == name) if found else ()

    def original(self, row: int, column: int) -> Cell | None:
        """What the file has in this cell, when something else stands there now."""
        return self._items[row].track.originals.get(self.names[column])

    def track_id(self, row: int) -> TrackId:
        """The track of a row."""
        return self._items[row].track.id

    def label(self, column: int) -> str:
        """What a column is called."""
        return tr(FILE_LABEL) if column == FILE_COLUMN else field_label(self.names[column])

    def rowCount(self, parent: Index = _ROOT) -> int:
        """The number of tracks."""
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """The number of fields and the file's name."""
        return 0 if parent.isValid() else len(self.names)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All can be selected; all but the file's name can be written."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _FLAGS if index.column() == FILE_COLUMN else _FLAGS | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = _DATA.DisplayRole) -> Any:
        """The cell's text in the forms that Qt asks for, or one of `GridRole`."""
        answer = _ANSWERS.get(role)
        if answer is None or not index.isValid():
            return None
        return answer(self, index.row(), index.column())

    def setData(self, index: Index, value: Any, role: int = _DATA.EditRole) -> bool:
        """Ask for one new value; the cell changes when the news of it come."""
        if role != _DATA.EditRole or not index.isValid() or index.column() == FILE_COLUMN:
            return False
        name = self.names[index.column()]
        return self.write({self.track_id(index.row()): {name: str(value)}})

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DATA.DisplayRole
    ) -> Any:
        """The names of the columns; of a row its track, for screen readers."""
        is_across = orientation is Qt.Orientation.Horizontal
        if role != _DATA.DisplayRole or section < 0:
            return None
        if is_across:
            return self.label(section) if section < len(self.names) else None
        return shown(self._items[section].track.title) if section < len(self._items) else None

    def sentences(self, row: int, column: int) -> list[str]:
        """What is wrong with a cell, in words; the same words once, whoever says them."""
        found = self.findings(row, column)
        names = self._services
        said = (finding_sentence(f, names.get(f.provider, f.provider)) for f in found)
        return list(dict.fromkeys(said))

    def tip(self, row: int, column: int) -> str:
        """All there is to say about a cell."""
        if column == FILE_COLUMN:
            places = (shown(file.place) for file in self._items[row].track.files)
            return "\n".join(places)
        cell = self.cell(row, column)
        origin = origin_text(cell, self.original(row, column))
        return tip_text(cell.text, origin, self.sentences(row, column))

    def _update(self, new: tuple[TrackItem, ...]) -> None:
        """Take the same tracks with other values, and tell of the cells that differ."""
        old, self._items = self._items, new
        rows = compress(range(len(new)), map(is_not, old, new))
        changed = {row: names for row in rows if (names := _differing(old[row], new[row]))}
        runs = _runs(list(changed))
        if len(runs) > _FEW_RUNS:
            runs = [(runs[0][0], runs[-1][1])]
        for first, last in runs:
            names = set[str]().union(*(changed.get(row, ()) for row in range(first, last + 1)))
            places = [self._places[name] for name in names if name in self._places]
            if places:
                self.dataChanged.emit(self.index(first, min(places)), self.index(last, max(places)))

    def _remove(self, runs: Sequence[tuple[int, int]]) -> None:
        for first, last in reversed(runs):
            self.beginRemoveRows(_ROOT, first, last)
            self._items = self._items[:first] + self._items[last + 1 :]
            self.endRemoveRows()

    def _insert(self, runs: Sequence[tuple[int, int]], new: tuple[TrackItem, ...]) -> None:
        for first, last in runs:
            self.beginInsertRows(_ROOT, first, last)
            self._items = self._items[:first] + new[first : last + 1] + self._items[first:]
            self.endInsertRows()

    @contextmanager
    def _rearranged(self) -> Generator[None]:
        """Let views follow their tracks to other rows while the body changes the rows."""
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        owners = [(self.track_id(index.row()), index.column()) for index in old]
        yield
        rows = {_id(item): row for row, item in enumerate(self._items)}
        new = [self._where(rows.get(owner), column) for owner, column in owners]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _where(self, row: int | None, column: int) -> QModelIndex:
        return QModelIndex() if row is None else self.createIndex(row, column)


_id: Callable[[TrackItem], TrackId] = attrgetter("track.id")


def _differing(old: TrackItem, new: TrackItem) -> set[str]:
    """The names of the columns in which a track is not what it was."""
    a, b = old.track, new.track
    names = _differing_fields(a, b)
    if a.originals is not b.originals:
        names |= _differing_keys(a.originals, b.originals)
    if old.findings is not new.findings:
        names |= {finding.field for finding in {*old.findings} ^ {*new.findings}}
    if a.files is not b.files and a.files != b.files:
        names.add(FILE)
    return names


def _differing_fields(old: Track, new: Track) -> set[str]:
    a, b = old.metadata, new.metadata
    if a is b:
        return set()
    # Texts that stayed are the very same objects: 10,000 tracks are compared in a moment.
    others = compress(METADATA_FIELDS, map(is_not, _TEXTS(a), _TEXTS(b)))
    names = {name for name in others if a.value(name) != b.value(name)}
    return names | _differing_keys(a.sources, b.sources)


def _differing_keys(old: Mapping[str, object], new: Mapping[str, object]) -> set[str]:
    # To compare first takes a tenth of the time, and mostly they are alike.
    return set() if old == new else {name for name, _ in old.items() ^ new.items()}


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Neighbouring places joined: `[1, 2, 5]` is `[(1, 2), (5, 5)]`."""
    if not places:
        return []
    breaks = [i for i, (a, b) in enumerate(pairwise(places), 1) if b != a + 1]
    return [(places[a], places[b - 1]) for a, b in pairwise([0, *breaks, len(places)])]


def _read_aloud(model: GridModel, row: int, column: int) -> str:
    return read_aloud(model.label(column), model.cell(row, column), model.sentences(row, column))


_ANSWERS: Mapping[int, Callable[[GridModel, int, int], object]] = {
    _DATA.DisplayRole: lambda model, row, column: shown(model.cell(row, column).text),
    _DATA.EditRole: lambda model, row, column: model.cell(row, column).text,
    _DATA.ToolTipRole: lambda model, row, column: safe_tip(model.tip(row, column)),
    _DATA.AccessibleTextRole: _read_aloud,
    GridRole.SOURCE: lambda model, row, column: model.cell(row, column).source,
    GridRole.ORIGINAL: GridModel.original,
    GridRole.FINDINGS: GridModel.findings,
}
