"""Changes fields in an ID3v2 tag of any version and leaves every other frame byte for byte."""

from __future__ import annotations

import codecs
import os
import re
import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any, BinaryIO

from mutagen import id3

from musicupload_gui.intake import tag_names, tag_texts
from musicupload_gui.intake.id3_scan import read_id3
from musicupload_gui.intake.stretches import stretch
from musicupload_gui.intake.tag_write_values import Wanted, joined, places, with_total

V1_BYTES = 128
_HEADER_BYTES = 10
_ROOM_BYTES = 1_024
"""What is left free behind a tag that had to grow, so that the next change fits."""
_UNSYNCHRONISED, _EXTENDED, _FOOTER = 0x80, 0x40, 0x10
_FRAME_UNSYNCHRONISED = 0x02
_LATIN_1, _UTF_16, _UTF_8 = 0, 1, 3

_LIBRARY: Any = id3
_FRAMES: dict[str, Any] = {**_LIBRARY.Frames, **_LIBRARY.Frames_2_2}
_SHORT: dict[str, str] = {
    kind.__base__.__name__: name for name, kind in _LIBRARY.Frames_2_2.items()
}
"""The three-letter names of version 2.2."""
_GENRES: list[str] = _LIBRARY.TCON.GENRES
_OLD_DATE = ("tyer", "tdat", "time")
"""Before version 2.4 these stood for `tdrc`."""
_OURS = {name.upper() for name in _OLD_DATE} | {
    name.partition(":")[0].upper() for names in tag_names.ID3.values() for name in names
}
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)
_V1_FIELDS = {
    "title": (3, 30),
    "artist": (33, 30),
    "album": (63, 30),
    "release_date": (93, 4),
    "comment": (97, 28),
}


class OddTagError(Exception):
    """The tag is built in a way that leaves open where its frames end."""


def write_mp3(source: BinaryIO, target: BinaryIO, wanted: Wanted) -> None:
    """Write an MP3 file with other tags: ID3v2 in front, and ID3v1 where the file has that.

    An APEv2 tag stays as it is. Raises `HostileTagError`, `OddTagError`, `ID3NoHeaderError`.
    """
    end = source.seek(0, os.SEEK_END)
    start, v1 = tag_bytes(source), v1_tag(source)
    source.seek(0)
    old = read_id3(source)
    if old is None and v1:
        wanted = _from_v1(source) | dict(wanted)
    target.write(edited(old, wanted, new_version=4))
    target.writelines(stretch(source, start, end - len(v1) - start))
    target.write(_edited_v1(v1, wanted) if v1 else b"")


def tag_bytes(file: BinaryIO) -> int:
    """How long the ID3v2 tag at the start of the file is; 0 when there is none."""
    file.seek(0)
    header = file.read(_HEADER_BYTES)
    if len(header) < _HEADER_BYTES or not header.startswith(b"ID3") or header[3] not in (2, 3, 4):
        return 0
    footer_bytes = _HEADER_BYTES if header[3] == 4 and header[5] & _FOOTER else 0
    return _HEADER_BYTES + _from_synchsafe(header[6:]) + footer_bytes


def v1_tag(file: BinaryIO) -> bytes:
    """The ID3v1 tag at the end of the file; empty when there is none."""
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - V1_BYTES))
    tail = file.read(V1_BYTES)
    return tail if len(tail) == V1_BYTES and tail.startswith(b"TAG") else b""


def edited(tag: bytes | None, wanted: Wanted, *, new_version: int) -> bytes:
    """The tag with other fields, in its own version, and as long as before where that is enough.

    Without a tag a new one is made, of `new_version` (3 or 4). Raises `OddTagError`.
    """
    version = tag[3] if tag else new_version
    frames = [_frame(raw, version) for raw in _raw_frames(tag)] if tag else []
    body = b"".join(_edited_frames(frames, wanted, version))
    old_bytes = len(tag) - _HEADER_BYTES if tag else 0
    size = old_bytes if len(body) <= old_bytes else len(body) + _ROOM_BYTES
    return b"ID3" + bytes((version, 0, 0)) + _synchsafe(size) + body.ljust(size, b"\0")


