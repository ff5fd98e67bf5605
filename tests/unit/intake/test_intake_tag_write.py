"""Written tags are there for other programs, everything else is as it was, or the file is."""

from __future__ import annotations

import asyncio
import codecs
import errno
import json
import os
import resource
import shutil
import stat
import struct
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, cast

import mutagen
import pytest
import tagged
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from intake_sounds import Audio, ffmpeg
from mutagen.apev2 import APEv2
from mutagen.flac import FLAC, Picture
from mutagen.id3 import APIC, ID3
from mutagen.mp4 import MP4Cover

from musicupload_gui.domain.track import AudioFile, AudioFormat
from musicupload_gui.domain.write_back import WriteBackError, WriteProblem
from musicupload_gui.intake.killable import Killable
from musicupload_gui.intake.tag_job import TagJob, TagsFound
from musicupload_gui.intake.tag_write import write
from musicupload_gui.intake.tag_write_id3 import OddTagError, edited
from musicupload_gui.intake.tag_write_job import TagWriteJob, WriteFailure
from musicupload_gui.intake.tag_writer import TagWriter
from musicupload_gui.intake.tags import read_files

FORMATS = ("mp3", "wav", "aiff", "flac", "m4a")
LIMIT_S = 60.0
NEW = {
    "title": "Nový ♪ title",
    "version": "Short",
    "artist": "Ann; Bob",
    "album": "Other",
    "album_artist": "Some",
    "track_number": "7",
    "disc_number": "2",
    "release_date": "2025-11-30",
    "genre": "Jazz; Folk",
    "bpm": "97",
    "key": "Dm",
    "isrc": "USRC17607839",
    "iswc": "T-345.246.800-1",
    "composer": "Céline",
    "publisher": "House",
    "label": "Small",
    "copyright": "2025 You",
    "language": "fra",
    "explicit": "no",
    "mood": "dark",
    "description": "Why\nnot",
    "lyrics": "Oh\nyeah ♪",
    "comment": "Said",
}
TOLD = {
    "title": "title",
    "artist": "artist",
    "album": "album",
    "album_artist": "album_artist",
    "genre": "genre",
    "composer": "composer",
    "copyright": "copyright",
}
"""What ffprobe calls our fields, whatever the format."""


def file_of(path: Path, format_: AudioFormat | None = None) -> AudioFile:
    now = path.stat()
    kind = format_ or AudioFormat.of(path)
    assert kind
    return AudioFile(path, now.st_size, now.st_mtime_ns, now.st_ino, kind)


def job_for(path: Path, **values: str) -> TagWriteJob:
    return TagWriteJob(file_of(path), values)


def put(path: Path, **values: str) -> AudioFile:
    """Write, and look that the answer is the file as it is now, alone in its folder."""
    before = sorted(path.parent.iterdir())
    answer = write(job_for(path, **values))
    assert isinstance(answer, AudioFile), answer
    assert answer == file_of(path)
    assert sorted(path.parent.iterdir()) == before
    return answer


def refused(job: TagWriteJob) -> WriteFailure:
    """Why nothing was written, after a look that the file and its folder are untouched."""
    path = job.file.path
    before, names = path.read_bytes(), sorted(path.parent.iterdir())
    answer = write(job)
    assert isinstance(answer, WriteFailure), "it was written"
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == names
    return answer


def probed(path: Path) -> dict[str, Any]:
    command = ["ffprobe", "-v", "error", "-show_format", "-show_streams", "-of", "json", str(path)]
    facts = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return facts | {"codecs": [stream["codec_name"] for stream in facts["streams"]]}


def plain(path: Path) -> Path:
    """The file, or for a WAV an MP3 file with its tag: ffprobe reads none from WAV files."""
    if path.suffix != ".wav":
        return path
    tags = [body for name, body in riff_chunks(path) if name.lower() == b"id3 "]
    other = path.with_name("plain") / "a.mp3"
    other.parent.mkdir(exist_ok=True)
    ffmpeg("-f", "lavfi", "-i", "sine=duration=1", "-id3v2_version", "0", str(other))
    other.write_bytes(b"".join(tags) + other.read_bytes())
    return other


