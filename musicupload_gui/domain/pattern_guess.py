"""Guesses by which pattern a batch of files was named, from what stays, counts up and varies."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from pathlib import PurePath
from typing import TypeVar

from musicupload_gui.domain.patterns import DASHES, Pattern, PatternError
from musicupload_gui.domain.versions import is_version

_SAMPLE, _RUN = 200, 50
_ALIKE = 0.8
"""How many names have to be built alike before a mark inside words counts as a separator."""
_TEMPOS = range(40, 251)
_MAX_TEXTS = 4

_DASH = f"[{re.escape(DASHES)}]"
_SPACED_DASH = re.compile(rf"[ _]{_DASH}[ _]")
_NUMBERS = {"{disc}-{track}": r"\d{1,2}-\d{2,3}", "{track}": r"\d{1,3}"}
_MARKS = {
    " - ": rf" {_DASH} ",
    ". ": r"\.(?!\d) ?",
    ") ": r"\) ?",
    "_": "_",
    "-": rf"{_DASH}(?!\d)",
}
_LEADS = {
    **{
        number + mark: re.compile(digits + between + r"(?=\S)")
        for number, digits in _NUMBERS.items()
        for mark, between in _MARKS.items()
    },
    "{disc}-{track} ": re.compile(r"\d{1,2}-\d{2,3} (?=\S)"),
    "{track} ": re.compile(r"(?:0\d{1,2}|\d{2}) (?=\S)"),  # "7 Rings" is no track number
}
"""Beginnings with a number, by how a pattern writes them."""
_TAILS = {
    text: Pattern.parse("{title}" + text)
    for text in (
        *(" {bpm}bpm {key}", " {key} {bpm}bpm", " {bpm}bpm", " ({bpm}bpm)"),
        *(" {bpm} {key}", " {key} {bpm}"),  # a bare tempo is one only beside a key
    )
}
_FORMS = {
    text: Pattern.parse(text)
    for text in ("{disc}-{track}", "{isrc}", "{bpm}bpm", "{date}", "{key}")
}
"""What a whole column may hold, by how a pattern writes it."""
_SMALL_NUMBER = re.compile(r"[0-9]{1,3}")
_BRACKETS = re.compile(r"(?P<opening>[(\[])(?P<inside>[^()\[\]]+)[)\]]$")
_PLACES = re.compile(
    r"(?:my )?(?:music|audio|desktop|downloads?|documents|dropbox|files?|tracks?|songs?|masters?"
    r"|mixes|exports?|bounces?|finals?|stems?|versions?|wavs?|mp3s?|aiffs?|flacs?|home|users?|temp"
    r"|tmp|incoming|uploads?|new folder|untitled folder|(?:cd|dis[ck]) ?\d+)?",
    re.IGNORECASE,
)
"""Folders named after what they are for; these say nothing about the songs in them."""


@dataclass(frozen=True, slots=True)
class Guess:
    """A pattern that fits at least half of the names looked at."""

    pattern: Pattern
    underscores_are_spaces: bool
    fitting: int
    """How many of the names looked at fit: of all names, or of a sample when there are many."""


@dataclass(frozen=True, slots=True)
class _Style:
    """A way to tell the parts of a name from each other."""

    separator: str
    splits: re.Pattern[str]
    underscores_are_spaces: bool
    needs_proof: bool
    """The separator also stands inside words: the batch has to show that it separates."""


_STYLES = (
    _Style(" - ", re.compile(f" {_DASH} "), underscores_are_spaces=True, needs_proof=False),
    _Style("_", re.compile("_"), underscores_are_spaces=False, needs_proof=True),
    _Style("-", re.compile(_DASH), underscores_are_spaces=True, needs_proof=True),
)


@dataclass(frozen=True, slots=True)
class _Layout:
    """How one name is built; names with equal layouts form a table."""

    lead: str
    columns: int
    tail: str


_Row = tuple[str, ...]
_Value = TypeVar("_Value")


def guess_pattern(paths: Sequence[PurePath]) -> Guess | None:
    """The pattern that fits the most names and explains the most of them; None when none fits half.

    At most 200 names are looked at, in runs spread over the batch, so that 10,000 take no longer.
    """
    sample = _sample(paths)
    guesses = [found for style in _STYLES if (found := _guess(sample, style))]
    likely = [guess for guess in guesses if guess.fitting * 2 >= len(sample)]
    return max(likely, key=lambda guess: guess.fitting * len(guess.pattern.fields), default=None)


def _sample(paths: Sequence[PurePath]) -> Sequence[PurePath]:
    """Runs of neighbours, because single names would not show what counts up."""
    if len(paths) <= _SAMPLE:
        return paths
    runs = _SAMPLE // _RUN
    starts = [run * (len(paths) - _RUN) // (runs - 1) for run in range(runs)]
    return [path for start in starts for path in paths[start : start + _RUN]]


def _guess(paths: Sequence[PurePath], style: _Style) -> Guess | None:
    names = list(dict.fromkeys((path.parent, path.stem) for path in paths))  # a wav and its mp3
    tables: dict[_Layout, list[_Row]] = {}
    for _, stem in names:
        if row := _row(stem, style):
            tables.setdefault(row[0], []).append(row[1])
    if not tables:
        return None
    layout, rows = max(tables.items(), key=lambda table: len(table[1]))
    texts = _column_texts(layout, rows)
    if not texts or (style.needs_proof and not _is_proven(texts, rows, len(names))):
        return None
    text = layout.lead + style.separator.join(texts) + layout.tail
    if text.endswith("{title}"):
        text += _version_tail([row[-1] for row in rows])
    try:
        pattern = Pattern.parse(_folders(text, paths) + text)
    except PatternError:
        return None
    flag = style.underscores_are_spaces
    fits = sum(pattern.read(path, underscores_are_spaces=flag) is not None for path in paths)
    if pattern.text == "{title}":
        # It fits everything, so only names with nothing else in them speak for it.
        fits = min(fits, round(len(paths) * len(rows) / len(names)))
    return Guess(pattern, flag, fits)


def _row(stem: str, style: _Style) -> tuple[_Layout, _Row] | None:
    """How a name is built in a style, and what its columns hold."""
    if style.needs_proof and _SPACED_DASH.search(stem):
        return None
    name = " ".join((stem.replace("_", " ") if style.underscores_are_spaces else stem).split())
    lead, name = _without_lead(name)
    tail = ""
    if style.underscores_are_spaces:
        name, tail = _without_tail(name)
    columns = tuple(column.strip() for column in style.splits.split(name))
    return (_Layout(lead, len(columns), tail), columns) if all(columns) else None


def _without_lead(name: str) -> tuple[str, str]:
    """How a pattern writes the number at the beginning of a name, and the name without it."""
    for lead, digits in _LEADS.items():
        if match := digits.match(name):
            return lead, name[match.end() :]
    return "", name


def _without_tail(name: str) -> tuple[str, str]:
    """A name without the tempo and key at its end, and how a pattern writes these."""
    if not any(char.isdigit() for char in name):
        return name, ""
    for tail, pattern in _TAILS.items():
        found = pattern.read(PurePath(f"{name}.wav"), underscores_are_spaces=True)
        if found and "bpm" in found and int(found["bpm"]) in _TEMPOS:
            return found["title"], tail
    return name, ""


def _column_texts(layout: _Layout, rows: Sequence[_Row]) -> list[str]:
    """What a pattern writes for each column; nothing when there is too much to make sense of."""
    columns = list(zip(*rows, strict=True))
    texts = [_form(values) for values in columns]
    track = 0 if "{track}" in layout.lead else None
    for index, values in enumerate(columns):
        if not texts[index] and _mostly(_SMALL_NUMBER.fullmatch, values):
            is_last = all(texts[index + 1 :])
            texts[index] = _number_text(values, is_last=is_last, has_track=track is not None)
        if track is None and "{track}" in texts[index]:
            track = index
    free = [index for index, text in enumerate(texts) if not text]
    if not free:  # a lone "A - B.wav" looks like two versions or two keys
        texts, free, track = [""] * len(columns), list(range(len(columns))), None
    if len(free) > _MAX_TEXTS:
        return []
    before_track = sum(index < (track or 0) for index in free)
    roles = _roles([columns[index] for index in free], before_track)
    for index, role in zip(free, roles, strict=True):
        texts[index] = role
    return texts


def _form(values: Sequence[str]) -> str:
    """The token of a column whose values nearly all have the form of one field, else ""."""
    if _mostly(is_version, values):
        return "{version}"
    for text, pattern in _FORMS.items():
        if _mostly(partial(_reads, pattern), values):
            return text if text != "{key}" or any(len(value) > 1 for value in values) else ""
    return ""


def _number_text(values: Sequence[str], *, is_last: bool, has_track: bool) -> str:
    """The token of a column of small numbers: what counts up is the track, not the tempo."""
    numbers = [int(value) for value in values if _SMALL_NUMBER.fullmatch(value)]
    steps = [later - earlier for earlier, later in pairwise(numbers)]
    counts_up = bool(steps) and steps.count(1) * 2 >= len(steps)
    is_tempo = not counts_up and _mostly(_TEMPOS.__contains__, numbers)
    if has_track:
        return "{bpm}" if is_tempo else "{skip}"
    return "{bpm}" if is_tempo and is_last else "{track}"


def _roles(columns: Sequence[_Row], before_track: int) -> list[str]:
    """The fields of the columns of text, of which `before_track` stand before the number."""
    if len(columns) == 1:
        return ["{title}"]
    kinds = [len(set(column)) for column in columns]
    many = len(columns[0])
    if len(columns) == 2:
        is_turned = kinds[1] < kinds[0] and kinds[1] * 2 <= many
        return ["{title}", "{artist}"] if is_turned else ["{artist}", "{title}"]
    stays, varies = kinds[0] * 2 <= many, kinds[1] * 2 > many
    is_compilation = before_track == 1 or (before_track == 0 and stays and varies)
    first = ["{album}", "{artist}"] if is_compilation else ["{artist}", "{album}"]
    return [*first, *["{skip}"] * (len(columns) - 3), "{title}"]


def _is_proven(texts: Sequence[str], rows: Sequence[_Row], names: int) -> bool:
    """Whether a mark that also stands inside words separates: an artist stays over several names.

    Nearly all names have as many marks then, which titles of several words do not.
    """
    if len(rows) < 2 or len(rows) < _ALIKE * names:
        return False
    if "{artist}" not in texts:
        return True
    artists = {row[list(texts).index("{artist}")] for row in rows}
    return "{album}" not in texts and len(artists) * 2 <= len(rows)


def _version_tail(titles: Sequence[str]) -> str:
    """Brackets for a version, when most of the brackets at the ends of titles hold one."""
    found = [match for title in titles if (match := _BRACKETS.search(title))]
    versions = [match["opening"] for match in found if is_version(match["inside"])]
    if not versions or len(versions) * 2 < len(found):
        return ""
    return " ({version})" if versions.count("(") * 2 >= len(versions) else " [{version}]"


def _folders(text: str, paths: Sequence[PurePath]) -> str:
    """The folders that belong to a pattern for numbered names, as far as they are surely albums.

    A single folder may be called after anything; several with numbered names in them are albums.
    """
    parents = [path.parent for path in paths]
    if "{album}" in text or "{track}" not in text or _any_place(parents):
        return ""
    has_artist = "{artist}" in text
    if not has_artist and _mostly(_SPACED_DASH.search, [parent.name for parent in parents]):
        return "{artist} - {album}/"
    albums = set(parents)
    if len(albums) < 2 or len(albums) * 2 > len(paths):
        return ""
    is_by_artist = not has_artist and not _any_place([parent.parent for parent in albums])
    return "{artist}/{album}/" if is_by_artist else "{album}/"


def _any_place(folders: Sequence[PurePath]) -> bool:
    return any(_PLACES.fullmatch(folder.name) for folder in set(folders))


def _reads(pattern: Pattern, value: str) -> bool:
    return pattern.read(PurePath(f"{value}.wav"), underscores_are_spaces=True) is not None


def _mostly(holds: Callable[[_Value], object], values: Sequence[_Value]) -> bool:
    """Whether nine of ten values are so; looks no further once too many are not."""
    left = len(values) // 10
    for value in values:
        if not holds(value):
            left -= 1
            if left < 0:
                return False
    return bool(values)