@dataclass(frozen=True, slots=True)
class _Frame:
    raw: bytes
    name: str = ""
    """As the reader calls it; empty when it is none of our fields."""
    texts: tuple[str, ...] = ()
    language: str = "eng"
    description: str = ""


def _frame(raw: bytes, version: int) -> _Frame:
    name = raw[: 3 if version == 2 else 4].rstrip(b"\0").decode("ascii")
    kind = _FRAMES.get(name)
    if kind is None or not {name, kind.__base__.__name__} & _OURS:
        return _Frame(raw)
    tag = b"ID3" + bytes((version, 0, 0)) + _synchsafe(len(raw)) + raw
    known: Any = id3.ID3(BytesIO(tag), known_frames=_FRAMES, translate=False, load_v1=False)
    texts = tag_texts.from_id3(known).texts
    for found, said in texts.items():
        (frame,) = known.values()
        more = getattr(frame, "lang", "eng"), getattr(frame, "desc", "")
        return _Frame(raw, found, tuple(said), *more)
    return _Frame(raw)


def _raw_frames(tag: bytes) -> list[bytes]:
    version, flags, body = tag[3], tag[5], tag[_HEADER_BYTES:]
    if version < 4 and flags & _UNSYNCHRONISED:
        body = body.replace(b"\xff\x00", b"\xff")
    if version > 2 and flags & _EXTENDED and not body[:4].isalnum():
        extra = _from_synchsafe(body[:4]) if version == 4 else int.from_bytes(body[:4]) + 4
        body = body[extra:]
    if version < 4:
        return _split(body, version, is_synchsafe=False)
    try:
        frames = _split(body, version, is_synchsafe=True)
    except OddTagError:  # old iTunes wrote plain sizes
        frames = _split(body, version, is_synchsafe=False)
    # Each frame says by itself from now on that it is unsynchronised, and how long it is.
    bit = _FRAME_UNSYNCHRONISED if flags & _UNSYNCHRONISED else 0
    return [
        raw[:4] + _synchsafe(len(raw) - 10) + raw[8:9] + bytes((raw[9] | bit,)) + raw[10:]
        for raw in frames
    ]


def _split(body: bytes, version: int, *, is_synchsafe: bool) -> list[bytes]:
    """The frames up to the padding; `OddTagError` when the last does not end where that starts."""
    name_bytes, head_bytes = (3, 6) if version == 2 else (4, 10)
    frames: list[bytes] = []
    at = 0
    while at < len(body) and body[at]:
        name = body[at : at + name_bytes].rstrip(b"\0")
        field = body[at + name_bytes : at + 2 * name_bytes]
        size = _from_synchsafe(field) if is_synchsafe else int.from_bytes(field)
        end = at + head_bytes + size
        if not name.isalnum() or end > len(body):
            raise OddTagError("frames that do not end")
        frames.append(body[at:end])
        at = end
    return frames


def _edited_frames(frames: Sequence[_Frame], wanted: Wanted, version: int) -> Iterable[bytes]:
    """The frames of the fields that are wanted, and then those that are none of them."""
    found: dict[str, list[str]] = {}
    for frame in frames:
        name = "tdrc" if frame.name == "tyer" else frame.name
        found.setdefault(name, []).extend(frame.texts)
    gone: set[str] = set()
    new: list[bytes] = []
    for field, texts in wanted.items():
        candidates = tag_names.ID3[field]
        if not texts:
            gone |= set(candidates)
            continue
        # A comment with a description is something else, and only shown for want of a plain one.
        plain = [name for name in candidates if name != "comm:"]
        for name in places(plain, found, _default(field, version)):
            gone.add(name)
            old = next((frame for frame in frames if frame.name == name), _Frame(b"", name))
            new += _new_frames(field, texts, old, version)
    if "tdrc" in gone:
        gone |= set(_OLD_DATE)
    return [*new, *(frame.raw for frame in frames if frame.name not in gone)]


