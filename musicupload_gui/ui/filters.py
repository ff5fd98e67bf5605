"""Which tracks each filter shows, and the counts that filters and status line tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from enum import StrEnum

from musicupload_gui.ui.amounts import count_text
from musicupload_gui.ui.texts import Face


class Filter(StrEnum):
    """The groups that the list can be narrowed to."""

    ALL = "all"
    NEEDS_WORK = "needs_work"
    ACTIVE = "active"
    FAILED = "failed"
    READY = "ready"
    NEEDS_YOU = "needs_you"
    """Everything that waits for a person: reached from the status line, not from a button."""


FILTER_LABELS: Mapping[Filter, str] = {
    Filter.ALL: "All",
    Filter.NEEDS_WORK: "Needs work",
    Filter.ACTIVE: "Active",
    Filter.FAILED: "Failed",
    Filter.READY: "Ready",
    Filter.NEEDS_YOU: "Needs you",
}
_STOPPED = (Face.HELD, Face.UNKNOWN, Face.FAILED)
FILTER_FACES: Mapping[Filter, frozenset[Face]] = {
    Filter.ALL: frozenset(Face),
    Filter.NEEDS_WORK: frozenset({Face.NEEDS_WORK}),
    Filter.ACTIVE: frozenset(
        {
            Face.QUEUED,
            Face.PREPARING,
            Face.SENDING,
            Face.FINISHING,
            Face.PROCESSING,
            Face.IMPORTED,
            Face.WAITING,
            Face.HELD,
            Face.PAUSED,
        }
    ),
    Filter.FAILED: frozenset({Face.FAILED}),
    Filter.READY: frozenset({Face.READY}),
    Filter.NEEDS_YOU: frozenset({Face.NEEDS_WORK, *_STOPPED, Face.IMPORTED}),
}


def count_filters(faces: Counter[Face]) -> dict[Filter, int]:
    """How many tracks each filter would show, from the number of tracks with each face."""
    return {group: sum(faces[f] for f in members) for group, members in FILTER_FACES.items()}


def tracks_line(faces: Counter[Face], selected: int = 0) -> str:
    """How many tracks there are: `14 tracks`, `38 of 52 tracks selected`."""
    total = faces.total()
    if not total:
        return "No tracks yet"
    if selected > 1:
        return f"{selected:,} of {count_text(total, 'track')} selected"
    return count_text(total, "track")


def needs_line(faces: Counter[Face]) -> str:
    """How many tracks wait for a person: `1 needs work, 3 need you`; empty when none does."""
    work = faces[Face.NEEDS_WORK]
    stopped = sum(faces[face] for face in _STOPPED)
    imported = faces[Face.IMPORTED]
    parts = [f"{work:,} {'needs' if work == 1 else 'need'} work"] if work else []
    parts += [f"{stopped:,} {'needs' if stopped == 1 else 'need'} you"] if stopped else []
    if imported:
        parts.append(f"{imported:,} {'waits' if imported == 1 else 'wait'} for you to publish")
    return ", ".join(parts)
