"""Runs functions in helper processes that may be killed, so that no file can hurt the program."""

from __future__ import annotations

import asyncio
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from enum import StrEnum
from multiprocessing import get_context, resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from types import ModuleType
from typing import TypeVar

from musicupload_gui.intake.remote import serve

A = TypeVar("A")
R = TypeVar("R")

_START_LIMIT_S = 60.0
_FAREWELL_S = 2.0
_SPAWN = get_context("spawn")
_STARTING = threading.Lock()


class Death(StrEnum):
    """Why a helper process is gone before it answered."""

    TIME_LIMIT = "time limit"
    CRASH = "crash"
    NOT_STARTED = "not started"
    CLOSED = "closed"


class HelperDied(Exception):
    """The helper process ended, or was ended, before it answered."""

    def __init__(self, reason: Death) -> None:
        super().__init__(reason.value)
        self.reason = reason


class HelperFailed(Exception):
    """The function raised; `type_name` and `text` are those of its exception."""

    def __init__(self, type_name: str, text: str) -> None:
        super().__init__(f"{type_name}: {text}")
        self.type_name = type_name
        self.text = text


class Killable:
    """A few helper processes, started when first needed; a call past its limits kills its helper.

    Memory of a helper is limited to 512 MB above what it has at its start on Linux. macOS and
    Windows have no such limit that works for a running process; there only time is limited.
    """

    def __init__(self, size: int = 2) -> None:
        self.size = size
        self._free = asyncio.Semaphore(size)
        self._idle: list[_Helper] = []
        self._alive: set[_Helper] = set()
        self._is_closed = False

    async def run(self, function: Callable[[A], R], argument: A, *, limit_s: float) -> R:
        """Call a top-level function of an importable module in a helper and return its answer.

        Raises `HelperDied` when the time limit passed or the process ended, `HelperFailed` when
        the function raised. Cancelling the call kills its helper.
        """
        request = pickle.dumps((function, argument))
        async with self._free:
            if self._is_closed:
                raise HelperDied(Death.CLOSED)
            helper = self._idle.pop() if self._idle else _Helper()
            self._alive.add(helper)
            answer = await self._ask(helper, request, limit_s)
        if isinstance(answer, Death):
            raise HelperDied(Death.CLOSED if self._is_closed else answer)
        is_good, value = pickle.loads(answer)
        if is_good:
            return value
        raise HelperFailed(*value)

    async def call(self, function: Callable[[A], R], argument: A, *, limit_s: float) -> R:
        """As `run`; but when the helpers are closed, the call is cancelled: nothing is wrong."""
        try:
            return await self.run(function, argument, limit_s=limit_s)
        except HelperDied as error:
            if error.reason is Death.CLOSED:
                raise asyncio.CancelledError from error
            raise

    async def aclose(self) -> None:
        """End all helpers, at work or not, and wait until they are gone."""
        self._is_closed = True
        helpers = list(self._alive)
        for helper in set(helpers) - set(self._idle):
            helper.kill()
        self._idle.clear()
        await asyncio.gather(*(asyncio.wrap_future(helper.end()) for helper in helpers))
        for helper in helpers:
            self._retire(helper)

    async def _ask(self, helper: _Helper, request: bytes, limit_s: float) -> bytes | Death:
        job = asyncio.wrap_future(helper.ask(request, limit_s))
        try:
            answer = await asyncio.shield(job)
        except asyncio.CancelledError:
            helper.kill()
            job.add_done_callback(lambda _: self._retire(helper))
            raise
        if isinstance(answer, Death) or self._is_closed:
            self._retire(helper)
        else:
            self._idle.append(helper)
        return answer

    def _retire(self, helper: _Helper) -> None:
        self._alive.discard(helper)
        helper.thread.shutdown(wait=False)


class _Helper:
    """One process and the one thread of ours that talks to it."""

    def __init__(self) -> None:
        self.thread = ThreadPoolExecutor(1, thread_name_prefix="helper")
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None
        self._is_doomed = False

    def ask(self, request: bytes, limit_s: float) -> Future[bytes | Death]:
        """The pickled answer, or why there is none; the process is gone then."""
        return self.thread.submit(self._ask, request, limit_s)

    def end(self) -> Future[None]:
        """Let the process end by itself, or kill it when it does not."""
        return self.thread.submit(self._end)

    def kill(self) -> None:
        """End the process at once, whatever it is doing; may be called from any thread."""
        self._is_doomed = True
        process = self._process
        if process is not None:
            process.kill()

    def _ask(self, request: bytes, limit_s: float) -> bytes | Death:
        reason = Death.NOT_STARTED
        try:
            pipe = self._pipe or self._start()
            reason = Death.CRASH
            pipe.send_bytes(request)
            if pipe.poll(limit_s):
                return pipe.recv_bytes()
            reason = Death.TIME_LIMIT
        except (EOFError, OSError):
            pass
        self.kill()
        self._end()
        return reason

    def _start(self) -> Connection:
        ours, theirs = _SPAWN.Pipe()
        process = _SPAWN.Process(target=serve, args=(theirs,), name="intake-helper", daemon=True)
        with theirs, _STARTING, _main_module_hidden(), _interrupts_held_back():
            process.start()
        self._process, self._pipe = process, ours
        if self._is_doomed:
            process.kill()
        if not ours.poll(_START_LIMIT_S):
            raise EOFError
        ours.recv_bytes()
        return ours

    def _end(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            self._process.join(_FAREWELL_S)
            self._process.kill()
            self._process.join()


@contextmanager
def _main_module_hidden() -> Generator[None]:
    # A spawned process imports its parent's main module again, to find functions defined there.
    # Ours are never there, and with console scripts it would bring the whole program, Qt included.
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main


@contextmanager
def _interrupts_held_back() -> Generator[None]:
    # The process inherits this thread's mask: no Ctrl+C can hit it before it ignores them.
    if sys.platform == "win32":
        yield
        return
    resource_tracker.ensure_running()  # starts here at the latest, and would lift the mask
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
