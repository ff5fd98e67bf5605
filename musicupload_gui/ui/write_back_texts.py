"""The words of writing tags into files."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from musicupload_gui.domain.write_back import WriteProblem
from musicupload_gui.ui.amounts import count_text, list_text
from musicupload_gui.ui.texts import field_label

TITLE = "Write tags into files"
WARNING = (
    "This changes your files. Each is written as a copy beside it, checked, and only then put in "
    "its place; the sound stays the same to the last bit. It cannot be undone here."
)
NOTHING = "The files have all of these values already."
HEADINGS = ("File", "Field", "In the file", "New")
EMPTY = "(empty)"
WRITE_PROBLEMS: Mapping[WriteProblem, str] = {
    WriteProblem.CHANGED: "it changed since it was read",
    WriteProblem.MISSING: "it is not there any more",
    WriteProblem.READ_ONLY: "it may not be written to",
    WriteProblem.NOT_OURS: "it belongs to somebody else",
    WriteProblem.LINKED: "it has several names on the disk",
    WriteProblem.NO_ROOM: "the disk has no room for a copy",
    WriteProblem.DISK: "the disk did not take it",
    WriteProblem.SENDING: "it is being sent",
    WriteProblem.TAGS_UNREADABLE: "its tags cannot be read whole",
    WriteProblem.LAYOUT: "nothing in it can be changed safely",
    WriteProblem.DIFFERENT: "it did not read back as wanted",
    WriteProblem.STOPPED: "writing took too long",
}
"""Why a file stayed as it was, as it follows its name."""


def write_facts(count: int) -> str:
    """How much would change."""
    return count_text(count, "value")


def write_label(count: int) -> str:
    """The button."""
    return f"Write {count_text(count, 'file')}" if count else "Write"


def left_out_text(fields: Collection[str], count: int) -> str:
    """What some formats cannot hold."""
    names = list_text(sorted(field_label(field) for field in fields))
    return f"Left out: {count_text(count, 'value')} of {names} that the format cannot hold."
