"""Every field out of every format; and what is no audio, or only hurts in its tags."""

from __future__ import annotations

import random
import struct
import zlib
from io import BytesIO
from pathlib import Path
from typing import Any, cast

import pytest
import tagged
from intake_sounds import KINDS, Audio, ffmpeg
from mutagen.flac import FLAC
from mutagen.id3 import APIC, COMM, ID3, TIT2

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


def id3_chunk(*frames: Any) -> bytes:
    file, tags = BytesIO(), cast("Any", ID3())
    for frame in frames:
        tags.add(frame)
    tags.save(file)
    return b"ID3 " + struct.pack("<L", len(file.getvalue())) + file.getvalue()


def test_wav_has_both_kinds_of_tags_and_id3_wins(audio: Audio) -> None:
    path = audio("wav")
    info = {"title": "I", "artist": "Ä", "genre": "Jazz", "release_date": "1999", "mood": "k"}
    names = {"title": "INAM", "artist": "IART", "genre": "IGNR", "release_date": "ICRD"}
    texts = {names.get(field, "IKEY"): text for field, text in info.items()}
    tagged.append_chunk(path, tagged.info_chunk(**texts))
    assert read(path).values == info
    tagged.append_chunk(path, id3_chunk(TIT2(encoding=3, text="Tag")))
    assert read(path).values == info | {"title": "Tag"}


def test_aiff_has_texts_of_its_own(audio: Audio) -> None:
    path = audio("aiff")
    name = b"NAME" + struct.pack(">L", 5) + b"Title\0"
    raw = path.read_bytes() + name
    path.write_bytes(raw[:4] + struct.pack(">L", len(raw) - 8) + raw[8:])
    assert read(path).values == {"title": "Title"}


def test_oldest_tag_at_the_end_of_an_mp3(audio: Audio) -> None:
    path = audio("mp3_vbr")
    old = b"TAG" + b"Old title".ljust(30, b"\0") + b"Artist".ljust(30, b"\0")
    path.write_bytes(path.read_bytes() + old.ljust(127, b"\0") + b"\x11")
    values = read(path).values
    assert (values["title"], values["artist"], values["genre"]) == ("Old title", "Artist", "Rock")


def test_tag_of_three_letter_names(audio: Audio) -> None:
    path = audio("mp3_vbr")
    frames = b""
    for name, text in ((b"TT2", b"\0Title"), (b"TYE", b"\x001998"), (b"ULT", b"\0eng\0La")):
        frames += name + len(text).to_bytes(3) + text
    path.write_bytes(b"ID3\x02\0\0" + bytes((0, 0, 0, len(frames))) + frames + path.read_bytes())
    assert read(path).values == {"title": "Title", "release_date": "1998", "lyrics": "La"}


def test_texts_are_cleaned_and_capped(audio: Audio) -> None:
    path = audio("flac")
    file = cast("Any", FLAC(path))
    file["TITLE"] = "  a\x00b\x1b[0m\r\nc\x85 "
    file["LYRICS"] = "one\r\ntwo\rthree\x07" + "x" * 30_000
    file["COMMENT"] = "one\u2028two\tthree"
    file["COMPOSER"] = "one\u2028two\tthree"
    file["ARTIST"] = ["y" * 300] * 10 + ["z" * 300]
    file["ALBUM"] = [f"{n}" for n in range(1_000)]
    file["BPM"] = "0"
    file["TRACKNUMBER"] = "007/12"
    file["DISCNUMBER"] = "0"
    file["ITUNESADVISORY"] = "perhaps"
    file["DATE"] = "2024"
    file.save()
    values = read(path).values
    assert values["title"] == "ab[0m c"
    assert values["lyrics"].startswith("one\ntwo\nthreexxx")
    assert len(values["lyrics"]) == 20_000 - 2
    assert values["comment"] == "one\ntwo\tthree"
    assert values["composer"] == "one two three"
    assert values["artist"] == "y" * 300 + "; " + "z" * 198
    assert values["album"] == "; ".join(map(str, range(64)))
    assert values["track_number"] == "7"
    assert values["release_date"] == "2024"
    assert not values.keys() & {"bpm", "disc_number", "explicit"}


def test_half_a_character_from_the_file_is_replaced(audio: Audio) -> None:
    path = audio("mp3_vbr")
    text = b"\x01\xff\xfe" + "a".encode("utf-16-le") + b"\x00\xd8" + "b".encode("utf-16-le")
    tag = b"TIT2" + len(text).to_bytes(4) + b"\0\0" + text
    path.write_bytes(b"ID3\x03\0\0" + bytes((0, 0, 0, len(tag))) + tag + path.read_bytes())
    read(path).values.get("title", "").encode()


@pytest.mark.parametrize("kind", [4, 0, 8])
def test_cover_that_lies_about_its_size_is_dropped(audio: Audio, kind: int) -> None:
    bomb = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">LL", 60_000, 60_000) + bytes(9)
    path = audio("mp3")
    tags = cast("Any", ID3())
    tags.add(APIC(encoding=0, mime="image/png", type=kind, desc="", data=bomb))
    tags.save(path)
    found = read(path)
    assert (found.problem, found.cover) == (None, None)


@pytest.mark.parametrize("suffix", sorted({".wave", ".m4a"} | {f".{f}" for f in AudioFormat}))
@pytest.mark.parametrize("content", ["noise", "text", "zeros", "one byte", "picture"])
def test_what_is_no_audio_is_called_so(
    tmp_path: Path, cover: bytes, suffix: str, content: str
) -> None:
    contents = {
        "noise": random.Random(1).randbytes(200_000),
        "text": b"These are the words of a song, and not its sound.\n" * 100,
        "zeros": bytes(100_000),
        "one byte": b"R",
        "picture": cover,
    }
    path = tmp_path / f"a{suffix}"
    path.write_bytes(contents[content])
    assert read(path) == TagsFound.nothing(FileProblem.NOT_AUDIO)


