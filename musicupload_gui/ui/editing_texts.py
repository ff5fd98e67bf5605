"""The words of the dialogs that change many tracks at once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from musicupload_gui.domain.patterns import TOKENS, PatternError, PatternProblem
from musicupload_gui.domain.text_changes import Case, ReplacementError, ReplacementProblem
from musicupload_gui.domain.wording import N_
from musicupload_gui.ui.amounts import Counted
from musicupload_gui.ui.numbering import Restart
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.texts import field_label
from musicupload_gui.ui.tongue import plural, tr


@dataclass(frozen=True, slots=True)
class Deed:
    """What a dialog is for: its object name, its title, and the verb on its button."""

    name: str
    title: str
    verb: str
    counted: Counted
    """The button that says how many tracks it is about."""


PATTERN = Deed(
    "patternDialog",
    N_("Fields from file names"),
    N_("Fill"),
    lambda n: plural("Fill %n track", "Fill %n tracks", n),
)
REPLACE = Deed(
    "replaceDialog",
    N_("Find and replace"),
    N_("Change"),
    lambda n: plural("Change %n track", "Change %n tracks", n),
)
CASE = Deed(
    "caseDialog",
    N_("Change case"),
    N_("Change"),
    lambda n: plural("Change %n track", "Change %n tracks", n),
)
NUMBER = Deed(
    "numberDialog",
    N_("Number tracks"),
    N_("Number"),
    lambda n: plural("Number %n track", "Number %n tracks", n),
)
UNDOABLE = N_("Can be undone in one step")
PREVIEW = N_("Preview")
TRACK, FIELD, BEFORE, AFTER, FILE_NAME = (
    N_("Track"),
    N_("Field"),
    N_("Before"),
    N_("After"),
    N_("File name"),
)
EMPTY_VALUE = N_("Empty")
LOOKING_THROUGH = N_("Counting…")

PATTERN_LABEL, INSERT, MORE = N_("Pattern"), N_("Insert"), N_("More")
PATTERN_EXAMPLE = N_("Like {track} - {artist} - {title}")
NO_GUESS = N_("These file names follow no one pattern")
DOES_NOT_FIT = N_("Does not fit; its fields stay as they are")
SHOW, SHOW_ALL = N_("Show"), N_("Show all")
SHOW_TIP, SHOW_ALL_TIP = N_("Show only the names that do not fit"), N_("Show all names")
ONLY_EMPTY, REPLACE_ALL = N_("Fill only empty fields"), N_("Replace what is there")
UNDERSCORES = N_("Underscores mean spaces")

FIND, REPLACE_WITH, IN_FIELD, ALL_FIELDS = (
    N_("Find"),
    N_("Replace with"),
    N_("In"),
    N_("All fields"),
)
MATCH_CASE, WHOLE_WORDS, REGEX = N_("Match case"), N_("Whole words"), N_("Regular expression")

CASES: Mapping[Case, str] = {
    Case.TITLE: N_("Title Case"),
    Case.SENTENCE: N_("Sentence case"),
    Case.UPPER: N_("UPPER CASE"),
    Case.LOWER: N_("lower case"),
}

START, DIGITS, START_AGAIN = N_("Start"), N_("Digits"), N_("Start again")
WITH_TOTAL = N_("With the total, like 1/12")
RESTARTS: Mapping[Restart, str] = {
    Restart.NEVER: N_("Never"),
    Restart.ALBUM: N_("For each album"),
    Restart.DISC: N_("For each disc of an album"),
    Restart.FOLDER: N_("For each folder"),
}


def button_text(deed: Deed, track_count: int | None) -> str:
    """The verb with how many tracks it is about; alone while that is not known."""
    return tr(deed.verb) if track_count is None else deed.counted(track_count)


def guessed_text(name_count: int) -> str:
    """Where the first pattern comes from."""
    return plural("Guessed from %n file name", "Guessed from %n file names", name_count)


def fits_text(count: int) -> str:
    """How many file names fit the pattern."""
    return plural("%n fits", "%n fit", count)


def misfits_text(count: int) -> str:
    """How many do not, as it stands behind those that do."""
    return plural("%n does not", "%n do not", count)


def token_label(token: str) -> str:
    """What the field of a pattern's token is called."""
    field = TOKENS[token]
    return field_label(field) if field else tr("Skip")


def stays_text(text: str) -> str:
    """Why a value that a file name tells is not taken."""
    return tr("Stays: {text}").format(text=shown(text))


def changes_text(value_count: int, track_count: int) -> str:
    """What a change comes to."""
    if not value_count:
        return tr("Nothing changes")
    told = plural("Changes {values} on %n track", "Changes {values} on %n tracks", track_count)
    return told.format(values=plural("%n value", "%n values", value_count))


def too_long_text(count: int) -> str:
    """Texts on which a regular expression is not tried."""
    return plural(
        "%n text is too long for a regular expression",
        "%n texts are too long for a regular expression",
        count,
    )


def pattern_problem_text(error: PatternError, pattern: str) -> str:
    """What is wrong with a pattern, and what to do."""
    token = f"{{{shown(error.token, longest=40)}}}"
    match error.code:
        case PatternProblem.UNKNOWN_TOKEN:
            return tr("There is no field {token}").format(token=token)
        case PatternProblem.TWICE:
            return tr("{token} can stand there only once").format(token=token)
        case PatternProblem.TOUCHING:
            told = tr("Put a space or another character before {token}")
            return told.format(token=token)
        case PatternProblem.UNCLOSED:
            return tr("A curly bracket has no partner")
        case PatternProblem.EMPTY:
            parts = re.split(r"[/\\]", pattern)
            has_gap = len(parts) > 1 and not all(part.strip() for part in parts)
            return tr("A folder has no name") if has_gap else tr("Insert at least one field")


def replacement_problem_text(error: ReplacementError) -> str:
    """What is wrong with a find and replace."""
    if error.code is ReplacementProblem.BAD_GROUP:
        return tr("The replacement asks for a group that the expression does not have")
    if error.position is None:
        return tr("This is no regular expression")
    told = tr("This is no regular expression; look at character {place}")
    return told.format(place=error.position + 1)
