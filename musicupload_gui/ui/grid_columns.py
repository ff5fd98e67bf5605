"""Which fields the metadata table shows, in which order and how wide, as a value to be kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from musicupload_gui.ui.texts import FIELDS

FILE = "file"
"""The first column: the name of the file. It is always there, and nobody writes into it."""
LEAST_PX, MOST_PX = 48, 800
_WIDTH_PX = 128
_WIDTHS_PX: Mapping[str, int] = {
    FILE: 208,
    "title": 176,
    "version": 104,
    "album": 144,
    "track_number": 56,
    "disc_number": 56,
    "release_date": 96,
    "bpm": 56,
    "key": 80,
    "isrc": 136,
    "iswc": 136,
    "language": 88,
    "explicit": 72,
    "description": 208,
    "lyrics": 208,
    "comment": 208,
}
_NOT_AT_FIRST = frozenset({"disc_number", "iswc", "description", "lyrics", "comment"})


@dataclass(frozen=True, slots=True)
class GridColumns:
    """The shown fields from left to right, without the file's name, and widths that were chosen.

    Widths are in px at scale 1, by field name or `FILE`; they last while a field is hidden.
    """

    names: tuple[str, ...]
    widths_px: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))

    @staticmethod
    def kept(names: Iterable[str], widths_px: Mapping[str, int]) -> GridColumns:
        """Columns from a file that anybody may have changed: what is not known is left out."""
        known = {n: w for n, w in widths_px.items() if n in FIELDS or n == FILE}
        return GridColumns(
            tuple(name for name in dict.fromkeys(names) if name in FIELDS),
            MappingProxyType({n: min(MOST_PX, max(LEAST_PX, w)) for n, w in known.items()}),
        )

    def width_px(self, name: str) -> int:
        """How wide a field is at scale 1."""
        return self.widths_px.get(name, _WIDTHS_PX.get(name, _WIDTH_PX))

    def with_width(self, name: str, width_px: int) -> GridColumns:
        """The same with one field as wide as this."""
        return GridColumns.kept(self.names, {**self.widths_px, name: width_px})

    def with_shown(self, name: str, *, is_shown: bool) -> GridColumns:
        """The same with a field shown after the others, or hidden."""
        others = tuple(n for n in self.names if n != name)
        return replace(self, names=(*others, name) if is_shown else others)


DEFAULT_COLUMNS = GridColumns(tuple(name for name in FIELDS if name not in _NOT_AT_FIRST))
