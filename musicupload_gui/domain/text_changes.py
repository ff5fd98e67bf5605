"""Changes one field's text the same way on many tracks: its case, a find and replace, numbers."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import chain, zip_longest

_MARKS = r"[\u0300-\u036f]*"
"""Accents that stand after their letter, as macOS writes them."""
_LETTERS = rf"(?:[^\W_]{_MARKS})"
_WORD = re.compile(rf"{_LETTERS}+(?:['’]{_LETTERS}+)*")
_SMALL = re.compile(
    r"(?:a|an|and|as|at|but|by|for|in|n|nor|of|on|or|per|the|to|v|via|vs)", re.IGNORECASE
)
_KNOWN_CAPITALS = re.compile(r"DJ|MC|TV|UK|USA?|EU|NYC|LA|EP|LP|II|III|IV|VI|VII|VIII|IX|XI|XII|I")
_I = re.compile(r"I(?:['’][a-z]+)?")
_NAME = re.compile(rf"(?P<first>[dlo]['’])(?P<rest>{_LETTERS}{{3,}})", re.IGNORECASE)
_BEFORE_PART = re.compile(r"[:.!?;(\[{/\"“„«–—]|\s-\s")
_AFTER_PART = re.compile(r"[:)\]}/]|\s[-–—]\s")
_BEFORE_SENTENCE = re.compile(r"[.!?]\s")

REGEX_LIMIT = 2_000
"""Longest text, in characters, on which a regular expression is tried."""


class Case(StrEnum):
    """How the letters of a text are written."""

    TITLE = "title"
    SENTENCE = "sentence"
    UPPER = "upper"
    LOWER = "lower"


def change_case(text: str, case: Case) -> str:
    """The text in another case; nothing but letters' case changes.

    Title and sentence case leave words alone that are written on purpose: `McCartney`, `iPhone`,
    and up to four capitals such as `NYC`. A text of several words all in capitals says nothing
    about purpose, so there only well-known ones such as `DJ` stay. Title case is the English one:
    small words such as `of` are small except at the beginning and end of the text or a part of it.
    """
    match case:
        case Case.UPPER:
            return text.upper()
        case Case.LOWER:
            return text.lower()
        case Case.TITLE:
            return _by_word(text, _title_word)
        case Case.SENTENCE:
            return _by_word(text, _sentence_word)


@dataclass(frozen=True, slots=True)
class _Word:
    """A word as it is written, and what stands on its two sides up to the next words."""

    text: str
    before: str
    after: str
    is_first: bool
    is_last: bool
    is_loud: bool
    """All words of the text are in capitals, so that its own capitals mean nothing."""

    @property
    def is_on_purpose(self) -> bool:
        """Whether its capitals are part of the word."""
        if self.is_loud:
            return _KNOWN_CAPITALS.fullmatch(self.text) is not None
        is_mixed = self.text != self.text.lower() and self.text[1:] != self.text[1:].lower()
        is_short = len(self.text) <= 4 and self.text.isalnum() and self.text != "A"
        return is_short if self.text.isupper() else is_mixed


def _by_word(text: str, spell: Callable[[_Word], str]) -> str:
    matches = list(_WORD.finditer(text))
    long = [match[0] for match in matches if len(match[0]) > 1]
    is_loud = len(long) > 1 and all(word.isupper() for word in long)
    gaps = _WORD.split(text)
    last = len(matches) - 1
    spelled = [
        spell(_Word(match[0], gaps[i], gaps[i + 1], i == 0, i == last, is_loud))
        for i, match in enumerate(matches)
    ]
    return "".join(chain.from_iterable(zip_longest(gaps, spelled, fillvalue="")))


def _title_word(word: _Word) -> str:
    is_inside = not (
        word.is_first
        or word.is_last
        or _BEFORE_PART.search(word.before)
        or _AFTER_PART.search(word.after)
    )
    if is_inside and _SMALL.fullmatch(word.text):
        return word.text.lower()
    if word.is_on_purpose:
        return word.text
    if name := _NAME.fullmatch(word.text):
        return _capital(name["first"]) + _capital(name["rest"])
    return _capital(word.text)


def _sentence_word(word: _Word) -> str:
    if word.is_on_purpose or _I.fullmatch(word.text):
        return word.text
    if word.is_first or _BEFORE_SENTENCE.search(word.before):
        return _capital(word.text)
    return word.text.lower()


def _capital(word: str) -> str:
    first = word[:1]  # the small form of a letter may be two characters, as of İ
    return first.title() + word.lower()[len(first.lower()) :]


class ReplacementProblem(StrEnum):
    """What is wrong with a replacement."""

    BAD_REGEX = "bad_regex"
    BAD_GROUP = "bad_group"
    """The replacing text names a group that the regular expression does not have."""


class ReplacementError(ValueError):
    """A replacement that cannot be done: the problem, Python's words for it, and where it is."""

    def __init__(self, code: ReplacementProblem, detail: str, position: int | None = None) -> None:
        super().__init__(f"{code.value}: {detail}")
        self.code = code
        self.detail = detail
        self.position = position
        """Index in `find` or, for a group, in `replace`; None when it is not known."""


@dataclass(frozen=True, slots=True)
class Replacement:
    """A find and replace.

    Nothing can stop a regular expression that takes for ever (`(a+)+b`) once it has begun, so the
    window runs it over short fields only, and texts over `REGEX_LIMIT` are left as they are.
    """

    find: str
    replace: str
    is_regex: bool = False
    """Whether `find` is a regular expression, and `replace` may say `\\1` and `\\g<name>`."""
    matches_case: bool = False
    whole_words: bool = False

    def check(self) -> None:
        """Raise `ReplacementError` unless `apply` can do it."""
        _finder(self)

    def apply(self, text: str) -> str:
        """The text with all that is found replaced; `ReplacementError` when it makes no sense.

        Where nothing is to be found (`find` is empty), the text stays as it is.
        """
        finder = _finder(self)
        if not self.find or (self.is_regex and len(text) > REGEX_LIMIT):
            return text
        return finder.sub(self.replace if self.is_regex else lambda _: self.replace, text)


@lru_cache(maxsize=32)
def _finder(replacement: Replacement) -> re.Pattern[str]:
    find = replacement.find if replacement.is_regex else re.escape(replacement.find)
    whole = rf"(?<!\w)(?:{find})(?!\w)" if replacement.whole_words else find
    flags = re.NOFLAG if replacement.matches_case else re.IGNORECASE
    problem = ReplacementProblem.BAD_REGEX
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of sets that a later Python may read otherwise
            re.compile(find, flags)  # alone, so that a fault has its place in what was typed
            finder = re.compile(whole, flags)
        problem = ReplacementProblem.BAD_GROUP
        if replacement.is_regex:
            finder.sub(replacement.replace, "")  # reads the groups, found or not
    except re.error as error:
        raise ReplacementError(problem, error.msg, error.pos) from error
    except (IndexError, OverflowError, RecursionError) as error:
        raise ReplacementError(problem, str(error)) from error
    return finder


def numbered(count: int, *, start: int = 1, digits: int = 1, with_total: bool = False) -> list[str]:
    """Numbers in a row with at least so many digits; with the last one behind each: "01/12"."""
    last = start + count - 1
    total = f"/{last:0{digits}}" if with_total else ""
    return [f"{number:0{digits}}{total}" for number in range(start, last + 1)]
