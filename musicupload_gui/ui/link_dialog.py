"""The dialog for tracks that are online already: one address a line."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.window_texts import (
    ADD_LINKS,
    ADDRESSES,
    CANCEL,
    LINK_EXAMPLE,
    LINKS_ADD,
    LINKS_HINT,
    links_services,
)


class LinkDialog(QDialog):
    """Asks for addresses; which of them are tracks is for whoever listens to say."""

    given = Signal(list)
    """The lines as typed."""

    def __init__(self, look: Look, services: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("linkDialog")
        self.setWindowTitle(tr(ADD_LINKS))
        self.resize(px(560), px(320))
        self.lines = QPlainTextEdit(self)
        self.lines.setAccessibleName(tr(ADDRESSES))
        self.lines.setPlaceholderText(LINK_EXAMPLE)
        self.lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.lines.setTabChangesFocus(True)
        buttons = QDialogButtonBox()
        buttons.addButton(tr(CANCEL), QDialogButtonBox.ButtonRole.RejectRole)
        self._add = buttons.addButton(tr(LINKS_ADD), QDialogButtonBox.ButtonRole.AcceptRole)
        self._add.setProperty("primary", True)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(8))
        column.addWidget(TextLabel(look, tr(LINKS_HINT), Role.BODY, "text2").wrapped())
        column.addWidget(self.lines, 1)
        told = links_services(tuple(services))
        column.addWidget(TextLabel(look, told, Role.SMALL, "text2").wrapped())
        column.addWidget(buttons)
        self.lines.textChanged.connect(self._show_ready)
        self._show_ready()

    def _show_ready(self) -> None:
        self._add.setEnabled(bool(self.lines.toPlainText().strip()))

    def _accept(self) -> None:
        self.given.emit(self.lines.toPlainText().splitlines())
        self.accept()
