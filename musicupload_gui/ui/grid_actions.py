"""What copy, paste, clear and fill do with the selected cells, each as one change."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication

from musicupload_gui.ui.grid_clipboard import Block, fits, from_text, laid_out, size, to_text
from musicupload_gui.ui.grid_model import FILE_COLUMN, Edits, GridModel
from musicupload_gui.ui.grid_picked import Area, Picked
from musicupload_gui.ui.grid_texts import (
    FILL_NEEDS_ROWS,
    NOT_A_BLOCK,
    NOTHING_TO_PASTE,
    PASTE_NEEDS_BLOCK,
    READ_ONLY,
    past_edge_text,
    pasted_once_text,
)
from musicupload_gui.ui.tongue import tr

Writing = Iterable[tuple[int, int, str]]
"""New values with their row and column."""


@dataclass(frozen=True, slots=True)
class GridActions:
    """The actions on what `picked` gives; what a person has to know goes to `tell`."""

    model: GridModel
    picked: Callable[[], Picked]
    tell: Callable[[str], object]

    def copy(self) -> bool:
        """Put the selected block on the clipboard; False when it is none."""
        area = self.picked().area()
        if area is None:
            self.tell(tr(NOT_A_BLOCK))
            return False
        cell = self.model.cell
        block = [[cell(row, column).text for column in area.columns] for row in area.rows]
        QGuiApplication.clipboard().setText(to_text(block))
        return True

    def cut(self) -> None:
        """Copy, then empty the cells."""
        if self.copy():
            self.clear()

    def clear(self) -> None:
        """Empty the selected cells; rows stay."""
        self._write((row, column, "") for row, column in self.picked().cells())

    def paste(self) -> None:
        """Write what is on the clipboard: one value into all cells, a block from the first on."""
        block = from_text(QGuiApplication.clipboard().text())
        picked = self.picked()
        if not block:
            self.tell(tr(NOTHING_TO_PASTE))
        elif size(block) == (1, 1):
            self._write((row, column, block[0][0]) for row, column in picked.cells())
        elif (area := picked.area()) is not None:
            self._paste_block(block, area, picked.columns)
        elif picked.rows:
            self.tell(tr(PASTE_NEEDS_BLOCK))

    def fill_down(self) -> None:
        """Write the first selected value of each column into the selected cells below it."""
        picked = self.picked()
        if all(len(rows) < 2 for rows in picked.rows.values()):
            self.tell(tr(FILL_NEEDS_ROWS))
            return
        self._write(
            (row, column, self.model.cell(rows[0], column).text)
            for column, rows in picked.rows.items()
            for row in rows[1:]
        )

    def use_file(self) -> None:
        """Give the selected cells what the file has, where something else stands."""
        self._write(
            (row, column, original.text)
            for row, column in self.picked().cells()
            if (original := self.model.original(row, column)) is not None
        )

    def can_use_file(self) -> bool:
        """Whether any selected cell holds something else than its file."""
        return any(self.model.original(*cell) is not None for cell in self.picked().cells())

    def _paste_block(self, block: Block, area: Area, shown: tuple[int, ...]) -> None:
        """Lay a block over the cells from the first selected one on, as far as there are any."""
        columns = shown[shown.index(area.columns[0]) :]
        rows = range(area.rows.start, self.model.rowCount())
        target = len(area.rows), len(area.columns)
        height, width = target if fits(block, *target) else size(block)
        lost = max(0, height - len(rows)), max(0, width - len(columns))
        said = ""
        if any(lost):
            said = past_edge_text(*lost)
        elif target != (1, 1) and not fits(block, *target):
            said = pasted_once_text(size(block), target)
        self._write(
            (
                (rows[down], columns[right], text)
                for down, right, text in laid_out(block, *target)
                if down < len(rows) and right < len(columns)
            ),
            said,
        )

    def _write(self, writing: Writing, said: str = "") -> None:
        """Ask for all values at once, then tell what was left out.

        Names of files stay, which deserves a word where another name, or nothing else, was meant.
        """
        edits: Edits = {}
        model, is_told = self.model, False
        is_file_meant = False
        for row, column, text in writing:
            if column == FILE_COLUMN:
                is_file_meant = True
                is_told = is_told or text not in {"", model.cell(row, column).text}
            else:
                edits.setdefault(model.track_id(row), {})[model.names[column]] = text.strip()
        model.write(edits)
        sentences = (said, tr(READ_ONLY) if is_told or (is_file_meant and not edits) else "")
        if any(sentences):
            self.tell(" ".join(filter(None, sentences)))
