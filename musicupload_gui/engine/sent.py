"""What each account has got already, so that the same music goes there twice only by a word."""

from __future__ import annotations

from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.track import AudioFile
from musicupload_gui.engine.store import HistoryEntry, Store


class Sent:
    """The history by file and by sound; read when it is first asked for."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._files: set[tuple[str, str, int, int]] = set()
        self._sounds: set[tuple[str, str]] = set()
        self._is_read = False

    def has_file(self, account_id: AccountId, file: AudioFile) -> bool:
        """Whether this very file, unchanged since, arrived there before."""
        self._read()
        if not self._files:
            return False
        return (account_id, file.place, file.size_bytes, file.mtime_ns) in self._files

    def has_sound(self, account_id: AccountId, sha256: str) -> bool:
        """Whether a file with these bytes arrived there before, under any name."""
        self._read()
        return (account_id, sha256) in self._sounds

    def note(self, entry: HistoryEntry) -> None:
        """Something more has arrived."""
        self._files.add((entry.account_id, entry.path, entry.source_bytes, entry.mtime_ns))
        if entry.receipt.sha256:
            self._sounds.add((entry.account_id, entry.receipt.sha256))

    def _read(self) -> None:
        if not self._is_read:
            self._is_read = True
            for entry in self._store.history():
                self.note(entry)
