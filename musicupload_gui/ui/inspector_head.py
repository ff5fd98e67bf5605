"""The top of the inspector: cover, title and facts of one track, or of many."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from musicupload_gui.domain.track import Track
from musicupload_gui.domain.wording import N_
from musicupload_gui.ui.amounts import clock_span, number_text, series_text, size_text, tracks_text
from musicupload_gui.ui.buttons import Button, Kind
from musicupload_gui.ui.cover_well import CoverWell, cover_text
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import plural, tr

TOOLS: Mapping[str, str] = {
    "replace": N_("Replace…"),
    "number": N_("Number…"),
    "from_names": N_("File names…"),
}
"""Commands that stand above the form when several tracks are chosen."""


class InspectorHead(QWidget):
    """Shows what the fields below are about."""

    tool_wanted = Signal(str)
    """The name of a command."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.cover = CoverWell(look, self)
        self._title = TextLabel(look, "", Role.HEADING)
        self._artist = TextLabel(look, "", Role.BODY, "text2")
        self._facts = TextLabel(look, "", Role.SMALL, "text2")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        for label in (self._title, self._artist, self._facts):
            words.addWidget(label.wrapped())
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(self.cover)
        row.addLayout(words, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(8))
        whole.addLayout(row)
        whole.addWidget(self._tool_row())

    def _tool_row(self) -> QWidget:
        """What helps with many tracks at once."""
        self._tools = QWidget()
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        for name, text in TOOLS.items():
            button = Button(self._look, tr(text), Kind.SMALL)
            button.setObjectName(f"tool_{name}")
            button.clicked.connect(partial(self.tool_wanted.emit, name))
            row.addWidget(button)
        row.addStretch(1)
        return self._tools

    def show_tracks(self, tracks: Sequence[Track]) -> None:
        """Show one track's own facts, or what many have together."""
        if len(tracks) == 1:
            track = tracks[0]
            self._title.setText(track.title)
            self._artist.setText(track.metadata.artist)
            covers = [track.cover] if track.cover else []
            cover = tr("Cover {facts}").format(facts=cover_text(covers)) if covers else ""
            self._facts.setText("\n".join(filter(None, (_facts_of(track), cover))))
        else:
            artists = len({t.metadata.artist for t in tracks if t.metadata.artist})
            albums = len({t.metadata.album for t in tracks if t.metadata.album})
            self._title.setText(tracks_text(len(tracks)))
            told = (
                plural("%n artist", "%n artists", artists),
                plural("%n album", "%n albums", albums),
            )
            self._artist.setText(series_text(told))
            length = clock_span(sum(t.audio.duration_s or 0.0 for t in tracks))
            self._facts.setText(f"{length} · {size_text(sum(t.size_bytes for t in tracks))}")
        self._artist.setVisible(bool(self._artist.text()))
        self._tools.setVisible(len(tracks) > 1)
        self.cover.show_covers([track.cover for track in tracks])


def _facts_of(track: Track) -> str:
    audio = track.audio
    parts = [
        "+".join(file.format.value.upper() for file in track.files),
        tr("online") if audio.url else "",
        _rate_text(audio.sample_rate_hz / 1000) if audio.sample_rate_hz else "",
        plural("%n bit", "%n bit", audio.bit_depth) if audio.bit_depth else "",
        "" if audio.url else size_text(track.size_bytes),
    ]
    return " · ".join(part for part in parts if part)


def _rate_text(rate_khz: float) -> str:
    """As many decimals as it has: `48 kHz`, `44.1 kHz`."""
    decimals = len(f"{rate_khz:g}".partition(".")[2])
    return f"{number_text(rate_khz, decimals)} kHz"
