"""The selected cells as plain values, whatever stretches Qt keeps them in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from PySide6.QtCore import QItemSelection, QModelIndex


@dataclass(frozen=True, slots=True)
class Area:
    """Cells that form one rectangle on the screen; columns are the model's."""

    rows: range
    columns: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Picked:
    """Which rows are selected in which columns.

    `columns` are all shown ones of the model from left to right, `rows` the selected rows of each
    that has any: a range when they are neighbours.
    """

    columns: tuple[int, ...]
    rows: Mapping[int, Sequence[int]]

    @staticmethod
    def of(selection: QItemSelection, current: QModelIndex, columns: tuple[int, ...]) -> Picked:
        """The selection, or the current cell where nothing is selected."""
        spans = list(map(selection.at, range(selection.count())))
        rows: dict[int, Sequence[int]] = {}
        for column in columns:
            stretches = [
                range(span.top(), span.bottom() + 1)
                for span in spans
                if span.left() <= column <= span.right()
            ]
            if stretches:
                rows[column] = _joined(stretches)
        if not rows and current.isValid():
            rows[current.column()] = range(current.row(), current.row() + 1)
        return Picked(columns, rows)

    def area(self) -> Area | None:
        """The one rectangle that the cells form; None when they do not."""
        picked = tuple(column for column in self.columns if column in self.rows)
        if not picked:
            return None
        start = self.columns.index(picked[0])
        first = self.rows[picked[0]]
        is_area = (
            isinstance(first, range)
            and picked == self.columns[start : start + len(picked)]
            and all(self.rows[column] == first for column in picked)
        )
        return Area(first, picked) if is_area and isinstance(first, range) else None

    def all_rows(self) -> list[int]:
        """Every row with a selected cell, from the top."""
        return sorted(set(chain(*self.rows.values())))

    def cells(self) -> Iterator[tuple[int, int]]:
        """Every selected cell as (row, column)."""
        return ((row, column) for column, rows in self.rows.items() for row in rows)


def _joined(stretches: Sequence[range]) -> Sequence[int]:
    """All rows of some stretches once, as a range when nothing is missing between them."""
    if len(stretches) == 1:
        return stretches[0]
    rows = sorted(set(chain(*stretches)))
    whole = range(rows[0], rows[-1] + 1)
    return whole if len(whole) == len(rows) else rows
