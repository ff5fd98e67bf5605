"""Reads dates as people type them into sheets, and finds out whether day or month comes first."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

_TIME_OF_DAY = re.compile(
    r"[T,\s]+\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?\s*([AP]\.?M\.?)?\s*(Z|[+-]\d{2}:?\d{2})?$",
    re.ASCII | re.IGNORECASE,
)
_BETWEEN = r"(?:\s*[-/.]\s*|\s+)"
_YEAR_FIRST = re.compile(
    rf"(\d{{4}}){_BETWEEN}(\d{{1,2}}){_BETWEEN}(\d{{1,2}})|(\d{{4}})(\d\d)(\d\d)", re.ASCII
)
_YEAR_LAST = re.compile(rf"(\d{{1,2}}){_BETWEEN}(\d{{1,2}}){_BETWEEN}(\d{{4}}|\d\d)", re.ASCII)
_WORDS = re.compile(r"\d+|[a-z]+", re.ASCII)
_TEXT_LIMIT = 60
_CENTURY_TURNS = 70
_FRIDAY = 4
_MONTH_NAMES = (
    "jan january januar janner jaenner janvier janv enero ene janeiro",
    "feb february februar fevrier fevr fev febrero fevereiro",
    "mar march marz maerz mrz mars marzo marco",
    "apr april avril avr abril abr",
    "may mai mayo maio",
    "jun june juni juin junio junho",
    "jul july juli juillet juil julio julho",
    "aug august aout agosto ago",
    "sep sept september septembre septiembre setiembre setembro set",
    "oct october oktober okt octobre octubre outubro out",
    "nov november novembre noviembre novembro",
    "dec december dezember dez decembre diciembre dic dezembro",
)
_MONTHS = {name: at for at, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_FILLERS = frozenset(
    ("st", "nd", "rd", "th", "er", "o", "of", "the", "de", "del", "du", "den", "le", "el")
)


class DateOrder(StrEnum):
    """What the first number of a date like 03/04/2026 is."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


class _Read(NamedTuple):
    year: int
    month: int
    day: int
    is_open: bool
    """Whether month and day may be the other way round."""

    def under(self, order: DateOrder) -> date | None:
        is_swapped = self.is_open and order is DateOrder.MONTH_FIRST
        month, day = (self.day, self.month) if is_swapped else (self.month, self.day)
        try:
            return date(self.year, month, day)
        except ValueError:
            return None


def read_date(texts: Sequence[str]) -> DateOrder:
    """The order of day and month in a whole column; day first where nothing tells.

    One date that is possible in one order only decides. Else dots mean day first, and between
    slashes the order wins under which more dates are Fridays, because music comes out on Fridays.
    """
    reads = [(text, read) for text in texts if (read := _read(text)) and read.is_open]
    days = [read.under(DateOrder.DAY_FIRST) for _, read in reads]
    months = [read.under(DateOrder.MONTH_FIRST) for _, read in reads]
    if days.count(None) == months.count(None):
        if any("." in text for text, _ in reads) or _fridays(days) >= _fridays(months):
            return DateOrder.DAY_FIRST
        return DateOrder.MONTH_FIRST
    return DateOrder.DAY_FIRST if days.count(None) < months.count(None) else DateOrder.MONTH_FIRST


def to_iso(text: str, order: DateOrder) -> str:
    """The date as `2026-11-27`, or an empty text when it is none, or only a month or year."""
    read = _read(text)
    found = read.under(order) if read else None
    return found.isoformat() if found else ""


def _fridays(dates: Sequence[date | None]) -> int:
    return sum(1 for day in dates if day and day.weekday() == _FRIDAY)


def _read(text: str) -> _Read | None:
    if len(text) > _TEXT_LIMIT:
        return None
    text = _TIME_OF_DAY.sub("", text.strip())
    if found := _YEAR_FIRST.fullmatch(text):
        year, month, day = (int(part) for part in found.groups() if part)
        return _Read(year, month, day, is_open=False)
    if found := _YEAR_LAST.fullmatch(text):
        first, second, last = found.groups()
        return _Read(_year(last), int(second), int(first), is_open=True)
    return _read_words(text)


def _read_words(text: str) -> _Read | None:
    """`27 Nov 2026`, `November 27th, 2026`, `Freitag, 27. November 2026`, `1er mars 2026`."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    words = _WORDS.findall("".join(c for c in plain if not unicodedata.combining(c)))
    numbers = [word for word in words if word.isdecimal()]
    months = [_MONTHS[word] for word in words if word in _MONTHS]
    known = {*numbers, *_MONTHS, *_FILLERS}
    if len(numbers) != 2 or len(months) != 1 or not known.issuperset(words[1:]):
        return None  # the first word may be any: the day of the week
    day, year = sorted(numbers, key=len) if len(numbers[0]) == len("2026") else numbers
    is_sane = len(day) <= 2 and len(year) in (2, 4)
    return _Read(_year(year), months[0], int(day), is_open=False) if is_sane else None


def _year(digits: str) -> int:
    year = int(digits)
    if len(digits) > 2:
        return year
    return year + (2000 if year < _CENTURY_TURNS else 1900)
