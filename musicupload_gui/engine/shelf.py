"""The tracks of the list in memory: in order, and found by id, by file and by name."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from musicupload_gui.domain.track import AudioFile, Track, TrackId
from musicupload_gui.engine.news import TrackItem
from musicupload_gui.engine.undo import Placed


class Shelf:
    """Holds what the journal holds; knows nothing of the disk."""

    def __init__(self) -> None:
        self._items: dict[TrackId, TrackItem] = {}
        """In list order: a new track has the last place, and `sort` brings in what comes back."""
        self._places: dict[TrackId, float] = {}
        self._by_place: dict[str, TrackId] = {}
        self._by_stem: dict[str, TrackId] = {}
        """Where a file that differs only in its format would find its track."""
        self._last = 0.0

    def __getitem__(self, track_id: TrackId) -> TrackItem:
        return self._items[track_id]

    def __contains__(self, track_id: TrackId) -> bool:
        return track_id in self._items

    def items(self) -> tuple[TrackItem, ...]:
        """Every track, in list order."""
        return tuple(self._items.values())

    def has(self, file: AudioFile) -> bool:
        """Whether a track holds this file."""
        return file.place in self._by_place

    def at(self, place: str) -> TrackId:
        """The track that holds the file of this path or address; `KeyError` when none does."""
        return self._by_place[place]

    def placed(self, track_id: TrackId) -> Placed:
        """A track with its place in the list."""
        return Placed(self._places[track_id], self._items[track_id].track)

    def new_place(self) -> float:
        """The place after all others."""
        self._last += 1.0
        return self._last

    def places_before(self, track_id: TrackId | None, moving: Collection[TrackId]) -> list[float]:
        """As many places as there are `moving` tracks, before a track or after all others."""
        order = [i for i in self._items if i not in moving]
        at = len(order) if track_id is None else order.index(track_id)
        low = self._places[order[at - 1]] if at else self._places[order[0]] - 1.0 if order else 0.0
        high = self._places[order[at]] if at < len(order) else low + len(moving) + 1.0
        step = (high - low) / (len(moving) + 1)
        return [low + step * number for number in range(1, len(moving) + 1)]

    def put(self, items: Iterable[tuple[float, TrackItem]]) -> None:
        """Take in tracks, new ones at the end until `sort` is called."""
        for place, item in items:
            track = item.track
            self._items[track.id] = item
            self._places[track.id] = place
            self._last = max(self._last, place)
            for file in track.files:
                self._by_place[file.place] = track.id
                self._by_stem[stem_of(file)] = track.id

    def renewed(self, tracks: Mapping[TrackId, Track]) -> tuple[TrackItem, ...]:
        """Take in tracks of which only words changed that nothing was found about."""
        items = {i: TrackItem(track, self._items[i].findings) for i, track in tracks.items()}
        self._items |= items
        return tuple(items.values())

    def take(self, track_id: TrackId) -> None:
        """Let go of a track; files that another track has by now stay that one's."""
        item = self._items.pop(track_id)
        del self._places[track_id]
        for file in item.track.files:
            _forget(self._by_place, file.place, track_id)
            _forget(self._by_stem, stem_of(file), track_id)

    def sort(self) -> tuple[TrackId, ...]:
        """Bring the tracks into the order of their places."""
        order = sorted(self._items, key=self._places.__getitem__)
        self._items = {track_id: self._items[track_id] for track_id in order}
        return tuple(order)

    def with_known_files(self, track: Track) -> Track:
        """The track with its files as they were last seen."""
        known = self._items.get(track.id)
        if known is None or known.track.files is track.files:
            return track
        by_place = {file.place: file for file in known.track.files}
        return replace(track, files=tuple(by_place.get(f.place, f) for f in track.files))

    def home_of(self, file: AudioFile) -> TrackId | None:
        """The track whose file differs from this one only in its format."""
        return self._by_stem.get(stem_of(file))


def stem_of(file: AudioFile) -> str:
    """What the formats of one track have in common; nothing is joined to a file that is online."""
    return file.url or str(file.path).rpartition(".")[0].casefold()


def _forget(index: dict[str, TrackId], name: str, track_id: TrackId) -> None:
    if index.get(name) == track_id:
        del index[name]
