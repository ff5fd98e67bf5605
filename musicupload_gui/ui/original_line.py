"""The line below a field whose value is not the file's any more: what it was, and the way back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from musicupload_gui.domain.wording import N_
from musicupload_gui.ui.amounts import series_text
from musicupload_gui.ui.buttons import Button, Kind
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import plural, tr

USE_IT = N_("Use it")
_LONGEST = 60


class OriginalLine(QWidget):
    """Hidden until something differs from the file."""

    back_wanted = Signal(str)
    """The field that is to have the file's value again."""

    def __init__(self, look: Look, name: str, label: str, indent_px: int) -> None:
        super().__init__()
        self._words = TextLabel(look, "", Role.SMALL, "text2").wrapped()
        back = Button(look, tr(USE_IT), Kind.LINK)
        back.setObjectName(f"original_{name}")
        back.setAccessibleName(tr("{field}: {act}").format(field=label, act=tr(USE_IT)))
        back.clicked.connect(lambda: self.back_wanted.emit(name))
        row = QHBoxLayout(self)
        row.setContentsMargins(indent_px, 0, 0, px(2))
        row.setSpacing(px(8))
        row.addWidget(self._words, 1)
        row.addWidget(back)
        self.hide()

    def show_originals(self, texts: Sequence[str], *, is_one_track: bool) -> None:
        """Say what the file has, or what several files have; nothing where nothing differs."""
        self._words.setText(original_text(texts, is_one_track=is_one_track))
        # That it was empty everywhere is no news: nothing is lost.
        self.setVisible(any(texts))


def original_text(texts: Sequence[str], *, is_one_track: bool) -> str:
    """What the file of the one track that is shown has in a field, or those of some of many."""
    values = Counter(text for text in texts if text)
    empty = len(texts) - values.total()
    if is_one_track and texts:
        return tr("In the file: {value}").format(value=_short(texts[0]))
    parts: list[str] = []
    if values:
        several = plural("%n value", "%n values", len(values))
        said = plural("{value} on %n track", "{value} on %n tracks", values.total())
        what = _short(next(iter(values))) if len(values) == 1 else several
        parts.append(said.format(value=what))
    if empty and parts:
        parts.append(plural("empty on %n", "empty on %n", empty))
    elif empty:
        parts.append(plural("empty on %n track", "empty on %n tracks", empty))
    return tr("Was: {values}").format(values=series_text(parts))


def _short(text: str) -> str:
    line = shown(text)
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
