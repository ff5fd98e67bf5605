"""How fast bytes move and how long the rest will take: pure, from samples of time and bytes."""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable
from dataclasses import dataclass, field

WINDOW_S = 5.0
"""How far back the speed looks."""
PATIENCE_S = 3.0
"""No numbers before this much has been seen: early ones jump."""


@dataclass(slots=True)
class Pace:
    """The samples of one transfer; times are monotonic seconds."""

    _samples: deque[tuple[float, int]] = field(default_factory=lambda: deque[tuple[float, int]]())
    _started_s: float | None = None
    _moved_s: float = 0.0

    def add(self, at_s: float, sent_bytes: int) -> None:
        """Note how much was sent by `at_s`; less than before means that it started again."""
        samples = self._samples
        if self._started_s is None or sent_bytes < samples[-1][1]:
            samples.clear()
            self._started_s = at_s
        if not samples or samples[-1][1] != sent_bytes:
            self._moved_s = at_s
        samples.append((at_s, sent_bytes))
        while samples[0][0] < at_s - WINDOW_S:
            samples.popleft()

    def bytes_per_s(self, now_s: float) -> float | None:
        """The speed over the window up to now; None while it is too early to say."""
        if self._started_s is None or now_s - self._started_s < PATIENCE_S:
            return None
        recent = [sample for sample in self._samples if sample[0] >= now_s - WINDOW_S]
        if not recent or recent[0][0] >= now_s:
            return 0.0
        return (recent[-1][1] - recent[0][1]) / (now_s - recent[0][0])

    def still_s(self, now_s: float) -> float:
        """How long ago a byte moved last."""
        return now_s - self._moved_s

    def seconds_left(self, now_s: float, left_bytes: int) -> float | None:
        """How long `left_bytes` will take; None while it is too early or nothing moves."""
        speed = self.bytes_per_s(now_s)
        return left_bytes / speed if speed else None


@dataclass(slots=True)
class Ratchet:
    """A bar that never runs back, until what it shows has started again."""

    _run: Hashable = None
    _shown: float = 0.0

    def show(self, run: Hashable, fraction: float) -> float:
        """The fraction to draw; another `run` means that it starts from nothing again."""
        if run != self._run:
            self._run, self._shown = run, 0.0
        self._shown = max(self._shown, fraction)
        return self._shown
