"""Sleep is noticed by two clocks that drift apart, and nothing else is taken for it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import pytest

from musicupload_gui.engine.waking import JUMP_S, Waking


@dataclass
class Clocks:
    """Two clocks that a test moves by hand."""

    wall_s: float = 1_000.0
    steady_s: float = 10.0

    def pass_s(self, wall: float, steady: float) -> None:
        self.wall_s += wall
        self.steady_s += steady


@pytest.mark.parametrize(
    ("wall", "steady", "slept"),
    [
        (5.0, 5.0, False),
        (3600.0, 3600.0, False),
        (5.0 + JUMP_S / 2, 5.0, False),
        (5.0 + JUMP_S * 2, 5.0, True),
        (-3600.0, 5.0, True),
    ],
)
def test_only_a_jump_is_sleep(wall: float, steady: float, slept: bool) -> None:
    clocks = Clocks()
    waking = Waking(lambda: clocks.wall_s, lambda: clocks.steady_s)
    clocks.pass_s(wall, steady)
    assert waking.has_slept() is slept
    assert not waking.has_slept(), "one sleep is told once"


@pytest.mark.anyio
async def test_it_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("musicupload_gui.engine.waking._LOOK_EVERY_S", 0.0)
    clocks = Clocks()
    woke = asyncio.Event()

    async def wake() -> None:
        woke.set()

    waking = Waking(lambda: clocks.wall_s, lambda: clocks.steady_s)
    watching = asyncio.ensure_future(waking.watch(wake))
    await asyncio.sleep(0.01)
    assert not woke.is_set()
    clocks.pass_s(8 * 3600.0, 1.0)
    async with asyncio.timeout(5):
        await woke.wait()
    watching.cancel()
