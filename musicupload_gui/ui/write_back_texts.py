"""The words of writing tags into files."""

from __future__ import annotations

from collections.abc import Collection

from musicupload_gui.domain.wording import N_
from musicupload_gui.ui.amounts import list_text
from musicupload_gui.ui.texts import field_label
from musicupload_gui.ui.tongue import plural, tr

TITLE = N_("Write tags into files")
WARNING = N_(
    "This changes your files. Each is written as a copy beside it, checked, and only then put in "
    "its place; the sound stays the same to the last bit. It cannot be undone here."
)
NOTHING = N_("The files have all of these values already.")
HEADINGS = (N_("File"), N_("Field"), N_("In the file"), N_("New"))
EMPTY = N_("(empty)")


def write_facts(count: int) -> str:
    """How much would change."""
    return plural("%n value", "%n values", count)


def write_label(count: int) -> str:
    """The button."""
    return plural("Write %n file", "Write %n files", count) if count else tr("Write")


def left_out_text(fields: Collection[str], count: int) -> str:
    """What some formats cannot hold."""
    told = plural(
        "Left out: %n value of {fields} that the format cannot hold.",
        "Left out: %n values of {fields} that the format cannot hold.",
        count,
    )
    return told.format(fields=list_text(sorted(field_label(field) for field in fields)))
