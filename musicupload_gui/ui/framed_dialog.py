"""The shape that the larger dialogs share: a body, and a foot with facts left and buttons right."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.window_texts import CANCEL

WIDTH_PX, HEIGHT_PX = 820, 620
_SCRIM = QColor(18, 19, 24, 82)
_PADDING_PX, _FOOT_PX = 24, 56


class FramedDialog(QDialog):
    """Put widgets into `body`; `accept_button` does what the dialog is for, once it can."""

    def __init__(self, look: Look, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setModal(True)
        self.resize(px(WIDTH_PX), px(HEIGHT_PX))
        self.facts = TextLabel(look, "", Role.SMALL, "text2")
        self._buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        self.cancel_button = self._buttons.addButton(tr(CANCEL), roles.RejectRole)
        self.accept_button = self._buttons.addButton("", roles.AcceptRole)
        self.accept_button.setProperty("primary", True)
        self.accept_button.setDefault(True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self.body = QVBoxLayout()
        self._place()

    def open(self) -> None:
        """Show the dialog; the window behind it is dimmed until it is gone."""
        window = self.parentWidget()
        if window is not None and sys.platform != "darwin":
            scrim = Scrim(window.window())
            self.finished.connect(scrim.deleteLater)
        super().open()

    def add_fact(self, widget: QWidget) -> None:
        """Put something before the facts in the foot."""
        self._foot.insertWidget(0, widget)

    def _place(self) -> None:
        pad = px(_PADDING_PX)
        self.body.setContentsMargins(pad, pad, pad, pad)
        self.body.setSpacing(px(12))
        foot = QWidget()
        foot.setFixedHeight(px(_FOOT_PX))
        self._foot = QHBoxLayout(foot)
        self._foot.setContentsMargins(pad, 0, px(16), 0)
        self._foot.addWidget(self.facts, 1)
        self._foot.addWidget(self._buttons)
        line = QFrame()
        line.setFixedHeight(1)
        line.setProperty("hairline", True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self.body, 1)
        whole.addWidget(line)
        whole.addWidget(foot)


class Scrim(QWidget):
    """A shade over the whole window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        window.installEventFilter(self)
        self.resize(window.size())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        parent = self.parentWidget()
        if event.type() is QEvent.Type.Resize and watched is parent:
            self.resize(parent.size() if parent else self.size())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what is below."""
        QPainter(self).fillRect(event.rect(), _SCRIM)
