"""Finds the track of each row of a spreadsheet, and what filling it in would change."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, TypeVar

from musicupload_gui.domain.sheet_dates import read_date, to_iso
from musicupload_gui.domain.sheet_headings import FILE
from musicupload_gui.domain.sheets import ColumnGuess, Sheet
from musicupload_gui.domain.track import AudioFormat, Track, TrackId


class MatchBy(StrEnum):
    """How a row finds its track."""

    FILE = "file"
    """By the file's name, with or without its ending, and as much of the path as agrees."""
    ISRC = "isrc"
    """By the ISRC; by the title where row or track has none."""
    TITLE = "title"
    """By title, with version and artist where both row and track have them."""
    ORDER = "order"
    """The first row is the first track, and so on."""


@dataclass(frozen=True, slots=True)
class Matches:
    """What a sheet says of which track; numbers of rows are those of the file."""

    found: Mapping[TrackId, dict[str, str]]
    """The values of each track that has a row, by field; blank cells are left out."""
    without: tuple[int, ...]
    """Rows with no track."""
    ambiguous: tuple[int, ...]
    """Rows that could be several tracks, or that say different things of one track."""
    row_count: int
    """How many rows found their track."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A value that filling in a sheet would change."""

    track: TrackId
    field: str
    now: str
    then: str


class _Hit(NamedTuple):
    """The track that a row means, None when it could be several, and how surely."""

    track: TrackId | None
    strength: int


_K = TypeVar("_K")
_Cells = Mapping[str, str]
_Find = Callable[[_Cells], _Hit | None]
_NUMBERS = frozenset({"bpm", "track_number", "disc_number"})
_WHOLE = re.compile(r"(\d+)\.0+")
_YES_NO: Mapping[str, str] = {
    **dict.fromkeys(("true", "wahr", "vrai", "verdadero", "verdadeiro"), "yes"),
    **dict.fromkeys(("false", "falsch", "faux", "falso"), "no"),
}
"""What spreadsheet programs write for a ticked cell."""
_PATH_PARTS = 32
_SURE = 1_000


def match_rows(
    sheet: Sheet, columns: Sequence[ColumnGuess], tracks: Sequence[Track], by: MatchBy
) -> Matches:
    """The values to write, per track; `columns` stand in the order of the sheet's headings.

    Of several rows that mean one track, the surest counts. When equally sure ones disagree, none
    does. Takes time in proportion to rows and tracks.
    """
    return _match(list(_rows(sheet, columns)), tracks, by)


def guess_match_by(
    sheet: Sheet, columns: Sequence[ColumnGuess], tracks: Sequence[Track]
) -> MatchBy:
    """The way that finds most tracks; the order only when there is nothing to find them by."""
    fields = {column.field for column in columns}
    possible = [by for by in MatchBy if by.value in fields]
    numbered = list(_rows(sheet, columns))
    counts = {by: len(_match(numbered, tracks, by).found) for by in possible}
    best = max(possible, key=lambda by: counts[by], default=MatchBy.ORDER)
    is_one_to_one = len(numbered) == len(tracks)
    return MatchBy.ORDER if not counts.get(best) and is_one_to_one else best


def differences(
    matches: Matches, tracks: Iterable[Track], *, only_empty: bool
) -> tuple[Difference, ...]:
    """Every value that would change, in the order of `tracks`."""
    return tuple(
        Difference(track.id, field, now, then)
        for track in tracks
        for field, then in matches.found.get(track.id, {}).items()
        if (now := track.value(field)) != then and not (only_empty and now)
    )


def compare(matches: Matches, tracks: Iterable[Track], *, only_empty: bool) -> int:
    """How many values would change."""
    return len(differences(matches, tracks, only_empty=only_empty))


def values_to_write(
    matches: Matches, tracks: Iterable[Track], *, only_empty: bool
) -> dict[TrackId, dict[str, str]]:
    """The values that would change, per track; tracks with none are left out."""
    values: dict[TrackId, dict[str, str]] = {}
    for change in differences(matches, tracks, only_empty=only_empty):
        values.setdefault(change.track, {})[change.field] = change.then
    return values


def _match(numbered: Sequence[tuple[int, _Cells]], tracks: Sequence[Track], by: MatchBy) -> Matches:
    find = _FINDERS[by](tracks)
    hits = [(number, cells, find(cells)) for number, cells in numbered]
    surest: dict[TrackId | None, int] = {}
    for _, _, hit in hits:
        if hit:
            surest[hit.track] = max(hit.strength, surest.get(hit.track, hit.strength))
    without: list[int] = []
    ambiguous: list[int] = []
    claims: dict[TrackId, list[tuple[int, _Cells]]] = {}
    for number, cells, hit in hits:
        if hit is None or (hit.track and hit.strength < surest[hit.track]):
            without.append(number)
        elif hit.track is None:
            ambiguous.append(number)
        else:
            claims.setdefault(hit.track, []).append((number, cells))
    found: dict[TrackId, dict[str, str]] = {}
    for track, rows in claims.items():
        if (values := _agreed(cells for _, cells in rows)) is None:
            ambiguous += (number for number, _ in rows)
        else:
            found[track] = values
    row_count = len(hits) - len(without) - len(ambiguous)
    return Matches(found, tuple(without), tuple(sorted(ambiguous)), row_count)


