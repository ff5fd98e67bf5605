"""The Audio tab: what the track looks and sounds like, and what kind of file it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from musicupload_gui.domain.track import AudioFile, Track, TrackId, Waveform
from musicupload_gui.engine.news import WaveformKnown
from musicupload_gui.ui.amounts import clock_span, size_text
from musicupload_gui.ui.audio_remarks import AudioRemarks
from musicupload_gui.ui.audio_texts import rate_text, trouble_text
from musicupload_gui.ui.audio_transport import Transport
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.layouts import clear
from musicupload_gui.ui.level_meter import LevelMeter
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.player import Player
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.waveform_view import WaveformView
from musicupload_gui.ui.window_texts import LOOKING, NOT_DECODABLE, ONLY_ONLINE


class AudioPanel(QWidget):
    """Shows and plays one track; the picture and the checks come when the decoder is done."""

    playing_changed = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("audioPanel")
        self._look = look
        self._track: Track | None = None
        self._known: dict[TrackId, Waveform | None] = {}
        self.player = Player(self)
        self.wave = WaveformView(look)
        self.transport = Transport(look, self.player)
        self._meter = LevelMeter(look)
        self._note = TextLabel(look, "", Role.SMALL, "text2").wrapped()
        self._trouble = TextLabel(look, "", Role.SMALL, "warn").wrapped()
        self.remarks = AudioRemarks(look)
        self._facts = QGridLayout()
        self._build()
        self.wave.seek_wanted.connect(self.player.seek)
        self.remarks.seek_wanted.connect(self.player.seek)
        self.player.moved.connect(self.wave.show_position)
        self.player.levels.connect(self._meter.take)
        self.player.changed.connect(self._show_playing)

    @property
    def can_play(self) -> bool:
        """Whether there is a track with a file that, as far as we know, is audio."""
        if self._track is None or self.player.path is None:
            return False
        return self._track.id not in self._known or self._known[self._track.id] is not None

    def show_track(self, track: Track) -> bool:
        """Show a track; returns whether its waveform has still to be asked for."""
        if track.audio.url:
            self._known[track.id] = None
        is_new = track.id not in self._known
        before, self._track = self._track, track
        self._show_wave()
        if before is None or (before.id, before.audio.path) != (track.id, track.audio.path):
            self._meter.clear(with_tops=True)
            self.player.choose(None if track.audio.url else track.audio.path)
        self._show_facts(track)
        return is_new

    def take(self, news: WaveformKnown) -> None:
        """Keep a waveform, and show it when its track is in view."""
        self._known[news.track_id] = news.waveform
        if self._track is not None and news.track_id == self._track.id:
            self._show_wave()

    def toggle(self) -> None:
        """Play the track that is shown, or pause."""
        if self.can_play:
            self.player.toggle()

    def release(self, track_id: TrackId | None = None) -> None:
        """Stop and let go of the file; with an id, only when that track is the one shown."""
        if track_id is None or (self._track is not None and self._track.id == track_id):
            self.player.release()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another tab holds no file; a window that is minimized may play on."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.release()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space plays and pauses wherever in the tab the focus is."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.toggle()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._facts.setHorizontalSpacing(px(12))
        self._facts.setVerticalSpacing(px(4))
        self._facts.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        for widget in (
            self.wave,
            self._note,
            self.transport,
            self._trouble,
            self._meter,
            self.remarks,
            TextLabel(self._look, tr("File"), Role.SECTION),
        ):
            layout.addWidget(widget)
        layout.addLayout(self._facts)
        layout.addStretch(1)
        self._trouble.hide()

    def _show_playing(self) -> None:
        trouble, is_playing = self.player.trouble, self.player.is_playing
        self._trouble.setText(trouble_text(trouble) if trouble else "")
        self._trouble.setVisible(trouble is not None)
        if not is_playing:
            self._meter.clear(with_tops=False)
        self.playing_changed.emit(is_playing)

    def _show_wave(self) -> None:
        if self._track is None:
            return
        is_waiting = self._track.id not in self._known
        waveform = self._known.get(self._track.id)
        is_playable = is_waiting or waveform is not None
        known_s = self._track.audio.duration_s or 0.0
        self.wave.show_waveform(waveform, known_s if is_playable else 0.0)
        self.transport.show_length(waveform.duration_s if waveform else known_s)
        missing = ONLY_ONLINE if self._track.audio.url else NOT_DECODABLE
        self._note.setText(tr(LOOKING) if is_waiting else "" if waveform else tr(missing))
        self._note.setVisible(waveform is None)
        self.transport.setVisible(is_playable)
        self._meter.setVisible(is_playable)
        self.remarks.setVisible(waveform is not None)
        if waveform is not None:
            self.remarks.show_remarks(waveform.remarks)

    def _show_facts(self, track: Track) -> None:
        clear(self._facts)
        facts = _facts_of(track.audio)
        for file in track.files[1:]:
            name = tr("And as {format}").format(format=file.format.value.upper())
            facts[name] = f"{file.path.name}, {size_text(file.size_bytes)}"
        for row, (name, text) in enumerate((n, t) for n, t in facts.items() if t):
            self._facts.addWidget(TextLabel(self._look, name, Role.SMALL, "text2"), row, 0)
            value = TextLabel(self._look, text, Role.SMALL).wrapped().selectable()
            self._facts.addWidget(value, row, 1)


def _facts_of(audio: AudioFile) -> dict[str, str]:
    """What kind of file it is, by the words that say so; what is not known is empty."""
    depth = tr("{count} bit").format(count=audio.bit_depth) if audio.bit_depth else ""
    return {
        tr("Name"): audio.path.name,
        tr("Address") if audio.url else tr("Folder"): audio.url or str(audio.path.parent),
        tr("Format"): audio.format.value.upper(),
        tr("Size"): "" if audio.url else size_text(audio.size_bytes),
        tr("Length"): clock_span(audio.duration_s) if audio.duration_s else "",
        tr("Sample rate"): rate_text(audio.sample_rate_hz) if audio.sample_rate_hz else "",
        tr("Channels"): str(audio.channels or ""),
        tr("Bit depth"): depth,
    }
