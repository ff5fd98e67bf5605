"""What stands in the way of sending a track to a provider: pure, run on drop, edit and start."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from musicupload_gui.domain.provider import ProviderInfo
from musicupload_gui.domain.track import AudioFile, FileProblem, Track


class Severity(StrEnum):
    """Whether a finding stops an upload or only deserves a look."""

    BLOCKED = "blocked"
    WARNING = "warning"


class FindingKind(StrEnum):
    """What a rule found; worded in `ui/texts.py`."""

    FILE_EMPTY = "file_empty"
    FILE_UNREADABLE = "file_unreadable"
    NOT_AUDIO = "not_audio"
    TAGS_UNREADABLE = "tags_unreadable"
    FORMAT_REFUSED = "format_refused"
    TOO_LARGE = "too_large"
    LARGE = "large"
    FIELD_MISSING = "field_missing"
    FIELD_FORM = "field_form"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to fix or to know before a track goes to a provider."""

    kind: FindingKind
    severity: Severity
    provider: str
    field: str = ""
    detail: str = ""
    """An amount or format that the sentence names, such as `91 MB`."""


_FORMS: dict[str, re.Pattern[str]] = {
    "isrc": re.compile(r"[A-Za-z]{2}-?[A-Za-z0-9]{3}-?\d{2}-?\d{5}"),
    "iswc": re.compile(r"T-?\d{3}\.?\d{3}\.?\d{3}-?\d", re.IGNORECASE),
    "release_date": re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"),
    "bpm": re.compile(r"\d{1,3}([.,]\d+)?"),
    "track_number": re.compile(r"\d+(/\d+)?"),
    "disc_number": re.compile(r"\d+(/\d+)?"),
}
_FILE_FINDINGS = {
    FileProblem.EMPTY: (FindingKind.FILE_EMPTY, Severity.BLOCKED),
    FileProblem.UNREADABLE: (FindingKind.FILE_UNREADABLE, Severity.BLOCKED),
    FileProblem.MISSING: (FindingKind.FILE_UNREADABLE, Severity.BLOCKED),
    FileProblem.NOT_AUDIO: (FindingKind.NOT_AUDIO, Severity.BLOCKED),
    FileProblem.TAGS_UNREADABLE: (FindingKind.TAGS_UNREADABLE, Severity.WARNING),
}


def has_form(field: str, text: str) -> bool:
    """Whether `text` is written the way its field is written everywhere; unknown fields are."""
    pattern = _FORMS.get(field)
    return pattern is None or pattern.fullmatch(text.strip()) is not None


def check(track: Track, info: ProviderInfo) -> tuple[Finding, ...]:
    """Everything to say about sending `track` to the provider, blocking findings first."""
    findings = [*_check_file(track.audio, info), *_check_fields(track, info)]
    return tuple(sorted(findings, key=lambda finding: finding.severity is Severity.WARNING))


def is_blocked(findings: tuple[Finding, ...]) -> bool:
    """Whether any of the findings stops the upload."""
    return any(finding.severity is Severity.BLOCKED for finding in findings)


def _check_file(file: AudioFile, info: ProviderInfo) -> list[Finding]:
    findings: list[Finding] = []

    def add(kind: FindingKind, severity: Severity, detail: str = "") -> None:
        findings.append(Finding(kind, severity, info.id, detail=detail))

    if file.problem is not None:
        add(*_FILE_FINDINGS[file.problem])
    if info.formats is not None and file.format not in info.formats:
        add(FindingKind.FORMAT_REFUSED, Severity.BLOCKED, file.format.value.upper())
    if info.size_limit_bytes is not None and file.size_bytes > info.size_limit_bytes:
        add(FindingKind.TOO_LARGE, Severity.BLOCKED, _megabytes(info.size_limit_bytes))
    elif info.size_advice_bytes is not None and file.size_bytes > info.size_advice_bytes:
        add(FindingKind.LARGE, Severity.WARNING, _megabytes(info.size_advice_bytes))
    return findings


def _check_fields(track: Track, info: ProviderInfo) -> list[Finding]:
    if not track.is_read:
        return []
    findings = [
        Finding(FindingKind.FIELD_MISSING, Severity.BLOCKED, info.id, field)
        for field in info.required_fields
        if not track.metadata.value(field)
    ]
    findings += [
        Finding(FindingKind.FIELD_FORM, Severity.WARNING, info.id, field, text)
        for field in info.fields
        if (text := track.metadata.value(field)) and not has_form(field, text)
    ]
    return findings


def _megabytes(size_bytes: int) -> str:
    return f"{size_bytes / 1_000_000:.0f} MB"
