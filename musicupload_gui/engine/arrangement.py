"""Changing which tracks there are and in which order, so that it can be taken back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from musicupload_gui.domain.track import Cover, TrackId
from musicupload_gui.domain.upload import RUNNING, Upload
from musicupload_gui.engine.grouping import put_together, taken_apart
from musicupload_gui.engine.library import Library
from musicupload_gui.engine.news import Listener, Noted, TracksOrdered, TracksRemoved
from musicupload_gui.engine.queue import Queue
from musicupload_gui.engine.shelf import Shelf
from musicupload_gui.engine.store import Store
from musicupload_gui.engine.undo import Change, History, Placed


class Arrangement:
    """Removes, splits, combines and moves tracks; what was sent with them leaves and comes back."""

    def __init__(
        self,
        store: Store,
        shelf: Shelf,
        library: Library,
        queue: Queue,
        history: History,
        tell: Listener,
    ) -> None:
        self._store = store
        self._shelf = shelf
        self._library = library
        self._queue = queue
        self._history = history
        self._tell = tell

    def remove(self, ids: Sequence[TrackId]) -> None:
        """Take tracks off the list, undoably; those being sent stay."""
        uploads = _by_track(self._queue.ledger.all())
        idle = [i for i in ids if not any(u.state in RUNNING for u in uploads.get(i, ()))]
        before = {i: self._with_uploads(i, uploads.get(i, ())) for i in idle}
        with self._store.commits.together():
            self._history.did(Change("removed", "", before, dict.fromkeys(idle)))
            self._remove(before)
        self._tell(Noted("removed", len(idle), can_undo=True))
        if len(idle) < len(ids):
            self._tell(Noted("busy", len(ids) - len(idle)))

    def split(self, track_id: TrackId) -> None:
        """Make a track of each file of a track; that is refused, and told, when it was sent."""
        if self._were_sent([track_id]):
            self._tell(Noted("not_split", 1, subject=self._library[track_id].title))
        else:
            self._perform(taken_apart(self._library.placed(track_id)))

    def combine(self, ids: Sequence[TrackId]) -> None:
        """Make one track of the files of several; refused, and told, for two of one format."""
        change = put_together([self._library.placed(i) for i in ids])
        if change is None or self._were_sent(ids):
            self._tell(Noted("not_combined", len(ids)))
        else:
            self._perform(change)

    def set_covers(self, covers: Mapping[TrackId, Cover | None]) -> None:
        """Give tracks covers, or take them away, as one undoable change."""
        before = {i: self._library.placed(i) for i in covers}
        after = {i: replace(p, track=replace(p.track, cover=covers[i])) for i, p in before.items()}
        if after:
            self._rearrange(Change("cover", "", before, after))

    def move(self, ids: Sequence[TrackId], before: TrackId | None) -> None:
        """Put tracks, in the order given, before another one or at the end, undoably."""
        chosen = dict.fromkeys(ids)
        if before in chosen:
            return
        places = self._shelf.places_before(before, chosen)
        old = {i: self._library.placed(i) for i in chosen}
        new = {i: replace(old[i], place=to) for i, to in zip(chosen, places, strict=True)}
        self._rearrange(Change("moved", "", old, new))
        self._tell(TracksOrdered(self._shelf.sort()))

    def apply(self, change: Change, *, is_undo: bool) -> None:
        """Make the list as it was before the change, or after it."""
        if is_undo:
            self._apply(change.before, change.after)
        else:
            self._apply(change.after, change.before)

    def _perform(self, change: Change) -> None:
        """Do something that can be undone."""
        self._history.did(change)
        self.apply(change, is_undo=False)
        count = sum(placed is not None for placed in change.after.values())
        self._tell(Noted(change.code, count, subject=change.subject, can_undo=True))

    def _rearrange(self, change: Change) -> None:
        """Write whole tracks that stay on the list."""
        placed = [(p.place, p.track) for p in change.after.values() if p is not None]
        with self._store.commits.together():
            self._store.save_tracks(placed)
            self._history.did(change)
        self._library.show_whole(placed)
        self._tell(Noted(change.code, len(placed), subject=change.subject, can_undo=True))

    def _apply(
        self,
        wanted: Mapping[TrackId, Placed | None],
        present: Mapping[TrackId, Placed | None],
    ) -> None:
        """Put whole tracks back. The files keep what was learned of them in between."""
        put = {i: placed for i, placed in wanted.items() if placed is not None}
        back = [placed for i, placed in put.items() if i not in self._shelf]
        old = [p.place for p in map(present.get, put) if p is not None]
        known = self._shelf.with_known_files
        self._library.write([(p.place, known(p.track)) for p in put.values()])
        gone = {i: placed for i, placed in present.items() if placed and wanted[i] is None}
        if gone:
            self._remove(gone)
        if back or old != [p.place for p in put.values()]:
            order = self._shelf.sort()
            self._bring_back(back)
            self._tell(TracksOrdered(order))

    def _bring_back(self, placed: Sequence[Placed]) -> None:
        """The uploads of tracks that came back, with all that they did before."""
        for upload_id, steps in [pair for p in placed for pair in p.steps.items()]:
            self._store.restore_steps(upload_id, steps)
        self._queue.bring_back(u for p in placed for u in p.uploads)

    def _with_uploads(self, track_id: TrackId, uploads: Iterable[Upload]) -> Placed:
        """A track with everything that leaves the list together with it."""
        steps = {u.id: tuple(self._store.steps(u.id)) for u in uploads}
        return replace(self._library.placed(track_id), uploads=tuple(uploads), steps=steps)

    def _remove(self, placed: Mapping[TrackId, Placed]) -> None:
        ids = tuple(i for i in placed if i in self._shelf)
        uploads = [u.id for u in self._queue.ledger.all() if u.track_id in placed]
        self._store.remove_tracks(ids, self._queue.drop(uploads))
        for track_id in ids:
            self._shelf.take(track_id)
        self._tell(TracksRemoved(ids))

    def _were_sent(self, ids: Iterable[TrackId]) -> bool:
        """Whether any of the tracks was sent somewhere or is in line for it."""
        return not {u.track_id for u in self._queue.ledger.all()}.isdisjoint(ids)


def _by_track(uploads: Iterable[Upload]) -> dict[TrackId, list[Upload]]:
    found: dict[TrackId, list[Upload]] = {}
    for upload in uploads:
        found.setdefault(upload.track_id, []).append(upload)
    return found
