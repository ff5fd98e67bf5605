"""The words of the dialogs that change many tracks at once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from musicupload_gui.domain.patterns import TOKENS, PatternError, PatternProblem
from musicupload_gui.domain.text_changes import Case, ReplacementError, ReplacementProblem
from musicupload_gui.ui.amounts import count_text
from musicupload_gui.ui.numbering import Restart
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.texts import field_label


@dataclass(frozen=True, slots=True)
class Deed:
    """What a dialog is for: its object name, its title, and the verb on its button."""

    name: str
    title: str
    verb: str


PATTERN = Deed("patternDialog", "Fields from file names", "Fill")
REPLACE = Deed("replaceDialog", "Find and replace", "Change")
CASE = Deed("caseDialog", "Change case", "Change")
NUMBER = Deed("numberDialog", "Number tracks", "Number")
UNDOABLE = "Can be undone in one step"
PREVIEW = "Preview"
TRACK, FIELD, BEFORE, AFTER, FILE_NAME = "Track", "Field", "Before", "After", "File name"
EMPTY_VALUE = "Empty"
LOOKING_THROUGH = "Counting…"

PATTERN_LABEL, INSERT, MORE = "Pattern", "Insert", "More"
PATTERN_EXAMPLE = "Like {track} - {artist} - {title}"
NO_GUESS = "These file names follow no one pattern"
DOES_NOT_FIT = "Does not fit; its fields stay as they are"
SHOW, SHOW_ALL = "Show", "Show all"
SHOW_TIP, SHOW_ALL_TIP = "Show only the names that do not fit", "Show all names"
ONLY_EMPTY, REPLACE_ALL = "Fill only empty fields", "Replace what is there"
UNDERSCORES = "Underscores mean spaces"

FIND, REPLACE_WITH, IN_FIELD, ALL_FIELDS = "Find", "Replace with", "In", "All fields"
MATCH_CASE, WHOLE_WORDS, REGEX = "Match case", "Whole words", "Regular expression"

CASES: Mapping[Case, str] = {
    Case.TITLE: "Title Case",
    Case.SENTENCE: "Sentence case",
    Case.UPPER: "UPPER CASE",
    Case.LOWER: "lower case",
}

START, DIGITS, START_AGAIN = "Start", "Digits", "Start again"
WITH_TOTAL = "With the total, like 1/12"
RESTARTS: Mapping[Restart, str] = {
    Restart.NEVER: "Never",
    Restart.ALBUM: "For each album",
    Restart.DISC: "For each disc of an album",
    Restart.FOLDER: "For each folder",
}


def button_text(deed: Deed, track_count: int | None) -> str:
    """The verb with how many tracks it is about; alone while that is not known."""
    return deed.verb if track_count is None else f"{deed.verb} {count_text(track_count, 'track')}"


def guessed_text(name_count: int) -> str:
    """Where the first pattern comes from."""
    return f"Guessed from {count_text(name_count, 'file name')}"


def fits_text(count: int) -> str:
    """How many file names fit the pattern."""
    return f"{count:,} fits" if count == 1 else f"{count:,} fit"


def misfits_text(count: int) -> str:
    """How many do not, as it stands behind those that do."""
    return f"{count:,} does not" if count == 1 else f"{count:,} do not"


def token_label(token: str) -> str:
    """What the field of a pattern's token is called."""
    field = TOKENS[token]
    return field_label(field) if field else token.capitalize()


def stays_text(text: str) -> str:
    """Why a value that a file name tells is not taken."""
    return f"Stays: {shown(text)}"


def changes_text(value_count: int, track_count: int) -> str:
    """What a change comes to."""
    if not value_count:
        return "Nothing changes"
    return f"Changes {count_text(value_count, 'value')} on {count_text(track_count, 'track')}"


def too_long_text(count: int) -> str:
    """Texts on which a regular expression is not tried."""
    verb = "is" if count == 1 else "are"
    return f"{count_text(count, 'text')} {verb} too long for a regular expression"


def pattern_problem_text(error: PatternError, pattern: str) -> str:
    """What is wrong with a pattern, and what to do."""
    token = f"{{{shown(error.token, longest=40)}}}"
    match error.code:
        case PatternProblem.UNKNOWN_TOKEN:
            return f"There is no field {token}"
        case PatternProblem.TWICE:
            return f"{token} can stand there only once"
        case PatternProblem.TOUCHING:
            return f"Put a space or another character before {token}"
        case PatternProblem.UNCLOSED:
            return "A curly bracket has no partner"
        case PatternProblem.EMPTY:
            parts = re.split(r"[/\\]", pattern)
            has_gap = len(parts) > 1 and not all(part.strip() for part in parts)
            return "A folder has no name" if has_gap else "Insert at least one field"


def replacement_problem_text(error: ReplacementError) -> str:
    """What is wrong with a find and replace."""
    if error.code is ReplacementProblem.BAD_GROUP:
        return "The replacement asks for a group that the expression does not have"
    if error.position is None:
        return "This is no regular expression"
    return f"This is no regular expression; look at character {error.position + 1}"
