"""A file as the body of a request: read in blocks, counted, and watched for changes."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections.abc import AsyncIterator, Callable
from io import FileIO
from types import TracebackType
from typing import Self

from musicupload_gui.domain.errors import ErrorKind, Outcome, UploadError
from musicupload_gui.domain.track import AudioFile
from musicupload_gui.providers.flow import Flow

_SLOW_READ_S = 0.005


def _nothing() -> None:
    """Nobody waits for the end."""


class FileBody:
    """Yields the file in blocks of 1 MiB, or less under a limit; a context manager that closes it.

    Blocks are read in place while the disk is fast, and through a thread once a read was slow, so
    that a network drive never stops the window.
    """

    def __init__(self, file: AudioFile, on_sent: Callable[[int], None], flow: Flow) -> None:
        self._file = file
        self._flow = flow
        self._on_sent = on_sent
        self._handle: FileIO | None = None
        self._is_over = False
        self._handing_over = threading.Lock()
        self._yielded = 0
        self.when_out: Callable[[], None] = _nothing
        """Called when the last byte has been handed over."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with self._handing_over:
            self._is_over = True
            if self._handle is not None:
                self._handle.close()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        handle = await asyncio.to_thread(self._open)
        is_slow = False
        while self._yielded < self._file.size_bytes:
            wanted = min(self._flow.block_bytes, self._file.size_bytes - self._yielded)
            started = time.perf_counter()
            block = await asyncio.to_thread(handle.read, wanted) if is_slow else handle.read(wanted)
            is_slow = time.perf_counter() - started > _SLOW_READ_S
            if not block:
                raise self._changed("shrunk")
            await self._flow.let_through(len(block))
            yield block
            self._yielded += len(block)
            self._on_sent(self._yielded)
        self.when_out()

    def check_complete(self) -> None:
        """Raise unless every byte went out and the file is still what it was before."""
        if self._yielded != self._file.size_bytes:
            raise UploadError(
                ErrorKind.INCOMPLETE,
                f"{self._yielded} of {self._file.size_bytes} bytes",
                outcome=Outcome.MAYBE,
            )
        try:
            self._check_same(self._file.path.stat())
        except UploadError as error:
            # All bytes went out; that they are not those of one file is known only here.
            error.outcome = Outcome.MAYBE
            raise
        except OSError as error:
            raise UploadError(
                ErrorKind.FILE_MISSING, self._file.path.name, outcome=Outcome.MAYBE
            ) from error

    def _open(self) -> FileIO:
        try:
            # What is no file any more, such as a pipe, might never open.
            self._check_same(self._file.path.stat())
            handle = FileIO(self._file.path)
        except FileNotFoundError as error:
            raise UploadError(ErrorKind.FILE_MISSING, self._file.path.name) from error
        except OSError as error:
            raise UploadError(ErrorKind.FILE_UNREADABLE, error.strerror or "") from error
        # A cancel does not stop this thread: what it opened too late it closes itself.
        with self._handing_over:
            self._handle = handle
            if self._is_over:
                handle.close()
            else:
                self._check_same(os.fstat(handle.fileno()))
        return handle

    def _check_same(self, now: os.stat_result) -> None:
        if now.st_size != self._file.size_bytes:
            raise self._changed("grown" if now.st_size > self._file.size_bytes else "shrunk")
        if (now.st_mtime_ns, now.st_ino) != (self._file.mtime_ns, self._file.inode):
            raise self._changed("rewritten")

    def _changed(self, how: str) -> UploadError:
        return UploadError(ErrorKind.FILE_CHANGED, self._file.path.name, code=how)
