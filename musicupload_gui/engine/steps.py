"""Durable steps: noted before they begin and after they answered, so that no try repeats blindly.

The rule (reliability, section 2): a row is committed before a call that changes something and its
answer after it. A step with an answer is skipped for ever. A step that began and has none follows
its own `recovery`: repeat, ask the service, or ask the person.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

import msgspec

from musicupload_gui.domain.errors import ErrorKind, Outcome, UploadError
from musicupload_gui.domain.track import Track, Waveform
from musicupload_gui.domain.upload import BatchId, State, StepMark, UploadId
from musicupload_gui.engine.records import SavedStep
from musicupload_gui.engine.store import Store
from musicupload_gui.engine.waveforms import Waveforms
from musicupload_gui.providers.base import Processing, Recovery, Step

T = TypeVar("T")


class Watcher(Protocol):
    """Who is told how a run gets on: the queue, the one writer of an upload's state."""

    def entered(self, upload_id: UploadId, state: State) -> None:
        """A step of this state is at work now."""
        ...

    def marked(self, upload_id: UploadId, steps: tuple[StepMark, ...]) -> None:
        """A step began, ended or was forgotten."""
        ...

    def sent(self, upload_id: UploadId, size_bytes: int) -> None:
        """So many bytes have gone out."""
        ...

    def watching(self, upload_id: UploadId, seen: Processing) -> None:
        """The bytes are there and the service is at work; the sending lane is free."""
        ...


@dataclass(frozen=True, slots=True)
class Pace:
    """How often a service is asked whether it is done, in seconds."""

    first_s: float = 1.0
    longest_s: float = 15.0
    cap_s: float = 30 * 60.0


@dataclass(frozen=True, slots=True)
class Desk:
    """What a run works with."""

    store: Store
    waveforms: Waveforms
    pace: Pace
    watcher: Watcher
    check_repeat: Callable[[str], None]
    """Raises `UploadError` when the account has a file with this sha256 already."""


class DurableScope:
    """The journal of one upload or one batch, as `providers.base.Scope` wants it."""

    def __init__(self, store: Store, owner: UploadId | BatchId) -> None:
        self._store = store
        self._owner = owner
        self._steps: dict[str, SavedStep] = {step.name: step for step in store.steps(owner)}
        self._one_at_a_time = asyncio.Lock()

    async def step(
        self,
        step: Step[T],
        call: Callable[[], Awaitable[T]],
        *,
        probe: Callable[[], Awaitable[T | None]] | None = None,
    ) -> T:
        """See `providers.base.Scope.step`."""
        async with self._one_at_a_time:
            saved = self._steps.get(step.name)
            if saved is not None and saved.answer is not None:
                return msgspec.json.decode(saved.answer, type=step.answer)
            self._entered(step.state)
            try:
                if saved is not None:
                    found = await self._recover(step, probe)
                    if found is not None:
                        self._finish(step, saved, found)
                        return found
                return await self._take(step, call)
            except UploadError as error:
                error.step = error.step or step.name
                raise

    def has_begun(self, step: Step[Any]) -> bool:
        """See `providers.base.Scope.has_begun`."""
        saved = self._steps.get(step.name)
        return saved is not None and saved.answer is None

    def is_done(self, step: Step[Any]) -> bool:
        """See `providers.base.Scope.is_done`."""
        saved = self._steps.get(step.name)
        return saved is not None and saved.answer is not None

    def forget(self, *steps: Step[Any]) -> None:
        """See `providers.base.Scope.forget`."""
        self._drop([step.name for step in steps])

    def settle(self, step: Step[T], answer: T) -> None:
        """Note a step's answer that came from a person, not from a service."""
        self._finish(step, self._begin(step), answer)

    async def _recover(
        self, step: Step[T], probe: Callable[[], Awaitable[T | None]] | None
    ) -> T | None:
        """The answer of a step that began before, if it can be had; None means: repeat it."""
        if step.recovery is Recovery.ASK_PERSON:
            raise UploadError(ErrorKind.UNCERTAIN, code="no_answer")
        if step.recovery is Recovery.PROBE and probe is not None:
            return await probe()
        return None

    async def _take(self, step: Step[T], call: Callable[[], Awaitable[T]]) -> T:
        has_begun = self.has_begun(step)
        saved = await self._begin_on_disk(step, has_begun=has_begun)
        try:
            answer = await call()
        except UploadError as error:
            # That this try has done nothing says nothing about an earlier one.
            if error.outcome is Outcome.NOT_DONE and not has_begun:
                self._drop([step.name])
            elif step.recovery is Recovery.ASK_PERSON:
                raise UploadError(ErrorKind.UNCERTAIN, error.detail, code=error.code) from error
            raise
        self._finish(step, saved, answer)
        return answer

    async def _begin_on_disk(self, step: Step[Any], *, has_begun: bool) -> SavedStep:
        """Note that the step begins; nothing may be sent before this returned."""
        with self._store.commits.soon():
            saved = self._begin(step)
        try:
            await self._store.commits.on_disk()
        except BaseException:
            # Nothing was asked yet, so nobody need wonder later whether it was.
            if not has_begun:
                with contextlib.suppress(UploadError):
                    self._drop([step.name])
            raise
        return saved

    def _begin(self, step: Step[Any]) -> SavedStep:
        saved = self._steps[step.name] = self._store.begin_step(self._owner, step.name)
        self._marked()
        return saved

    def _finish(self, step: Step[Any], saved: SavedStep, answer: object) -> None:
        # An answer that cannot simply be had again waits for nothing.
        is_patient = step.recovery is Recovery.REPEAT
        with self._store.commits.soon() if is_patient else contextlib.nullcontext():
            self._steps[step.name] = self._store.finish_step(self._owner, saved, answer)
        self._marked()

    def _drop(self, names: list[str]) -> None:
        self._store.drop_steps(self._owner, names)
        for name in names:
            self._steps.pop(name, None)
        self._marked()

    def _entered(self, state: State) -> None:
        """A batch has no row of its own to show its steps in."""

    def _marked(self) -> None:
        """As above."""


