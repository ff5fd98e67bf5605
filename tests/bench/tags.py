"""Tags of 10,000 mixed files to rows of the real window, beside two processes of bare mutagen."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from bench_house import on_window_loop
from frame import Names, Row, ratio
from heartbeat import Stalls
from parts import alone
from pile import make_pile
from PySide6.QtWidgets import QApplication
from watched import Dropped, watched_window

COUNT = 10_000
PEER = Path(__file__).with_name("bare_mutagen.py")
_PART = "tags"
_DROP = ("add", "read tags")


@dataclass(slots=True)
class Figures:
    """What the rounds gave, one value a round."""

    drops: list[Dropped] = field(default_factory=list[Dropped])
    stalls: list[Stalls] = field(default_factory=list[Stalls])
    peer_s: list[float] = field(default_factory=list[float])


def measure(rounds: int, count: int = COUNT) -> Sequence[Row]:
    """Rounds of a drop on a new window, and of the peer right after it."""
    figures = Figures()
    with tempfile.TemporaryDirectory() as folder:
        pile = make_pile(Path(folder), count)
        peer_s(pile)  # the files are in the machine's memory for both from here on
        for number in range(rounds):
            data = Path(folder) / f"data {number}"
            on_window_loop(partial(_drop, data=data, pile=pile, count=count, figures=figures))
            figures.peer_s.append(peer_s(pile))
    names = Names(_PART, f"tags of {count:,} files in rows", "bare mutagen in two processes")
    all_tags = [drop.all_tags_s for drop in figures.drops]
    return (
        ratio(names, all_tags, figures.peer_s, at_most=1.3),
        _row("first rows painted", [drop.first_rows_s for drop in figures.drops], "s", 0.1),
        _row("all rows in the list", [drop.all_rows_s for drop in figures.drops], "s"),
        _row("longest stall", [stalls.worst_ms for stalls in figures.stalls], "ms", 30),
        _row("stalls, p99 of beats", [stalls.p99_ms for stalls in figures.stalls], "ms"),
    )


async def _drop(app: QApplication, *, data: Path, pile: Path, count: int, figures: Figures) -> None:
    async with watched_window(app, data) as window:
        figures.drops.append(await window.drop(pile, count))
        figures.stalls.append(window.heart.of(_DROP))


def _row(what: str, values: Sequence[float], unit: str, at_most: float | None = None) -> Row:
    return Row(_PART, what, tuple(values), unit, at_most=at_most)


def peer_s(pile: Path) -> float:
    """How long two processes take that do nothing but read the tags."""
    began_s = time.perf_counter()
    halves = [subprocess.Popen([sys.executable, PEER, pile, str(half)]) for half in (0, 1)]
    assert [half.wait() for half in halves] == [0, 0]
    return time.perf_counter() - began_s


if __name__ == "__main__":
    sys.exit(alone(measure))
