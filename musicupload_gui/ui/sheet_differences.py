"""The lists behind the links of the sheet dialog: values that differ, rows that found no track."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QWidget

from musicupload_gui.domain.sheet_matching import Difference
from musicupload_gui.domain.sheets import Sheet
from musicupload_gui.domain.track import Track
from musicupload_gui.ui.amounts import number_text
from musicupload_gui.ui.list_dialog import Lines, ListDialog
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.sheet_texts import (
    BETWEEN,
    DIFFERENCES_HEADINGS,
    DIFFERENCES_TITLE,
    ROWS_HEADINGS,
)
from musicupload_gui.ui.texts import field_label
from musicupload_gui.ui.tongue import plural, tr


def differences_dialog(
    look: Look, changes: Sequence[Difference], tracks: Iterable[Track], parent: QWidget
) -> ListDialog:
    """A list of the values that would be replaced: track, field, now, then."""
    titles = {track.id: _title(track) for track in tracks}

    def line(row: int) -> Sequence[str]:
        change = changes[row]
        return titles[change.track], field_label(change.field), change.now, change.then

    lines = Lines(DIFFERENCES_HEADINGS, len(changes), line)
    dialog = ListDialog(look, "sheetDifferences", tr(DIFFERENCES_TITLE), lines, 1, parent)
    dialog.facts.setText(plural("%n value", "%n values", len(changes)))
    return dialog


def rows_dialog(
    look: Look, title: str, sheet: Sheet, numbers: Sequence[int], parent: QWidget
) -> ListDialog:
    """A list of some rows of a sheet: their numbers in the file, and what stands in them."""

    def line(row: int) -> Sequence[str]:
        number = numbers[row]
        cells = sheet.rows[number - sheet.first_row]
        return number_text(number), BETWEEN.join(filter(None, cells))

    lines = Lines(ROWS_HEADINGS, len(numbers), line)
    dialog = ListDialog(look, "sheetRows", title, lines, 0, parent)
    dialog.facts.setText(plural("%n row", "%n rows", len(numbers)))
    return dialog


def _title(track: Track) -> str:
    version = track.metadata.version
    return f"{track.title} ({version})" if version else track.title
