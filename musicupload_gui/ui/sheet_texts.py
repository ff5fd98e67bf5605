"""The words around spreadsheets: the dialog that fills fields from one, and writing them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from musicupload_gui.domain.sheet_headings import FILE
from musicupload_gui.domain.sheet_matching import MatchBy
from musicupload_gui.domain.sheets import ColumnGuess, Sheet, SheetProblem
from musicupload_gui.ui.amounts import count_text
from musicupload_gui.ui.texts import field_label

TITLE = "Fields from a sheet"
OTHER_SHEET = "Other sheet"
COLUMNS = "Columns"
COLUMN_HEADINGS = ("In the sheet", "First values", "", "Goes to", "")
LEAVE_OUT = "Leave out"
FILE_LABEL = "File"
OPTIONS_GROUP = "At one service"
GUESSED = "guessed"
FINDS_TRACK = "finds the track"
FIND_BY = "Rows find their track by"
ONLY_EMPTY = "Only empty fields"
COMPARE, SHOW = "Compare", "Show"
FINDING = "Finding tracks…"
NOTHING_TO_FILL = "There is nothing to fill in."
BETWEEN = " · "

MATCH_BY: Mapping[MatchBy, str] = {
    MatchBy.FILE: "File name",
    MatchBy.ISRC: "ISRC, then title",
    MatchBy.TITLE: "Title and artist",
    MatchBy.ORDER: "Order of the list",
}
PROBLEMS: Mapping[SheetProblem, str] = {
    SheetProblem.EMPTY: "There is nothing in this file: choose another one.",
    SheetProblem.NOT_A_SHEET: "This is not a spreadsheet: choose an XLSX or CSV file.",
    SheetProblem.TOO_LARGE: (
        "This is more than can be read at once: save the rows that you need in a file of their own."
    ),
    SheetProblem.UNREADABLE: (
        "This file cannot be read: open it in your spreadsheet program and save it again as XLSX."
    ),
    SheetProblem.OLD_FORMAT: (
        "This kind of spreadsheet is not read: save it as XLSX or CSV in your spreadsheet program."
    ),
    SheetProblem.LOCKED: (
        "This file opens with a password only: save a copy without one, and choose the copy."
    ),
}
"""What is the matter with a file, and what to do."""

WRITE_TITLE = "Export a sheet"
LIST_NAME, FAILED_NAME = "Tracks", "Failed uploads"
WORKBOOK_FILTER, CSV_FILTER = "Excel workbook (*.xlsx)", "Comma-separated values (*.csv)"

DIFFERENCES_TITLE = "Values that differ"
DIFFERENCES_HEADINGS = ("Track", "Field", "Now", "Then")
WITHOUT_TITLE = "Rows that have no track"
AMBIGUOUS_TITLE = "Rows that fit several tracks"
ROWS_HEADINGS = ("Row", "First values")


def sheet_facts(sheet: Sheet) -> str:
    """Under the file's name: which sheet, how many rows, and where its headings stand."""
    rows = count_text(len(sheet.rows), "row")
    return f"Sheet “{sheet.name}”, {rows}, headings in row {sheet.first_row - 1:,}"


def columns_facts(columns: Sequence[ColumnGuess]) -> str:
    """Beside the heading of the columns."""
    taken = sum(1 for column in columns if column.field)
    verb = "goes" if taken == 1 else "go"
    return (
        f"{taken} of {len(columns)} {verb} to a field. Remembered for sheets with these headings."
    )


def target_label(field: str) -> str:
    """What a column goes to; a service's option names its service, too."""
    if not field:
        return LEAVE_OUT
    if field == FILE:
        return FILE_LABEL
    provider, is_option, _ = field.rpartition(".")
    label = field_label(field)
    return f"{label} ({provider})" if is_option else label


def goes_to(heading: str) -> str:
    """What a screen reader calls the choice of a column."""
    return f"{heading or 'The column without a heading'} goes to"


def samples_text(samples: Sequence[str]) -> str:
    """A column's first values in one line."""
    return BETWEEN.join(samples)


def samples_aloud(samples: Sequence[str], remark: str) -> str:
    """A column's first values and the remark, as a screen reader says them."""
    told = f"First values: {', '.join(samples)}" if samples else "No values"
    return f"{told}. {remark}" if remark else told


def remark_text(column: ColumnGuess, first_date: str) -> str:
    """What is worth knowing of where a column goes; `first_date` is ISO, or empty."""
    parts = [GUESSED] if column.is_guessed else []
    if column.field == FILE:
        parts.append(FINDS_TRACK)
    if column.field == "release_date" and first_date:
        read = date.fromisoformat(first_date)
        parts.append(f"read as {read.day} {read:%b} {read.year}")
    return ", ".join(parts)


def replace_text(count: int) -> str:
    """The choice to write over what is there."""
    if not count:
        return "Replace, no values differ"
    return f"Replace, {count_text(count, 'value')} {'differs' if count == 1 else 'differ'}"


def fill_text(count: int) -> str:
    """The primary button."""
    return f"Fill {count_text(count, 'track')}"


def match_text(count: int) -> str:
    """How many rows found their track."""
    return f"{count_text(count, 'row')} {'matches' if count == 1 else 'match'}"


def without_text(count: int) -> str:
    """How many rows found no track."""
    return f"{count_text(count, 'row')} {'has' if count == 1 else 'have'} no track"


def ambiguous_text(count: int) -> str:
    """How many rows could be several tracks, or contradict each other."""
    return f"{count_text(count, 'row')} {'fits' if count == 1 else 'fit'} several tracks"


NOTHING_FAILED = "No upload has failed."
