"""Writes the same tags into files of every format, as taggers do."""

from __future__ import annotations

import base64
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import mutagen
from mutagen import id3
from mutagen.flac import FLAC, Picture
from mutagen.mp4 import MP4Cover, MP4FreeForm

FIELDS = {
    "title": "Título ♪",
    "version": "Extended",
    "artist": "One; Two",
    "album": "Album",
    "album_artist": "Various",
    "track_number": "3",
    "disc_number": "1",
    "release_date": "2024-03-05",
    "genre": "Rock; Pop",
    "bpm": "128",
    "key": "F#m",
    "isrc": "GBAYE0601498",
    "iswc": "T-034.524.680-1",
    "composer": "Composer",
    "publisher": "Publisher",
    "label": "Label",
    "copyright": "2024 Me",
    "language": "eng",
    "explicit": "yes",
    "mood": "calm",
    "description": "First line\nsecond",
    "lyrics": "La\nla",
    "comment": "A comment",
}
ASF_HAS_NOT = ("publisher", "explicit", "description")


def write(path: Path, picture: bytes = b"", version: int = 4) -> None:
    """All fields of `FIELDS` into the file, with a front cover behind a back cover."""
    writers: dict[str, Callable[[Path, bytes, int], None]] = {
        ".mp3": _id3,
        ".wav": _id3,
        ".aiff": _id3,
        ".flac": _flac,
        ".ogg": _ogg,
        ".opus": _ogg,
        ".m4a": _mp4,
        ".wma": _asf,
    }
    writers[path.suffix](path, picture, version)


def info_chunk(**texts: str) -> bytes:
    """A LIST/INFO chunk, to be put at the end of a WAV file."""
    body = b"INFO"
    for name, text in texts.items():
        raw = text.encode() + b"\0"
        body += name.encode() + struct.pack("<L", len(raw)) + raw + b"\0" * (len(raw) % 2)
    return b"LIST" + struct.pack("<L", len(body)) + body


def append_chunk(path: Path, chunk: bytes) -> None:
    """Put a chunk at the end of a WAV file, and the new size at its start."""
    raw = path.read_bytes() + chunk
    path.write_bytes(raw[:4] + struct.pack("<L", len(raw) - 8) + raw[8:])


def _opened(path: Path) -> Any:
    file = cast("Any", mutagen).File(path)
    if file.tags is None:
        file.add_tags()
    return file


def _id3(path: Path, picture: bytes, version: int) -> None:
    file, frames = _opened(path), cast("Any", id3)
    texts = {
        "TIT2": FIELDS["title"],
        "TIT3": FIELDS["version"],
        "TPE1": ["One", "Two"],
        "TALB": FIELDS["album"],
        "TPE2": FIELDS["album_artist"],
        "TRCK": "3/12",
        "TPOS": "1/2",
        "TDRC": FIELDS["release_date"],
        "TCON": ["Rock", "Pop"],
        "TBPM": FIELDS["bpm"],
        "TKEY": FIELDS["key"],
        "TSRC": FIELDS["isrc"],
        "TCOM": FIELDS["composer"],
        "TPUB": FIELDS["label"],
        "TCOP": FIELDS["copyright"],
        "TLAN": FIELDS["language"],
    }
    for name, text in texts.items():
        file.tags.add(frames.Frames[name](encoding=1, text=text))
    named = {
        "ISWC": FIELDS["iswc"],
        "publisher": FIELDS["publisher"],
        "ITUNESADVISORY": "1",
        "MOOD": FIELDS["mood"],
        "Description": FIELDS["description"],
    }
    for name, text in named.items():
        file.tags.add(frames.TXXX(encoding=1, desc=name, text=text))
    file.tags.add(frames.USLT(encoding=1, lang="eng", desc="", text=FIELDS["lyrics"]))
    file.tags.add(frames.COMM(encoding=1, lang="eng", desc="iTunNORM", text=" 0001 0002"))
    file.tags.add(frames.COMM(encoding=1, lang="eng", desc="", text=FIELDS["comment"]))
    for kind, data in ((4, b"back"), (3, picture)) if picture else ():
        file.tags.add(frames.APIC(encoding=0, mime="image/x", type=kind, desc=str(kind), data=data))
    if version == 3:
        file.tags.update_to_v23()
    file.save(v2_version=version, v23_sep=None)


