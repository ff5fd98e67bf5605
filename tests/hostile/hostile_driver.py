"""The whole program with its window, in a process of its own, doing what a line on stdin says."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from musicupload_gui.opening import run
from musicupload_gui.options import Options
from musicupload_gui.ui.main_window import MainWindow
from musicupload_gui.ui.texts import Face
from musicupload_gui.ui.track_model import TrackModel
from musicupload_gui.ui.window_texts import QUIT_STOP

_LOOK_MS, _LOOKS = 50, 300


def live(data: str, music: str) -> None:
    """Start the program over a data folder with music on its list; ends it with its exit code."""
    driver = Driver()
    threading.Thread(target=driver.listen, daemon=True).start()
    sys.exit(run(Options(sources=(music,), data_dir=Path(data))))


class Driver(QObject):
    """Does each order as soon as it can be done, and says so on stdout."""

    ordered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.ordered.connect(self._take)

    def listen(self) -> None:
        """Pass orders on to the window's thread."""
        for line in sys.stdin:
            self.ordered.emit(line.strip())

    @Slot(str)
    def _take(self, order: str) -> None:
        works: dict[str, Callable[[], bool]] = {
            "upload": _upload,
            "wait until sending": _is_sending,
            "close": _close,
        }
        self._try(order, works[order])

    def _try(self, order: str, work: Callable[[], bool], looks: int = 0) -> None:
        if looks > _LOOKS:
            print("it never came to be so", flush=True)  # noqa: T201 - as below
        elif work():
            print(order, flush=True)  # noqa: T201 - the parent waits for this line
        else:
            QTimer.singleShot(_LOOK_MS, self, lambda: self._try(order, work, looks + 1))


def _window() -> MainWindow | None:
    """The window, once there is something in it."""
    tops = QApplication.topLevelWidgets()
    windows = (top for top in tops if isinstance(top, MainWindow))
    return next((window for window in windows if window.is_furnished), None)


def _faces() -> dict[Face, int]:
    window = _window()
    model = window.view.model() if window is not None else None
    return dict(model.counts()) if isinstance(model, TrackModel) else {}


def _upload() -> bool:
    """Press Upload when every tag is read."""
    window, faces = _window(), _faces()
    if window is None or not faces or faces.get(Face.READING):
        return False
    window.toolbar.upload.click()
    return window.toolbar.upload.isEnabled()


def _is_sending() -> bool:
    return bool(_faces().get(Face.SENDING))


def _close() -> bool:
    """Close the window, and answer its question by stopping everything."""
    window = _window()
    assert window is not None
    window.close()
    [box] = [b for b in window.findChildren(QMessageBox) if b.objectName() == "quitDialog"]
    buttons = [b for b in box.buttons() if isinstance(b, QPushButton)]
    next(b for b in buttons if b.text() == QUIT_STOP).click()
    return True
