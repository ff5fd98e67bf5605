"""Writes tags into audio files, safely; runs in helper processes only.

The work is done on a copy, which takes the file's place when it is proven to sound the same and to
say what was wanted. Until then the file is only read.
"""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from mutagen import MutagenError

from musicupload_gui.domain.track import AudioFile, AudioFormat
from musicupload_gui.domain.write_back import WriteBackError, WriteProblem
from musicupload_gui.intake.chunks import ChunkError
from musicupload_gui.intake.id3_scan import HostileTagError
from musicupload_gui.intake.tag_job import TagJob, TagsFound
from musicupload_gui.intake.tag_untouched import UnclearLayoutError, digest
from musicupload_gui.intake.tag_write_chunks import write_aiff, write_wav
from musicupload_gui.intake.tag_write_id3 import OddTagError, write_mp3
from musicupload_gui.intake.tag_write_job import TagWriteJob, WriteFailure
from musicupload_gui.intake.tag_write_library import write_flac, write_mp4
from musicupload_gui.intake.tag_write_values import Wanted, as_read, wanted
from musicupload_gui.intake.tags import read_files

_SPARE_BYTES = 2 * 1024 * 1024
"""What the tags may add to the file's own size, as far as the room on the disk goes."""
_NOWHERE = os.devnull
"""For covers that are read along and not wanted."""
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})

_COMPOSERS: dict[AudioFormat, Callable[[BinaryIO, BinaryIO, Wanted], None]] = {
    AudioFormat.MP3: write_mp3,
    AudioFormat.WAV: write_wav,
    AudioFormat.AIFF: write_aiff,
}
_EDITORS: dict[AudioFormat, Callable[[Path, Wanted], None]] = {
    AudioFormat.FLAC: write_flac,
    AudioFormat.M4A: write_mp4,
}


def write(job: TagWriteJob) -> AudioFile | WriteFailure:
    """Write the values into the file and return it as it is then; or why it is as it was."""
    try:
        with _told():
            return _write(job)
    except WriteBackError as error:
        return WriteFailure(error.problem, error.detail)


def _write(job: TagWriteJob) -> AudioFile:
    target, part, format_ = job.target, job.part, job.file.format
    _check(job, target)
    texts = wanted(job.values)
    try:
        with target.open("rb") as source:
            _make_copy(source, part, format_, texts)
            _prove(source, target, part, format_, texts)
        _make_alike(target, part)
        _check(job, target)  # a player or a sync program may have been at it meanwhile
        part.replace(target)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    _flush_folder(target.parent)
    now = target.stat()
    return replace(job.file, size_bytes=now.st_size, mtime_ns=now.st_mtime_ns, inode=now.st_ino)


def _check(job: TagWriteJob, target: Path) -> None:
    """Look whether the file is the one that was read, and may be replaced."""
    now, file = target.stat(), job.file
    if (now.st_size, now.st_mtime_ns, now.st_ino) != (file.size_bytes, file.mtime_ns, file.inode):
        raise WriteBackError(WriteProblem.CHANGED)
    if now.st_nlink > 1:
        raise WriteBackError(WriteProblem.LINKED)
    is_marked = not now.st_mode & 0o222
    if is_marked or not os.access(target, os.W_OK) or not os.access(target.parent, os.W_OK):
        raise WriteBackError(WriteProblem.READ_ONLY)
    if not job.part.exists() and _room_bytes(target) < now.st_size + _SPARE_BYTES:
        raise WriteBackError(WriteProblem.NO_ROOM)


def _room_bytes(target: Path) -> int:
    return shutil.disk_usage(target.parent).free


def _make_copy(source: BinaryIO, part: Path, format_: AudioFormat, texts: Wanted) -> None:
    part.unlink(missing_ok=True)  # an earlier run was ended in the middle
    part.touch(mode=0o600, exist_ok=False)  # no more eyes than the file itself allows
    with part.open("rb+") as copy:
        if format_ in _COMPOSERS:
            _COMPOSERS[format_](source, copy, texts)
        else:
            shutil.copyfileobj(source, copy, 1024 * 1024)
    if format_ in _EDITORS:
        try:
            _EDITORS[format_](part, texts)
        except MutagenError as error:
            if isinstance(error.__context__, OSError):
                raise error.__context__ from error
            raise


def _prove(source: BinaryIO, target: Path, part: Path, format_: AudioFormat, texts: Wanted) -> None:
    """Raise `WriteBackError` unless the copy differs in what was wanted, and in nothing else."""
    before, after = (_read(path, format_) for path in (target, part))
    if before.problem is not None:
        raise WriteBackError(WriteProblem.TAGS_UNREADABLE, before.problem.value)
    shown = {field: as_read(field, parts) for field, parts in texts.items()}
    expected = {field: text for field, text in (before.values | shown).items() if text}
    wrong = {n for n, _ in expected.items() ^ after.values.items()}
    if wrong or after.problem is not None or after.sound != before.sound:
        raise WriteBackError(WriteProblem.DIFFERENT, ", ".join(sorted(wrong)) or "sound")
    with part.open("rb") as copy:
        if digest(source, format_) != digest(copy, format_):
            raise WriteBackError(WriteProblem.DIFFERENT, "bytes")


def _read(path: Path, format_: AudioFormat) -> TagsFound:
    (found,) = read_files(TagJob(_NOWHERE, ((str(path), format_),)))
    return found


def _make_alike(target: Path, part: Path) -> None:
    """Give the copy the owner, permissions and attributes of the file, and bring it to the disk."""
    old = target.stat()
    if sys.platform != "win32":
        new = part.stat()
        if (new.st_uid, new.st_gid) != (old.st_uid, old.st_gid):
            try:
                os.chown(part, old.st_uid, old.st_gid)
            except PermissionError as error:
                raise WriteBackError(WriteProblem.NOT_OURS) from error
    shutil.copystat(target, part)
    os.utime(part)  # all but the times: whoever backs up or syncs must see a change
    with part.open("rb+") as copy:
        os.fsync(copy.fileno())


def _flush_folder(folder: Path) -> None:
    """Bring the new name to the disk, where folders can be opened."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some network disks do not do this
            os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _told() -> Generator[None]:
    """Word what goes wrong as problems."""
    try:
        yield
    except FileNotFoundError as error:
        raise WriteBackError(WriteProblem.MISSING) from error
    except OSError as error:
        full, forbidden = error.errno in _FULL, error.errno in _FORBIDDEN
        problem = WriteProblem.READ_ONLY if forbidden else WriteProblem.DISK
        raise WriteBackError(
            WriteProblem.NO_ROOM if full else problem, error.strerror or type(error).__name__
        ) from error
    except (HostileTagError, OddTagError) as error:
        raise WriteBackError(WriteProblem.TAGS_UNREADABLE, str(error)) from error
    except (ChunkError, UnclearLayoutError, EOFError) as error:
        raise WriteBackError(WriteProblem.LAYOUT, str(error)) from error
