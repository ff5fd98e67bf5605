"""A heartbeat on the window's event loop: whatever keeps it waiting would keep a person waiting."""

from __future__ import annotations

import gc
import time
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 5
LONG_MS = 100.0


@dataclass(frozen=True, slots=True)
class Stalls:
    """What a stretch of heartbeats says, in milliseconds that beats came late."""

    worst_ms: float = 0.0
    worst_cpu_ms: float = 0.0
    """How long our own thread was at work during the worst; the rest was the machine's doing."""
    p99_ms: float = 0.0
    long_count: int = 0
    """How many were over `LONG_MS`."""

    @staticmethod
    def median(each: Sequence[Stalls]) -> Stalls:
        """The middle of each figure."""
        return Stalls(
            median(s.worst_ms for s in each),
            median(s.worst_cpu_ms for s in each),
            median(s.p99_ms for s in each),
            int(median(s.long_count for s in each)),
        )


@dataclass(frozen=True, slots=True)
class _Beat:
    phase: str
    late_ms: float
    cpu_ms: float


class Heartbeat(QObject):
    """Beats every few milliseconds and remembers how late each beat came, by phase."""

    def __init__(self) -> None:
        super().__init__()
        self._beats: list[_Beat] = []
        self._phase = ""
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._wall_s = self._cpu_s = self._collecting_since_s = 0.0
        self.longest_collection_ms = 0.0
        gc.callbacks.append(self._collected)

    def start(self) -> None:
        """Begin to beat."""
        self._wall_s, self._cpu_s = time.perf_counter(), time.thread_time()
        self._timer.start(BEAT_MS)

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()
        gc.callbacks.remove(self._collected)

    def enter(self, phase: str) -> None:
        """Count what follows as part of `phase`."""
        self._beat()
        self._phase = phase

    def of(self, phases: Sequence[str]) -> Stalls:
        """How alive the loop was during these phases."""
        beats = sorted((b for b in self._beats if b.phase in phases), key=lambda b: b.late_ms)
        if not beats:
            return Stalls()
        return Stalls(
            beats[-1].late_ms,
            beats[-1].cpu_ms,
            beats[int(len(beats) * 0.99)].late_ms,
            sum(b.late_ms > LONG_MS for b in beats),
        )

    def phases(self) -> list[str]:
        """The named phases so far, in their order."""
        return list(dict.fromkeys(b.phase for b in self._beats if b.phase))

    def forget(self) -> None:
        """Start over with the counting."""
        self._beats.clear()

    def _beat(self) -> None:
        wall_s, cpu_s = time.perf_counter(), time.thread_time()
        late_ms = max(0.0, (wall_s - self._wall_s) * 1000 - BEAT_MS)
        self._beats.append(_Beat(self._phase, late_ms, (cpu_s - self._cpu_s) * 1000))
        self._wall_s, self._cpu_s = wall_s, cpu_s

    def _collected(self, phase: str, _info: dict[str, int]) -> None:
        now_s = time.perf_counter()
        if phase == "start":
            self._collecting_since_s = now_s
        elif self._phase:
            took_ms = (now_s - self._collecting_since_s) * 1000
            self.longest_collection_ms = max(self.longest_collection_ms, took_ms)
