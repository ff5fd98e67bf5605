"""What stands in the way of sending a track to a provider: pure, run on drop, edit and start."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from musicupload_gui.domain.delivery import copy_format, files_for
from musicupload_gui.domain.people import (
    WHOLE,
    cell_name,
    rows,
    share,
    share_column,
    share_sum,
    share_text,
)
from musicupload_gui.domain.provider import Convert, OptionKind, People, ProviderInfo
from musicupload_gui.domain.sheet_dates import read_date, to_iso
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
    FORMAT_CONVERTIBLE = "format_convertible"
    """The service refuses the format, and a copy in another one is offered before the upload."""
    ONLY_ONLINE = "only_online"
    """The track is online already, and the service takes only files."""
    OPTION_FORM = "option_form"
    """What was said to one service about this track alone cannot be read by it."""
    OPTION_NEEDS = "option_needs"
    """It means nothing without another option, which `detail` names."""
    SHARES_SUM = "shares_sum"
    """The shares of people do not make a whole; `detail` is what they add up to, in per cent."""
    TOO_LARGE = "too_large"
    LARGE = "large"
    FIELD_MISSING = "field_missing"
    FIELD_FORM = "field_form"
    NAME_TWICE = "name_twice"
    """Another track of the batch has the same file name, and the service goes by that."""
    SOUND_TWICE = "sound_twice"
    """Another file of the batch has the same size and length."""
    COVER_SMALL = "cover_small"
    ALREADY_SENT = "already_sent"
    """The account has this file already."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to fix or to know before a track goes to a provider."""

    kind: FindingKind
    severity: Severity
    provider: str
    field: str = ""
    detail: str = ""
    """An amount or format that the sentence names, such as `91 MB`."""


class Goal(NamedTuple):
    """A kind of service that an upload goes to, and what happens to formats that it refuses."""

    info: ProviderInfo
    convert: Convert


_FORMS: dict[str, re.Pattern[str]] = {
    "isrc": re.compile(r"[A-Za-z]{2}-?[A-Za-z0-9]{3}-?\d{2}-?\d{5}"),
    "iswc": re.compile(r"T-?\d{3}\.?\d{3}\.?\d{3}-?\d", re.IGNORECASE),
    "release_date": re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"),
    "bpm": re.compile(r"\d{1,3}([.,]\d+)?"),
    "track_number": re.compile(r"\d+(/\d+)?"),
    "disc_number": re.compile(r"\d+(/\d+)?"),
}
_NUMBERS = frozenset({OptionKind.NUMBER, OptionKind.SHARE})
_FILE_FINDINGS = {
    FileProblem.EMPTY: (FindingKind.FILE_EMPTY, Severity.BLOCKED),
    FileProblem.UNREADABLE: (FindingKind.FILE_UNREADABLE, Severity.BLOCKED),
    FileProblem.MISSING: (FindingKind.FILE_UNREADABLE, Severity.BLOCKED),
    FileProblem.NOT_AUDIO: (FindingKind.NOT_AUDIO, Severity.BLOCKED),
    FileProblem.TAGS_UNREADABLE: (FindingKind.TAGS_UNREADABLE, Severity.WARNING),
}


def has_form(field: str, text: str) -> bool:
    """Whether `text` is written the way its field is written everywhere; unknown fields are.

    Of a dotted name of `Track.options`, the field counts.
    """
    pattern = _FORMS.get(_plain(field))
    return pattern is None or pattern.fullmatch(text.strip()) is not None


def in_form(field: str, text: str) -> str:
    """`text` the way its field is written everywhere, where that is certain; else as it is."""
    tidy = _TIDY.get(_plain(field))
    found = tidy(text.strip()) if tidy else text
    return found if found and has_form(field, found) else text


def _plain(name: str) -> str:
    return name.rpartition(".")[2]


def _isrc(text: str) -> str:
    return re.sub(r"[\W_]", "", text.removeprefix("ISRC")).upper()


def _iswc(text: str) -> str:
    digits = re.sub(r"\D", "", text)
    return f"T-{digits[:3]}.{digits[3:6]}.{digits[6:9]}-{digits[9:]}" if len(digits) == 10 else ""


def _number(text: str) -> str:
    found = re.fullmatch(r"\D*(\d{1,4})(?:\s*(?:/|of|von|de|-)\s*(\d{1,4}))?\D*", text)
    return "/".join(part for part in found.groups() if part) if found else ""


def _bpm(text: str) -> str:
    found = re.fullmatch(r"\D*(\d{1,3}(?:[.,]\d+)?)\s*(?:bpm)?", text, re.IGNORECASE)
    return found[1] if found else ""


def _date(text: str) -> str:
    return to_iso(text, read_date([text]))


_TIDY: Mapping[str, Callable[[str], str]] = {
    "isrc": _isrc,
    "iswc": _iswc,
    "release_date": _date,
    "bpm": _bpm,
    "track_number": _number,
    "disc_number": _number,
}


def check(track: Track, info: ProviderInfo, convert: Convert = Convert.ASK) -> tuple[Finding, ...]:
    """Everything to say about sending `track` to the provider, blocking findings first.

    `convert` is what the account does with formats that the service refuses.
    """
    files = files_for(track, info)
    findings = [finding for file in files for finding in _check_file(file, info)]
    findings += _check_format(track, files[0], info, convert)
    findings += [*_check_fields(track, info), *_check_options(track, info)]
    findings += _check_people(track, info)
    if len(findings) > 1:
        findings.sort(key=lambda finding: finding.severity is Severity.WARNING)
    return tuple(findings)


