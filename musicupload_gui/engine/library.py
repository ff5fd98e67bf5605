"""The list of tracks: adding, editing, removing, undoing; saved as it changes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from musicupload_gui.domain.metadata import Metadata, Source
from musicupload_gui.domain.rules import Goal, check
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
from musicupload_gui.engine.shelf import Shelf, stem_of
from musicupload_gui.engine.store import Store, new_id
from musicupload_gui.engine.undo import Change, History, Placed
from musicupload_gui.intake.filenames import guess

Goals = Callable[[], Sequence[Goal]]


class Learned(NamedTuple):
    """What the reader found out about one file of a track."""

    track_id: TrackId
    file: AudioFile
    metadata: Metadata
    cover: Cover | None
    is_last: bool = True
    """Whether all files of the track have been read now."""


class Library:
    """All tracks in list order. Changes are on disk before they are told."""

    def __init__(self, store: Store, goals: Goals, tell: Listener) -> None:
        self._store = store
        self._goals = goals
        self._tell = tell
        self._shelf = Shelf()
        self.history = History()

    def __getitem__(self, track_id: TrackId) -> Track:
        return self._shelf[track_id].track

    def __contains__(self, track_id: TrackId) -> bool:
        return track_id in self._shelf

    def at(self, place: str) -> TrackId:
        """The track that holds the file of this path or address; `KeyError` when none does."""
        return self._shelf.at(place)

    def placed(self, track_id: TrackId) -> Placed:
        """A track with its place in the list."""
        return self._shelf.placed(track_id)

    def items(self) -> tuple[TrackItem, ...]:
        """Every track with its findings, in list order."""
        return self._shelf.items()

    def load(self, placed: Sequence[tuple[float, Track]]) -> None:
        """Take over what the journal held: tracks with their places, in that order."""
        self._tell(TracksChanged(self._put(placed)))

    def add(self, files: Iterable[AudioFile], sent: Collection[TrackId] = ()) -> tuple[Track, ...]:
        """Put files at the end of the list, leaving out those that are on it already.

        A file of the same name as another in its folder, but of another format, joins that track,
        unless that is among those that were sent somewhere.
        """
        changed: dict[TrackId, Placed] = {}
        homes: dict[str, TrackId] = {}
        for file in {f.place: f for f in files if not self._shelf.has(f)}.values():
            stem = stem_of(file)
            home = homes.get(stem) or self._shelf.home_of(file)
            known = changed.get(home) or self.placed(home) if home and home not in sent else None
            placed = _joined(known, file) or Placed(self._shelf.new_place(), _new_track(file))
            homes[stem] = placed.track.id
            changed[placed.track.id] = placed
        self._write([(p.place, p.track) for p in changed.values()])
        return tuple(placed.track for placed in changed.values())

    def fill(self, read: Iterable[Learned]) -> None:
        """Enter what the reader found out; what a person typed meanwhile stays."""
        changed: dict[TrackId, Track] = {}
        for learned in read:
            if learned.track_id in self._shelf:
                track = changed.get(learned.track_id) or self[learned.track_id]
                changed[learned.track_id] = _filled(track, learned)
        self._write([(self.placed(i).place, track) for i, track in changed.items()])

    def edit(self, ids: Sequence[TrackId], values: Mapping[str, str]) -> None:
        """Write typed values into the fields of many tracks, as one undoable change.

        `values` has metadata fields, and options of a service by their dotted names.
        """
        edited: dict[TrackId, Track] = {}
        for track_id in ids:
            track = self[track_id]
            if any(track.value(name) != text for name, text in values.items()):
                edited[track_id] = track.with_values(values)
        self._change("edited", ", ".join(values), edited)

    def set_cover(self, ids: Sequence[TrackId], cover: Cover | None) -> None:
        """Give many tracks one cover, or none, as one undoable change."""
        self._change("cover", "", {i: replace(self[i], cover=cover) for i in ids})

    def renew(self, files: Mapping[TrackId, Sequence[AudioFile]]) -> None:
        """Note that the files of some tracks are others on disk now."""
        renewed = {i: replace(self[i], files=tuple(now)) for i, now in files.items()}
        self._write([(self.placed(i).place, track) for i, track in renewed.items()])

    def perform(self, change: Change, queue: Queue) -> None:
        """Do something that can be undone."""
        self.history.did(change)
        self.apply(change.after, change.before, queue)
        count = sum(placed is not None for placed in change.after.values())
        self._tell(Noted(change.code, count, subject=change.subject, can_undo=True))

    def remove(self, ids: Sequence[TrackId], queue: Queue) -> None:
        """Take tracks off the list, undoably; those being sent stay."""
        uploads = _by_track(queue.ledger.all())
        idle = [i for i in ids if not any(u.state in RUNNING for u in uploads.get(i, ()))]
        before = {i: replace(self.placed(i), uploads=tuple(uploads.get(i, ()))) for i in idle}
        self.history.did(Change("removed", "", before, dict.fromkeys(idle)))
        self._remove(before, queue)
        self._tell(Noted("removed", len(idle), can_undo=True))
        if len(idle) < len(ids):
            self._tell(Noted("busy", len(ids) - len(idle)))

    def examine_again(self) -> None:
        """Look at every track anew, because the destinations are others now."""
        placed = (self.placed(item.track.id) for item in self.items())
        self._tell(TracksChanged(self._put((p.place, p.track) for p in placed)))

    def _change(self, code: str, subject: str, tracks: Mapping[TrackId, Track]) -> None:
        if not tracks:
            return
        before = {i: self.placed(i) for i in tracks}
        after = {i: Placed(before[i].place, track) for i, track in tracks.items()}
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
        comes_back = any(i not in self._shelf for i in put)
        self._write([(p.place, self._shelf.with_known_files(p.track)) for p in put.values()])
        gone = {i: placed for i, placed in present.items() if placed and wanted[i] is None}
        if gone:
            self._remove(gone, queue)
        if comes_back:
            order = self._shelf.sort()
            queue.bring_back(u for placed in put.values() for u in placed.uploads)
            self._tell(TracksOrdered(order))

    def _remove(self, placed: Mapping[TrackId, Placed], queue: Queue) -> None:
        ids = tuple(i for i in placed if i in self._shelf)
        uploads = [u.id for u in queue.ledger.all() if u.track_id in placed]
        self._store.remove_tracks(ids, queue.drop(uploads))
        for track_id in ids:
            self._shelf.take(track_id)
        self._tell(TracksRemoved(ids))

    def _write(self, placed: Sequence[tuple[float, Track]]) -> None:
        if placed:
            self._store.save_tracks(placed)
            self._tell(TracksChanged(self._put(placed)))

    def _put(self, placed: Iterable[tuple[float, Track]]) -> tuple[TrackItem, ...]:
        goals = self._goals()
        items: list[tuple[float, TrackItem]] = []
        for place, track in placed:
            findings = tuple([found for goal in goals for found in check(track, *goal)])
            items.append((place, TrackItem(track, findings)))
        self._shelf.put(items)
        return tuple([item for _, item in items])


def _joined(placed: Placed | None, file: AudioFile) -> Placed | None:
    """The track with one more file; None when it has one of the format, or is none."""
    if placed is None or any(f.format is file.format for f in placed.track.files):
        return None
    return replace(placed, track=replace(placed.track.with_file(file), is_read=False))


def _new_track(file: AudioFile) -> Track:
    """A track whose tags have yet to be read; one that is online has none that we could read."""
    if not file.url:
        return Track(TrackId(new_id()), (file,), Metadata())
    named = Metadata().with_values(guess(file.path.stem), Source.FILE_NAME)
    return Track(TrackId(new_id()), (file,), named, is_read=True)


def _filled(track: Track, learned: Learned) -> Track:
    """The track with what one of its files says; of several, the surer source is believed."""
    if all(file.place != learned.file.place for file in track.files):
        return track
    old, found = track.metadata, learned.metadata
    if len(track.files) > 1:
        is_best = track.audio.place == learned.file.place
        found = found.with_gaps_filled(old) if is_best else old.with_gaps_filled(found)
    typed = {n: old.value(n) for n, source in old.sources.items() if source is Source.TYPED}
    return replace(
        track.with_file(learned.file),
        metadata=found.with_values(typed, Source.TYPED) if typed else found,
        cover=track.cover or learned.cover,
        is_read=learned.is_last,
    )


def _by_track(uploads: Iterable[Upload]) -> dict[TrackId, list[Upload]]:
    found: dict[TrackId, list[Upload]] = {}
    for upload in uploads:
        found.setdefault(upload.track_id, []).append(upload)
    return found