def _vorbis(file: Any) -> None:
    names = {
        "album_artist": "ALBUMARTIST",
        "track_number": "TRACKNUMBER",
        "disc_number": "DISCNUMBER",
        "release_date": "DATE",
    }
    for field, text in FIELDS.items():
        file.tags[names.get(field, field)] = text
    file.tags["ARTIST"] = ["One", "Two"]
    file.tags["GENRE"] = ["Rock", "Pop"]
    del file.tags["EXPLICIT"]
    file.tags["ITUNESADVISORY"] = "1"


def _picture(data: bytes, kind: int) -> Any:
    picture = cast("Any", Picture())
    picture.type, picture.mime, picture.data = kind, "image/x", data
    return picture


def _flac(path: Path, picture: bytes, _: int) -> None:
    file = cast("Any", FLAC(path))
    if file.tags is None:
        file.add_tags()
    _vorbis(file)
    for kind, data in ((4, b"back"), (3, picture)) if picture else ():
        file.add_picture(_picture(data, kind))
    file.save()


def _ogg(path: Path, picture: bytes, _: int) -> None:
    file = _opened(path)
    _vorbis(file)
    if picture:
        file.tags["METADATA_BLOCK_PICTURE"] = [
            base64.b64encode(_picture(data, kind).write()).decode()
            for kind, data in ((4, b"back"), (3, picture))
        ]
    file.save()


def _mp4(path: Path, picture: bytes, _: int) -> None:
    file = _opened(path)
    file.tags.update(
        {
            "©nam": FIELDS["title"],
            "©ART": ["One", "Two"],
            "©alb": FIELDS["album"],
            "aART": FIELDS["album_artist"],
            "trkn": [(3, 12)],
            "disk": [(1, 2)],
            "©day": "2024-03-05T07:00:00Z",
            "©gen": ["Rock", "Pop"],
            "tmpo": [128],
            "©wrt": FIELDS["composer"],
            "cprt": FIELDS["copyright"],
            "rtng": [1],
            "desc": FIELDS["description"],
            "©lyr": FIELDS["lyrics"],
            "©cmt": FIELDS["comment"],
        }
    )
    named = {"SUBTITLE": "version", "initialkey": "key"} | {
        name.upper(): name for name in ("isrc", "iswc", "publisher", "label", "language", "mood")
    }
    for name, field in named.items():
        file.tags[f"----:com.apple.iTunes:{name}"] = [MP4FreeForm(FIELDS[field].encode())]
    if picture:
        file.tags["covr"] = [MP4Cover(picture)]
    file.save()


def _asf(path: Path, picture: bytes, _: int) -> None:
    file = _opened(path)
    names = {
        "title": "Title",
        "version": "WM/SubTitle",
        "album": "WM/AlbumTitle",
        "album_artist": "WM/AlbumArtist",
        "track_number": "WM/TrackNumber",
        "disc_number": "WM/PartOfSet",
        "release_date": "WM/Year",
        "bpm": "WM/BeatsPerMinute",
        "key": "WM/InitialKey",
        "isrc": "WM/ISRC",
        "iswc": "WM/ISWC",
        "composer": "WM/Composer",
        "label": "WM/Publisher",
        "copyright": "Copyright",
        "language": "WM/Language",
        "mood": "WM/Mood",
        "lyrics": "WM/Lyrics",
        "comment": "Description",
    }
    for field, name in names.items():
        file.tags[name] = [FIELDS[field]]
    file.tags["Author"] = ["One", "Two"]
    file.tags["WM/Genre"] = ["Rock", "Pop"]
    if picture:
        text = "x\0".encode("utf-16-le")
        head = struct.pack("<BL", 3, len(picture))
        file.tags["WM/Picture"] = [
            cast("Any", mutagen).asf.ASFByteArrayAttribute(head + text + text + picture)
        ]
    file.save()
