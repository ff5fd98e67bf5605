"""The foot of the form: what the small signs in the fields mean."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from musicupload_gui.ui.field_editor import SOURCE_ICONS
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.tokens import ICON, Role
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.window_texts import LEGEND_MANY, LEGEND_ONE, SOURCE_WORDS


class Legend(QWidget):
    """Signs and words for one track; a sentence for many."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedHeight(px(36))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), 0, px(16), 0)
        row.setSpacing(px(4))
        self._signs: list[QWidget] = []
        self._pictures: list[tuple[QLabel, str]] = []
        for source in LEGEND_ONE:
            picture = QLabel()
            word = TextLabel(look, tr(SOURCE_WORDS[source]), Role.SMALL, "text2")
            self._pictures.append((picture, SOURCE_ICONS[source]))
            self._signs += [picture, word]
            row.addWidget(picture)
            row.addWidget(word)
            row.addSpacing(px(6))
        self._sentence = TextLabel(look, tr(LEGEND_MANY), Role.SMALL, "text2")
        row.addWidget(self._sentence)
        row.addStretch(1)
        look.theme.changed.connect(self._draw)
        self._draw()

    def show_for(self, count: int, sentence: str) -> None:
        """Explain the signs for one track; otherwise say what matters more."""
        told = sentence or (tr(LEGEND_MANY) if count > 1 else "")
        self._sentence.setText(told)
        self._sentence.setVisible(bool(told))
        for sign in self._signs:
            sign.setVisible(not told)

    def _draw(self) -> None:
        ink = self._look.theme.tokens.text3
        for picture, name in self._pictures:
            picture.setPixmap(self._look.icons.pixmap(name, ink, px(ICON)))
