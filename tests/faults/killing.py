"""Lives that end by SIGKILL at a chosen point, forked from a nursery that has it all loaded.

The test's side has a `Nursery` and the practice servers. For each `Life` the nursery forks a child
that opens the house over a data folder, does what a person does to bring the list to every
service, and goes on from wherever an earlier life was cut off.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import signal
import sys
import traceback
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from importlib import import_module
from multiprocessing import forkserver, get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Self

from killing_points import Tell, Witness, watch_commits, watch_requests
from stage import QUICK, until_ended

from musicupload_gui.domain.provider import Account
from musicupload_gui.domain.upload import State, UploadId
from musicupload_gui.engine.publishing import publishable
from musicupload_gui.engine.queue import Decision
from musicupload_gui.engine.session import Session
from musicupload_gui.house import House, enter, open_house
from musicupload_gui.intake import killable
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets

TYPED = "Typed Artist"
_LIMIT_S, _GLANCE_S = 90, 0.01
_STANDS = frozenset({State.IMPORTED, State.HELD})
_IN_HELPERS = ("tags", "decoding", "converting")
_LOADED_LATE = ("anyio._backends._asyncio", "anyio.streams.tls", "encodings.idna")
"""What the libraries of a life would load only when it sends something."""

Accounts = tuple[tuple[Account, Mapping[str, str]], ...]


@dataclass(frozen=True)
class Life:
    """What one process has to do, and where it dies: at a named point, or at the n-th of all."""

    data: Path
    music: Path
    accounts: Accounts
    death: str | int | None = None


@dataclass(frozen=True)
class Unknown:
    """An upload of which the program cannot tell whether it arrived."""

    upload_id: UploadId
    account: str
    song: str


@dataclass
class Lived:
    """What the test's side heard of a life."""

    done: list[str] = field(default_factory=list[str])
    """What the person saw done: `listed`, `edited`, `started`, `finished`."""
    asked: list[Unknown] = field(default_factory=list[Unknown])
    logged: list[str] = field(default_factory=list[str])
    """Warnings, and what the life broke on; none is expected."""
    points: list[str] = field(default_factory=list[str])
    """All points that were passed; the one it died at when it did."""
    pids: list[int] = field(default_factory=list[int])
    """Its one process."""
    code: int = 0

    @property
    def was_killed(self) -> bool:
        return self.code == -signal.SIGKILL


Decide = Callable[[list[Unknown]], Mapping[UploadId, Decision]]


class Nursery:
    """The test's side: a process that is started once, and from which every life is forked."""

    def __init__(self) -> None:
        spawn = get_context("spawn")
        self._pipe, theirs = spawn.Pipe()
        self._process = spawn.Process(target=_raise_children, args=(theirs,), name="nursery")
        self._process.start()
        theirs.close()

    def live(
        self, life: Life, decide: Decide, is_enough: Callable[[], bool] | None = None
    ) -> Lived:
        """See a life through to its end, or kill it from outside as soon as it is enough.

        `decide` answers for what only a person can tell.
        """
        lived = Lived()
        self._pipe.send(life)
        while True:
            if is_enough is not None and lived.pids:
                self._watch(lived.pids[0], is_enough)
            told = self._pipe.recv()
            if isinstance(told, int):
                lived.code = told
                return lived
            name, values = told
            getattr(lived, name).extend(values)
            if name == "asked":
                self._pipe.send(decide(values))

    def _watch(self, pid: int, is_enough: Callable[[], bool]) -> None:
        """Wait until more is heard of a life; all that is heard after the kill is its end."""
        while not self._pipe.poll(_GLANCE_S):
            if is_enough():
                os.kill(pid, signal.SIGKILL)
                return

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._pipe.close()
        self._process.join(5)
        self._process.kill()
        self._process.join()


