"""Blocks of cells as the text that spreadsheets put on the clipboard and take from it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

Block = Sequence[Sequence[str]]
"""Rows of cells; rows of text from outside may differ in length."""

_NEEDS_QUOTES = re.compile(r'\A"|[\t\r\n]')
_CELL = re.compile(r'(?:"((?:[^"]++|"")*+)"|([^\t\r\n]*))(\t|\r\n|\r|\n|\Z)')
"""What stands in quotes, or the cell as it is; then what ends it."""
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\N{REPLACEMENT CHARACTER}")


def to_text(block: Block) -> str:
    """Rows as lines with tabs between the cells; only cells that need quotes have them."""
    text = "\n".join("\t".join(map(_quoted, row)) for row in block)
    is_bare_end = bool(block) and list(block[-1]) == [""]
    return f"{text}\n" if is_bare_end else text


def from_text(text: str) -> tuple[tuple[str, ...], ...]:
    """The cells of a copied block; the line end after the last row is no further row.

    Spreadsheets write quotes only around a cell that would fall apart without them. So quotes that
    hold nothing of the kind belong to the value: the song is called `"Heroes"`.
    """
    rows: list[tuple[str, ...]] = []
    row: list[str] = []
    for cell in _CELL.finditer(text):
        if cell.start() == len(text) and not row:
            break
        row.append(_value(cell))
        if cell[3] != "\t":
            rows.append(tuple(row))
            row.clear()
    return tuple(rows)


def laid_out(block: Block, height: int, width: int) -> Iterator[tuple[int, int, str]]:
    """The cells of a block with their places (row, column), seen from its first cell.

    The block is repeated over `height` rows and `width` columns when it divides them evenly.
    """
    rows, columns = size(block)
    downs, rights = (height // rows, width // columns) if fits(block, height, width) else (1, 1)
    for down in range(downs):
        for right in range(rights):
            for i, row in enumerate(block, down * rows):
                for j, text in enumerate(row, right * columns):
                    yield i, j, text


def size(block: Block) -> tuple[int, int]:
    """The number of rows, and of cells in the longest of them."""
    return len(block), max(map(len, block), default=0)


def fits(block: Block, height: int, width: int) -> bool:
    """Whether a number of whole copies of the block fills an area exactly."""
    rows, columns = size(block)
    return bool(rows and columns) and height % rows == 0 and width % columns == 0


def _quoted(cell: str) -> str:
    # Not every clipboard takes half of a character, which the name of a file can hold.
    whole = cell.translate(_SURROGATES)
    return '"' + whole.replace('"', '""') + '"' if _NEEDS_QUOTES.search(whole) else whole


def _value(cell: re.Match[str]) -> str:
    inner = cell[1]
    if inner is None:
        return cell[2]
    needs_quotes = '""' in inner or _NEEDS_QUOTES.search(inner)
    return inner.replace('""', '"') if needs_quotes else f'"{inner}"'
