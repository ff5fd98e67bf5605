"""Notifications of the system, one at the end of a batch; a system without them is no trouble."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from desktop_notifier import DesktopNotifier, Icon

_log = logging.getLogger(__name__)
_LIMIT_S = 10.0
Start = Callable[[Coroutine[Any, Any, None]], object]
"""Runs a coroutine in the background."""

# It warns of every system that has no notifications; here that is nobody's fault.
logging.getLogger("desktop_notifier").setLevel(logging.ERROR)


class Notices:
    """Shows at most one notification at a time; a click brings the window back."""

    def __init__(self, name: str, icon: Path, start: Start) -> None:
        self._name = name
        self._icon = icon.absolute()
        self._start = start
        self._notifier: DesktopNotifier | None = None

    def show(self, title: str, text: str, clicked: Callable[[], object]) -> None:
        """Show a notification in the background."""
        self._start(self._show(title, text, clicked))

    async def _show(self, title: str, text: str, clicked: Callable[[], object]) -> None:
        # The library logs what its systems refuse; what is left is a bus that does not answer.
        with contextlib.suppress(OSError, RuntimeError, EOFError):
            if self._notifier is None:
                self._notifier = DesktopNotifier(self._name, Icon(path=self._icon))
            async with asyncio.timeout(_LIMIT_S):
                await self._notifier.clear_all()
                await self._notifier.send(title, text, on_clicked=lambda: _call(clicked))


def _call(clicked: Callable[[], object]) -> None:
    clicked()
