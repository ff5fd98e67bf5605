"""Reads metadata out of file names by a pattern that a person writes, such as `{track} - {title}`.

A name is fitted by an own matcher instead of one regular expression, because an expression with
several free parts tries every way of sharing the name out among them. Here each literal is looked
up once, and then, from the last token to the first, each place where a literal stands is marked
good or not once: about tokens x places steps, whatever the name.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import PurePath
from types import MappingProxyType

from musicupload_gui.domain.versions import recognise

TOKENS: Mapping[str, str] = MappingProxyType(
    {
        "track": "track_number",
        "disc": "disc_number",
        "artist": "artist",
        "title": "title",
        "version": "version",
        "album": "album",
        "album_artist": "album_artist",
        "date": "release_date",
        "genre": "genre",
        "bpm": "bpm",
        "key": "key",
        "isrc": "isrc",
        "label": "label",
        "composer": "composer",
        "publisher": "publisher",
        "skip": "",
    }
)
"""The metadata field of each token; `skip` takes what no field wants, and may stand repeatedly."""

_NUMBERS = {"track", "disc", "bpm"}
_KEY = (
    r"(?i:[A-H](?:#|♯|b|♭|is|es|s)?(?:[ -]?(?:minor|major|moll|dur|min|maj|m))?"
    r"|(?:1[0-2]|0?[1-9])[ABDM])(?![^\W_])"
)
_MONTH, _DAY = r"(?:0[1-9]|1[0-2])", r"(?:0[1-9]|[12][0-9]|3[01])"
_FORMS: Mapping[str, tuple[re.Pattern[str], ...]] = {
    **{token: (re.compile(r"[0-9]+"),) for token in _NUMBERS},
    "date": tuple(
        re.compile(rf"[0-9]{{4}}{rest}(?![0-9])")
        for rest in (f"-{_MONTH}-{_DAY}", f"-{_MONTH}", "")
    ),
    "isrc": (re.compile(r"[A-Za-z]{2}-?[A-Za-z0-9]{3}-?[0-9]{2}-?[0-9]{5}(?![0-9])"),),
    "key": (re.compile(_KEY),),
}
"""What tokens with a form take, the longest first; all others take any text."""

DASHES = "-‐‑‒–—―−"
_DASH = f"[{re.escape(DASHES)}]"
_NO_BLANK_NEEDED = frozenset("()[].,;:")
"""Beside these a pattern's blank may be missing in a name; beside a dash it tells names apart."""
_PIECE = re.compile(
    r"\{(?P<token>[^{}]*)\}|(?P<stray>[{}])|(?P<folder>[/\\])|(?P<literal>[^{}/\\]+)"
)
_CLOSING = {"(": ")", "[": "]"}


class PatternProblem(StrEnum):
    """What is wrong with a pattern."""

    UNKNOWN_TOKEN = "unknown_token"
    TWICE = "twice"
    TOUCHING = "touching"
    """Nothing stands between two tokens, so that nobody can say where the first one ends."""
    EMPTY = "empty"
    """No field is filled, or a folder has no name."""
    UNCLOSED = "unclosed"
    """A brace without its partner."""


