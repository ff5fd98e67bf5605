"""The queue: decides what starts, what waits, what is tried again and what needs a person."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import replace
from enum import StrEnum

from musicupload_gui.domain.delivery import copy_format, files_for
from musicupload_gui.domain.errors import (
    HOLDS_ACCOUNT,
    NEEDS_DECISION,
    ErrorKind,
    Problem,
    UploadError,
)
from musicupload_gui.domain.provider import Account, AccountId, ProviderInfo
from musicupload_gui.domain.track import Track, TrackId
from musicupload_gui.domain.upload import (
    ENDED,
    IN_LINE,
    PENDING,
    RUNNING,
    BatchId,
    Receipt,
    State,
    Upload,
    UploadId,
)
from musicupload_gui.engine.accounts import Accounts
from musicupload_gui.engine.gates import Gates
from musicupload_gui.engine.lane import Lanes
from musicupload_gui.engine.ledger import Ledger, moved
from musicupload_gui.engine.news import Listener, QueueChanged
from musicupload_gui.engine.reach import Reach
from musicupload_gui.engine.runner import Calls, LookUp, Runner, Works
from musicupload_gui.engine.store import HistoryEntry, new_id
from musicupload_gui.providers.base import BatchClosedError, GateClosedError

_STOPPABLE = PENDING | {State.UNKNOWN, State.FAILED}
_log = logging.getLogger(__name__)


class Decision(StrEnum):
    """A person's answer for an upload of which nobody knows whether it arrived."""

    ARRIVED = "arrived"
    SEND_AGAIN = "send_again"


