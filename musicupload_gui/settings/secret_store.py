"""What every place for keys promises, and the one that forgets them when the program ends."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from enum import StrEnum
from typing import Protocol

WINDOWS_LIMIT = 1_280
"""Characters that the Windows Credential Manager takes."""


class Protection(StrEnum):
    """How well a place keeps the keys in it."""

    KEYRING = "keyring"
    """The system's own keyring, unlocked by the person's login."""
    MEMORY_ONLY = "memory_only"
    """Nowhere: they are gone when the program ends."""
    UNPROTECTED = "unprotected"
    """Wherever the backend keeps them that the person named in `PYTHON_KEYRING_BACKEND`."""


class SecretRule(StrEnum):
    """What a secret has to be; worded where it is shown."""

    NOT_EMPTY = "not_empty"
    NO_BLANKS = "no_blanks"
    PRINTABLE_ASCII = "printable_ascii"
    NOT_TOO_LONG = "not_too_long"


_WORDS = {
    SecretRule.NOT_EMPTY: "a secret cannot be empty",
    SecretRule.NO_BLANKS: "a secret cannot have blanks or line breaks in it",
    SecretRule.PRINTABLE_ASCII: "a secret can only have plain letters, digits and signs (ASCII)",
    SecretRule.NOT_TOO_LONG: f"Windows keeps secrets of {WINDOWS_LIMIT} characters at most",
}


class BadSecret(ValueError):
    """The text cannot be a secret; `rule` says why. The text itself is never in the message."""

    def __init__(self, rule: SecretRule) -> None:
        super().__init__(_WORDS[rule])
        self.rule = rule


class SecretStore(Protocol):
    """A place for the secrets of accounts."""

    @property
    def protection(self) -> Protection:
        """How well the secrets are kept, as far as the calls up to now have shown."""
        ...

    @property
    def reason(self) -> str:
        """Why the secrets are not in a keyring, in the system's words; empty when they are."""
        ...

    async def get(self, account_id: str, name: str) -> str | None:
        """The secret, or None when there is none."""
        ...

    async def set(self, account_id: str, name: str, value: str) -> None:
        """Keep a secret, without the blanks around it; raises `BadSecret`."""
        ...

    async def delete(self, account_id: str, names: Iterable[str]) -> None:
        """Forget the named secrets of an account; those that are not there are no error."""
        ...


class MemorySecrets:
    """Keeps secrets until the program ends."""

    def __init__(self, reason: str = "") -> None:
        self.protection = Protection.MEMORY_ONLY
        self.reason = reason
        self._values: dict[tuple[str, str], str] = {}

    async def get(self, account_id: str, name: str) -> str | None:
        """The secret, or None when there is none."""
        return self._values.get((account_id, name))

    async def set(self, account_id: str, name: str, value: str) -> None:
        """Keep a secret, without the blanks around it; raises `BadSecret`."""
        self._values[account_id, name] = checked(value)

    async def delete(self, account_id: str, names: Iterable[str]) -> None:
        """Forget the named secrets of an account; those that are not there are no error."""
        for name in names:
            self._values.pop((account_id, name), None)


def checked(value: str, *, platform: str = sys.platform) -> str:
    """The secret without blanks around it; raises `BadSecret`.

    A secret goes into a header line as it is: a line break or an accent in it would come back
    to us in an error message that shows the whole secret.
    """
    value = value.strip()
    if not value:
        raise BadSecret(SecretRule.NOT_EMPTY)
    if any(character.isspace() for character in value):
        raise BadSecret(SecretRule.NO_BLANKS)
    if not (value.isascii() and value.isprintable()):
        raise BadSecret(SecretRule.PRINTABLE_ASCII)
    if platform == "win32" and len(value) > WINDOWS_LIMIT:
        raise BadSecret(SecretRule.NOT_TOO_LONG)
    return value
