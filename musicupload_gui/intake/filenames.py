"""Guesses what a file name says about a song, for files whose tags name no title."""

from __future__ import annotations

import re

_NUMBERED = re.compile(
    r"""(?:\d-)?                              # a disc, as in 1-03
    (?:(?P<marked>\d{1,3})\s*[.)_-]+\s*       # 1. or 01 - : any number with a mark after it
      |(?P<bare>0\d{1,2}|\d{2})\s+)           # 01 : two digits, or a leading zero
    (?P<rest>\S.*)""",
    re.VERBOSE,
)


def guess(stem: str) -> dict[str, str]:
    """The `title` and, where it stands in front, the `track_number` that a file's stem tells.

    `01 - Artist - Title`, `Artist - Title` and `01 Title` are understood; whatever else the name
    holds stays in the title, such as `Title (Instrumental)`.
    """
    text = stem if " " in stem else stem.replace("_", " ")
    text = text.strip()
    found: dict[str, str] = {}
    if match := _NUMBERED.fullmatch(text):
        number = match["marked"] or match["bare"]
        found["track_number"] = number.lstrip("0") or "0"
        text = match["rest"]
    title = text.rpartition(" - ")[2].strip() or text
    if title:
        found["title"] = title
    return found
