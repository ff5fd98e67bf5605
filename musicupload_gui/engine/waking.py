"""Notices that the computer slept, or that its clock was set, so that no try is wasted on it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

JUMP_S = 30.0
"""How far the two clocks may drift apart between two looks before it counts as sleep."""
_LOOK_EVERY_S = 5.0
Clock = Callable[[], float]


class Waking:
    """Compares the wall clock with the one that stands still during sleep."""

    def __init__(self, wall: Clock = time.time, steady: Clock = time.monotonic) -> None:
        self._wall = wall
        self._steady = steady
        self._drift_s = wall() - steady()

    def has_slept(self) -> bool:
        """Whether the clocks jumped apart since the last look."""
        drift_s = self._wall() - self._steady()
        jump_s = drift_s - self._drift_s
        self._drift_s = drift_s
        return abs(jump_s) > JUMP_S

    async def watch(self, woke: Callable[[], Awaitable[None]]) -> None:
        """Look every few seconds, for ever."""
        while True:
            await asyncio.sleep(_LOOK_EVERY_S)
            if self.has_slept():
                await woke()
