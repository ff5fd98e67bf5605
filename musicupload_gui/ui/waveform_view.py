"""Draws a track's peaks once into a picture and shows that."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from musicupload_gui.domain.track import Waveform
from musicupload_gui.ui.amounts import clock_span
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.theme import px

_BAR_PX, _GAP_PX = 2, 1


class WaveformView(QWidget):
    """A calm picture of how loud the track is over its length."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._waveform: Waveform | None = None
        self._picture: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Waveform")
        look.theme.changed.connect(self._redraw)

    def sizeHint(self) -> QSize:
        """As wide as there is room, and 88 px high at scale 1."""
        return QSize(px(200), px(88))

    def show_waveform(self, waveform: Waveform | None) -> None:
        """Show these peaks, or nothing."""
        self._waveform = waveform
        told = f"{clock_span(waveform.duration_s)} of audio" if waveform else ""
        self.setAccessibleDescription(told)
        self._redraw()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, drawing it first when the size is new."""
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.size() != self.size() * ratio:
            self._picture = self._draw(ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def _redraw(self) -> None:
        self._picture = None
        self.update()

    def _draw(self, ratio: float) -> QPixmap:
        tokens = self._look.theme.tokens
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.line)))
        painter.setBrush(QColor(tokens.base))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), px(6), px(6))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.bar))
        inner = self.rect().adjusted(px(8), px(8), -px(8), -px(8))
        step = px(_BAR_PX) + px(_GAP_PX)
        columns = max(1, inner.width() // step)
        for column in range(columns):
            height = max(1.0, self._peak(column, columns) * inner.height())
            top = inner.center().y() - height / 2
            left = inner.left() + column * step
            painter.drawRoundedRect(left, round(top), px(_BAR_PX), round(height), 1, 1)
        painter.end()
        return picture

    def _peak(self, column: int, columns: int) -> float:
        """The loudest of the peaks that fall into a column."""
        peaks = self._waveform.peaks if self._waveform else ()
        first = column * len(peaks) // columns
        last = max(first + 1, (column + 1) * len(peaks) // columns)
        return max(peaks[first:last], default=0.0)
