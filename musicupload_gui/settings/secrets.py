"""Keeps secrets in the system's keyring; the only room that knows the keyring library."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from typing import Any

import keyring.core
from keyring.backend import KeyringBackend, get_all_keyring
from keyring.backends.chainer import ChainerBackend
from keyring.errors import NoKeyringError, PasswordDeleteError

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

_VARIABLE = "PYTHON_KEYRING_BACKEND"
_TRUSTED = frozenset(
    f"keyring.backends.{name}"
    for name in ("SecretService", "kwallet", "libsecret", "macOS", "Windows")
)
_KEEP_NOTHING = frozenset({"keyring.backends.null", "keyring.backends.fail"})
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
        self._backend: KeyringBackend | None = None
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
            self._backend, self.protection = _choose()
        return use(self._backend)


def _delete(backend: Any, *, service: str, name: str) -> None:
    with suppress(PasswordDeleteError):
        backend.delete_password(service, name)


def _service(account_id: str) -> str:
    return f"MusicUpload:{account_id}"


def _choose() -> tuple[KeyringBackend, Protection]:
    """The keyring to use; raises `NoKeyringError` and others when there is none to trust."""
    named = os.environ.get(_VARIABLE, "").strip()
    if named:
        backend = keyring.core.load_keyring(named)
        if type(backend).__module__ in _KEEP_NOTHING:
            raise NoKeyringError(f"{_VARIABLE} names a backend that keeps nothing")
        return backend, Protection.KEYRING if _is_trusted(backend) else Protection.UNPROTECTED
    configured = keyring.core.load_config()
    if configured is not None:
        if _is_trusted(configured):
            return configured, Protection.KEYRING
        raise NoKeyringError(f"keyringrc.cfg names {type(configured).__module__}: not trusted")
    trusted = [backend for backend in get_all_keyring() if _is_system(backend)]
    if not trusted:
        raise NoKeyringError("no keyring service is running")
    return max(trusted, key=lambda backend: backend.priority), Protection.KEYRING


def _is_trusted(backend: KeyringBackend) -> bool:
    if isinstance(backend, ChainerBackend):
        return all(_is_system(each) for each in backend.backends)
    return _is_system(backend)


def _is_system(backend: KeyringBackend) -> bool:
    return type(backend).__module__ in _TRUSTED
