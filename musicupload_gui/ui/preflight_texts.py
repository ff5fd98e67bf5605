"""The words of the look before sending: counts, causes, and the one fix for all alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from musicupload_gui.domain.preflight import Cause
from musicupload_gui.domain.rules import Finding, FindingKind
from musicupload_gui.ui.amounts import count_text, list_text
from musicupload_gui.ui.finding_texts import FindingText, finding_text
from musicupload_gui.ui.texts import field_label


class Fix(StrEnum):
    """What can be done at once about all tracks that share a cause."""

    FILL = "fill"
    FROM_NAMES = "from_names"
    TIDY = "tidy"
    COVER = "cover"
    REMOVE = "remove"
    KEEP_ONE = "keep_one"
    SHOW = "show"


FIXES: Mapping[FindingKind, Fix] = {
    FindingKind.FILE_EMPTY: Fix.REMOVE,
    FindingKind.FILE_UNREADABLE: Fix.REMOVE,
    FindingKind.NOT_AUDIO: Fix.REMOVE,
    FindingKind.TAGS_UNREADABLE: Fix.FROM_NAMES,
    FindingKind.FIELD_MISSING: Fix.FILL,
    FindingKind.FIELD_FORM: Fix.TIDY,
    FindingKind.SOUND_TWICE: Fix.KEEP_ONE,
    FindingKind.COVER_SMALL: Fix.COVER,
}
_LABELS: Mapping[Fix, str] = {
    Fix.FILL: "Fill…",
    Fix.FROM_NAMES: "From file names…",
    Fix.TIDY: "Tidy",
    Fix.COVER: "Choose a cover…",
    Fix.REMOVE: "Remove from list",
    Fix.KEEP_ONE: "Keep one of each",
    Fix.SHOW: "Show",
}
TITLE = "Before sending"
SUBTITLE = "Checked here. Nothing has been sent."
READY, WARNINGS, BLOCKED = "ready", "warnings", "blocked"
BLOCKED_GROUP = "Blocked: these stay on the list until they are fixed"
SOMEWHERE_GROUP = "Blocked at one service: these go to the others"
WARNING_GROUP = "Warnings: these are sent unless you say otherwise"
NOTHING_FOUND = "Nothing stands in the way."
NOTHING_TO_SEND = "Nothing is left to send. Everything is there or on its way."
SHOW_TRACKS, HIDE_TRACKS = "Show the tracks", "Hide the tracks"
FILL_TITLE = "Fill"
CAN_BE_UNDONE = "Can be undone in one step"


def fix_of(cause: Cause) -> Fix:
    """The fix that helps all tracks alike; at least to show them."""
    if cause.kind is FindingKind.FIELD_MISSING and cause.field == "title":
        return Fix.FROM_NAMES
    return FIXES.get(cause.kind, Fix.SHOW)


def fix_label(fix: Fix) -> str:
    """What its button says."""
    return _LABELS[fix]


def cause_text(cause: Cause, services: Sequence[str]) -> FindingText:
    """Heading and sentence of a cause at these services."""
    finding = Finding(cause.kind, cause.severity, "", cause.field, cause.detail)
    words = finding_text(finding, list_text(services) if services else "")
    if len(services) > 1:
        # The sentences are about one service.
        text = words.text.replace(" asks ", " ask ").replace(" takes ", " take ")
        return FindingText(words.heading, text.replace(" has ", " have "), words.short)
    return words


def heading_text(total: int, services: Sequence[str]) -> str:
    """What is about to be sent, and where to."""
    return f"{count_text(total, 'track')} to {list_text(services) or 'nowhere'}"


def send_label(count: int) -> str:
    """The primary button."""
    return f"Send {count_text(count, 'track')}" if count else "Send"


def more_tracks(count: int) -> str:
    """What stands below a long list of tracks."""
    return f"and {count_text(count, 'track')} more"


def fill_question(field: str, count: int) -> str:
    """What the small dialog asks."""
    return f"{field_label(field)} for {count_text(count, 'track')}"


def fill_label(count: int) -> str:
    """Its button."""
    return f"Fill {count_text(count, 'track')}"
