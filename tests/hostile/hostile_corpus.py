"""Files built to hurt whoever reads them: small on disk, large or endless to a careless reader.

Each is a sound that plays with something hostile in its tags, made when asked for and never kept
in the repository.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import NamedTuple

from hostile_pictures import WITH_COVERS, put_cover
from stage import make_audio

MEGABYTE = 1024 * 1024
_CODECS = {
    ".mp3": ("-id3v2_version", "0"),
    ".wav": (),
    ".aiff": (),
    ".flac": (),
    ".m4a": (),
    ".aac": (),
    ".ogg": ("-c:a", "libvorbis"),
    ".opus": ("-ar", "48000"),
    ".wma": (),
}
SUFFIXES = tuple(_CODECS)


class Hostile(NamedTuple):
    """One file of the corpus."""

    name: str
    """What is wrong with it, and the suffix that says its format."""
    write: Callable[[Path], None]
    plays: bool = True
    """Whether a player finds the sound in it: then it can be sent."""
    cover: str | None = None
    """The kind of the picture that is kept, when it is one."""


def sounds(folder: Path) -> dict[str, bytes]:
    """Half a second of each format, by suffix, hardly tagged."""
    made = (make_audio(folder / f"plain{s}", *_CODECS[s], seconds=0.5) for s in SUFFIXES)
    return {path.suffix: path.read_bytes() for path in made}


def synchsafe(number: int) -> bytes:
    """A size as ID3 writes it: seven bits a byte."""
    return bytes(number >> shift & 0x7F for shift in (21, 14, 7, 0))


def id3(body: bytes, declared_bytes: int | None = None) -> bytes:
    """An ID3v2.4 tag of these frames; it may lie about its size."""
    size = len(body) if declared_bytes is None else declared_bytes
    return b"ID3\x04\0\0" + synchsafe(size) + body


def frame(
    name: bytes, data: bytes, *, unpacked_bytes: int = 0, declared_bytes: int | None = None
) -> bytes:
    """A frame; with `unpacked_bytes` its data is zlib's and claims to unpack to so many."""
    flags = b"\0\x09" if unpacked_bytes else b"\0\0"
    packed = synchsafe(unpacked_bytes) + data if unpacked_bytes else data
    size = len(packed) if declared_bytes is None else declared_bytes
    return name + synchsafe(size) + flags + packed