def _new_frames(field: str, texts: Sequence[str], old: _Frame, version: int) -> list[bytes]:
    if old.name == "tdrc" and version < 4:
        return _old_date(texts[0], version)
    if field in ("track_number", "disc_number"):
        texts = (with_total(texts[0], "".join(old.texts[:1])),)
    return [_rendered(old, texts, version)]


def _default(field: str, version: int) -> str:
    match field:
        case "release_date":
            return "tdrc"
        case "mood" if version < 4:
            return "txxx:mood"
        case _:
            return tag_names.ID3[field][0]


def _old_date(text: str, version: int) -> list[bytes]:
    date = _DATE.fullmatch(text)
    if date is None:  # came from a tag that holds any text, and stays there
        return []
    year, month, day = date.groups()
    frames = [_rendered(_Frame(b"", "tyer"), (year,), version)]
    if day:
        frames.append(_rendered(_Frame(b"", "tdat"), (day + month,), version))
    elif month and version == 3:  # has no frame of its own; who knows this one believes it first
        frames.append(_rendered(_Frame(b"", "tdrc"), (text,), version))
    return frames


def _rendered(old: _Frame, texts: Sequence[str], version: int) -> bytes:
    """A frame of the name, language and description of the old one, with other texts."""
    kind, _, description = old.name.upper().partition(":")
    description = old.description or description
    is_single = version < 4 or kind in ("COMM", "USLT")
    text = joined(texts) if is_single else "\0".join(texts)
    body = b""
    if kind == "TXXX":
        code, (said, body) = _encoded((description, text), version)
        body = said + (b"\0\0" if code == _UTF_16 else b"\0") + body
    elif kind in ("COMM", "USLT"):
        code, (said, body) = _encoded(("", text), version)
        zero = b"\0\0" if code == _UTF_16 else b"\0"
        body = old.language.encode("latin-1").ljust(3)[:3] + said + zero + body
    else:
        code, (body,) = _encoded((text,), version)
    body = bytes((code,)) + body
    if version == 2:
        return _SHORT[kind].encode() + len(body).to_bytes(3) + body
    size = _synchsafe(len(body)) if version == 4 else struct.pack(">L", len(body))
    return kind.encode() + size + b"\0\0" + body


def _encoded(texts: Sequence[str], version: int) -> tuple[int, list[bytes]]:
    """The number of an encoding that all the texts have a form in, and these forms."""
    if all(text.isascii() for text in texts):  # what every program understands
        return _LATIN_1, [text.encode("ascii") for text in texts]
    if version == 4:
        return _UTF_8, [text.encode() for text in texts]
    return _UTF_16, [codecs.BOM_UTF16_LE + text.encode("utf-16-le") for text in texts]


def _from_v1(file: BinaryIO) -> dict[str, tuple[str, ...]]:
    """What the ID3v1 tag says, for a new tag that will be believed instead."""
    file.seek(0)
    texts = tag_texts.from_id3(id3.ID3(file)).texts
    return {
        field: tuple(texts[name])
        for field, names in tag_names.ID3.items()
        for name in names
        if name in texts
    }


def _edited_v1(tag: bytes, wanted: Wanted) -> bytes:
    """The ID3v1 tag with the beginnings of the same texts."""
    raw = bytearray(tag)
    is_numbered = not raw[125] and (raw[126] or "track_number" in wanted)
    for field, (at, room) in _V1_FIELDS.items():
        if field in wanted:
            room -= 2 if field == "comment" and is_numbered else 0
            text = joined(wanted[field]).encode("latin-1", "replace")[:room]
            raw[at : at + room] = text.ljust(room, b"\0")
    if "track_number" in wanted and is_numbered:
        number = "".join(wanted["track_number"]).partition("/")[0]
        raw[126] = int(number) if number.isdecimal() and int(number) < 256 else 0
    if "genre" in wanted:
        genre = "".join(wanted["genre"][:1])
        raw[127] = _GENRES.index(genre) if genre in _GENRES else 255
    return bytes(raw)


def _synchsafe(number: int) -> bytes:
    return bytes(number >> shift & 0x7F for shift in (21, 14, 7, 0))


def _from_synchsafe(field: bytes) -> int:
    size = 0
    for byte in field:
        size = size << 7 | byte & 0x7F
    return size
