"""The controls of the player: play and pause, the clock, how loud."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QWidget

from musicupload_gui.ui.amounts import clock_span
from musicupload_gui.ui.buttons import Button, Kind
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.player import Player
from musicupload_gui.ui.theme import colour
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr

_FULL = 100
_STEP = 5
_GROOVE, _KNOB = 4, 12


class Transport(QWidget):
    """Drives a player, and shows what it does."""

    def __init__(self, look: Look, player: Player, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._length_s = 0.0
        self.play = Button(look, tr("Play"), icon="play")
        self.play.setObjectName("playButton")
        # As wide with either word, so that nothing moves when it is pressed.
        self.play.setMinimumWidth(px(96))
        self._at = TextLabel(look, "", Role.SMALL_STRONG)
        self._of = TextLabel(look, "", Role.SMALL, "text2")
        self.mute = Button(look, "", Kind.QUIET, icon="speaker")
        self.mute.setCheckable(True)
        self.mute.setAccessibleName(tr("Mute"))
        self.mute.setToolTip(tr("Mute"))
        self.volume = VolumeSlider(look)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self.play)
        layout.addSpacing(px(4))
        layout.addWidget(self._at)
        layout.addWidget(self._of)
        layout.addStretch(1)
        loudness = QHBoxLayout()
        loudness.setSpacing(0)
        loudness.addWidget(self.mute)
        loudness.addWidget(self.volume)
        layout.addLayout(loudness)
        self.play.clicked.connect(player.toggle)
        self.mute.toggled.connect(self._set_volume)
        self.volume.valueChanged.connect(self._set_volume)
        player.changed.connect(self._show_state)
        player.moved.connect(self._show_time)
        self._show_state()

    def show_length(self, length_s: float) -> None:
        """How long the track is; 0 when it cannot be played."""
        self._length_s = length_s
        self._show_time(self._player.position_s)

    def _set_volume(self) -> None:
        is_muted = self.mute.isChecked()
        self.mute.use_icon("speaker-off" if is_muted else "speaker")
        self._player.set_volume(self.volume.value() / _FULL, is_muted=is_muted)

    def _show_state(self) -> None:
        word = tr("Pause") if self._player.is_playing else tr("Play")
        if word != self.play.text():
            self.play.setText(word)
            self.play.setAccessibleName(word)
            self.play.use_icon("pause" if self._player.is_playing else "play")

    def _show_time(self, at_s: float) -> None:
        told = clock_span(int(at_s))
        if told != self._at.text():
            self._at.setText(told)
        of = tr("of {length}", "a place in a track").format(length=clock_span(self._length_s))
        self._of.setText(of)


class VolumeSlider(QSlider):
    """How loud to play, 0 to 100."""

    def __init__(self, look: Look) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._look = look
        self.setRange(0, _FULL)
        self.setValue(_FULL)
        self.setSingleStep(_STEP)
        self.setPageStep(4 * _STEP)
        self.setAccessibleName(tr("Volume"))
        self.setToolTip(tr("Volume"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Short: it is not what the tab is about."""
        return QSize(px(72), px(24))

    def paintEvent(self, ev: QPaintEvent) -> None:
        """Paint groove, level and knob in the colours of the look."""
        tokens = self._look.theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        knob, groove = px(_KNOB), px(_GROOVE)
        share = (self.value() - self.minimum()) / (self.maximum() - self.minimum())
        # The ring around the knob stays inside.
        left, room = 2.0, self.width() - knob - 4
        x = left + share * room
        line = QRectF(left, (self.height() - groove) / 2, self.width() - 4, groove)
        painter.setBrush(colour(tokens.groove))
        painter.drawRoundedRect(line, groove / 2, groove / 2)
        painter.setBrush(colour(tokens.bar))
        line.setRight(x + knob / 2)
        painter.drawRoundedRect(line, groove / 2, groove / 2)
        ring = 2 if self.hasFocus() else 1
        painter.setPen(QPen(colour(tokens.bar if self.hasFocus() else tokens.control), ring))
        painter.setBrush(colour(tokens.raised))
        painter.drawEllipse(QRectF(x, (self.height() - knob) / 2, knob, knob))
        painter.end()

    def wheelEvent(self, e: QWheelEvent) -> None:
        """Leave the wheel to the pane, which scrolls."""
        e.ignore()
