"""The quiet line about a newer version, above everything else in the window."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from musicupload_gui.domain.release import Release
from musicupload_gui.ui.buttons import Button, Kind
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.update_texts import here


class UpdateCard(QWidget):
    """Takes no keyboard by itself, and is gone as soon as there is nothing to tell."""

    notes_wanted = Signal()
    put_off = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("updateCard")
        self._shown: Release | None = None
        self._line = TextLabel(look, "", Role.SECTION)
        news = Button(look, tr("What is new"), Kind.SMALL)
        news.setObjectName("whatIsNew")
        news.clicked.connect(self.notes_wanted)
        later = Button(look, tr("Later"), Kind.SMALL)
        later.setObjectName("updateLater")
        later.clicked.connect(self.put_off)
        frame = QFrame()
        frame.setProperty("tone", "neutral")
        row = QHBoxLayout(frame)
        row.setContentsMargins(px(12), px(6), px(12), px(6))
        row.setSpacing(px(8))
        row.addWidget(self._line, 1)
        row.addWidget(news)
        row.addWidget(later)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(12), px(8), px(12), px(8))
        whole.addWidget(frame)
        self.hide()

    def show_release(self, release: Release | None) -> None:
        """Tell of a newer version, or of none."""
        if release == self._shown:
            return
        self._shown = release
        self.setVisible(release is not None)
        if release is not None:
            self._line.setText(here(release.version))
            told = QAccessibleAnnouncementEvent(self, self._line.text())
            QAccessible.updateAccessibility(told)
