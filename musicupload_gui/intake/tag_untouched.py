"""Takes a digest of everything in an audio file that writing its tags must not change."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from hashlib import blake2b
from typing import BinaryIO, NamedTuple

from musicupload_gui.domain.track import AudioFormat
from musicupload_gui.intake.stretches import stretch
from musicupload_gui.intake.tag_write_chunks import is_info, whole_chunks
from musicupload_gui.intake.tag_write_id3 import tag_bytes, v1_tag

_FLAC_PADDING, _FLAC_COMMENT = 1, 4
_AIFF_TEXTS = (b"NAME", b"AUTH", b"(c) ", b"ANNO")
_INNER_ATOMS = (b"moov", b"trak", b"mdia", b"minf", b"stbl")
_PROBE_BYTES = 32


class UnclearLayoutError(Exception):
    """The file is built in a way of which we do not know what may be changed."""


class Atom(NamedTuple):
    """A box of an MP4 file: where its content stands, and how long that is."""

    name: bytes
    offset: int
    size_bytes: int


def digest(file: BinaryIO, format_: AudioFormat) -> bytes:
    """A digest of the sound and of all that is no tag of ours.

    Raises `ChunkError`, `UnclearLayoutError` and `EOFError` when the file has no clear structure.
    """
    total = blake2b()
    for block in _KINDS[format_](file):
        total.update(block)
    return total.digest()


def _mp3(file: BinaryIO) -> Iterator[bytes]:
    start, tail_bytes = tag_bytes(file), len(v1_tag(file))
    yield from stretch(file, start, file.seek(0, os.SEEK_END) - tail_bytes - start)


def _wav(file: BinaryIO) -> Iterator[bytes]:
    for chunk in whole_chunks(file, "little"):
        if chunk.name.lower() == b"id3 " or is_info(file, chunk):
            continue
        # The first size in `ds64` is that of the whole file.
        skip = 8 if chunk.name == b"ds64" else 0
        yield chunk.name + chunk.size_bytes.to_bytes(8)
        yield from stretch(file, chunk.offset + skip, chunk.size_bytes - skip)


def _aiff(file: BinaryIO) -> Iterator[bytes]:
    for chunk in whole_chunks(file, "big"):
        if chunk.name.lower() != b"id3 " and chunk.name not in _AIFF_TEXTS:
            yield chunk.name + chunk.size_bytes.to_bytes(8)
            yield from stretch(file, chunk.offset, chunk.size_bytes)


def _flac(file: BinaryIO) -> Iterator[bytes]:
    at = tag_bytes(file)
    yield from stretch(file, 0, at)
    file.seek(at)
    if file.read(4) != b"fLaC":
        raise UnclearLayoutError("no FLAC marker")
    at += 4
    is_last = False
    while not is_last:
        file.seek(at)
        head = b"".join(stretch(file, at, 4))
        is_last, kind, size = bool(head[0] & 0x80), head[0] & 0x7F, int.from_bytes(head[1:])
        if kind not in (_FLAC_PADDING, _FLAC_COMMENT):
            yield bytes((kind,)) + head[1:]
            yield from stretch(file, at + 4, size)
        at += 4 + size
    yield from stretch(file, at, file.seek(0, os.SEEK_END) - at)


def _mp4(file: BinaryIO) -> Iterator[bytes]:
    end = file.seek(0, os.SEEK_END)
    top = list(_atoms(file, 0, end))
    names = [atom.name for atom in top]
    if b"moof" in names or names.count(b"moov") != 1:
        raise UnclearLayoutError("in fragments, or without an index")
    for atom in top:
        if atom.name in (b"ftyp", b"mdat"):
            yield atom.name + atom.size_bytes.to_bytes(8)
            yield from stretch(file, atom.offset, atom.size_bytes)
    # The index must still point at the same sound, wherever that stands now.
    for atom in _descendants(file, next(a for a in top if a.name == b"moov")):
        if atom.name in (b"stco", b"co64"):
            yield from _pointed_at(file, atom, end)
        elif atom.name in (b"stsd", b"stts", b"stsc", b"stsz", b"mdhd", b"mvhd"):
            yield from stretch(file, atom.offset, atom.size_bytes)


def _descendants(file: BinaryIO, parent: Atom) -> Iterator[Atom]:
    for atom in _atoms(file, parent.offset, parent.offset + parent.size_bytes):
        if atom.name in _INNER_ATOMS:
            yield from _descendants(file, atom)
        else:
            yield atom


def _pointed_at(file: BinaryIO, table: Atom, end: int) -> Iterator[bytes]:
    raw = b"".join(stretch(file, table.offset, table.size_bytes))
    width = 4 if table.name == b"stco" else 8
    for at in range(8, len(raw) - width + 1, width):
        target = int.from_bytes(raw[at : at + width])
        yield from stretch(file, target, max(0, min(_PROBE_BYTES, end - target)))


def _atoms(file: BinaryIO, start: int, end: int) -> Iterator[Atom]:
    at = start
    while at + 8 <= end:
        head = b"".join(stretch(file, at, 8))
        size, head_bytes = int.from_bytes(head[:4]), 8
        if size == 1:
            size, head_bytes = int.from_bytes(b"".join(stretch(file, at + 8, 8))), 16
        elif size == 0:
            size = end - at
        if size < head_bytes or at + size > end:
            raise UnclearLayoutError("an atom that does not end")
        yield Atom(head[4:], at + head_bytes, size - head_bytes)
        at += size


_KINDS: dict[AudioFormat, Callable[[BinaryIO], Iterator[bytes]]] = {
    AudioFormat.MP3: _mp3,
    AudioFormat.WAV: _wav,
    AudioFormat.AIFF: _aiff,
    AudioFormat.FLAC: _flac,
    AudioFormat.M4A: _mp4,
}
