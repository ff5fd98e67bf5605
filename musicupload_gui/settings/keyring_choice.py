"""Which of the system's keyrings is trusted; the only room that knows the keyring library."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import Any

import keyring.core
from keyring.backend import KeyringBackend, get_all_keyring
from keyring.backends.chainer import ChainerBackend
from keyring.errors import NoKeyringError, PasswordDeleteError

from musicupload_gui.settings.secret_store import Protection

_VARIABLE = "PYTHON_KEYRING_BACKEND"
_TRUSTED = frozenset(
    f"keyring.backends.{name}"
    for name in ("SecretService", "kwallet", "libsecret", "macOS", "Windows")
)
_KEEP_NOTHING = frozenset({"keyring.backends.null", "keyring.backends.fail"})


def choose_keyring() -> tuple[KeyringBackend, Protection]:
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


def delete_password(backend: Any, service: str, name: str) -> None:
    """Forget a secret; one that is not there is no error."""
    with suppress(PasswordDeleteError):
        backend.delete_password(service, name)
