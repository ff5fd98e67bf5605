"""Named undo and redo over the list: every change keeps what it replaced."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from musicupload_gui.domain.track import Track, TrackId
from musicupload_gui.domain.upload import Upload

_DEPTH = 200


@dataclass(frozen=True, slots=True)
class Placed:
    """A track, where it stands in the list, and the uploads that leave or come with it."""

    place: float
    track: Track
    uploads: tuple[Upload, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that a person did: per track what was there before and after; None is nothing."""

    code: str
    subject: str
    before: Mapping[TrackId, Placed | None]
    after: Mapping[TrackId, Placed | None]


class History:
    """What can be undone and done again, newest last."""

    def __init__(self) -> None:
        self._done: list[Change] = []
        self._undone: list[Change] = []

    def did(self, change: Change) -> None:
        """Remember a change; what was undone before it cannot be done again."""
        self._done = [*self._done[1 - _DEPTH :], change]
        self._undone.clear()

    def undo(self) -> Change | None:
        """The change to take back, or None."""
        if not self._done:
            return None
        self._undone.append(self._done.pop())
        return self._undone[-1]

    def redo(self) -> Change | None:
        """The change to do again, or None."""
        if not self._undone:
            return None
        self._done.append(self._undone.pop())
        return self._done[-1]

    @property
    def next_undo(self) -> Change | None:
        """What `undo` would take back, for the menu's words."""
        return self._done[-1] if self._done else None

    @property
    def next_redo(self) -> Change | None:
        """What `redo` would do again, for the menu's words."""
        return self._undone[-1] if self._undone else None
