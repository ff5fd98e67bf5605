"""What there is to say before a batch is sent: counted per track, grouped by cause. Pure.

Beside the findings of each track it looks at the list as a whole: names that a service would take
for one track, files that look the same, what an account has already.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from musicupload_gui.domain.provider import ProviderInfo
from musicupload_gui.domain.rules import Finding, FindingKind, Severity
from musicupload_gui.domain.track import Track, TrackId

COVER_ADVICE_PX = 1400
"""Shops show covers larger than this; no service of ours names a limit."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A track with what its own findings are at the services that it is to go to."""

    track: Track
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Cause:
    """One thing to say about several tracks."""

    kind: FindingKind
    severity: Severity
    field: str
    detail: str
    providers: tuple[str, ...]
    tracks: tuple[TrackId, ...]


@dataclass(frozen=True, slots=True)
class Preflight:
    """How many tracks go as they are, go with a warning, or stay; and why."""

    ready: int
    warned: int
    blocked: int
    causes: tuple[Cause, ...]
    """Blocking ones first, the most frequent first."""

    @property
    def total(self) -> int:
        """All tracks that were looked at."""
        return self.ready + self.warned + self.blocked


def look_over(
    checked: Sequence[Checked],
    infos: Sequence[ProviderInfo],
    repeats: Iterable[tuple[TrackId, str]] = (),
) -> Preflight:
    """Everything to say about sending these tracks to these kinds of service.

    `repeats` are tracks that an account has already, with its provider. A track is blocked when it
    can go nowhere: what only one service refuses goes to the others.
    """
    found: dict[TrackId, list[Finding]] = {c.track.id: [*c.findings] for c in checked}
    tracks = [c.track for c in checked]
    for track_id, finding in (*_same_names(tracks, infos), *_same_sounds(tracks)):
        found[track_id].append(finding)
    for track_id, finding in _small_covers(tracks, infos):
        found[track_id].append(finding)
    for track_id, provider in repeats:
        found[track_id].append(_warning(FindingKind.ALREADY_SENT, provider))
    goals = frozenset(info.id for info in infos)
    states = [_state(findings, goals) for findings in found.values()]
    ready, warned = states.count(None), states.count(Severity.WARNING)
    return Preflight(ready, warned, len(states) - ready - warned, _causes(found))


def _state(findings: Iterable[Finding], goals: frozenset[str]) -> Severity | None:
    blocked = {f.provider for f in findings if f.severity is Severity.BLOCKED}
    if goals and goals <= blocked:
        return Severity.BLOCKED
    return Severity.WARNING if findings else None


def _causes(found: Mapping[TrackId, Sequence[Finding]]) -> tuple[Cause, ...]:
    tracks: dict[tuple[FindingKind, Severity, str, str], dict[TrackId, None]] = defaultdict(dict)
    providers: dict[tuple[FindingKind, Severity, str, str], dict[str, None]] = defaultdict(dict)
    for track_id, findings in found.items():
        for finding in findings:
            key = finding.kind, finding.severity, finding.field, _common(finding)
            tracks[key][track_id] = None
            if finding.provider:
                providers[key][finding.provider] = None
    causes = [Cause(*key, tuple(providers[key]), tuple(ids)) for key, ids in tracks.items()]
    is_warning = Severity.WARNING
    return tuple(sorted(causes, key=lambda c: (c.severity is is_warning, -len(c.tracks))))


def _common(finding: Finding) -> str:
    """The detail where it is the same for all tracks alike, such as a limit; not their values."""
    return "" if finding.kind in _OWN_VALUES else finding.detail


_OWN_VALUES = {FindingKind.FIELD_FORM, FindingKind.OPTION_FORM}


def _same_names(
    tracks: Sequence[Track], infos: Iterable[ProviderInfo]
) -> list[tuple[TrackId, Finding]]:
    matching = [info for info in infos if info.matches_names]
    names: dict[str, list[TrackId]] = defaultdict(list)
    for track in tracks if matching else ():
        names[track.audio.sent_stem.casefold()].append(track.id)
    return [
        (track_id, _warning(FindingKind.NAME_TWICE, info.id))
        for ids in names.values()
        if len(ids) > 1
        for track_id in ids
        for info in matching
    ]


def _same_sounds(tracks: Iterable[Track]) -> list[tuple[TrackId, Finding]]:
    """Files of one size and length are nearly always copies of each other."""
    looks: dict[tuple[int, float], list[TrackId]] = defaultdict(list)
    for track in tracks:
        if track.audio.duration_s and not track.audio.url:
            looks[track.audio.size_bytes, track.audio.duration_s].append(track.id)
    twice = [ids for ids in looks.values() if len(ids) > 1]
    return [(i, _warning(FindingKind.SOUND_TWICE)) for ids in twice for i in ids]


def _small_covers(
    tracks: Iterable[Track], infos: Iterable[ProviderInfo]
) -> list[tuple[TrackId, Finding]]:
    takers = [info.id for info in infos if info.takes_cover]
    small = (t for t in tracks if t.cover and min(t.cover.width_px, t.cover.height_px) > 0)
    return [
        (track.id, _warning(FindingKind.COVER_SMALL, provider, str(COVER_ADVICE_PX)))
        for track in small
        if track.cover and min(track.cover.width_px, track.cover.height_px) < COVER_ADVICE_PX
        for provider in takers
    ]


def _warning(kind: FindingKind, provider: str = "", detail: str = "") -> Finding:
    return Finding(kind, Severity.WARNING, provider, detail=detail)
