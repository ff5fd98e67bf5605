"""Measures a drop of many files on the real window: `uv run tests/bench/drop.py [--count 10000]`.

Everything that a person waits for: the first rows, all rows, all tags (beside two processes that
do nothing but read them), and the longest time for which the window did not answer, during the
drop and during each thing that a person then does with the whole list.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import median

from heartbeat import LONG_MS, Heartbeat, Stalls
from one_file import resident_bytes
from pile import make_pile
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from rich.console import Console
from rich.table import Table
from tags import peer_s
from watched import ACCOUNTS, LIMIT_S, REST_S, FirstPaint

from musicupload_gui.app import Around, Face, build_face
from musicupload_gui.domain.upload import ENDED
from musicupload_gui.house import House, enter, open_house
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets
from musicupload_gui.ui import texts
from musicupload_gui.ui.track_rows import Column
from musicupload_gui.window_loop import WindowLoop

SENDING_S = 2.0
DROP = ("add", "read tags")


@dataclass(slots=True)
class Round:
    """One drop and what was done with the list after it."""

    first_rows_s: float = 0.0
    all_rows_s: float = 0.0
    all_tags_s: float = 0.0
    peer_s: float = 0.0
    bytes_per_row: float = 0.0
    """Of resident memory. The first round also pays for what is loaded once; in later ones the
    rows of earlier ones are still there to be undone."""
    uploads: int = 0
    stalls: dict[str, Stalls] = field(default_factory=lambda: dict[str, Stalls]())


class Bench:
    """The window with a heartbeat, and everything that is done to it."""

    def __init__(self, house: House, face: Face, heart: Heartbeat, count: int) -> None:
        self._house = house
        self._face = face
        self._heart = heart
        self._count = count

    async def run(self, pile: Path) -> Round:
        """One round; the list is full at its end."""
        self._heart.forget()
        result = Round()
        await self._drop(pile, result)
        result.peer_s = await asyncio.to_thread(peer_s, pile)
        for name, action in self._actions():
            await self._watch(name, action)
        await self._queue(result)
        window = self._face.window
        await self._watch("select all again", window.commands["select_all"].trigger)
        await self._watch("remove all", window.commands["remove"].trigger)
        await self._watch("undo the removal", window.commands["undo"].trigger)
        names = [n for n in self._heart.phases() if n not in DROP]
        result.stalls = {"drop": self._heart.of(DROP)}
        result.stalls |= {name: self._heart.of([name]) for name in (*DROP, *names)}
        return result

    async def empty(self) -> None:
        """Take everything off the list."""
        self._face.window.commands["select_all"].trigger()
        self._face.window.commands["remove"].trigger()
        await self.rest()

    async def reopen(self) -> Stalls:
        """Enter a house whose journal has everything of the last round."""
        self._heart.enter("reopen")
        await enter(self._house)
        await self._until(lambda: self._face.model.rowCount() == self._count)
        await self.rest()
        return self._heart.of(["reopen"])

    async def rest(self) -> None:
        """Let the window come to rest, unwatched."""
        self._heart.enter("")
        await asyncio.sleep(REST_S)

    async def _drop(self, pile: Path, result: Round) -> None:
        """Drop the folder, and note when the rows and their tags are there."""
        face = self._face
        gc.collect()
        before_bytes, paint = resident_bytes(), FirstPaint(face)
        self._heart.enter("add")
        began_s = time.perf_counter()
        face.window.dropped.emit([pile])
        await self._until(lambda: face.model.rowCount() == self._count)
        result.all_rows_s = time.perf_counter() - began_s
        self._heart.enter("read tags")
        await self._until(lambda: not face.model.counts()[texts.Face.READING])
        result.all_tags_s = time.perf_counter() - began_s
        assert paint.at_s is not None
        result.first_rows_s = paint.at_s - began_s
        await self.rest()
        gc.collect()
        result.bytes_per_row = (resident_bytes() - before_bytes) / self._count

    def _actions(self) -> list[tuple[str, Callable[[], object]]]:
        """What is done with the whole list, each as the window's own control does it."""
        window = self._face.window
        sort, rising = window.view.sortByColumn, Qt.SortOrder.AscendingOrder
        bar = window.view.verticalScrollBar()
        choose = self._house.session.destinations.choose
        by_column = [
            (f"sort by {column.name.lower()}", lambda column=column: sort(column, rising))
            for column in Column
        ]
        return [
            ("select all", window.commands["select_all"].trigger),
            ("edit one field of all", self._edit),
            ("undo the edit", window.commands["undo"].trigger),
            ("redo the edit", window.commands["redo"].trigger),
            *by_column,
            ("sort by none", lambda: sort(-1, rising)),
            ("select none", window.view.clearSelection),
            ("filter by text", lambda: window.filter_bar.field.setText("zofia")),
            ("filter by nothing", window.filter_bar.field.clear),
            ("scroll to the end", lambda: bar.setValue(bar.maximum())),
            ("scroll to the top", lambda: bar.setValue(0)),
            ("choose one destination", lambda: choose(ACCOUNTS[:1])),
            ("choose both", lambda: choose(ACCOUNTS)),
        ]

    async def _queue(self, result: Round) -> None:
        """Upload everything while paused, so that nothing is sent; send a little; take it back."""
        window, queue = self._face.window, self._house.session.queue
        pause, cancel = window.toolbar.pause.click, window.commands["cancel_all"].trigger
        await self._watch("pause the empty queue", pause)
        await self._watch("upload all", window.toolbar.upload.click)
        result.uploads = len(queue.ledger.all())
        await self._watch("cancel all", cancel)
        await self._watch("try all again", window.toolbar.upload.click)
        await self._watch("resume", pause, rest_s=0.0)
        # The practice servers work in this very process: what they take is in these stalls too.
        await self._watch("sending", lambda: None, rest_s=SENDING_S)
        await self._watch("pause", pause)
        await self._watch("cancel all again", cancel)
        await self._until(lambda: all(u.state in ENDED for u in queue.ledger.all()))
        await self._watch("resume the empty queue", pause)

    def _edit(self) -> None:
        editor = self._face.window.inspector.findChild(QLineEdit, "field_composer")
        assert isinstance(editor, QLineEdit)
        editor.setText(f"Clara {time.monotonic_ns()}")
        editor.setModified(True)
        editor.editingFinished.emit()

    async def _watch(self, name: str, action: Callable[[], object], rest_s: float = REST_S) -> None:
        self._heart.enter(name)
        action()
        await asyncio.sleep(rest_s)
        self._heart.enter("")

    async def _until(self, is_so: Callable[[], bool]) -> None:
        async with asyncio.timeout(LIMIT_S):
            while not is_so():  # noqa: ASYNC110 - the model has no event of its own for it
                await asyncio.sleep(0.005)


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that was measured; lists have one figure per round."""

    count: int
    uploads: int
    first_rows_s: list[float]
    all_rows_s: list[float]
    all_tags_s: list[float]
    peer_s: list[float]
    times_the_peer: list[float]
    bytes_per_row: list[float]
    longest_collection_ms: float
    """The longest time that Python's garbage collector took at once."""
    stalls: dict[str, Stalls]
    """Medians over the rounds."""
    worst_of_all_ms: dict[str, float]