class LiveRun(DurableScope):
    """One try at one upload, as `providers.base.Run` wants it."""

    def __init__(self, desk: Desk, upload_id: UploadId, track: Track, batch: DurableScope) -> None:
        super().__init__(desk.store, upload_id)
        self._desk = desk
        self._upload_id = upload_id
        self._track = track
        self._batch = batch

    @property
    def upload_id(self) -> UploadId:
        """See `providers.base.Run.upload_id`."""
        return self._upload_id

    @property
    def track(self) -> Track:
        """See `providers.base.Run.track`."""
        return self._track

    @property
    def batch(self) -> DurableScope:
        """See `providers.base.Run.batch`."""
        return self._batch

    def sent(self, size_bytes: int) -> None:
        """See `providers.base.Run.sent`."""
        self._desk.watcher.sent(self._upload_id, size_bytes)

    async def waveform(self) -> Waveform:
        """See `providers.base.Run.waveform`."""
        waveform = await self._desk.waveforms.of(self._track.audio)
        self._desk.check_repeat(waveform.sha256)
        return waveform

    async def poll(
        self,
        step: Step[None],
        ask: Callable[[], Awaitable[Processing]],
        *,
        cap_s: float | None = None,
    ) -> None:
        """See `providers.base.Run.poll`."""
        if self.is_done(step):
            return
        self._entered(step.state)
        self._desk.watcher.watching(self._upload_id, Processing(is_done=False))
        try:
            with self._store.commits.soon():
                saved = self._begin(step)
            await self._ask_until_done(ask, cap_s or self._desk.pace.cap_s)
            self._finish(step, saved, None)
        except UploadError as error:
            error.step = step.name
            raise

    async def _ask_until_done(self, ask: Callable[[], Awaitable[Processing]], cap_s: float) -> None:
        loop = asyncio.get_running_loop()
        give_up_at = loop.time() + cap_s
        wait_s = self._desk.pace.first_s
        while True:
            seen = await ask()
            self._desk.watcher.watching(self._upload_id, seen)
            if seen.is_done:
                return
            if loop.time() >= give_up_at:
                raise UploadError(ErrorKind.PROCESSING_SLOW)
            await asyncio.sleep(wait_s)
            wait_s = min(wait_s * 1.5, self._desk.pace.longest_s)

    def _entered(self, state: State) -> None:
        self._desk.watcher.entered(self._upload_id, state)

    def _marked(self) -> None:
        marks = sorted((s.mark for s in self._steps.values()), key=lambda mark: mark.started_at)
        self._desk.watcher.marked(self._upload_id, tuple(marks))
