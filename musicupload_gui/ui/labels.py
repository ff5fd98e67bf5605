"""Labels in the type and colours of the look; they never take text for anything but text."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.plain import safe_tip, shown
from musicupload_gui.ui.theme import colour, font
from musicupload_gui.ui.tokens import ICON, Role

_WITH_NUMBERS = frozenset({Role.SMALL, Role.SMALL_STRONG})
__all__ = ["ElidedLabel", "IconLabel", "TextLabel", "shown"]


class TextLabel(QLabel):
    """A line or paragraph of plain text in a type role and a token's colour.

    `ink` is the name of a field of `Tokens`; the label follows the theme by itself.
    """

    def __init__(
        self,
        look: Look,
        text: str = "",
        role: Role = Role.BODY,
        ink: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._role, self._ink = look, role, ink
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        look.theme.changed.connect(self._dress)
        self._dress()

    def setText(self, arg__1: str) -> None:
        """Show a text as it is, short enough not to hold the window up."""
        super().setText(shown(arg__1, keeps_lines=True))

    def wrapped(self) -> TextLabel:
        """The same label, breaking its lines where they do not fit."""
        self.setWordWrap(True)
        return self

    def selectable(self) -> TextLabel:
        """The same label, with text that can be marked and copied."""
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return self

    def _dress(self) -> None:
        self.setFont(font(self._role, tabular=self._role in _WITH_NUMBERS))
        dressed = self.palette()
        hue: str = getattr(self._look.theme.tokens, self._ink)
        dressed.setColor(QPalette.ColorRole.WindowText, colour(hue))
        self.setPalette(dressed)


class ElidedLabel(TextLabel):
    """A line that ends in an ellipsis where there is no room; its tool tip has all of it."""

    def minimumSizeHint(self) -> QSize:
        """It gives way to whatever stands beside it."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        """Paint what fits."""
        painter = QPainter(self)
        room, metrics = self.contentsRect(), self.fontMetrics()
        told = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(room, self.alignment(), told)
        painter.end()
        self.setToolTip("" if told == self.text() else safe_tip(self.text()))


class IconLabel(QLabel):
    """An icon in a token's colour; it follows the theme. Words beside it say what it means."""

    def __init__(self, look: Look, name: str, ink: str, size: int = ICON) -> None:
        super().__init__()
        self._look, self._name, self._ink, self._size = look, name, ink, size
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        look.theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        hue: str = getattr(self._look.theme.tokens, self._ink)
        self.setPixmap(self._look.icons.pixmap(self._name, hue, px(self._size)))
