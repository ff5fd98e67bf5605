"""Qt's player for one file at a time; apart from `player`, because loading it takes sound systems.

Importing this raises `ImportError` where the system's sound library is missing.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QUrl, Signal
from PySide6.QtMultimedia import (
    QAudioBuffer,
    QAudioBufferOutput,
    QAudioFormat,
    QAudioOutput,
    QMediaDevices,
    QMediaPlayer,
    QtAudio,
)

_MS = 1000
_LEVEL_EVERY_MS = 33
_Status = QMediaPlayer.MediaStatus


class Sound(QObject):
    """Plays a file from a place in it; where no output is, it runs on without being heard."""

    moved = Signal(float)
    """The place that is heard, in seconds."""
    levels = Signal(float, float)
    """How high the left and the right channel went since the last time, 0..1."""
    playing_changed = Signal(bool)
    ended = Signal()
    failed = Signal(bool)
    """A file cannot be played; whether it could at least be opened."""
    outputs_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._start_ms: int | None = None
        self._since_levels = QElapsedTimer()
        self._left = self._right = 0.0
        self._devices = QMediaDevices(self)
        self._output = QAudioOutput(self)
        self._player = QMediaPlayer(self)
        # Also what tells the player that a file has ended where there is no device.
        self._meter = QAudioBufferOutput(_stereo(), self)
        self._player.setAudioBufferOutput(self._meter)
        self._meter.audioBufferReceived.connect(self._on_buffer)
        self._devices.audioOutputsChanged.connect(self._plug)
        self._player.mediaStatusChanged.connect(self._on_status)
        self._player.positionChanged.connect(self._on_moved)
        self._player.playbackStateChanged.connect(self._on_state)
        self._player.errorOccurred.connect(self._on_error)
        self._plug()

    @property
    def is_usable(self) -> bool:
        """Whether Qt found anything that can play at all."""
        return self._player.isAvailable()

    @property
    def has_output(self) -> bool:
        """Whether there is a device to be heard on."""
        return not self._output.device().isNull()

    def start(self, path: Path, at_s: float) -> None:
        """Open a file and play it from a place on."""
        self._start_ms = round(at_s * _MS)
        self._player.setSource(QUrl.fromLocalFile(str(path)))

    def go_on(self) -> None:
        """Play after a pause."""
        self._player.play()

    def pause(self) -> None:
        """Stop at this place, ready to go on."""
        self._player.pause()

    def seek(self, at_s: float) -> None:
        """Go to a place in the file that is open."""
        if self._start_ms is None:
            self._player.setPosition(round(at_s * _MS))
        else:
            self._start_ms = round(at_s * _MS)

    def close_file(self) -> None:
        """Let go of the file."""
        self._start_ms = None
        self._player.setSource(QUrl())

    def set_volume(self, loudness: float, *, is_muted: bool) -> None:
        """How loud to play, 0..1 as it is felt."""
        scales = QtAudio.VolumeScale
        linear = QtAudio.convertVolume(
            loudness, scales.LogarithmicVolumeScale, scales.LinearVolumeScale
        )
        self._output.setVolume(linear)
        self._output.setMuted(is_muted)

    def _plug(self) -> None:
        """Use the output that the system prefers now; Qt itself stays with the first one."""
        device = QMediaDevices.defaultAudioOutput()
        self._output.setDevice(device)
        # An output without a device makes Qt warn; without an output it plays on in silence.
        output = None if device.isNull() else self._output
        self._player.setAudioOutput(output)  # pyright: ignore[reportArgumentType] None is fine
        self.outputs_changed.emit()

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status is _Status.LoadedMedia and self._start_ms is not None:
            start_ms, self._start_ms = self._start_ms, None
            self._player.setPosition(start_ms)
            self._player.play()
        elif status is _Status.EndOfMedia:
            self.ended.emit()

    def _on_moved(self, position_ms: int) -> None:
        if self._start_ms is None:
            self.moved.emit(position_ms / _MS)

    def _on_buffer(self, buffer: QAudioBuffer) -> None:
        if not buffer.frameCount():  # the end of a file
            return
        heights = memoryview(buffer.constData()).cast("f")
        self._left = max(self._left, _highest(heights[0::2]))
        self._right = max(self._right, _highest(heights[1::2]))
        if not self._since_levels.isValid() or self._since_levels.hasExpired(_LEVEL_EVERY_MS):
            self._since_levels.start()
            self.levels.emit(self._left, self._right)
            self._left = self._right = 0.0

    def _on_state(self, state: QMediaPlayer.PlaybackState) -> None:
        self.playing_changed.emit(state is QMediaPlayer.PlaybackState.PlayingState)

    def _on_error(self, error: QMediaPlayer.Error) -> None:
        if error is not QMediaPlayer.Error.NoError:
            was_opened = error is not QMediaPlayer.Error.ResourceError
            self.failed.emit(was_opened)


def _stereo() -> QAudioFormat:
    """The form in which the meter wants to hear whatever is played."""
    form = QAudioFormat()
    form.setSampleFormat(QAudioFormat.SampleFormat.Float)
    form.setChannelConfig(QAudioFormat.ChannelConfig.ChannelConfigStereo)
    form.setSampleRate(44_100)
    return form


def _highest(heights: memoryview[float]) -> float:
    return max(max(heights, default=0.0), -min(heights, default=0.0))
