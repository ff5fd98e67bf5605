"""The main job by keyboard alone, as a screen reader tells it from outside of the program."""

from __future__ import annotations

import contextlib
import json
import re
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from named import unspeakable
from x11 import until, x_server, xdotool

from musicupload_gui.house import sample_tracks

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is Linux's")
CLIENT = Path(__file__).with_name("reader_client.py")
PYTHON, LAUNCHER = Path("/usr/bin/python3"), Path("/usr/libexec/at-spi-bus-launcher")
COUNT = len(list(sample_tracks().iterdir()))
PATIENCE_S = 60.0
PRACTICE = "Try it with practice accounts"


class Reader:
    """The client, asked by name."""

    def __init__(self, client: subprocess.Popen[str]) -> None:
        self._client = client

    def ask(self, *wish: str) -> Any:
        assert self._client.stdin is not None
        assert self._client.stdout is not None
        self._client.stdin.write(json.dumps(wish) + "\n")
        self._client.stdin.flush()
        answer = self._client.stdout.readline()
        assert answer, "the reader's client broke down"
        return json.loads(answer)

    def focused(self) -> str:
        """The name of what has the keyboard."""
        found = self.ask("focused")
        return found["name"] if found else ""

    def rows(self) -> list[str]:
        return self.ask("rows", "Tracks") or []

    def objects(self) -> list[dict[str, Any]]:
        return self.ask("objects") or []


class Person:
    """Somebody at the keyboard who listens to what the reader says."""

    def __init__(self, environ: dict[str, str], reader: Reader) -> None:
        self._environ = environ
        self.reader = reader

    def comes_forward(self) -> None:
        """Give the window the keys, as every window manager does."""
        window = xdotool(
            self._environ, "search", "--sync", "--onlyvisible", "--name", "^MusicUpload$"
        )
        xdotool(self._environ, "windowfocus", "--sync", window)

    def press(self, *keys: str) -> None:
        for key in keys:
            xdotool(self._environ, "key", "--clearmodifiers", key)

    def type(self, text: str) -> None:
        xdotool(self._environ, "type", "--delay", 20, text)

    def hears(self, what: str) -> None:
        """Wait until the keyboard is at a thing of this name, or whose name begins so."""
        until(lambda: self.reader.focused().startswith(what), f"the keyboard at {what}", PATIENCE_S)

    def tabs_to(self, name: str) -> None:
        """Press Tab until the keyboard is there; every stop on the way has another name."""
        seen: list[str] = []
        while (here := self.reader.focused()) != name:
            assert here not in seen, f"{name} is not on the way: {seen}"
            seen.append(here)
            self.press("Tab")
            until(lambda: self.reader.focused() != here, "the keyboard elsewhere", PATIENCE_S)

    def looks_at(self, dialog: str, keys: str) -> None:
        """Open a dialog and leave it; the keyboard is back where it was, all has its name."""
        before = self.reader.focused()
        self.press(keys)
        until(lambda: dialog in windows(self.reader), dialog, PATIENCE_S)
        assert nameless(self.reader) == []
        self.press("Escape")
        until(lambda: dialog not in windows(self.reader), f"no {dialog}", PATIENCE_S)
        self.comes_forward()
        self.hears(before)


def windows(reader: Reader) -> list[str]:
    return [o["name"] for o in reader.objects() if o["role"] in {"frame", "dialog"}]


@pytest.fixture
def outside(tmp_path: Path) -> Generator[dict[str, str]]:
    """A display, a message bus and the bus of assistive technology, all of the test's own."""
    assert LAUNCHER.exists(), "at-spi2-core is needed for this test"
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    with x_server() as environ, contextlib.ExitStack() as stack:
        environ |= {"XDG_RUNTIME_DIR": str(runtime), "GSETTINGS_BACKEND": "memory"}
        environ |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LC_ALL": "C.UTF-8"}
        bus = running(stack, environ, "dbus-daemon", "--session", "--nofork", "--print-address")
        assert bus.stdout is not None
        environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        assert environ["DBUS_SESSION_BUS_ADDRESS"], "the message bus did not start"
        running(stack, environ, str(LAUNCHER), "--launch-immediately")
        yield environ


def running(
    stack: contextlib.ExitStack, environ: dict[str, str], *command: str
) -> subprocess.Popen[str]:
    """A program that can be talked to and ends with the test; its complaints are left out."""
    pipe, quiet = subprocess.PIPE, subprocess.DEVNULL
    process = subprocess.Popen(
        command, env=environ, text=True, stdin=pipe, stdout=pipe, stderr=quiet
    )
    stack.callback(end, process)
    return process


def end(process: subprocess.Popen[str]) -> None:
    process.terminate()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()


@pytest.fixture
def person(outside: dict[str, str], tmp_path: Path) -> Generator[Person]:
    """The program over an empty data folder, a reader beside it, and somebody at the keyboard."""
    data = str(tmp_path / "data")
    with contextlib.ExitStack() as stack:
        command = [sys.executable, "-m", "musicupload_gui", "--data-dir", data]
        program = running(stack, outside, *command)
        reader = Reader(running(stack, outside, str(PYTHON), str(CLIENT)))
        until(lambda: "MusicUpload" in windows(reader), "the window", PATIENCE_S)
        made = Person(outside, reader)
        made.comes_forward()
        yield made
        xdotool(outside, "key", "ctrl+q")
        assert program.wait(PATIENCE_S) == 0


def nameless(reader: Reader) -> list[dict[str, Any]]:
    found = reader.objects()
    assert found
    return [o for o in found if unspeakable(o)]


def test_the_main_job_without_eyes_or_mouse(person: Person) -> None:
    reader = person.reader
    until(lambda: reader.focused(), "a place of the keyboard", PATIENCE_S)
    assert nameless(reader) == []
    person.tabs_to(PRACTICE)
    person.press("space")
    until(lambda: ready_to_send(reader) == COUNT, "tracks on the list", PATIENCE_S)

    first = reader.rows()[0]
    assert first == "Glass Elevator, Okapi Club, ready to send 1 warning"
    person.press("Home")
    person.hears(first)
    person.press("F2")
    person.hears("Title")
    person.press("ctrl+a")
    person.type("Glass Lift")
    person.press("Return")
    until(lambda: reader.rows()[0].startswith("Glass Lift, Okapi Club"), "a title", PATIENCE_S)
    assert nameless(reader) == []

    person.looks_at("Settings", "ctrl+comma")
    person.looks_at("User guide", "F1")
    person.looks_at("Keyboard shortcuts", "ctrl+slash")

    person.press("ctrl+Return")
    heard: set[str] = set()

    def is_ready() -> bool:
        said = reader.rows()
        heard.update(said)
        return len(said) == COUNT and all(", ready at " in row for row in said)

    until(is_ready, "every row ready", PATIENCE_S)
    on_the_way = [row for row in heard if ", sending" in row]
    assert on_the_way
    for row in on_the_way:
        assert re.fullmatch(r"[\w ]+, [\w ]+, sending .+, \d+ percent", row), row
    until(lambda: any("ready" in said for said in reader.ask("heard")), "announcement", PATIENCE_S)


def ready_to_send(reader: Reader) -> int:
    return sum("ready to send" in row for row in reader.rows())
