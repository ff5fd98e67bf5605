"""A track as one service is to see it, and what the rules say of that."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from musicupload_gui.domain.metadata import Metadata, Source
from musicupload_gui.domain.provider import ProviderInfo
from musicupload_gui.domain.rules import FindingKind, check, has_form, in_form, looks_at
from musicupload_gui.domain.track import AudioFile, AudioFormat, Track, TrackId

FILE = AudioFile(Path("/m/Song.wav"), 1000, 1, 1, AudioFormat.WAV)
ONE = ProviderInfo(
    "one", "One", "On", "#000000", "", None, "", fields=("title", "isrc"),
    required_fields=("title",),
)  # fmt: skip
TWO = replace(ONE, id="two", name="Two")


def track(**metadata: str) -> Track:
    known = Metadata().with_values(metadata, Source.TAG)
    return Track(TrackId("t"), (FILE,), known, is_read=True)


def found(subject: Track, info: ProviderInfo) -> list[tuple[FindingKind, str, str]]:
    return [(f.kind, f.field, f.detail) for f in check(subject, info)]


def test_only_its_own_service_sees_another_value() -> None:
    told = track(title="Song", artist="Anna").with_values({"one.title": "Song (One Edit)"})
    assert told.at("one").metadata.title == "Song (One Edit)"
    assert told.at("one").title == "Song (One Edit)"
    assert told.at("one").metadata.artist == "Anna"
    assert told.at("two").metadata == told.metadata
    assert (told.title, told.value("one.title")) == ("Song", "Song (One Edit)")


def test_without_a_difference_it_is_the_very_same_track() -> None:
    plain = track(title="Song")
    assert plain.at("one") is plain
    told = plain.with_values(
        {"one.track_id": "7", "one.writer.1.company": "X", "onetwo.title": "Y"}
    )
    assert told.at("one") is told


def test_what_a_service_is_told_stays_with_the_track_it_sees() -> None:
    told = track(title="Song").with_values({"one.title": "Other", "one.track_id": "7"})
    assert told.at("one").value("one.track_id") == "7"


def test_a_blank_takes_the_difference_away() -> None:
    told = track(title="Song").with_values({"one.title": "Other"})
    back = told.with_values({"one.title": ""})
    assert dict(back.options) == {}
    assert back.at("one").title == "Song"


def test_a_service_that_has_a_value_of_its_own_misses_none() -> None:
    told = track().with_values({"one.title": "Only here"})
    assert found(told, ONE) == []
    assert found(told, TWO) == [(FindingKind.FIELD_MISSING, "title", "")]


def test_the_finding_names_the_value_that_the_service_gets() -> None:
    told = track(title="Song", isrc="SEA1B2600012").with_values({"one.isrc": "SE-1"})
    assert found(told, ONE) == [(FindingKind.FIELD_FORM, "one.isrc", "SE-1")]
    assert found(told, TWO) == []
    other = track(title="Song", isrc="SE-1").with_values({"one.isrc": "SEA1B2600012"})
    assert found(other, ONE) == []
    assert found(other, TWO) == [(FindingKind.FIELD_FORM, "isrc", "SE-1")]


@pytest.mark.parametrize("name", ["isrc", "one.isrc"])
def test_dotted_fields_have_the_form_of_their_field(name: str) -> None:
    assert not has_form(name, "SE-1")
    assert in_form(name, "se a1b 26 00012") == "SEA1B2600012"


def test_the_rules_look_at_what_differs() -> None:
    assert looks_at(ONE) == {"title", "isrc", "one.title", "one.isrc"}
