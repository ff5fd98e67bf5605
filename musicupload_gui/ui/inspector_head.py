"""The top of the inspector: cover, title and facts of one track, or of many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from musicupload_gui.domain.track import Track
from musicupload_gui.ui.amounts import clock_span, count_text, size_text
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.theme import px
from musicupload_gui.ui.tokens import COVER_INSPECTOR, RADIUS_MARK, Role


class InspectorHead(QWidget):
    """Shows what the fields below are about."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tracks: Sequence[Track] = ()
        self._cover = QLabel(self)
        self._cover.setFixedSize(px(COVER_INSPECTOR), px(COVER_INSPECTOR))
        self._title = TextLabel(look, "", Role.HEADING)
        self._artist = TextLabel(look, "", Role.BODY, "text2")
        self._facts = TextLabel(look, "", Role.SMALL, "text2")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        for label in (self._title, self._artist, self._facts):
            words.addWidget(label.wrapped())
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        row.addWidget(self._cover)
        row.addLayout(words, 1)
        look.covers.loaded.connect(self._show_cover)

    def show_tracks(self, tracks: Sequence[Track]) -> None:
        """Show one track's own facts, or what many have together."""
        self._tracks = tracks
        if len(tracks) == 1:
            track = tracks[0]
            self._title.setText(track.title)
            self._artist.setText(track.metadata.artist)
            self._facts.setText(_facts_of(track))
        else:
            artists = len({t.metadata.artist for t in tracks if t.metadata.artist})
            albums = len({t.metadata.album for t in tracks if t.metadata.album})
            self._title.setText(count_text(len(tracks), "track"))
            self._artist.setText(f"{count_text(artists, 'artist')}, {count_text(albums, 'album')}")
            length = clock_span(sum(t.audio.duration_s or 0.0 for t in tracks))
            self._facts.setText(f"{length} · {size_text(sum(t.size_bytes for t in tracks))}")
        self._artist.setVisible(bool(self._artist.text()))
        self._show_cover()

    def _show_cover(self) -> None:
        cover = next((t.cover for t in self._tracks if t.cover is not None), None)
        picture: QPixmap | None = None
        if cover is not None:
            picture = self._look.covers.pixmap(
                cover.path, px(COVER_INSPECTOR), self.devicePixelRatioF(), px(RADIUS_MARK)
            )
        tokens = self._look.theme.tokens
        if picture is None:
            picture = self._look.icons.pixmap("note", tokens.text3, px(COVER_INSPECTOR // 2))
        self._cover.setPixmap(picture)
        self._cover.setAccessibleName("Cover" if cover else "No cover")


def _facts_of(track: Track) -> str:
    audio = track.audio
    parts = [
        "+".join(file.format.value.upper() for file in track.files),
        "online" if audio.url else "",
        f"{audio.sample_rate_hz / 1000:g} kHz" if audio.sample_rate_hz else "",
        f"{audio.bit_depth} bit" if audio.bit_depth else "",
        "" if audio.url else size_text(track.size_bytes),
    ]
    return " · ".join(part for part in parts if part)
