"""The journal's transactions: when what was written is on disk, and who waits for that."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import math
import sqlite3
import time
from collections.abc import Generator
from functools import partial

from musicupload_gui.domain.errors import ErrorKind, UploadError

_GAP_S = 0.004
"""What may wait is committed at the end of the turn, but no sooner than this after the last time.

Each commit keeps the window's thread waiting for the disk. With one upload at work hardly one comes
so soon; with eight, their steps share a commit. It is less than a call to a service takes.
"""
_log = logging.getLogger(__name__)


class Commits:
    """The commits of one connection; each is a wait for the disk, in the window's own thread."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._last_s = -math.inf
        self._is_in_one = False
        self._gap_s: float | None = None
        self._flushing: asyncio.Handle | None = None
        self._flush_at_s = math.inf
        self._waiters: list[asyncio.Future[None]] = []

    @contextlib.contextmanager
    def one(self) -> Generator[sqlite3.Connection]:
        """One transaction; a disk that will not take it stops the step before anything is sent.

        Raises `UploadError` (JOURNAL).
        """
        if self._is_in_one:
            yield self._db
            return
        try:
            with self._part() if self._db.in_transaction else self._whole():
                yield self._db
            if self._gap_s is None or not self._will_flush(self._gap_s):
                self._commit()
        except sqlite3.Error as error:
            raise UploadError(ErrorKind.JOURNAL, str(error)) from error

    @contextlib.contextmanager
    def together(self) -> Generator[None]:
        """Make one commit of all that is written inside; raises `UploadError`."""
        self.flush()
        with self.one():
            self._is_in_one = True
            try:
                yield
            finally:
                self._is_in_one = False

    @contextlib.contextmanager
    def soon(self, gap_s: float = _GAP_S) -> Generator[None]:
        """Let what is written inside wait for the next commit: so long after the last, at most.

        For what tells of things that have happened: it is on disk before the next call goes out
        (`on_disk`), and a kill in between is a kill just before it was noted.
        """
        before, self._gap_s = self._gap_s, gap_s
        try:
            yield
        finally:
            self._gap_s = before

    async def on_disk(self) -> None:
        """Wait until everything that was written is on disk; `UploadError` when it was not taken.

        All who wait at the same time share a commit.
        """
        if self._flushing is not None:
            waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiters.append(waiter)
            await waiter

    def flush(self) -> None:
        """Commit what waits; those who wait for it are told how that went."""
        try:
            if self._db.in_transaction:
                self._commit()
        except sqlite3.ProgrammingError:
            return  # closed already: nothing waits
        except sqlite3.Error:
            _log.exception("the journal did not take what has happened")

    @contextlib.contextmanager
    def _whole(self) -> Generator[None]:
        """The first to be written in a transaction."""
        self._db.execute("BEGIN")
        try:
            yield
        except BaseException as error:
            self._roll_back(error)
            raise

    @contextlib.contextmanager
    def _part(self) -> Generator[None]:
        """One more in a transaction; what the disk does not take of it takes nothing else along."""
        self._db.execute("SAVEPOINT part")
        try:
            yield
        except BaseException as error:
            with contextlib.suppress(sqlite3.Error):
                self._db.execute("ROLLBACK TO part")
            if not self._db.in_transaction:
                self._release(error)  # a full disk can take along all that was to be committed
            raise
        finally:
            with contextlib.suppress(sqlite3.Error):
                self._db.execute("RELEASE part")

    def _commit(self) -> None:
        try:
            self._db.execute("COMMIT")
        except sqlite3.Error as error:
            self._roll_back(error)
            raise
        self._last_s = time.monotonic()
        self._release(None)

    def _will_flush(self, gap_s: float) -> bool:
        """Have the loop flush after this turn, or when it is time; False where no loop runs."""
        at_s = self._last_s + gap_s
        if self._flushing is None or at_s < self._flush_at_s:
            with contextlib.suppress(RuntimeError):
                self._flush_later(asyncio.get_running_loop(), at_s)
        return self._flushing is not None

    def _flush_later(self, loop: asyncio.AbstractEventLoop, at_s: float) -> None:
        wait_s = at_s - time.monotonic()
        later = partial(loop.call_later, wait_s) if wait_s > 0 else loop.call_soon
        if self._flushing is not None:
            self._flushing.cancel()
        self._flushing, self._flush_at_s = later(self.flush), at_s

    def _roll_back(self, why: BaseException) -> None:
        with contextlib.suppress(sqlite3.Error):
            self._db.execute("ROLLBACK")
        self._release(why)

    def _release(self, why: BaseException | None) -> None:
        """Nothing waits for a commit any more: tell those who did."""
        if self._flushing is not None:
            self._flushing.cancel()
            self._flushing = None
        waiters, self._waiters = self._waiters, []
        for waiter in waiters:
            if waiter.done():
                continue  # its task was cancelled
            if why is None:
                waiter.set_result(None)
            else:
                waiter.set_exception(UploadError(ErrorKind.JOURNAL, str(why)))
