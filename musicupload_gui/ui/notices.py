"""Notifications of the system, one at the end of a batch; a system without them is no trouble."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Coroutine
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    # Loaded when the first notification is shown, not at the start of the program.
    from desktop_notifier import DesktopNotifier

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
            notifier = self._notifier = self._notifier or self._load()
            async with asyncio.timeout(_LIMIT_S):
                await notifier.clear_all()
                await notifier.send(title, text, on_clicked=clicked)

    def _load(self) -> DesktopNotifier:
        library = import_module("desktop_notifier")
        return library.DesktopNotifier(self._name, library.Icon(path=self._icon))
