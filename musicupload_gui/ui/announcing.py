"""Reads out what becomes of tracks, wherever the keyboard is: ready, failed, in need of you."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from musicupload_gui.domain.track import TrackId
from musicupload_gui.engine.news import News, UploadsChanged
from musicupload_gui.ui.amounts import series_text
from musicupload_gui.ui.cell_texts import full_title
from musicupload_gui.ui.summary import Summary
from musicupload_gui.ui.texts import STATE_WORDS, Face
from musicupload_gui.ui.tongue import plural, tr
from musicupload_gui.ui.track_model import TrackModel

_TOLD = frozenset({Face.READY, Face.FAILED, Face.HELD, Face.UNKNOWN, Face.IMPORTED})
GATHER_MS = 1000
"""How long changes are gathered, so that one does not cut the other off."""
_FEW = 3
"""Up to here each track is named; of more it is said how many there are."""


class Announcer:
    """Says each change of a track once; what a row was when it came to the list is no change."""

    def __init__(
        self, source: QWidget, model: TrackModel, say: Callable[[str], object] | None = None
    ) -> None:
        self._model = model
        self._source = source
        self._say = say or self._announce
        self._known: dict[TrackId, Face] = {}
        self._changed: dict[TrackId, None] = {}
        self._gathered = QTimer(source, singleShot=True, interval=GATHER_MS)
        self._gathered.timeout.connect(self.flush)

    def take(self, news: Iterable[News]) -> None:
        """Note whose state is another one, after the model has taken the same news."""
        ids = {u.track_id for n in news if isinstance(n, UploadsChanged) for u in n.uploads}
        for track_id in ids & self._model.rows.by_id.keys():
            face = self._model.rows.by_id[track_id].face
            if self._known.get(track_id, face) is not face and face in _TOLD:
                self._changed[track_id] = None
            self._known[track_id] = face
        if self._changed and not self._gathered.isActive():
            self._gathered.start()

    def flush(self) -> None:
        """Say what has gathered."""
        rows = self._model.rows.by_id
        changed = [rows[i] for i in self._changed if i in rows and rows[i].face in _TOLD]
        self._changed.clear()
        if not changed:
            return
        if len(changed) > _FEW:
            self._say(_counted(Counter(row.face for row in changed)))
            return
        for row in changed:
            summary = self._model.words.summary(row, None)
            self._say(_sentence(full_title(row.item.track), summary))

    def _announce(self, sentence: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._source, sentence))


def _sentence(title: str, summary: Summary) -> str:
    """Such as `Harbour Lights: failed, the file is too large`."""
    word = f"{summary.word[:1].lower()}{summary.word[1:]}"
    state = series_text([part for part in (word, summary.detail) if part])
    return tr("{title}: {state}").format(title=title, state=state)


def _counted(faces: Counter[Face]) -> str:
    """Such as `12 tracks: ready, 2 tracks: failed`."""
    told: list[str] = []
    for face, count in faces.items():
        word = tr(STATE_WORDS[face])
        state = f"{word[:1].lower()}{word[1:]}"
        told.append(plural("%n track: {state}", "%n tracks: {state}", count).format(state=state))
    return series_text(told)
