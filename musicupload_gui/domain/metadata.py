"""What is known about a song, and where each value came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from types import MappingProxyType

_NOTHING: Mapping[str, Source] = MappingProxyType({})


class Source(StrEnum):
    """Where a metadata value came from, in the order a person would trust it least to most."""

    FILE_NAME = "file_name"
    FOLDER = "folder"
    TAG = "tag"
    SHEET = "sheet"
    PRESET = "preset"
    TYPED = "typed"


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
        if name not in METADATA_FIELDS:
            raise KeyError(name)
        text: str = getattr(self, name)
        return text

    def with_values(self, values: Mapping[str, str], source: Source) -> Metadata:
        """A copy with `values` written, each remembered as coming from `source`."""
        unknown = values.keys() - set(METADATA_FIELDS)
        if unknown:
            raise KeyError(", ".join(sorted(unknown)))
        sources = {**self.sources, **dict.fromkeys(values, source)}
        for name, text in values.items():
            if not text and source is not Source.TYPED:
                del sources[name]
        return replace(self, **values, sources=MappingProxyType(sources))

    def with_gaps_filled(self, other: Metadata) -> Metadata:
        """A copy with what another file of the same song knows better: from a surer source."""
        taken = {
            name: text
            for name, text in other.filled().items()
            if _TRUST[other.sources.get(name)] > _TRUST[self.sources.get(name)]
            or not getattr(self, name)
        }
        sources = {**self.sources, **{n: s for n, s in other.sources.items() if n in taken}}
        return replace(self, **taken, sources=MappingProxyType(sources))

    def filled(self) -> dict[str, str]:
        """The fields that have a value, by name."""
        return {name: text for name in METADATA_FIELDS if (text := getattr(self, name))}


_TRUST = {None: -1} | {source: rank for rank, source in enumerate(Source)}
METADATA_FIELDS: tuple[str, ...] = tuple(f.name for f in fields(Metadata) if f.name != "sources")