def test_other_audio_than_the_name_says_is_no_audio(audio: Audio) -> None:
    kinds = ("wav", "aiff", "flac", "m4a", "ogg", "wma")
    for kind in kinds:
        for other in kinds:
            path = audio(kind)
            wrong = path.with_name(f"{kind}{audio(other).suffix}")
            wrong.write_bytes(path.read_bytes())
            expected = None if kind == other else FileProblem.NOT_AUDIO
            assert read(wrong).problem is expected, wrong.name


def test_two_frames_by_chance_make_no_mp3_and_a_real_short_one_is_one(tmp_path: Path) -> None:
    path = tmp_path / "a.mp3"
    frame = b"\xff\xfb\x90\x00".ljust(417, b"\0")
    path.write_bytes(bytes(1_000) + frame * 2 + bytes(100_000))
    assert read(path).problem is FileProblem.NOT_AUDIO
    tone = ("-f", "lavfi", "-i", "sine=frequency=440:duration=0.02")
    ffmpeg(*tone, "-write_xing", "0", "-id3v2_version", "0", str(path))
    assert read(path).problem is None


def test_what_itunes_notes_is_no_comment(audio: Audio) -> None:
    path = audio("mp3")
    tags = cast("Any", ID3())
    tags.add(COMM(encoding=3, lang="eng", desc="iTunSMPB", text=" 00000000"))
    tags.save(path)
    assert "comment" not in read(path).values
    tags.add(COMM(encoding=3, lang="eng", desc="mine", text="words"))
    tags.save(path)
    assert read(path).values["comment"] == "words"


def test_film_without_sound_is_no_audio(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    ffmpeg("-f", "lavfi", "-i", "testsrc=size=64x64:rate=5:duration=1", str(path))
    assert read(path).problem is FileProblem.NOT_AUDIO


def test_file_that_is_gone_or_cannot_be_read(tmp_path: Path) -> None:
    assert read(tmp_path / "gone.mp3").problem is FileProblem.MISSING
    (tmp_path / "folder.mp3").mkdir()
    assert read(tmp_path / "folder.mp3").problem is FileProblem.UNREADABLE


@pytest.mark.parametrize("kind", ["wav", "aiff", "flac", "mp3", "ogg", "opus"])
def test_cut_file_is_still_audio(audio: Audio, kind: str) -> None:
    path = audio(kind)
    raw = path.read_bytes()
    path.write_bytes(raw[: len(raw) // 2])
    found = read(path)
    assert found.sound is not None
    assert found.sound.sample_rate_hz == (48_000 if kind == "opus" else 44_100)
    if kind == "wav":
        assert found.sound.duration_s == pytest.approx(1.65, abs=0.01)


def test_flac_whose_comments_are_broken_is_still_audio(audio: Audio) -> None:
    path = audio("flac")
    raw = bytearray(path.read_bytes())
    at = raw.index(b"Lavf") - 4
    raw[at : at + 4] = b"\xff\xff\xff\x7f"
    path.write_bytes(raw)
    found = read(path)
    assert found.problem is FileProblem.TAGS_UNREADABLE
    assert found.sound == (3.3, 44_100, 2, 16)
    assert found.values == {}


def txxx_frames(count: int) -> bytes:
    return b"".join(b"TXXX\0\0\0\x0b\0\0\x03%06d\x00abc" % n for n in range(count))


def zlib_frames(count: int, size_bytes: int) -> bytes:
    packed = b"\0\0\0\0" + zlib.compress(b"\x03a\0" + bytes(size_bytes))
    return (b"TXXX" + len(packed).to_bytes(4) + b"\0\x80" + packed) * count


def chapters(depth: int) -> bytes:
    body = b""
    for _ in range(depth):
        body = b"a\0" + bytes(16) + body
        body = b"CHAP" + len(body).to_bytes(4) + b"\0\0" + body
    return body


def synchsafe(number: int) -> bytes:
    return bytes(number >> shift & 0x7F for shift in (21, 14, 7, 0))


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (txxx_frames(100_000), FileProblem.TAGS_UNREADABLE),
        (zlib_frames(3, 64_000_000), FileProblem.TAGS_UNREADABLE),
        (chapters(3_000), None),
        (b"\xff" * 100_000, None),
    ],
    ids=["100,000 frames", "compressed", "nested", "junk"],
)
@pytest.mark.parametrize("kind", ["mp3_vbr", "wav", "aiff", "aac"])
def test_tag_built_to_hurt_costs_the_tags_only(
    audio: Audio, body: bytes, problem: FileProblem | None, kind: str
) -> None:
    path = audio(kind)
    tag = b"ID3\x03\0\0" + synchsafe(len(body)) + body
    if kind in ("wav", "aiff"):
        order = "<L" if kind == "wav" else ">L"
        path.write_bytes(path.read_bytes() + b"ID3 " + struct.pack(order, len(tag)) + tag)
    else:
        path.write_bytes(tag + path.read_bytes())
    found = read(path)
    assert found.problem is problem
    assert found.values == {}
    assert found.sound is not None
    assert found.sound.channels == 2


def atoms(depth: int, name: bytes) -> bytes:
    body = b""
    for _ in range(depth):
        body = struct.pack(">L", len(body) + 8) + name + body
    return body


def test_atoms_in_atoms_without_end_are_survived(audio: Audio) -> None:
    path = audio("m4a")
    path.write_bytes(path.read_bytes() + atoms(7_000, b"moov"))
    assert read(path).problem is FileProblem.TAGS_UNREADABLE
