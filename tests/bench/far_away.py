"""200 files of 5 MB over a line of 200 Mbit/s and 50 ms, beside `curl --parallel` with the PUTs."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench_house import on_window_loop, running
from frame import Names, Row, ratio
from many_files import by_curl, make_small_files
from parts import alone
from PySide6.QtWidgets import QApplication
from sink_process import SinkProcess

COUNT = 200
SIZE_BYTES = 5_000_000
AT_ONCE = 8
DELAY_MS, MBIT_PER_S = 50.0, 200.0
_MOST_ROUNDS = 3
"""Each takes 80 seconds, and the line is what they measure."""


def measure(rounds: int) -> Sequence[Row]:
    """Megabytes a second of the bodies, ours beside curl's."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with SinkProcess.start(delay_ms=DELAY_MS, mbit_per_s=MBIT_PER_S) as sink:

            async def work(app: QApplication) -> list[tuple[float, float]]:
                async with running(app, folder / "data", sink.address, at_once=AT_ONCE) as bench:
                    found: list[tuple[float, float]] = []
                    for number in range(min(rounds, _MOST_ROUNDS)):
                        files = make_small_files(folder / f"{number}", COUNT, SIZE_BYTES)
                        await bench.add(files)
                        sink.seen()
                        await bench.upload_all()
                        ours_s = sink.seen().all_s
                        await bench.clear()
                        await by_curl(files, sink, AT_ONCE)
                        found.append((ours_s, sink.seen().all_s))
                        for file in files:
                            file.unlink()
                    return found

            times = on_window_loop(work)
    ours, curl = ([COUNT * SIZE_BYTES / 1e6 / s for s in each] for each in zip(*times, strict=True))
    names = Names(
        "200 files of 5 MB, far away", "whole flow", "curl --parallel, PUTs alone", "MB/s"
    )
    return [ratio(names, ours, curl, at_least=0.97)]


if __name__ == "__main__":
    sys.exit(alone(measure))
