"""A program that ends when its window has been painted first, and says when that was.

`python first_paint.py ours DATA_FOLDER` starts MusicUpload as its command does, `... bare` a window
of PySide6 with an empty table. The time is that of the clock which all processes share.
"""

from __future__ import annotations

import os
import sys
import time
from importlib import import_module

if sys.argv[1] == "ours":
    import_module("musicupload_gui.__main__")  # as the command does, before anything of Qt

from PySide6.QtCore import QEvent, QObject, QStringListModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView


def _say_and_leave() -> None:
    print(time.monotonic(), flush=True)  # noqa: T201 - whoever started it reads it here
    os._exit(0)


class _Painted(QObject):
    """Waits for the first paint of a widget."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            # After this event, when the paint is over.
            QApplication.postEvent(self, QEvent(QEvent.Type.User))
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.User:
            _say_and_leave()
        return super().event(event)


def bare() -> None:
    """The peer."""
    app = QApplication(sys.argv[:1])
    window, table, painted = QMainWindow(), QTableView(), _Painted()
    table.setModel(QStringListModel())
    window.setCentralWidget(table)
    window.resize(1200, 800)
    window.installEventFilter(painted)
    window.show()
    app.exec()


def ours(folder: str) -> None:
    """MusicUpload, with an eye on its window."""
    from musicupload_gui.ui.main_window import MainWindow

    painted = _Painted()
    show = MainWindow.show

    def watched_show(window: MainWindow) -> None:
        window.installEventFilter(painted)
        show(window)

    MainWindow.show = watched_show
    sys.argv = ["musicupload-gui", "--data-dir", folder]
    sys.modules["musicupload_gui.__main__"].main()


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else ours(sys.argv[2])
