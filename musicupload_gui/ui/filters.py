"""Which tracks each filter shows, and the counts that filters and status line tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from enum import StrEnum

from musicupload_gui.domain.wording import N_
from musicupload_gui.ui.amounts import number_text, series_text, tracks_text
from musicupload_gui.ui.texts import Face
from musicupload_gui.ui.tongue import plural, tr


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
    Filter.ALL: N_("All"),
    Filter.NEEDS_WORK: N_("Needs work"),
    Filter.ACTIVE: N_("Active"),
    Filter.FAILED: N_("Failed"),
    Filter.READY: N_("Ready"),
    Filter.NEEDS_YOU: N_("Needs you"),
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
        return tr("No tracks yet")
    if selected > 1:
        said = plural("{chosen} of %n track selected", "{chosen} of %n tracks selected", total)
        return said.format(chosen=number_text(selected))
    return tracks_text(total)


def needs_line(faces: Counter[Face]) -> str:
    """How many tracks wait for a person: `1 needs work, 3 need you`; empty when none does."""
    work = faces[Face.NEEDS_WORK]
    stopped = sum(faces[face] for face in _STOPPED)
    imported = faces[Face.IMPORTED]
    parts = (
        plural("%n needs work", "%n need work", work) if work else "",
        plural("%n needs you", "%n need you", stopped) if stopped else "",
        plural("%n waits for you to publish", "%n wait for you to publish", imported)
        if imported
        else "",
    )
    return series_text([part for part in parts if part])
