"""After the upload: asks services what they have of what arrived, and changes it there."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from musicupload_gui.domain.errors import HOLDS_ACCOUNT, ErrorKind, Problem, UploadError
from musicupload_gui.domain.provider import AccountId, ProviderInfo
from musicupload_gui.domain.remote import RemoteState, RemoteTrack
from musicupload_gui.domain.track import Cover, Track
from musicupload_gui.domain.upload import Receipt, UploadId
from musicupload_gui.engine.accounts import Accounts
from musicupload_gui.engine.ledger import Ledger
from musicupload_gui.engine.library import Library
from musicupload_gui.engine.news import Listener, RemoteChanged, RemoteSeen
from musicupload_gui.engine.runner import Works
from musicupload_gui.engine.store import HistoryEntry
from musicupload_gui.providers.base import Aftercare as Care
from musicupload_gui.providers.base import ChangingAftercare, HasAftercare

_log = logging.getLogger(__name__)
_STOPS_ASKING = HOLDS_ACCOUNT | {
    ErrorKind.BUSY,
    ErrorKind.NETWORK,
    ErrorKind.TIMEOUT,
    ErrorKind.TLS,
}
"""Kinds that the next question to the same account would meet as well."""
_CANNOT_BE_ASKED = RemoteTrack(RemoteState.UNKNOWN, notes=("cannot_be_asked",))


class Aftercare:
    """Calls of the window; one question at a time for each account, and nothing without a call.

    No upload changes by it; the history gets a note of what was changed.
    """

    def __init__(
        self, works: Works, accounts: Accounts, library: Library, ledger: Ledger, tell: Listener
    ) -> None:
        self._works = works
        self._accounts = accounts
        self._library = library
        self._ledger = ledger
        self._tell = tell
        self._turns: dict[AccountId, asyncio.Lock] = {}
        self._looks: set[asyncio.Task[None]] = set()

    def look(self, entries: Iterable[HistoryEntry]) -> None:
        """Ask in the background; tells `RemoteSeen` for each."""
        by_account: dict[AccountId, list[HistoryEntry]] = {}
        for entry in entries:
            by_account.setdefault(self._account_of(entry), []).append(entry)
        for account_id, asked in by_account.items():
            work = self._look(account_id, asked)
            task = self._works.tasks.start(work, name="look afterwards")
            self._looks.add(task)
            task.add_done_callback(self._looks.discard)

    def stop_looking(self) -> None:
        """Ask no further: nobody waits for the answers."""
        for task in self._looks:
            task.cancel()

    def change(
        self, upload_id: UploadId, fields: Mapping[str, str], cover: Cover | None = None
    ) -> None:
        """Write fields and cover in the background; tells `RemoteChanged`, then `RemoteSeen`."""
        work = self._change(upload_id, dict(fields), cover)
        self._works.tasks.start(work, name="change afterwards")

    def kind(self, entry: HistoryEntry) -> ProviderInfo | None:
        """The service that it went to, None when its account is gone."""
        account = self._accounts.get(self._account_of(entry))
        return self._accounts.info(account.provider) if account else None

    def track(self, entry: HistoryEntry) -> Track | None:
        """The track as it is on the list now, the way its service is to see it; None when gone."""
        upload = next((u for u in self._ledger.all() if u.id == entry.upload_id), None)
        items = self._library.items()
        found = next((i.track for i in items if upload and i.track.id == upload.track_id), None)
        if found is None:
            found = next((i.track for i in items if i.track.audio.place == entry.path), None)
        return found.at(entry.provider) if found else None

    def here(self, entry: HistoryEntry) -> dict[str, str]:
        """The fields as they are here: on the list now, or what is kept of what was sent."""
        track = self.track(entry)
        if track is None:
            return {"title": entry.title, "artist": entry.artist}
        return {**track.metadata.filled(), "title": track.title}

    async def _look(self, account_id: AccountId, entries: Sequence[HistoryEntry]) -> None:
        problem: Problem | None = None
        async with self._turn(account_id):
            for entry in entries:
                if problem is None or problem.kind not in _STOPS_ASKING:
                    problem = await self._ask(account_id, entry.upload_id, entry.receipt)
                else:
                    self._tell(RemoteSeen(entry.upload_id, None, problem))

    async def _ask(
        self, account_id: AccountId, upload_id: UploadId, receipt: Receipt
    ) -> Problem | None:
        """Ask about one upload and tell; the problem when there was one."""
        remote, problem = None, None
        try:
            care = self._care(account_id)
            remote = await care.look(receipt) if care else _CANNOT_BE_ASKED
        except UploadError as error:
            problem = error.problem(time.time())
        self._tell(RemoteSeen(upload_id, remote, problem))
        return problem

    async def _change(
        self, upload_id: UploadId, fields: dict[str, str], cover: Cover | None
    ) -> None:
        entry = next((e for e in self._works.store.history() if e.upload_id == upload_id), None)
        if entry is None:
            gone = UploadError(ErrorKind.GONE, "the history has no such upload")
            self._tell(RemoteChanged(upload_id, None, problem=gone.problem(time.time())))
            return
        account_id = self._account_of(entry)
        async with self._turn(account_id):
            news = await self._changed(account_id, entry, fields, cover)
            self._tell(news)
            await self._ask(account_id, upload_id, news.receipt or entry.receipt)

    async def _changed(
        self,
        account_id: AccountId,
        entry: HistoryEntry,
        fields: dict[str, str],
        cover: Cover | None,
    ) -> RemoteChanged:
        """Write the fields, then the cover, so that it is known how far it came."""
        done: list[str] = []
        notes: list[str] = []
        problem: Problem | None = None
        try:
            care = self._changing(account_id)
            if fields:
                notes += await care.change(entry.receipt, fields, None)
                left_out = {note.partition(":")[2] for note in notes}
                done += [name for name in fields if name not in left_out]
            if cover is not None:
                refused = await care.change(entry.receipt, {}, cover)
                notes += refused
                done += [] if refused else ["cover"]
        except UploadError as error:
            problem = error.problem(time.time())
        receipt = self._noted(entry, done) if done else None
        return RemoteChanged(entry.upload_id, receipt, tuple(notes), problem)

    def _noted(self, entry: HistoryEntry, done: Sequence[str]) -> Receipt:
        """The receipt with a note of what was changed, in the history for good."""
        note = f"changed:{time.time():.0f}:{'+'.join(done)}"
        receipt = replace(entry.receipt, notes=(*entry.receipt.notes, note))
        try:
            self._works.store.record(replace(entry, receipt=receipt))
        except UploadError:
            # What was changed there stays changed, whether we could note it or not.
            _log.exception("the history did not take a note on %s", entry.upload_id)
        return receipt

    def _care(self, account_id: AccountId) -> Care | None:
        """What can be asked with the account, None when its service tells nothing afterwards.

        Raises `UploadError` when the account is gone.
        """
        provider = self._accounts.provider(account_id)
        return provider.aftercare if isinstance(provider, HasAftercare) else None

    def _changing(self, account_id: AccountId) -> ChangingAftercare:
        """The same where changes are taken; raises `UploadError`."""
        care = self._care(account_id)
        if not isinstance(care, ChangingAftercare):
            raise UploadError(ErrorKind.REFUSED, "nothing can be changed there")
        return care

    def _account_of(self, entry: HistoryEntry) -> AccountId:
        """The account it went to; old entries know it by its name alone."""
        named = None if entry.account_id else self._accounts.named(entry.account)
        return named.id if named else AccountId(entry.account_id)

    def _turn(self, account_id: AccountId) -> asyncio.Lock:
        return self._turns.setdefault(account_id, asyncio.Lock())
