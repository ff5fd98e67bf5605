"""Keys: checked at entry, in a real keyring when there is one, in memory and told so if not."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent
from types import MappingProxyType
from typing import Any

import pytest

from musicupload_gui.settings.secret_store import checked
from musicupload_gui.settings.secrets import (
    BadSecret,
    KeyringSecrets,
    MemorySecrets,
    Protection,
    SecretRule,
    SecretStore,
)

WITH_KEYRING = Path(__file__).parents[2] / "with_keyring.sh"
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux's")


def in_child(
    program: str, variables: Mapping[str, str] = MappingProxyType({}), *, with_keyring: bool = False
) -> Any:
    """The JSON that a child prints, which has a Secret Service of its own or no bus at all."""
    environ = {
        name: value
        for name, value in os.environ.items()
        if name not in ("PYTHON_KEYRING_BACKEND", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")
    }
    head = "import asyncio, json\nfrom musicupload_gui.settings.secrets import *\n"
    command = [sys.executable, "-W", "error", "-c", head + dedent(program)]
    if with_keyring:
        command = ["sh", str(WITH_KEYRING), *command]
    done = subprocess.run(
        command,
        env=environ | dict(variables),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@linux_only
def test_real_keyring_keeps_finds_and_forgets() -> None:
    for program in ("dbus-run-session", "gnome-keyring-daemon", "dbus-send"):
        assert shutil.which(program), f"{program} is needed for this test"
    told = in_child(
        """
        async def main():
            told = {}
            writer = KeyringSecrets()
            await writer.set("account-1", "token", "  abc-123\\n")
            await writer.set("account-1", "key", "second")
            await writer.set("account-2", "token", "other")
            reader = KeyringSecrets()
            told["read"] = [
                await reader.get("account-1", "token"),
                await reader.get("account-1", "key"),
                await reader.get("account-2", "token"),
                await reader.get("account-3", "token"),
            ]
            await reader.delete("account-1", ["token", "key", "never there"])
            await reader.delete("account-1", ["token"])
            after = KeyringSecrets()
            told["after"] = [
                await after.get("account-1", "token"), await after.get("account-2", "token")
            ]
            try:
                await after.set("account-2", "token", "clé")
            except BadSecret as error:
                told["refused"] = error.rule
            told["kept"] = await KeyringSecrets().get("account-2", "token")
            told["protection"] = [s.protection for s in (writer, reader, after)]
            told["reasons"] = [s.reason for s in (writer, reader, after)]
            print(json.dumps(told))
        asyncio.run(main())
        """,
        with_keyring=True,
    )
    assert told == {
        "read": ["abc-123", "second", "other", None],
        "after": [None, "other"],
        "refused": "printable_ascii",
        "kept": "other",
        "protection": ["keyring"] * 3,
        "reasons": [""] * 3,
    }


@linux_only
def test_keyring_that_fails_later_takes_nothing_away() -> None:
    told = in_child(
        """
        import os

        async def main():
            secrets = KeyringSecrets()
            await secrets.set("a", "token", "before")
            os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nowhere"
            await secrets.set("a", "key", "after")
            print(json.dumps({
                "known": [await secrets.get("a", "token"), await secrets.get("a", "key")],
                "protection": secrets.protection,
                "has_reason": bool(secrets.reason),
            }))
        asyncio.run(main())
        """,
        with_keyring=True,
    )
    assert told == {
        "known": ["before", "after"],
        "protection": "memory_only",
        "has_reason": True,
    }


_SAVE_AND_TELL = """
async def main():
    secrets = KeyringSecrets()
    await secrets.open()
    opened = secrets.protection
    await secrets.set("a", "token", "abc")
    found = await secrets.get("a", "token")
    again = await KeyringSecrets().get("a", "token")
    await secrets.delete("a", ["token"])
    gone = await secrets.get("a", "token")
    print(json.dumps([opened, secrets.protection, secrets.reason, found, again, gone]))