class Queue:
    """All uploads; one lane per account, one task per upload at work."""

    def __init__(self, works: Works, accounts: Accounts, look_up: LookUp, tell: Listener) -> None:
        self._store = works.store
        self._copies = works.copies
        self._sent = works.sent
        self._accounts = accounts
        self._look_up = look_up
        self._tell = tell
        self.ledger = Ledger(works.store, tell)
        self.lanes = Lanes(accounts.rules.max_parallel, accounts.rules.is_held)
        self.reach = Reach(works, self.ledger, self._requeue, tell)
        calls = Calls(look_up, self._ended, self._free_place, self.reach.answered)
        self._runner = Runner(works, self.ledger, accounts, calls)
        self.gates = Gates(self.ledger, self._runner, self._requeue)
        self._timers: dict[UploadId, asyncio.TimerHandle] = {}
        self._to_cancel: set[UploadId] = set()
        self.is_paused = False
        self.is_over = False
        """Set when the program closes: nothing starts any more, the journal says where to go on."""

    def load(self, uploads: Iterable[Upload]) -> None:
        """Take over what the journal held; uploads that were at work wait for their turn."""
        self.ledger.load(_as_found(upload) for upload in uploads)
        for upload in self.ledger.all():
            self.lanes.of(upload.account_id).is_held |= upload.state is State.HELD
            self.is_paused |= upload.state is State.PAUSED
        self._tell(QueueChanged(self.is_paused))
        self.pump(self.ledger.all())

    def add(
        self,
        wanted: Iterable[tuple[Track, AccountId]],
        repeats: Collection[tuple[TrackId, AccountId]] = (),
    ) -> tuple[UploadId, ...]:
        """Put new uploads in line, one batch for each account; returns their ids.

        `repeats` are those that a person wants there although they are there already.
        Raises `UploadError` when the journal does not take them.
        """
        batches: defaultdict[AccountId, BatchId] = defaultdict(lambda: BatchId(new_id()))
        fresh = tuple(
            replace(
                _new_upload(
                    track, self._accounts.kind(account_id), account_id, batches[account_id]
                ),
                state=self.lanes.of(account_id).state_in_line(is_paused=self.is_paused),
                is_repeat=(track.id, account_id) in repeats,
            )
            for track, account_id in wanted
        )
        self.ledger.add(fresh)
        self.pump(fresh)
        return tuple(upload.id for upload in fresh)

    def bring_back(self, uploads: Iterable[Upload]) -> None:
        """Take in uploads whose track came back to the list; those that were in line line up."""
        back = tuple(self._lined_up(u) if u.state in PENDING else u for u in uploads)
        self.ledger.add(back)
        self.pump(back)

    def pause(self) -> None:
        """Start nothing more; what is being sent goes on to its end."""
        self.is_paused = True
        self.park([u for u in self.ledger.all() if u.state in IN_LINE], State.PAUSED)
        self._tell(QueueChanged(is_paused=True))

    def resume(self) -> None:
        """Go on after a pause."""
        self.is_paused = False
        self._tell(QueueChanged(is_paused=False))
        self._requeue(u.id for u in self.ledger.all() if u.state is State.PAUSED)

    def cancel(self, ids: Iterable[UploadId]) -> None:
        """Stop uploads; what has arrived stays there, what is on the way is broken off."""
        idle: list[Upload] = []
        for upload_id in ids:
            if upload_id in self._runner:
                self._to_cancel.add(upload_id)
                self._runner.cancel(upload_id)
            elif self.ledger[upload_id].state in _STOPPABLE:
                idle.append(self.ledger[upload_id])
        self.park(idle, State.CANCELLED)

    def retry(self, ids: Iterable[UploadId], *, anyway: bool = False) -> None:
        """Go on with uploads that stopped; a held account is tried again as a whole.

        `anyway` is the person's word that the account may get what it has already.
        """
        chosen = [self.ledger[i] for i in ids]
        if anyway:
            chosen = [replace(upload, is_repeat=True) for upload in chosen]
            self.ledger.write(chosen)
        again = {State.FAILED, State.CANCELLED, State.WAITING}
        self._requeue(u.id for u in chosen if u.state in again)
        for account_id in {u.account_id for u in chosen if u.state is State.HELD}:
            self.release(account_id)

    def release(self, account_id: AccountId) -> None:
        """The account was looked at: everything that waited for it goes on."""
        self._accounts.rules.hold(account_id, is_held=False)
        self.lanes.of(account_id).is_held = False
        mine = [u for u in self.ledger.all() if u.account_id == account_id]
        self._requeue(u.id for u in mine if u.state is State.HELD)

    def decide(self, upload_id: UploadId, decision: Decision) -> None:
        """Settle an upload of which nobody knew whether it arrived."""
        upload = self.ledger[upload_id]
        if upload.state is not State.UNKNOWN:
            return
        if decision is Decision.ARRIVED:
            self._done(upload_id, Receipt(notes=("confirmed_by_person",)))
            return
        if upload.problem is not None and upload.problem.kind is ErrorKind.UNCERTAIN:
            self._store.drop_steps(upload_id, [upload.problem.step])
        self._requeue([upload_id])

    def drop(self, ids: Iterable[UploadId]) -> tuple[UploadId, ...]:
        """Forget uploads that are not at work (their track left the list); returns those."""
        gone = tuple(i for i in ids if i not in self._runner)
        for upload_id in gone:
            self._leave_line(self.ledger[upload_id])
            self._copies.remove(upload_id)
        self.ledger.drop(gone)
        return gone

    def pump(self, joining: Iterable[Upload] = ()) -> None:
        """Let uploads join the line, and start what may start."""
        for upload in joining:
            if upload.state is State.QUEUED:
                self.lanes.of(upload.account_id).waiting[upload.id] = None
        for lane in self.lanes:
            while not (self.is_paused or self.is_over) and (upload_id := lane.take()) is not None:
                self._runner.start(upload_id)

    def _free_place(self, upload_id: UploadId) -> None:
        """An upload is only watched from here on; the next may be sent."""
        self.lanes.of(self.ledger[upload_id].account_id).only_watched(upload_id)
        self.pump()

    def _ended(self, upload_id: UploadId, task: asyncio.Task[Receipt]) -> None:
        self._leave_line(self.ledger[upload_id])
        if task.cancelled():
            # Otherwise the program is closing, and the journal says where to go on.
            if upload_id in self._to_cancel:
                self.ledger.change(upload_id, state=State.CANCELLED, problem=None)
        elif (error := task.exception()) is None:
            self._done(upload_id, task.result())
        elif isinstance(error, GateClosedError):
            self.gates.closed(upload_id, error)
        elif isinstance(error, BatchClosedError):
            self.gates.missed(upload_id)
        elif isinstance(error, UploadError):
            self._fail(upload_id, error)
        else:
            _log.error("upload %s met a bug", upload_id, exc_info=error)
            self._fail(upload_id, UploadError(ErrorKind.BUG, type(error).__name__))
        self._to_cancel.discard(upload_id)
        if self.ledger[upload_id].state in ENDED:
            self._copies.remove(upload_id)
        self.gates.open_due()
        self.pump()

    def _fail(self, upload_id: UploadId, error: UploadError) -> None:
        upload = self.ledger[upload_id]
        problem = error.problem(time.time())
        tries, wait_s = self.reach.next_try(upload, error)
        if error.kind in NEEDS_DECISION:
            self.ledger.change(upload_id, state=State.UNKNOWN, problem=problem)
        elif error.kind in HOLDS_ACCOUNT:
            # The account needs a person: its uploads wait, everybody else's go on.
            self.lanes.of(upload.account_id).is_held = True
            mine = [u for u in self.ledger.all() if u.account_id == upload.account_id]
            waiting = [u for u in mine if u is upload or u.state in IN_LINE]
            self.park(waiting, State.HELD, problem)
        elif wait_s is not None:
            at = time.time() + wait_s
            self.ledger.change(
                upload_id, state=State.WAITING, problem=problem, attempt=tries, retry_at=at
            )
            loop = asyncio.get_running_loop()
            self._timers[upload_id] = loop.call_later(wait_s, self._requeue, [upload_id])
        else:
            self.ledger.change(upload_id, state=State.FAILED, problem=problem, attempt=tries)

    def park(self, uploads: Iterable[Upload], state: State, problem: Problem | None = None) -> None:
        """Take uploads out of the line into a state in which they stay; those at work go on."""
        # One with a task is at work, though its row may say "queued" until its first step.
        idle = [upload for upload in uploads if upload.id not in self._runner]
        for upload in idle:
            self._leave_line(upload)
            if state in ENDED:
                self._copies.remove(upload.id)
        self.ledger.write([moved(u, state, problem=problem, retry_at=None) for u in idle])
        self.gates.open_due()

    def _requeue(self, ids: Iterable[UploadId]) -> None:
        if self.is_over:
            return  # a waiting time ended while the program closes
        uploads = [self.ledger[upload_id] for upload_id in ids]
        for upload in uploads:
            self._leave_line(upload)
        again = [self._lined_up(u) for u in uploads]
        self.ledger.write(again)
        self.pump(again)

    def _lined_up(self, upload: Upload) -> Upload:
        """The upload in line again, as that stands."""
        state = self.lanes.of(upload.account_id).state_in_line(is_paused=self.is_paused)
        attempt = 0 if upload.state in ENDED else upload.attempt
        return moved(upload, State.QUEUED, state, attempt=attempt, problem=None, retry_at=None)

    def _leave_line(self, upload: Upload) -> None:
        if (timer := self._timers.pop(upload.id, None)) is not None:
            timer.cancel()
        self.lanes.of(upload.account_id).drop(upload.id)

    def _done(self, upload_id: UploadId, receipt: Receipt) -> None:
        upload = self.ledger[upload_id]
        receipt = replace(receipt, finished_at=time.time())
        account = self._accounts.get(upload.account_id)
        # One commit, so that a kill finds all of it or nothing, and then repeats the last step.
        with self._store.commits.soon():
            try:
                entry = _entry(upload, self._look_up(upload.track_id), account, receipt)
                self._store.record(entry)
                self._sent.note(entry)
            except UploadError:
                _log.exception("the history did not take %s", upload.id)
            self.ledger.change(
                upload_id,
                state=State.READY,
                receipt=receipt,
                problem=None,
                attempt=0,
                counts=None,
                sent_bytes=upload.size_bytes,
            )
            with contextlib.suppress(UploadError):
                self._store.close_steps(upload_id)


def _new_upload(track: Track, info: ProviderInfo, account_id: AccountId, batch: BatchId) -> Upload:
    """An upload that is about to line up, with the copy it needs."""
    return Upload(
        UploadId(new_id()),
        track.id,
        account_id,
        batch,
        size_bytes=sum(file.size_bytes for file in files_for(track, info)),
        convert_to=copy_format(track, info),
        changed_at=time.time(),
    )


def _entry(upload: Upload, track: Track, account: Account | None, receipt: Receipt) -> HistoryEntry:
    """What is kept of a finished upload for good."""
    return HistoryEntry(
        upload.id,
        track.audio.place,
        track.title,
        track.metadata.artist,
        account.name if account else "",
        account.provider if account else "",
        upload.size_bytes,
        receipt,
        upload.account_id,
        track.audio.size_bytes,
        track.audio.mtime_ns,
    )


def _as_found(upload: Upload) -> Upload:
    """An upload as it stands after a restart: the journal knows where it goes on."""
    if upload.state in RUNNING or upload.state is State.WAITING:
        return replace(upload, state=State.QUEUED, sent_bytes=0, retry_at=None)
    return upload
