"""The list of tracks: adding, editing, removing, undoing; saved as it changes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple

from musicupload_gui.domain.metadata import FROM_FILE, Cell, Metadata, Source
from musicupload_gui.domain.rules import Goal, check, looks_at
from musicupload_gui.domain.track import AudioFile, Cover, Track, TrackId
from musicupload_gui.domain.upload import RUNNING, Upload
from musicupload_gui.engine.deeds import SavedDeeds
from musicupload_gui.engine.news import (
    Listener,
    Noted,
    TrackItem,
    TracksChanged,
    TracksOrdered,
    TracksRemoved,
)
from musicupload_gui.engine.queue import Queue
from musicupload_gui.engine.rows import Rows, Start, done_again
from musicupload_gui.engine.shelf import Shelf, stem_of
from musicupload_gui.engine.store import Store, new_id
from musicupload_gui.engine.undo import Change, Deed, Edit, History, Placed
from musicupload_gui.intake.filenames import guess

_NOTHING: Mapping[str, Cell] = MappingProxyType({})
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

    def __init__(self, store: Store, goals: Goals, tell: Listener, start: Start) -> None:
        self._store = store
        self._goals = goals
        self._tell = tell
        self._shelf = Shelf()
        self._deeds = SavedDeeds(store)
        self.history = History(self._deeds)
        self.rows = Rows(store, self._row, start)

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
        again = done_again(self._deeds.unsettled(), {track.id: track for _, track in placed})
        if again:
            placed = [(place, again.get(track.id, track)) for place, track in placed]
            self._store.save_tracks([pair for pair in placed if pair[1].id in again])
        self._store.settle_deeds()
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
        self.edit_each(dict.fromkeys(ids, values))

    def edit_each(
        self,
        values: Mapping[TrackId, Mapping[str, str]],
        source: Source = Source.TYPED,
        code: str = "edited",
        subject: str = "",
    ) -> int:
        """Write values of their own into each track, as one undoable change; returns how many.

        Values that are there already are no change. `code` and `subject` name the change in the
        menu; without a subject it is the names of the fields.
        """
        before: dict[TrackId, Mapping[str, Cell]] = {}
        after: dict[TrackId, Mapping[str, Cell]] = {}
        names: dict[str, None] = {}
        for track_id, wanted in values.items():
            track = self[track_id]
            new = {n: Cell(t, source) for n, t in wanted.items() if track.value(n) != t}
            if new:
                before[track_id] = {name: track.cell(name) for name in new}
                after[track_id] = new
                names |= dict.fromkeys(new)
        if after:
            self._perform(Edit(code, subject or ", ".join(names), before, after))
            self._tell(Noted(code, len(after), subject=subject or ", ".join(names), can_undo=True))
        return len(after)

    def set_cover(self, ids: Sequence[TrackId], cover: Cover | None) -> None:
        """Give many tracks one cover, or none, as one undoable change."""
        before: dict[TrackId, Placed | None] = {i: self.placed(i) for i in ids}
        after: dict[TrackId, Placed | None] = {
            i: replace(self.placed(i), track=replace(self[i], cover=cover)) for i in ids
        }
        if after:
            self._rearrange(Change("cover", "", before, after))

    def move(self, ids: Sequence[TrackId], before: TrackId | None) -> None:
        """Put tracks, in the order given, before another one or at the end, undoably."""
        chosen = dict.fromkeys(ids)
        if before in chosen:
            return
        places = self._shelf.places_before(before, chosen)
        old: dict[TrackId, Placed | None] = {i: self.placed(i) for i in chosen}
        new: dict[TrackId, Placed | None] = {
            i: replace(self.placed(i), place=place) for i, place in zip(chosen, places, strict=True)
        }
        self._rearrange(Change("moved", "", old, new))
        self._tell(TracksOrdered(self._shelf.sort()))

    def renew(self, files: Mapping[TrackId, Sequence[AudioFile]]) -> None:
        """Note that the files of some tracks are others on disk now."""
        renewed = {i: replace(self[i], files=tuple(now)) for i, now in files.items()}
        self._write([(self.placed(i).place, track) for i, track in renewed.items()])

    def perform(self, change: Change, queue: Queue) -> None:
        """Do something that can be undone."""
        self.history.did(change)
        self.apply(change, queue)
        count = sum(placed is not None for placed in change.after.values())
        self._tell(Noted(change.code, count, subject=change.subject, can_undo=True))

    def remove(self, ids: Sequence[TrackId], queue: Queue) -> None:
        """Take tracks off the list, undoably; those being sent stay."""
        uploads = _by_track(queue.ledger.all())
        idle = [i for i in ids if not any(u.state in RUNNING for u in uploads.get(i, ()))]
        before = {i: self._with_uploads(i, uploads.get(i, ())) for i in idle}
        with self._store.together():
            self.history.did(Change("removed", "", before, dict.fromkeys(idle)))
            self._remove(before, queue)
        self._tell(Noted("removed", len(idle), can_undo=True))
        if len(idle) < len(ids):
            self._tell(Noted("busy", len(ids) - len(idle)))

    def examine_again(self) -> None:
        """Look at every track anew, because the destinations are others now."""
        placed = (self.placed(item.track.id) for item in self.items())
        self._tell(TracksChanged(self._put((p.place, p.track) for p in placed)))

    def _perform(self, edit: Edit) -> None:
        """Write cells; with the deed in the same commit, so that each can be undone."""
        edited = {i: self[i].with_cells(new) for i, new in edit.after.items()}
        if self.rows.may_wait(len(edited)):
            if self.history.next_redo is not None:
                self.rows.settle_now()  # what is dropped now may be what rows wait for
            self.history.did(edit, is_settled=False)
            self.rows.wait(edited)
        else:
            with self._store.together():
                self._save(edited)
                self.history.did(edit)
        self._show(edited, edit)

    def _apply_edit(self, edit: Edit, *, is_undo: bool) -> None:
        """Take cells back, or write them again; the history has noted that this comes."""
        here = {i: self[i] for i in edit.after if i in self._shelf}
        if is_undo:
            edited = {i: track.with_cells_back(edit.before[i]) for i, track in here.items()}
        else:
            edited = {i: track.with_cells(edit.after[i]) for i, track in here.items()}
        if self.rows.may_wait(len(edited)):
            self.rows.wait(edited)
        else:
            with self._store.together():
                self._save(edited)
                self._store.settle_deeds()
        self._show(edited, edit)

    def _save(self, tracks: Mapping[TrackId, Track]) -> None:
        self._store.save_tracks([(self._shelf.placed(i).place, t) for i, t in tracks.items()])

    def _row(self, track_id: TrackId) -> tuple[float, Track] | None:
        if track_id not in self._shelf:
            return None
        placed = self.placed(track_id)
        return placed.place, placed.track

    def _show(self, edited: Mapping[TrackId, Track], edit: Edit) -> None:
        """Tell of edited tracks; what was found is looked for again only if it may be different."""
        names = {name for cells in edit.after.values() for name in cells}
        looked_at = {name for goal in self._goals() for name in looks_at(goal.info)}
        is_same = names.isdisjoint(looked_at) and not any("." in name for name in names)
        placed = [(self._shelf.placed(i).place, track) for i, track in edited.items()]
        items = self._shelf.renewed(edited) if is_same else self._put(placed)
        self._tell(TracksChanged(items))

    def _rearrange(self, change: Change) -> None:
        """Write whole tracks that stay on the list."""
        placed = [(p.place, p.track) for p in change.after.values() if p is not None]
        with self._store.together():
            self._store.save_tracks(placed)
            self.history.did(change)
        self._tell(TracksChanged(self._put(placed)))
        self._tell(Noted(change.code, len(placed), subject=change.subject, can_undo=True))

    def apply(self, deed: Deed, queue: Queue, *, is_undo: bool = False) -> None:
        """Make the list as it was after the deed, or before it."""
        if isinstance(deed, Edit):
            self._apply_edit(deed, is_undo=is_undo)
        elif is_undo:
            self._apply(deed.before, deed.after, queue)
        else:
            self._apply(deed.after, deed.before, queue)

    def _apply(
        self,
        wanted: Mapping[TrackId, Placed | None],
        present: Mapping[TrackId, Placed | None],
        queue: Queue,
    ) -> None:
        """Put whole tracks back. The files keep what was learned of them in between."""
        put = {i: placed for i, placed in wanted.items() if placed is not None}
        back = [placed for i, placed in put.items() if i not in self._shelf]
        old = [p.place for p in map(present.get, put) if p is not None]
        self._write([(p.place, self._shelf.with_known_files(p.track)) for p in put.values()])
        gone = {i: placed for i, placed in present.items() if placed and wanted[i] is None}
        if gone:
            self._remove(gone, queue)
        if back or old != [p.place for p in put.values()]:
            order = self._shelf.sort()
            self._bring_back(back, queue)
            self._tell(TracksOrdered(order))

    def _bring_back(self, placed: Sequence[Placed], queue: Queue) -> None:
        """The uploads of tracks that came back, with all that they did before."""
        for upload_id, steps in [pair for p in placed for pair in p.steps.items()]:
            self._store.restore_steps(upload_id, steps)
        queue.bring_back(u for p in placed for u in p.uploads)

    def _with_uploads(self, track_id: TrackId, uploads: Iterable[Upload]) -> Placed:
        """A track with everything that leaves the list together with it."""
        steps = {u.id: tuple(self._store.steps(u.id)) for u in uploads}
        return replace(self.placed(track_id), uploads=tuple(uploads), steps=steps)

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
    kept = {n: old.cell(n) for n, source in old.sources.items() if source not in FROM_FILE}
    read = replace(
        track.with_file(learned.file),
        metadata=found,
        cover=track.cover or learned.cover,
        is_read=learned.is_last,
        originals=_NOTHING,
    )
    return read.with_cells(kept) if kept else read


def _by_track(uploads: Iterable[Upload]) -> dict[TrackId, list[Upload]]:
    found: dict[TrackId, list[Upload]] = {}
    for upload in uploads:
        found.setdefault(upload.track_id, []).append(upload)
    return found
