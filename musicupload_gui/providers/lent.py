"""The files of one upload while a storage lends them an address that a service can fetch."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from musicupload_gui.domain.track import AudioFile
from musicupload_gui.providers.base import Run, Storage
from musicupload_gui.providers.storage import staged_key


class Lent:
    """Stages files, tells their addresses, takes them back; what is online already stays there.

    `storage` may be None when all files of the track are online. `stem` is what files are called
    there, without their extensions.
    """

    def __init__(self, run: Run, storage: Storage | None, stem: str) -> None:
        self._run = run
        self._storage = storage
        self.stem = stem

    async def stage(self, files: Sequence[AudioFile]) -> bool:
        """Bring files to the storage."""
        before = 0
        for file in self._run.track.files:
            if file in files and not file.url and self._storage is not None:
                await self._storage.stage(file, self._key(file), partial(self._sent, before))
            before += file.size_bytes
        return True

    async def address(self, file: AudioFile) -> str:
        """Where the site can fetch a file."""
        if file.url or self._storage is None:
            return file.url
        return await self._storage.address(self._key(file))

    async def take_back(self) -> bool:
        """Remove from the storage what was brought there."""
        for file in self._run.track.files:
            if not file.url and self._storage is not None:
                await self._storage.remove(self._key(file))
        return True

    def _sent(self, before: int, size_bytes: int) -> None:
        self._run.sent(before + size_bytes)

    def _key(self, file: AudioFile) -> str:
        return staged_key("", self._run.upload_id, f"{self.stem}{file.path.suffix}")
