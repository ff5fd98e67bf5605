"""10,000 rows in the real window: what is done with all of them, and what each weighs."""

from __future__ import annotations

import asyncio
import gc
import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from bench_house import on_window_loop
from frame import Row
from heartbeat import Stalls
from one_file import resident_bytes
from parts import alone
from pile import make_pile
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from watched import Watched, watched_window

from musicupload_gui.ui.track_rows import Column

COUNT = 10_000
_PART = f"{COUNT:,} rows"
_LIMITS_MS = {"edit one field of all": 200.0, "undo the edit": 200.0, "redo the edit": 200.0}
_LIMIT_MS = 100.0


def measure(rounds: int) -> Sequence[Row]:
    """The longest stall of each action, and resident memory for each row of the first drop."""
    stalls: dict[str, list[Stalls]] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pile = make_pile(folder, COUNT)

        async def work(app: QApplication) -> float:
            async with watched_window(app, folder / "data") as window:
                weight_bytes = await _weigh(window, pile)
                for number in range(rounds + 1):
                    for action, do in _actions(window):
                        phase = f"{action} {number}"
                        await window.do(phase, do)
                        if number:  # the first pays for what is loaded once
                            stalls.setdefault(action, []).append(window.heart.of([phase]))
                return weight_bytes

        weight_bytes = on_window_loop(work)
    rows = [
        Row(
            _PART,
            f"{action}: longest stall",
            tuple(stall.worst_ms for stall in each),
            "ms",
            at_most=_LIMITS_MS.get(action, _LIMIT_MS),
        )
        for action, each in stalls.items()
    ]
    weight_kb = (weight_bytes / 1024,)
    return [*rows, Row(_PART, "memory of each, resident", weight_kb, "KB", at_most=2)]


async def _weigh(window: Watched, pile: Path) -> float:
    gc.collect()
    before_bytes = resident_bytes()
    await window.drop(pile, COUNT)
    await asyncio.sleep(2)
    gc.collect()
    return (resident_bytes() - before_bytes) / COUNT


def _actions(window: Watched) -> list[tuple[str, Callable[[], object]]]:
    """What a person does with the whole list, each as the window's own control does it."""
    face = window.face
    sort, rising = face.window.view.sortByColumn, Qt.SortOrder.AscendingOrder
    bar, commands = face.window.view.verticalScrollBar(), face.window.commands
    by_column = [
        (f"sort by {column.name.lower()}", partial(sort, column, rising)) for column in Column
    ]
    return [
        ("select all", commands["select_all"].trigger),
        ("edit one field of all", window.edit),
        ("undo the edit", commands["undo"].trigger),
        ("redo the edit", commands["redo"].trigger),
        *by_column,
        ("sort by none", partial(sort, -1, rising)),
        ("filter by text", partial(face.window.filter_bar.field.setText, "zofia")),
        ("filter by nothing", face.window.filter_bar.field.clear),
        ("scroll to the end", lambda: bar.setValue(bar.maximum())),
        ("scroll to the top", partial(bar.setValue, 0)),
    ]


if __name__ == "__main__":
    sys.exit(alone(measure))