def _rows(sheet: Sheet, columns: Sequence[ColumnGuess]) -> Iterator[tuple[int, _Cells]]:
    """Number and filled cells of each row that has any; headings may stand between them again."""
    taken = [(at, column.field) for at, column in enumerate(columns) if column.field]
    order = read_date([r[at] for at, f in taken if f == "release_date" for r in sheet.rows])

    def cleaned(field: str, text: str) -> str:
        text = text.strip()
        if field == "release_date":
            return to_iso(text, order) or text
        if field in _NUMBERS:
            return found[1] if (found := _WHOLE.fullmatch(text)) else text
        return _YES_NO.get(text.casefold(), text) if field == "explicit" else text

    for number, row in enumerate(sheet.rows, sheet.first_row):
        cells = {field: text for at, field in taken if (text := cleaned(field, row[at]))}
        if cells and row != sheet.headings:
            yield number, cells


def _agreed(rows: Iterable[_Cells]) -> dict[str, str] | None:
    """What rows say together, without the file; None when they contradict each other."""
    values: dict[str, str] = {}
    for cells in rows:
        for field, text in cells.items():
            if field != FILE and values.setdefault(field, text) != text:
                return None
    return values


def _fold(text: str) -> str:
    """A text as names are compared: systems write accents and capitals in different ways."""
    folded = unicodedata.normalize("NFC", text).casefold()
    return " ".join(unicodedata.normalize("NFC", folded).split())


def _put(index: dict[_K, TrackId | None], key: _K, track: TrackId) -> None:
    index[key] = track if index.get(key, track) == track else None


def _by_file(tracks: Sequence[Track]) -> _Find:
    exact: dict[str, TrackId | None] = {}
    named: dict[tuple[str, bool], TrackId | None] = {}
    for track in tracks:
        for file in track.files:
            _put(exact, file.place.strip(), track.id)
            for key, _ in _path_keys(file.place):
                _put(named, key, track.id)

    def find(cells: _Cells) -> _Hit | None:
        text = cells.get(FILE, "")
        if track := exact.get(text):
            return _Hit(track, _SURE)
        keys = _path_keys(text)
        return next((_Hit(named[key], strength) for key, strength in keys if key in named), None)

    return find


def _path_keys(text: str) -> Iterator[tuple[tuple[str, bool], int]]:
    """A path and its ends from the longest, each with its file's ending and without it."""
    parts = [part.strip() for part in re.split(r"[/\\]", _fold(text)) if part.strip()]
    parts = parts[-_PATH_PARTS:]
    file = Path(parts[-1]) if parts else Path()
    ending = file.suffix if AudioFormat.of(file) else ""
    for at in range(len(parts)):
        end, strength = "/".join(parts[at:]), 2 * (len(parts) - at)
        yield (end, True), strength + 1
        yield (end.removesuffix(ending), False), strength


_TitleKey = tuple[str, str | None, str | None]


def _by_title(tracks: Sequence[Track]) -> _Find:
    index: dict[_TitleKey, TrackId | None] = {}
    for track in tracks:
        artist, version = _fold(track.metadata.artist), _fold(track.metadata.version)
        for title, named in _titles(_fold(track.title), version):
            for key_version in (named, None):
                for key_artist in (artist, None):
                    _put(index, (title, key_version, key_artist), track.id)

    def find(cells: _Cells) -> _Hit | None:
        title, version, artist = (_fold(cells.get(f, "")) for f in ("title", "version", "artist"))
        keys = enumerate(_title_keys(title, version, artist)) if title else ()
        return next((_Hit(index[key], -worse) for worse, key in keys if key in index), None)

    return find


def _titles(title: str, version: str) -> list[tuple[str, str]]:
    """Title and version, and both in one, as many people write them."""
    return [(title, version), *([(f"{title} ({version})", "")] if version else [])]


def _title_keys(title: str, version: str, artist: str) -> Iterator[_TitleKey]:
    """What to look for, the surest first; None stands for any, and an empty text for none."""
    versions: list[tuple[str, str | None]] = [*_titles(title, version)]
    versions.append((title, "" if version else None))
    for key_artist in (artist, "") if artist else (None,):
        for key_title, key_version in versions:
            yield key_title, key_version, key_artist


def _by_isrc(tracks: Sequence[Track]) -> _Find:
    by_title = _by_title(tracks)
    codes = {track.id: _isrc(track.metadata.isrc) for track in tracks}
    index: dict[str, TrackId | None] = {}
    for track, code in codes.items():
        _put(index, code, track)

    def find(cells: _Cells) -> _Hit | None:
        code = _isrc(cells.get("isrc", ""))
        if code and (track := index.get(code)):
            return _Hit(track, _SURE)
        titled = by_title(cells)
        if not code or (titled and titled.track and codes[titled.track] in ("", code)):
            return titled
        return _Hit(None, _SURE) if code in index else None

    return find


def _isrc(text: str) -> str:
    return "".join(c for c in text.upper() if c.isalnum())


def _by_order(tracks: Sequence[Track]) -> _Find:
    following = iter(tracks)

    def find(cells: _Cells) -> _Hit | None:
        del cells
        track = next(following, None)
        return _Hit(track.id, _SURE) if track else None

    return find


_FINDERS: Mapping[MatchBy, Callable[[Sequence[Track]], _Find]] = {
    MatchBy.FILE: _by_file,
    MatchBy.ISRC: _by_isrc,
    MatchBy.TITLE: _by_title,
    MatchBy.ORDER: _by_order,
}
