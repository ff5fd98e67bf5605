"""The Audio tab: what the track looks like and what kind of file it is."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from musicupload_gui.domain.track import Track, TrackId, Waveform
from musicupload_gui.engine.news import WaveformKnown
from musicupload_gui.ui.amounts import clock_span, size_text
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.layouts import clear
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.theme import px
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.waveform_view import WaveformView
from musicupload_gui.ui.window_texts import LOOKING, NOT_DECODABLE, ONLY_ONLINE


class AudioPanel(QWidget):
    """Shows one track; the picture comes when the decoder is done."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("audioPanel")
        self._look = look
        self._track_id: TrackId | None = None
        self._is_online = False
        self._known: dict[TrackId, Waveform | None] = {}
        self._wave = WaveformView(look, self)
        self._note = TextLabel(look, "", Role.SMALL, "text2", self)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(px(12))
        self._facts.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        layout.addWidget(self._wave)
        layout.addWidget(self._note)
        layout.addWidget(TextLabel(look, "File", Role.SECTION))
        layout.addLayout(self._facts)
        layout.addStretch(1)

    def show_track(self, track: Track) -> bool:
        """Show a track; returns whether its waveform has still to be asked for."""
        if track.audio.url:
            self._known[track.id] = None
        is_new = track.id not in self._known
        self._track_id, self._is_online = track.id, bool(track.audio.url)
        self._show_facts(track)
        self._show_wave()
        return is_new

    def take(self, news: WaveformKnown) -> None:
        """Keep a waveform, and show it when its track is in view."""
        self._known[news.track_id] = news.waveform
        if news.track_id == self._track_id:
            self._show_wave()

    def _show_wave(self) -> None:
        track_id = self._track_id
        waveform = self._known.get(track_id) if track_id is not None else None
        self._wave.show_waveform(waveform)
        is_waiting = track_id not in self._known
        missing = ONLY_ONLINE if self._is_online else NOT_DECODABLE
        self._note.setText(LOOKING if is_waiting else "" if waveform else missing)
        self._note.setVisible(waveform is None)

    def _show_facts(self, track: Track) -> None:
        clear(self._facts)
        audio = track.audio
        facts = {
            "Name": audio.path.name,
            "Address" if audio.url else "Folder": audio.url or str(audio.path.parent),
            "Format": audio.format.value.upper(),
            "Size": "" if audio.url else size_text(audio.size_bytes),
            "Length": clock_span(audio.duration_s) if audio.duration_s else "",
            "Sample rate": f"{audio.sample_rate_hz / 1000:g} kHz" if audio.sample_rate_hz else "",
            "Channels": str(audio.channels or ""),
            "Bit depth": f"{audio.bit_depth} bit" if audio.bit_depth else "",
        }
        facts |= {
            f"And as {file.format.value.upper()}": f"{file.path.name}, {size_text(file.size_bytes)}"
            for file in track.files[1:]
        }
        for row, (name, text) in enumerate((n, t) for n, t in facts.items() if t):
            self._facts.addWidget(TextLabel(self._look, name, Role.SMALL, "text2"), row, 0)
            value = TextLabel(self._look, text, Role.SMALL).wrapped().selectable()
            self._facts.addWidget(value, row, 1)
