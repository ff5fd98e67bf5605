"""How far memory rose at its highest: what a careless reader gives away."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterable
from pathlib import Path

_FORGET_PEAK = "5"


class Peak:
    """Notes where memory stands now; the highest point from here on is what counts (Linux)."""

    def __init__(self, helpers: Iterable[int] = ()) -> None:
        """`helpers` are processes of ours that count as well; none of them may end meanwhile."""
        gc.collect()
        self._places = [Path("/proc/self"), *(Path(f"/proc/{pid}") for pid in helpers)]
        # Where the system does not let go of the old peak, only what rises above that is seen.
        for place in self._places:
            with contextlib.suppress(OSError):
                (place / "clear_refs").write_text(_FORGET_PEAK, encoding="ascii")
        self._start_bytes = self._highest_bytes()

    def grown_bytes(self) -> int:
        """How far memory has been above the start, at worst all processes at once."""
        return self._highest_bytes() - self._start_bytes

    def _highest_bytes(self) -> int:
        return sum(map(_highest_bytes, self._places))


def _highest_bytes(place: Path) -> int:
    lines = (place / "status").read_text(encoding="ascii").splitlines()
    line = next(line for line in lines if line.startswith("VmHWM:"))
    return int(line.split()[1]) * 1024


def helpers_of(pid: int) -> list[int]:
    """The helper processes of a program (Linux)."""
    tasks = Path(f"/proc/{pid}/task").glob("*/children")
    children = [int(c) for task in tasks for c in task.read_text(encoding="ascii").split()]
    return [child for child in children if is_helper(child)]


def is_helper(pid: int) -> bool:
    """Whether a helper is alive under this number; one that has ended has no command line."""
    try:
        return b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False
