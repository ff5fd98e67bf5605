"""Tokens that grow old: read from themselves, printed by commands, never told in errors."""

from __future__ import annotations

import base64
import json
import sys
import time
from pathlib import Path

import pytest

from musicupload_gui.domain.errors import ErrorKind, UploadError
from musicupload_gui.providers.tokens import CommandToken, PastedToken, expiry_of

pytestmark = pytest.mark.anyio


def jwt(expires_at: float) -> str:
    def part(value: object) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")

    return f"{part({'alg': 'none'})}.{part({'exp': expires_at})}.sig"


@pytest.mark.parametrize("token", ["user:1-abc", "a.b.c", "a.!!!.c", "", "..", "x" * 5000])
def test_other_tokens_have_no_expiry(token: str) -> None:
    assert expiry_of(token) is None


async def test_a_pasted_token_is_good_until_its_own_expiry() -> None:
    fresh, old = jwt(time.time() + 60), jwt(time.time() - 1)

    async def read_fresh() -> str:
        return fresh

    async def read_old() -> str:
        return old

    assert await PastedToken(read_fresh)() == fresh
    with pytest.raises(UploadError) as caught:
        await PastedToken(read_old)()
    assert caught.value.kind is ErrorKind.AUTH
    assert old not in str(caught.value)


def command(tmp_path: Path, body: str) -> str:
    script = tmp_path / "print_token.py"
    script.write_text(body)
    return f"{sys.executable} {script}"


async def test_a_command_is_asked_again_only_when_its_token_is_old(tmp_path: Path) -> None:
    counter = tmp_path / "count"
    body = (
        "import sys, pathlib\n"
        f"p = pathlib.Path({str(counter)!r})\n"
        "p.write_text(str(int(p.read_text() or 0) + 1 if p.exists() else 1))\n"
        f"print({jwt(time.time() + 3600)!r})\n"
    )
    token = CommandToken(command(tmp_path, body))
    assert await token() == await token()
    assert counter.read_text() == "1"


async def test_a_token_without_expiry_is_asked_for_each_time(tmp_path: Path) -> None:
    body = "import time\nprint(f'token-{time.time_ns()}')\n"
    token = CommandToken(command(tmp_path, body))
    assert await token() != await token()


@pytest.mark.parametrize(
    "body", ["raise SystemExit(1)", "print()", "print('two words')", "print('tök')"]
)
async def test_a_command_without_a_token_holds_the_account(tmp_path: Path, body: str) -> None:
    with pytest.raises(UploadError) as caught:
        await CommandToken(command(tmp_path, body))()
    assert caught.value.kind is ErrorKind.AUTH


async def test_a_command_that_is_not_there_holds_the_account() -> None:
    with pytest.raises(UploadError) as caught:
        await CommandToken("/nowhere/token --now")()
    assert caught.value.code == "token_command"
