"""Turns away ID3 tags that would cost minutes or gigabytes to read, before anyone reads them."""

from __future__ import annotations

from typing import BinaryIO, NamedTuple

TAG_LIMIT_BYTES = 32 * 1024 * 1024
FRAME_LIMIT = 4_000
_HEADER_BYTES = 10
_UNSYNCHRONISED = 0x80
_EXTENDED = 0x40
_COMPRESSED = {3: 0x80, 4: 0x08}  # in the second of the two flag bytes


class HostileTagError(Exception):
    """The tag is too large, has too many frames, or has compressed frames."""


def read_id3(file: BinaryIO, room_bytes: int = TAG_LIMIT_BYTES) -> bytes | None:
    """The checked ID3v2 tag that starts where `file` stands, or None when there is none.

    Raises `HostileTagError`; takes time linear in the tag's size.
    """
    header = file.read(_HEADER_BYTES)
    if len(header) < _HEADER_BYTES or not header.startswith(b"ID3") or header[3] not in (2, 3, 4):
        return None
    size = _synchsafe(header[6:10])
    if size > TAG_LIMIT_BYTES:
        raise HostileTagError(f"a tag of {size} bytes")
    body = file.read(min(size, room_bytes))
    _check(body, header[3], header[5])
    return header + body


def _check(body: bytes, major: int, flags: int) -> None:
    if major < 4 and flags & _UNSYNCHRONISED:
        body = body.replace(b"\xff\x00", b"\xff")
    if major > 2 and flags & _EXTENDED and not body[:4].isalnum():
        extra = _synchsafe(body[:4]) if major == 4 else int.from_bytes(body[:4]) + 4
        body = body[extra:]
    scans = [_scan(body, major, is_synchsafe=major == 4)]
    if major == 4 and scans[0].has_large:
        # Old iTunes wrote plain sizes; a reader takes whichever way shows more frames.
        scans.append(_scan(body, major, is_synchsafe=False))
    if max(scan.frames for scan in scans) > FRAME_LIMIT:
        raise HostileTagError(f"more than {FRAME_LIMIT} frames")
    if max(scans, key=lambda scan: scan.named_frames).is_compressed:
        raise HostileTagError("compressed frames")


class _Scan(NamedTuple):
    frames: int
    named_frames: int
    is_compressed: bool
    has_large: bool
    """Whether a frame is so large that both ways of writing sizes differ."""


def _scan(body: bytes, major: int, *, is_synchsafe: bool) -> _Scan:
    name_bytes, head_bytes = (3, 6) if major == 2 else (4, 10)
    compressed = _COMPRESSED.get(major, 0)
    frames = named = at = 0
    is_compressed = has_large = False
    while frames <= FRAME_LIMIT and at + head_bytes <= len(body):
        name = body[at : at + name_bytes].rstrip(b"\x00")
        if not name:
            break
        frames += 1
        if name.isalnum():
            named += 1
            is_compressed |= bool(compressed and body[at + 9] & compressed)
        size_field = body[at + name_bytes : at + 2 * name_bytes]
        size = int.from_bytes(size_field)
        if size > 0x7F:
            has_large = True
            if is_synchsafe:
                size = _synchsafe(size_field)
        at += head_bytes + size
    return _Scan(frames, named, is_compressed, has_large)


def _synchsafe(field: bytes) -> int:
    size = int.from_bytes(field)
    return size & 0x7F | (size & 0x7F00) >> 1 | (size & 0x7F0000) >> 2 | (size & 0x7F000000) >> 3
