"""Keeps cover pictures beside the list, once each, after looking at nothing but their headers."""

from __future__ import annotations

import hashlib
import os
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from musicupload_gui.domain.track import Cover

COVER_LIMIT_BYTES = 20 * 1024 * 1024
COVER_LIMIT_PIXELS = 50_000_000
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_SUFFIX = {"image/png": ".png", "image/jpeg": ".jpg"}
_COVER_STEMS = ("cover", "folder", "front", "album", "albumart", "artwork")
_COVER_SUFFIXES = (".jpg", ".jpeg", ".png")
_NO_SIZE_MARKERS = frozenset({0xC4, 0xC8, 0xCC})
_SEGMENT_LIMIT = 1_000


@dataclass(frozen=True, slots=True)
class Picture:
    """What a picture's header says."""

    mime: str
    width_px: int
    height_px: int


def picture(data: bytes) -> Picture | None:
    """Kind and size of a PNG or JPEG picture; None for anything else. Nothing is decoded."""
    if data.startswith(_PNG):
        kind, size = "image/png", _png_size(data)
    elif data.startswith(_JPEG):
        kind, size = "image/jpeg", _jpeg_size(data)
    else:
        return None
    return Picture(kind, *size) if size is not None and all(size) else None


def keep(data: bytes, folder: Path) -> Cover | None:
    """Store a picture under its own hash; None when it is not one, too large, or not storable."""
    found = picture(data) if len(data) <= COVER_LIMIT_BYTES else None
    if found is None or found.width_px * found.height_px > COVER_LIMIT_PIXELS:
        return None
    path = folder / (hashlib.sha256(data).hexdigest() + _SUFFIX[found.mime])
    if not _is_kept(path, data):
        with suppress(OSError):
            _write(path, data)
        if not _is_kept(path, data):
            return None
    return Cover(path, found.mime, len(data), found.width_px, found.height_px)


def keep_file(path: Path, folder: Path) -> Cover | None:
    """Store the picture in a file; None when there is none that we can keep."""
    try:
        if path.stat().st_size > COVER_LIMIT_BYTES or not path.is_file():
            return None
        return keep(path.read_bytes(), folder)
    except OSError:
        return None


def cover_beside(music: Path, folder: Path) -> Cover | None:
    """Store the cover that lies in a folder of music; None when there is none."""
    try:
        names = {entry.name.casefold(): entry for entry in music.iterdir()}
    except OSError:
        return None
    for stem in _COVER_STEMS:
        for suffix in _COVER_SUFFIXES:
            entry = names.get(stem + suffix)
            if entry is not None and (found := keep_file(entry, folder)) is not None:
                return found
    return None


def _is_kept(path: Path, data: bytes) -> bool:
    try:
        return path.stat().st_size == len(data)
    except OSError:
        return False


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".cover-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).replace(path)
    finally:
        Path(name).unlink(missing_ok=True)


def _png_size(data: bytes) -> tuple[int, int] | None:
    if data[12:16] != b"IHDR" or len(data) < 24:
        return None
    return int.from_bytes(data[16:20]), int.from_bytes(data[20:24])


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    for _ in range(_SEGMENT_LIMIT):
        if at + 9 > len(data) or data[at] != 0xFF:
            return None
        marker = data[at + 1]
        if marker == 0xFF:  # padding between segments
            at += 1
        elif 0xC0 <= marker <= 0xCF and marker not in _NO_SIZE_MARKERS:
            return int.from_bytes(data[at + 7 : at + 9]), int.from_bytes(data[at + 5 : at + 7])
        else:
            at += 2 + max(2, int.from_bytes(data[at + 2 : at + 4]))
    return None
