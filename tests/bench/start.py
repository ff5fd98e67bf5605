"""From starting the program to its first painted window, beside a bare window of PySide6."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from bench_house import on_window_loop
from frame import Names, Row, ratio
from parts import alone
from pile import make_pile
from PySide6.QtWidgets import QApplication
from watched import watched_window

_SCRIPT = Path(__file__).with_name("first_paint.py")
_SAVED = 10_000
_PEER = "a bare window with an empty table"


def measure(rounds: int) -> Sequence[Row]:
    """With an empty list, and with one that was saved."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pile = make_pile(folder, _SAVED)

        async def fill(app: QApplication) -> None:
            async with watched_window(app, folder / "saved", accounts=()) as window:
                await window.drop(pile, _SAVED)
                await asyncio.sleep(1)  # the journal has all of it

        on_window_loop(fill)
        starts = {
            "bare": ("bare",),
            "empty": ("first", folder / "empty"),
            "saved": ("first", folder / "saved"),
            "furnished": ("furnished", folder / "empty"),
            "full": ("furnished", folder / "saved"),
        }
        took: dict[str, list[float]] = {name: [] for name in starts}
        for number in range(rounds + 1):
            for name, words in starts.items():
                figure = seconds(*words)
                if number:  # the first writes what Python keeps of its compiling
                    took[name].append(figure)
    return [
        ratio(Names("start", what, _PEER), took[name], took["bare"], at_most=target)
        for name, what, target in (
            ("empty", "first painted window", 1.3),
            ("saved", f"the same with {_SAVED:,} saved tracks", 1.3),
            ("furnished", "everything in it", None),
            ("full", f"the same with {_SAVED:,} saved tracks in it", None),
        )
    ]


def seconds(*words: object) -> float:
    """How long one start takes."""
    began_s = time.monotonic()
    command = [sys.executable, str(_SCRIPT), *map(str, words)]
    # As on a person's computer, what was compiled once is kept.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    return float(done.stdout) - began_s


if __name__ == "__main__":
    sys.exit(alone(measure))
