"""A scene of a journey: an open house, its real window, and time for the program to run."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from stage import LIMIT_S

from musicupload_gui.app import Face
from musicupload_gui.house import House


@dataclass(frozen=True)
class Stage:
    """An open house with practice accounts, and its window."""

    house: House
    face: Face
    was_quit: asyncio.Event

    async def until(self, is_so: Callable[[], object], limit_s: float = LIMIT_S) -> None:
        """Let the program run until something is so; fails at the limit."""
        loop = asyncio.get_running_loop()
        end = loop.time() + limit_s
        while not is_so():
            assert loop.time() < end, "it never came to be so"
            await asyncio.sleep(0.02)


Play = Callable[[Callable[[Stage], Awaitable[None]]], None]
