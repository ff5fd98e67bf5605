"""Turns raw tag texts into field values: chosen by name, cleaned, capped, in their usual form."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence

from musicupload_gui.intake.tag_names import TagNames

TEXT_LIMIT = 500
LONG_TEXT_LIMIT = 20_000
_LONG = frozenset({"lyrics", "description", "comment"})
_VALUES_LIMIT = 64
_DATE_WITH_TIME = re.compile(r"(\d{4}-\d{2}-\d{2})[T ].*", re.DOTALL)
_ADVISORY = {
    **dict.fromkeys(("1", "4", "yes", "true", "explicit"), "yes"),
    **dict.fromkeys(("0", "2", "no", "false", "clean"), "no"),
}


def field_values(names: TagNames, texts: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """The fields that `texts` (by lower-case tag name) fill; the first good name wins."""
    values: dict[str, str] = {}
    for field, candidates in names.items():
        for name in candidates:
            if name in texts and (value := _value(field, texts[name])):
                values[field] = value
                break
    return values


def _value(field: str, texts: Sequence[str]) -> str:
    is_long = field in _LONG
    limit = LONG_TEXT_LIMIT if is_long else TEXT_LIMIT
    if len(texts) == 1:
        text = _clean(texts[0][:limit], is_long=is_long)
    else:
        parts = (_clean(text[:limit], is_long=is_long) for text in texts[:_VALUES_LIMIT])
        text = "; ".join(dict.fromkeys(filter(None, parts)))[:limit].rstrip()
    form = _FORMS.get(field)
    return form(text) if form else text


def _clean(text: str, *, is_long: bool) -> str:
    if not text.isprintable():
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        text = "".join(_clean_character(character, is_long=is_long) for character in text)
    return text.strip()


def _clean_character(character: str, *, is_long: bool) -> str:
    match unicodedata.category(character):
        case "Cc" if character in "\n\t":
            return character if is_long else " "
        case "Zl" | "Zp":
            return "\n" if is_long else " "
        case "Cc":
            return ""
        case "Cs":
            return "\N{REPLACEMENT CHARACTER}"
        case _:
            return character


def _number(text: str) -> str:
    number = text.partition("/")[0].strip()
    return number.lstrip("0") if number.isdecimal() else number


def _date(text: str) -> str:
    return _DATE_WITH_TIME.sub(r"\1", text)


def _advisory(text: str) -> str:
    return _ADVISORY.get(text.lower(), "")


def _bpm(text: str) -> str:
    return "" if text == "0" else text


_FORMS: dict[str, Callable[[str], str]] = {
    "track_number": _number,
    "disc_number": _number,
    "release_date": _date,
    "explicit": _advisory,
    "bpm": _bpm,
}
