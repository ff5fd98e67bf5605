"""One receipt: what the service answered, with ids to copy and links to open."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from musicupload_gui.domain.provider import ProviderInfo
from musicupload_gui.domain.remote import RemoteState
from musicupload_gui.engine.news import RemoteSeen
from musicupload_gui.engine.store import HistoryEntry
from musicupload_gui.ui.amounts import size_text
from musicupload_gui.ui.buttons import Button, Kind
from musicupload_gui.ui.history_texts import (
    ARRIVED,
    CHANGE,
    CHOOSE,
    FILE,
    SHA256,
    cannot_change_text,
    change_note,
    exact_moment,
)
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.layouts import clear
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.remote_mark import RemoteLine
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr

_WEB = ("https://", "http://")
_LINE = 22


@dataclass(frozen=True, slots=True)
class Shown:
    """An upload with what is known of it besides."""

    entry: HistoryEntry
    info: ProviderInfo | None
    """Its service, None when the account is gone."""
    seen: RemoteSeen | None = None
    is_asked: bool = False


class HistoryReceipt(QScrollArea):
    """Empty until an upload is chosen."""

    change_wanted = Signal(object)
    """The entry whose track is to be changed at its service."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyReceipt")
        self.setAccessibleName(tr("Receipt"))
        self._look = look
        self._shown: Shown | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, px(8), 0)
        self._column.setSpacing(px(4))
        self.setWidget(inner)
        self._draw()

    def show_entry(self, upload: Shown | None) -> None:
        """Show the receipt of an upload."""
        if upload != self._shown:
            self._shown = upload
            self._draw()

    def _draw(self) -> None:
        clear(self._column)
        if self._shown is None:
            self._column.addWidget(TextLabel(self._look, tr(CHOOSE), Role.BODY, "text2").wrapped())
            self._column.addStretch(1)
            return
        entry = self._shown.entry
        self._column.addWidget(TextLabel(self._look, entry.title, Role.HEADING).wrapped())
        self._column.addWidget(TextLabel(self._look, entry.artist, Role.BODY, "text2").wrapped())
        self._column.addSpacing(px(8))
        self._column.addWidget(TextLabel(self._look, entry.account, Role.SECTION))
        self._column.addWidget(self._facts(entry))
        for note in entry.receipt.notes:
            told = TextLabel(self._look, change_note(note), Role.SMALL, "text2")
            self._column.addWidget(told.wrapped())
        self._column.addSpacing(px(8))
        self._add_remote(self._shown)
        self._column.addStretch(1)

    def _add_remote(self, upload: Shown) -> None:
        """What its service says now, and the way to change it there."""
        if upload.is_asked or upload.seen is not None:
            line = RemoteLine(self._look)
            line.show_seen(upload.entry, None if upload.is_asked else upload.seen)
            self._column.addWidget(line)
        remote = upload.seen.remote if upload.seen else None
        if remote is not None and remote.state is RemoteState.GONE:
            return
        why_not = cannot_change_text(upload.info)
        if why_not:
            self._column.addWidget(TextLabel(self._look, why_not, Role.SMALL, "text2").wrapped())
            return
        button = Button(self._look, tr(CHANGE))
        button.setObjectName("historyChangeButton")
        button.clicked.connect(lambda: self.change_wanted.emit(upload.entry))
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _facts(self, entry: HistoryEntry) -> QWidget:
        moment = exact_moment(entry.receipt.finished_at)
        ids = {n.replace("_", " "): text for n, text in entry.receipt.remote.items()}
        rows = {
            **ids,
            **entry.receipt.links,
            tr(ARRIVED): moment,
            tr(FILE): f"{entry.path} ({size_text(entry.size_bytes)})",
            tr(SHA256): entry.receipt.sha256,
        }
        facts = QWidget()
        grid = QGridLayout(facts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(1, 1)
        for row, (name, text) in enumerate((n, t) for n, t in rows.items() if t):
            grid.addWidget(TextLabel(self._look, name, Role.SMALL, "text2"), row, 0)
            value = TextLabel(self._look, _breakable(text), Role.SMALL).wrapped().selectable()
            grid.addWidget(value, row, 1)
            grid.addWidget(self._button(name, text), row, 2)
        return facts

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