async def measure(app: QApplication, folder: Path, count: int, rounds: int) -> Report:
    """Build the program, run the rounds, close it, and open it again with everything in it."""
    pile = make_pile(folder, count)
    heart = Heartbeat()
    heart.start()
    done: list[Round] = []
    async with open_house(DataFolder(folder / "data"), MemorySecrets()) as house:
        face = build_face(app, house, Around(lambda: None))
        face.window.show()
        await enter(house)
        await house.practice.open()
        house.session.destinations.choose(ACCOUNTS)
        bench = Bench(house, face, heart, count)
        for number in range(rounds):
            if number:
                await bench.empty()
            await bench.rest()
            done.append(await bench.run(pile))
        face.window.hide()
    async with open_house(DataFolder(folder / "data"), MemorySecrets()) as house:
        again = build_face(app, house, Around(lambda: None))
        again.window.show()
        bench = Bench(house, again, heart, count)
        await bench.rest()
        done[-1].stalls["reopen"] = await bench.reopen()
        again.window.hide()
    for each in (face, again):
        each.look.covers.close()
    heart.stop()
    return _summed_up(done, count, heart)


def _summed_up(done: list[Round], count: int, heart: Heartbeat) -> Report:
    each = {name: [r.stalls[name] for r in done if name in r.stalls] for name in done[-1].stalls}
    return Report(
        count,
        done[-1].uploads,
        [r.first_rows_s for r in done],
        [r.all_rows_s for r in done],
        [r.all_tags_s for r in done],
        [r.peer_s for r in done],
        [r.all_tags_s / r.peer_s for r in done],
        [r.bytes_per_row for r in done],
        heart.longest_collection_ms,
        {name: Stalls.median(stalls) for name, stalls in each.items()},
        {name: max(s.worst_ms for s in stalls) for name, stalls in each.items()},
    )


def show(report: Report, console: Console) -> None:
    """Print what was measured."""
    facts = Table("What", "Median", "Each round")
    facts.add_row("files", f"{report.count:,}", "")
    facts.add_row("uploads", f"{report.uploads:,}", "")
    figures: list[tuple[str, list[float], str]] = [
        ("first rows painted, s", report.first_rows_s, ".3f"),
        ("all rows in the list, s", report.all_rows_s, ".2f"),
        ("all tags in the list, s", report.all_tags_s, ".2f"),
        ("two bare mutagen processes, s", report.peer_s, ".2f"),
        ("times the peer", report.times_the_peer, ".2f"),
        ("resident bytes per row", report.bytes_per_row, ",.0f"),
        ("longest garbage collection, ms", [report.longest_collection_ms], ".0f"),
    ]
    for name, values, form in figures:
        facts.add_row(name, f"{median(values):{form}}", ", ".join(f"{v:{form}}" for v in values))
    console.print(facts)
    titles = ("Stalls, ms", "worst", "own CPU", "p99", f"> {LONG_MS:.0f} ms", "worst of all")
    table = Table(*titles)
    for name, s in report.stalls.items():
        numbers = (s.worst_ms, s.worst_cpu_ms, s.p99_ms, s.long_count, report.worst_of_all_ms[name])
        table.add_row(name, *(f"{number:.0f}" for number in numbers))
    console.print(table)


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure a drop of many files on the window.")
    parser.add_argument("--count", type=int, default=10_000, help="how many files are dropped")
    parser.add_argument("--rounds", type=int, default=3, help="how often, one after the other")
    parser.add_argument("--json", type=Path, help="a file for all figures")
    chosen = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    with (
        tempfile.TemporaryDirectory() as folder,
        asyncio.Runner(loop_factory=lambda: WindowLoop(app)) as runner,
    ):
        report = runner.run(measure(app, Path(folder), chosen.count, chosen.rounds))
    show(report, Console())
    if chosen.json:
        chosen.json.write_text(json.dumps(asdict(report), indent=2), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
