"""The language of the texts: everything that people read goes through `tr` or `plural`.

Free of Qt, because the command line reads the same texts; the window gives it a voice that knows
translations (`languages`). `lupdate` takes what stands in the calls: plain literals, no f-strings.
"""

from __future__ import annotations

import time
from typing import Protocol


class Voice(Protocol):
    """One language: its texts, and how it writes numbers and days."""

    def text(self, source: str, note: str, count: int) -> str:
        """The translation for this count (-1: none), empty when there is none."""
        ...

    def number(self, value: float, decimals: int) -> str:
        """A number with its separators."""
        ...

    def day(self, moment: time.struct_time, *, with_year: bool) -> str:
        """A day in few letters: `12 Mar`."""
        ...

    def clock(self, moment: time.struct_time) -> str:
        """A time of day: `14:02`."""
        ...


class English:
    """The texts as they stand in the code."""

    def text(self, source: str, note: str, count: int) -> str:
        """There is nothing to look up."""
        return ""

    def number(self, value: float, decimals: int) -> str:
        """Such as `1,284` and `61.2`."""
        return f"{value:,.{decimals}f}"

    def day(self, moment: time.struct_time, *, with_year: bool) -> str:
        """Such as `12 Mar` and `12 Mar 2025`."""
        return f"{moment.tm_mday} {time.strftime('%b %Y' if with_year else '%b', moment)}"

    def clock(self, moment: time.struct_time) -> str:
        """Such as `14:02`."""
        return time.strftime("%H:%M", moment)


class Tongue:
    """The language that is spoken now; there is one for the whole program, as for its window."""

    def __init__(self) -> None:
        self.voice: Voice = English()
        self._said: dict[tuple[str, str, int], str] = {}

    def speak(self, voice: Voice) -> None:
        """Say everything in this language from now on."""
        self.voice = voice
        self._said.clear()

    def say(self, source: str, note: str, count: int) -> str:
        """The translation, or an empty text; rows ask for the same words thousands of times."""
        key = (source, note, count)
        if key not in self._said:
            if len(self._said) > _REMEMBERED:
                self._said.clear()
            self._said[key] = self.voice.text(source, note, count)
        return self._said[key]


_REMEMBERED = 10_000
TONGUE = Tongue()


def tr(text: str, note: str = "") -> str:
    """A text in the language of the window; `note` tells apart what is one word in English.

    Parts are filled in afterwards: `tr("Sent to {service}").format(service=name)`.
    """
    return TONGUE.say(text, note, -1) or text


def plural(one: str, many: str, count: int) -> str:
    """The text for a count, which stands in it as `%n`: `plural("%n track", "%n tracks", 3)`."""
    said = TONGUE.say(one, many, count) or (one if count == 1 else many)
    return said.replace("%n", TONGUE.voice.number(count, 0))
