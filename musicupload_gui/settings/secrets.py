"""Keeps secrets in the system's keyring, or in memory where there is none that works."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from importlib import import_module
from typing import Any

from musicupload_gui.settings.secret_store import (
    BadSecret,
    MemorySecrets,
    Protection,
    SecretRule,
    SecretStore,
    checked,
)

__all__ = [
    "BadSecret",
    "KeyringSecrets",
    "MemorySecrets",
    "Protection",
    "SecretRule",
    "SecretStore",
]

_REASON_LIMIT = 200


class KeyringSecrets:
    """Secrets in the system's keyring, or in memory for this run when there is none that works.

    Each account is a service of its own to the keyring, because Windows mixes up the users of
    one service. What was read or written stays in memory too, so that the keyring is not asked
    before each call to a service, and so that a keyring that fails later takes nothing away.
    """

    def __init__(self) -> None:
        self.protection = Protection.KEYRING
        self.reason = ""
        self._known: dict[tuple[str, str], str] = {}
        self._backend: Any = None
        # Unlocking may ask the person: one question at a time.
        self._one_at_a_time = asyncio.Lock()

    async def open(self) -> None:
        """Find out which keyring there is, before the first secret; may take a while."""
        await self._call(lambda _: None)

    async def get(self, account_id: str, name: str) -> str | None:
        """The secret, or None when there is none."""
        if (account_id, name) not in self._known:
            service = _service(account_id)
            found: object = await self._call(lambda backend: backend.get_password(service, name))
            # Something else may have written there; what cannot be a secret counts as none.
            with suppress(BadSecret):
                self._known[account_id, name] = checked(str(found or ""))
        return self._known.get((account_id, name))

    async def set(self, account_id: str, name: str, value: str) -> None:
        """Keep a secret, without the blanks around it; raises `BadSecret`."""
        value = self._known[account_id, name] = checked(value)
        service = _service(account_id)
        await self._call(lambda backend: backend.set_password(service, name, value))

    async def delete(self, account_id: str, names: Iterable[str]) -> None:
        """Forget the named secrets of an account; those that are not there are no error."""
        service = _service(account_id)
        for name in names:
            self._known.pop((account_id, name), None)
            await self._call(partial(_delete, service=service, name=name))

    async def _call(self, use: Callable[[Any], object]) -> object:
        """Use the keyring in a thread; once it has failed, None without asking it again."""
        async with self._one_at_a_time:
            if self.protection is Protection.MEMORY_ONLY:
                return None
            # Backends raise whatever their system raises (D-Bus, Win32, Keychain), not only the
            # library's errors; nothing of it may stop the program.
            work = asyncio.to_thread(self._use, use)
            [answer] = await asyncio.gather(work, return_exceptions=True)
            if isinstance(answer, BaseException):
                self.protection = Protection.MEMORY_ONLY
                self.reason = f"{type(answer).__name__}: {answer}"[:_REASON_LIMIT]
                return None
            return answer

    def _use(self, use: Callable[[Any], object]) -> object:
        if self._backend is None:
            self._backend, self.protection = _keyrings().choose_keyring()
        return use(self._backend)


def _delete(backend: Any, service: str, name: str) -> None:
    _keyrings().delete_password(backend, service, name)


def _keyrings() -> Any:
    """Loaded when a keyring is asked, in a thread: forty modules that no window waits for."""
    return import_module("musicupload_gui.settings.keyring_choice")


def _service(account_id: str) -> str:
    return f"MusicUpload:{account_id}"
