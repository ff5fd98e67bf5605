"""Bearer tokens that grow old: pasted, or printed by a command of the person's choice."""

from __future__ import annotations

import asyncio
import base64
import shlex
import subprocess
import time
from collections.abc import Awaitable, Callable

import msgspec

from musicupload_gui.domain.errors import ErrorKind, UploadError

_COMMAND_LIMIT_S = 30.0
_MARGIN_S = 5.0


class _Claims(msgspec.Struct):
    exp: float | None = None


def expiry_of(token: str) -> float | None:
    """The Unix time at which a JWT ends, from its `exp` claim; None for any other token."""
    parts = token.split(".")
    if len(parts) != 3:
        return None
    try:
        padded = parts[1] + "=" * (-len(parts[1]) % 4)
        return msgspec.json.decode(base64.urlsafe_b64decode(padded), type=_Claims).exp
    except (ValueError, msgspec.MsgspecError):
        return None


class PastedToken:
    """A token that a person pasted: good until its own expiry says otherwise."""

    def __init__(self, read: Callable[[], Awaitable[str]]) -> None:
        self._read = read

    async def __call__(self) -> str:
        """The token; raises `UploadError` (AUTH) once its own expiry has passed."""
        token = await self._read()
        expires_at = expiry_of(token)
        if expires_at is not None and expires_at <= time.time():
            raise UploadError(ErrorKind.AUTH, "the token has expired", code="token_expired")
        return token


class CommandToken:
    """A token that a command prints; asked again when the last one is about to end.

    Swayzio's documented token lives one minute, so a pasted one seldom outlives an upload. A token
    without a readable expiry is asked for before every call.
    """

    def __init__(self, command: str) -> None:
        self._command = command
        self._token = ""
        self._good_until = 0.0
        self._one_at_a_time = asyncio.Lock()

    async def __call__(self) -> str:
        """A token that is good now; raises `UploadError` (AUTH) when the command gives none."""
        async with self._one_at_a_time:
            if time.time() >= self._good_until:
                self._token = await asyncio.to_thread(self._ask)
                self._good_until = (expiry_of(self._token) or 0.0) - _MARGIN_S
            return self._token

    def _ask(self) -> str:
        try:
            done = subprocess.run(
                shlex.split(self._command),
                capture_output=True,
                text=True,
                timeout=_COMMAND_LIMIT_S,
                check=True,
                stdin=subprocess.DEVNULL,
            )
        except (OSError, ValueError, subprocess.SubprocessError) as error:
            # The command's output may hold a token, so only the kind of failure is told.
            raise UploadError(ErrorKind.AUTH, type(error).__name__, code="token_command") from error
        token = done.stdout.strip()
        if not token or not token.isascii() or not token.isprintable() or " " in token:
            raise UploadError(ErrorKind.AUTH, "the command printed no token", code="token_command")
        return token
