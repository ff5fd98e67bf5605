"""What is known about a song, and where each value came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from operator import attrgetter
from types import MappingProxyType
from typing import NamedTuple

_NOTHING: Mapping[str, Source] = MappingProxyType({})


class Source(StrEnum):
    """Where a metadata value came from, in the order a person would trust it least to most."""

    FILE_NAME = "file_name"
    FOLDER = "folder"
    TAG = "tag"
    SHEET = "sheet"
    PRESET = "preset"
    TYPED = "typed"


FROM_FILE = frozenset({Source.FILE_NAME, Source.FOLDER, Source.TAG})
"""What reading the file again would give again."""


class Cell(NamedTuple):
    """One value of one track: its text, and where it came from; `None` when from nowhere."""

    text: str = ""
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class Metadata:
    """One song's fields as text, exactly as a person sees them; empty means not known.

    Text rather than numbers and dates, because a half-typed value must survive as typed; whether
    it has the form a service wants is for `domain.rules` to say.
    """

    title: str = ""
    version: str = ""
    artist: str = ""
    album: str = ""
    album_artist: str = ""
    track_number: str = ""
    disc_number: str = ""
    release_date: str = ""
    genre: str = ""
    bpm: str = ""
    key: str = ""
    isrc: str = ""
    iswc: str = ""
    composer: str = ""
    publisher: str = ""
    label: str = ""
    copyright: str = ""
    language: str = ""
    explicit: str = ""
    mood: str = ""
    description: str = ""
    lyrics: str = ""
    comment: str = ""
    sources: Mapping[str, Source] = field(default_factory=lambda: _NOTHING)
    """Where each filled field came from, by field name."""

    def value(self, name: str) -> str:
        """The text of one field; `KeyError` when there is no such field."""
        if name not in _INDEX:
            raise KeyError(name)
        text: str = getattr(self, name)
        return text

    def cell(self, name: str) -> Cell:
        """One field with where it came from; `KeyError` when there is no such field."""
        return Cell(self.value(name), self.sources.get(name))

    def with_values(self, values: Mapping[str, str], source: Source) -> Metadata:
        """A copy with `values` written, each remembered as coming from `source`."""
        return self.with_cells({name: Cell(text, source) for name, text in values.items()})

    def with_cells(self, cells: Mapping[str, Cell]) -> Metadata:
        """A copy with `cells` written; `KeyError` when there is no field of one of the names.

        That somebody emptied a field is remembered, too: reading the file does not fill it again.
        """
        texts = list(_TEXTS(self))
        sources = dict(self.sources)
        for name, (text, source) in cells.items():
            texts[_INDEX[name]] = text
            if source is None or (not text and source in FROM_FILE):
                sources.pop(name, None)
            else:
                sources[name] = source
        # Twice as fast as `dataclasses.replace`, which counts when 10,000 tracks are edited.
        return Metadata(*texts, sources=MappingProxyType(sources))

    def with_gaps_filled(self, other: Metadata) -> Metadata:
        """A copy with what another file of the same song knows better: from a surer source."""
        taken = {
            name: text
            for name, text in other.filled().items()
            if _TRUST[other.sources.get(name)] > _TRUST[self.sources.get(name)]
            or not getattr(self, name)
        }
        return self.with_cells({name: other.cell(name) for name in taken})

    def filled(self) -> dict[str, str]:
        """The fields that have a value, by name."""
        return {name: text for name in METADATA_FIELDS if (text := getattr(self, name))}


_TRUST = {None: -1} | {source: rank for rank, source in enumerate(Source)}
METADATA_FIELDS: tuple[str, ...] = tuple(f.name for f in fields(Metadata) if f.name != "sources")
_INDEX = {name: index for index, name in enumerate(METADATA_FIELDS)}
_TEXTS = attrgetter(*METADATA_FIELDS)
