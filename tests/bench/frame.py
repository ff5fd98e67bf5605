"""What a measurement is: figures of several rounds, a peer of the same rounds, and a target."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from statistics import median
from typing import Any

from rich.table import Table


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: ratios to the peer of the same round, or plain figures.

    `at_least` and `at_most` are the target for the median (DESIGN, section 10); a row with neither
    is there to be read beside the others.
    """

    part: str
    what: str
    values: tuple[float, ...]
    """One per round."""
    unit: str = "x"
    """`x` for ratios to the peer."""
    peer: str = ""
    at_least: float | None = None
    at_most: float | None = None
    ours: tuple[float, ...] = ()
    theirs: tuple[float, ...] = ()
    """What the ratios were made of, both in `raw_unit`."""
    raw_unit: str = ""

    @property
    def middle(self) -> float:
        """The median over the rounds."""
        return median(self.values)

    @property
    def is_met(self) -> bool | None:
        """Whether the median meets the target; None when there is none."""
        if self.at_least is not None:
            return self.middle >= self.at_least
        return self.middle <= self.at_most if self.at_most is not None else None

    def as_json(self) -> dict[str, Any]:
        """Everything, with the median and the verdict."""
        return {**asdict(self), "median": self.middle, "is_met": self.is_met}


@dataclass(frozen=True, slots=True)
class Names:
    """What a ratio is about."""

    part: str
    what: str
    peer: str
    raw_unit: str = "s"


def ratio(
    names: Names,
    ours: Sequence[float],
    theirs: Sequence[float],
    *,
    at_least: float | None = None,
    at_most: float | None = None,
) -> Row:
    """Ours to theirs, round by round."""
    values = tuple(own / peer for own, peer in zip(ours, theirs, strict=True))
    return Row(
        names.part, names.what, values, "x", names.peer, at_least, at_most,
        tuple(ours), tuple(theirs), names.raw_unit,
    )  # fmt: skip


def table(rows: Iterable[Row]) -> Table:
    """The rows as people read them."""
    found = Table("What", "Peer", "Target", "Median", "Least to most", "Ours : theirs", "")
    for row in rows:
        found.add_row(
            f"{row.part}: {row.what}",
            row.peer,
            _target(row),
            _number(row.middle, row.unit),
            f"{_number(min(row.values), '')} to {_number(max(row.values), '')}",
            _made_of(row),
            {True: "met", False: "MISSED", None: ""}[row.is_met],
        )
    return found


def _target(row: Row) -> str:
    if row.at_least is not None:
        return f"≥ {row.at_least:g}"
    return f"≤ {row.at_most:g}" if row.at_most is not None else ""


def _made_of(row: Row) -> str:
    if not row.ours:
        return ""
    ours, theirs = _number(median(row.ours), ""), _number(median(row.theirs), "")
    return f"{ours} : {theirs} {row.raw_unit}"


def _number(value: float, unit: str) -> str:
    places = 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2 if abs(value) >= 0.1 else 3
    return f"{value:,.{places}f} {unit}".rstrip()
