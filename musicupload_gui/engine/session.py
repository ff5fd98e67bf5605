"""The front desk: everything a person (or a script) can ask of the program, in one place."""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterable, Sequence
from functools import partial
from pathlib import Path

from musicupload_gui.domain.errors import UploadError
from musicupload_gui.domain.preflight import Preflight
from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.track import TrackId
from musicupload_gui.domain.upload import PENDING, State, UploadId
from musicupload_gui.engine.accounts import Accounts
from musicupload_gui.engine.aftercare import Aftercare
from musicupload_gui.engine.arrangement import Arrangement
from musicupload_gui.engine.arrivals import Arrivals, Found
from musicupload_gui.engine.covering import Covering
from musicupload_gui.engine.destinations import Destinations
from musicupload_gui.engine.edits import Edits
from musicupload_gui.engine.library import Library
from musicupload_gui.engine.limits import Limits
from musicupload_gui.engine.news import (
    Audience,
    Listener,
    Noted,
    QueueChanged,
    TracksChanged,
    UploadsChanged,
    WaveformKnown,
)
from musicupload_gui.engine.planning import Plan, checked_plan, count_sendable, make_plan
from musicupload_gui.engine.presets import Presets
from musicupload_gui.engine.queue import Queue
from musicupload_gui.engine.runner import Works
from musicupload_gui.engine.sheets import Sheets
from musicupload_gui.engine.shelf import Shelf
from musicupload_gui.engine.store import HistoryEntry
from musicupload_gui.engine.undo import Change, Deed, History
from musicupload_gui.engine.updates import Ask, Updates
from musicupload_gui.engine.write_back import WriteBack
from musicupload_gui.intake.reader import Reader
from musicupload_gui.intake.refresh import as_it_is_now

CLOSE_LIMIT_S = 3.0


