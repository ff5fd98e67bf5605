"""Which columns the list shows: chosen in the View menu or over the headings, and kept."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction

from musicupload_gui.engine.session import Session
from musicupload_gui.ui.cell_texts import COLUMN_LABELS
from musicupload_gui.ui.main_window import MainWindow
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.track_rows import Column

OPTIONAL = (Column.ARTIST, Column.LENGTH, Column.FORMAT, Column.TO)
"""Title, status and progress stay at every width."""


class ListColumns(QObject):
    """One menu in two places; narrow windows hide more than that."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._view = window.view
        self._settings = session.accounts.settings
        self._menu = window.commands.menus["columns"]
        self._actions: dict[Column, QAction] = {}
        hidden = set(self._settings.config.list_columns)
        for column in OPTIONAL:
            action = self._menu.addAction(tr(COLUMN_LABELS[column]))
            action.setObjectName(f"column_{column.name.lower()}")
            action.setCheckable(True)
            action.setChecked(column.name.lower() not in hidden)
            action.toggled.connect(self._keep)
            self._actions[column] = action
        header = self._view.header()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._open)
        self._show()

    def _open(self, spot: QPoint) -> None:
        self._menu.popup(self._view.header().mapToGlobal(spot))

    def _keep(self) -> None:
        hidden = tuple(c.name.lower() for c, a in self._actions.items() if not a.isChecked())
        self._settings.change(list_columns=hidden)
        self._show()

    def _show(self) -> None:
        self._view.leave_out(c for c, action in self._actions.items() if not action.isChecked())
