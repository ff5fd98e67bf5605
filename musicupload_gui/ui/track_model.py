"""The list that feeds on news: how rows come, change, move and go, in as few signals as can be."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from itertools import pairwise, zip_longest

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from musicupload_gui.domain.provider import ProviderInfo
from musicupload_gui.domain.track import TrackId
from musicupload_gui.domain.upload import Upload
from musicupload_gui.engine.news import DestinationsChanged, News, TrackItem
from musicupload_gui.ui.filters import Filter
from musicupload_gui.ui.row_model import ROOT, Index, RowModel, TrackRole
from musicupload_gui.ui.row_news import Change, Draft
from musicupload_gui.ui.row_words import Clocks, RowWords
from musicupload_gui.ui.summary import Leg, Places
from musicupload_gui.ui.texts import Face
from musicupload_gui.ui.track_rows import HIDDEN, Column, Row, TrackRows, below

_CLOCKS = Clocks(time.time, time.monotonic)
_FEW_RUNS = 16
"""Up to here rows go run by run, which lets views keep a current row; beyond, all at once."""
_CHANGED_ROLES = [Qt.ItemDataRole.DisplayRole.value, *TrackRole]


class TrackModel(RowModel):
    """What it tells is at most as old as the last `apply`; only the window's thread calls it."""

    counted = Signal()
    """The number of tracks in some state has changed."""

    def __init__(
        self,
        infos: Mapping[str, ProviderInfo],
        parent: QObject | None = None,
        clocks: Clocks = _CLOCKS,
    ) -> None:
        rows = TrackRows()
        rows.take_places(Places(infos))
        super().__init__(rows, RowWords(rows, clocks), parent)

    def apply(self, news: Iterable[News]) -> None:
        """Take in a bundle of news, oldest first; news of tracks that nobody knows are dropped."""
        rows, counts = self.rows, self.rows.faces.copy()
        change = Change(rows.draft, rows.holders)
        change.read(news)
        known = {i: draft for i, draft in change.drafts.items() if i in rows.by_id}
        self.words.note(change.drafts.values())
        self._remove([rows.by_id[i] for i, draft in known.items() if draft.item is None])
        if change.destinations:
            self._take_places(change.destinations)
            known = {i: rows.draft(i) for i in rows.by_id} | known
        self._update([(rows.by_id[i], draft) for i, draft in known.items() if i in rows.by_id])
        self._insert(draft for i, draft in change.drafts.items() if i not in known)
        if change.order is not None:
            with self._rearranged():
                rows.reorder(change.order)
        if rows.faces != counts:
            self.counted.emit()

    def narrow(self, group: Filter, text: str) -> None:
        """Show only the tracks of a group that have a text in title, artist, ISRC or file name."""
        with self._rearranged():
            self.rows.group = group
            self.rows.search(text)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort once; nothing moves afterwards until the next call. -1 is the list's own order."""
        is_descending = order is Qt.SortOrder.DescendingOrder
        with self._rearranged():
            self.rows.sort(Column(column) if column >= 0 else None, is_descending=is_descending)

    def counts(self) -> Counter[Face]:
        """How many tracks there are in each state, shown or not."""
        return self.rows.faces

    def track_ids(self, indexes: Iterable[Index]) -> list[TrackId]:
        """The tracks behind some indexes, each once, in the order of the list."""
        found = {row for row, _leg in map(self.at, indexes)}
        return [row.item.track.id for row in sorted(found, key=lambda row: row.place)]

    def index_of(self, track_id: TrackId) -> QModelIndex:
        """The row of a track; invalid when it is not shown."""
        row = self.rows.by_id.get(track_id)
        return self.index(row.place, 0) if row and row.place != HIDDEN else QModelIndex()

    def item_of(self, track_id: TrackId) -> TrackItem | None:
        """A track of the list, shown or not."""
        row = self.rows.by_id.get(track_id)
        return row.item if row else None

    def uploads_of(self, track_id: TrackId) -> tuple[Upload, ...]:
        """The uploads of a track, shown or not."""
        row = self.rows.by_id.get(track_id)
        return row.uploads if row else ()

    def _take_places(self, news: DestinationsChanged) -> None:
        accounts = {account.id: account for account in news.accounts}
        self.rows.take_places(Places(self.rows.places.infos, accounts, news.chosen, news.held))

    def _remove(self, gone: Sequence[Row]) -> None:
        runs = _runs(sorted(row.place for row in gone if row.place != HIDDEN))
        if len(runs) > _FEW_RUNS:
            with self._rearranged():
                self.rows.remove(gone)
            return
        for first, last in reversed(runs):
            self.removeRows(first, last - first + 1)
        self.rows.remove(gone)

    def _update(self, changes: Sequence[tuple[Row, Draft]]) -> None:
        rows = self.rows
        reshaped: list[tuple[Row, TrackItem, tuple[Upload, ...], tuple[Leg, ...]]] = []
        for row, draft in changes:
            uploads = tuple(draft.uploads.values())
            legs = rows.legs(row, uploads)
            new = (row, draft.item or row.item, uploads, legs)
            if len(legs) == len(row.legs):
                rows.write(*new)
            else:
                reshaped.append(new)
        if reshaped or any(rows.is_wanted(row) != (row.place != HIDDEN) for row, _ in changes):
            with self._rearranged():
                for new in reshaped:
                    rows.write(*new)
        self._tell_changed([row.place for row, _draft in changes if row.place != HIDDEN])

    def _insert(self, drafts: Iterable[Draft]) -> None:
        fresh = [self.rows.new(d.item, d.uploads.values()) for d in drafts if d.item is not None]
        seen = [row for row in fresh if self.rows.is_wanted(row)]
        self.rows.add(fresh)
        if seen:
            first = len(self.rows.shown)
            self.beginInsertRows(ROOT, first, first + len(seen) - 1)
            self.rows.shown += seen
            self.rows.number_from(first)
            self.set_shape(below(seen), first)
            self.endInsertRows()

    def _tell_changed(self, places: Sequence[int]) -> None:
        if places:
            # One signal over the whole stretch costs the view less than one for each row.
            first, last = min(places), max(places)
            end = self.index(last, Column.PROGRESS)
            self.dataChanged.emit(self.index(first, 0), end, _CHANGED_ROLES)

    @contextmanager
    def _rearranged(self) -> Generator[None]:
        """Show anew what the filter and the order say after the body has changed rows."""
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        owners = [(self.at(index), index.column()) for index in old]
        yield
        self.rows.show_wanted()
        shape = below(self.rows.shown)
        # What Qt has indexes of must be there before and after they are moved.
        self.set_shape(list(map(max, zip_longest(self.shape, shape, fillvalue=0))))
        new = [self._where(row, leg, column) for (row, leg), column in owners]
        self.changePersistentIndexList(old, new)
        self.set_shape(shape)
        self.layoutChanged.emit()

    def _where(self, row: Row, leg: Leg | None, column: int) -> QModelIndex:
        if row.place == HIDDEN:
            return QModelIndex()
        if leg is None:
            return self.index(row.place, column)
        accounts = [child.account_id for child in row.children]
        if leg.account_id not in accounts:
            return QModelIndex()
        return self.index(accounts.index(leg.account_id), column, self.index(row.place, 0))


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Neighbouring places joined: `[1, 2, 5]` is `[(1, 2), (5, 5)]`."""
    if not places:
        return []
    breaks = [i for i, (a, b) in enumerate(pairwise(places), 1) if b != a + 1]
    return [(places[a], places[b - 1]) for a, b in pairwise([0, *breaks, len(places)])]
