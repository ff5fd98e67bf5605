"""Draws a track's peaks, what was remarked in them, and the times below; once for each colour."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from musicupload_gui.domain.audio_checks import RemarkKind
from musicupload_gui.domain.track import Waveform
from musicupload_gui.ui.amounts import clock_span
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.theme import colour, font
from musicupload_gui.ui.tokens import RADIUS_CONTROL, Role, Tokens

_BAR_PX, _GAP_PX = 2, 1
_EDGE, _RULER, _CLIP_MARK = 8, 20, 6
_LABEL_ROOM = 56
_SILENCES = (RemarkKind.SILENCE_START, RemarkKind.SILENCE_END)
_STEPS_S = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600)


@dataclass(frozen=True, slots=True)
class WaveformPicture:
    """One track at one size."""

    waveform: Waveform | None
    length_s: float
    size: QSize
    ratio: float

    @property
    def sound(self) -> QRect:
        """Where the peaks are; its width is the length of the track."""
        edge = px(_EDGE)
        return QRect(0, 0, self.size.width(), self.size.height() - px(_RULER)).adjusted(
            edge, edge, -edge, -px(4)
        )

    def x_at(self, at_s: float) -> float:
        """Where a place in the track is drawn."""
        inner = self.sound
        return inner.left() + inner.width() * (at_s / self.length_s if self.length_s else 0.0)

    def drawn(self, tokens: Tokens, ink: str) -> QPixmap:
        """The whole picture with the peaks in a colour."""
        picture = QPixmap(self.size * self.ratio)
        picture.setDevicePixelRatio(self.ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(tokens.line)))
        painter.setBrush(colour(tokens.base))
        frame = QRectF(QPointF(0, 0), self.size).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, px(RADIUS_CONTROL), px(RADIUS_CONTROL))
        if self.waveform is not None:
            self._draw_silence(painter, tokens, self.waveform)
        if self.length_s:
            self._draw_times(painter, tokens)
        self._draw_peaks(painter, ink)
        if self.waveform is not None:
            self._draw_clips(painter, tokens, self.waveform)
        painter.end()
        return picture

    def _draw_silence(self, painter: QPainter, tokens: Tokens, waveform: Waveform) -> None:
        below = self.sound.bottom()
        for remark in waveform.remarks:
            if remark.at_s is None or remark.kind not in _SILENCES:
                continue
            left, right = self.x_at(remark.at_s), self.x_at(remark.at_s + remark.amount)
            painter.fillRect(QRectF(left, px(1), right - left, below), colour(tokens.warn_bg))
            edge = left if remark.at_s else right
            painter.fillRect(QRectF(edge, px(1), 1, below), colour(tokens.warn))

    def _draw_peaks(self, painter: QPainter, ink: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(ink))
        inner = self.sound
        step = px(_BAR_PX) + px(_GAP_PX)
        columns = max(1, inner.width() // step)
        for column in range(columns):
            height = max(1.0, self._peak(column, columns) * inner.height())
            top = inner.center().y() - height / 2
            left = inner.left() + column * step
            painter.drawRoundedRect(left, round(top), px(_BAR_PX), round(height), 1, 1)

    def _draw_clips(self, painter: QPainter, tokens: Tokens, waveform: Waveform) -> None:
        for x in {round(self.x_at(at_s)) for at_s in waveform.checks.clips_s}:
            painter.fillRect(QRect(x, px(2), px(_BAR_PX), px(_CLIP_MARK)), colour(tokens.err))

    def _draw_times(self, painter: QPainter, tokens: Tokens) -> None:
        top, width = self.size.height() - px(_RULER), self.size.width()
        painter.setPen(QPen(colour(tokens.line)))
        painter.drawLine(QPointF(1, top), QPointF(width - 1, top))
        painter.setFont(font(Role.COLUMN, tabular=True))
        fitting = self.length_s * px(_LABEL_ROOM) / max(1, self.sound.width())
        step_s = next((step for step in _STEPS_S if step >= fitting), _STEPS_S[-1])
        for at_s in range(0, int(self.length_s) + 1, step_s):
            x = round(self.x_at(at_s))
            painter.setPen(QPen(colour(tokens.control)))
            painter.drawLine(x, top, x, top + px(4))
            painter.setPen(QPen(colour(tokens.text2)))
            label = QRect(x + px(4), top, px(_LABEL_ROOM), px(_RULER))
            if x + px(_LABEL_ROOM) * 2 // 3 < width:
                painter.drawText(label, Qt.AlignmentFlag.AlignVCenter, clock_span(at_s))

    def _peak(self, column: int, columns: int) -> float:
        """The loudest of the peaks that fall into a column."""
        peaks = self.waveform.peaks if self.waveform else ()
        first = column * len(peaks) // columns
        last = max(first + 1, (column + 1) * len(peaks) // columns)
        return max(peaks[first:last], default=0.0)
