"""Takes plain texts and the cover out of the tag library's objects, one function per kind."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple, cast


class Taken(NamedTuple):
    """Texts by lower-case tag name, and the front cover's bytes, empty when there is none."""

    texts: dict[str, list[str]]
    picture: bytes


def from_id3(tags: Any) -> Taken:
    """Out of ID3 frames: `tit2`, and `txxx:isrc` for the ones with a description."""
    texts: dict[str, list[str]] = {}
    pictures: list[tuple[int, bytes]] = []
    for frame in tags.values():
        name: str = frame.FrameID
        match name:
            case "APIC":
                pictures.append((frame.type, frame.data))
            case "TXXX":
                texts.setdefault(f"txxx:{frame.desc.lower()}", []).extend(frame.text)
            case "COMM" if frame.desc:
                if not frame.desc.startswith("iTun"):  # loudness and disc ids are no comments
                    texts.setdefault("comm:", []).extend(frame.text)
            case "USLT":
                texts.setdefault("uslt", []).append(frame.text)
            case "TCON":
                texts["tcon"] = frame.genres
            case _:
                texts.setdefault(name.lower(), []).extend(map(str, frame.text))
    return Taken(texts, front(pictures))


def from_vorbis(tags: Iterable[tuple[str, str]]) -> Taken:
    """Out of Vorbis comments; their pictures are blocks of their own."""
    texts: dict[str, list[str]] = {}
    for name, text in tags:
        texts.setdefault(name.lower(), []).append(text)
    return Taken(texts, b"")


def from_mp4(tags: Any) -> Taken:
    """Out of MP4 atoms: `©nam`, and `----:isrc` for the freeform ones of any maker."""
    texts: dict[str, list[str]] = {}
    picture = b""
    for atom, values in cast("Iterable[tuple[str, Any]]", tags.items()):
        if atom == "covr":
            picture = bytes(values[0]) if values else b""
        elif isinstance(values, list):
            name = "----:" + atom.rpartition(":")[2] if atom.startswith("----:") else atom
            plain = map(_mp4_text, cast("list[object]", values))
            texts.setdefault(name.lower(), []).extend(plain)
    return Taken(texts, picture)


def from_asf(tags: Iterable[tuple[str, Any]]) -> Taken:
    """Out of ASF attributes."""
    texts: dict[str, list[str]] = {}
    pictures: list[tuple[int, bytes]] = []
    for name, value in tags:
        if name == "WM/Picture":
            pictures.append(_asf_picture(bytes(value.value)))
        else:
            texts.setdefault(name.lower(), []).append(str(value))
    return Taken(texts, front(pictures))


def front(pictures: Iterable[tuple[int, bytes]]) -> bytes:
    """The front cover (type 3), or else the first picture there is."""
    return min(pictures, key=lambda picture: picture[0] != 3, default=(3, b""))[1]


def _mp4_text(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, tuple):  # a number and how many there are
        return str(cast("tuple[int, int]", value)[0])
    return str(value)


def _asf_picture(raw: bytes) -> tuple[int, bytes]:
    # Type, size, two UTF-16 texts that end in NUL, and the picture's bytes up to the end.
    size = int.from_bytes(raw[1:5], "little")
    return raw[0], raw[max(0, len(raw) - size) :]
