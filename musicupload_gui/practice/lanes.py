"""What a practice service makes of the bytes after they arrived, at a pace one can watch."""

from __future__ import annotations

import time
from dataclasses import dataclass, field


@dataclass(slots=True)
class Lanes:
    """The lanes of one track, worked on one after the other.

    Each lane takes `pace_s`; with no pace everything is done at the second look, so that a client
    always sees work going on once.
    """

    names: tuple[str, ...]
    pace_s: float = 0.0
    failing: frozenset[str] = frozenset()
    started_at: float = field(default_factory=time.monotonic)
    _looks: int = 0

    def look(self) -> dict[str, str]:
        """The state of each lane, as a client that asks is told."""
        self._looks += 1
        return self.peek()

    def peek(self) -> dict[str, str]:
        """The state of each lane, without counting as a look."""
        if self.pace_s > 0:
            done = int((time.monotonic() - self.started_at) / self.pace_s)
        else:
            done = len(self.names) if self._looks > 1 else 0
        return {name: self._state(name, index - done) for index, name in enumerate(self.names)}

    def _state(self, name: str, to_go: int) -> str:
        if to_go > 0:
            return "pending"
        if to_go == 0:
            return "running"
        return "failed" if name in self.failing else "complete"
