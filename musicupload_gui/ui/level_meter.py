"""Shows how high the two channels go while a track plays."""

from __future__ import annotations

from math import log10

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from musicupload_gui.ui.amounts import number_text
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.theme import colour, font
from musicupload_gui.ui.tokens import RADIUS_BAR, Role
from musicupload_gui.ui.tongue import tr

_LOWEST_DB = -60.0
_LINE, _BAR, _LETTER, _NUMBER = 16, 5, 16, 56
_FALL_DB = 1.5
"""How far a bar falls between two reports, which is about 45 dB in a second."""


class LevelMeter(QWidget):
    """Two bars, and the highest that each channel went since playing began."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._now_db = [_LOWEST_DB, _LOWEST_DB]
        self._top_db = [_LOWEST_DB, _LOWEST_DB]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Level"))
        look.theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(px(200), px(2 * _LINE))

    def take(self, left: float, right: float) -> None:
        """Show how high the channels went just now, 0..1."""
        for side, height in enumerate((left, right)):
            level_db = max(_LOWEST_DB, 20 * log10(height)) if height > 0 else _LOWEST_DB
            self._now_db[side] = max(level_db, self._now_db[side] - _FALL_DB)
            self._top_db[side] = max(level_db, self._top_db[side])
        self.update()

    def clear(self, *, with_tops: bool) -> None:
        """Let the bars fall; `with_tops` forgets the highest levels too."""
        self._now_db = [_LOWEST_DB, _LOWEST_DB]
        if with_tops:
            self._top_db = [_LOWEST_DB, _LOWEST_DB]
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a line for each channel."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(Role.SMALL, tabular=True))
        for side, letter in enumerate((tr("L", "left channel"), tr("R", "right channel"))):
            self._paint_line(painter, side, letter)
        painter.end()

    def _paint_line(self, painter: QPainter, side: int, letter: str) -> None:
        tokens, top, line = self._look.theme.tokens, side * px(_LINE), px(_LINE)
        painter.setPen(colour(tokens.text2))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(0, top, px(_LETTER), line), middle, letter)
        top_db = self._top_db[side]
        if top_db > _LOWEST_DB:
            told = tr("{count} dB").format(count=number_text(top_db, 1).replace("-", "−"))
            place = QRect(self.width() - px(_NUMBER), top, px(_NUMBER), line)
            painter.drawText(place, middle | Qt.AlignmentFlag.AlignRight, told)
        width = self.width() - px(_LETTER) - px(_NUMBER)
        groove = QRectF(px(_LETTER), top + (line - px(_BAR)) / 2, width, px(_BAR))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(tokens.groove))
        painter.drawRoundedRect(groove, px(RADIUS_BAR), px(RADIUS_BAR))
        bar = QRectF(groove)
        bar.setWidth(width * _share(self._now_db[side]))
        painter.setBrush(colour(tokens.bar))
        painter.drawRoundedRect(bar, px(RADIUS_BAR), px(RADIUS_BAR))
        if top_db > _LOWEST_DB:
            x = groove.left() + width * _share(top_db)
            mark = QRectF(min(x, groove.right() - px(2)), groove.top() - px(2), px(2), px(_BAR + 4))
            painter.fillRect(mark, colour(tokens.err if top_db >= 0 else tokens.text2))


def _share(level_db: float) -> float:
    return min(max(1 - level_db / _LOWEST_DB, 0.0), 1.0)
