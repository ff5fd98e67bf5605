"""Writes WAV and AIFF files with other tags; every chunk that is not one stays byte for byte."""

from __future__ import annotations

import os
import struct
from collections.abc import Mapping, Sequence
from typing import BinaryIO, Literal

from musicupload_gui.intake import chunks, tag_names
from musicupload_gui.intake.chunks import Chunk, ChunkError
from musicupload_gui.intake.id3_scan import TAG_LIMIT_BYTES, read_id3
from musicupload_gui.intake.stretches import stretch
from musicupload_gui.intake.tag_names import TagNames
from musicupload_gui.intake.tag_write_id3 import edited
from musicupload_gui.intake.tag_write_values import Wanted, joined, places

_ID3_VERSION = 3
"""Of new tags: players and DJ programs that know ID3 in WAV and AIFF at all know this one."""
_WIDE = (b"RF64", b"BW64")
_LARGEST = 0xFFFFFFFF
_NO_SIZE = (0, _LARGEST)
_AIFF_NAMES = {"name": b"NAME", "auth": b"AUTH", "(c)": b"(c) ", "anno": b"ANNO"}

_Order = Literal["little", "big"]
_Piece = Chunk | bytes
"""A chunk to be copied, or a new one with its head."""


def write_wav(source: BinaryIO, target: BinaryIO, wanted: Wanted) -> None:
    """Write a WAV file with other tags: in an ID3 chunk and, what has a name there, in LIST/INFO.

    Raises `ChunkError` when the file has no clear structure, or would be too large for it.
    """
    found = whole_chunks(source, "little")
    texts = chunks.info_texts(source, found)
    pieces = _with_info(source, found, _by_name(wanted, tag_names.INFO, texts))
    pieces = _with_id3(source, pieces, b"id3 ", wanted, _seeded(wanted, tag_names.INFO, texts))
    source.seek(0)
    head = source.read(12)
    size = 4 + sum(map(_piece_bytes, pieces))
    if head[:4] in _WIDE:
        first = found[0]
        if first.name != b"ds64":
            raise ChunkError("no sizes in a file of the large kind")
        rest = first.read(source, first.size_bytes)[8:]
        pieces[0] = _chunk(b"ds64", struct.pack("<Q", size) + rest, "little")
        size = _LARGEST
    elif size >= _LARGEST:
        raise ChunkError("too large for its kind")
    target.write(head[:4] + struct.pack("<L", size) + head[8:])
    _write(source, target, pieces)


def write_aiff(source: BinaryIO, target: BinaryIO, wanted: Wanted) -> None:
    """Write an AIFF file with other tags: in an ID3 chunk and in text chunks that are there.

    Raises `ChunkError` as `write_wav` does.
    """
    found = whole_chunks(source, "big")
    texts = chunks.aiff_texts(source, found)
    pieces: list[_Piece] = list(found)
    for name, text in _by_name(wanted, tag_names.AIFF, texts).items():
        if name in texts:
            pieces = _with_text(pieces, _AIFF_NAMES[name], text)
    pieces = _with_id3(source, pieces, b"ID3 ", wanted, _seeded(wanted, tag_names.AIFF, texts))
    source.seek(0)
    head = source.read(12)
    size = 4 + sum(map(_piece_bytes, pieces))
    if size >= _LARGEST:
        raise ChunkError("too large for its kind")
    target.write(head[:4] + struct.pack(">L", size) + head[8:])
    _write(source, target, pieces)


def whole_chunks(file: BinaryIO, order: _Order) -> list[Chunk]:
    """The chunks, one directly after the other up to the end; `ChunkError` when they are not."""
    found = chunks.chunks(file, order)
    file_bytes, at = file.seek(0, os.SEEK_END), 12
    file.seek(0)
    is_wide = file.read(4) in _WIDE
    for chunk in found:
        file.seek(at)
        head = file.read(8)
        size = int.from_bytes(head[4:], order)
        is_vague = chunk.name == b"data" and size in _NO_SIZE and is_wide
        if not (head[:4].isascii() and head[:4].decode("ascii").isprintable()):
            raise ChunkError("a chunk without a name")
        if chunk.offset != at + 8 or (size != chunk.size_bytes and not is_vague):
            raise ChunkError("a chunk that does not end")
        at = chunk.offset + chunk.size_bytes + chunk.size_bytes % 2
    if file_bytes not in (at, at - 1):
        raise ChunkError("something behind the last chunk")
    return found