class PatternError(ValueError):
    """A text that is no pattern: the problem, the token without braces, and where it stands."""

    def __init__(self, code: PatternProblem, token: str = "", position: int = 0) -> None:
        super().__init__(f"{code.value} {token} at {position}")
        self.code = code
        self.token = token
        self.position = position


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern that makes sense; `Pattern.parse` makes it."""

    text: str
    fields: tuple[str, ...]
    """The metadata fields that it fills, as they stand from left to right."""
    spans: tuple[tuple[int, int], ...]
    """Start and end in `text` of every token with its braces, `skip` too."""

    @staticmethod
    def parse(text: str) -> Pattern:
        """The pattern that a person wrote; `PatternError` when it cannot be one."""
        folders = _pieces(text)
        tokens = [piece for pieces in folders for piece in pieces if piece.token]
        fields = tuple(field for piece in tokens if (field := TOKENS[piece.token]))
        if not fields:
            raise PatternError(PatternProblem.EMPTY)
        return Pattern(text, fields, tuple((piece.start, piece.end) for piece in tokens))

    def read(self, path: PurePath, *, underscores_are_spaces: bool) -> dict[str, str] | None:
        """The values by field that a path tells, or None when it does not fit.

        Only as many of the path's last parts are looked at as the pattern has, the file's without
        its suffix. Of several ways to fit, the first tokens take the least. Runs of blanks count
        as one, all dashes are alike, and so is the case of what stands between the tokens. Numbers
        come without leading zeros, as all numbers out of file names do; versions in standard
        wording. A bracketed token at the very end may be missing from the name with its brackets.
        """
        parts = _compiled(self.text, underscores_are_spaces)
        folders = path.parts[1:-1] if path.anchor else path.parts[:-1]
        names = [*folders, path.stem][-len(parts) :]
        if len(names) < len(parts):
            return None
        found: dict[str, str] = {}
        for part, name in zip(parts, names, strict=True):
            values = part.read(_even(name, underscores_are_spaces))
            if values is None:
                return None
            found |= values
        return {
            field: _as_field(token, text)
            for token, text in found.items()
            if (field := TOKENS[token])
        }


@dataclass(frozen=True, slots=True)
class _Piece:
    """A token or a literal of a pattern's text."""

    token: str
    """The token's name without braces; "" for a literal."""
    text: str
    start: int
    end: int


def _pieces(text: str) -> list[list[_Piece]]:
    """The pieces of each path part; `PatternError` for what makes no sense."""
    parts: list[list[_Piece]] = [[]]
    seen = {"skip"}
    for match in _PIECE.finditer(text):
        start, end = match.span()
        token = (match["token"] or "").strip().casefold()
        if match["stray"]:
            raise PatternError(PatternProblem.UNCLOSED, "", start)
        if match["folder"]:
            _check_folder(parts[-1], start)
            parts.append([])
            continue
        if match["token"] is not None:
            _check_token(token, start, seen, parts[-1][-1:])
            seen |= {token}
        parts[-1].append(_Piece(token, match[0], start, end))
    _check_folder(parts[-1], len(text))
    return parts


def _check_folder(pieces: Sequence[_Piece], end: int) -> None:
    if not any(piece.text.strip() for piece in pieces):
        raise PatternError(PatternProblem.EMPTY, position=end)


def _check_token(token: str, start: int, seen: set[str], before: Sequence[_Piece]) -> None:
    if token not in TOKENS:
        raise PatternError(PatternProblem.UNKNOWN_TOKEN, token, start)
    if token in seen and token != "skip":
        raise PatternError(PatternProblem.TWICE, token, start)
    if before and before[0].token:
        raise PatternError(PatternProblem.TOUCHING, token, start)


def _even(text: str, underscores_are_spaces: bool) -> str:
    """The text with single blanks and composed letters, as macOS does not write file names."""
    text = text.replace("_", " ") if underscores_are_spaces else text
    return " ".join(unicodedata.normalize("NFC", text).split())


def _as_field(token: str, text: str) -> str:
    if token in _NUMBERS:
        return text.lstrip("0") or "0"
    return recognise(text) if token == "version" else text


@dataclass(frozen=True, slots=True)
class _Tail:
    """A token in brackets that a name may lack."""

    opening: str
    token: str

    def taken_off(self, name: str) -> tuple[str, str] | None:
        """The name before the brackets and what they hold, or None when there are none."""
        head, bracket, rest = name.rpartition(self.opening)
        value = rest[:-1].strip()
        if not bracket or not value or rest[-1] != _CLOSING[self.opening]:
            return None
        if _CLOSING[self.opening] in value:
            return None
        forms = _FORMS.get(self.token)
        fits = forms is None or any(form.fullmatch(value) for form in forms)
        return (head.strip(), value) if fits else None


@dataclass(frozen=True, slots=True)
class _Part:
    """One path part of a pattern: `literals` stand before, between and behind the `tokens`."""

    tokens: tuple[str, ...]
    literals: tuple[re.Pattern[str], ...]
    tail: _Tail | None

    def read(self, name: str) -> dict[str, str] | None:
        """The text of each token, or None when the name does not fit."""
        if self.tail and (off := self.tail.taken_off(name)):
            head, value = off
            found = _fit(self.tokens, self.literals, head)
            if found is not None:
                return {**found, self.tail.token: value}
        return _fit(self.tokens, self.literals, name)


