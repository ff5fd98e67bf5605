"""Reads spreadsheets that are plain text, whoever wrote them, and writes ones safe to open."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from musicupload_gui.domain.sheets import SheetError, SheetProblem

_DELIMITERS = (",", ";", "\t", "|")
_SAMPLE_ROWS = 100
_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?(\r\n|\r|\n|$)', re.IGNORECASE)
_GUARD = "'"
_RUNS = re.compile(r"'*\s*[=+\-@＝＋－＠]")
_NOT_STORABLE = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def read_rows(data: bytes) -> Iterator[list[str]]:
    """Row after row of a text with commas, semicolons, tabs or bars between the cells.

    Raises `SheetError` of kind `NOT_A_SHEET` for what is no text, `UNREADABLE` for damage.
    """
    text = _decoded(data)
    if "\0" in text:
        raise SheetError(SheetProblem.NOT_A_SHEET, "binary data")
    delimiter = None
    if named := _SEPARATOR_LINE.match(text):  # Excel's own line, which is no row of the sheet
        delimiter, text = named.group(1), text[named.end() :]
    try:
        for row in _parsed(text, delimiter or _delimiter(text), is_strict=False):
            yield [_unguarded(storable(cell)) for cell in row]
    except csv.Error as error:
        raise SheetError(SheetProblem.UNREADABLE, str(error)) from error


def csv_bytes(rows: Sequence[Sequence[str]]) -> bytes:
    """The rows as CSV that spreadsheet programs open right: every cell quoted, UTF-8 with its mark.

    An apostrophe stands before whatever they would run as a formula; `read_rows` takes it away.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    writer.writerows([_guarded(storable(cell)) for cell in row] for row in rows)
    return codecs.BOM_UTF8 + text.getvalue().encode()


def storable(text: str) -> str:
    """A text as every spreadsheet file can hold it: `\\n` for new lines, no control characters."""
    return _NOT_STORABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _guarded(text: str) -> str:
    return _GUARD + text if _RUNS.match(text) else text


def _unguarded(text: str) -> str:
    return text[1:] if text.startswith(_GUARD) and _RUNS.match(text) else text


def _decoded(data: bytes) -> str:
    try:
        if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return data.decode("utf-16")
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _parsed(text: str, delimiter: str, *, is_strict: bool) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=is_strict)


def _delimiter(text: str) -> str:
    """The one that cuts most of the first rows into equally many cells, as many as possible."""
    return max(_DELIMITERS, key=lambda delimiter: _evenness(text, delimiter))


def _evenness(text: str, delimiter: str) -> int:
    try:
        rows = list(islice(_parsed(text, delimiter, is_strict=True), _SAMPLE_ROWS))
    except csv.Error:
        return -1  # quotes in the middle of cells: it cuts at the wrong places
    widths = Counter(len(row) for row in rows if row)
    return max(((width - 1) * count for width, count in widths.items()), default=0)
