"""A song on the list: its files, its metadata draft and its cover."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import NewType
from unicodedata import normalize

from musicupload_gui.domain.audio_checks import AudioChecks, Remark, remarks
from musicupload_gui.domain.metadata import FROM_FILE, METADATA_FIELDS, Cell, Metadata, Source

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
    """One file on disk as it was when we looked at it, or one that is already online.

    A file that is online has an `url`, a bare name for a `path` and no size that we know.
    """

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
    url: str = ""

    @property
    def place(self) -> str:
        """Where the file is: its address, or its path."""
        return self.url or str(self.path)

    @property
    def sent_name(self) -> str:
        """The file name as services get it: composed (NFC), whatever the disk has."""
        return normalize("NFC", self.path.name)

    @property
    def sent_stem(self) -> str:
        """The same without its extension."""
        return normalize("NFC", self.path.stem)


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
    checks: AudioChecks = field(default_factory=AudioChecks)

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """What in the sound deserves a look before it is sent."""
        return remarks(self.checks, self.duration_s, self.sample_rate_hz)


# Most tracks have none: one mapping for all of them.
_NO_OPTIONS: Mapping[str, str] = MappingProxyType({})
_NO_ORIGINALS: Mapping[str, Cell] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Track:
    """One song: one or more files of the same recording, a metadata draft, a cover."""

    id: TrackId
    files: tuple[AudioFile, ...]
    metadata: Metadata
    cover: Cover | None = None
    is_read: bool = False
    """Whether the tags were read (or found unreadable); False while the reader is at work."""
    options: Mapping[str, str] = field(default_factory=lambda: _NO_OPTIONS)
    """What one service is told about this track alone, as `provider.option`; see `ProviderInfo`.

    `provider.field` is a metadata field that is another one there. Nothing in here is blank.
    """
    originals: Mapping[str, Cell] = field(default_factory=lambda: _NO_ORIGINALS)
    """What the file had in fields that hold something else now."""

    @property
    def audio(self) -> AudioFile:
        """The file that stands for the track: the first, which `intake` makes the best one."""
        return self.files[0]

    def with_file(self, file: AudioFile) -> Track:
        """A copy with one more file, or with what was learned of one it has; the best is first."""
        return replace(self, files=self.files_with(file))

    def files_with(self, file: AudioFile) -> tuple[AudioFile, ...]:
        """The files of that copy."""
        others = [f for f in self.files if f.place != file.place]
        return tuple(sorted((*others, file), key=_quality)) if others else (file,)

    @property
    def size_bytes(self) -> int:
        """The size of all its files."""
        return sum(file.size_bytes for file in self.files)

    @property
    def title(self) -> str:
        """The title to show: the metadata's, or the file's name until there is one."""
        return self.metadata.title or self.audio.path.stem

    def value(self, name: str) -> str:
        """A metadata field, or an option of a service by its dotted name; `KeyError` for others."""
        return self.options.get(name, "") if "." in name else self.metadata.value(name)

    def cell(self, name: str) -> Cell:
        """The same with where it came from, which options do not know."""
        return Cell(self.options.get(name, "")) if "." in name else self.metadata.cell(name)

    def at(self, provider: str) -> Track:
        """The track as one service is to see it: with the values that differ there."""
        if not self.options:
            return self
        start = f"{provider}."
        there = {n.removeprefix(start): t for n, t in self.options.items() if n.startswith(start)}
        fields = {name: text for name, text in there.items() if name in METADATA_FIELDS}
        if not fields:
            return self
        return replace(self, metadata=self.metadata.with_values(fields, Source.TYPED))

    def with_values(self, values: Mapping[str, str], source: Source = Source.TYPED) -> Track:
        """A copy with values from one source, by the same names as `value` takes."""
        return self.with_cells({name: Cell(text, source) for name, text in values.items()})

    def with_cells(self, cells: Mapping[str, Cell]) -> Track:
        """A copy with cells written; what the file had there is remembered."""
        fields = {name: cell for name, cell in cells.items() if "." not in name}
        metadata = self.metadata.with_cells(fields) if fields else self.metadata
        originals = self._originals(fields) if fields else self.originals
        kept = self.options
        if len(fields) < len(cells):
            told = {**kept, **{name: cell.text for name, cell in cells.items() if "." in name}}
            kept = MappingProxyType({name: text for name, text in told.items() if text})
        # As in `Metadata`: three times as fast as `dataclasses.replace`.
        return Track(self.id, self.files, metadata, self.cover, self.is_read, kept, originals)

    def with_cells_back(self, cells: Mapping[str, Cell]) -> Track:
        """The same to take an edit back: where nothing was known, what the file has comes back."""
        known = self.originals
        return self.with_cells({n: c if c.source else known.get(n, c) for n, c in cells.items()})

    def _originals(self, cells: Mapping[str, Cell]) -> Mapping[str, Cell]:
        found, sources = dict(self.originals), self.metadata.sources
        for name, cell in cells.items():
            if name not in found and sources.get(name) in _FROM_FILE_OR_NOWHERE:
                found[name] = self.metadata.cell(name)
            if name in found and found[name].text == cell.text:
                del found[name]
        return MappingProxyType(found)


_FROM_FILE_OR_NOWHERE = FROM_FILE | {None}
_FROM_BEST = (AudioFormat.WAV, AudioFormat.AIFF, AudioFormat.FLAC)


def _quality(file: AudioFile) -> int:
    """Masters first; the rest in the order in which they came."""
    return _FROM_BEST.index(file.format) if file.format in _FROM_BEST else len(_FROM_BEST)
