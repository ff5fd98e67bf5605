"""What a release of this program is, and which of two versions is the newer one."""

from __future__ import annotations

import re
from dataclasses import dataclass

_NUMBERS = r"v?(\d{1,6}(?:\.\d{1,6}){1,3})"
_UNFINISHED = r"((?:a|b|rc|\.dev|-[a-z])[0-9a-z.]{0,20})"
_VERSION = re.compile(f"{_NUMBERS}{_UNFINISHED}?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Release:
    """A published version: its number, what is new in it, and the page where it can be had."""

    version: str
    notes: str = ""
    page: str = ""
    """Empty when the address that was named is not one to open."""


def is_newer(version: str, than: str) -> bool:
    """Whether a finished version comes after another; one that cannot be read never does."""
    mine, other = _order(than), _order(version)
    return mine is not None and other is not None and other[-1] and other > mine


def _order(version: str) -> tuple[int, int, int, int, bool] | None:
    """What versions are compared by: four numbers, and whether it is finished."""
    found = _VERSION.fullmatch(version)
    if found is None:
        return None
    one, two, three, four, *_ = (*map(int, found[1].split(".")), 0, 0, 0)
    return one, two, three, four, found[2] is None
