"""A real drag from another process onto the real window, on an X server of the test's own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from pathlib import Path

import pytest

from musicupload_gui.engine.store import Store, StoreBusyError

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="X11 is Linux's")
SOURCE = Path(__file__).with_name("drag_source.py")
LIMIT_S = 30.0
NAMES = ("06 flac.flac", "söng #1 100%.mp3")


@pytest.fixture
def display() -> Generator[dict[str, str]]:
    """The environment of a fresh X server."""
    for program in ("Xvfb", "xdotool"):
        assert shutil.which(program), f"{program} is needed for this test"
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1500x900x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    number = b""
    while not number.endswith(b"\n"):
        part = os.read(read, 16)
        assert part, "the X server did not start"
        number += part
    os.close(read)
    environ = {**os.environ, "DISPLAY": f":{number.decode().strip()}", "QT_QPA_PLATFORM": "xcb"}
    yield environ
    server.terminate()
    server.wait()


def xdotool(environ: dict[str, str], *words: str | float) -> str:
    command = ["xdotool", *map(str, words)]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=True)
    return done.stdout.split("\n")[0]


def until(is_so: Callable[[], object]) -> None:
    deadline = time.monotonic() + LIMIT_S
    while not is_so():
        assert time.monotonic() < deadline, "it never came to be so"
        time.sleep(0.1)


def drag(environ: dict[str, str], start: tuple[int, int], end: tuple[int, int]) -> None:
    """Press, go there in steps (or the target never sees the drag enter), let go."""
    xdotool(environ, "mousemove", *start, "sleep", 0.2, "mousedown", 1, "sleep", 0.2)
    for step in range(1, 13):
        x, y = (a + (b - a) * step // 12 for a, b in zip(start, end, strict=True))
        xdotool(environ, "mousemove", x, y, "sleep", 0.04)
    xdotool(environ, "mousemove", end[0] + 3, end[1] + 3, "sleep", 0.4, "mouseup", 1)


def test_files_and_folders_arrive_as_copies(
    display: dict[str, str], album: dict[str, Path], tmp_path: Path
) -> None:
    folder = tmp_path / "an album"
    folder.mkdir()
    shutil.copy(album["mp3"], folder / "söng #1 100%.mp3")
    data = tmp_path / "data"
    program = subprocess.Popen(
        [sys.executable, "-m", "musicupload_gui", "--data-dir", str(data)], env=display
    )
    source = subprocess.Popen(
        [sys.executable, str(SOURCE), str(album["flac"]), str(folder)],
        env=display,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        window = xdotool(display, "search", "--sync", "--onlyvisible", "--name", "^MusicUpload$")
        other = xdotool(display, "search", "--sync", "--onlyvisible", "--name", "^dragsource$")
        xdotool(display, "windowsize", "--sync", window, 1000, 700)
        xdotool(display, "windowmove", "--sync", window, 20, 20)
        xdotool(display, "windowmove", "--sync", other, 1200, 100)
        xdotool(display, "keydown", "shift")
        drag(display, (1280, 160), (500, 400))
        xdotool(display, "keyup", "shift")
        assert source.stdout is not None
        assert source.stdout.readline().strip() == "CopyAction", "Shift must not move the originals"
        log = data / "journal.sqlite3-wal"
        until(lambda: all(name.encode() in log.read_bytes() for name in NAMES))
    finally:
        for child in (program, source):
            child.kill()
            child.wait()
        assert source.stdout is not None
        source.stdout.close()
    names = {track.audio.path.name for track in journal(data).load().tracks}
    assert names == set(NAMES)
    assert album["flac"].exists()


def journal(data: Path) -> Store:
    """The program's journal, once its lock is gone with it."""
    found: list[Store] = []

    def is_open() -> bool:
        try:
            found.append(Store.open(data / "journal.sqlite3"))
        except StoreBusyError:
            return False
        return True

    until(is_open)
    return found[0]
