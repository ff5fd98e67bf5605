"""Clears away the half-written file of a helper that was ended before it was done."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

_LIMIT_S = 2.0
_PAUSE_S = 0.05


async def clear_away(part: Path) -> None:
    """Remove what is left, beside everything else; nothing when there is nothing."""
    await asyncio.to_thread(_remove, part)


def _remove(part: Path) -> None:
    """Windows lets the file go only when the helper is quite gone."""
    give_up = time.monotonic() + _LIMIT_S
    while time.monotonic() < give_up:
        try:
            part.unlink(missing_ok=True)
        except PermissionError:
            time.sleep(_PAUSE_S)
        except OSError:
            return
        else:
            return
