"""Decodes each file once, however many services want its waveform."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from pathlib import Path

from musicupload_gui.domain.track import AudioFile, Waveform
from musicupload_gui.engine.tasks import Tasks

Decode = Callable[[Path], Awaitable[Waveform]]
_KEPT = 64


class Waveforms:
    """A small memory of waveforms by file; a second asker joins a decoding under way."""

    def __init__(self, tasks: Tasks, decode: Decode) -> None:
        self._tasks = tasks
        self._decode = decode
        self._known: OrderedDict[tuple[Path, int, int], asyncio.Task[Waveform]] = OrderedDict()

    async def of(self, file: AudioFile) -> Waveform:
        """The waveform of the file as it is now; raises `UploadError` when it is not audio."""
        key = (file.path, file.size_bytes, file.mtime_ns)
        task = self._known.get(key)
        if task is None or (task.done() and (task.cancelled() or task.exception())):
            task = self._tasks.start(self._run(file.path), name="waveform", ended=_keep_quiet)
            self._known[key] = task
        self._known.move_to_end(key)
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)
        # One upload that is cancelled must not take the decoding from another.
        return await asyncio.shield(task)

    async def _run(self, path: Path) -> Waveform:
        return await self._decode(path)


def _keep_quiet(task: asyncio.Task[Waveform]) -> None:
    """Look at the failure, which every asker gets by itself, so that it is not reported twice."""
    if not task.cancelled():
        task.exception()