@lru_cache(maxsize=256)
def _compiled(text: str, underscores_are_spaces: bool) -> tuple[_Part, ...]:
    parts = _pieces(text)
    last = len(parts) - 1
    return tuple(
        _part(pieces, underscores_are_spaces, may_have_tail=index == last)
        for index, pieces in enumerate(parts)
    )


def _part(pieces: list[_Piece], underscores_are_spaces: bool, *, may_have_tail: bool) -> _Part:
    tail = _tail(pieces) if may_have_tail else None
    texts = [""]
    tokens: list[str] = []
    for piece in pieces[:-3] if tail else pieces:
        if piece.token:
            tokens.append(piece.token)
            texts.append("")
        else:
            texts[-1] = piece.text.replace("_", " ") if underscores_are_spaces else piece.text
    texts[0], texts[-1] = texts[0].lstrip(), texts[-1].rstrip()
    starts, ends = ["\\A", *[""] * len(tokens)], [*[""] * len(tokens), "\\Z"]
    literals = map(_literal, starts, texts, ends)
    return _Part(tuple(tokens), tuple(literals), tail)


def _tail(pieces: list[_Piece]) -> _Tail | None:
    """The bracketed token at the end, when it follows another token directly."""
    if len(pieces) < 4 or not pieces[-4].token or not pieces[-2].token:
        return None
    opening = pieces[-3].text.strip()
    is_pair = _CLOSING.get(opening) == pieces[-1].text.strip()
    return _Tail(opening, pieces[-2].token) if is_pair else None


def _literal(start: str, text: str, end: str) -> re.Pattern[str]:
    """Finds a literal in a name with single blanks; as a look-ahead, to find places that overlap.

    It takes a fixed number of characters but for single blanks, so there is nothing to go back to.
    """
    text = re.sub(r"\s+", " ", unicodedata.normalize("NFC", text))
    found: list[str] = []
    for index, char in enumerate(text):
        if char == " ":
            beside = {*text[max(index - 1, 0) : index], *text[index + 1 : index + 2]}
            found.append(" ?" if beside & _NO_BLANK_NEEDED else " ")
        else:
            found.append(_DASH if char in DASHES else re.escape(char))
    before = " ?" if text and text[0] != " " else ""
    after = " ?" if text and text[-1] != " " else ""
    return re.compile(f"{start}(?=({before}{''.join(found)}{after}){end})", re.IGNORECASE)


def _fit(
    tokens: Sequence[str], literals: Sequence[re.Pattern[str]], name: str
) -> dict[str, str] | None:
    """The text of each token, or None: good places are found from the last literal to the first.

    A place is good, by start and end, when all that follows it fits.
    """
    good = dict(_places(literals[-1], name))
    ways = [good]
    for token, literal in zip(reversed(tokens), reversed(literals[:-1]), strict=True):
        starts = list(good)
        good = {
            start: end
            for start, end in _places(literal, name)
            if _end(token, name, end, starts) is not None
        }
        ways.append(good)
    if 0 not in good:
        return None
    position = ways.pop()[0]
    found: dict[str, str] = {}
    for token in tokens:
        good = ways.pop()
        end = _end(token, name, position, list(good))
        assert end is not None, "a good place was none"
        found[token] = name[position:end].strip()
        position = good[end]
    return found


def _places(literal: re.Pattern[str], name: str) -> list[tuple[int, int]]:
    return [match.span(1) for match in literal.finditer(name)]


def _end(token: str, name: str, start: int, good: Sequence[int]) -> int | None:
    """Where a token from `start` on may end: at the first good place that its form allows.

    `good` holds the starts of the good places for the literal behind the token, in order.
    """
    if forms := _FORMS.get(token):
        ends = [match.end() for form in forms if (match := form.match(name, start))]
        return next((end for end in ends if end in good), None)
    later = bisect_right(good, start)
    return next((end for end in good[later : later + 2] if name[start:end].strip()), None)
