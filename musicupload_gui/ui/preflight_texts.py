"""The words of the look before sending: counts, causes, and the one fix for all alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from musicupload_gui.domain.preflight import Cause
from musicupload_gui.domain.rules import Finding, FindingKind
from musicupload_gui.domain.wording import N_
from musicupload_gui.ui.amounts import list_text
from musicupload_gui.ui.finding_texts import FindingText, finding_at
from musicupload_gui.ui.texts import field_label
from musicupload_gui.ui.tongue import plural, tr


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
    Fix.FILL: N_("Fill…"),
    Fix.FROM_NAMES: N_("From file names…"),
    Fix.TIDY: N_("Tidy"),
    Fix.COVER: N_("Choose a cover…"),
    Fix.REMOVE: N_("Remove from list"),
    Fix.KEEP_ONE: N_("Keep one of each"),
    Fix.SHOW: N_("Show"),
}
TITLE = N_("Before sending")
SUBTITLE = N_("Checked here. Nothing has been sent.")
READY, WARNINGS, BLOCKED = N_("ready"), N_("warnings"), N_("blocked")
BLOCKED_GROUP = N_("Blocked: these stay on the list until they are fixed")
SOMEWHERE_GROUP = N_("Blocked at one service: these go to the others")
WARNING_GROUP = N_("Warnings: these are sent unless you say otherwise")
NOTHING_FOUND = N_("Nothing stands in the way.")
NOTHING_TO_SEND = N_("Nothing is left to send. Everything is there or on its way.")
SHOW_TRACKS, HIDE_TRACKS = N_("Show the tracks"), N_("Hide the tracks")
FILL_TITLE = N_("Fill")
CAN_BE_UNDONE = N_("Can be undone in one step")


def fix_of(cause: Cause) -> Fix:
    """The fix that helps all tracks alike; at least to show them."""
    if cause.kind is FindingKind.FIELD_MISSING and cause.field == "title":
        return Fix.FROM_NAMES
    return FIXES.get(cause.kind, Fix.SHOW)


def fix_label(fix: Fix) -> str:
    """What its button says."""
    return tr(_LABELS[fix])


def cause_text(cause: Cause, services: Sequence[str]) -> FindingText:
    """Heading and sentence of a cause at these services."""
    finding = Finding(cause.kind, cause.severity, "", cause.field, cause.detail)
    return finding_at(finding, services)


def heading_text(total: int, services: Sequence[str]) -> str:
    """What is about to be sent, and where to."""
    if not services:
        return plural("%n track to nowhere", "%n tracks to nowhere", total)
    told = plural("%n track to {services}", "%n tracks to {services}", total)
    return told.format(services=list_text(services))


def send_label(count: int) -> str:
    """The primary button."""
    return plural("Send %n track", "Send %n tracks", count) if count else tr("Send")


def more_tracks(count: int) -> str:
    """What stands below a long list of tracks."""
    return plural("and %n track more", "and %n tracks more", count)


def fill_question(field: str, count: int) -> str:
    """What the small dialog asks."""
    told = plural("{field} for %n track", "{field} for %n tracks", count)
    return told.format(field=field_label(field))


def fill_label(count: int) -> str:
    """Its button."""
    return plural("Fill %n track", "Fill %n tracks", count)
