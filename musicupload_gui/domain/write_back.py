"""Says what writing the edited values back into the audio files would change, file by file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from musicupload_gui.domain.metadata import METADATA_FIELDS, Cell, Source
from musicupload_gui.domain.track import AudioFile, AudioFormat, Track

WRITABLE_FORMATS = frozenset(
    {AudioFormat.MP3, AudioFormat.M4A, AudioFormat.WAV, AudioFormat.AIFF, AudioFormat.FLAC}
)
"""The formats whose tags can be written."""

_WITH_ID3 = frozenset({AudioFormat.MP3, AudioFormat.WAV, AudioFormat.AIFF})
_ID3_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?", re.ASCII)
_MP4_NUMBER = re.compile(r"(\d{1,4})(/\d{1,4})?", re.ASCII)
_YES_NO = frozenset({"yes", "no"})


class WriteProblem(StrEnum):
    """Why a file's tags were not written; the file is as it was."""

    CHANGED = "changed"
    """It is not the file any more that was read."""
    MISSING = "missing"
    READ_ONLY = "read_only"
    """The file or its folder may not be written to."""
    NOT_OURS = "not_ours"
    """It belongs to somebody else and a new file would not."""
    LINKED = "linked"
    """It has several names (hard links), and only one of them would get the new tags."""
    NO_ROOM = "no_room"
    """The disk has no room for a second copy."""
    DISK = "disk"
    """The disk failed in another way."""
    SENDING = "sending"
    """It is being sent somewhere."""
    TAGS_UNREADABLE = "tags_unreadable"
    """Its tags cannot be read whole, so they cannot be kept."""
    LAYOUT = "layout"
    """It is built in a way in which nothing can be changed safely."""
    DIFFERENT = "different"
    """What was written did not read back as wanted."""
    STOPPED = "stopped"
    """Writing took too long, or its process ended."""


class WriteBackError(Exception):
    """A file's tags were not written: why, and the details for those who look for them."""

    def __init__(self, problem: WriteProblem, detail: str = "") -> None:
        super().__init__(f"{problem.value} {detail}".strip())
        self.problem = problem
        self.detail = detail


@dataclass(frozen=True, slots=True)
class FieldChange:
    """What one field of one file's tag would be turned into; empty means no tag."""

    file: Path
    field: str
    now: str
    then: str


def changes(track: Track) -> tuple[FieldChange, ...]:
    """What would be written into each file of the track."""
    return tuple(change for file, change in _wanted(track) if _holds(file.format, change))


def left_out(track: Track) -> tuple[FieldChange, ...]:
    """What would be written too, if the format of the file could hold it."""
    return tuple(change for file, change in _wanted(track) if not _holds(file.format, change))


def is_writable(file: AudioFile) -> bool:
    """Whether tags can be written into such a file: ours, sound, of a format that we write."""
    return not file.url and file.problem is None and file.format in WRITABLE_FORMATS


def as_written(track: Track, values: Mapping[str, str]) -> Track:
    """The track when its files hold `values`; what was edited meanwhile differs from them."""
    held = {name: Cell(text, Source.TAG) for name, text in values.items()}
    same = {name: cell for name, cell in held.items() if track.metadata.value(name) == cell.text}
    originals = {n: cell for n, cell in track.originals.items() if n not in held}
    originals |= {name: cell for name, cell in held.items() if name not in same}
    return replace(
        track,
        metadata=track.metadata.with_cells(same),
        originals=MappingProxyType(originals),
    )


def _wanted(track: Track) -> Iterator[tuple[AudioFile, FieldChange]]:
    if not track.is_read:
        return  # nobody knows yet what the tags have
    names = {name: now for name in METADATA_FIELDS if (now := _now(track, name)) is not None}
    for file in filter(is_writable, track.files):
        for name, now in names.items():
            yield file, FieldChange(file.path, name, now, track.metadata.value(name))


def _now(track: Track, name: str) -> str | None:
    """What the tag has where the list has something else; None where they agree.

    Of what was typed over by the very text that the file's name or tag had, nobody knows any more
    which of them it was: it is written, since that does no harm.
    """
    text, source = track.metadata.cell(name)
    original = track.originals.get(name)
    if original is not None:
        now = original.text if original.source is Source.TAG else ""
    else:
        now = text if source is Source.TAG else ""
    return None if now == text else now


def _holds(format_: AudioFormat, change: FieldChange) -> bool:
    text = change.then
    match change.field:
        case _ if not text:
            return True
        case "explicit":
            return text.casefold() in _YES_NO
        case "release_date" if format_ in _WITH_ID3:
            return _ID3_DATE.fullmatch(text) is not None
        case "genre" if format_ in _WITH_ID3:  # a number is the name of a genre there
            return not any(part.isdecimal() for part in text.split("; "))
        case "track_number" | "disc_number" if format_ is AudioFormat.M4A:
            return _MP4_NUMBER.fullmatch(text) is not None
        case _:
            return True
