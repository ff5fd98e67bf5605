"""What listening to a file to its end found: remarks worth a look before sending, never a bar."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

SILENT_BELOW = 0.001
"""Sample height under which nothing is heard: -60 dBFS, as a part of full scale."""
LONG_START_S = 1.0
"""Silence before the first sound that nobody means."""
LONG_END_S = 3.0
"""Silence after the last sound that is more than a pause between two tracks."""
MISSING_S = 0.5
"""A file may be shorter than its header says by as much; encoders pad."""
MUCH_OFFSET = 0.01
"""A mean as far from silence as this (-40 dBFS) costs loudness and clicks at cuts."""
USUAL_RATES_HZ = frozenset({44_100, 48_000, 88_200, 96_000, 176_400, 192_000})
MOST_CLIPS = 100
"""So many places are shown; more are counted."""


class Sides(StrEnum):
    """Which of two channels sound, and whether they differ."""

    OTHER = "other"
    """Two that differ; or the file has not just two channels."""
    LEFT = "left"
    RIGHT = "right"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class AudioChecks:
    """What was heard, unjudged; `remarks` says what of it deserves a look.

    `clip_count` is in how many stretches of 10 ms three samples in a row or more reach full
    scale; `clips_s` are the first of these places and others, up to `MOST_CLIPS`, in seconds;
    `offset` is the mean of all samples, -1..1; `declared_s` is the length by the file's own
    header, None where it says none.
    """

    is_silent: bool = False
    silence_start_s: float = 0.0
    silence_end_s: float = 0.0
    clip_count: int = 0
    clips_s: tuple[float, ...] = ()
    sides: Sides = Sides.OTHER
    offset: float = 0.0
    declared_s: float | None = None


class RemarkKind(StrEnum):
    """What may be worth a look."""

    ENDS_EARLY = "ends_early"
    SILENT = "silent"
    SILENCE_START = "silence_start"
    SILENCE_END = "silence_end"
    CLIPPING = "clipping"
    LEFT_ONLY = "left_only"
    RIGHT_ONLY = "right_only"
    SAME_SIDES = "same_sides"
    OFFSET = "offset"
    ODD_RATE = "odd_rate"

    @property
    def is_warning(self) -> bool:
        """Whether it is likely to be a mistake, and not just good to know."""
        return self not in (RemarkKind.SAME_SIDES, RemarkKind.ODD_RATE)


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing worth a look; `at_s` is the place to listen to, where there is one.

    `amount` is by kind: seconds of silence, places that clip, the declared length in seconds, a
    part of full scale, a sample rate in Hz.
    """

    kind: RemarkKind
    amount: float = 0.0
    at_s: float | None = None


def remarks(
    heard: AudioChecks, duration_s: float, sample_rate_hz: int | None
) -> tuple[Remark, ...]:
    """All that deserves a look, the gravest first; `duration_s` is what could be decoded."""
    found: list[Remark] = []
    if heard.declared_s is not None and heard.declared_s - duration_s > MISSING_S:
        found.append(Remark(RemarkKind.ENDS_EARLY, heard.declared_s, duration_s))
    found.extend(_of_sound(heard, duration_s))
    if sample_rate_hz and sample_rate_hz not in USUAL_RATES_HZ:
        found.append(Remark(RemarkKind.ODD_RATE, sample_rate_hz))
    return tuple(found)


def _of_sound(heard: AudioChecks, duration_s: float) -> list[Remark]:
    if heard.is_silent:
        return [Remark(RemarkKind.SILENT)]
    found: list[Remark] = []
    if heard.silence_start_s > LONG_START_S:
        found.append(Remark(RemarkKind.SILENCE_START, heard.silence_start_s, 0.0))
    if heard.silence_end_s > LONG_END_S:
        at_s = duration_s - heard.silence_end_s
        found.append(Remark(RemarkKind.SILENCE_END, heard.silence_end_s, at_s))
    if heard.clip_count:
        found.append(Remark(RemarkKind.CLIPPING, heard.clip_count, heard.clips_s[0]))
    if heard.sides is not Sides.OTHER:
        found.append(Remark(_OF_SIDES[heard.sides]))
    if abs(heard.offset) > MUCH_OFFSET:
        found.append(Remark(RemarkKind.OFFSET, heard.offset))
    return found


_OF_SIDES = {
    Sides.LEFT: RemarkKind.LEFT_ONLY,
    Sides.RIGHT: RemarkKind.RIGHT_ONLY,
    Sides.SAME: RemarkKind.SAME_SIDES,
}
