"""The rows of the list without Qt: what they hold, which are shown, and in what order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum

from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.track import TrackId
from musicupload_gui.domain.upload import PENDING, RUNNING, State, Upload, UploadId
from musicupload_gui.engine.news import TrackItem
from musicupload_gui.ui.filters import FILTER_FACES, Filter
from musicupload_gui.ui.row_news import Draft
from musicupload_gui.ui.summary import (
    ARRIVED,
    OUT_OF_THE_WAY,
    RANK,
    Leg,
    Places,
    Summary,
    face_of_track,
    legs_of,
)
from musicupload_gui.ui.texts import Face

HIDDEN = -1


class Column(IntEnum):
    """The columns of the list, from left to right."""

    TITLE = 0
    ARTIST = 1
    LENGTH = 2
    FORMAT = 3
    TO = 4
    STATUS = 5
    PROGRESS = 6


@dataclass(slots=True, eq=False)
class Row:
    """One track of the list with the places it goes to."""

    item: TrackItem
    uploads: tuple[Upload, ...] = ()
    legs: tuple[Leg, ...] = ()
    legs_at: Places | None = None
    """The accounts for which `legs` was worked out."""
    face: Face = Face.DRAFT
    place: int = HIDDEN
    """Where it stands among the shown rows."""
    is_match: bool = True
    """Whether the text that is searched for is in it."""
    summary: Summary | None = None
    """What it says, remembered until something changes."""

    @property
    def children(self) -> tuple[Leg, ...]:
        """The destinations that have a row of their own: none when one row can say it all."""
        return self.legs if len(self.legs) > 1 else ()


@dataclass(frozen=True, slots=True)
class Totals:
    """The bytes of all batches that are not finished."""

    left_bytes: int = 0
    size_bytes: int = 0


class TrackRows:
    """All rows, those that the filter shows, and the order that a sort once gave them."""

    def __init__(self) -> None:
        self.by_id: dict[TrackId, Row] = {}
        self.shown: list[Row] = []
        self.faces: Counter[Face] = Counter()
        self.places = Places()
        self._intended: tuple[Leg, ...] = ()
        self.group = Filter.ALL
        self._needle = ""
        self._order: list[Row] = []
        self._is_sorted = False

    def draft(self, track_id: TrackId) -> Draft:
        """A track as it is now, ready to be changed; an empty one when nobody knows it."""
        row = self.by_id.get(track_id)
        return Draft(row.item, {u.id: u for u in row.uploads}) if row else Draft()

    def holders(self, uploads: frozenset[UploadId]) -> list[TrackId]:
        """The tracks that hold any of these uploads."""
        rows = self.by_id.values()
        return [r.item.track.id for r in rows if any(u.id in uploads for u in r.uploads)]

    def take_places(self, places: Places) -> None:
        """Go by other accounts from now on; every row must be written anew."""
        self.places = places
        self._intended = legs_of((), places)

    def legs(self, row: Row, uploads: tuple[Upload, ...]) -> tuple[Leg, ...]:
        """Where a row would go with these uploads and the present accounts."""
        if not uploads:
            return self._intended
        if row.legs_at is self.places and row.uploads == uploads:
            return row.legs
        return legs_of(uploads, self.places)

    def new(self, item: TrackItem, uploads: Iterable[Upload]) -> Row:
        """A row for a track that was not on the list; `add` puts it there."""
        row = Row(item)
        known = tuple(uploads)
        self.write(row, item, known, self.legs(row, known))
        row.is_match = _matches(row, self._needle)
        return row

    def write(
        self, row: Row, item: TrackItem, uploads: tuple[Upload, ...], legs: tuple[Leg, ...]
    ) -> None:
        """Give a row its new content, with its `legs`; a row that is on the list is counted."""
        row.legs = legs
        row.legs_at = self.places
        row.item = item
        row.uploads = uploads
        row.summary = None
        face = face_of_track(item, row.legs, self.places)
        if face is not row.face and item.track.id in self.by_id:
            self.faces[row.face] -= 1
            self.faces[face] += 1
        row.face = face

    def add(self, rows: Iterable[Row]) -> None:
        """Put new rows at the end of the list, without showing them yet."""
        for row in rows:
            self.by_id[row.item.track.id] = row
            self.faces[row.face] += 1
            self._order.append(row)

    def remove(self, rows: Iterable[Row]) -> None:
        """Take rows off the list; those still in `shown` are left to the caller."""
        gone = set(rows)
        for row in gone:
            del self.by_id[row.item.track.id]
            self.faces[row.face] -= 1
        self._order = [row for row in self._order if row not in gone]

    def is_wanted(self, row: Row) -> bool:
        """Whether the filter lets a row through."""
        return row.is_match and row.face in FILTER_FACES[self.group]

    def search(self, needle: str) -> None:
        """Look for a text in every row."""
        self._needle = needle.strip().casefold()
        for row in self.by_id.values():
            row.is_match = _matches(row, self._needle)

    def sort(self, column: Column | None, *, is_descending: bool) -> None:
        """Take an order once; it stays until the next sort. None is the list's own order."""
        self._order = list(self.by_id.values())
        self._is_sorted = column is not None
        if column is not None:
            self._order.sort(key=_sort_key(column, self.places), reverse=is_descending)

    def reorder(self, ids: Iterable[TrackId]) -> None:
        """Give the list itself a new order; ids that nobody knows are left out."""
        first = {track_id: self.by_id[track_id] for track_id in ids if track_id in self.by_id}
        self.by_id = {**first, **self.by_id}
        if not self._is_sorted:
            self._order = list(self.by_id.values())

    def show_wanted(self) -> None:
        """Make `shown` what the filter and the order say."""
        for row in self.shown:
            row.place = HIDDEN
        self.shown = [row for row in self._order if self.is_wanted(row)]
        self.number_from(0)

    def cut(self, first: int, last: int) -> None:
        """Take some of the shown rows out of sight, before `remove` takes them off the list."""
        for row in self.shown[first : last + 1]:
            row.place = HIDDEN
        del self.shown[first : last + 1]
        self.number_from(first)

    def number_from(self, start: int) -> None:
        """Tell the shown rows from `start` on where they stand."""
        for place in range(start, len(self.shown)):
            self.shown[place].place = place

    def lines(self) -> dict[UploadId, int]:
        """The place of every queued upload in the line of its account, from 1."""
        queued = [
            upload
            for row in self.by_id.values()
            for upload in row.uploads
            if upload.state is State.QUEUED
        ]
        queued.sort(key=lambda upload: upload.changed_at)
        lengths: Counter[AccountId] = Counter()
        places: dict[UploadId, int] = {}
        for upload in queued:
            lengths[upload.account_id] += 1
            places[upload.id] = lengths[upload.account_id]
        return places

    def totals(self) -> Totals:
        """How much of the unfinished batches there is, and how much of it is not sent yet."""
        uploads = [upload for row in self.by_id.values() for upload in row.uploads]
        busy = {u.batch_id for u in uploads if u.state in RUNNING or u.state in PENDING}
        left = size = 0
        for upload in uploads:
            if upload.batch_id in busy and upload.state not in OUT_OF_THE_WAY:
                size += upload.size_bytes
                if upload.state not in ARRIVED:
                    left += max(0, upload.size_bytes - upload.sent_bytes)
        return Totals(left, size)