def _raise_children(pipe: Connection) -> None:
    """The whole life of the nursery: fork a child for each order, and tell how it ended."""
    _have_helpers_ready()
    for name in _LOADED_LATE:
        import_module(name)
    # What is loaded stays as it is in every child, which is too short-lived to clear up after it.
    gc.collect()
    gc.freeze()
    gc.disable()
    with suppress(EOFError):
        while True:
            life: Life = pipe.recv()
            child = os.fork()
            if child == 0:
                _be_born(life, pipe)
            pipe.send(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))


def _have_helpers_ready() -> None:
    """Let helper processes be forked from one that has the audio libraries loaded.

    They are the program's own in every other way; but to start two from nothing for each life
    takes longer than all the rest.
    """
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
    ready = get_context("forkserver")
    ready.set_forkserver_preload([f"musicupload_gui.intake.{name}" for name in _IN_HELPERS])
    forkserver.ensure_running()
    # A life would look for that one among its own children, where it is not.
    forkserver.__dict__["_forkserver"].ensure_running = lambda: None
    killable.__dict__.update(_SPAWN=ready)


def _be_born(life: Life, pipe: Connection) -> None:
    """Live in this process, and never return from it."""
    signal.alarm(_LIMIT_S)  # a life that hangs is ended, and its code says so
    try:
        asyncio.run(_live(life, pipe))
    finally:
        error = sys.exception()
        if error is not None:
            pipe.send(("logged", traceback.format_exception(error)))
        os._exit(int(error is not None))


async def _live(life: Life, pipe: Connection) -> None:
    """Do whatever is not done yet, as a person would who sees the window."""

    def tell(name: str, values: list[Any]) -> None:
        pipe.send((name, values))

    tell("pids", [os.getpid()])
    logging.getLogger().addHandler(_Telling(tell))
    witness = Witness(life.death, tell)
    watch_requests(witness)
    watch_commits(witness)
    async with _entered(life) as house:
        session = house.session
        found = await session.add_now([life.music])
        await _until(session, lambda: all(i.track.is_read for i in session.library.items()))
        tell("done", ["listed"])
        session.edits.edit(found.tracks, {"artist": TYPED})
        tell("done", ["edited"])
        session.start()
        tell("done", ["started"])
        is_over = False
        while not is_over:
            await until_ended(session, also=_STANDS)
            unknown = _unknown(session)
            if unknown:
                tell("asked", unknown)
                _answer(session, pipe.recv())
            is_over = not _publish(session) and not unknown
        tell("done", ["finished"])
    tell("points", witness.passed)


@asynccontextmanager
async def _entered(life: Life) -> AsyncGenerator[House]:
    async with open_house(DataFolder(life.data), MemorySecrets(), QUICK) as house:
        for account, secrets in life.accounts:
            await house.session.destinations.put(account, secrets)
        await enter(house)
        yield house


async def _until(session: Session, is_so: Callable[[], bool]) -> None:
    news = asyncio.Event()
    session.listen(lambda _: news.set())
    while not is_so():
        await news.wait()
        news.clear()


def _unknown(session: Session) -> list[Unknown]:
    return [
        Unknown(u.id, u.account_id, session.library[u.track_id].audio.path.stem)
        for u in session.queue.ledger.all()
        if u.state is State.UNKNOWN
    ]


def _answer(session: Session, decisions: Mapping[UploadId, Decision]) -> None:
    for upload_id, decision in decisions.items():
        session.queue.decide(upload_id, decision)


def _publish(session: Session) -> bool:
    """Say the word for every batch that waits for one; whether there was any."""
    batches = publishable(session.queue.ledger.all())
    for batch in batches:
        session.queue.gates.open(batch.batch_id)
    return bool(batches)


class _Telling(logging.Handler):
    """Passes every warning on to the test's side."""

    def __init__(self, tell: Tell) -> None:
        super().__init__(logging.WARNING)
        self._tell = tell

    def emit(self, record: logging.LogRecord) -> None:
        self._tell("logged", [self.format(record)])
