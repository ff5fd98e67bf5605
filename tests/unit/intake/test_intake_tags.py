"""Every field out of every format; and what is no audio, or only hurts in its tags."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any, cast

import pytest
import tagged
from intake_sounds import KINDS, Audio, ffmpeg
from mutagen.id3 import ID3
from mutagen.mp3 import MP3

from musicupload_gui.domain.metadata import METADATA_FIELDS
from musicupload_gui.domain.track import AudioFormat, FileProblem
from musicupload_gui.intake.tag_job import TagJob, TagsFound
from musicupload_gui.intake.tags import read_files

DEPTHS = {
    "wav": 16,
    "wav_u8": 8,
    "wav_24": 24,
    "wav_float": 32,
    "wav_64": 16,
    "aiff": 16,
    "flac": 16,
    "flac_24": 24,
    "alac": 16,
    "ogg_flac": 16,
}


def read(path: Path) -> TagsFound:
    format_ = AudioFormat.of(path)
    assert format_
    [found] = read_files(TagJob(str(path.parent / "covers"), ((str(path), format_),)))
    return found


@pytest.fixture(scope="module")
def cover(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("cover") / "a.png"
    ffmpeg("-f", "lavfi", "-i", "testsrc=size=64x32:rate=1", "-frames:v", "1", str(path))
    return path.read_bytes()


@pytest.mark.parametrize("kind", KINDS)
def test_sound_of_a_file_without_tags(original: Audio, kind: str) -> None:
    found = read(original(kind))
    assert found.problem is None
    assert found.sound is not None
    assert found.sound.duration_s == pytest.approx(3.3, abs=0.15 if kind == "aac" else 0.06)
    assert found.sound.sample_rate_hz == (48_000 if kind == "opus" else 44_100)
    assert found.sound.channels == 2
    assert found.sound.bit_depth == DEPTHS.get(kind)
    assert found.values == {}
    assert found.cover is None


@pytest.mark.parametrize(
    ("kind", "version"),
    [
        ("mp3", 4),
        ("mp3", 3),
        ("mp3_vbr", 4),
        ("wav", 4),
        ("wav", 3),
        ("aiff", 4),
        ("flac", 4),
        ("ogg", 4),
        ("opus", 4),
        ("m4a", 4),
        ("alac", 4),
        ("wma", 4),
    ],
)
def test_every_field_and_the_front_cover(
    audio: Audio, cover: bytes, kind: str, version: int
) -> None:
    path = audio(kind)
    tagged.write(path, cover, version)
    found = read(path)
    missing = tagged.ASF_HAS_NOT if kind == "wma" else ()
    assert found.problem is None
    assert found.values == {n: t for n, t in tagged.FIELDS.items() if n not in missing}
    assert found.cover is not None
    assert (found.cover.mime, found.cover.width_px, found.cover.height_px) == ("image/png", 64, 32)
    assert found.cover.path.read_bytes() == cover


def test_the_test_itself_knows_every_field() -> None:
    assert set(tagged.FIELDS) == set(METADATA_FIELDS)


def test_wav_has_both_kinds_of_tags_and_id3_wins(audio: Audio) -> None:
    path = audio("wav")
    tagged.append_chunk(
        path,
        tagged.info_chunk(INAM="Info title", IART="Info artist", IGNR="Jazz", ICRD="1999-01-01"),
    )
    assert read(path).values == {
        "title": "Info title",
        "artist": "Info artist",
        "genre": "Jazz",
        "release_date": "1999-01-01",
    }
    id3 = cast("Any", ID3())
    frames = cast("Any", __import__("mutagen.id3").id3)
    id3.add(frames.TIT2(encoding=3, text="Tag title"))
    file = path.parent / "tag"
    id3.save(file)
    tag = file.read_bytes()
    tagged.append_chunk(path, b"ID3 " + struct.pack("<L", len(tag)) + tag)
    assert read(path).values == {
        "title": "Tag title",
        "artist": "Info artist",
        "genre": "Jazz",
        "release_date": "1999-01-01",
    }
