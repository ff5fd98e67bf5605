"""Reads the chunks of WAV and AIFF files: what the sound is and where its tags stand.

The tag library reads ID3 only, from 32-bit RIFF files only; broadcast and field recordings carry
LIST/INFO texts, and are RF64 when long.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from typing import BinaryIO, Literal, NamedTuple

from musicupload_gui.intake.tag_job import Sound

_CHUNK_LIMIT = 1_000
_INFO_LIMIT_BYTES = 1024 * 1024
_UNKNOWN_SIZE = 0xFFFFFFFF
_AIFC_PLAIN = (b"", b"NONE", b"sowt", b"twos", b"raw ", b"in24", b"in32", b"fl32", b"fl64")
_RATE_SCALE = 16_383 + 63  # the exponent at which an 80-bit float's mantissa is the value itself
_PCM, _FLOAT, _EXTENSIBLE = 1, 3, 0xFFFE


class ChunkError(Exception):
    """The file is not built of the chunks that its name promises."""


class Chunk(NamedTuple):
    """Where a chunk's data stands; `size_bytes` is never more than the file has."""

    name: bytes
    offset: int
    size_bytes: int

    def read(self, file: BinaryIO, limit_bytes: int) -> bytes:
        """The chunk's data, up to a limit."""
        file.seek(self.offset)
        return file.read(min(self.size_bytes, limit_bytes))


def chunks(file: BinaryIO, byte_order: Literal["little", "big"]) -> list[Chunk]:
    """The chunks inside a RIFF (little) or IFF (big) file, the first thousand at most."""
    end = file.seek(0, os.SEEK_END)
    file.seek(12)
    found: list[Chunk] = []
    wide_data_bytes = 0
    while len(found) < _CHUNK_LIMIT and len(head := file.read(8)) == 8:
        offset = file.tell()
        name, size = head[:4], int.from_bytes(head[4:], byte_order)
        if name == b"ds64":
            wide_data_bytes = int.from_bytes(file.read(16)[8:], "little")
        if name == b"data" and size in (0, _UNKNOWN_SIZE):  # RF64, or written to a pipe
            size = wide_data_bytes or end - offset
        found.append(Chunk(name, offset, min(size, end - offset)))
        file.seek(min(offset + size + size % 2, end))
    return found


def wav_sound(file: BinaryIO, found: list[Chunk]) -> Sound:
    """Length and form of a WAV file's sound; raises `ChunkError` when it has none."""
    file.seek(0)
    head = file.read(12)
    if head[:4] not in (b"RIFF", b"RF64", b"BW64") or head[8:] != b"WAVE":
        raise ChunkError("no WAVE header")
    form = next((c.read(file, 40) for c in found if c.name == b"fmt "), b"")
    data_bytes = next((c.size_bytes for c in found if c.name == b"data"), 0)
    if len(form) < 16 or not data_bytes:
        raise ChunkError("no format or no data")
    code, channels, rate, bytes_per_s, block, bits = struct.unpack("<HHLLHH", form[:16])
    if code == _EXTENSIBLE and len(form) >= 26:
        valid_bits, code = struct.unpack("<H4xH", form[18:26])
        bits = valid_bits or bits
    is_plain = code in (_PCM, _FLOAT)
    if is_plain:
        bytes_per_s = rate * block
    if not rate or not channels or not bytes_per_s:
        raise ChunkError("a format chunk of zeros")
    samples = next((c.read(file, 4) for c in found if c.name == b"fact"), b"")
    if is_plain or len(samples) < 4:
        duration_s = data_bytes / bytes_per_s
    else:  # compressed: writers get the byte rate wrong and the number of samples right
        duration_s = int.from_bytes(samples, "little") / rate
    return Sound(duration_s, rate, channels, bits if is_plain else None)


def aiff_sound(file: BinaryIO, found: list[Chunk]) -> Sound:
    """Length and form of an AIFF or AIFC file's sound; raises `ChunkError` when it has none."""
    file.seek(0)
    head = file.read(12)
    if head[:4] != b"FORM" or head[8:] not in (b"AIFF", b"AIFC"):
        raise ChunkError("no AIFF header")
    form = next((c.read(file, 22) for c in found if c.name == b"COMM"), b"")
    if len(form) < 18 or not any(c.name == b"SSND" for c in found):
        raise ChunkError("no format or no data")
    channels, frames, bits, exponent, mantissa = struct.unpack(">HLHHQ", form[:18])
    rate = mantissa >> _RATE_SCALE - exponent if exponent <= _RATE_SCALE else 0
    if not rate or not channels or not frames:
        raise ChunkError("a format chunk of zeros")
    return Sound(frames / rate, rate, channels, bits if form[18:] in _AIFC_PLAIN else None)


def info_texts(file: BinaryIO, found: list[Chunk]) -> dict[str, list[str]]:
    """The texts of the LIST/INFO chunks, by lower-case name."""
    texts: dict[str, list[str]] = {}
    for chunk in found:
        if chunk.name != b"LIST":
            continue
        body = chunk.read(file, _INFO_LIMIT_BYTES)
        if body.startswith(b"INFO"):
            for name, text in _info_items(body):
                texts.setdefault(name, []).append(text)
    return texts


def aiff_texts(file: BinaryIO, found: list[Chunk]) -> dict[str, list[str]]:
    """The texts of an AIFF file's own chunks (`NAME`, `AUTH`, `(c) `, `ANNO`)."""
    texts: dict[str, list[str]] = {}
    for chunk in found:
        if chunk.name in (b"NAME", b"AUTH", b"(c) ", b"ANNO"):
            text = _decoded(chunk.read(file, _INFO_LIMIT_BYTES))
            texts.setdefault(chunk.name.decode().strip().lower(), []).append(text)
    return texts


def id3_chunk(found: list[Chunk]) -> Chunk | None:
    """The chunk with the ID3 tag, written `id3 ` or `ID3 `."""
    return next((chunk for chunk in found if chunk.name.lower() == b"id3 "), None)


def _info_items(body: bytes) -> Iterator[tuple[str, str]]:
    at = 4
    for _ in range(_CHUNK_LIMIT):
        head = body[at : at + 8]
        if len(head) < 8:
            return
        size = int.from_bytes(head[4:], "little")
        yield head[:4].decode("latin-1").lower(), _decoded(body[at + 8 : at + 8 + size])
        at += 8 + size + size % 2


def _decoded(raw: bytes) -> str:
    raw = raw.partition(b"\x00")[0]
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")
