"""Runs one upload in one task, and writes what it reports into the ledger."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import NamedTuple

from musicupload_gui.domain.delivery import files_for
from musicupload_gui.domain.errors import ErrorKind, UploadError
from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.track import Track, TrackId
from musicupload_gui.domain.upload import BatchId, Receipt, State, StepMark, Upload, UploadId
from musicupload_gui.engine.accounts import Accounts
from musicupload_gui.engine.copies import Copies
from musicupload_gui.engine.ledger import Ledger
from musicupload_gui.engine.sent import Sent
from musicupload_gui.engine.steps import Desk, DurableScope, LiveRun, Pace
from musicupload_gui.engine.store import Store
from musicupload_gui.engine.tasks import Tasks
from musicupload_gui.engine.waveforms import Waveforms
from musicupload_gui.providers.base import GATE, Processing

LookUp = Callable[[TrackId], Track]
Ended = Callable[[UploadId, asyncio.Task[Receipt]], None]


@dataclass(frozen=True, slots=True)
class Works:
    """What uploads work with; built by the composition root."""

    store: Store
    tasks: Tasks
    waveforms: Waveforms
    copies: Copies
    sent: Sent
    pace: Pace = field(default_factory=Pace)
    spread: Callable[[float, float], float] = random.uniform
    """Where between two waiting times a try falls."""
    waits_offline: bool = True
    """Whether uploads wait as long as it takes while nothing can be reached."""


class Calls(NamedTuple):
    """What the queue lends its runner: how to find a track, and whom to tell what happened."""

    look_up: LookUp
    ended: Ended
    bytes_are_there: Callable[[UploadId], None]
    answered: Callable[[AccountId], None]


class Runner:
    """The uploads at work."""

    def __init__(self, works: Works, ledger: Ledger, accounts: Accounts, calls: Calls) -> None:
        self._works = works
        self._ledger = ledger
        self._accounts = accounts
        self._calls = calls
        self._batches: dict[BatchId, DurableScope] = {}
        self._furthest: dict[UploadId, int] = {}
        """The most answers that an upload ever had."""
        self._working: dict[UploadId, asyncio.Task[Receipt]] = {}

    def __contains__(self, upload_id: UploadId) -> bool:
        return upload_id in self._working

    def start(self, upload_id: UploadId) -> None:
        """Begin, or go on where the last try stopped."""
        self._working[upload_id] = self._works.tasks.start(
            self._work(upload_id), name=f"upload {upload_id}", ended=partial(self._ended, upload_id)
        )

    def cancel(self, upload_id: UploadId) -> None:
        """Break the upload off; its end is reported as for any other."""
        self._working[upload_id].cancel()

    def open_gate(self, batch_id: BatchId) -> None:
        """Note the person's word that the batch may go live."""
        self._batch(batch_id).settle(GATE, True)

    # What a run reports (`steps.Watcher`).

    def entered(self, upload_id: UploadId, state: State) -> None:
        """A step of this state is at work."""
        if state is not self._ledger[upload_id].state:
            restart = {"sent_bytes": 0} if state is State.SENDING else {}
            self._ledger.change(upload_id, state=state, problem=None, **restart)

    def marked(self, upload_id: UploadId, steps: tuple[StepMark, ...]) -> None:
        """The journal has the steps already; an answer means that trying starts anew."""
        old = self._ledger[upload_id]
        answers = _answers(steps)
        # More than ever before: steps that were forgotten and taken again are no way forward.
        is_further = answers > self._furthest.get(upload_id, 0)
        attempt = 0 if is_further else old.attempt
        self._ledger.show(upload_id, steps=steps, attempt=attempt)
        if is_further:
            self._furthest[upload_id] = answers
        if answers > _answers(old.steps):
            self._calls.answered(old.account_id)

    def sent(self, upload_id: UploadId, size_bytes: int) -> None:
        """Progress is shown, never stored: a broken send starts again from nothing."""
        self._ledger.show(upload_id, sent_bytes=size_bytes)

    def watching(self, upload_id: UploadId, seen: Processing) -> None:
        """The service is at work on the bytes."""
        known = self._ledger[upload_id]
        if (seen.lanes, seen.counts) != (known.lanes, known.counts):
            self._ledger.show(upload_id, lanes=seen.lanes, counts=seen.counts)
        self._calls.bytes_are_there(upload_id)

    async def _work(self, upload_id: UploadId) -> Receipt:
        upload = self._ledger[upload_id]
        desk = Desk(
            self._works.store,
            self._works.waveforms,
            self._works.pace,
            self,
            partial(self._check_repeat, upload),
        )
        self._furthest.setdefault(upload_id, _answers(upload.steps))
        provider = self._accounts.provider(upload.account_id)
        track = self._calls.look_up(upload.track_id).at(provider.info.id)
        track = replace(track, files=files_for(track, provider.info))
        if upload.convert_to is not None:
            self.entered(upload_id, State.PREPARING)
            copy = await self._works.copies.of(upload_id, track.audio, upload.convert_to)
            track = replace(track, files=(copy,))
        self._ledger.show(upload_id, size_bytes=track.size_bytes)
        run = LiveRun(desk, upload_id, track, self._batch(upload.batch_id))
        return await provider.upload(run)

    def _check_repeat(self, upload: Upload, sha256: str) -> None:
        """Stop what the account has already, before anything is said to the service."""
        if upload.is_repeat or _answers(self._ledger[upload.id].steps):
            return
        if self._works.sent.has_sound(upload.account_id, sha256):
            raise UploadError(ErrorKind.ALREADY_SENT)

    def _batch(self, batch_id: BatchId) -> DurableScope:
        if batch_id not in self._batches:
            self._batches[batch_id] = DurableScope(self._works.store, batch_id)
        return self._batches[batch_id]

    def _ended(self, upload_id: UploadId, task: asyncio.Task[Receipt]) -> None:
        # Here and not in the task: a task cancelled before its first step never runs at all.
        del self._working[upload_id]
        self._calls.ended(upload_id, task)


def _answers(steps: tuple[StepMark, ...]) -> int:
    return sum(mark.finished_at is not None for mark in steps)