def told(path: Path) -> dict[str, str]:
    tags = probed(path)["format"].get("tags", {})
    return {name.lower(): text for name, text in tags.items()}


def sound(path: Path) -> bytes:
    return ffmpeg("-i", str(path), "-map", "0:a", "-f", "md5", "-")


def picture_in(path: Path) -> bytes:
    return ffmpeg("-i", str(path), "-map", "0:v:0", "-c", "copy", "-f", "image2pipe", "-")


def read(path: Path) -> TagsFound:
    format_ = AudioFormat.of(path)
    assert format_
    [found] = read_files(TagJob(str(path.parent / "covers"), ((str(path), format_),)))
    return found


def chunk(name: bytes, body: bytes) -> bytes:
    return name + struct.pack("<L", len(body)) + body + b"\0" * (len(body) % 2)


def riff_chunks(path: Path) -> list[tuple[bytes, bytes]]:
    """Every chunk as a strict reader finds it."""
    raw, at = path.read_bytes(), 12
    found: list[tuple[bytes, bytes]] = []
    while at < len(raw):
        size = int.from_bytes(raw[at + 4 : at + 8], "little")
        assert at + 8 + size <= len(raw)
        found.append((raw[at : at + 4], raw[at + 8 : at + 8 + size]))
        at += 8 + size + size % 2
    assert at == len(raw) == int.from_bytes(raw[4:8], "little") + 8
    return found


