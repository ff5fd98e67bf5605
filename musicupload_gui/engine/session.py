"""The front desk: everything a person (or a script) can ask of the program, in one place."""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path

from musicupload_gui.domain.errors import UploadError
from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.track import Track, TrackId
from musicupload_gui.domain.upload import BatchId, State, Upload, UploadId
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
        self.library = Library(works.store, accounts.examine, self._tell)
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
        self.library.load(saved.tracks)
        self.destinations.announce()
        known = [u for u in saved.uploads if u.track_id in self.library]
        self.queue.load(known)
        if saved.tracks:
            self._tell(Noted("restored", len(saved.tracks)))
        unread = [track for track in saved.tracks if not track.is_read]
        if unread:
            self._works.tasks.start(self._read(unread), name="read tags")

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
        found: list[TrackId] = []
        skipped: list[Skipped] = []
        async with aclosing(scan(paths)) as batches:
            async for batch in batches:
                added += self.library.add(batch.files)
                found += [self.library.at(file.path) for file in batch.files]
                skipped += batch.skipped
        reasons = tuple(s.reason.value for s in skipped)
        subject = added[0].title if len(added) == 1 else ""
        self._tell(Noted("added", len(added), subject=subject, details=reasons))
        await self._read(added)
        return Found(tuple(found), tuple(skipped))

    def remove(self, ids: Sequence[TrackId]) -> None:
        """Take tracks off the list; the files on disk are not touched."""
        self.library.remove(ids, self.queue)

    def undo(self) -> None:
        """Take the newest change of the list back."""
        if (change := self.library.history.undo()) is not None:
            self.library.apply(change.before, change.after, self.queue)
            self._tell(Noted("undone", len(change.before), subject=change.name))

    def redo(self) -> None:
        """Do again what was taken back."""
        if (change := self.library.history.redo()) is not None:
            self.library.apply(change.after, change.before, self.queue)
            self._tell(Noted("redone", len(change.after), subject=change.name))

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
        for item in self.library.items():
            if (only is not None and item.track.id not in only) or not item.track.is_read:
                continue
            for account in accounts:
                upload = sent.get((item.track.id, account.id))
                if upload is None:
                    if not self.accounts.is_blocked(item, account):
                        fresh.append((item.track.id, account.id))
                elif upload.state in _AGAIN:
                    again.append(upload.id)
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
        batches = {account_id: BatchId(uuid.uuid4().hex) for _, account_id in plan.fresh}
        uploads = [
            Upload(
                UploadId(uuid.uuid4().hex),
                track_id,
                account_id,
                batches[account_id],
                size_bytes=self.library[track_id].audio.size_bytes,
            )
            for track_id, account_id in plan.fresh
        ]
        self.queue.add(uploads)
        self.retry(plan.again)
        return (*(u.id for u in uploads), *plan.again)

    def retry(self, ids: Iterable[UploadId]) -> None:
        """Go on with uploads that stopped, with their files as they are on disk now."""
        chosen = tuple(ids)
        for track_id in {self.queue.ledger[i].track_id for i in chosen}:
            old = self.library[track_id].audio
            if (now := as_it_is_now(old)) != old:
                self.library.renew(track_id, now)
        self.queue.retry(chosen)

    def picture(self, track_id: TrackId) -> None:
        """Decode a track for its waveform in the background; tells `WaveformKnown`."""
        self._works.tasks.start(self._picture(track_id), name="waveform picture")

    async def _picture(self, track_id: TrackId) -> None:
        waveform = None
        with contextlib.suppress(UploadError):
            waveform = await self._works.waveforms.of(self.library[track_id].audio)
        self._tell(WaveformKnown(track_id, waveform))

    async def _read(self, tracks: Sequence[Track]) -> None:
        ids = {track.audio.path: track.id for track in tracks}
        async with aclosing(self._reader.tags.read([t.audio for t in tracks])) as batches:
            async for batch in batches:
                self.library.fill(
                    (ids[read.file.path], read.file, read.metadata, read.cover) for read in batch
                )

    def _tell(self, news: News) -> None:
        for listener in self._listeners:
            listener(news)
