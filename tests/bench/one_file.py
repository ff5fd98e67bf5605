"""One file of 500 MB through the whole program, beside `curl -T` and rclone to the same sink."""

from __future__ import annotations

import asyncio
import os
import resource
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bench_house import Running, on_window_loop, running
from by_rclone import find_rclone, put_by_rclone
from frame import Names, Row, ratio
from parts import alone
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from sink_process import SinkProcess, make_certificate

from musicupload_gui.domain.upload import State
from musicupload_gui.engine.news import News, UploadsChanged

SIZE_BYTES = 499_000_000
"""Just below what Swayzio takes."""
_PEER = "curl -T"
_SENDING = "sending"


@dataclass(slots=True)
class Figures:
    """What the rounds gave, one value a round."""

    put_s: list[float] = field(default_factory=list[float])
    curl_s: list[float] = field(default_factory=list[float])
    cpu_s: list[float] = field(default_factory=list[float])
    curl_cpu_s: list[float] = field(default_factory=list[float])
    rclone_s: list[float] = field(default_factory=list[float])
    """None of them where there is no rclone."""
    grown_mb: list[float] = field(default_factory=list[float])
    phases: list[str] = field(default_factory=list[str])
    worst_ms: list[float] = field(default_factory=list[float])
    p99_ms: float = 0.0
    """Over the beats of all rounds: one has only some sixty."""
    sink_at_work: list[float] = field(default_factory=list[float])
    """The share of the quicker one's time in which the sink computed."""


class Watch:
    """Notes processor time and memory while a file is being sent."""

    def __init__(self, bench: Running) -> None:
        self.cpu_s = 0.0
        self.highest_bytes = 0
        self._bench = bench
        self._phase = ""
        self._since_s: float | None = None
        self._timer = QTimer(interval=10)
        self._timer.timeout.connect(self._look)
        bench.house.session.listen(self._hear)

    def begin(self, phase: str) -> None:
        """Name the beats of the next file."""
        self._phase = phase

    def _hear(self, news: News) -> None:
        if not isinstance(news, UploadsChanged):
            return
        is_sending = any(upload.state is State.SENDING for upload in news.uploads)
        if is_sending and self._since_s is None:
            self._bench.heart.enter(self._phase)
            self._since_s, self.highest_bytes = time.process_time(), 0
            self._timer.start()
        elif not is_sending and self._since_s is not None:
            self.cpu_s = time.process_time() - self._since_s
            self._since_s = None
            self._timer.stop()
            self._bench.heart.enter("")

    def _look(self) -> None:
        self.highest_bytes = max(self.highest_bytes, resident_bytes())


def measure(rounds: int) -> Sequence[Row]:
    """Plain and TLS."""
    return [row for is_tls in (False, True) for row in _measure(rounds, is_tls=is_tls)]


def _measure(rounds: int, *, is_tls: bool) -> list[Row]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        certificate = make_certificate(folder) if is_tls else None
        if certificate:
            os.environ["SSL_CERT_FILE"] = str(certificate)
        with SinkProcess.start(certificate) as sink:

            async def work(app: QApplication) -> Figures:
                async with running(app, folder / "data", sink.address) as bench:
                    return await _rounds(bench, sink, folder, rounds, certificate)

            return _rows(on_window_loop(work), is_tls=is_tls)


async def _rounds(
    bench: Running, sink: SinkProcess, folder: Path, rounds: int, certificate: Path | None
) -> Figures:
    found, watch, rclone = Figures(), Watch(bench), find_rclone()
    options = ["--cacert", str(certificate)] if certificate else []
    for number in range(rounds + 1):
        path = make_wav(folder / f"big-{number}.wav", SIZE_BYTES)
        idle_bytes, sink_s = resident_bytes(), sink.seen().cpu_s
        await bench.add([path])
        watch.begin(f"{_SENDING} {number}")
        await bench.upload_all()
        seen = sink.seen()
        cpu_s, curl_s, curl_busy_s = await asyncio.to_thread(_curl, sink, path, options)
        if rclone and number:
            put_s = await asyncio.to_thread(put_by_rclone, rclone, sink, path, certificate)
            found.rclone_s.append(put_s)
        await bench.clear()
        path.unlink()
        if number == 0:
            continue  # the first pays for what is loaded once
        found.put_s.append(seen.put_s)
        found.cpu_s.append(watch.cpu_s)
        found.grown_mb.append((watch.highest_bytes - idle_bytes) / 1e6)
        found.phases.append(f"{_SENDING} {number}")
        found.curl_s.append(curl_s)
        found.curl_cpu_s.append(cpu_s)
        found.sink_at_work.append(max((seen.cpu_s - sink_s) / seen.put_s, curl_busy_s / curl_s))
    found.worst_ms = [bench.heart.of([phase]).worst_ms for phase in found.phases]
    found.p99_ms = bench.heart.of(found.phases).p99_ms
    return found


def _curl(sink: SinkProcess, path: Path, options: list[str]) -> tuple[float, float, float]:
    """Processor seconds of curl, seconds that its PUT took, and processor seconds of the sink."""
    before_s, busy_s = _of_children_s(), sink.seen().cpu_s
    command = ["curl", "-sS", *options, "-H", "Expect:", "-T", str(path), f"{sink.address}/put/0"]
    subprocess.run(command, check=True, capture_output=True)
    seen = sink.seen()
    return _of_children_s() - before_s, seen.put_s, seen.cpu_s - busy_s


def _rows(found: Figures, *, is_tls: bool) -> list[Row]:
    part = "500 MB, TLS" if is_tls else "500 MB"
    speed, of_curl, of_rclone = (
        [SIZE_BYTES / 1e6 / s for s in each] for each in (found.put_s, found.curl_s, found.rclone_s)
    )
    per_gb = [[s * 1e9 / SIZE_BYTES for s in each] for each in (found.cpu_s, found.curl_cpu_s)]

    target = 0.80 if is_tls else 0.90
    rows = [
        ratio(Names(part, "speed", _PEER, "MB/s"), speed, of_curl, at_least=target),
        ratio(Names(part, "processor time per GB", _PEER, "s/GB"), *per_gb, at_most=1.3),
        Row(part, "stall, p99", (found.p99_ms,), "ms", at_most=3),
        Row(part, "stall, worst", tuple(found.worst_ms), "ms", at_most=20),
        Row(part, "memory above idle", tuple(found.grown_mb), "MB", at_most=50),
        Row(part, "the sink's own share of one core", tuple(found.sink_at_work), ""),
    ]
    if of_rclone:
        rows.insert(1, ratio(Names(part, "speed", "rclone copyto", "MB/s"), speed, of_rclone))
    return rows


def make_wav(path: Path, size_bytes: int) -> Path:
    """A wav file of noise, unlike any other."""
    with path.open("wb") as file:
        noise = os.urandom(min(size_bytes, 1 << 20))
        data_bytes = (size_bytes - 44) // 4 * 4
        form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 2, 44_100, 176_400, 4, 16)
        file.write(b"RIFF" + struct.pack("<I", 36 + data_bytes) + b"WAVE" + form)
        file.write(b"data" + struct.pack("<I", data_bytes))
        written = 0
        while written < data_bytes:
            written += file.write(noise[: data_bytes - written])
    return path


def resident_bytes() -> int:
    """What this process holds in memory now."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def _of_children_s() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    sys.exit(alone(measure))
