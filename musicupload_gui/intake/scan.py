"""Finds the audio files in what was dropped or named, in slices, so that the window stays alive."""

from __future__ import annotations

import asyncio
import errno
import os
import re
import stat
import sys
from collections.abc import AsyncGenerator, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from musicupload_gui.domain.track import AudioFile, AudioFormat

_JUNK = frozenset({".ds_store", "thumbs.db", "desktop.ini"})
_DIGITS = re.compile(r"(\d+)")
_SILENT_PER_SLICE = 2_000
"""How many entries of no interest a slice may pass, so that cancelling never waits for long."""


class SkipReason(StrEnum):
    """Why something that was dropped or found is not on the list."""

    HIDDEN = "hidden"
    JUNK = "junk"
    """A file that systems leave behind: `.DS_Store`, `Thumbs.db`, `desktop.ini`, `._*`."""
    EMPTY = "empty"
    UNREADABLE = "unreadable"
    NOT_AUDIO = "not_audio"
    NAME = "name"
    """The name is not valid Unicode, so no service could take it."""
    LOOP = "loop"
    """A link to a folder, or a link to itself: not followed."""
    MISSING = "missing"
    ADDRESS = "address"
    """Not an http or https address that ends in the name of an audio file."""
    LIMIT = "limit"
    """The list is full; this file and whatever comes after it was not looked at."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that was passed over; `is_named` when the person named this very path."""

    path: Path
    reason: SkipReason
    is_named: bool


@dataclass(frozen=True, slots=True)
class ScanBatch:
    """The next files for the list, in order, and what was passed over on the way."""

    files: tuple[AudioFile, ...]
    skipped: tuple[Skipped, ...]


async def scan(
    paths: Sequence[Path], *, first: int = 50, batch: int = 250, limit: int = 100_000
) -> AsyncGenerator[ScanBatch, None]:
    """Walk files and folders; the first batch is small, so that rows appear at once.

    Within a folder its files come first, then its folders, both in natural order. Files that are
    no audio are reported only when named. A file reached twice is on the list once. At most
    `limit` files are found.
    """
    walk = _Walk(limit).walk(paths)
    size = first
    while (found := await asyncio.to_thread(_slice, walk, size)) is not None:
        if found.files or found.skipped:
            yield found
            size = batch


def _slice(walk: Iterator[AudioFile | Skipped | None], size: int) -> ScanBatch | None:
    files: list[AudioFile] = []
    skipped: list[Skipped] = []
    silent = 0
    for found in walk:
        if isinstance(found, AudioFile):
            files.append(found)
        elif found is not None:
            skipped.append(found)
        else:
            silent += 1
        if len(files) + len(skipped) >= size or silent >= _SILENT_PER_SLICE:
            break
    else:
        if not files and not skipped:
            return None
    return ScanBatch(tuple(files), tuple(skipped))


class _Walk:
    """One walk over all named paths; remembers what it has seen."""

    def __init__(self, limit: int) -> None:
        self._left = limit
        self._seen: set[tuple[int, int]] = set()

    def walk(self, paths: Sequence[Path]) -> Iterator[AudioFile | Skipped | None]:
        """Files found, things skipped, and None for each entry that is of no interest."""
        for path in paths:
            for found in self._named(path.absolute()):
                if isinstance(found, AudioFile):
                    if not self._left:
                        yield Skipped(found.path, SkipReason.LIMIT, is_named=False)
                        return
                    self._left -= 1
                yield found

    def _named(self, path: Path) -> Iterator[AudioFile | Skipped | None]:
        status = _status(path)
        if isinstance(status, SkipReason):
            yield Skipped(path, status, is_named=True)
        elif stat.S_ISDIR(status.st_mode):
            yield from self._folder(path, status)
        elif _is_junk(path.name):
            yield Skipped(path, SkipReason.JUNK, is_named=True)
        else:
            yield self._file(path, AudioFormat.of(path), status, is_named=True)

    def _folder(self, top: Path, status: os.stat_result) -> Iterator[AudioFile | Skipped | None]:
        waiting = [(top, status)]
        while waiting:
            folder, status = waiting.pop()
            if self._was_seen(status):
                continue
            try:
                with os.scandir(folder) as listing:
                    entries = sorted(listing, key=lambda entry: natural_key(entry.name))
            except OSError:
                yield Skipped(folder, SkipReason.UNREADABLE, is_named=folder is top)
                continue
            inner: list[tuple[Path, os.stat_result]] = []
            for entry in entries:
                found = self._entry(entry)
                if isinstance(found, tuple):
                    inner.append(found)
                else:
                    yield found
            waiting += reversed(inner)

    def _entry(
        self, entry: os.DirEntry[str]
    ) -> AudioFile | Skipped | tuple[Path, os.stat_result] | None:
        """What a folder's entry is; a folder comes back with its status, to be walked later."""
        name, path = entry.name, Path(entry.path)
        if _is_junk(name):
            return Skipped(path, SkipReason.JUNK, is_named=False)
        if _is_hidden(entry):
            return Skipped(path, SkipReason.HIDDEN, is_named=False)
        format_ = AudioFormat.of(path)
        try:
            is_link_to_folder = entry.is_symlink() and entry.is_dir()
            if format_ is None and not entry.is_dir():
                return None
        except OSError:
            is_link_to_folder = False
        if is_link_to_folder:
            return Skipped(path, SkipReason.LOOP, is_named=False)
        status = _status(path)
        if isinstance(status, SkipReason):
            return Skipped(path, status, is_named=False)
        if stat.S_ISDIR(status.st_mode):
            return path, status
        return self._file(path, format_, status, is_named=False)

    def _file(
        self, path: Path, format_: AudioFormat | None, status: os.stat_result, *, is_named: bool
    ) -> AudioFile | Skipped | None:
        if format_ is None or not stat.S_ISREG(status.st_mode):
            return Skipped(path, SkipReason.NOT_AUDIO, is_named) if is_named else None
        if self._was_seen(status):
            return None
        if not status.st_size:
            return Skipped(path, SkipReason.EMPTY, is_named)
        try:
            path.open("rb").close()
        except OSError:
            return Skipped(path, SkipReason.UNREADABLE, is_named)
        return AudioFile(path, status.st_size, status.st_mtime_ns, status.st_ino, format_)

    def _was_seen(self, status: os.stat_result) -> bool:
        if not status.st_ino:  # some network and removable volumes have no file numbers
            return False
        identity = status.st_dev, status.st_ino
        was_seen = identity in self._seen
        self._seen.add(identity)
        return was_seen


def natural_key(name: str) -> tuple[tuple[str | int, ...], str]:
    """A sort key under which `2` comes before `10` and case does not matter."""
    parts = _DIGITS.split(name.casefold())
    return tuple(int(part) if i % 2 else part for i, part in enumerate(parts)), name


def _status(path: Path) -> os.stat_result | SkipReason:
    try:
        str(path).encode()
        return path.stat()
    except ValueError:  # not valid Unicode, or a NUL in it
        return SkipReason.NAME
    except (FileNotFoundError, NotADirectoryError):
        return SkipReason.MISSING
    except OSError as error:
        return SkipReason.LOOP if error.errno == errno.ELOOP else SkipReason.UNREADABLE


def _is_junk(name: str) -> bool:
    return name.startswith("._") or name.lower() in _JUNK


def _is_hidden(entry: os.DirEntry[str]) -> bool:
    if entry.name.startswith("."):
        return True
    if sys.platform != "win32":
        return False
    return bool(entry.stat(follow_symlinks=False).st_file_attributes & stat.FILE_ATTRIBUTE_HIDDEN)
