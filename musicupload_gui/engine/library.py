"""The list of tracks: adding, editing, removing, undoing; saved as it changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from musicupload_gui.domain.metadata import Metadata, Source
from musicupload_gui.domain.provider import ProviderInfo
from musicupload_gui.domain.rules import check
from musicupload_gui.domain.track import AudioFile, Cover, Track, TrackId
from musicupload_gui.domain.upload import RUNNING, Upload
from musicupload_gui.engine.news import (
    Listener,
    Noted,
    TrackItem,
    TracksChanged,
    TracksOrdered,
    TracksRemoved,
)
from musicupload_gui.engine.queue import Queue
from musicupload_gui.engine.store import Store, new_id
from musicupload_gui.engine.undo import Change, History, Placed

Goals = Callable[[], Sequence[ProviderInfo]]
"""The kinds of service that the next upload goes to."""


class Library:
    """All tracks in list order. Changes are on disk before they are told."""

    def __init__(self, store: Store, goals: Goals, tell: Listener) -> None:
        self._store = store
        self._goals = goals
        self._tell = tell
        self._items: dict[TrackId, TrackItem] = {}
        """In list order: a new track has the last place, and `apply` sorts what comes back."""
        self._places: dict[TrackId, float] = {}
        self._by_path: dict[Path, TrackId] = {}
        self._next_place = 0.0
        self.history = History()

    def __getitem__(self, track_id: TrackId) -> Track:
        return self._items[track_id].track

    def __contains__(self, track_id: TrackId) -> bool:
        return track_id in self._items

    def at(self, path: Path) -> TrackId:
        """The track that holds this file; `KeyError` when none does."""
        return self._by_path[path]

    def items(self) -> tuple[TrackItem, ...]:
        """Every track with its findings, in list order."""
        return tuple(self._items.values())

    def load(self, placed: Sequence[tuple[float, Track]]) -> None:
        """Take over what the journal held: tracks with their places, in that order."""
        self._next_place = placed[-1][0] if placed else 0.0
        self._tell(TracksChanged(self._put(placed)))

    def add(self, files: Iterable[AudioFile]) -> tuple[Track, ...]:
        """Put files at the end of the list, leaving out those that are on it already."""
        fresh = {file.path: file for file in files if file.path not in self._by_path}
        tracks = tuple(Track(TrackId(new_id()), (file,), Metadata()) for file in fresh.values())
        self._write([(self._new_place(), track) for track in tracks])
        return tracks

    def fill(self, read: Iterable[tuple[TrackId, AudioFile, Metadata, Cover | None]]) -> None:
        """Enter what the reader found out; what a person typed meanwhile stays."""
        changed: list[tuple[float, Track]] = []
        for track_id, file, found, cover in read:
            if track_id not in self._items:
                continue
            old = self[track_id]
            typed = {n: old.metadata.value(n) for n in old.metadata.sources}
            track = replace(
                old,
                files=(file, *old.files[1:]),
                metadata=found.with_values(typed, Source.TYPED) if typed else found,
                cover=old.cover or cover,
                is_read=True,
            )
            changed.append((self._places[track_id], track))
        self._write(changed)

    def edit(self, ids: Sequence[TrackId], values: Mapping[str, str]) -> None:
        """Write typed values into the fields of many tracks, as one undoable change."""
        edited: dict[TrackId, Track] = {}
        for track_id in ids:
            track = self[track_id]
            if any(track.metadata.value(name) != text for name, text in values.items()):
                metadata = track.metadata.with_values(values, Source.TYPED)
                edited[track_id] = replace(track, metadata=metadata)
        self._change("edited", ", ".join(values), edited)

    def set_cover(self, ids: Sequence[TrackId], cover: Cover | None) -> None:
        """Give many tracks one cover, or none, as one undoable change."""
        self._change("cover", "", {i: replace(self[i], cover=cover) for i in ids})

    def renew(self, files: Mapping[TrackId, AudioFile]) -> None:
        """Note that the files of some tracks are others on disk now."""
        self._write(
            [
                (self._places[i], replace(self[i], files=(file, *self[i].files[1:])))
                for i, file in files.items()
            ]
        )

    def remove(self, ids: Sequence[TrackId], queue: Queue) -> None:
        """Take tracks off the list, undoably; those being sent stay."""
        uploads = _by_track(queue.ledger.all())
        idle = [i for i in ids if not any(u.state in RUNNING for u in uploads.get(i, ()))]
        before = {i: Placed(self._places[i], self[i], tuple(uploads.get(i, ()))) for i in idle}
        self.history.did(Change("removed", "", before, dict.fromkeys(idle)))
        self._remove(before, queue)
        self._tell(Noted("removed", len(idle), can_undo=True))
        if len(idle) < len(ids):
            self._tell(Noted("busy", len(ids) - len(idle)))

    def examine_again(self) -> None:
        """Look at every track anew, because the destinations are others now."""
        placed = [(self._places[i], item.track) for i, item in self._items.items()]
        self._tell(TracksChanged(self._put(placed)))

    def _change(self, code: str, subject: str, tracks: Mapping[TrackId, Track]) -> None:
        if not tracks:
            return
        before = {i: Placed(self._places[i], self[i]) for i in tracks}
        after = {i: Placed(self._places[i], track) for i, track in tracks.items()}
        self._write([(placed.place, placed.track) for placed in after.values()])
        self.history.did(Change(code, subject, before, after))
        self._tell(Noted(code, len(tracks), subject=subject, can_undo=True))

    def apply(
        self,
        wanted: Mapping[TrackId, Placed | None],
        present: Mapping[TrackId, Placed | None],
        queue: Queue,
    ) -> None:
        """Make the list as `wanted`. The files keep what was learned of them in between."""
        put = {i: placed for i, placed in wanted.items() if placed is not None}
        comes_back = any(i not in self._items for i in put)
        self._write([(p.place, self._with_known_files(p.track)) for p in put.values()])
        gone = {i: placed for i, placed in present.items() if placed and wanted[i] is None}
        if gone:
            self._remove(gone, queue)
        if comes_back:
            self._items = {
                i: self._items[i] for i in sorted(self._items, key=self._places.__getitem__)
            }
            queue.bring_back(u for placed in put.values() for u in placed.uploads)
            self._tell(TracksOrdered(tuple(self._items)))

    def _remove(self, placed: Mapping[TrackId, Placed], queue: Queue) -> None:
        ids = tuple(i for i in placed if i in self._items)
        uploads = [u.id for u in queue.ledger.all() if u.track_id in placed]
        self._store.remove_tracks(ids, queue.drop(uploads))
        for track_id in ids:
            item = self._items.pop(track_id)
            del self._places[track_id]
            for file in item.track.files:
                self._by_path.pop(file.path, None)
        self._tell(TracksRemoved(ids))

    def _with_known_files(self, track: Track) -> Track:
        known = self._items.get(track.id)
        if known is None or known.track.files is track.files:
            return track
        return replace(track, files=known.track.files)

    def _write(self, placed: Sequence[tuple[float, Track]]) -> None:
        if placed:
            self._store.save_tracks(placed)
            self._tell(TracksChanged(self._put(placed)))

    def _put(self, placed: Iterable[tuple[float, Track]]) -> tuple[TrackItem, ...]:
        goals = self._goals()
        items: list[TrackItem] = []
        for place, track in placed:
            findings = tuple([finding for info in goals for finding in check(track, info)])
            items.append(TrackItem(track, findings))
            self._places[track.id] = place
            for file in track.files:
                self._by_path[file.path] = track.id
        self._items |= {item.track.id: item for item in items}
        return tuple(items)

    def _new_place(self) -> float:
        self._next_place += 1.0
        return self._next_place


def _by_track(uploads: Iterable[Upload]) -> dict[TrackId, list[Upload]]:
    found: dict[TrackId, list[Upload]] = {}
    for upload in uploads:
        found.setdefault(upload.track_id, []).append(upload)
    return found
