"""Shows the window at once, at its place and still empty, and loads the program behind it.

What is imported here comes before the first thing that is seen, so it is little: the program is
six hundred modules, which take five times as long to load as Qt and an empty window.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QColor, QIcon, QPalette

from musicupload_gui import __version__
from musicupload_gui.options import Options
from musicupload_gui.settings.paths import data_folder, resources
from musicupload_gui.ui.application import Application
from musicupload_gui.ui.main_window import TITLE, MainWindow
from musicupload_gui.ui.window_place import Place, place_of, restore_place

_HANDOVER = "musicupload_gui.ui.handover"
_PROGRAM = "musicupload_gui.app"
_SHOWN_BY_S = 0.5
"""So long a slow screen is waited for; the window appears all the same."""
_LOOK_S = 0.001
_NO_INPUT = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents


def run(options: Options) -> int:
    """Show the window until it is closed; returns the exit code."""
    app = make_application()
    folder = data_folder(options.data_dir, os.environ)
    if folder.is_in_use and import_module(_HANDOVER).hand_over(folder.root, options.sources):
        return 0
    window = MainWindow()
    show_at_once(app, window, remembered_place(folder.settings))
    # Loading makes hardly any garbage; from the wiring of the window on, `Collector` looks for it.
    gc.disable()
    return import_module(_PROGRAM).live(app, window, folder, options)


def make_application() -> Application:
    """Qt's application with everything by which the system knows it."""
    app = Application(sys.argv[:1])
    app.setApplicationName(TITLE)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("musicupload-gui")
    app.setWindowIcon(QIcon(str(resources() / "icons" / "app.svg")))
    app.setQuitOnLastWindowClosed(False)
    return app


def remembered_place(settings: Path) -> Place:
    """Where the window was, out of a settings file that may be missing or damaged."""
    try:
        return place_of(json.loads(settings.read_bytes())["window_geometry"])
    except (OSError, ValueError, RecursionError, LookupError, TypeError, AttributeError):
        # Without a word: who loads the settings in earnest says what is wrong with them.
        return Place()


def show_at_once(app: Application, window: MainWindow, place: Place) -> None:
    """Put the window on the screen in the colour that it had; what is typed and clicked waits."""
    if place.ground:
        app.setPalette(QPalette(QColor(place.ground)))
    restore_place(window, place)
    window.show()
    late_s = time.monotonic() + _SHOWN_BY_S
    while not window.windowHandle().isExposed() and time.monotonic() < late_s:
        app.processEvents(_NO_INPUT)
        time.sleep(_LOOK_S)
    app.processEvents(_NO_INPUT)