asyncio.run(main())
"""


@pytest.mark.parametrize(
    ("variables", "reason"),
    [
        ({"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}, "keeps nothing"),
        ({"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}, "keeps nothing"),
        ({"PYTHON_KEYRING_BACKEND": "no.such.Keyring"}, "No module named"),
        pytest.param({}, "no keyring service", marks=linux_only),
        pytest.param({"PYTHON_KEYRING_BACKEND": " "}, "no keyring service", marks=linux_only),
    ],
    ids=["fail", "null", "unknown", "no bus", "blank"],
)
def test_without_a_keyring_secrets_last_for_this_run(
    variables: dict[str, str], reason: str
) -> None:
    opened, protection, told, found, again, gone = in_child(_SAVE_AND_TELL, variables)
    assert (opened, protection) == ("memory_only", "memory_only")
    assert reason in told
    assert (found, again, gone) == ("abc", None, None)


PLAIN_BACKEND = """
from pathlib import Path
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

class Keyring(KeyringBackend):
    priority = 99
    file = Path(__file__).with_name("secrets.txt")

    def set_password(self, service, username, password):
        self.file.write_text(password)

    def get_password(self, service, username):
        return self.file.read_text() if self.file.exists() else None

    def delete_password(self, service, username):
        if not self.file.exists():
            raise PasswordDeleteError("none")
        self.file.unlink()
"""


def test_backend_that_the_person_named_is_used_and_called_unprotected(tmp_path: Path) -> None:
    (tmp_path / "plain_backend.py").write_text(PLAIN_BACKEND)
    told = in_child(
        _SAVE_AND_TELL,
        {"PYTHON_KEYRING_BACKEND": "plain_backend.Keyring", "PYTHONPATH": str(tmp_path)},
    )
    assert told == ["unprotected", "unprotected", "", "abc", "abc", None]


def test_unprotected_backend_in_the_configuration_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "plain_backend.py").write_text(PLAIN_BACKEND)
    config = tmp_path / "python_keyring"
    config.mkdir()
    (config / "keyringrc.cfg").write_text("[backend]\ndefault-keyring=plain_backend.Keyring\n")
    told = in_child(_SAVE_AND_TELL, {"PYTHONPATH": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)})
    assert told[:2] == ["memory_only", "memory_only"]
    assert "plain_backend" in told[2]
    assert not (tmp_path / "secrets.txt").exists()


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("", SecretRule.NOT_EMPTY),
        (" \n", SecretRule.NOT_EMPTY),
        ("two words", SecretRule.NO_BLANKS),
        ("line\nbreak", SecretRule.NO_BLANKS),
        ("tab\tin", SecretRule.NO_BLANKS),
        ("clé", SecretRule.PRINTABLE_ASCII),
        ("nul\x00", SecretRule.PRINTABLE_ASCII),
        ("zero\u200bwidth", SecretRule.PRINTABLE_ASCII),
    ],
)
def test_text_that_cannot_be_a_secret_is_refused_unseen(text: str, rule: SecretRule) -> None:
    with pytest.raises(BadSecret) as refused:
        checked(text)
    assert refused.value.rule is rule
    assert not text.strip() or text.strip() not in str(refused.value)


def test_blanks_around_a_secret_are_dropped() -> None:
    assert checked("\n abc.def-_~ \t") == "abc.def-_~"


def test_windows_limit_is_checked_before_the_write() -> None:
    assert checked("x" * 1_280, platform="win32") == "x" * 1_280
    assert checked("x" * 5_000, platform="linux") == "x" * 5_000
    with pytest.raises(BadSecret) as refused:
        checked("x" * 1_281, platform="win32")
    assert refused.value.rule is SecretRule.NOT_TOO_LONG


@pytest.mark.anyio
@pytest.mark.parametrize("make", [MemorySecrets, KeyringSecrets])
async def test_every_store_keeps_the_same_promises(make: type[SecretStore]) -> None:
    secrets = make()
    assert await secrets.get("a", "token") is None
    await secrets.set("a", "token", " abc ")
    await secrets.set("a", "token", "def")
    await secrets.set("b", "token", "other")
    assert await secrets.get("a", "token") == "def"
    with pytest.raises(BadSecret):
        await secrets.set("a", "token", "not good")
    assert await secrets.get("a", "token") == "def"
    await secrets.delete("a", ["token", "unknown"])
    assert await secrets.get("a", "token") is None
    assert await secrets.get("b", "token") == "other"
    assert secrets.protection is Protection.MEMORY_ONLY
