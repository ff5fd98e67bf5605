"""The words of the metadata table: what its cells, its menu and its refusals say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from musicupload_gui.domain.metadata import Cell, Source
from musicupload_gui.domain.rules import Finding
from musicupload_gui.domain.wording import N_
from musicupload_gui.ui.amounts import list_text, series_text
from musicupload_gui.ui.finding_texts import finding_text
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.tongue import plural, tr
from musicupload_gui.ui.window_texts import SOURCE_WORDS

GRID_NAME = N_("Metadata table")
FILE_LABEL = N_("File")
CUT, COPY, PASTE, CLEAR = N_("Cut"), N_("Copy"), N_("Paste"), N_("Clear")
FILL_DOWN, USE_FILE = N_("Fill down"), N_("Use the file's value")
COLUMNS = N_("Columns")
NOT_A_BLOCK = N_("Only cells that form one block can be copied. Nothing was copied.")
PASTE_NEEDS_BLOCK = N_("Several values need one block of cells to go to. Nothing was pasted.")
NOTHING_TO_PASTE = N_("There is no text to paste.")
READ_ONLY = N_("File names stay as they are.")
FILL_NEEDS_ROWS = N_("Choose cells in two or more rows. The first one fills the others.")
_ALOUD: Mapping[Source, str] = {
    Source.TAG: N_("from tag"),
    Source.FILE_NAME: N_("from file name"),
    Source.FOLDER: N_("from folder"),
    Source.SHEET: N_("from sheet"),
    Source.PRESET: N_("from preset"),
    Source.TYPED: N_("typed"),
}
_LONGEST_TIP = 2_000


def past_edge_text(rows: int, columns: int) -> str:
    """What of a pasted block had no place."""
    lost = [_rows(rows)] if rows else []
    lost += [_columns(columns)] if columns else []
    return tr("The table ends there: {lost} left out.").format(lost=list_text(lost))


def pasted_once_text(block: tuple[int, int], target: tuple[int, int]) -> str:
    """Why a block was not repeated over the selection; sizes are rows and columns."""
    told = tr("Pasted once: {block} cannot fill {target} evenly.")
    return told.format(block=_size(*block), target=_size(*target))


def origin_text(cell: Cell, original: Cell | None) -> str:
    """Where a value came from, and what the file has instead."""
    parts: list[str] = []
    if cell.source is not None:
        is_cleared = not cell.text and cell.source is Source.TYPED
        source = tr(SOURCE_WORDS[cell.source])
        parts.append(tr("Cleared.") if is_cleared else tr("{source}.").format(source=source))
    if original is not None:
        text = shown(original.text)
        told = tr("In the file: {text}").format(text=text) if text else tr("In the file: nothing")
        parts.append(told)
    return " ".join(parts)


def tip_text(text: str, origin: str, findings: Sequence[str]) -> str:
    """All there is to say about a cell, a line for each kind of thing."""
    whole = shown(text, keeps_lines=True, longest=_LONGEST_TIP)
    return "\n".join(part for part in (whole, origin, *findings) if part)


def finding_sentence(finding: Finding, service: str) -> str:
    """What is wrong with a cell, in words."""
    words = finding_text(finding, service)
    heading, text = shown(words.heading), shown(words.text)
    return tr("{heading}. {text}").format(heading=heading, text=text)


def read_aloud(label: str, cell: Cell, findings: Sequence[str]) -> str:
    """What a screen reader says of a cell: `Title, Night Drive, from tag`."""
    parts = [label, shown(cell.text) or tr("empty")]
    if cell.source is not None and cell.text:
        parts.append(tr(_ALOUD[cell.source]))
    return series_text((*parts, *findings))


def _size(rows: int, columns: int) -> str:
    return tr("{rows} by {columns}").format(rows=_rows(rows), columns=_columns(columns))


def _rows(count: int) -> str:
    return plural("%n row", "%n rows", count)


def _columns(count: int) -> str:
    return plural("%n column", "%n columns", count)
