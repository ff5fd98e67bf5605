"""The writers and publishers of a track as the rows of a table, and as the options that keep them.

A cell is kept in `Track.options` as `provider.people.number.column`, numbered from 1.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from musicupload_gui.domain.provider import OptionKind, People
from musicupload_gui.domain.track import Track

WHOLE = 100
"""What shares are to add up to, in per cent."""
_CELL = re.compile(r"([1-9][0-9]{0,3})\.(\w+)", re.ASCII)
_SHARE = re.compile(r"[0-9]{1,3}(\.[0-9]{1,9})?")


def cell_name(provider: str, people: People, number: int, column: str) -> str:
    """The dotted name of one cell; rows are numbered from 1."""
    return f"{provider}.{people.name}.{number}.{column}"


def rows(track: Track, provider: str, people: People) -> tuple[dict[str, str], ...]:
    """The filled cells of each row, by column; rows in the order of their numbers."""
    start = _start(provider, people)
    columns = {column.name for column in people.columns}
    found: dict[int, dict[str, str]] = {}
    for name, text in track.options.items():
        cell = _CELL.fullmatch(name, len(start)) if name.startswith(start) else None
        if cell and cell[2] in columns:
            found.setdefault(int(cell[1]), {})[cell[2]] = text
    return tuple(found[number] for number in sorted(found))


def values(
    provider: str,
    people: People,
    rows: Iterable[Mapping[str, str]],
    replaced: Iterable[Track] = (),
) -> dict[str, str]:
    """What to write into tracks, by dotted name, so that they have these rows.

    Empty rows are left out, and the others numbered without gaps. What `replaced` tracks have
    beyond them is blank, which takes it away.
    """
    start = _start(provider, people)
    gone = {n: "" for track in replaced for n in track.options if n.startswith(start)}
    filled = [row for row in rows if any(row.values())]
    told = {
        cell_name(provider, people, number, column.name): row.get(column.name, "")
        for number, row in enumerate(filled, 1)
        for column in people.columns
    }
    return {**gone, **told}


def share(text: str) -> Decimal | None:
    """A share in per cent, such as `50` or `33.34`; None when the text is no number."""
    return Decimal(text) if _SHARE.fullmatch(text) else None


def share_column(people: People) -> str:
    """The name of the column of shares; blank where there is none."""
    return next((c.name for c in people.columns if c.kind is OptionKind.SHARE), "")


def share_sum(rows: Sequence[Mapping[str, str]], people: People) -> Decimal | None:
    """What the shares of the rows add up to, in per cent; None when no share is given."""
    column = share_column(people)
    given = [found for row in rows if (found := share(row.get(column, ""))) is not None]
    return sum(given, Decimal(0)) if given else None


def share_text(share: Decimal) -> str:
    """A share as a person writes it: `33.3`, `100`."""
    return f"{share.normalize():f}"


def _start(provider: str, people: People) -> str:
    return f"{provider}.{people.name}."
