"""Hands files to the helpers that read tags, and puts together what comes back."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from sys import intern
from types import MappingProxyType
from typing import TYPE_CHECKING

from musicupload_gui.domain.metadata import Metadata, Source
from musicupload_gui.domain.track import AudioFile, Cover, FileProblem
from musicupload_gui.intake.filenames import guess
from musicupload_gui.intake.killable import Death, HelperDied, HelperFailed, Killable
from musicupload_gui.intake.remote import Remote
from musicupload_gui.intake.tag_job import TagJob, TagsFound

if TYPE_CHECKING:
    from musicupload_gui.intake.tags import read_files
else:
    read_files = Remote("musicupload_gui.intake.tags", "read_files")

_log = logging.getLogger(__name__)

LIMIT_S = 10.0
"""For a batch, and for a single file when its batch did not get through."""
BATCH_FILES = 256
"""A helper has nothing to do while the window shows what came; this many last for that long."""
_UNKNOWN_SOUND = (None, None, None, None)


@dataclass(frozen=True, slots=True)
class TagsRead:
    """A file with what its content says about it: sound, texts and cover."""

    file: AudioFile
    metadata: Metadata
    cover: Cover | None


class TagReader:
    """Reads tags, a batch in each helper at a time; no file can hurt more than itself."""

    def __init__(self, helpers: Killable, covers: Path, *, limit_s: float = LIMIT_S) -> None:
        self._helpers = helpers
        self._covers = str(covers)
        self._limit_s = limit_s

    async def get_ready(self) -> None:
        """Start the helpers and have them load what they need; those at work are let alone."""
        nothing = TagJob(self._covers, ())
        calls = (
            self._helpers.call(read_files, nothing, limit_s=self._limit_s)
            for _ in range(self._helpers.size)
        )
        # Whoever needs a helper that does not start will say so.
        with contextlib.suppress(HelperDied, HelperFailed):
            await asyncio.gather(*calls)

    async def read(self, files: Sequence[AudioFile]) -> AsyncGenerator[tuple[TagsRead, ...], None]:
        """The files with their tags, in small groups as they come; every file comes once."""
        groups = iter(
            [tuple(files[at : at + BATCH_FILES]) for at in range(0, len(files), BATCH_FILES)]
        )
        running: set[asyncio.Task[tuple[TagsRead, ...]]] = set()
        try:
            while True:
                while len(running) < 2 * self._helpers.size and (group := next(groups, None)):
                    running.add(asyncio.create_task(self._read(group)))
                if not running:
                    return
                done, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    yield task.result()
        finally:
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)

    async def _read(self, files: tuple[AudioFile, ...]) -> tuple[TagsRead, ...]:
        job = TagJob(self._covers, tuple((str(file.path), file.format) for file in files))
        try:
            found = await self._helpers.run(read_files, job, limit_s=self._limit_s)
        except (HelperDied, HelperFailed) as error:
            if isinstance(error, HelperDied) and error.reason is Death.CLOSED:
                raise
            if isinstance(error, HelperFailed):
                _log.warning("reading the tags of %d files failed: %s", len(files), error)
            if len(files) > 1:
                return tuple([read for file in files for read in await self._read((file,))])
            found = (TagsFound.nothing(FileProblem.TAGS_UNREADABLE),)
        return tuple(_joined(file, seen) for file, seen in zip(files, found, strict=True))


def _joined(file: AudioFile, found: TagsFound) -> TagsRead:
    values = found.values
    guessed: dict[str, str] = {}
    if "title" not in values:
        guessed = {n: text for n, text in guess(file.path.stem).items() if n not in values}
    # The files of an album have most texts in common: each is kept once.
    texts = {name: intern(text) for name, text in (values | guessed).items()}
    metadata = Metadata(**texts, sources=_sources(tuple(values), tuple(guessed)))
    read = AudioFile(
        file.path,
        file.size_bytes,
        file.mtime_ns,
        file.inode,
        file.format,
        *(found.sound or _UNKNOWN_SOUND),
        problem=found.problem,
    )
    return TagsRead(read, metadata, found.cover)


@lru_cache(maxsize=256)
def _sources(from_tags: tuple[str, ...], from_name: tuple[str, ...]) -> Mapping[str, Source]:
    # Files of an album fill the same fields: one mapping for all saves most of a row's memory.
    return MappingProxyType(
        {**dict.fromkeys(from_tags, Source.TAG), **dict.fromkeys(from_name, Source.FILE_NAME)}
    )
