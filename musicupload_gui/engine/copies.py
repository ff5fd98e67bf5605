"""Converted copies: made before a file goes to a service that refuses its format, then removed."""

from __future__ import annotations

import shutil
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

from musicupload_gui.domain.errors import ErrorKind, UploadError
from musicupload_gui.domain.track import AudioFile, AudioFormat
from musicupload_gui.domain.upload import UploadId
from musicupload_gui.intake.refresh import as_it_is_now

Convert = Callable[[Path, Path, AudioFormat], Awaitable[None]]


class Copies:
    """One copy per upload, in a folder of its own so that it may keep the name of its source."""

    def __init__(self, folder: Path, convert: Convert) -> None:
        self._folder = folder
        self._convert = convert
        self._made: dict[UploadId, tuple[AudioFile, AudioFile]] = {}
        """By upload: the file that was converted, and its copy."""

    async def of(self, upload_id: UploadId, file: AudioFile, kind: AudioFormat) -> AudioFile:
        """The file in another format, made anew unless it has not changed since; `UploadError`.

        What an earlier run of the program left is never trusted: it may be of another source.
        """
        now = as_it_is_now(file)
        source, copy = self._made.get(upload_id, (None, None))
        if copy is not None and source == now and as_it_is_now(copy) == copy:
            return copy
        folder = self._folder / upload_id
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise UploadError(ErrorKind.DISK, error.strerror or "") from error
        path = folder / f"{file.path.stem}.{kind.value}"
        try:
            await self._convert(file.path, path, kind)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        copy = as_it_is_now(replace(file, path=path, format=kind))
        self._made[upload_id] = (now, copy)
        return copy

    def remove(self, upload_id: UploadId) -> None:
        """Remove the copy of an upload, if there is one."""
        if self._made.pop(upload_id, None) is not None:
            shutil.rmtree(self._folder / upload_id, ignore_errors=True)

    def clear(self) -> None:
        """Remove what an earlier run of the program left."""
        shutil.rmtree(self._folder, ignore_errors=True)
