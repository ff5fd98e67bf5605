"""What happens inside a helper process; imports next to nothing, so that helpers start fast."""

from __future__ import annotations

import os
import pickle
import signal
import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Generic, TypeVar, cast

if sys.platform == "linux":
    import resource
if sys.platform == "win32":
    import ctypes

A = TypeVar("A")
R = TypeVar("R")

MEMORY_LIMIT_BYTES = 512 * 1024 * 1024
NICENESS = 5
"""The window comes first where both want the processor; where it is free, all of it is ours."""
_BELOW_NORMAL_PRIORITY_CLASS = 0x4000


@dataclass(frozen=True, slots=True)
class Remote(Generic[A, R]):
    """A function by name, for modules that only a helper should import because they are large."""

    module: str
    name: str

    def __call__(self, argument: A) -> R:
        """Import the function and call it; meant to happen in a helper."""
        function = cast("Callable[[A], R]", getattr(import_module(self.module), self.name))
        return function(argument)


def serve(pipe: Connection) -> None:
    """The whole life of a helper: answer calls until the parent closes its end or dies.

    The functions run in a second thread, so that the first one sees the parent's death at once
    even in the middle of a call.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # A linear algebra thread for each core would eat the memory limit before any work is done.
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
    _limit_memory()
    _stand_back()
    worker = ThreadPoolExecutor(1)
    with suppress(EOFError, OSError):
        pipe.send_bytes(b"ready")
        while True:
            call = worker.submit(_run, pipe.recv_bytes())
            call.add_done_callback(lambda done: _answer(pipe, done))
    os._exit(0)


def _run(request: bytes) -> bytes:
    function, argument = pickle.loads(request)
    return pickle.dumps((True, function(argument)))


def _answer(pipe: Connection, call: Future[bytes]) -> None:
    error = call.exception()
    with suppress(OSError):
        if error is None:
            pipe.send_bytes(call.result())
        else:
            pipe.send_bytes(pickle.dumps((False, (type(error).__name__, str(error)))))


def _stand_back() -> None:
    """Take the processor only when the window and the uploads leave it."""
    if sys.platform == "win32":
        myself = ctypes.c_void_p(-1)
        ctypes.windll.kernel32.SetPriorityClass(myself, _BELOW_NORMAL_PRIORITY_CLASS)
    else:
        os.nice(NICENESS)


def _limit_memory() -> None:
    if sys.platform == "linux":
        # Data, not address space: libraries reserve far more addresses than they ever use.
        data_pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[5])
        limit = data_pages * resource.getpagesize() + MEMORY_LIMIT_BYTES
        resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))
