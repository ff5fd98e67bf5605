"""Reads spreadsheets out of files that nobody can trust, and writes them; runs in a helper."""

from __future__ import annotations

import io
import os
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterable
from contextlib import closing, redirect_stdout
from datetime import date, datetime, time
from pathlib import Path
from typing import IO, Protocol, cast
from xml.etree.ElementTree import ParseError
from xml.parsers import expat

from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter, range_boundaries
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.worksheet import Worksheet

from musicupload_gui.domain.sheets import Sheet, SheetError, SheetFailure, SheetProblem, sheet_of
from musicupload_gui.intake.sheet_csv import csv_bytes, read_rows, storable
from musicupload_gui.intake.sheet_job import WriteFailure, WriteJob, part_of

ROW_LIMIT, COLUMN_LIMIT, CELL_LIMIT = 100_000, 500, 3_000_000
UNPACKED_LIMIT_BYTES = 200_000_000
TEXT_LIMIT_BYTES = 32_000_000
_RATIO_LIMIT = 300
_SMALL_BYTES = 10_000_000
_LAST_ROW = 1_048_576
_TEXT_SUFFIXES = frozenset({".csv", ".tsv", ".tab", ".txt"})
_BOOK_SUFFIXES = frozenset({".xlsx", ".xlsm", ".xltx", ".xltm"})
_OLD_SUFFIXES = frozenset({".xls", ".xlsb", ".ods", ".fods", ".numbers"})
_ZIP, _OLE = b"PK", b"\xd0\xcf\x11\xe0"
_LOCKED_STREAM = "EncryptedPackage".encode("utf-16-le")
_LOCKED_BIT = 1
_PROLOG_BITE = 64
_EXCEL_ESCAPE = re.compile(r"_x(005F|000D)_(\n?)")
_ESCAPE_LIKE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_PADDED = re.compile("0{2,}")
_CELL_TEXT_LIMIT = 32_767
_TITLE_BAD = re.compile(r"[\[\]:*?/\\]")
_MEASURED_ROWS = 200
_BROKEN = (
    OSError,
    EOFError,
    ValueError,
    LookupError,
    OverflowError,
    TypeError,  # openpyxl makes Python objects of XML elements: so come ones that it does not know
    AttributeError,
    NotImplementedError,
    zipfile.BadZipFile,
    zlib.error,
    ParseError,
    expat.ExpatError,
    InvalidFileException,
)
"""What the libraries raise over damaged files, as far as it is known."""


class _Cell(Protocol):
    value: object
    data_type: str
    number_format: str


class _ReadPage(Protocol):
    """What we use of `openpyxl.worksheet._read_only.ReadOnlyWorksheet`, which has few types."""

    title: str
    sheet_state: str

    def reset_dimensions(self) -> None: ...
    def iter_rows(self) -> Iterable[tuple[_Cell, ...]]: ...
    def _get_source(self) -> IO[bytes]: ...


def read_workbook(path: Path) -> tuple[Sheet, ...] | SheetFailure:
    """Every sheet of a file that has any text and is not hidden, or why there is none.

    CSV and its like, XLSX and XLSM; what it is is told by its content. Formulas give the values
    that they had when the file was saved, dates ISO texts, cells in error nothing. The value of
    cells that are merged down a column is that of each.
    """
    try:
        sheets = _read(path)
    except SheetError as error:
        return SheetFailure(error.kind, error.detail)
    except _BROKEN as error:
        return SheetFailure(SheetProblem.UNREADABLE, f"{type(error).__name__}: {error}")
    return sheets or SheetFailure(SheetProblem.EMPTY)


def write_workbook(job: WriteJob) -> WriteFailure | None:
    """Write a sheet as its file's name says; the answer is what the disk had against it."""
    write = write_csv if job.path.suffix.lower() == ".csv" else write_xlsx
    try:
        write(job.sheet, job.path)
    except OSError as error:
        return WriteFailure(error.errno or 0, error.strerror or str(error))
    return None


def write_csv(sheet: Sheet, path: Path) -> None:
    """Write CSV that opens right in spreadsheet programs and runs nothing in them.

    Control characters are left out. Raises `OSError`; an old file stays whole then.
    """
    _replace(path, csv_bytes([sheet.headings, *sheet.rows]))


