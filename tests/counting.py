"""Counts work instead of timing it: a busy machine does not change it, a loop in a loop does."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any


class Noticed(str):
    """A text whose comparisons are calls: so a search through a list is as long as it is."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return str.__eq__(self, other)

    def __hash__(self) -> int:
        return str.__hash__(self)


def calls_of(action: Callable[[], object]) -> int:
    """How many functions an action calls, of Python and of C."""
    return _counted(action, ("call", "c_call"), sys.getprofile, sys.setprofile)


def lines_of(action: Callable[[], object]) -> int:
    """How many lines an action runs, a loop's once for each time round: some loops call nothing."""
    return _counted(action, ("line",), sys.gettrace, sys.settrace)


def _counted(
    action: Callable[[], object],
    wanted: tuple[str, ...],
    get: Callable[[], Any],
    put: Callable[[Any], None],
) -> int:
    count = 0

    def note(_frame: FrameType, event: str, _argument: Any) -> Any:
        nonlocal count
        count += event in wanted
        return (
            note  # a trace goes on inside the call with what it is given; a profile takes nothing
        )

    before = get()
    put(note)
    try:
        action()
    finally:
        put(before)
    return count
