"""Files and addresses that come over the window by the pointer or the clipboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent

from musicupload_gui.domain.links import is_link
from musicupload_gui.ui.main_window import MainWindow


class Dropping(QObject):
    """Takes what is dropped anywhere on the window.

    Always as copies: a move would let the source delete the originals.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events of a drag; everything else goes its way."""
        # What enters and what is let go are moves too, to Qt's classes.
        match event:
            case QDragEnterEvent():
                self._enter(event)
            case QDragMoveEvent():
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
            case QDropEvent():
                self._drop(event)
            case QDragLeaveEvent():
                self._tint(is_over=False)
            case _:
                return super().eventFilter(watched, event)
        return True

    def _enter(self, event: QDragEnterEvent) -> None:
        is_ours = bool(local_paths(event.mimeData()) or links(event.mimeData()))
        event.setAccepted(is_ours)
        if is_ours:
            self._tint(is_over=True)
            event.setDropAction(Qt.DropAction.CopyAction)

    def _drop(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._tint(is_over=False)
        if paths := local_paths(event.mimeData()):
            self._window.dropped.emit(paths)
        if addresses := links(event.mimeData()):
            self._window.links_dropped.emit(addresses)

    def _tint(self, *, is_over: bool) -> None:
        self._window.view.setProperty("dragOver", is_over)


def local_paths(mime: QMimeData) -> list[Path]:
    """The files and folders of a drop that lie on this computer."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def links(mime: QMimeData) -> list[str]:
    """The web addresses of a drop or of copied text, one a line."""
    if mime.hasUrls():
        return list(filter(is_link, (url.toString() for url in mime.urls())))
    return list(filter(is_link, map(str.strip, mime.text().splitlines())))
