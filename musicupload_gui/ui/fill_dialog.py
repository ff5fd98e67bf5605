"""The small question that fills one field of many tracks with one value."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from musicupload_gui.ui.framed_dialog import FramedDialog
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.preflight_texts import (
    CAN_BE_UNDONE,
    FILL_TITLE,
    fill_label,
    fill_question,
)
from musicupload_gui.ui.texts import FIELDS
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr


class FillDialog(FramedDialog):
    """Offers the values that other tracks have already."""

    given = Signal(str)

    def __init__(
        self,
        look: Look,
        field: str,
        count: int,
        known: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "fillDialog", tr(FILL_TITLE), parent)
        question = fill_question(field, count)
        self.edit = QLineEdit()
        self.edit.setObjectName("fillEdit")
        self.edit.setAccessibleName(question)
        self.edit.setPlaceholderText(tr(FIELDS[field].example) if field in FIELDS else "")
        self.edit.setCompleter(QCompleter(list(known), self.edit))
        self.body.addWidget(TextLabel(look, question, Role.HEADING))
        self.body.addWidget(self.edit)
        self.body.addStretch(1)
        self.facts.setText(tr(CAN_BE_UNDONE))
        self.accept_button.setText(fill_label(count))
        self.edit.textChanged.connect(self._show_ready)
        self.accepted.connect(lambda: self.given.emit(self.edit.text().strip()))
        self.resize(px(440), px(180))
        self.edit.setFocus()
        self._show_ready()

    def _show_ready(self) -> None:
        self.accept_button.setEnabled(bool(self.edit.text().strip()))
