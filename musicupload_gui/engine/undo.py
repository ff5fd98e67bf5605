"""Named undo and redo over the list: every change keeps what it replaced, also over a restart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Protocol

from musicupload_gui.domain.metadata import Cell
from musicupload_gui.domain.track import Track, TrackId
from musicupload_gui.domain.upload import Upload, UploadId
from musicupload_gui.engine.records import SavedStep

DEPTH = 100


@dataclass(frozen=True, slots=True)
class Placed:
    """A track, where it stands in the list, and the uploads that leave or come with it."""

    place: float
    track: Track
    uploads: tuple[Upload, ...] = ()
    steps: Mapping[UploadId, tuple[SavedStep, ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    """What those uploads have done so far: without it they would do it twice."""


@dataclass(frozen=True, slots=True)
class Change:
    """Whole tracks that changed: per track what was there before and after; None is nothing."""

    code: str
    subject: str
    before: Mapping[TrackId, Placed | None]
    after: Mapping[TrackId, Placed | None]


@dataclass(frozen=True, slots=True)
class Edit:
    """Values that changed: per track the cells that were there before and after, by name.

    Small, because 10,000 tracks may be edited at once and the journal keeps a hundred of these.
    """

    code: str
    subject: str
    before: Mapping[TrackId, Mapping[str, Cell]]
    after: Mapping[TrackId, Mapping[str, Cell]]


Deed = Change | Edit
"""One thing that a person did to the list."""


class Deeds(Protocol):
    """Where deeds are kept, by number: the journal."""

    def numbers(self) -> tuple[list[int], list[int]]:
        """Those that are done, oldest first, and those that were undone, the last one last."""
        ...

    def keep(self, number: int, deed: Deed, *, is_settled: bool) -> None:
        """Add a deed; what was undone is dropped, and so is what is `DEPTH` older.

        `is_settled` when the tracks' own rows hold it already.
        """
        ...

    def mark(self, number: int, *, is_undone: bool, is_settled: bool) -> None:
        """Note that a deed is being undone, or done again; not settled: rows do not hold it yet."""
        ...

    def deed(self, number: int) -> Deed | None:
        """A deed as it was kept, or None when it cannot be read any more."""
        ...


class History:
    """What can be undone and done again, newest last."""

    def __init__(self, deeds: Deeds) -> None:
        self._deeds = deeds
        self._done, self._undone = deeds.numbers()
        self._known: dict[int, Deed] = {}
        """Those of this run, so that they need not be read again."""

    def did(self, deed: Deed, *, is_settled: bool = True) -> None:
        """Remember a deed; what was undone before it cannot be done again.

        Not `is_settled`: the tracks' rows follow later; see `rows`.
        """
        number = max((*self._done[-1:], *self._undone), default=0) + 1
        self._deeds.keep(number, deed, is_settled=is_settled)
        for gone in (*self._undone, *self._done[: 1 - DEPTH]):
            self._known.pop(gone, None)
        self._undone.clear()
        self._done = [*self._done[1 - DEPTH :], number]
        self._known[number] = deed

    def undo(self) -> Deed | None:
        """The deed to take back, or None."""
        return self._move(self._done, self._undone, is_undone=True)

    def redo(self) -> Deed | None:
        """The deed to do again, or None."""
        return self._move(self._undone, self._done, is_undone=False)

    @property
    def next_undo(self) -> Deed | None:
        """What `undo` would take back, for the menu's words."""
        return self._deed(self._done[-1]) if self._done else None

    @property
    def next_redo(self) -> Deed | None:
        """What `redo` would do again, for the menu's words."""
        return self._deed(self._undone[-1]) if self._undone else None

    def _move(self, source: list[int], target: list[int], *, is_undone: bool) -> Deed | None:
        if not source:
            return None
        deed = self._deed(source[-1])
        # Whole tracks are written before anything else happens; only edits may come later.
        is_settled = not isinstance(deed, Edit)
        self._deeds.mark(source[-1], is_undone=is_undone, is_settled=is_settled)
        target.append(source.pop())
        return deed

    def _deed(self, number: int) -> Deed | None:
        if number not in self._known:
            found = self._deeds.deed(number)
            if found is None:
                return None
            self._known[number] = found
        return self._known[number]
