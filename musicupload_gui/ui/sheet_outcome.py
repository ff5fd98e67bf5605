"""What filling in a sheet would do, worked out in one go so that it can run beside the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from musicupload_gui.domain.sheet_dates import read_date, to_iso
from musicupload_gui.domain.sheet_matching import (
    Difference,
    MatchBy,
    Matches,
    differences,
    guess_match_by,
    match_rows,
    values_to_write,
)
from musicupload_gui.domain.sheets import ColumnGuess, Sheet
from musicupload_gui.domain.track import Track, TrackId

_Values = Mapping[TrackId, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """Which rows found their track, and what they would write."""

    by: MatchBy
    matches: Matches
    gaps: _Values
    """The values for fields that are empty."""
    all: _Values
    """The values for every field that would change."""
    differing: tuple[Difference, ...]
    """The values that would be written over others."""
    first_date: str
    """How the first release date of the sheet was read, in ISO form; empty when it was not."""

    def values(self, *, only_empty: bool) -> _Values:
        """What to write into empty fields alone, or into all."""
        return self.gaps if only_empty else self.all


def work_out(
    sheet: Sheet, columns: Sequence[ColumnGuess], tracks: Sequence[Track], by: MatchBy | None
) -> Outcome:
    """The outcome when rows find their track `by` this; None stands for the best way."""
    chosen = by or guess_match_by(sheet, columns, tracks)
    matches = match_rows(sheet, columns, tracks, chosen)
    changes = differences(matches, tracks, only_empty=False)
    return Outcome(
        chosen,
        matches,
        values_to_write(matches, tracks, only_empty=True),
        values_to_write(matches, tracks, only_empty=False),
        tuple(change for change in changes if change.now),
        _first_date(sheet, columns),
    )


def ways(columns: Sequence[ColumnGuess]) -> tuple[MatchBy, ...]:
    """How rows can find their track with these columns; by their order they always can."""
    fields = {column.field for column in columns}
    return tuple(by for by in MatchBy if by is MatchBy.ORDER or by.value in fields)


def _first_date(sheet: Sheet, columns: Sequence[ColumnGuess]) -> str:
    for at, column in enumerate(columns):
        if column.field == "release_date" and column.samples:
            order = read_date([row[at] for row in sheet.rows])
            return to_iso(column.samples[0], order)
    return ""