@pytest.fixture(scope="module")
def cover(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("cover") / "a.png"
    ffmpeg("-f", "lavfi", "-i", "testsrc=size=64x32:rate=1", "-frames:v", "1", str(path))
    return path.read_bytes()


BEXT = b"A description".ljust(602, b"\0") + b"A=PCM,F=44100\r\n\0"
CUE = struct.pack("<LLL4sLLL", 1, 1, 1_000, b"data", 0, 0, 1_000)
ADTL = b"adtl" + chunk(b"labl", struct.pack("<L", 1) + b"Here\0")


def build_wav(path: Path, *, front: bytes = b"", behind: bytes = b"") -> None:
    raw = path.read_bytes()
    at = raw.index(b"data")
    end = at + 8 + int.from_bytes(raw[at + 4 : at + 8], "little")
    form_end = 20 + int.from_bytes(raw[16:20], "little")
    body = raw[12:form_end] + front + raw[at:end] + behind
    path.write_bytes(b"RIFF" + struct.pack("<L", len(body) + 4) + b"WAVE" + body)


def give_cover(path: Path, cover: bytes, version: int) -> None:
    """A front cover of the kind that it says it is."""
    opened = cast("Any", mutagen).File(path)
    if path.suffix == ".m4a":
        opened.tags["covr"] = [MP4Cover(cover, MP4Cover.FORMAT_PNG)]
        opened.save()
    elif path.suffix == ".flac":
        picture = cast("Any", Picture())
        picture.type, picture.mime, picture.data = 3, "image/png", cover
        picture.width, picture.height = 64, 32
        opened.add_picture(picture)
        opened.save()
    else:
        opened.tags.add(APIC(encoding=0, mime="image/png", type=3, desc="front", data=cover))
        if version == 3:
            opened.tags.update_to_v23()
        opened.save(v2_version=version, v23_sep=None)


KINDS = [
    *(("mp3", 4), ("mp3", 3), ("wav", 4), ("wav", 3), ("wav_24", 4)),
    *(("aiff", 4), ("aiff", 3), ("flac", 4), ("flac_24", 4), ("m4a", 4), ("alac", 4)),
]


@pytest.mark.parametrize(("kind", "version"), KINDS)
def test_every_field_changes_and_sound_and_cover_stay(
    audio: Audio, cover: bytes, kind: str, version: int
) -> None:
    path = audio(kind)
    tagged.write(path, b"", version)
    give_cover(path, cover, version)
    heard, codecs = sound(path), probed(path)["codecs"]
    put(path, **NEW)
    tags = told(plain(path))
    for field, name in TOLD.items():  # of several values ffprobe has the first, or all
        assert tags[name] in {NEW[field], NEW[field].replace("; ", ";"), NEW[field].split("; ")[0]}
    assert tags["track"] in ("7", "7/12")
    assert (sound(path), probed(path)["codecs"]) == (heard, codecs)
    assert picture_in(plain(path)) == cover
    assert read(path).values == NEW
    if path.suffix in (".mp3", ".wav", ".aiff"):
        raw = path.read_bytes()
        at = raw.index(b"ID3" + bytes((version, 0)))
        assert at >= 0


@pytest.mark.parametrize(("kind", "version"), KINDS)
def test_one_field_changes_and_all_others_stay(audio: Audio, kind: str, version: int) -> None:
    path = audio(kind)
    tagged.write(path, b"", version)
    before = told(plain(path))
    put(path, title="New")
    assert told(plain(path)) == before | {"title": "New"}
    assert read(path).values == tagged.FIELDS | {"title": "New"}


@pytest.mark.parametrize(("kind", "version"), KINDS)
def test_fields_are_removed(audio: Audio, kind: str, version: int) -> None:
    path = audio(kind)
    tagged.write(path, b"", version)
    put(path, **dict.fromkeys(tagged.FIELDS, ""))
    left = told(plain(path)).keys() - {
        "major_brand",
        "minor_version",
        "compatible_brands",
        "encoder",
    }
    assert left <= {"itunnorm"}
    assert read(path).values == {}


@pytest.mark.parametrize("kind", ["mp3", "mp3_vbr", "wav", "aiff", "flac", "m4a"])
def test_a_file_without_tags_gets_them(audio: Audio, kind: str) -> None:
    path = audio(kind)
    heard = sound(path)
    put(path, **NEW)
    tags = told(plain(path))
    assert (tags["title"], tags["composer"], tags["track"]) == (NEW["title"], NEW["composer"], "7")
    assert sound(path) == heard
    assert read(path).values == NEW


def test_what_has_few_tags_of_its_own_gets_no_others(audio: Audio) -> None:
    wav, aiff = audio("wav"), audio("aiff")
    build_wav(wav)
    put(wav, title="Five", artist="")
    put(aiff, title="Five")
    assert [(n, b) for n, b in riff_chunks(wav) if n == b"LIST"] == [
        (b"LIST", b"INFO" + chunk(b"INAM", b"Five\0"))
    ]
    assert b"NAME" not in aiff.read_bytes()
    assert b"ID3\x03" in wav.read_bytes()
    assert b"ID3\x03" in aiff.read_bytes()


def test_dates_are_kept_whole_in_old_tags(audio: Audio) -> None:
    for date in ("2024", "2024-05", "2024-05-17"):
        path = audio("mp3")
        tagged.write(path, b"", 3)
        put(path, release_date=date)
        assert read(path).values["release_date"] == date
        tags = cast("Any", ID3(path, translate=False))
        assert str(tags["TYER"]) == "2024"
        assert ("TDAT" in tags) is (date == "2024-05-17")


def frame_22(name: bytes, body: bytes) -> bytes:
    return name + len(body).to_bytes(3) + body


def test_the_oldest_version_stays_too(audio: Audio) -> None:
    path = audio("mp3_vbr")
    body = frame_22(b"TT2", b"\0Old") + frame_22(b"XYZ", b"unknown") + frame_22(b"TYE", b"\x001998")
    body += frame_22(b"PIC", b"\0PNG\x03\0picture")
    tag = b"ID3\x02\0\0" + bytes((0, 0, 0, len(body) + 20)) + body + bytes(20)
    path.write_bytes(tag + path.read_bytes())
    put(path, title="Neü", artist="Me", release_date="2001-02-03", explicit="yes", mood="calm")
    assert told(path)["title"] == "Neü"
    raw = path.read_bytes()
    assert raw.startswith(b"ID3\x02")
    assert frame_22(b"XYZ", b"unknown") in raw
    assert frame_22(b"PIC", b"\0PNG\x03\0picture") in raw
    assert read(path).values["release_date"] == "2001-02-03"


def frame_24(name: bytes, body: bytes, flags: bytes = b"\0\0", *, plain: bool = False) -> bytes:
    size = struct.pack(">L", len(body)) if plain else tagged_size(len(body))
    return name + size + flags + body


def tagged_size(number: int) -> bytes:
    return bytes(number >> shift & 0x7F for shift in (21, 14, 7, 0))


def test_frames_that_nobody_knows_stay_byte_for_byte(audio: Audio) -> None:
    path = audio("mp3_vbr")
    rest = [
        frame_24(b"PRIV", b"me\0" + bytes(range(256))),
        frame_24(b"COMM", b"\0engiTunNORM\0 0001"),
        frame_24(b"COMM", b"\0engmine\0a remark"),
        frame_24(b"RGAD", b"\1\2\3"),
        frame_24(b"TXXX", b"\3MyOwn\0words"),
        frame_24(b"TIT2", b"\x07no such encoding"),
        frame_24(b"GEOB", b"\0a\0b\0c\0" + b"x" * 300),
    ]
    body = b"".join(rest) + frame_24(b"TALB", b"\0Old")
    path.write_bytes(b"ID3\x04\0\0" + tagged_size(len(body)) + body + path.read_bytes())
    put(path, album="New", comment="Plain")
    raw = path.read_bytes()
    for frame in rest:
        assert frame in raw
    assert (told(path)["album"], told(path)["comment"]) == ("New", "Plain")


def test_sizes_and_flags_of_careless_writers_are_put_right(audio: Audio) -> None:
    path, big = audio("mp3_vbr"), b"a\0" + b"\1" * 300
    body = frame_24(b"PRIV", big, plain=True) + frame_24(b"TALB", b"\0Old", plain=True)
    path.write_bytes(b"ID3\x04\0\0" + tagged_size(len(body)) + body + path.read_bytes())
    put(path, album="New")
    assert frame_24(b"PRIV", big) in path.read_bytes()
    assert told(path)["album"] == "New"
    other, held = audio("mp3"), b"a\0\xff\x00\xfe"
    body = frame_24(b"PRIV", held) + frame_24(b"TALB", b"\0Old")
    bare = audio("mp3_vbr").read_bytes()
    other.write_bytes(b"ID3\x04\0\x80" + tagged_size(len(body)) + body + bare)
    put(other, album="New")
    assert cast("Any", ID3(other)).getall("PRIV")[0].data == b"\xff\xfe"


def test_a_tag_with_room_keeps_its_length(audio: Audio) -> None:
    path = audio("mp3")
    put(path, title="First", lyrics="x" * 600)
    size = path.stat().st_size
    put(path, title="Another", lyrics="y" * 900)
    assert path.stat().st_size == size


def test_a_tag_that_does_not_end_is_left_alone() -> None:
    for frame in (
        frame_24(b"TALB", b"\0Old")[:-2],
        b"TALB\0\0\0\x7f\0\0ab",
        b"\xc0\x80\xff\xffabcdef",
    ):
        with pytest.raises(OddTagError):
            edited(b"ID3\x04\0\0" + tagged_size(len(frame)) + frame, {}, new_version=4)


def test_mp3_with_tags_at_its_end(audio: Audio) -> None:
    path = audio("mp3_vbr")
    ape = cast("Any", APEv2())
    ape["REPLAYGAIN_TRACK_GAIN"] = "-3 dB"
    ape.save(path)
    old = b"TAG" + b"Old title".ljust(30, b"\0") + b"Artist".ljust(30, b"\0")
    path.write_bytes(path.read_bytes() + old.ljust(126, b"\0") + b"\x05\x11")
    heard = sound(path)
    put(path, title="Brand new", genre="Jazz", track_number="12")
    tail = path.read_bytes()[-128:]
    assert tail.startswith(b"TAGBrand new\0")
    assert (tail[33:39], tail[126], tail[127]) == (b"Artist", 12, 8)
    assert cast("Any", APEv2(path))["REPLAYGAIN_TRACK_GAIN"] == "-3 dB"
    assert read(path).values | {"comment": ""} == {
        "title": "Brand new",
        "artist": "Artist",
        "genre": "Jazz",
        "track_number": "12",
        "comment": "",
    }
    assert (told(path)["artist"], sound(path)) == ("Artist", heard)


def test_wav_keeps_its_other_chunks(audio: Audio) -> None:
    path = audio("wav_24")
    info = b"INFO" + chunk(b"INAM", b"Old\0") + chunk(b"ISFT", b"Studio\0") + chunk(b"IXYZ", b"odd")
    build_wav(
        path,
        front=chunk(b"bext", BEXT) + chunk(b"LIST", info) + chunk(b"JUNK", b"odd"),
        behind=chunk(b"cue ", CUE) + chunk(b"LIST", ADTL) + chunk(b"iXML", b"<x/>\n"),
    )
    before, heard = riff_chunks(path), sound(path)
    put(path, title="New tïtle", artist="Me")
    after = riff_chunks(path)
    kept = [(n, b) for n, b in after if n != b"id3 " and not b.startswith(b"INFO")]
    assert kept == [(n, b) for n, b in before if not b.startswith(b"INFO")]
    (listed,) = [b for _, b in after if b.startswith(b"INFO")]
    assert chunk(b"ISFT", b"Studio\0") + chunk(b"IXYZ", b"odd") in listed
    assert chunk(b"INAM", "New tïtle\0".encode()) in listed
    assert [n for n, _ in after].count(b"id3 ") == 1
    tags = told(path)
    assert (tags["title"], tags["artist"]) == ("New tïtle", "Me")
    assert sound(path) == heard


def test_wav_with_texts_only_gets_a_tag_that_says_as_much(audio: Audio) -> None:
    path = audio("wav")
    tagged.append_chunk(path, tagged.info_chunk(INAM="Song", IART="Me", IPRT="3"))
    put(path, title="New")
    tags = cast("Any", ID3())
    raw = dict(riff_chunks(path))[b"id3 "]
    (path.parent / "tag").write_bytes(raw)
    tags.load(path.parent / "tag")
    assert [str(tags[name]) for name in ("TIT2", "TPE1", "TRCK")] == ["New", "Me", "3"]


@pytest.mark.parametrize("name", [b"id3 ", b"ID3 "])
def test_wav_with_a_tag_only_or_with_both(audio: Audio, name: bytes) -> None:
    path = audio("wav")
    build_wav(path)
    (path.parent / "tag").write_bytes(b"")
    cast("Any", ID3)().save(path.parent / "tag", v2_version=4)
    tag = (path.parent / "tag").read_bytes()
    tagged.append_chunk(path, chunk(name, tag))
    put(path, title="One")
    assert [n for n, _ in riff_chunks(path)].count(name) == 1
    put(path, title="Two", artist="Me", bpm="120")
    assert (told(path)["title"], told(path)["artist"]) == ("Two", "Me")
    listed = dict(riff_chunks(path))[b"LIST"]
    assert listed == b"INFO" + chunk(b"INAM", b"Two\0") + chunk(b"IART", b"Me\0")
    put(path, title="")
    assert "title" not in told(path)


def test_the_large_kind_of_wav(audio: Audio) -> None:
    path = audio("wav_64")
    heard = sound(path)
    put(path, title="Song", composer="Me")
    raw = path.read_bytes()
    assert raw[:8] == b"RF64\xff\xff\xff\xff"
    assert int.from_bytes(raw[20:28], "little") == len(raw) - 8
    assert (told(path)["title"], sound(path)) == ("Song", heard)


def truncated(raw: bytes) -> bytes:
    return raw[: len(raw) // 2]


def with_unknown_size(raw: bytes) -> bytes:
    at = raw.index(b"data") + 4
    return raw[:at] + b"\xff\xff\xff\xff" + raw[at + 4 :]


def with_junk(raw: bytes) -> bytes:
    return raw + b"\1\2\3 not a chunk, not at all"


def with_open_text(raw: bytes) -> bytes:
    return raw + chunk(b"LIST", b"INFOINAM\xff\0\0\0abc")


@pytest.mark.parametrize("damage", [truncated, with_unknown_size, with_junk, with_open_text])
def test_wav_of_unclear_structure_is_left_alone(
    audio: Audio, damage: Callable[[bytes], bytes]
) -> None:
    path = audio("wav")
    path.write_bytes(damage(path.read_bytes()))
    assert refused(job_for(path, title="New")).problem is WriteProblem.LAYOUT


def test_aiff_texts_of_its_own_follow(audio: Audio) -> None:
    path = audio("aiff")
    texts = b"".join(
        name + struct.pack(">L", len(text)) + text + b"\0" * (len(text) % 2)
        for name, text in (
            (b"NAME", b"Old"),
            (b"ANNO", b"One"),
            (b"ANNO", b"Two"),
            (b"(c) ", b"Me"),
        )
    )
    raw = path.read_bytes() + texts
    path.write_bytes(raw[:4] + struct.pack(">L", len(raw) - 8) + raw[8:])
    heard = sound(path)
    put(path, title="New", comment="")
    raw = path.read_bytes()
    assert int.from_bytes(raw[4:8]) == len(raw) - 8
    assert b"NAME\0\0\0\x03New\0" in raw
    assert b"ANNO" not in raw
    assert read(path).values == {"title": "New", "copyright": "Me"}
    assert (told(path)["title"], sound(path)) == ("New", heard)


def four_thousand(_: object) -> int:
    return 4_000


def test_flac_keeps_its_blocks_and_uses_its_padding(audio: Audio, cover: bytes) -> None:
    path = audio("flac")
    tagged.write(path)
    give_cover(path, cover, 4)
    file = cast("Any", FLAC(path))
    file["CUSTOM"] = ["one", "two"]
    file.save(padding=four_thousand)
    size, heard = path.stat().st_size, sound(path)
    put(path, title="A longer title than before", artist="Solo")
    assert path.stat().st_size == size
    tags = told(path)
    assert (tags["title"], tags["artist"]) == ("A longer title than before", "Solo")
    assert (tags["custom"], picture_in(path), sound(path)) == ("one;two", cover, heard)
    put(path, lyrics="La\n" * 3_000)
    assert path.stat().st_size > size
    assert (picture_in(path), sound(path)) == (cover, heard)


@pytest.mark.parametrize("options", [(), ("-movflags", "+faststart")], ids=["behind", "front"])
def test_m4a_still_finds_its_sound(audio: Audio, tmp_path: Path, options: tuple[str, ...]) -> None:
    path = tmp_path / "b.m4a"
    more = ("-metadata", "grouping=Group", "-metadata", "title=Old")
    ffmpeg("-i", str(audio("m4a")), "-c", "copy", *more, *options, str(path))
    raw, heard = path.read_bytes(), sound(path)
    assert (raw.index(b"moov") < raw.index(b"mdat")) is bool(options)
    put(path, title="New", lyrics="La\n" * 3_000, bpm="97.5", track_number="3/9")
    tags = told(path)
    assert (tags["title"], tags["grouping"], tags["track"]) == ("New", "Group", "3/9")
    assert sound(path) == heard
    assert read(path).values["bpm"] == "97.5"
    put(path, bpm="98")
    assert read(path).values["bpm"] == "98"
    assert sound(path) == heard


def test_m4a_in_fragments_is_left_alone(audio: Audio, tmp_path: Path) -> None:
    path = tmp_path / "b.m4a"
    ffmpeg(
        "-i", str(audio("m4a")), "-c", "copy", "-movflags", "frag_keyframe+empty_moov", str(path)
    )
    assert refused(job_for(path, title="New")).problem is WriteProblem.LAYOUT


@pytest.mark.parametrize("kind", FORMATS)
def test_names_that_said_the_same_say_the_same_again(audio: Audio, kind: str) -> None:
    path = audio(kind)
    tagged.write(path)
    if kind == "flac":
        file = cast("Any", FLAC(path))
        file["YEAR"], file["SUBTITLE"] = "2024-03-05", "Other"
        file.save()
        put(path, release_date="2025", version="New")
        tags = told(path)
        assert (tags["date"], tags["year"], tags["subtitle"]) == ("2025", "2025", "Other")
    put(path, isrc="")
    assert "isrc" not in {name.lower() for name in told(path)}


HOSTILE = [
    "x" * 4_096,
    "a\nb\r\nc",
    "nul\0inside",
    "🎵👩‍👩‍👧‍👦",
    "\ud83c half",
    "; ;;  ",
    "\ufeffx",
    " \t",
]


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
@pytest.mark.parametrize("kind", FORMATS)
def test_hostile_texts(audio: Audio, kind: str, text: str) -> None:
    path = audio(kind)
    tagged.write(path)
    heard = sound(path)
    put(path, title=text, artist=text, comment=text, mood=text)
    assert sound(path) == heard
    if len(text) == 4_096:
        assert told(path)["title"] == text


TEXTS = st.text(st.characters(), max_size=60)


@pytest.mark.parametrize("kind", FORMATS)
@settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(title=TEXTS, artist=TEXTS, comment=TEXTS, lyrics=TEXTS, publisher=TEXTS)
def test_any_text_is_written_or_the_file_stays(
    audio: Audio, kind: str, title: str, artist: str, comment: str, lyrics: str, publisher: str
) -> None:
    path = audio(kind)
    put(path, title=title, artist=artist, comment=comment, lyrics=lyrics, publisher=publisher)


def test_a_file_that_changed_is_left_alone(audio: Audio) -> None:
    path = audio("mp3")
    job = job_for(path, title="New")
    os.utime(path, ns=(1, 1))
    assert refused(job).problem is WriteProblem.CHANGED
    path.unlink()
    answer = write(job)
    assert isinstance(answer, WriteFailure)
    assert answer.problem is WriteProblem.MISSING


def test_links(audio: Audio, tmp_path: Path) -> None:
    path, away = audio("mp3"), tmp_path / "away"
    away.mkdir()
    link = away / "link.mp3"
    link.symlink_to(path)
    put(link, title="New")
    assert link.is_symlink()
    assert told(path)["title"] == "New"
    (tmp_path / "other.mp3").hardlink_to(path)
    assert refused(job_for(path, title="Newer")).problem is WriteProblem.LINKED


def test_permissions_owner_and_attributes_stay_and_the_time_does_not(audio: Audio) -> None:
    path = audio("flac")
    path.chmod(0o640)
    if os.geteuid() == 0:
        os.chown(path, 1234, 4321)
    with suppress(OSError):
        os.setxattr(path, "user.note", b"mine")
    os.utime(path, ns=(10**18, 10**18))
    old = path.stat()
    noted = os.listxattr(path)
    put(path, title="New")
    new = path.stat()
    assert stat.S_IMODE(new.st_mode) == 0o640
    assert (new.st_uid, new.st_gid) == (old.st_uid, old.st_gid)
    assert os.listxattr(path) == noted
    assert new.st_mtime_ns > old.st_mtime_ns


def test_a_file_marked_read_only_is_left_alone(audio: Audio) -> None:
    path = audio("wav")
    path.chmod(0o444)
    assert refused(job_for(path, title="New")).problem is WriteProblem.READ_ONLY


def test_too_little_room(audio: Audio, monkeypatch: pytest.MonkeyPatch) -> None:
    path = audio("wav")
    almost = shutil.disk_usage(path.parent)._replace(free=1_000)

    def little(_: Path) -> object:
        return almost

    monkeypatch.setattr(shutil, "disk_usage", little)
    assert refused(job_for(path, title="New")).problem is WriteProblem.NO_ROOM


@pytest.mark.parametrize("content", [b"", b"RIFF", os.urandom(5_000)])
@pytest.mark.parametrize("kind", FORMATS)
def test_what_is_no_audio_is_left_alone(tmp_path: Path, kind: str, content: bytes) -> None:
    path = tmp_path / f"a.{kind}"
    path.write_bytes(content)
    before = path.read_bytes()
    with suppress(Exception):  # the writer words these
        assert isinstance(write(job_for(path, title="New")), WriteFailure)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_an_older_part_is_written_over(audio: Audio) -> None:
    path = audio("mp3")
    job = job_for(path, title="New")
    job.part.write_bytes(b"left behind")
    assert isinstance(write(job), AudioFile)
    assert not job.part.exists()
    assert told(path)["title"] == "New"


def with_small_files(job: TagWriteJob) -> AudioFile | WriteFailure:
    """In a helper on whose disk only a part of the copy fits."""
    limit = job.file.size_bytes // 2
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    return write(job)


def as_nobody(job: TagWriteJob) -> AudioFile | WriteFailure:
    """In a helper of somebody else."""
    for name in ("ascii", "latin-1", "iso8859-1", "utf-8", "utf-16", "utf-16-le", "utf-16-be"):
        codecs.lookup(name)  # imports what may be out of nobody's reach
    if os.geteuid() == 0:
        os.setgid(65_534)
        os.setuid(65_534)
    return write(job)


@pytest.mark.anyio
@pytest.mark.parametrize("kind", FORMATS)
async def test_a_full_disk_leaves_the_file(helpers: Killable, audio: Audio, kind: str) -> None:
    path = audio(kind)
    before, names = path.read_bytes(), sorted(path.parent.iterdir())
    answer = await helpers.run(with_small_files, job_for(path, title="New"), limit_s=LIMIT_S)
    assert answer == WriteFailure(WriteProblem.NO_ROOM, os.strerror(errno.EFBIG))
    assert (path.read_bytes(), sorted(path.parent.iterdir())) == (before, names)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that other people may look into."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.mark.anyio
async def test_a_read_only_folder_leaves_the_file(
    helpers: Killable, audio: Audio, open_folder: Path
) -> None:
    path = Path(shutil.copyfile(audio("mp3"), open_folder / "a.mp3"))
    path.chmod(0o666)
    open_folder.chmod(0o555)
    before = path.read_bytes()
    answer = await helpers.run(as_nobody, job_for(path, title="New"), limit_s=LIMIT_S)
    assert answer == WriteFailure(WriteProblem.READ_ONLY, "")
    assert path.read_bytes() == before
    open_folder.chmod(0o755)


@pytest.mark.anyio
@pytest.mark.skipif(os.geteuid() != 0, reason="takes two people")
async def test_a_file_of_somebody_else_stays_theirs(
    helpers: Killable, audio: Audio, open_folder: Path
) -> None:
    path = Path(shutil.copyfile(audio("mp3"), open_folder / "a.mp3"))
    path.chmod(0o666)
    open_folder.chmod(0o777)
    answer = await helpers.run(as_nobody, job_for(path, title="New"), limit_s=LIMIT_S)
    assert answer == WriteFailure(WriteProblem.NOT_OURS, "")
    assert list(open_folder.iterdir()) == [path]


@pytest.mark.anyio
async def test_writer_writes_and_words_refusals(helpers: Killable, audio: Audio) -> None:
    path, writer = audio("m4a"), TagWriter(helpers)
    assert await writer.write(job_for(path, title="New")) == file_of(path)
    assert told(path)["title"] == "New"
    path.chmod(0o444)
    with pytest.raises(WriteBackError) as caught:
        await writer.write(job_for(path, title="New"))
    assert caught.value.problem is WriteProblem.READ_ONLY
    broken = path.with_name("b.flac")
    broken.write_bytes(b"fLaC" + bytes(100))
    with pytest.raises(WriteBackError):
        await writer.write(job_for(broken, title="New"))
    assert broken.read_bytes() == b"fLaC" + bytes(100)


def wait_for(path: Path, task: asyncio.Task[AudioFile]) -> None:
    while not path.exists() and not task.done():
        pass


@pytest.mark.anyio
@pytest.mark.parametrize("suffix", ["wav", "flac"])
async def test_killed_in_the_middle_the_file_is_whole(
    helpers: Killable, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"long.{suffix}"
    ffmpeg("-f", "lavfi", "-i", "anoisesrc=duration=300:sample_rate=48000", str(path))
    before = path.read_bytes()
    job = job_for(path, title="New")
    writing = asyncio.create_task(TagWriter(helpers).write(job))
    async with asyncio.timeout(LIMIT_S):
        await asyncio.to_thread(wait_for, job.part, writing)
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
