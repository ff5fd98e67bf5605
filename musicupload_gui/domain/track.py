"""A song on the list: its files, its metadata draft and its cover."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import NewType

from musicupload_gui.domain.metadata import Metadata

TrackId = NewType("TrackId", str)


class AudioFormat(StrEnum):
    """A kind of audio file, named as people name it."""

    WAV = "wav"
    AIFF = "aiff"
    FLAC = "flac"
    MP3 = "mp3"
    M4A = "m4a"
    AAC = "aac"
    OGG = "ogg"
    OPUS = "opus"
    WMA = "wma"

    @property
    def mime(self) -> str:
        """The media type that services expect for this format."""
        return _MIME[self]

    @staticmethod
    def of(path: Path) -> AudioFormat | None:
        """The format that a file name promises, or None when it is not an audio name."""
        return _BY_SUFFIX.get(path.suffix.lower())


_MIME = {
    AudioFormat.WAV: "audio/wav",
    AudioFormat.AIFF: "audio/aiff",
    AudioFormat.FLAC: "audio/flac",
    AudioFormat.MP3: "audio/mpeg",
    AudioFormat.M4A: "audio/mp4",
    AudioFormat.AAC: "audio/aac",
    AudioFormat.OGG: "audio/ogg",
    AudioFormat.OPUS: "audio/ogg",
    AudioFormat.WMA: "audio/x-ms-wma",
}
_BY_SUFFIX = {
    ".wav": AudioFormat.WAV,
    ".wave": AudioFormat.WAV,
    ".bwf": AudioFormat.WAV,
    ".aif": AudioFormat.AIFF,
    ".aiff": AudioFormat.AIFF,
    ".aifc": AudioFormat.AIFF,
    ".flac": AudioFormat.FLAC,
    ".mp3": AudioFormat.MP3,
    ".m4a": AudioFormat.M4A,
    ".mp4": AudioFormat.M4A,
    ".aac": AudioFormat.AAC,
    ".ogg": AudioFormat.OGG,
    ".oga": AudioFormat.OGG,
    ".opus": AudioFormat.OPUS,
    ".wma": AudioFormat.WMA,
}


class FileProblem(StrEnum):
    """Why a file on the list cannot be trusted to be what its name says."""

    EMPTY = "empty"
    UNREADABLE = "unreadable"
    NOT_AUDIO = "not_audio"
    TAGS_UNREADABLE = "tags_unreadable"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class AudioFile:
    """One file on disk as it was when we looked at it."""

    path: Path
    size_bytes: int
    mtime_ns: int
    inode: int
    format: AudioFormat
    duration_s: float | None = None
    sample_rate_hz: int | None = None
    channels: int | None = None
    bit_depth: int | None = None
    problem: FileProblem | None = None


@dataclass(frozen=True, slots=True)
class Cover:
    """A picture kept beside the list, taken from a file's tags or given by the person."""

    path: Path
    mime: str
    size_bytes: int
    width_px: int
    height_px: int


@dataclass(frozen=True, slots=True)
class Waveform:
    """What decoding an audio file to its end tells about it.

    `peaks` are absolute sample maxima over equal stretches of time, each 0..1, mixed over the
    channels; `sha256` is the hex digest of the file's bytes.
    """

    duration_s: float
    peaks: tuple[float, ...]
    sample_rate_hz: int
    channels: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Track:
    """One song: one or more files of the same recording, a metadata draft, a cover."""

    id: TrackId
    files: tuple[AudioFile, ...]
    metadata: Metadata
    cover: Cover | None = None
    is_read: bool = False
    """Whether the tags were read (or found unreadable); False while the reader is at work."""

    @property
    def audio(self) -> AudioFile:
        """The file that stands for the track: the first, which `intake` makes the best one."""
        return self.files[0]

    @property
    def title(self) -> str:
        """The title to show: the metadata's, or the file's name until there is one."""
        return self.metadata.title or self.audio.path.stem
