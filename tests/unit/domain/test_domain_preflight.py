"""One look over a whole batch: counts, causes, and what only the list as a whole can tell."""

from __future__ import annotations

from pathlib import Path

import pytest

from musicupload_gui.domain.metadata import Metadata
from musicupload_gui.domain.preflight import Checked, look_over
from musicupload_gui.domain.provider import ProviderInfo
from musicupload_gui.domain.rules import Finding, FindingKind, Severity, in_form
from musicupload_gui.domain.track import AudioFile, AudioFormat, Cover, Track, TrackId

BLOCKED, WARNING = Severity.BLOCKED, Severity.WARNING


def info(name: str, *, matches_names: bool = False, takes_cover: bool = False) -> ProviderInfo:
    return ProviderInfo(
        id=name, name=name.title(), mark="", hue="", summary="", formats=None, address="",
        matches_names=matches_names, takes_cover=takes_cover,
    )  # fmt: skip


def track(number: int, path: str = "", *, size_bytes: int = 0, cover_px: int = 0) -> Track:
    file = AudioFile(
        Path(path or f"/music/{number}.wav"), size_bytes or 100 + number, 0, number,
        AudioFormat.WAV, duration_s=60.0,
    )  # fmt: skip
    cover = Cover(Path("c.png"), "image/png", 1, cover_px, cover_px) if cover_px else None
    return Track(TrackId(str(number)), (file,), Metadata(title="T"), cover, is_read=True)


def missing(provider: str, field: str = "isrc", severity: Severity = BLOCKED) -> Finding:
    return Finding(FindingKind.FIELD_MISSING, severity, provider, field)


def test_tracks_are_counted_once_and_causes_are_grouped() -> None:
    here, there = info("here"), info("there")
    checked = [
        Checked(track(1), (missing("here"), missing("there"))),
        Checked(track(2), (missing("here"), missing("there"), missing("there", "title"))),
        Checked(track(3), (missing("here"),)),
        Checked(track(4), ()),
    ]
    found = look_over(checked, (here, there))
    assert (found.total, found.ready, found.warned, found.blocked) == (4, 1, 1, 2)
    first, second = found.causes
    assert (first.field, first.providers, first.tracks) == (
        "isrc",
        ("here", "there"),
        ("1", "2", "3"),
    )
    assert (second.field, second.tracks) == ("title", ("2",))


def test_blocking_causes_come_first_and_values_do_not_split_a_cause() -> None:
    odd = [
        Finding(FindingKind.FIELD_FORM, WARNING, "here", "isrc", text) for text in ("a", "b", "c")
    ]
    checked = [Checked(track(n), (finding,)) for n, finding in enumerate(odd)]
    checked.append(Checked(track(9), (missing("here"),)))
    causes = look_over(checked, (info("here"),)).causes
    assert [(c.severity, len(c.tracks), c.detail) for c in causes] == [
        (BLOCKED, 1, ""),
        (WARNING, 3, ""),
    ]


def test_nothing_is_blocked_where_nothing_is_sent() -> None:
    found = look_over([Checked(track(1), (missing("here"),))], ())
    assert (found.warned, found.blocked) == (1, 0)


def test_one_file_name_twice_where_a_service_goes_by_it() -> None:
    checked = [
        Checked(track(1, "/a/Intro.wav"), ()),
        Checked(track(2, "/b/intro.mp3"), ()),
        Checked(track(3, "/b/Outro.wav"), ()),
    ]
    (cause,) = look_over(checked, (info("site", matches_names=True), info("other"))).causes
    assert (cause.kind, cause.providers) == (FindingKind.NAME_TWICE, ("site",))
    assert cause.tracks == ("1", "2")
    assert look_over(checked, (info("other"),)).causes == ()


def test_the_same_file_twice() -> None:
    checked = [Checked(track(n, size_bytes=7), ()) for n in (1, 2)] + [Checked(track(3), ())]
    (cause,) = look_over(checked, (info("here"),)).causes
    assert (cause.kind, cause.tracks) == (FindingKind.SOUND_TWICE, ("1", "2"))


def test_small_covers_where_covers_are_taken() -> None:
    checked = [Checked(track(1, cover_px=600), ()), Checked(track(2, cover_px=1400), ())]
    (cause,) = look_over(checked, (info("shop", takes_cover=True), info("plain"))).causes
    assert (cause.kind, cause.providers, cause.tracks) == (
        FindingKind.COVER_SMALL, ("shop",), ("1",),
    )  # fmt: skip
    assert look_over(checked, (info("plain"),)).causes == ()


def test_what_was_sent_already() -> None:
    found = look_over([Checked(track(1), ())], (info("here"),), [(TrackId("1"), "here")])
    assert [c.kind for c in found.causes] == [FindingKind.ALREADY_SENT]
    assert (found.ready, found.warned) == (0, 1)


@pytest.mark.parametrize(
    ("field", "text", "tidy"),
    [
        ("isrc", "se a1b 26 00012", "SEA1B2600012"),
        ("isrc", "ISRC SE-A1B-26-00012", "SEA1B2600012"),
        ("isrc", "no code", "no code"),
        ("iswc", "T1234567890", "T-123.456.789-0"),
        ("iswc", "T123", "T123"),
        ("release_date", "27.11.2026", "2026-11-27"),
        ("release_date", "27 Nov 2026", "2026-11-27"),
        ("release_date", "soon", "soon"),
        ("bpm", "92 BPM", "92"),
        ("bpm", "ca. 92,5", "92,5"),
        ("bpm", "fast", "fast"),
        ("track_number", "1 of 12", "1/12"),
        ("track_number", "No. 3", "3"),
        ("track_number", "A", "A"),
        ("title", " as it is ", " as it is "),
    ],
)
def test_values_are_tidied_only_where_that_is_certain(field: str, text: str, tidy: str) -> None:
    assert in_form(field, text) == tidy
