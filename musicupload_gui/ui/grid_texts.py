"""The words of the metadata table: what its cells, its menu and its refusals say."""

from __future__ import annotations

from collections.abc import Sequence

from musicupload_gui.domain.metadata import Cell, Source
from musicupload_gui.domain.rules import Finding
from musicupload_gui.ui.amounts import count_text
from musicupload_gui.ui.finding_texts import finding_text
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.window_texts import SOURCE_WORDS

GRID_NAME = "Metadata table"
FILE_LABEL = "File"
CUT, COPY, PASTE, CLEAR, FILL_DOWN, USE_FILE = (
    "Cut",
    "Copy",
    "Paste",
    "Clear",
    "Fill down",
    "Use the file's value",
)
COLUMNS = "Columns"
NOT_A_BLOCK = "Only cells that form one block can be copied. Nothing was copied."
PASTE_NEEDS_BLOCK = "Several values need one block of cells to go to. Nothing was pasted."
NOTHING_TO_PASTE = "There is no text to paste."
READ_ONLY = "File names stay as they are."
FILL_NEEDS_ROWS = "Choose cells in two or more rows. The first one fills the others."
_LONGEST_TIP = 2_000


def past_edge_text(rows: int, columns: int) -> str:
    """What of a pasted block had no place."""
    lost = [count_text(n, noun) for n, noun in ((rows, "row"), (columns, "column")) if n]
    return f"The table ends there: {' and '.join(lost)} left out."


def pasted_once_text(block: tuple[int, int], target: tuple[int, int]) -> str:
    """Why a block was not repeated over the selection; sizes are rows and columns."""
    return f"Pasted once: {_size(*block)} cannot fill {_size(*target)} evenly."


def origin_text(cell: Cell, original: Cell | None) -> str:
    """Where a value came from, and what the file has instead."""
    parts: list[str] = []
    if cell.source is not None:
        is_cleared = not cell.text and cell.source is Source.TYPED
        parts.append("Cleared." if is_cleared else f"{SOURCE_WORDS[cell.source]}.")
    if original is not None:
        parts.append(f"In the file: {shown(original.text) or 'nothing'}")
    return " ".join(parts)


def tip_text(text: str, origin: str, findings: Sequence[str]) -> str:
    """All there is to say about a cell, a line for each kind of thing."""
    whole = shown(text, keeps_lines=True, longest=_LONGEST_TIP)
    return "\n".join(part for part in (whole, origin, *findings) if part)


def finding_sentence(finding: Finding, service: str) -> str:
    """What is wrong with a cell, in words."""
    words = finding_text(finding, service)
    return f"{shown(words.heading)}. {shown(words.text)}"


def read_aloud(label: str, cell: Cell, findings: Sequence[str]) -> str:
    """What a screen reader says of a cell: `Title, Night Drive, from tag`."""
    parts = [label, shown(cell.text) or "empty"]
    if cell.source is not None and cell.text:
        word = SOURCE_WORDS[cell.source].lower()
        parts.append(word if cell.source is Source.TYPED else f"from {word}")
    return ", ".join((*parts, *findings))


def _size(rows: int, columns: int) -> str:
    return f"{count_text(rows, 'row')} by {count_text(columns, 'column')}"
