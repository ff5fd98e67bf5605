"""Sizes, times and counts as people read them; decimal units, as file managers show them."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import date

from musicupload_gui.ui.tongue import TONGUE, plural, tr

Counted = Callable[[int], str]
"""Says a sentence for a count; tables of such sentences say each with its own `plural`."""
_MINUTE_S = 60
_HOUR_S = 3600
_KB, _MB, _GB = 1_000, 1_000_000, 1_000_000_000
_TENTHS_BELOW_MB = 100


def number_text(value: float, decimals: int = 0) -> str:
    """A number with the separators of the language: `1,284`, `61.2`."""
    return TONGUE.voice.number(value, decimals)


def size_text(size_bytes: int) -> str:
    """A size in its natural unit: `61.2 MB`, `412 MB`, `2.3 GB`."""
    if size_bytes < _KB:
        return plural("%n byte", "%n bytes", size_bytes)
    if size_bytes < _MB:
        return f"{number_text(size_bytes / _KB)} KB"
    if size_bytes < _GB:
        megabytes = size_bytes / _MB
        return f"{number_text(megabytes, 1 if megabytes < _TENTHS_BELOW_MB else 0)} MB"
    return f"{number_text(size_bytes / _GB, 1)} GB"


def speed_text(bytes_per_s: float) -> str:
    """A transfer speed: `4.1 MB/s`, `640 KB/s`."""
    if bytes_per_s < _MB:
        return f"{number_text(bytes_per_s / _KB)} KB/s"
    return f"{number_text(bytes_per_s / _MB, 1)} MB/s"


def clock_span(seconds: float) -> str:
    """A span of time as a player shows it: `0:42`, `3:02`, `2:14:09`."""
    whole = max(0, round(seconds))
    hours, rest = divmod(whole, _HOUR_S)
    minutes, left = divmod(rest, _MINUTE_S)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"


def about_span(seconds: float) -> str:
    """A rough span for a sentence: `under 1 min`, `about 2 min`, `about 3 h`."""
    if seconds < _MINUTE_S:
        return tr("under 1 min")
    if seconds < 2 * _HOUR_S:
        return tr("about {count} min").format(count=round(seconds / _MINUTE_S))
    return tr("about {count} h").format(count=round(seconds / _HOUR_S))


def left_span(seconds: float) -> str:
    """What is left, short enough for a row: `0:12`, `41:07`, `3 h`."""
    if seconds < _HOUR_S:
        return clock_span(seconds)
    return tr("{count} h").format(count=round(seconds / _HOUR_S))


def moment_text(at: float, now: float) -> str:
    """A past moment in local time: `14:02` today, `12 Mar` this year, `12 Mar 2025` before."""
    then, today = time.localtime(at), time.localtime(now)
    if then.tm_year != today.tm_year:
        return TONGUE.voice.day(then, with_year=True)
    if then.tm_yday != today.tm_yday:
        return TONGUE.voice.day(then, with_year=False)
    return TONGUE.voice.clock(then)


def date_text(day: date) -> str:
    """A date with its month by name, so that nobody takes it for the day: `12 Mar 2025`."""
    in_year = TONGUE.voice.day(day.timetuple(), with_year=False)
    return tr("{day} {year}", "a date: 12 Mar 2025").format(day=in_year, year=day.year)


def tracks_text(count: int) -> str:
    """Counted tracks: `1 track`, `1,284 tracks`."""
    return plural("%n track", "%n tracks", count)


def nth_text(place: int) -> str:
    """A place in a line: `1st`, `2nd`, `23rd`, `112th`."""
    said = tr("{place}th", "place in a line").format(place=place)
    if said != f"{place}th" or place % 100 in range(11, 14):
        return said
    ending = {1: "st", 2: "nd", 3: "rd"}.get(place % 10, "th")
    return f"{place}{ending}"


def percent_text(fraction: float) -> str:
    """A share of one, never rounded up to all: `62 %`."""
    return tr("{count} %").format(count=int(fraction * 100 + 1e-9))


def series_text(parts: Sequence[str]) -> str:
    """Parts one after another: `2 empty, 1 not readable`."""
    return tr(", ", "between the parts of a series").join(parts)


def list_text(names: Sequence[str]) -> str:
    """Names as a sentence has them: `WAV, AIFF and MP3`."""
    *first, end = names or ("",)
    return tr("{first} and {last}").format(first=series_text(first), last=end) if first else end


def choice_text(names: Sequence[str]) -> str:
    """Names to choose from: `WAV, AIFF or MP3`."""
    *first, end = names or ("",)
    return tr("{first} or {last}").format(first=series_text(first), last=end) if first else end