def below(rows: Iterable[Row]) -> list[int]:
    """How many rows each row has below it."""
    return [count if (count := len(row.legs)) > 1 else 0 for row in rows]


def _matches(row: Row, needle: str) -> bool:
    if not needle:
        return True
    track = row.item.track
    names = "\n".join(file.path.name for file in track.files)
    known = track.metadata
    return needle in f"{track.title}\n{known.artist}\n{known.isrc}\n{names}".casefold()


def _sort_key(column: Column, places: Places) -> Callable[[Row], tuple[float | str, ...]]:
    def title(row: Row) -> tuple[float | str, ...]:
        return (row.item.track.title.casefold(), row.item.track.metadata.version.casefold())

    keys: dict[Column, Callable[[Row], tuple[float | str, ...]]] = {
        Column.TITLE: title,
        Column.ARTIST: lambda row: (row.item.track.metadata.artist.casefold(), *title(row)),
        Column.LENGTH: lambda row: (row.item.track.audio.duration_s or 0.0,),
        Column.FORMAT: lambda row: tuple(file.format.value for file in row.item.track.files),
        Column.TO: lambda row: tuple(places.name(leg.account_id) for leg in row.legs),
        Column.STATUS: lambda row: (RANK[row.face],),
        Column.PROGRESS: lambda row: (_share_sent(row),),
    }
    return keys[column]


def _share_sent(row: Row) -> float:
    size = sum(upload.size_bytes for upload in row.uploads)
    return sum(upload.sent_bytes for upload in row.uploads) / size if size else -1.0
