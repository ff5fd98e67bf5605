"""Where the window was, how it was divided and its colour, kept from one run to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QPalette

from musicupload_gui.ui.main_window import MainWindow

if TYPE_CHECKING:
    # The window is put in its place before the settings' types are loaded.
    from musicupload_gui.settings.config import Settings


class Place(NamedTuple):
    """What the settings keep, in the order in which they keep it."""

    geometry: str = ""
    """What Qt calls so, as base64."""
    division: str = ""
    """The state of the splitter, as base64."""
    ground: str = ""
    """The colour of the window, as `#rrggbb`."""


def place_of(text: str) -> Place:
    """The place that a text of the settings means, as far as it makes sense."""
    return Place(*text.split("|")[: len(Place._fields)])


def restore_place(window: MainWindow, place: Place) -> None:
    """Put the window where it was; Qt brings it back when that screen is gone."""
    if place.geometry:
        window.restoreGeometry(_bytes(place.geometry))


def restore_division(window: MainWindow, place: Place) -> None:
    """Divide a furnished window as it was."""
    if place.division:
        window.splitter.restoreState(_bytes(place.division))


def keep_place(window: MainWindow, settings: Settings) -> None:
    """Note where the window is; raises `OSError` when the settings cannot be written."""
    geometry, division = _text(window.saveGeometry()), _text(window.splitter.saveState())
    ground = window.palette().color(QPalette.ColorRole.Window).name()
    settings.change(window_geometry="|".join(Place(geometry, division, ground)))


def _text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode("ascii")


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(QByteArray(text.encode("ascii", "replace")))
