"""Qt's application, with the files that the system opens in a program that runs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Takes what macOS hands over by "Open With" or the Dock icon, also before anybody asks."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        self._waiting: list[str] = []
        self._take: Callable[[str], object] = self._waiting.append

    def take_opened(self, take: Callable[[str], object]) -> None:
        """Hand over the paths and addresses that wait, and from now on each at once."""
        waiting, self._waiting = self._waiting, []
        self._take = take
        for text in waiting:
            take(text)

    def event(self, arg__1: QEvent) -> bool:
        """Take a file; everything else is Qt's own."""
        if isinstance(arg__1, QFileOpenEvent):
            self._take(arg__1.file() or arg__1.url().toString())
            return True
        return super().event(arg__1)
