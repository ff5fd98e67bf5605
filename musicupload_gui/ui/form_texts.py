"""The words of the form's lines for one service alone, and of its tables of people."""

from __future__ import annotations

from decimal import Decimal

from musicupload_gui.domain.people import WHOLE, share_text
from musicupload_gui.domain.provider import People

SAME_EVERYWHERE = "Same everywhere"
ADD, REMOVE, MOVE_UP, MOVE_DOWN = "Add", "Remove", "Move up", "Move down"
REPLACE_FOR_ALL = "Replace for all"


def different_text(service: str) -> str:
    """The command that gives one service another value."""
    return f"Different at {service}…"


def at_text(label: str, service: str) -> str:
    """What a field is called that only one service gets."""
    return f"{label} at {service}"


def person_text(people: People, number: int) -> str:
    """What a row of people is called: `Writer 2`."""
    return f"{people.name.capitalize()} {number}"


def act_text(act: str, people: People) -> str:
    """A button's whole name, for who does not see what it stands under: `Add: writers`."""
    return f"{act}: {people.label.lower()}"


def sum_text(total: Decimal | None) -> str:
    """What the shares add up to; nothing where none is given."""
    if total is None:
        return ""
    return f"{share_text(total)} %" if total == WHOLE else f"{share_text(total)} %, not {WHOLE}"
