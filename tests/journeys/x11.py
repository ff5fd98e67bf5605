"""An X server of a test's own, keys and pointer on it, and patience."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager

LIMIT_S = 30.0


@contextmanager
def x_server() -> Generator[dict[str, str]]:
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
    try:
        number = first_line(read, "the X server")
        yield {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()


def first_line(pipe: int, program: str) -> str:
    """What a program says of itself once it is up; closes the pipe."""
    told = b""
    while not told.endswith(b"\n"):
        part = os.read(pipe, 256)
        assert part, f"{program} did not start"
        told += part
    os.close(pipe)
    return told.decode().strip()


def xdotool(environ: dict[str, str], *words: str | float) -> str:
    """The first line of what it answers."""
    command = ["xdotool", *map(str, words)]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=True)
    return done.stdout.split("\n")[0]


def until(is_so: Callable[[], object], what: str = "it", limit_s: float = LIMIT_S) -> None:
    """Wait for something outside to be so; fails at the limit."""
    deadline = time.monotonic() + limit_s
    while not is_so():
        assert time.monotonic() < deadline, f"{what} never came to be so"
        time.sleep(0.1)
