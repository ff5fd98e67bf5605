"""The shape that the pages of the settings share: a title, and rows of a label with controls."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QVBoxLayout,
    QWidget,
)

from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.naming import name_choice
from musicupload_gui.ui.tokens import Role

_LABEL_PX, _GAP_PX = 148, 8


class SettingsPage(QWidget):
    """Rows are added from the top; what is changed in them counts at once."""

    def __init__(self, look: Look, name: str, title: str) -> None:
        super().__init__()
        self.look = look
        self.setObjectName(f"settings_{name}")
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(px(24), px(20), px(24), px(20))
        self._whole.setSpacing(px(12))
        self._whole.addWidget(TextLabel(look, title, Role.TITLE))
        self._rows = QGridLayout()
        self._rows.setColumnMinimumWidth(0, px(_LABEL_PX))
        self._rows.setColumnStretch(1, 1)
        self._rows.setHorizontalSpacing(px(12))
        self._rows.setVerticalSpacing(px(_GAP_PX))
        self._whole.addLayout(self._rows)
        self._whole.addStretch(1)

    def row(self, label: str, *controls: QWidget, hint: str = "") -> TextLabel:
        """A label, its controls side by side, and a hint below them; returns the hint."""
        at = self._rows.rowCount()
        name = TextLabel(self.look, label)
        self._rows.addWidget(name, at, 0)
        self._rows.addLayout(beside(*controls), at, 1)
        said = TextLabel(self.look, hint, Role.SMALL, "text2").wrapped()
        said.setVisible(bool(hint))
        self._rows.addWidget(said, at + 1, 1)
        name.setBuddy(controls[0])
        if isinstance(controls[0], QComboBox):
            name_choice(controls[0], label)
        return said

    def wide(self, part: QWidget | QLayout) -> None:
        """Something as wide as the page."""
        at = self._rows.rowCount()
        if isinstance(part, QWidget):
            self._rows.addWidget(part, at, 0, 1, 2)
        else:
            self._rows.addLayout(part, at, 0, 1, 2)

    def line(self) -> None:
        """A hairline between groups."""
        line = QFrame()
        line.setFixedHeight(1)
        line.setProperty("hairline", True)
        self.wide(line)


def beside(*controls: QWidget) -> QHBoxLayout:
    """Controls in a row, from the left."""
    row = QHBoxLayout()
    row.setSpacing(px(_GAP_PX))
    for control in controls:
        row.addWidget(control)
    row.addStretch(1)
    return row
