"""How long a file says that it is, where its header can be trusted; reveals files that end early.

A decoder is no help: it often guesses a length from the size of the file, and misses nothing.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import BinaryIO

from av.audio.stream import AudioStream

_SAYS_ITSELF = ("aiff", "flac", "mov,mp4,m4a,3gp,3g2,mj2")
"""Formats, by FFmpeg's names, in which the length that a stream tells is one that was written."""
_NOT_KNOWN = 0xFFFFFFFF
"""The size that is written when the end was not known yet, or stands elsewhere."""
_PLAIN_SAMPLES = (1, 3, 0xFFFE)
"""Kinds of wav of which every second has as many bytes: whole numbers, floats, either of them."""
_HAS_FRAME_COUNT = 1


def declared_length_s(path: Path, format_name: str, stream: AudioStream) -> float | None:
    """The length in seconds that the header of a file states; None when it states none."""
    match format_name:
        case "wav":
            with path.open("rb") as file:
                return _wav_length_s(file)
        case "mp3":
            with path.open("rb") as file:
                is_stated = _states_frames(file)
        case _:
            is_stated = format_name in _SAYS_ITSELF
    is_known = is_stated and stream.duration is not None and stream.time_base is not None
    return float((stream.duration or 0) * (stream.time_base or 0)) if is_known else None


def _wav_length_s(file: BinaryIO) -> float | None:
    """By the size of the chunk with the sound, and the bytes that play in a second."""
    file.seek(12)
    bytes_per_s = long_size = 0
    while len(head := file.read(8)) == struct.calcsize("<4sI"):
        name, size = struct.unpack("<4sI", head)
        start = file.tell()
        if name == b"data":
            size = long_size if size == _NOT_KNOWN else size
            return size / bytes_per_s if size and bytes_per_s else None
        if name == b"ds64":
            (long_size,) = struct.unpack("<8xQ", file.read(16).ljust(16, b"\0"))
        if name == b"fmt ":
            kind, bytes_per_s = struct.unpack("<H6xI", file.read(12).ljust(12, b"\0"))
            bytes_per_s = bytes_per_s if kind in _PLAIN_SAMPLES else 0
        file.seek(start + size + size % 2)
    return None


def _states_frames(file: BinaryIO) -> bool:
    """Whether an mp3 begins with the frame in which encoders write how many follow."""
    head = file.read(10).ljust(10, b"\0")
    tag_size = sum((byte & 0x7F) << 7 * place for place, byte in enumerate(reversed(head[6:])))
    file.seek(10 + tag_size if head.startswith(b"ID3") else 0)
    frame = file.read(2048)
    for name in (b"Xing", b"Info"):
        if (at := frame.find(name)) >= 0:
            return bool(frame[at + 7 : at + 8] and frame[at + 7] & _HAS_FRAME_COUNT)
    return b"VBRI" in frame