def write_xlsx(sheet: Sheet, path: Path) -> None:
    """Write XLSX in which every cell is a text, under bold headings that stay in sight.

    Control characters are left out, and what goes beyond the 32,767 characters that a cell holds.
    Raises `OSError`; an old file stays whole then.
    """
    book = Workbook(write_only=True)
    title = _TITLE_BAD.sub(" ", storable(sheet.name))[:31].strip(" '\t\n")
    page = cast("Worksheet", book.create_sheet(title or "Sheet"))  # alike in all that we use
    page.freeze_panes = "A2"
    for at, heading in enumerate(sheet.headings):
        texts = (heading, *(row[at] for row in sheet.rows[:_MEASURED_ROWS]))
        letter = get_column_letter(at + 1)
        page.column_dimensions[letter].width = min(60, max(8, *map(len, texts)) + 2)
    page.append(_text_cells(page, sheet.headings, Font(bold=True)))
    for row in sheet.rows:
        page.append(_text_cells(page, row))
    packed = io.BytesIO()
    book.save(packed)
    _replace(path, packed.getvalue())


def _replace(path: Path, data: bytes) -> None:
    part = part_of(path)
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _text_cells(
    page: Worksheet, texts: Iterable[str], font: Font | None = None
) -> list[Cell | None]:
    """Cells that stay texts, also when they look like numbers or formulas; none for blank ones."""
    cells: list[Cell | None] = []
    for text in texts:
        cell = None
        if text := storable(text)[:_CELL_TEXT_LIMIT]:
            cell = WriteOnlyCell(page, _ESCAPE_LIKE.sub("_x005F_", text))
            cell.data_type = "s"
            cell.number_format = "@"
            if font:
                cell.font = font
        cells.append(cell)
    return cells


def _read(path: Path) -> tuple[Sheet, ...]:
    suffix = path.suffix.lower()
    with path.open("rb") as file:
        start = file.read(8)
        if not start:
            return ()
        if start.startswith(_OLE):
            is_locked = _LOCKED_STREAM in start + file.read(TEXT_LIMIT_BYTES)
            raise SheetError(SheetProblem.LOCKED if is_locked else SheetProblem.OLD_FORMAT)
        if suffix in _OLD_SUFFIXES:
            raise SheetError(SheetProblem.OLD_FORMAT)
        file.seek(0)
        if start.startswith(_ZIP):
            return _read_zip(file)
        if suffix in _TEXT_SUFFIXES:
            return _read_text(file, path.stem)
    is_book = suffix in _BOOK_SUFFIXES
    raise SheetError(SheetProblem.UNREADABLE if is_book else SheetProblem.NOT_A_SHEET, suffix)


def _read_text(file: IO[bytes], name: str) -> tuple[Sheet, ...]:
    data = file.read(TEXT_LIMIT_BYTES + 1)
    if len(data) > TEXT_LIMIT_BYTES:
        raise SheetError(SheetProblem.TOO_LARGE, f"more than {TEXT_LIMIT_BYTES:,} bytes")
    rows = _Rows()
    for row in read_rows(data):
        rows.add(row)
    sheet = sheet_of(name, rows.texts)
    return (sheet,) if sheet else ()


def _read_zip(file: IO[bytes]) -> tuple[Sheet, ...]:
    _check_zip(file)
    with warnings.catch_warnings(), redirect_stdout(io.StringIO()):
        warnings.simplefilter("ignore")  # openpyxl tells of all that is no text in a cell
        book = load_workbook(file, read_only=True, data_only=True, keep_links=False)
        with closing(book):
            pages = cast("list[_ReadPage]", book.worksheets)
            read = [_read_page(page) for page in pages if page.sheet_state == "visible"]
    return tuple(sheet for sheet in read if sheet)


