"""The lists behind the links of the sheet dialog: values that differ, rows that found no track."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt
from PySide6.QtWidgets import QDialogButtonBox, QHeaderView, QPushButton, QWidget

from musicupload_gui.domain.sheet_matching import Difference
from musicupload_gui.domain.sheets import Sheet
from musicupload_gui.domain.track import Track
from musicupload_gui.ui.amounts import count_text
from musicupload_gui.ui.cell_texts import safe_tip
from musicupload_gui.ui.framed_dialog import FramedDialog
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.preview_table import PreviewDelegate, PreviewTable
from musicupload_gui.ui.row_model import ROOT, Index
from musicupload_gui.ui.sheet_texts import (
    BETWEEN,
    CLOSE,
    DIFFERENCES_HEADINGS,
    DIFFERENCES_TITLE,
    ROWS_HEADINGS,
)
from musicupload_gui.ui.texts import field_label
from musicupload_gui.ui.theme import px

_DATA = Qt.ItemDataRole
_NARROW_PX = 112
Line = Callable[[int], Sequence[str]]
"""The texts of one row of a list, by its number from 0."""


class Lines(QAbstractTableModel):
    """Texts under headings, made only for the rows that are looked at."""

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
        if not index.isValid() or role not in (_DATA.DisplayRole, _DATA.ToolTipRole):
            return None
        text = self._line(index.row())[index.column()]
        if role == _DATA.ToolTipRole:
            return safe_tip(shown(text, keeps_lines=True))
        return shown(text)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DATA.DisplayRole
    ) -> Any:
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != _DATA.DisplayRole:
            return None
        return self._headings[section]


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


def differences_dialog(
    look: Look, changes: Sequence[Difference], tracks: Iterable[Track], parent: QWidget
) -> ListDialog:
    """A list of the values that would be replaced: track, field, now, then."""
    titles = {track.id: _title(track) for track in tracks}

    def line(row: int) -> Sequence[str]:
        change = changes[row]
        return titles[change.track], field_label(change.field), change.now, change.then

    lines = Lines(DIFFERENCES_HEADINGS, len(changes), line)
    dialog = ListDialog(look, "sheetDifferences", DIFFERENCES_TITLE, lines, 1, parent)
    dialog.facts.setText(count_text(len(changes), "value"))
    return dialog


def rows_dialog(
    look: Look, title: str, sheet: Sheet, numbers: Sequence[int], parent: QWidget
) -> ListDialog:
    """A list of some rows of a sheet: their numbers in the file, and what stands in them."""

    def line(row: int) -> Sequence[str]:
        number = numbers[row]
        cells = sheet.rows[number - sheet.first_row]
        return f"{number:,}", BETWEEN.join(filter(None, cells))

    lines = Lines(ROWS_HEADINGS, len(numbers), line)
    dialog = ListDialog(look, "sheetRows", title, lines, 0, parent)
    dialog.facts.setText(count_text(len(numbers), "row"))
    return dialog


def close_only(dialog: FramedDialog) -> None:
    """Leave only a button that closes in a dialog that asks nothing."""
    dialog.accept_button.setDefault(False)
    dialog.accept_button.hide()
    box = dialog.findChild(QDialogButtonBox)
    for button in box.buttons() if box else ():
        if button is not dialog.accept_button and isinstance(button, QPushButton):
            button.setText(CLOSE)
            button.setDefault(True)


def _title(track: Track) -> str:
    version = track.metadata.version
    return f"{track.title} ({version})" if version else track.title
