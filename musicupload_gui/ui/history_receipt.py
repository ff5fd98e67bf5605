"""One receipt: what the service answered, with ids to copy and links to open."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from musicupload_gui.engine.store import HistoryEntry
from musicupload_gui.ui.amounts import size_text
from musicupload_gui.ui.buttons import Button, Kind
from musicupload_gui.ui.history_texts import ARRIVED, CHOOSE, FILE, SHA256
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.layouts import clear
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.texts import receipt_note
from musicupload_gui.ui.theme import px
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr

_WEB = ("https://", "http://")
_LINE = 22


class HistoryReceipt(QScrollArea):
    """Empty until an upload is chosen."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyReceipt")
        self.setAccessibleName(tr("Receipt"))
        self._look = look
        self._shown: HistoryEntry | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, px(8), 0)
        self._column.setSpacing(px(4))
        self.setWidget(inner)
        self._draw()

    def show_entry(self, entry: HistoryEntry | None) -> None:
        """Show the receipt of an upload."""
        if entry != self._shown:
            self._shown = entry
            self._draw()

    def _draw(self) -> None:
        clear(self._column)
        entry = self._shown
        if entry is None:
            self._column.addWidget(TextLabel(self._look, tr(CHOOSE), Role.BODY, "text2").wrapped())
            self._column.addStretch(1)
            return
        self._column.addWidget(TextLabel(self._look, entry.title, Role.HEADING).wrapped())
        self._column.addWidget(TextLabel(self._look, entry.artist, Role.BODY, "text2").wrapped())
        self._column.addSpacing(px(8))
        self._column.addWidget(TextLabel(self._look, entry.account, Role.SECTION))
        self._column.addLayout(self._facts(entry))
        for note in entry.receipt.notes:
            told = TextLabel(self._look, receipt_note(note), Role.SMALL, "text2")
            self._column.addWidget(told.wrapped())
        self._column.addStretch(1)

    def _facts(self, entry: HistoryEntry) -> QGridLayout:
        moment = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(entry.receipt.finished_at))
        ids = {n.replace("_", " "): text for n, text in entry.receipt.remote.items()}
        rows = {
            **ids,
            **entry.receipt.links,
            tr(ARRIVED): moment,
            tr(FILE): f"{entry.path} ({size_text(entry.size_bytes)})",
            tr(SHA256): entry.receipt.sha256,
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(1, 1)
        for row, (name, text) in enumerate((n, t) for n, t in rows.items() if t):
            grid.addWidget(TextLabel(self._look, name, Role.SMALL, "text2"), row, 0)
            value = TextLabel(self._look, _breakable(text), Role.SMALL).wrapped().selectable()
            grid.addWidget(value, row, 1)
            grid.addWidget(self._button(name, text), row, 2)
        return grid

    def _button(self, name: str, text: str) -> Button:
        is_link = text.startswith(_WEB)
        button = Button(self._look, "", Kind.QUIET, "external" if is_link else "copy")
        told = tr("Open {what}") if is_link else tr("Copy {what}")
        button.setAccessibleName(told.format(what=name))
        button.setToolTip(button.accessibleName())
        if is_link:
            button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(text)))
        else:
            button.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        return button


def _breakable(text: str) -> str:
    """Long ids may break anywhere."""
    line = shown(text)
    return "\n".join(line[at : at + _LINE] for at in range(0, len(line), _LINE))
