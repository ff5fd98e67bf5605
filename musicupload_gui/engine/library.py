"""The list of tracks: on disk before it is shown, with what stands in the way of each."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from musicupload_gui.domain.metadata import FROM_FILE, Metadata, Source
from musicupload_gui.domain.rules import Goal, check, looks_at
from musicupload_gui.domain.track import AudioFile, Cover, Track, TrackId
from musicupload_gui.engine.news import (
    Listener,
    TrackItem,
    TracksChanged,
)
from musicupload_gui.engine.rows import done_again
from musicupload_gui.engine.shelf import Shelf, stem_of
from musicupload_gui.engine.store import Store, new_id
from musicupload_gui.engine.undo import Placed
from musicupload_gui.intake.filenames import guess

_NOT_READ = Metadata()
_FOUND_S = 0.25
"""Commits of what was read are no closer: many files come in many batches."""
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

    def __init__(self, store: Store, shelf: Shelf, goals: Goals, tell: Listener) -> None:
        self._store = store
        self._shelf = shelf
        self._goals = goals
        self._tell = tell

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
        again = done_again(self._store.deeds.unsettled(), {track.id: track for _, track in placed})
        if again:
            placed = [(place, again.get(track.id, track)) for place, track in placed]
            self._store.save_tracks([pair for pair in placed if pair[1].id in again])
        self._store.deeds.settle()
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
        self.write([(p.place, p.track) for p in changed.values()])
        return tuple(placed.track for placed in changed.values())

    def fill(self, read: Iterable[Learned]) -> None:
        """Enter what the reader found out; what a person typed meanwhile stays.

        It is on disk a little later: what a kill takes of it is read out of the files again.
        """
        changed: dict[TrackId, Track] = {}
        for learned in read:
            if learned.track_id in self._shelf:
                track = changed.get(learned.track_id) or self[learned.track_id]
                changed[learned.track_id] = _filled(track, learned)
        with self._store.commits.soon(_FOUND_S):
            self.write([(self.placed(i).place, track) for i, track in changed.items()])

    def renew(self, files: Mapping[TrackId, Sequence[AudioFile]]) -> None:
        """Note that the files of some tracks are others on disk now."""
        renewed = {i: replace(self[i], files=tuple(now)) for i, now in files.items()}
        self.write([(self.placed(i).place, track) for i, track in renewed.items()])

    def examine_again(self) -> None:
        """Look at every track anew, because the destinations are others now."""
        placed = (self.placed(item.track.id) for item in self.items())
        self._tell(TracksChanged(self._put((p.place, p.track) for p in placed)))

    def write(self, placed: Sequence[tuple[float, Track]]) -> None:
        """Write whole tracks to disk, then show them."""
        if placed:
            self._store.save_tracks(placed)
            self.show_whole(placed)

    def show_whole(self, placed: Iterable[tuple[float, Track]]) -> None:
        """Show tracks that are on disk."""
        self._tell(TracksChanged(self._put(placed)))

    def save(self, tracks: Mapping[TrackId, Track]) -> None:
        """Write tracks to disk, at their places; they are not shown yet."""
        self._store.save_tracks([(self._shelf.placed(i).place, t) for i, t in tracks.items()])

    def row(self, track_id: TrackId) -> tuple[float, Track] | None:
        """A track with its place, as the disk should have it; None when it left the list."""
        if track_id not in self._shelf:
            return None
        placed = self.placed(track_id)
        return placed.place, placed.track

    def show(self, edited: Mapping[TrackId, Track], names: Collection[str]) -> None:
        """Show tracks whose values of these names are others now.

        What stands in their way is looked for again only if it may be different.
        """
        looked_at = {name for goal in self._goals() for name in looks_at(goal.info)}
        is_same = looked_at.isdisjoint(names) and not any("." in name for name in names)
        if is_same:
            self._tell(TracksChanged(self._shelf.renewed(edited)))
        else:
            self.show_whole((self.placed(i).place, track) for i, track in edited.items())

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
        return Track(TrackId(new_id()), (file,), _NOT_READ)
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
    files, cover = track.files_with(learned.file), track.cover or learned.cover
    # Three times as fast as `dataclasses.replace`; what the file had is what it has now.
    read = Track(track.id, files, found, cover, learned.is_last, track.options)
    return read.with_cells(kept) if kept else read