def is_info(file: BinaryIO, chunk: Chunk) -> bool:
    """Whether a chunk of a WAV file holds texts about the music."""
    return chunk.name == b"LIST" and chunk.read(file, 4) == b"INFO"


def _by_name(wanted: Wanted, names: TagNames, found: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """What to write in tags with one text a name; empty texts remove what is there."""
    texts: dict[str, str] = {}
    for field, parts in wanted.items():
        if field in names and parts:
            chosen = places(names[field], found, names[field][0])
            texts |= dict.fromkeys(chosen, joined(parts))
        elif field in names:
            texts |= dict.fromkeys(names[field], "")
    return texts


def _seeded(wanted: Wanted, names: TagNames, texts: Mapping[str, Sequence[str]]) -> Wanted:
    """What goes into a new ID3 tag: all the file says, since many programs then read no other."""
    known = {
        field: tuple(texts[name])
        for field, candidates in names.items()
        for name in reversed(candidates)
        if name in texts
    }
    return known | dict(wanted)


def _with_id3(
    source: BinaryIO, pieces: Sequence[_Piece], new_name: bytes, wanted: Wanted, seeded: Wanted
) -> list[_Piece]:
    """The chunks with `wanted` in their ID3 tag, or with a new tag that has all of `seeded`."""
    order: _Order = "little" if new_name == b"id3 " else "big"
    old = chunks.id3_chunk([piece for piece in pieces if isinstance(piece, Chunk)])
    if old is None:
        return [*pieces, _chunk(new_name, edited(None, seeded, new_version=_ID3_VERSION), order)]
    source.seek(old.offset)
    tag = read_id3(source, min(old.size_bytes, TAG_LIMIT_BYTES))
    texts = seeded if tag is None else wanted
    new = _chunk(old.name, edited(tag, texts, new_version=_ID3_VERSION), order)
    return [new if piece is old else piece for piece in pieces]


def _with_text(pieces: Sequence[_Piece], name: bytes, text: str) -> list[_Piece]:
    """The chunks with one text chunk of the name, in the place of the first, or with none."""
    new: list[_Piece] = [_chunk(name, text.encode(), "big")] if text else []
    kept: list[_Piece] = []
    for piece in pieces:
        if isinstance(piece, Chunk) and piece.name == name:
            kept += new
            new = []
        else:
            kept.append(piece)
    return kept


def _with_info(source: BinaryIO, found: Sequence[Chunk], texts: Mapping[str, str]) -> list[_Piece]:
    """The chunks with these texts in the first INFO list, and with none of them in others."""
    if not texts:
        return list(found)
    new = b"".join(_info_item(name, text) for name, text in texts.items() if text)
    pieces: list[_Piece] = []
    for chunk in found:
        if is_info(source, chunk):
            body = _info_without(chunk.read(source, chunk.size_bytes), texts)
            pieces.append(_chunk(b"LIST", body + new, "little"))
            new = b""
        else:
            pieces.append(chunk)
    if new:
        pieces.append(_chunk(b"LIST", b"INFO" + new, "little"))
    return pieces


def _info_without(body: bytes, texts: Mapping[str, str]) -> bytes:
    kept, at = b"INFO", 4
    while at < len(body):
        head = body[at : at + 8]
        size = int.from_bytes(head[4:], "little")
        end = at + 8 + size
        if len(head) < 8 or end > len(body):
            if body[at:].strip(b"\0"):
                raise ChunkError("texts that do not end")
            break
        if head[:4].decode("latin-1").lower() not in texts:
            kept += body[at:end] + b"\0" * (size % 2)
        at = end + size % 2
    return kept


def _info_item(name: str, text: str) -> bytes:
    raw = text.encode() + b"\0"
    return _chunk(name.upper().encode(), raw, "little")


def _chunk(name: bytes, body: bytes, order: _Order) -> bytes:
    return name + len(body).to_bytes(4, order) + body + b"\0" * (len(body) % 2)


def _piece_bytes(piece: _Piece) -> int:
    if isinstance(piece, bytes):
        return len(piece)
    return 8 + piece.size_bytes + piece.size_bytes % 2


def _write(source: BinaryIO, target: BinaryIO, pieces: Sequence[_Piece]) -> None:
    for piece in pieces:
        if isinstance(piece, bytes):
            target.write(piece)
        else:
            target.writelines(stretch(source, piece.offset - 8, piece.size_bytes + 8))
            target.write(b"\0" * (piece.size_bytes % 2))
