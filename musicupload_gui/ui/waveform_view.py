"""Shows a track's waveform as what it is in a player: a slider over its length."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from musicupload_gui.domain.track import Waveform
from musicupload_gui.ui.audio_texts import position_text
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.theme import colour
from musicupload_gui.ui.tokens import RADIUS_CONTROL
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.waveform_picture import WaveformPicture

_MS = 1000
_STEP_S, _PAGE_S = 5, 30
_KNOB = 4


class WaveformView(QAbstractSlider):
    """How loud the track is over its length, and where playing is; a click or a key goes there."""

    seek_wanted = Signal(float)
    """A person chose a place, in seconds."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waveform")
        self._look = look
        self._waveform: Waveform | None = None
        self._length_s = 0.0
        self._drawn: tuple[WaveformPicture, QPixmap, QPixmap] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSingleStep(_STEP_S * _MS)
        self.setPageStep(_PAGE_S * _MS)
        self.setAccessibleName(tr("Waveform"))
        self.valueChanged.connect(self._on_value)
        look.theme.changed.connect(self._redraw)
        self.show_waveform(None, 0.0)

    def sizeHint(self) -> QSize:
        """As wide as there is room, and 112 px high at scale 1."""
        return QSize(px(200), px(112))

    def show_waveform(self, waveform: Waveform | None, length_s: float) -> None:
        """Show these peaks, or just a length while they are not known; 0 takes no clicks."""
        self._waveform = waveform
        self._length_s = waveform.duration_s if waveform else length_s
        with QSignalBlocker(self):
            self.setRange(0, round(self._length_s * _MS))
        self.setEnabled(self._length_s > 0)
        self._describe()
        self._redraw()

    def show_position(self, at_s: float) -> None:
        """Put the head where playing is, unless a person holds it."""
        if self.isSliderDown():
            return
        with QSignalBlocker(self):
            self.setValue(round(at_s * _MS))
        self._describe()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the peaks, those already played in their own colour, and the head."""
        picture, rest, played = self._pictures()
        tokens = self._look.theme.tokens
        painter = QPainter(self)
        painter.drawPixmap(0, 0, rest)
        at_px = round(picture.x_at(self.value() / _MS))
        if self.value():
            painter.setClipRect(0, 0, at_px, self.height())
            painter.drawPixmap(0, 0, played)
            painter.setClipping(False)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isEnabled():
            painter.fillRect(at_px, px(1), px(2), picture.sound.bottom(), colour(tokens.bar))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(tokens.bar))
            knob = px(_KNOB)
            painter.drawEllipse(at_px + px(1) - knob, 0, 2 * knob, 2 * knob)
        if self.hasFocus():
            painter.setPen(QPen(colour(tokens.bar), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = self.rect().adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, px(RADIUS_CONTROL), px(RADIUS_CONTROL))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the head to the pointer."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the head."""
        if self.isSliderDown():
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the head."""
        self.setSliderDown(False)

    def wheelEvent(self, e: QWheelEvent) -> None:
        """Leave the wheel to the pane, which scrolls."""
        e.ignore()

    def _follow(self, event: QMouseEvent) -> None:
        inner = self._pictures()[0].sound
        share = (event.position().x() - inner.left()) / max(1, inner.width())
        self.setValue(round(min(max(share, 0.0), 1.0) * self.maximum()))

    def _on_value(self, at_ms: int) -> None:
        self._describe()
        self.update()
        self.seek_wanted.emit(at_ms / _MS)

    def _describe(self) -> None:
        told = position_text(self.value() / _MS, self._length_s) if self._length_s else ""
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)

    def _redraw(self) -> None:
        self._drawn = None
        self.update()

    def _pictures(self) -> tuple[WaveformPicture, QPixmap, QPixmap]:
        ratio = self.devicePixelRatioF()
        wanted = WaveformPicture(self._waveform, self._length_s, self.size(), ratio)
        if self._drawn is None or self._drawn[0] != wanted:
            tokens = self._look.theme.tokens
            rest, played = wanted.drawn(tokens, tokens.wave), wanted.drawn(tokens, tokens.bar)
            self._drawn = wanted, rest, played
        return self._drawn