class Session:
    """The program without its window. News goes to every listener; calls come in here."""

    def __init__(
        self, works: Works, accounts: Accounts, reader: Reader, ask_release: Ask | None = None
    ) -> None:
        self._works = works
        self._reader = reader
        self.audience = Audience()
        self._tell = self.audience.tell
        self.accounts = accounts
        shelf, self.deeds = Shelf(), History(works.store.deeds)
        self.library = Library(works.store, shelf, accounts.goals, self._tell)
        start = partial(works.tasks.start, name="settle edits")
        self.edits = Edits(works.store, self.library, self.deeds, self._tell, start)
        self.queue = Queue(works, accounts, self.library.__getitem__, self._tell)
        self.limits = Limits(accounts.settings, accounts.http, self.queue)
        self.arrangement = Arrangement(
            works.store, shelf, self.library, self.queue, self.deeds, self._tell
        )
        self.arrivals = Arrivals(self.library, reader.tags, works.tasks, self._tell)
        self.covering = Covering(
            reader.covers, self.library, self.arrangement, works.tasks, self._tell
        )
        self.presets = Presets(accounts.settings, self.edits)
        self.sheets = Sheets(reader.sheets, works.tasks, self._tell)
        self.write_back = WriteBack(
            self.library, self.queue.ledger, reader.tag_writer, works.tasks, self._tell
        )
        self.aftercare = Aftercare(works, accounts, self.library, self.queue.ledger, self._tell)
        self.destinations = Destinations(
            accounts, self.library, self.queue, works.tasks, self._tell
        )
        self.updates = Updates(
            accounts.settings, self.queue.ledger, ask_release, works.tasks, self._tell
        )

    def listen(self, listener: Listener) -> None:
        """Send all further news to `listener`."""
        self.audience.join(listener)

    def tell_all(self) -> None:
        """Tell everything there is again, for a listener that came late."""
        self._tell(TracksChanged(self.library.items()))
        self._tell(UploadsChanged(self.queue.ledger.all()))
        self._tell(QueueChanged(self.queue.is_paused))
        self.destinations.announce()

    def open(self) -> None:
        """Take up the work where the journal says it stopped."""
        saved = self._works.store.load()
        self.library.load(tuple(zip(saved.places, saved.tracks, strict=True)))
        self.destinations.announce()
        known = [u for u in saved.uploads if u.track_id in self.library]
        self.queue.load(known)
        if saved.tracks:
            going_on = sum(u.state in PENDING for u in self.queue.ledger.all())
            asking = sum(u.state is State.UNKNOWN for u in self.queue.ledger.all())
            told = (f"going_on:{going_on}", f"asking:{asking}", f"unreadable:{saved.unreadable}")
            self._tell(Noted("restored", len(saved.tracks), details=told))
        self.arrivals.start_reading(saved.tracks)

    async def close(self) -> None:
        """Stop everything; the journal says where to go on. Takes at most a few seconds."""
        self.queue.is_over = True
        await self._works.tasks.stop(CLOSE_LIMIT_S)
        with contextlib.suppress(UploadError):
            self.edits.settle()
        await self._reader.aclose()
        self._works.store.close()

    # The list.

    def add(self, paths: Sequence[Path]) -> None:
        """Add files and folders in the background."""
        self._works.tasks.start(self.add_now(paths), name="add files")

    async def add_now(self, paths: Sequence[Path]) -> Found:
        """Add files and folders, read their tags, and return what was found there."""
        sent = frozenset(upload.track_id for upload in self.queue.ledger.all())
        return await self.arrivals.add(paths, sent)

    def add_links(self, lines: Iterable[str]) -> Found:
        """Add tracks that are online already, one address a line; what is none is left out."""
        return self.arrivals.add_links(lines)

    def remove(self, ids: Sequence[TrackId]) -> None:
        """Take tracks off the list; the files on disk are not touched."""
        self.arrangement.remove(ids)

    def undo(self) -> None:
        """Take the newest change of the list back."""
        if (deed := self.deeds.undo()) is not None:
            self._redone(deed, is_undo=True)

    def redo(self) -> None:
        """Do again what was taken back."""
        if (deed := self.deeds.redo()) is not None:
            self._redone(deed, is_undo=False)

    def _redone(self, deed: Deed, *, is_undo: bool) -> None:
        if isinstance(deed, Change):
            self.arrangement.apply(deed, is_undo=is_undo)
        else:
            self.edits.apply(deed, is_undo=is_undo)
        code = "undone" if is_undo else "redone"
        self._tell(Noted(code, len(deed.before), subject=deed.subject, details=(deed.code,)))
        self.arrivals.start_reading(self.library[i] for i in deed.before if i in self.library)

    # Sending.

    def plan(
        self, ids: Iterable[TrackId] | None = None, to: Collection[AccountId] | None = None
    ) -> Plan:
        """What `start` would do with the same tracks and accounts."""
        items = self.library.items()
        if ids is not None:
            only = set(ids)
            items = tuple(item for item in items if item.track.id in only)
        return make_plan(
            items, self.queue.ledger.all(), self.accounts, self._works.sent.has_file, to
        )

    def sendable(self) -> int:
        """How many tracks `start` would send somewhere, once everything is allowed."""
        return count_sendable(self.library.items(), self.queue.ledger.all(), self.accounts)

    def preflight(
        self, ids: Iterable[TrackId] | None = None, to: Collection[AccountId] | None = None
    ) -> Preflight:
        """What there is to say about what `start` would do; asks nobody, changes nothing."""
        only = None if ids is None else set(ids)
        items = [i for i in self.library.items() if only is None or i.track.id in only]
        plan = self.plan(only, to)
        return checked_plan(items, self.queue.ledger.all(), self.accounts, plan.repeats, to)

    def history(self) -> tuple[HistoryEntry, ...]:
        """Finished uploads, newest first, also of tracks that left the list."""
        return self._works.store.history()

    def start(
        self,
        ids: Iterable[TrackId] | None = None,
        to: Collection[AccountId] | None = None,
        *,
        with_copies: bool = False,
        with_repeats: bool = False,
    ) -> tuple[UploadId, ...]:
        """Send these tracks (or all) to these accounts (or the chosen); what is there stays there.

        `with_copies` is the person's word that converted copies may be made where an account asks,
        `with_repeats` that what an account has already may go there once more.
        Raises `UploadError` (JOURNAL) when the disk does not take the list of uploads.
        """
        plan = self.plan(ids, to)
        wanted = plan.allowed(with_copies=with_copies, with_repeats=with_repeats)
        pairs = ((self.library[i], account_id) for i, account_id in wanted)
        fresh = self.queue.add(pairs, repeats=frozenset(plan.repeats))
        self.retry(plan.again)
        return (*fresh, *plan.again)

    def retry(self, ids: Iterable[UploadId]) -> None:
        """Go on with uploads that stopped, with their files as they are on disk now."""
        chosen = tuple(ids)
        known = {t: self.library[t].files for t in (self.queue.ledger[i].track_id for i in chosen)}
        found = {i: tuple(as_it_is_now(file) for file in files) for i, files in known.items()}
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
