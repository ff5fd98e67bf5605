"""A real drag from another process onto the real window, on an X server of the test's own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import pytest
from x11 import until, x_server, xdotool

from musicupload_gui.engine.store import Store, StoreBusyError

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="X11 is Linux's")
SOURCE = Path(__file__).with_name("drag_source.py")
NAMES = ("06 flac.flac", "söng #1 100%.mp3")


@pytest.fixture
def display() -> Generator[dict[str, str]]:
    with x_server() as environ:
        yield environ


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
