"""What stands in the way of an upload, per file and per field."""

from __future__ import annotations

from pathlib import Path

import pytest

from musicupload_gui.domain.metadata import Metadata
from musicupload_gui.domain.provider import ProviderInfo
from musicupload_gui.domain.rules import FindingKind, Severity, check, has_form, is_blocked
from musicupload_gui.domain.track import AudioFile, AudioFormat, FileProblem, Track, TrackId

INFO = ProviderInfo(
    id="somewhere",
    name="Somewhere",
    mark="So",
    hue="#000000",
    summary="",
    formats=frozenset({AudioFormat.WAV, AudioFormat.MP3}),
    address="https://somewhere.example",
    size_limit_bytes=1000,
    size_advice_bytes=500,
    fields=("title", "isrc", "release_date"),
    required_fields=("title",),
)


def track(
    size_bytes: int = 100,
    format_: AudioFormat = AudioFormat.WAV,
    problem: FileProblem | None = None,
    **fields: str,
) -> Track:
    file = AudioFile(Path("/x.wav"), size_bytes, 0, 0, format_, problem=problem)
    metadata = Metadata(**({"title": "Kites"} | fields))  # pyright: ignore[reportArgumentType] - only text fields are given
    return Track(TrackId("1"), (file,), metadata, is_read=True)


def kinds(subject: Track) -> list[FindingKind]:
    return [finding.kind for finding in check(subject, INFO)]


def test_a_sound_track_has_no_findings() -> None:
    assert check(track(), INFO) == ()


@pytest.mark.parametrize(
    ("subject", "kind"),
    [
        (track(size_bytes=1001), FindingKind.TOO_LARGE),
        (track(problem=FileProblem.NOT_AUDIO), FindingKind.NOT_AUDIO),
        (track(problem=FileProblem.EMPTY), FindingKind.FILE_EMPTY),
        (track(problem=FileProblem.MISSING), FindingKind.FILE_UNREADABLE),
        (track(title=""), FindingKind.FIELD_MISSING),
    ],
)
def test_what_blocks(subject: Track, kind: FindingKind) -> None:
    assert kinds(subject) == [kind]
    assert is_blocked(check(subject, INFO))


@pytest.mark.parametrize(
    ("subject", "kind"),
    [
        (track(size_bytes=501), FindingKind.LARGE),
        (track(problem=FileProblem.TAGS_UNREADABLE), FindingKind.TAGS_UNREADABLE),
        (track(isrc="SE-A1B"), FindingKind.FIELD_FORM),
    ],
)
def test_what_only_warns(subject: Track, kind: FindingKind) -> None:
    assert kinds(subject) == [kind]
    assert not is_blocked(check(subject, INFO))


def test_the_limit_itself_is_allowed() -> None:
    assert FindingKind.TOO_LARGE not in kinds(track(size_bytes=1000))


def test_blocking_findings_come_first() -> None:
    found = check(track(isrc="?", title=""), INFO)
    assert [f.severity for f in found] == [Severity.BLOCKED, Severity.WARNING]


def test_fields_are_not_missed_before_the_tags_are_read() -> None:
    unread = Track(TrackId("1"), track().files, Metadata())
    assert check(unread, INFO) == ()


@pytest.mark.parametrize(
    ("field", "good", "bad"),
    [
        ("isrc", "SE-A1B-26-00012", "SE-A1B-26-0001"),
        ("isrc", "seA1B2600012", "1EA1B2600012"),
        ("iswc", "T-123.456.789-0", "123"),
        ("release_date", "2026-11-27", "2026-13-01"),
        ("bpm", "92.5", "fast"),
        ("track_number", "3/12", "three"),
    ],
)
def test_forms(field: str, good: str, bad: str) -> None:
    assert has_form(field, good)
    assert not has_form(field, bad)


def test_free_fields_have_no_form() -> None:
    assert has_form("lyrics", "anything at all")
