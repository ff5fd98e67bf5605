"""The words of writing tags into files."""

from __future__ import annotations

from collections.abc import Collection

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
