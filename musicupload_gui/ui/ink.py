"""What painting by hand needs: fonts with their metrics, colours and pictures of one theme."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyle

from musicupload_gui.ui.icons import Icons
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.summary import Tone
from musicupload_gui.ui.theme import colour, font
from musicupload_gui.ui.tokens import ICON, RADIUS_BAR, Role, Tokens

_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_LEFT = _LINE | Qt.AlignmentFlag.AlignLeft
_RIGHT = _LINE | Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class Letters:
    """A font and what is known of its letters' widths."""

    font: QFont
    metrics: QFontMetrics

    @staticmethod
    def of(role: Role, *, tabular: bool = False, weight: int = 0) -> Letters:
        """The letters of a text role, in another weight when one is given."""
        made = font(role, tabular=tabular)
        if weight:
            made.setWeight(QFont.Weight(weight))
        return Letters(made, QFontMetrics(made))


class Ink:
    """Made anew when the theme or the font changes; every method paints within a rectangle."""

    def __init__(self, tokens: Tokens, icons: Icons, ratio: float) -> None:
        self.tokens = tokens
        self._icons = icons
        self._ratio = ratio
        self._mirror: QRect | None = None
        self.body = Letters.of(Role.BODY)
        self.strong = Letters.of(Role.STRONG)
        self.small = Letters.of(Role.SMALL)
        self.number = Letters.of(Role.SMALL, tabular=True)
        self.length = Letters.of(Role.BODY, tabular=True)
        self.link = Letters.of(Role.SMALL, weight=500)
        self.column = Letters.of(Role.COLUMN)
        self._tones = {
            Tone.NEUTRAL: (tokens.text2, tokens.text),
            Tone.ACTIVE: (tokens.accent_text, tokens.text),
            Tone.OK: (tokens.ok, tokens.text),
            Tone.WARN: (tokens.warn, tokens.warn),
            Tone.ERR: (tokens.err, tokens.err),
            Tone.QUIET: (tokens.text2, tokens.text2),
        }

    def lay_out(self, frame: QRect, direction: Qt.LayoutDirection) -> None:
        """Take further rectangles as seen from the left of `frame`, in either direction."""
        is_mirrored = direction is Qt.LayoutDirection.RightToLeft
        self._mirror = QRect(frame) if is_mirrored else None

    def at(self, rect: QRect) -> QRect:
        """Where a rectangle really is."""
        if self._mirror is None:
            return rect
        return QStyle.visualRect(Qt.LayoutDirection.RightToLeft, self._mirror, rect)

    def word_colour(self, tone: Tone) -> str:
        """The colour of a state's word: its tone's only where a person or a wait is involved."""
        return self._tones[tone][1]

    def icon_colour(self, tone: Tone) -> str:
        """The colour of a state's icon."""
        return self._tones[tone][0]

    def write(self, painter: QPainter, rect: QRect, text: str, letters: Letters, hue: str) -> int:
        """Write one line from the left, with an ellipsis when it is too long; its width."""
        width = letters.metrics.horizontalAdvance(text)
        if width > rect.width():
            text = letters.metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
            width = rect.width()
        painter.setFont(letters.font)
        painter.setPen(colour(hue))
        painter.drawText(self.at(rect), _LEFT, text)
        return width

    def write_right(
        self, painter: QPainter, rect: QRect, text: str, letters: Letters, hue: str
    ) -> None:
        """Write one line that ends at the right edge."""
        painter.setFont(letters.font)
        painter.setPen(colour(hue))
        painter.drawText(self.at(rect), _RIGHT, text)

    def icon(self, painter: QPainter, rect: QRect, name: str, hue: str) -> None:
        """Paint an icon in the middle of a rectangle."""
        self.picture(painter, rect, self._icons.pixmap(name, hue, px(ICON), self._ratio))

    def picture(self, painter: QPainter, rect: QRect, picture: QPixmap) -> None:
        """Paint a picture in the middle of a rectangle."""
        rect, size = self.at(rect), picture.deviceIndependentSize().toSize()
        corner = QPoint(
            rect.left() + (rect.width() - size.width()) // 2,
            rect.top() + (rect.height() - size.height()) // 2,
        )
        painter.drawPixmap(corner, picture)

    def bar(self, painter: QPainter, rect: QRect | QRectF, fraction: float, hue: str) -> None:
        """Paint a bar that is filled to `fraction`."""
        self.block(painter, rect, self.tokens.groove, px(RADIUS_BAR))
        if fraction > 0:
            filled = QRectF(rect)
            filled.setWidth(max(float(rect.height()), rect.width() * min(1.0, fraction)))
            self.block(painter, filled, hue, px(RADIUS_BAR))

    def block(self, painter: QPainter, rect: QRect | QRectF, hue: str, radius_px: float) -> None:
        """Paint a filled rectangle with round corners."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(hue))
        place = QRectF(rect)
        if self._mirror is not None:
            place.moveLeft(self._mirror.left() + self._mirror.right() + 1 - place.right())
        painter.drawRoundedRect(place, radius_px, radius_px)

    @property
    def ratio(self) -> float:
        """Device pixels per logical pixel of what is painted on."""
        return self._ratio
