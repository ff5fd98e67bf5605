"""Changes fields in FLAC and M4A files in place, by the tag library; the rest is kept by it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mutagen.flac import FLAC
from mutagen.mp4 import MP4, MP4FreeForm

from musicupload_gui.intake import tag_names, tag_texts
from musicupload_gui.intake.tag_write_values import Wanted, places, with_total

_VORBIS_DEFAULTS = {"release_date": "date"}
_MP4_DEFAULTS = {"release_date": "©day", "description": "desc"}
_MP4_KEYS = {"©art": "©ART", "aart": "aART"}
"""Atoms whose names are not in small letters, as the reader has them."""
_FREEFORM = "----:com.apple.iTunes:"
_PAIRS, _NUMBERS = ("trkn", "disk"), ("tmpo", "rtng")
_LARGEST_TEMPO = 32_767


def write_flac(path: Path, wanted: Wanted) -> None:
    """Change the Vorbis comments of a FLAC file; pictures and other blocks stay."""
    file = _with_tags(FLAC(path))
    texts = tag_texts.from_vorbis(file.tags).texts
    for field, parts in wanted.items():
        candidates = tag_names.VORBIS[field]
        if not parts:
            for name in filter(texts.__contains__, candidates):
                del file.tags[name]
            continue
        for name in places(candidates, texts, _VORBIS_DEFAULTS.get(field, candidates[0])):
            new = list(parts)
            if field in ("track_number", "disc_number"):
                new = [with_total(parts[0], texts.get(name, [""])[0])]
            file.tags[name.upper()] = new
    file.save()


def write_mp4(path: Path, wanted: Wanted) -> None:
    """Change the iTunes atoms of an MP4 file; everything that points at the sound follows."""
    file = _with_tags(MP4(path))
    before = dict(file.tags)
    texts = tag_texts.from_mp4(file.tags).texts
    written: set[str] = set()
    for field, parts in wanted.items():
        written |= _write_mp4_field(file.tags, texts, field, parts)
    file.save()
    after = dict(_with_tags(MP4(path)).tags)
    if _without(before, written) != _without(after, written):
        raise ValueError("other tags would not stay as they are")


def _with_tags(file: Any) -> Any:
    if file.tags is None:
        file.add_tags()
    return file


def _write_mp4_field(
    tags: Any, texts: Mapping[str, list[str]], field: str, parts: tuple[str, ...]
) -> set[str]:
    """Write one field, and say which keys that took."""
    candidates = tag_names.MP4[field]
    if field == "bpm" and parts and not _is_tempo(parts[0]):
        _drop(tags, ("tmpo",))
        candidates, texts = ("----:bpm",), {n: said for n, said in texts.items() if n != "tmpo"}
    if not parts:
        return _drop(tags, candidates)
    written = {"tmpo"} if field == "bpm" else set[str]()
    for name in places(candidates, texts, _MP4_DEFAULTS.get(field, candidates[0])):
        key = next((key for key in tags if _reader_name(key) == name), _new_key(name))
        value = _mp4_value(name, parts, tags.get(key, []))
        written |= _drop(tags, (name,))
        tags[key] = value
        written.add(key)
    return written


def _mp4_value(name: str, parts: tuple[str, ...], old: list[Any]) -> list[Any]:
    if name.startswith("----:"):
        return [MP4FreeForm(text.encode()) for text in parts]
    if name in _PAIRS:
        number, _, total = parts[0].partition("/")
        return [(int(number), int(total) if total else old[0][1] if old else 0)]
    if name in _NUMBERS:
        return [int(parts[0])]
    return list(parts)


def _is_tempo(text: str) -> bool:
    return text.isdecimal() and text == str(int(text)) and int(text) <= _LARGEST_TEMPO


def _drop(tags: Any, names: tuple[str, ...]) -> set[str]:
    keys = {key for key in tags if _reader_name(key) in names}
    for key in keys:
        del tags[key]
    return keys


def _reader_name(key: str) -> str:
    return ("----:" + key.rpartition(":")[2] if key.startswith("----:") else key).lower()


def _new_key(name: str) -> str:
    if not name.startswith("----:"):
        return _MP4_KEYS.get(name, name)
    short = name.removeprefix("----:")
    return _FREEFORM + (short if short == "initialkey" else short.upper())


def _without(tags: Mapping[str, Any], keys: set[str]) -> dict[str, Any]:
    return {key: value for key, value in tags.items() if key not in keys}