def looks_at(info: ProviderInfo) -> frozenset[str]:
    """The metadata fields on which the findings of `check` depend, also as they differ there.

    Options and people count, too: whoever changes any dotted name has to look again.
    """
    names = frozenset(info.required_fields) | (_FORMS.keys() & set(info.fields))
    return names | {f"{info.id}.{name}" for name in names}


def is_blocked(findings: tuple[Finding, ...]) -> bool:
    """Whether any of the findings stops the upload."""
    return any(finding.severity is Severity.BLOCKED for finding in findings)


def _check_file(file: AudioFile, info: ProviderInfo) -> list[Finding]:
    findings: list[Finding] = []

    def add(kind: FindingKind, severity: Severity, detail: str = "") -> None:
        findings.append(Finding(kind, severity, info.id, detail=detail))

    if file.problem is not None:
        add(*_FILE_FINDINGS[file.problem])
    if file.url and not info.takes_links:
        add(FindingKind.ONLY_ONLINE, Severity.BLOCKED)
    if info.formats is not None and file.format not in info.formats:
        return findings  # the size that counts is that of the copy
    if info.size_limit_bytes is not None and file.size_bytes > info.size_limit_bytes:
        add(FindingKind.TOO_LARGE, Severity.BLOCKED, _megabytes(info.size_limit_bytes))
    elif info.size_advice_bytes is not None and file.size_bytes > info.size_advice_bytes:
        add(FindingKind.LARGE, Severity.WARNING, _megabytes(info.size_advice_bytes))
    return findings


def _check_format(
    track: Track, file: AudioFile, info: ProviderInfo, convert: Convert
) -> list[Finding]:
    if info.formats is None or file.format in info.formats:
        return []
    name, copy = file.format.value.upper(), copy_format(track, info)
    if copy is None or convert is Convert.NEVER:
        return [Finding(FindingKind.FORMAT_REFUSED, Severity.BLOCKED, info.id, detail=name)]
    if convert is Convert.ALWAYS:
        return []
    offer = f"{name} > {copy.value.upper()}"
    return [Finding(FindingKind.FORMAT_CONVERTIBLE, Severity.WARNING, info.id, detail=offer)]


def _check_options(track: Track, info: ProviderInfo) -> list[Finding]:
    findings: list[Finding] = []
    if not track.options:
        return findings
    labels = {option.name: option.label for option in info.track_options}
    for option in info.track_options:
        name = f"{info.id}.{option.name}"
        if not (text := track.value(name)):
            continue
        if option.kind is OptionKind.NUMBER and not (text.isascii() and text.isdecimal()):
            findings.append(Finding(FindingKind.OPTION_FORM, Severity.BLOCKED, info.id, name, text))
        if option.needs and not track.value(f"{info.id}.{option.needs}"):
            needed = labels[option.needs]
            kind = FindingKind.OPTION_NEEDS
            findings.append(Finding(kind, Severity.BLOCKED, info.id, name, needed))
    return findings


def _check_people(track: Track, info: ProviderInfo) -> list[Finding]:
    findings: list[Finding] = []
    if track.options:
        for people in info.people:
            findings += _check_shares(rows(track, info.id, people), info, people)
    return findings


def _check_shares(
    given: Sequence[Mapping[str, str]], info: ProviderInfo, people: People
) -> list[Finding]:
    """Numbers that are none; the sum only where all are numbers."""
    findings: list[Finding] = []

    def warn(kind: FindingKind, field: str, detail: str) -> None:
        findings.append(Finding(kind, Severity.WARNING, info.id, field, detail))

    for number, row in enumerate(given, 1):
        for column in people.columns:
            text = row.get(column.name, "")
            if text and column.kind in _NUMBERS and share(text) is None:
                place = cell_name(info.id, people, number, column.name)
                warn(FindingKind.OPTION_FORM, place, text)
    total = share_sum(given, people)
    if not findings and total is not None and total != WHOLE:
        place = cell_name(info.id, people, 1, share_column(people))
        warn(FindingKind.SHARES_SUM, place, share_text(total))
    return findings


def _check_fields(track: Track, info: ProviderInfo) -> list[Finding]:
    if not track.is_read:
        return []
    metadata = track.at(info.id).metadata
    findings = [
        Finding(FindingKind.FIELD_MISSING, Severity.BLOCKED, info.id, field)
        for field in info.required_fields
        if not metadata.value(field)
    ]
    findings += [
        Finding(FindingKind.FIELD_FORM, Severity.WARNING, info.id, _where(track, info, field), text)
        for field in _FORMS
        if (text := metadata.value(field)) and field in info.fields and not has_form(field, text)
    ]
    return findings


def _where(track: Track, info: ProviderInfo, field: str) -> str:
    """The name of what the service gets for a field: a value of its own, or everybody's."""
    own = f"{info.id}.{field}"
    return own if own in track.options else field


def _megabytes(size_bytes: int) -> str:
    return f"{size_bytes / 1_000_000:.0f} MB"
