"""asyncio inside Qt's loop, with one Qt timer for all callbacks that are due at once."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable
from contextvars import Context
from typing import Any

import qasync
from PySide6.QtCore import QObject, QTimerEvent
from PySide6.QtWidgets import QApplication

_TURN_S = 0.005
"""After so long a turn ends early; what else is due goes on when Qt has had its own."""


class WindowLoop(qasync.QEventLoop):
    """qasync's loop; that one makes a Qt timer for each `call_soon`, this one for each turn.

    As in asyncio, a turn runs what was due when it began, and Qt's own events come between turns.
    """

    def __init__(self, app: QApplication) -> None:
        self._due: deque[asyncio.Handle] = deque()
        self._turns = _Turns(self._take_turn)
        super().__init__(app)  # pyright: ignore[reportUnknownMemberType] - qasync is untyped

    def call_soon(
        self, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        """Have the callback run in the next turn; raises `RuntimeError` when the loop is closed."""
        if self.is_closed():
            raise RuntimeError("Event loop is closed")
        handle = asyncio.Handle(callback, args, self, context)
        self._due.append(handle)
        self._turns.go_on()
        return handle

    def close(self) -> None:
        """Close the loop; what is still due is not run any more."""
        super().close()
        self._turns.stop()
        self._due.clear()

    def _take_turn(self) -> None:
        until_s = time.perf_counter() + _TURN_S
        for _ in range(len(self._due)):
            # Nothing is left when a turn inside this one took the rest.
            if not self._due or time.perf_counter() > until_s:
                break
            handle = self._due.popleft()
            if not handle.cancelled():
                handle._run()  # as each loop of asyncio does
        if not self._due:
            self._turns.stop()


class _Turns(QObject):
    """Calls between Qt's events, until it is stopped."""

    def __init__(self, call: Callable[[], None]) -> None:
        super().__init__()
        self._call = call
        self._timer = 0

    def go_on(self) -> None:
        """Call again."""
        if not self._timer:
            self._timer = self.startTimer(0)

    def stop(self) -> None:
        """Call no more."""
        if self._timer:
            self.killTimer(self._timer)
            self._timer = 0

    def timerEvent(self, event: QTimerEvent) -> None:
        # Qt lets no timer fire inside its own event. With a new one, a callback in which Qt waits
        # (a menu, a drag) holds up no other.
        self.stop()
        self.go_on()
        self._call()
        if self._timer:
            # Behind all that has come due meanwhile: timers fire in the order of their times.
            self.stop()
            self.go_on()
