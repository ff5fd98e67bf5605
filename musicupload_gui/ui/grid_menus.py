"""The menus of the metadata table: what its cells and its columns offer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from musicupload_gui.ui.grid_actions import GridActions
from musicupload_gui.ui.grid_columns import GridColumns
from musicupload_gui.ui.grid_model import GridModel
from musicupload_gui.ui.grid_texts import CLEAR, COPY, CUT, FILL_DOWN, PASTE, USE_FILE
from musicupload_gui.ui.tongue import tr

_Keys = QKeySequence.StandardKey
FILL_KEY = QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_D)


def cells_menu(parent: QWidget, on: GridActions) -> QMenu:
    """What can be done with the selected cells, with the keys that do it."""
    menu = QMenu(parent)
    has_cells = bool(on.picked().rows)
    for name, text, deed, keys, can in (
        ("cut", CUT, on.cut, QKeySequence(_Keys.Cut), has_cells),
        ("copy", COPY, on.copy, QKeySequence(_Keys.Copy), has_cells),
        ("paste", PASTE, on.paste, QKeySequence(_Keys.Paste), has_cells),
        ("clear", CLEAR, on.clear, QKeySequence(Qt.Key.Key_Delete), has_cells),
        ("fill_down", FILL_DOWN, on.fill_down, FILL_KEY, has_cells),
        ("use_file", USE_FILE, on.use_file, QKeySequence(), on.can_use_file()),
    ):
        action = menu.addAction(tr(text))
        action.setObjectName(f"grid_{name}")
        action.setShortcut(keys)
        action.setEnabled(can)
        action.triggered.connect(partial(_call, deed))
    return menu


def columns_menu(
    parent: QWidget, model: GridModel, columns: GridColumns, show: Callable[[GridColumns], object]
) -> QMenu:
    """The fields that can be shown, with a tick at those that are; `show` gets the new columns."""
    menu = QMenu(parent)
    for column, name in enumerate(model.names[1:], 1):
        action = menu.addAction(model.label(column))
        action.setObjectName(f"column_{name}")
        action.setCheckable(True)
        is_shown = name in columns.names
        action.setChecked(is_shown)
        changed = columns.with_shown(name, is_shown=not is_shown)
        action.triggered.connect(partial(_call, partial(show, changed)))
    return menu


def pop_up(menu: QMenu, spot: QPoint) -> None:
    """Open a menu at a place of the screen; it goes when it is closed."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(spot)


def _call(call: Callable[[], object], _is_checked: bool = False) -> None:
    """Leave out what Qt tells of check marks."""
    call()
