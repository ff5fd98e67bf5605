"""Finds out what a change comes to on many tracks, a little at a time so that the window lives."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from musicupload_gui.domain.track import Track, TrackId

_SLICE_S = 0.008
Values: TypeAlias = Mapping[str, str]
Wanted: TypeAlias = Callable[[Track], Values]
"""The values by field that a track is to have; those it has already may be among them."""


class ChangeSearch(QObject):
    """Asks for the wanted values of one track after the other and keeps those that differ."""

    looked = Signal(list)
    """Pairs of a `Track` and its wanted `Values`, a slice at a time, in order."""
    done = Signal()

    def __init__(self, tracks: Sequence[Track], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tracks = tracks
        self._wanted: Wanted = lambda _: {}
        self._next = 0
        self.changes: dict[TrackId, dict[str, str]] = {}
        """The values that differ, by track and field; all of them only after `done`."""
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._look)

    @property
    def is_running(self) -> bool:
        """Whether there are tracks to look at still."""
        return self._timer.isActive()

    @property
    def value_count(self) -> int:
        """How many values differ."""
        return sum(map(len, self.changes.values()))

    def start(self, wanted: Wanted) -> None:
        """Begin anew; a few tracks are done with on return."""
        self._wanted = wanted
        self._next = 0
        self.changes = {}
        self._timer.start()
        self._look()

    def stop(self) -> None:
        """Leave the rest; `done` is not told."""
        self._timer.stop()

    def _look(self) -> None:
        ends = time.monotonic() + _SLICE_S
        seen: list[tuple[Track, Values]] = []
        while self._next < len(self._tracks) and time.monotonic() < ends:
            track = self._tracks[self._next]
            values = self._wanted(track)
            seen.append((track, values))
            differing = {name: text for name, text in values.items() if text != track.value(name)}
            if differing:
                self.changes[track.id] = differing
            self._next += 1
        self.looked.emit(seen)
        if self._next == len(self._tracks):
            self._timer.stop()
            self.done.emit()
