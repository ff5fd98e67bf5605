"""What writing tags would change is told per file, and nothing that no tag can hold."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from musicupload_gui.domain.metadata import METADATA_FIELDS, Metadata, Source
from musicupload_gui.domain.track import AudioFile, AudioFormat, FileProblem, Track, TrackId
from musicupload_gui.domain.write_back import (
    WRITABLE_FORMATS,
    FieldChange,
    as_written,
    changes,
    left_out,
)


def file(name: str = "a.mp3") -> AudioFile:
    format_ = AudioFormat.of(Path(name))
    assert format_
    return AudioFile(Path(name), 1, 2, 3, format_)


def track(*files: AudioFile, source: Source = Source.TAG, **values: str) -> Track:
    metadata = Metadata().with_values(values, source)
    return Track(TrackId("t"), files or (file(),), metadata, is_read=True)


def told(song: Track) -> list[tuple[str, str, str]]:
    return [(change.field, change.now, change.then) for change in changes(song)]


def test_what_came_from_the_tag_is_no_change() -> None:
    assert changes(track(title="A", artist="B")) == ()


def test_what_was_edited_is_one_and_what_was_taken_back_is_none() -> None:
    song = track(title="Old", artist="B").with_values({"title": "New", "artist": "", "bpm": "90"})
    assert told(song) == [("title", "Old", "New"), ("artist", "B", ""), ("bpm", "", "90")]
    assert told(song.with_cells(song.originals)) == []
    assert told(song.with_values({"bpm": ""})) == [("title", "Old", "New"), ("artist", "B", "")]


@pytest.mark.parametrize("source", [Source.FILE_NAME, Source.SHEET, Source.PRESET])
def test_what_came_from_elsewhere_is_not_in_the_tag(source: Source) -> None:
    song = track(source=source, title="A")
    assert told(song) == [("title", "", "A")]
    edited = song.with_values({"title": "B"})
    assert told(edited) == [("title", "", "B")]


def test_each_file_that_can_be_written_is_told() -> None:
    online = replace(file("b.mp3"), url="https://example.com/b.mp3")
    broken = replace(file("c.wav"), problem=FileProblem.TAGS_UNREADABLE)
    song = track(file("a.wav"), file("a.mp3"), online, broken, file("d.ogg"))
    song = song.with_values({"title": "New"})
    assert changes(song) == (
        FieldChange(Path("a.wav"), "title", "", "New"),
        FieldChange(Path("a.mp3"), "title", "", "New"),
    )


def test_a_track_whose_tags_are_not_read_yet_waits() -> None:
    song = replace(track().with_values({"title": "New"}), is_read=False)
    assert changes(song) == ()


@pytest.mark.parametrize(
    ("name", "field", "text", "is_held"),
    [
        ("a.mp3", "release_date", "2024-05", True),
        ("a.wav", "release_date", "spring", False),
        ("a.flac", "release_date", "spring", True),
        ("a.aiff", "genre", "17", False),
        ("a.aiff", "genre", "Rock; 2", False),
        ("a.m4a", "genre", "17", True),
        ("a.m4a", "track_number", "3/12", True),
        ("a.m4a", "track_number", "A1", False),
        ("a.mp3", "track_number", "A1", True),
        ("a.m4a", "disc_number", "", True),
        ("a.flac", "explicit", "Yes", True),
        ("a.flac", "explicit", "perhaps", False),
    ],
)
def test_what_a_format_cannot_hold_is_left_out_and_told(
    name: str, field: str, text: str, is_held: bool
) -> None:
    old = "no" if field == "explicit" else "1"
    tagged = Metadata().with_values({field: old}, Source.TAG)
    song = replace(track(file(name)), metadata=tagged).with_values({field: text})
    change = (FieldChange(Path(name), field, old, text),)
    assert (changes(song), left_out(song)) == ((change, ()) if is_held else ((), change))


@pytest.mark.parametrize("format_", sorted(WRITABLE_FORMATS))
def test_every_field_can_be_written(format_: AudioFormat) -> None:
    odd = {"release_date": "2024", "explicit": "no", "track_number": "1", "disc_number": "2"}
    values = {name: odd.get(name, "text") for name in METADATA_FIELDS}
    song = track(file(f"a.{format_.value}")).with_values(values)
    assert [change.field for change in changes(song)] == list(METADATA_FIELDS)


def test_what_was_written_counts_as_read() -> None:
    song = track(title="Old", artist="B").with_values({"title": "New", "artist": "", "bpm": "90"})
    after = as_written(song, {"title": "New", "artist": "", "bpm": "90"})
    assert after.metadata.filled() == song.metadata.filled()
    assert set(after.metadata.sources.values()) == {Source.TAG}
    assert (dict(after.originals), changes(after)) == ({}, ())


def test_what_was_edited_meanwhile_differs_from_the_file() -> None:
    song = track(title="Old").with_values({"title": "Newer"})
    after = as_written(song, {"title": "New"})
    assert told(after) == [("title", "New", "Newer")]


def test_what_was_written_can_still_be_taken_back() -> None:
    song = track(title="Old")
    before = {"title": song.cell("title"), "bpm": song.cell("bpm")}
    edited = song.with_values({"title": "New", "bpm": "90"})
    back = as_written(edited, {"title": "New", "bpm": "90"}).with_cells_back(before)
    assert (back.metadata.title, back.metadata.bpm) == ("Old", "")
    assert told(back) == [("title", "New", "Old"), ("bpm", "90", "")]
