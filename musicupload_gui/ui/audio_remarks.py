"""Lists what in a track's sound deserves a look, each with the place to listen to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from musicupload_gui.domain.audio_checks import Remark
from musicupload_gui.ui.amounts import clock_span
from musicupload_gui.ui.audio_texts import looks_text, remark_text
from musicupload_gui.ui.buttons import Button, Kind
from musicupload_gui.ui.labels import IconLabel, TextLabel
from musicupload_gui.ui.layouts import clear
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr


class AudioRemarks(QWidget):
    """A line for each remark: icon, sentence, and a link that goes to the place."""

    seek_wanted = Signal(float)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: Sequence[Remark] | None = None
        self._count = TextLabel(look, "", Role.SMALL, "text2")
        head = QHBoxLayout()
        head.addWidget(TextLabel(look, tr("Checks"), Role.SECTION))
        head.addStretch(1)
        head.addWidget(self._count)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(px(4))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addLayout(head)
        layout.addLayout(self._lines)

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show these, or that there is nothing to say."""
        if remarks == self._shown:
            return
        self._shown = remarks
        clear(self._lines)
        self._count.setText(looks_text(sum(remark.kind.is_warning for remark in remarks)))
        for remark in remarks:
            self._lines.addWidget(self._line(remark))
        if not remarks:
            told = tr("No long silence, no clipping, nothing missing")
            self._lines.addWidget(self._row("check", "ok", told)[0])

    def _line(self, remark: Remark) -> QWidget:
        icon = ("state-needs-work", "warn") if remark.kind.is_warning else ("eye", "text2")
        line, row = self._row(*icon, remark_text(remark))
        if remark.at_s is not None:
            at = clock_span(remark.at_s)
            link = Button(self._look, at, Kind.LINK)
            link.setProperty("tiny", True)
            link.setAccessibleName(tr("Go to {at}").format(at=at))
            link.clicked.connect(partial(self.seek_wanted.emit, remark.at_s))
            row.addWidget(link)
        return line

    def _row(self, icon: str, ink: str, text: str) -> tuple[QWidget, QHBoxLayout]:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(IconLabel(self._look, icon, ink))
        row.addWidget(TextLabel(self._look, text, Role.SMALL).wrapped(), 1)
        line.setMinimumHeight(px(24))
        return line, row
