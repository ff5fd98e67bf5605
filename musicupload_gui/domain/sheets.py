"""Spreadsheets as the window sees them: texts under headings, and what each column goes to."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from musicupload_gui.domain.metadata import METADATA_FIELDS
from musicupload_gui.domain.rules import has_form
from musicupload_gui.domain.sheet_dates import read_date, to_iso
from musicupload_gui.domain.sheet_headings import (
    ACCOUNT,
    FILE,
    LABELS,
    REASON,
    is_never_read,
    meanings,
)
from musicupload_gui.domain.track import AudioFormat, Track

SHEET_FIELDS: tuple[str, ...] = (FILE, *METADATA_FIELDS)
"""What a column can go to, beside the dotted options of services (see `Track.options`)."""

_SAMPLES = 3
_LOOKED_AT = 200
_LOOKALIKE_SHARE = 0.8
_ROWS_ABOVE = 50
"""How far down headings may stand."""
_FULL_SHARE = 0.6
_TOLD_BY_LOOK = (FILE, "isrc", "iswc", "release_date")


class SheetProblem(StrEnum):
    """Why a file is not read as a spreadsheet."""

    EMPTY = "empty"
    NOT_A_SHEET = "not_a_sheet"
    TOO_LARGE = "too_large"
    UNREADABLE = "unreadable"
    OLD_FORMAT = "old_format"
    """A spreadsheet of a kind that we do not read: save it as xlsx or csv."""
    LOCKED = "locked"
    """It opens with a password only."""


@dataclass(frozen=True, slots=True)
class SheetFailure:
    """Why a file was not read; `detail` is for people who ask for details."""

    kind: SheetProblem
    detail: str = ""


class SheetError(Exception):
    """A file was not read as a spreadsheet; `kind` says why."""

    def __init__(self, kind: SheetProblem, detail: str = "") -> None:
        super().__init__(f"{kind.value}: {detail}" if detail else kind.value)
        self.kind = kind
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Sheet:
    """Texts under headings; every row is as long as `headings`, and blank cells are empty."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first_row: int
    """The number of the first of `rows` in the file, as the spreadsheet program counts."""


@dataclass(frozen=True, slots=True)
class ColumnGuess:
    """What a column goes to, and its first values; an empty `field` leaves it out."""

    heading: str
    field: str
    is_guessed: bool
    samples: tuple[str, ...]


def sheet_of(name: str, rows: Sequence[Sequence[str]]) -> Sheet | None:
    """The sheet that stands in all rows of a file, from the first; None when all are blank."""
    full = [(len(row), at) for at, row in enumerate(_trimmed(rows)) if row]
    if not full:
        return None
    width, height = max(full)[0], full[-1][1] + 1
    at = heading_row(rows)
    padded = [_padded(row, width) for row in rows[at:height]]
    headings = tuple(" ".join(text.split()) for text in padded[0])
    return Sheet(name, headings, tuple(padded[1:]), first_row=at + 2)


def heading_row(rows: Sequence[Sequence[str]]) -> int:
    """Which row (from 0) has the headings: titles and empty rows above them are usual.

    The one with most headings that we know, when there are two; else the first that is about as
    full as the fullest.
    """
    counts: list[tuple[int, int]] = []
    for row in islice(rows, _ROWS_ABOVE):
        filled = [text for text in row if text.strip()]
        counts.append((sum(1 for text in filled if meanings(text)), len(filled)))
    known, at = max(((known, -at) for at, (known, _) in enumerate(counts)), default=(0, 0))
    if known > 1:
        return -at
    enough = max(1, _FULL_SHARE * max((filled for _, filled in counts), default=0))
    return next((at for at, (_, filled) in enumerate(counts) if filled >= enough), 0)


def heading_key(heading: str) -> str:
    """How a heading is remembered."""
    return heading.strip().casefold()


