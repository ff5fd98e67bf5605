"""Where the window was and how it was divided, kept from one run to the next."""

from __future__ import annotations

from PySide6.QtCore import QByteArray

from musicupload_gui.settings.config import Settings
from musicupload_gui.ui.main_window import MainWindow


def restore_place(window: MainWindow, settings: Settings) -> None:
    """Put the window where it was; Qt brings it back when that screen is gone."""
    place, _, parts = settings.config.window_geometry.partition("|")
    if place:
        window.restoreGeometry(_bytes(place))
    if parts:
        window.splitter.restoreState(_bytes(parts))


def keep_place(window: MainWindow, settings: Settings) -> None:
    """Note where the window is; raises `OSError` when the settings cannot be written."""
    place = _text(window.saveGeometry()), _text(window.splitter.saveState())
    settings.change(window_geometry="|".join(place))


def _text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode("ascii")


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(QByteArray(text.encode("ascii", "replace")))
