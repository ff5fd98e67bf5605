"""The words around spreadsheets: the dialog that fills fields from one, and writing them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from musicupload_gui.domain.sheet_headings import FILE
from musicupload_gui.domain.sheet_matching import MatchBy
from musicupload_gui.domain.sheets import ColumnGuess, Sheet, SheetProblem
from musicupload_gui.domain.wording import N_
from musicupload_gui.ui.amounts import date_text, number_text, series_text
from musicupload_gui.ui.texts import field_label
from musicupload_gui.ui.tongue import plural, tr

TITLE = N_("Fields from a sheet")
OTHER_SHEET = N_("Other sheet")
COLUMNS = N_("Columns")
COLUMN_HEADINGS = (N_("In the sheet"), N_("First values"), "", N_("Goes to"), "")
LEAVE_OUT = N_("Leave out")
FILE_LABEL = N_("File")
OPTIONS_GROUP = N_("At one service")
GUESSED = N_("guessed")
FINDS_TRACK = N_("finds the track")
FIND_BY = N_("Rows find their track by")
ONLY_EMPTY = N_("Only empty fields")
COMPARE, SHOW = N_("Compare"), N_("Show")
FINDING = N_("Finding tracks…")
NOTHING_TO_FILL = N_("There is nothing to fill in.")
BETWEEN = " · "

MATCH_BY: Mapping[MatchBy, str] = {
    MatchBy.FILE: N_("File name"),
    MatchBy.ISRC: N_("ISRC, then title"),
    MatchBy.TITLE: N_("Title and artist"),
    MatchBy.ORDER: N_("Order of the list"),
}
PROBLEMS: Mapping[SheetProblem, str] = {
    SheetProblem.EMPTY: N_("There is nothing in this file: choose another one."),
    SheetProblem.NOT_A_SHEET: N_("This is not a spreadsheet: choose an XLSX or CSV file."),
    SheetProblem.TOO_LARGE: N_(
        "This is more than can be read at once: save the rows that you need in a file of their own."
    ),
    SheetProblem.UNREADABLE: N_(
        "This file cannot be read: open it in your spreadsheet program and save it again as XLSX."
    ),
    SheetProblem.OLD_FORMAT: N_(
        "This kind of spreadsheet is not read: save it as XLSX or CSV in your spreadsheet program."
    ),
    SheetProblem.LOCKED: N_(
        "This file opens with a password only: save a copy without one, and choose the copy."
    ),
}
"""What is the matter with a file, and what to do."""

WRITE_TITLE = N_("Export a sheet")
LIST_NAME, FAILED_NAME = N_("Tracks"), N_("Failed uploads")
WORKBOOK_FILTER, CSV_FILTER = N_("Excel workbook (*.xlsx)"), N_("Comma-separated values (*.csv)")

DIFFERENCES_TITLE = N_("Values that differ")
DIFFERENCES_HEADINGS = (N_("Track"), N_("Field"), N_("Now"), N_("Then"))
WITHOUT_TITLE = N_("Rows that have no track")
AMBIGUOUS_TITLE = N_("Rows that fit several tracks")
ROWS_HEADINGS = (N_("Row"), N_("First values"))


def sheet_facts(sheet: Sheet) -> str:
    """Under the file's name: which sheet, how many rows, and where its headings stand."""
    told = plural(
        "Sheet “{name}”, %n row, headings in row {row}",
        "Sheet “{name}”, %n rows, headings in row {row}",
        len(sheet.rows),
    )
    return told.format(name=sheet.name, row=number_text(sheet.first_row - 1))


def columns_facts(columns: Sequence[ColumnGuess]) -> str:
    """Beside the heading of the columns."""
    told = plural(
        "%n of {total} goes to a field. Remembered for sheets with these headings.",
        "%n of {total} go to a field. Remembered for sheets with these headings.",
        sum(1 for column in columns if column.field),
    )
    return told.format(total=number_text(len(columns)))


def target_label(field: str) -> str:
    """What a column goes to; a service's option names its service, too."""
    if not field:
        return tr(LEAVE_OUT)
    if field == FILE:
        return tr(FILE_LABEL)
    provider, is_option, _ = field.rpartition(".")
    label = field_label(field)
    return f"{label} ({provider})" if is_option else label


def goes_to(heading: str) -> str:
    """What a screen reader calls the choice of a column."""
    if not heading:
        return tr("The column without a heading goes to")
    return tr("{heading} goes to").format(heading=heading)


def samples_text(samples: Sequence[str]) -> str:
    """A column's first values in one line."""
    return BETWEEN.join(samples)


def samples_aloud(samples: Sequence[str], remark: str) -> str:
    """A column's first values and the remark, as a screen reader says them."""
    values = series_text(samples)
    told = tr("First values: {values}").format(values=values) if samples else tr("No values")
    return tr("{values}. {remark}").format(values=told, remark=remark) if remark else told


def remark_text(column: ColumnGuess, first_date: str) -> str:
    """What is worth knowing of where a column goes; `first_date` is ISO, or empty."""
    parts = [tr(GUESSED)] if column.is_guessed else []
    if column.field == FILE:
        parts.append(tr(FINDS_TRACK))
    if column.field == "release_date" and first_date:
        parts.append(tr("read as {date}").format(date=date_text(date.fromisoformat(first_date))))
    return series_text(parts)


def replace_text(count: int) -> str:
    """The choice to write over what is there."""
    if not count:
        return tr("Replace, no values differ")
    return plural("Replace, %n value differs", "Replace, %n values differ", count)


def fill_text(count: int) -> str:
    """The primary button."""
    return plural("Fill %n track", "Fill %n tracks", count)


def match_text(count: int) -> str:
    """How many rows found their track."""
    return plural("%n row matches", "%n rows match", count)


def without_text(count: int) -> str:
    """How many rows found no track."""
    return plural("%n row has no track", "%n rows have no track", count)


def ambiguous_text(count: int) -> str:
    """How many rows could be several tracks, or contradict each other."""
    return plural("%n row fits several tracks", "%n rows fit several tracks", count)


NOTHING_FAILED = N_("No upload has failed.")