def guess_columns(
    sheet: Sheet, remembered: Mapping[str, str], options: Collection[str] = ()
) -> tuple[ColumnGuess, ...]:
    """What each column goes to, one for each heading; each field is taken by one column only.

    `remembered` has fields by `heading_key`, empty for columns to leave out, and wins; `options`
    are the dotted service options that a heading may name.
    """
    values = [_filled(sheet, column, _LOOKED_AT) for column in range(len(sheet.headings))]
    wishes = sorted(
        wish
        for column, heading in enumerate(sheet.headings)
        for wish in _wishes(column, heading, values[column], remembered, options)
    )
    taken: dict[int, _Wish] = {}
    gone: set[str] = set()
    for wish in wishes:
        if wish.column not in taken and wish.field not in gone:
            taken[wish.column] = wish
            gone.add(wish.field)
    return tuple(
        ColumnGuess(
            heading,
            taken[column].field if column in taken else "",
            column in taken and taken[column].rank > 0,
            tuple(values[column][:_SAMPLES]),
        )
        for column, heading in enumerate(sheet.headings)
    )


def export_rows(tracks: Sequence[Track], columns: Sequence[str] | None = None) -> Sheet:
    """A sheet of what the tracks have now, which reads back as it is written.

    `columns` are metadata fields and dotted options; without it, all fields and the options in use.
    """
    return _export([(track, ()) for track in tracks], columns, ())


def failed_rows(entries: Sequence[tuple[Track, str, str]]) -> Sheet:
    """A sheet of uploads that failed: track, account and reason; to be mended and read back."""
    told = [(track, (account, reason)) for track, account, reason in entries]
    return _export(told, None, (ACCOUNT, REASON))


class _Wish(NamedTuple):
    """A field that would suit a column; the lowest gets it."""

    rank: int
    column: int
    field: str


_REMEMBERED, _SURE, _BY_LOOK = -1, 0, 1_000


def _wishes(
    column: int,
    heading: str,
    values: Sequence[str],
    remembered: Mapping[str, str],
    options: Collection[str],
) -> Iterator[_Wish]:
    kept = remembered.get(heading_key(heading))
    if kept is not None and (not kept or kept in SHEET_FIELDS or kept in options):
        if kept:
            yield _Wish(_REMEMBERED, column, kept)
        return
    if heading in options:
        yield _Wish(_SURE, column, heading)
    if is_never_read(heading):
        return
    named = meanings(heading)
    for meaning in named:
        if meaning.needs_look and values and not _looks_like(meaning.field, values):
            continue
        yield _Wish(meaning.rank, column, meaning.field)
        return
    yield from (_Wish(_BY_LOOK, column, f) for f in _TOLD_BY_LOOK if _looks_like(f, values))


def _looks_like(field: str, values: Sequence[str]) -> bool:
    match field:
        case "release_date":
            order = read_date(values)
            alike = sum(1 for text in values if to_iso(text, order))
        case "file":
            alike = sum(1 for text in values if AudioFormat.of(Path(text)))
        case _:
            alike = sum(1 for text in values if has_form(field, text.replace(" ", "")))
    return alike > 0 and alike >= _LOOKALIKE_SHARE * len(values)


def _filled(sheet: Sheet, column: int, limit: int) -> list[str]:
    """The first values of a column that are not blank."""
    texts = (row[column].strip() for row in sheet.rows)
    return list(islice(filter(None, texts), limit))


def _padded(row: Sequence[str], width: int) -> tuple[str, ...]:
    texts = (text if text.strip() else "" for text in row[:width])
    return (*texts, *[""] * (width - len(row)))


def _trimmed(rows: Sequence[Sequence[str]]) -> Iterator[Sequence[str]]:
    """The rows without the blank cells at their ends."""
    for row in rows:
        size = len(row)
        while size and not row[size - 1].strip():
            size -= 1
        yield row[:size]


def _export(
    entries: Sequence[tuple[Track, tuple[str, ...]]],
    columns: Sequence[str] | None,
    extra: tuple[str, ...],
) -> Sheet:
    if columns is None:
        in_use = {name for track, _ in entries for name in track.options}
        columns = (*METADATA_FIELDS, *sorted(in_use))
    headings = (LABELS[FILE], *extra, *(LABELS.get(name, name) for name in columns))
    rows = tuple(
        (track.audio.place, *told, *(track.value(name) for name in columns))
        for track, told in entries
    )
    return Sheet("Tracks", headings, rows, first_row=2)
