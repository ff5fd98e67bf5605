"""1,000 small files through Swayzio's whole flow, eight at once, beside httpx without a program."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench_house import Running, on_window_loop, running
from frame import Names, Row, ratio
from one_file import make_wav
from parts import alone
from PySide6.QtWidgets import QApplication
from sink_process import SinkProcess

COUNT = 1000
SIZE_BYTES = 100 * 1024
AT_ONCE = 8
_PEER = Path(__file__).with_name("bare_httpx.py")
_PART = "1,000 files of 100 KiB"


def measure(rounds: int) -> Sequence[Row]:
    """Files a second: ours, bare httpx, and `curl --parallel` with the PUTs alone."""
    with tempfile.TemporaryDirectory() as name, SinkProcess.start() as sink:
        folder = Path(name)

        async def work(app: QApplication) -> list[tuple[float, float, float]]:
            async with running(app, folder / "data", sink.address, at_once=AT_ONCE) as bench:
                return [
                    await _round(bench, sink, folder / f"{number}", COUNT)
                    for number in range(rounds + 1)
                ][1:]  # the first pays for what is loaded once

        ours, bare, curl = zip(*on_window_loop(work), strict=True)
    return [
        ratio(Names(_PART, "whole flow", "bare httpx loop", "files/s"), ours, bare, at_least=0.85),
        ratio(Names(_PART, "bare httpx itself", "curl --parallel, PUTs alone", "files/s"),
              bare, curl),
    ]  # fmt: skip


async def _round(
    bench: Running, sink: SinkProcess, folder: Path, count: int
) -> tuple[float, float, float]:
    """Files a second of ours, of httpx, and of curl."""
    files = make_small_files(folder, count, SIZE_BYTES)
    await bench.add(files)
    sink.seen()
    await bench.upload_all()
    ours_s = sink.seen().all_s
    await bench.clear()
    await _run(sys.executable, str(_PEER), sink.address, str(folder))
    bare_s = sink.seen().all_s
    await by_curl(files, sink, AT_ONCE)
    curl_s = sink.seen().all_s
    return count / ours_s, count / bare_s, count / curl_s


async def by_curl(files: Sequence[Path], sink: SinkProcess, at_once: int) -> None:
    """Have curl PUT the files, so many at once."""
    await _run(
        "curl", "-sS", "--no-progress-meter", "--parallel", "--parallel-max", str(at_once),
        "--parallel-immediate", "-H", "Expect:", "-o", "/dev/null",
        "-T", f"{{{','.join(map(str, files))}}}", f"{sink.address}/put/",
    )  # fmt: skip


async def _run(*command: str) -> None:
    process = await asyncio.create_subprocess_exec(*command)
    assert await process.wait() == 0


def make_small_files(folder: Path, count: int, size_bytes: int) -> list[Path]:
    """So many wav files, no two alike."""
    folder.mkdir()
    return [make_wav(folder / f"song {number:04}.wav", size_bytes) for number in range(count)]


if __name__ == "__main__":
    sys.exit(alone(measure))
