"""What a service said about an upload that arrived: as an icon, a word and sentences."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from musicupload_gui.domain.remote import RemoteState
from musicupload_gui.engine.news import RemoteSeen
from musicupload_gui.engine.store import HistoryEntry
from musicupload_gui.ui.history_model import HistoryColumn, HistoryModel
from musicupload_gui.ui.history_texts import ASKING, remote_sentences, remote_word
from musicupload_gui.ui.labels import IconLabel, TextLabel
from musicupload_gui.ui.layouts import clear
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.preview_table import PreviewDelegate
from musicupload_gui.ui.row_model import Index
from musicupload_gui.ui.tokens import ICON, Role
from musicupload_gui.ui.tongue import tr

_MARKS = {
    RemoteState.THERE: ("state-ready", "ok"),
    RemoteState.PROCESSING: ("state-processing", "accent_text"),
    RemoteState.NOT_PUBLIC: ("state-imported", "accent_text"),
    RemoteState.GONE: ("state-failed", "err"),
    RemoteState.UNKNOWN: ("state-unknown", "text2"),
}
_ASKING, _PROBLEM = ("state-waiting", "text2"), ("state-needs-work", "warn")
_GAP_PX = 6


def _mark(seen: RemoteSeen | None) -> tuple[str, str]:
    """An icon, and the token of its colour; None is a service that has not answered yet."""
    if seen is None:
        return _ASKING
    return _MARKS[seen.remote.state] if seen.remote else _PROBLEM


class RemoteDelegate(PreviewDelegate):
    """Paints the rows of the history, the last column with an icon before its word."""

    def __init__(self, look: Look, model: HistoryModel) -> None:
        super().__init__(look)
        self._model = model

    def write(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Write a cell."""
        entry = self._model.shown[index.row()]
        if index.column() == HistoryColumn.THERE and index.data():
            name, ink = _mark(None if self._model.is_asked(entry) else self._model.seen(entry))
            hue: str = getattr(self.ink.tokens, ink)
            side = px(ICON)
            self.ink.icon(painter, QRect(rect.left(), rect.top(), side, rect.height()), name, hue)
            rect = rect.adjusted(side + px(_GAP_PX), 0, 0, 0)
        super().write(painter, rect, index)


class RemoteLine(QWidget):
    """An icon with its word, and below it what else there is to say."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("remoteLine")
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(4))

    def show_seen(self, entry: HistoryEntry, seen: RemoteSeen | None) -> None:
        """Show what was said about an upload; None while its service is being asked."""
        clear(self._column)
        word = tr(ASKING) if seen is None else remote_word(seen)
        self._column.addWidget(self._line(word, *_mark(seen)))
        sentences = remote_sentences(seen, shown(entry.account), shown(entry.title)) if seen else ()
        for sentence in sentences:
            self.add(sentence)

    def add(self, sentence: str) -> None:
        """Say one thing more."""
        self._column.addWidget(TextLabel(self._look, sentence, Role.SMALL, "text2").wrapped())

    def _line(self, word: str, icon: str, ink: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(_GAP_PX))
        row.addWidget(IconLabel(self._look, icon, ink))
        row.addWidget(TextLabel(self._look, word, Role.STRONG), 1)
        return line
