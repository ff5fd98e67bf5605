"""Which files of a track go to a service, and when a copy is needed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from musicupload_gui.domain.delivery import copy_format, files_for
from musicupload_gui.domain.metadata import Metadata, Source
from musicupload_gui.domain.provider import Convert, Option, OptionKind, ProviderInfo
from musicupload_gui.domain.rules import FindingKind, Severity, check
from musicupload_gui.domain.track import AudioFile, AudioFormat, FileProblem, Track, TrackId

WAV, AIFF, FLAC, MP3, OGG = (AudioFormat(name) for name in ("wav", "aiff", "flac", "mp3", "ogg"))
JOINS = ProviderInfo(
    "joins", "Joins", "Jo", "#000000", "", frozenset({WAV, AIFF, MP3}), "", joins_files=True,
    takes_links=True,
    track_options=(Option("track_id", "Replaces", kind=OptionKind.NUMBER),),
)  # fmt: skip
BEST = replace(JOINS, id="best", joins_files=False, takes_links=False, track_options=())
ANY = replace(BEST, id="any", formats=None)


def file(kind: AudioFormat, **how: object) -> AudioFile:
    return replace(AudioFile(Path(f"/m/Song.{kind}"), 1000, 1, 1, kind), **how)


def track(*files: AudioFile) -> Track:
    whole = Track(TrackId("t"), files[:1], Metadata(title="Song"), is_read=True)
    for other in files[1:]:
        whole = whole.with_file(other)
    return whole


def kinds(found: tuple[AudioFile, ...]) -> list[AudioFormat]:
    return [f.format for f in found]


def test_masters_stand_first() -> None:
    assert kinds(track(file(MP3), file(FLAC), file(WAV), file(OGG)).files) == [WAV, FLAC, MP3, OGG]


def test_a_file_seen_again_replaces_itself() -> None:
    whole = track(file(MP3), file(WAV)).with_file(file(MP3, size_bytes=5))
    assert [(f.format, f.size_bytes) for f in whole.files] == [(WAV, 1000), (MP3, 5)]


@pytest.mark.parametrize(
    ("info", "files", "wanted"),
    [
        (JOINS, [WAV, MP3], [MP3, WAV]),
        (JOINS, [WAV, FLAC, MP3, AIFF], [MP3, WAV, AIFF]),
        (JOINS, [FLAC, OGG], [FLAC]),
        (BEST, [WAV, MP3], [WAV]),
        (BEST, [FLAC, MP3], [MP3]),
        (ANY, [MP3, FLAC], [FLAC]),
    ],
)
def test_files_for(info: ProviderInfo, files: list[AudioFormat], wanted: list[AudioFormat]) -> None:
    assert kinds(files_for(track(*map(file, files)), info)) == wanted


def test_a_file_that_is_too_large_or_broken_gives_way() -> None:
    small = replace(BEST, size_limit_bytes=2000)
    assert kinds(files_for(track(file(WAV, size_bytes=9000), file(MP3)), small)) == [MP3]
    gone = file(WAV, problem=FileProblem.MISSING)
    assert kinds(files_for(track(gone, file(MP3)), BEST)) == [MP3]


def test_a_copy_only_where_nothing_else_fits() -> None:
    assert copy_format(track(file(FLAC)), BEST) is WAV
    assert copy_format(track(file(FLAC), file(MP3)), BEST) is None
    assert copy_format(track(file(FLAC)), ANY) is None
    assert copy_format(track(file(FLAC, url="https://x.test/Song.flac")), JOINS) is None


@pytest.mark.parametrize(
    ("convert", "wanted"),
    [
        (Convert.ASK, [(FindingKind.FORMAT_CONVERTIBLE, Severity.WARNING, "FLAC > WAV")]),
        (Convert.NEVER, [(FindingKind.FORMAT_REFUSED, Severity.BLOCKED, "FLAC")]),
        (Convert.ALWAYS, []),
    ],
)
def test_what_the_account_says_decides(
    convert: Convert, wanted: list[tuple[FindingKind, Severity, str]]
) -> None:
    found = check(track(file(FLAC)), BEST, convert)
    assert [(f.kind, f.severity, f.detail) for f in found] == wanted


def test_only_online() -> None:
    online = track(file(WAV, url="https://x.test/Song.wav"))
    assert [f.kind for f in check(online, BEST)] == [FindingKind.ONLY_ONLINE]
    assert check(online, JOINS) == ()


@pytest.mark.parametrize(("text", "is_blocked"), [("29638978", False), ("tr-1", True), ("", False)])
def test_an_option_has_its_form(text: str, is_blocked: bool) -> None:
    told = track(file(WAV)).with_values({"joins.track_id": text})
    found = check(told, JOINS)
    assert [f.kind for f in found] == ([FindingKind.OPTION_FORM] if is_blocked else [])
    assert told.value("joins.track_id") == text


def test_an_option_that_means_nothing_alone() -> None:
    at_once = Option("immediate", "At once", choices=("no", "yes"), needs="track_id")
    info = replace(JOINS, track_options=(*JOINS.track_options, at_once))
    alone = track(file(WAV)).with_values({"joins.immediate": "yes"})
    (found,) = check(alone, info)
    assert (found.kind, found.detail) == (FindingKind.OPTION_NEEDS, "Replaces")
    assert check(alone.with_values({"joins.track_id": "7"}), info) == ()


def test_values_go_where_their_names_say() -> None:
    told = track(file(WAV)).with_values({"title": "Other", "joins.track_id": "7"})
    assert (told.title, dict(told.options)) == ("Other", {"joins.track_id": "7"})
    assert told.metadata.sources["title"] is Source.TYPED
    assert dict(told.with_values({"joins.track_id": ""}).options) == {}
    with pytest.raises(KeyError):
        told.with_values({"nothing": "x"})


def test_the_surer_source_is_believed() -> None:
    named = Metadata().with_values({"title": "01 song", "genre": "House"}, Source.FILE_NAME)
    tagged = Metadata().with_values({"title": "Song", "artist": "Anna"}, Source.TAG)
    both = named.with_gaps_filled(tagged)
    assert (both.title, both.artist, both.genre) == ("Song", "Anna", "House")
    assert both.sources == {
        "title": Source.TAG,
        "artist": Source.TAG,
        "genre": Source.FILE_NAME,
    }
    other = Metadata().with_values({"title": "Other", "album": "LP"}, Source.TAG)
    kept = tagged.with_gaps_filled(other)
    assert (kept.title, kept.album) == ("Song", "LP"), "of equals the first one stays"
