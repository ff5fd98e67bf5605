"""How tracks come onto the list: found in slices, shown at once, their tags read behind them."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path

from musicupload_gui.domain.track import Track, TrackId
from musicupload_gui.engine.library import Learned, Library
from musicupload_gui.engine.news import Listener, Noted
from musicupload_gui.engine.tasks import Tasks
from musicupload_gui.intake.links import read_links
from musicupload_gui.intake.scan import Skipped, scan
from musicupload_gui.intake.tag_reader import TagReader

_BATCH = 250
"""Files, or tags, that come onto the list together; more would make the window wait."""
_GATHER_S = 0.1


@dataclass(frozen=True, slots=True)
class Found:
    """What adding files came to: their tracks, new or on the list before, and what was left."""

    tracks: tuple[TrackId, ...]
    skipped: tuple[Skipped, ...]


class Arrivals:
    """Puts files on the list and has their tags read."""

    def __init__(self, library: Library, tags: TagReader, tasks: Tasks, tell: Listener) -> None:
        self._library = library
        self._tags = tags
        self._tasks = tasks
        self._tell = tell

    def get_ready(self) -> None:
        """Start what reads tags, so that the first drop need not wait for it."""
        self._tasks.start(self._tags.get_ready(), name="get ready to read tags")

    async def add(self, paths: Sequence[Path], sent: Collection[TrackId]) -> Found:
        """Add files and folders, read their tags, and return what was found there.

        No file joins a track that is among those `sent` somewhere.
        """
        added: list[Track] = []
        read_until = 0
        found: list[TrackId] = []
        skipped: list[Skipped] = []
        reading: asyncio.Task[None] | None = None
        async with aclosing(scan(paths, batch=_BATCH)) as batches:
            async for batch in batches:
                added += self._library.add(batch.files, sent)
                found += [self._library.at(file.place) for file in batch.files]
                skipped += batch.skipped
                # While the search goes on, in each turn the tags of all that it found since.
                if reading is None or reading.done():
                    reading = self.start_reading(added[read_until:])
                    read_until = len(added)
        self._tell_added(added, skipped)
        # Side by side: a file that takes long holds only those of its own slice up.
        late = self._read(added[read_until:])
        await (late if reading is None else asyncio.gather(reading, late))
        return Found(tuple(dict.fromkeys(found)), tuple(skipped))

    def add_links(self, lines: Iterable[str]) -> Found:
        """Add tracks that are online already, one address a line; what is none is left out."""
        files, skipped = read_links(lines)
        self._tell_added(self._library.add(files), skipped)
        found = (self._library.at(file.place) for file in files)
        return Found(tuple(dict.fromkeys(found)), skipped)

    def start_reading(self, tracks: Iterable[Track]) -> asyncio.Task[None]:
        """Read, in the background, the tags of those tracks whose tags were never read."""
        unread = [track for track in tracks if not track.is_read]
        return self._tasks.start(self._read(unread), name="read tags")

    async def _read(self, tracks: Sequence[Track]) -> None:
        newest = {track.id: track for track in tracks}
        files = [file for track in newest.values() for file in track.files]
        ids = {file.place: track.id for track in newest.values() for file in track.files}
        left = Counter(ids.values())
        gathered: list[Learned] = []
        filled_s = time.monotonic()
        async with aclosing(self._tags.read(files)) as batches:
            async for batch in batches:
                for read in batch:
                    track_id = ids[read.file.place]
                    left[track_id] -= 1
                    is_last = not left[track_id]
                    found = Learned(track_id, read.file, read.metadata, read.cover, is_last)
                    gathered.append(found)
                # What comes close together goes in one commit: each is a wait for the disk.
                if time.monotonic() - filled_s >= _GATHER_S:
                    await self._fill(gathered)
                    gathered.clear()
                    filled_s = time.monotonic()
        await self._fill(gathered)

    async def _fill(self, found: Sequence[Learned]) -> None:
        for start in range(0, len(found), _BATCH):
            self._library.fill(found[start : start + _BATCH])
            await asyncio.sleep(0)  # the window may have something to do

    def _tell_added(self, added: Sequence[Track], skipped: Iterable[Skipped]) -> None:
        reasons = tuple(s.reason.value for s in skipped)
        count = len({track.id for track in added})
        subject = added[-1].title if count == 1 else ""
        self._tell(Noted("added", count, subject=subject, details=reasons))
