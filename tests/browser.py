"""The person's browser in a test: takes what would be opened, and opens nothing."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

_SCHEMES = ("https", "http", "file")


class Browser(QObject):
    """The addresses that were opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, address: QUrl) -> None:
        self.opened.append(address.toString())


@contextmanager
def browser() -> Generator[Browser]:
    """Everything that is opened goes there."""
    made = Browser()
    for scheme in _SCHEMES:
        # Its stub asks for bytes, and it takes text alone.
        QDesktopServices.setUrlHandler(scheme, made, "take")  # pyright: ignore[reportArgumentType]
    try:
        yield made
    finally:
        for scheme in _SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)