def _check_zip(file: IO[bytes]) -> None:
    """Look at a zip file's directory and at how its parts begin, before anything is unpacked."""
    size = file.seek(0, os.SEEK_END)
    with zipfile.ZipFile(file) as archive:
        parts = archive.infolist()
        names = {part.filename for part in parts}
        if any(part.flag_bits & _LOCKED_BIT for part in parts):
            raise SheetError(SheetProblem.LOCKED)
        if {"content.xml", "xl/workbook.bin", "Index/Document.iwa"} & names:
            raise SheetError(SheetProblem.OLD_FORMAT)
        if "[Content_Types].xml" not in names or not any(name.startswith("xl/") for name in names):
            raise SheetError(SheetProblem.NOT_A_SHEET, "a zip file of another kind")
        unpacked = sum(part.file_size for part in parts)
        if unpacked > UNPACKED_LIMIT_BYTES or (
            unpacked > _SMALL_BYTES and unpacked > _RATIO_LIMIT * size
        ):
            raise SheetError(SheetProblem.TOO_LARGE, f"{size:,} bytes unpack to {unpacked:,}")
        for part in parts:
            with archive.open(part) as opened:
                _refuse_doctype(opened)


def _refuse_doctype(part: IO[bytes]) -> None:
    """No spreadsheet program writes one; it is what entity tricks begin with."""
    seen: list[str] = []
    parser = expat.ParserCreate()

    def doctype(*_: object) -> None:
        seen.append("doctype")

    def element(*_: object) -> None:
        seen.append("element")

    parser.StartDoctypeDeclHandler, parser.StartElementHandler = doctype, element
    while not seen and (bite := part.read(_PROLOG_BITE)):  # too small for entities to do harm
        try:
            parser.Parse(bite)
        except expat.ExpatError:
            break  # pictures and the like
    if "doctype" in seen:
        raise SheetError(SheetProblem.UNREADABLE, "it has a document type")


class _Rows:
    """Collects the texts of a sheet within the limits; `SheetError` when there are too many."""

    def __init__(self) -> None:
        self.texts: list[list[str]] = []
        self._cells = 0

    def add(self, row: list[str]) -> None:
        while row and not row[-1].strip():
            row.pop()
        self._cells += len(row)
        is_over = len(row) > COLUMN_LIMIT or self._cells > CELL_LIMIT
        if is_over or (row and len(self.texts) > ROW_LIMIT) or len(self.texts) > _LAST_ROW:
            limits = f"{ROW_LIMIT:,} rows, {COLUMN_LIMIT} columns, {CELL_LIMIT:,} cells"
            raise SheetError(SheetProblem.TOO_LARGE, f"more than {limits}")
        self.texts.append(row)


def _read_page(page: _ReadPage) -> Sheet | None:
    page.reset_dimensions()  # what the file says of its size is often wrong
    rows = _Rows()
    for row in page.iter_rows():
        rows.add([_text(cell) for cell in row])
    for column, top, bottom in _merged_down(page):
        _fill_down(rows.texts, column, top, bottom)
    return sheet_of(page.title, rows.texts)


def _merged_down(page: _ReadPage) -> list[tuple[int, int, int]]:
    """First column, first and last row (from 0) of merged cells, which openpyxl skips."""
    ranges: list[tuple[int, int, int]] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        if name.rpartition(":")[2] == "mergeCell":
            left, top, _, bottom = range_boundaries(attributes["ref"])
            if left and top and bottom:
                ranges.append((left - 1, top - 1, bottom - 1))

    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    with page._get_source() as part:  # pyright: ignore[reportPrivateUsage]  # no other way there
        parser.ParseFile(part)
    return ranges


def _fill_down(rows: list[list[str]], column: int, top: int, bottom: int) -> None:
    if top >= len(rows) or column >= len(rows[top]):
        return
    text = rows[top][column]
    for row in rows[top + 1 : bottom + 1]:
        row.extend([""] * (column + 1 - len(row)))
        row[column] = row[column] or text


def _text(cell: _Cell) -> str:
    """A cell as a person sees it, but for dates: they are ISO, whatever the cell's format."""
    match cell.value:
        case None:
            return ""
        case bool(value):
            return str(value).upper()
        case int() | float() as value:
            return _number(value, cell.number_format)
        case datetime() as value:
            return value.date().isoformat() if value.time() == time() else str(value)
        case date() as value:
            return value.isoformat()
        case value:
            text = "" if cell.data_type == "e" else storable(str(value))
            return _EXCEL_ESCAPE.sub(lambda m: f"_{m[2]}" if m[1] == "005F" else "\n", text)


def _number(value: float, form: str) -> str:
    if form.endswith("%"):
        return f"{value * 100:.15g}%"
    if _PADDED.fullmatch(form) and value == int(value):
        return f"{int(value):0{len(form)}d}"
    return str(value) if isinstance(value, int) else f"{value:.15g}"
