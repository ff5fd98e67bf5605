"""A program that ends when its window has been painted first, and says when that was.

`python first_paint.py first DATA_FOLDER` starts MusicUpload as its command does, `... furnished
DATA_FOLDER` too but looks for everything in the window, and `... bare` starts a window of PySide6
with an empty table. The time is that of the clock which all processes share.
"""

from __future__ import annotations

import os
import sys
import time
from importlib import import_module

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


def ours(folder: str, *, is_furnished: bool) -> None:
    """MusicUpload, with an eye on its window, or on the bar in it that is made after the list."""
    from musicupload_gui.ui.main_window import MainWindow

    painted = _Painted()
    show, fit = MainWindow.show, MainWindow.fit

    def watched_show(window: MainWindow) -> None:
        window.installEventFilter(painted)
        show(window)

    def watched_fit(self: MainWindow) -> None:
        fit(self)
        self.status_line.installEventFilter(painted)

    if is_furnished:
        MainWindow.fit = watched_fit
    else:
        MainWindow.show = watched_show
    sys.argv = ["musicupload-gui", "--data-dir", folder]
    import_module("musicupload_gui.__main__").main()


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        ours(sys.argv[2], is_furnished=sys.argv[1] == "furnished")