def zeros(size_bytes: int, start: bytes = b"") -> bytes:
    """What zlib makes of a start and so many zeros; quick, because a block is packed once."""
    packer = zlib.compressobj(9)
    head = packer.compress(start) + packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(bytes(MEGABYTE)) + packer.flush(zlib.Z_FULL_FLUSH)
    check = zlib.adler32(start)
    for _ in range(size_bytes // MEGABYTE):
        check = zlib.adler32(bytes(MEGABYTE), check)
    return head + block * (size_bytes // MEGABYTE) + b"\x03\0" + check.to_bytes(4, "big")


def png(width_px: int, height_px: int) -> bytes:
    """A real picture of one bit a pixel, all black: 12,000 by 12,000 take 20 KB."""
    raw = zlib.compress(bytes((1 + (width_px + 7) // 8) * height_px), 9)
    header = struct.pack(">LLBBBBB", width_px, height_px, 1, 0, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", raw), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(map(_png_part, parts))


def _png_part(part: tuple[bytes, bytes]) -> bytes:
    name, data = part
    return struct.pack(">L", len(data)) + name + data + struct.pack(">L", zlib.crc32(name + data))


def apic(picture: bytes, mime: bytes = b"image/png") -> bytes:
    """The frame of a front cover."""
    return frame(b"APIC", b"\0" + mime + b"\0\x03\0" + picture)


def nested(name: bytes, depth: int, start: bytes = b"") -> bytes:
    """A frame in a frame in a frame."""
    inner = b""
    for _ in range(depth):
        inner = frame(name, start + inner)
    return inner


def atoms(depth: int, *names: bytes) -> bytes:
    """An MP4 atom in an atom in an atom, named in turn."""
    inner = b""
    for at in range(depth):
        inner = struct.pack(">L4s", 8 + len(inner), names[at % len(names)]) + inner
    return inner


def with_id3(suffix: str, sound: bytes, tag: bytes) -> bytes:
    """The sound with an ID3 tag where its format keeps one."""
    if suffix not in (".wav", ".aiff"):
        return tag + sound
    return with_chunks(suffix, sound, b"id3 " if suffix == ".wav" else b"ID3 ", tag)


def with_chunks(suffix: str, sound: bytes, name: bytes, data: bytes, count: int = 1) -> bytes:
    """A WAV or AIFF sound with chunks behind it, and a header that counts them."""
    order = "<L" if suffix == ".wav" else ">L"
    chunk = name + struct.pack(order, len(data)) + data + bytes(len(data) % 2)
    whole = sound + chunk * count
    return whole[:4] + struct.pack(order, len(whole) - 8) + whole[8:]


def flac_with(sound: bytes, kind: int, block: bytes, declared_bytes: int | None = None) -> bytes:
    """A FLAC sound with a metadata block of that kind behind its first."""
    size = len(block) if declared_bytes is None else declared_bytes
    first = 4 + 4 + int.from_bytes(sound[5:8])
    is_last = sound[4] & 0x80
    head = sound[:4] + bytes([sound[4] & 0x7F]) + sound[5:first]
    return head + bytes([kind | is_last]) + size.to_bytes(3) + block + sound[first:]


def comments(texts: bytes, count: int) -> bytes:
    """A block of Vorbis comments that says there are so many."""
    return struct.pack("<L", 0) + struct.pack("<L", count) + texts


def comment(text: bytes, declared_bytes: int | None = None) -> bytes:
    """One Vorbis comment."""
    return struct.pack("<L", len(text) if declared_bytes is None else declared_bytes) + text


def flac_picture(data: bytes, declared_bytes: int | None = None) -> bytes:
    """A picture block that may lie about the length of its picture."""
    size = len(data) if declared_bytes is None else declared_bytes
    mime = b"image/png"
    head = struct.pack(">LL", 3, len(mime)) + mime + bytes(4 + 16)
    return head + struct.pack(">L", size) + data


def bombs(plain: Mapping[str, bytes]) -> Iterator[Hostile]:
    """Tags of every kind that cost a careless reader minutes or gigabytes."""
    yield from _id3_bombs(plain)
    yield from _mp4_bombs(plain[".m4a"])
    yield from _flac_bombs(plain[".flac"])
    for suffix in (".wav", ".aiff"):
        many = partial(with_chunks, suffix, plain[suffix], b"junk", b"", 2_000_000)
        yield _file("two million chunks", suffix, many)


def pictures(plain: Mapping[str, bytes]) -> Iterator[Hostile]:
    """Covers in every format that has them: each a bomb, a lie, or nothing that is a picture."""
    what: dict[str, Callable[[], bytes]] = {
        "cover of 12000 x 12000": partial(png, 12_000, 12_000),
        "cover that is SVG": partial(bytes, b"<svg xmlns='http://www.w3.org/2000/svg'></svg>"),
        "cover of one byte": partial(bytes, b"\xff"),
        "cover that is a web page": partial(bytes, b"<html><body>no picture</body></html>"),
        "cover of another kind than it says": partial(png, 300, 300),
    }
    for suffix in WITH_COVERS:
        for name, picture in what.items():
            kept = "image/png" if "another kind" in name else None
            writer = _WithCover(plain[suffix], picture)
            yield Hostile(_name(name, suffix), writer, cover=kept)


class _WithContent(NamedTuple):
    """Writes what it makes."""

    make: Callable[[], bytes]

    def __call__(self, path: Path) -> None:
        path.write_bytes(self.make())


class _WithCover(NamedTuple):
    """Writes a sound, then puts the picture into it."""

    sound: bytes
    picture: Callable[[], bytes]

    def __call__(self, path: Path) -> None:
        path.write_bytes(self.sound)
        put_cover(path, self.picture())


def _file(what: str, suffix: str, make: Callable[[], bytes], *, plays: bool = True) -> Hostile:
    return Hostile(_name(what, suffix), _WithContent(make), plays)


def _name(what: str, suffix: str) -> str:
    # The stems differ: files that differ in their suffixes alone are formats of one track.
    return f"{suffix[1:]} {what}{suffix}"


def _id3_bombs(plain: Mapping[str, bytes]) -> Iterator[Hostile]:
    frames: dict[str, Callable[[], bytes]] = {
        "200,000 texts": _many_texts,
        "packed frames of 64 MB": partial(_packed_frames, 3),
        "packed cover of 200 MB": _packed_cover,
        "cover of 150 MB that is not there": _missing_cover,
        "chapters in chapters": partial(nested, b"CHAP", 2_000, b"c\0" + bytes(16)),
    }
    for suffix in (".mp3", ".aac", ".wav", ".aiff"):
        for name, make in frames.items():
            yield _file(name, suffix, partial(_tagged, suffix, plain[suffix], make))
    # A decoder unpacks them all before it plays, which takes a while: forty in one file will do.
    sound = plain[".mp3"]
    forty = partial(_tagged, ".mp3", sound, partial(_packed_frames, 40))
    yield _file("40 packed frames of 64 MB", ".mp3", forty)
    missing = partial(_lying_tag, sound)
    yield _file("tag of 250 MB that is not there", ".mp3", missing, plays=False)
    yield Hostile(_name("cover of 150 MB that is there", ".mp3"), partial(_write_hole, sound))


def _tagged(suffix: str, sound: bytes, make_frames: Callable[[], bytes]) -> bytes:
    return with_id3(suffix, sound, id3(make_frames()))


def _many_texts() -> bytes:
    return frame(b"TXXX", b"\x03a\0b") * 200_000


def _packed_frames(count: int) -> bytes:
    size = 64 * MEGABYTE
    return frame(b"TXXX", zeros(size, b"\x03a\0"), unpacked_bytes=size) * count


def _packed_cover() -> bytes:
    size = 200 * MEGABYTE
    return frame(b"APIC", zeros(size, b"\0image/png\0\x03\0"), unpacked_bytes=size)


def _missing_cover() -> bytes:
    return frame(b"APIC", b"\0image/png\0\x03\0", declared_bytes=150 * MEGABYTE)


def _lying_tag(sound: bytes) -> bytes:
    return id3(b"", declared_bytes=250 * MEGABYTE) + sound


def _write_hole(sound: bytes, path: Path) -> None:
    size = 150 * MEGABYTE
    body = frame(b"APIC", b"\0image/png\0\x03\0", declared_bytes=size)
    with path.open("wb") as file:
        file.write(id3(body, declared_bytes=size + 10))
        file.seek(10 + 10 + size)
        file.write(sound)


def _mp4_bombs(sound: bytes) -> Iterator[Hostile]:
    yield _file("two million atoms", ".m4a", partial(with_atoms, sound, 2_000_000))
    yield _file("atoms in atoms", ".m4a", partial(_nested_atoms, sound, b""))
    yield _file("atoms in atoms first", ".m4a", partial(_nested_atoms, b"", sound), plays=False)


def with_atoms(sound: bytes, count: int) -> bytes:
    """An MP4 sound with so many empty atoms behind it."""
    return sound + struct.pack(">L4s", 8, b"free") * count


def _nested_atoms(before: bytes, after: bytes) -> bytes:
    return before + atoms(8_000, b"udta", b"moov") + after


def _flac_bombs(sound: bytes) -> Iterator[Hostile]:
    text = comment(b"TITLE=x")
    blocks = {
        "200,000 comments": (4, comments(text * 200_000, 200_000)),
        "four thousand million comments": (4, comments(text, 0xFFFFFFFF)),
        "comment of 4 GB": (4, comments(comment(b"TITLE=x", 0xFFFFFFF0), 1)),
        "cover of 4 GB that is not there": (6, flac_picture(b"", 0xFFFFFFF0)),
    }
    for name, (kind, block) in blocks.items():
        yield _file(name, ".flac", partial(flac_with, sound, kind, block))
    missing = partial(flac_with, sound, 6, b"", 0xFFFFFF)
    yield _file("block of 16 MB that is not there", ".flac", missing, plays=False)
