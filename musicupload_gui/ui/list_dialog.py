"""Lists to read in a dialog of their own: rows under headings, and a button that closes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt
from PySide6.QtWidgets import QHeaderView, QWidget

from musicupload_gui.ui.framed_dialog import FramedDialog
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.plain import safe_tip, shown
from musicupload_gui.ui.preview_table import PreviewDelegate, PreviewTable
from musicupload_gui.ui.row_model import ROOT, Index
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.window_texts import CLOSE

_DATA = Qt.ItemDataRole
_NARROW_PX = 112
_SAID = (_DATA.DisplayRole, _DATA.ToolTipRole, _DATA.AccessibleTextRole)
Line = Callable[[int], Sequence[str]]
"""The texts of one row of a list, by its number from 0."""


class Lines(QAbstractTableModel):
    """Texts under headings (marked ones), made only for the rows that are looked at."""

    def __init__(
        self, headings: Sequence[str], count: int, line: Line, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._headings = headings
        self._count = count
        self._line = line

    def rowCount(self, parent: Index = ROOT) -> int:
        """The number of rows."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = ROOT) -> int:
        """The number of headings."""
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = _DATA.DisplayRole) -> Any:
        """A cell's text, and all of it as its tool tip."""
        if not index.isValid() or role not in _SAID:
            return None
        text = self._line(index.row())[index.column()]
        if role == _DATA.ToolTipRole:
            return safe_tip(shown(text, keeps_lines=True))
        return shown(text) or (tr("empty") if role == _DATA.AccessibleTextRole else "")

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DATA.DisplayRole
    ) -> Any:
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != _DATA.DisplayRole:
            return None
        return tr(self._headings[section])


class ListDialog(FramedDialog):
    """Shows rows to read and a button that closes; `narrow` is the column that stays small."""

    def __init__(
        self, look: Look, name: str, title: str, lines: Lines, narrow: int, parent: QWidget
    ) -> None:
        super().__init__(look, name, title, parent)
        lines.setParent(self)
        self.list = PreviewTable(look, f"{name}List", lines, PreviewDelegate(look))
        self.list.table.setAccessibleName(title)
        header = self.list.header
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(narrow, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(narrow, px(_NARROW_PX))
        self.body.addWidget(self.list, 1)
        close_only(self)
        self.resize(px(720), px(480))
        self.list.setFocus()


def close_only(dialog: FramedDialog) -> None:
    """Leave only a button that closes in a dialog that asks nothing."""
    dialog.accept_button.setDefault(False)
    dialog.accept_button.setText(tr(CLOSE))
    dialog.accept_button.hide()
    dialog.cancel_button.setText(tr(CLOSE))
    dialog.cancel_button.setDefault(True)
