"""Puts a picture into a file of any format as its cover, as taggers do, and lies about its kind."""

from __future__ import annotations

import base64
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import mutagen
from mutagen import asf, id3
from mutagen.flac import Picture
from mutagen.mp4 import MP4Cover

_MIME = "image/jpeg"
"""What every cover says that it is, and none of the corpus is."""


def put_cover(path: Path, picture: bytes) -> None:
    """Make the picture the file's front cover; raises `KeyError` where a format keeps none."""
    file: Any = cast("Any", mutagen).File(path)
    if file.tags is None:
        file.add_tags()
    _WRITERS[path.suffix](file, picture)
    file.save()


def _id3(file: Any, picture: bytes) -> None:
    frame: Any = cast("Any", id3).APIC
    file.tags.add(frame(encoding=0, mime=_MIME, type=3, desc="", data=picture))


def _block(picture: bytes) -> Any:
    block: Any = cast("Any", Picture)()
    block.type, block.mime, block.data = 3, _MIME, picture
    return block


def _flac(file: Any, picture: bytes) -> None:
    file.add_picture(_block(picture))


def _ogg(file: Any, picture: bytes) -> None:
    coded = base64.b64encode(_block(picture).write()).decode()
    file.tags["METADATA_BLOCK_PICTURE"] = [coded]


def _mp4(file: Any, picture: bytes) -> None:
    file.tags["covr"] = [MP4Cover(picture, MP4Cover.FORMAT_JPEG)]


def _asf(file: Any, picture: bytes) -> None:
    texts = f"{_MIME}\0\0".encode("utf-16-le")
    raw = struct.pack("<BL", 3, len(picture)) + texts + picture
    file.tags["WM/Picture"] = [cast("Any", asf).ASFByteArrayAttribute(raw)]


_WRITERS: dict[str, Callable[[Any, bytes], None]] = {
    ".mp3": _id3,
    ".wav": _id3,
    ".aiff": _id3,
    ".flac": _flac,
    ".ogg": _ogg,
    ".opus": _ogg,
    ".m4a": _mp4,
    ".wma": _asf,
}
WITH_COVERS = tuple(_WRITERS)
