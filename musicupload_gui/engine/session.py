"""The front desk: everything a person (or a script) can ask of the program, in one place."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path

from musicupload_gui.domain.errors import UploadError
from musicupload_gui.domain.metadata import Metadata
from musicupload_gui.domain.provider import AccountId, ProviderInfo
from musicupload_gui.domain.rules import Severity
from musicupload_gui.domain.track import AudioFile, Cover, Track, TrackId
from musicupload_gui.domain.upload import State, Upload, UploadId
from musicupload_gui.engine.accounts import Accounts
from musicupload_gui.engine.destinations import Destinations
from musicupload_gui.engine.library import Library
from musicupload_gui.engine.news import Listener, News, Noted, WaveformKnown
from musicupload_gui.engine.queue import Queue
from musicupload_gui.engine.runner import Works
from musicupload_gui.engine.store import HistoryEntry
from musicupload_gui.intake.reader import Reader
from musicupload_gui.intake.refresh import as_it_is_now
from musicupload_gui.intake.scan import Skipped, scan

_AGAIN = frozenset({State.FAILED, State.CANCELLED})
_BATCH = 250
"""Files that come onto the list together; more would make the window wait."""
_GATHER_S = 0.1
CLOSE_LIMIT_S = 3.0


@dataclass(frozen=True, slots=True)
class Plan:
    """What pressing Upload would do: new uploads, and earlier ones that are tried again."""

    fresh: tuple[tuple[TrackId, AccountId], ...]
    again: tuple[UploadId, ...]

    def track_count(self, by_id: Mapping[UploadId, Upload]) -> int:
        """How many tracks would be sent somewhere."""
        return len({t for t, _ in self.fresh} | {by_id[i].track_id for i in self.again})


@dataclass(frozen=True, slots=True)
class Found:
    """What adding files came to: their tracks, new or on the list before, and what was left."""

    tracks: tuple[TrackId, ...]
    skipped: tuple[Skipped, ...]


class Session:
    """The program without its window. News goes to every listener; calls come in here."""

    def __init__(self, works: Works, accounts: Accounts, reader: Reader) -> None:
        self._works = works
        self._reader = reader
        self._listeners: list[Listener] = []
        self.accounts = accounts
        self.library = Library(works.store, self._goals, self._tell)
        self.queue = Queue(works, accounts, self.library.__getitem__, self._tell)
        self.destinations = Destinations(
            accounts, self.library, self.queue, works.tasks, self._tell
        )

    def listen(self, listener: Listener) -> None:
        """Send all further news to `listener`."""
        self._listeners.append(listener)

    def open(self) -> None:
        """Take up the work where the journal says it stopped."""
        saved = self._works.store.load()
        self.library.load(tuple(zip(saved.places, saved.tracks, strict=True)))
        self.destinations.announce()
        known = [u for u in saved.uploads if u.track_id in self.library]
        self.queue.load(known)
        if saved.tracks:
            self._tell(Noted("restored", len(saved.tracks)))
        self._start_reading(saved.tracks)

    async def close(self) -> None:
        """Stop everything; the journal says where to go on. Takes at most a few seconds."""
        await self._works.tasks.stop(CLOSE_LIMIT_S)
        await self._reader.aclose()
        self._works.store.close()

    # The list.

    def add(self, paths: Sequence[Path]) -> None:
        """Add files and folders in the background."""
        self._works.tasks.start(self.add_now(paths), name="add files")

    async def add_now(self, paths: Sequence[Path]) -> Found:
        """Add files and folders, read their tags, and return what was found there."""
        added: list[Track] = []
        read_until = 0
        found: list[TrackId] = []
        skipped: list[Skipped] = []
        reading: asyncio.Task[None] | None = None
        async with aclosing(scan(paths, batch=_BATCH)) as batches:
            async for batch in batches:
                added += self.library.add(batch.files)
                found += [self.library.at(file.path) for file in batch.files]
                skipped += batch.skipped
                # While the search goes on, in each turn the tags of all that it found since.
                if reading is None or reading.done():
                    reading = self._start_reading(added[read_until:])
                    read_until = len(added)
        reasons = tuple(s.reason.value for s in skipped)
        subject = added[0].title if len(added) == 1 else ""
        self._tell(Noted("added", len(added), subject=subject, details=reasons))
        if reading is not None:
            await reading
        await self._read(added[read_until:])
        return Found(tuple(found), tuple(skipped))

    def remove(self, ids: Sequence[TrackId]) -> None:
        """Take tracks off the list; the files on disk are not touched."""
        self.library.remove(ids, self.queue)

    def undo(self) -> None:
        """Take the newest change of the list back."""
        if (change := self.library.history.undo()) is not None:
            self.library.apply(change.before, change.after, self.queue)
            self._tell(Noted("undone", len(change.before), subject=change.subject))
            self._start_reading(p.track for p in change.before.values() if p is not None)

    def redo(self) -> None:
        """Do again what was taken back."""
        if (change := self.library.history.redo()) is not None:
            self.library.apply(change.after, change.before, self.queue)
            self._tell(Noted("redone", len(change.after), subject=change.subject))
            self._start_reading(p.track for p in change.after.values() if p is not None)

    # Sending.

    def plan(
        self, ids: Iterable[TrackId] | None = None, to: Collection[AccountId] | None = None
    ) -> Plan:
        """What `start` would do with the same tracks and accounts."""
        fresh: list[tuple[TrackId, AccountId]] = []
        again: list[UploadId] = []
        sent = {(u.track_id, u.account_id): u for u in self.queue.ledger.all()}
        wanted = self.accounts.chosen if to is None else to
        accounts = [account for account in self.accounts.all() if account.id in wanted]
        only = None if ids is None else set(ids)
        goals = {info.id for info in self._goals()}
        for item in self.library.items():
            track_id = item.track.id
            if (only is not None and track_id not in only) or not item.track.is_read:
                continue
            stopped = {f.provider for f in item.findings if f.severity is Severity.BLOCKED}
            for account in accounts:
                upload = sent.get((track_id, account.id))
                if upload is not None:
                    if upload.state in _AGAIN:
                        again.append(upload.id)
                elif (
                    account.provider not in stopped
                    if account.provider in goals
                    else not self.accounts.is_blocked(item, account)
                ):
                    fresh.append((track_id, account.id))
        return Plan(tuple(fresh), tuple(again))

    def history(self) -> tuple[HistoryEntry, ...]:
        """Finished uploads, newest first, also of tracks that left the list."""
        return self._works.store.history()

    def start(
        self, ids: Iterable[TrackId] | None = None, to: Collection[AccountId] | None = None
    ) -> tuple[UploadId, ...]:
        """Send these tracks (or all) to these accounts (or the chosen); what is there stays there.

        Raises `UploadError` (JOURNAL) when the disk does not take the list of uploads.
        """
        plan = self.plan(ids, to)
        fresh = self.queue.add((self.library[i], account_id) for i, account_id in plan.fresh)
        self.retry(plan.again)
        return (*fresh, *plan.again)

    def retry(self, ids: Iterable[UploadId]) -> None:
        """Go on with uploads that stopped, with their files as they are on disk now."""
        chosen = tuple(ids)
        known = {t: self.library[t].audio for t in (self.queue.ledger[i].track_id for i in chosen)}
        found = {track_id: as_it_is_now(file) for track_id, file in known.items()}
        self.library.renew({i: now for i, now in found.items() if now != known[i]})
        self.queue.retry(chosen)

    def picture(self, track_id: TrackId) -> None:
        """Decode a track for its waveform in the background; tells `WaveformKnown`."""
        self._works.tasks.start(self._picture(track_id), name="waveform picture")

    async def _picture(self, track_id: TrackId) -> None:
        waveform = None
        with contextlib.suppress(UploadError):
            waveform = await self._works.waveforms.of(self.library[track_id].audio)
        self._tell(WaveformKnown(track_id, waveform))

    def _goals(self) -> tuple[ProviderInfo, ...]:
        """The kinds of service that the next upload goes to."""
        chosen = self.accounts.chosen
        kinds = {account.provider for account in self.accounts.all() if account.id in chosen}
        return tuple(info for info in self.accounts.providers() if info.id in kinds)

    def _start_reading(self, tracks: Iterable[Track]) -> asyncio.Task[None]:
        """Read, in the background, the tags of those tracks whose tags were never read."""
        unread = [track for track in tracks if not track.is_read]
        return self._works.tasks.start(self._read(unread), name="read tags")

    async def _read(self, tracks: Sequence[Track]) -> None:
        ids = {track.audio.path: track.id for track in tracks}
        gathered: list[tuple[TrackId, AudioFile, Metadata, Cover | None]] = []
        filled_s = time.monotonic()
        async with aclosing(self._reader.tags.read([t.audio for t in tracks])) as batches:
            async for batch in batches:
                gathered += [(ids[r.file.path], r.file, r.metadata, r.cover) for r in batch]
                # What comes close together goes in one commit: each is a wait for the disk.
                if time.monotonic() - filled_s >= _GATHER_S:
                    self.library.fill(gathered)
                    gathered.clear()
                    filled_s = time.monotonic()
        self.library.fill(gathered)

    def _tell(self, news: News) -> None:
        for listener in self._listeners:
            listener(news)
