"""The words of the form's lines for one service alone, and of its tables of people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from musicupload_gui.domain.people import WHOLE, share_text
from musicupload_gui.domain.provider import People
from musicupload_gui.domain.wording import N_
from musicupload_gui.ui.tongue import tr

SAME_EVERYWHERE = N_("Same everywhere")
ADD, REMOVE, MOVE_UP, MOVE_DOWN = N_("Add"), N_("Remove"), N_("Move up"), N_("Move down")
REPLACE_FOR_ALL = N_("Replace for all")


@dataclass(frozen=True, slots=True)
class PeopleText:
    """What a table of people is called, alone and in a sentence, and one of its rows and cells."""

    label: str
    several: str
    one: str
    cell: str


_PEOPLE: Mapping[str, PeopleText] = {
    "writer": PeopleText(
        N_("Writers"), N_("writers"), N_("Writer {number}"), N_("{column} of writer {number}")
    ),
    "publisher": PeopleText(
        N_("Publishers"),
        N_("publishers"),
        N_("Publisher {number}"),
        N_("{column} of publisher {number}"),
    ),
}
_OTHERS = PeopleText(
    N_("People"), N_("people"), N_("Person {number}"), N_("{column} of person {number}")
)


def people_text(name: str) -> PeopleText:
    """The words of the people `name`, such as `writer`; they are in English, to be said by `tr`."""
    return _PEOPLE.get(name, _OTHERS)


def different_text(service: str) -> str:
    """The command that gives one service another value."""
    return tr("Different at {service}…").format(service=service)


def at_text(label: str, service: str) -> str:
    """What a field is called that only one service gets; `label` as it is shown."""
    return tr("{field} at {service}").format(field=label, service=service)


def person_text(people: People, number: int) -> str:
    """What a row of people is called: `Writer 2`."""
    return tr(people_text(people.name).one).format(number=number)


def act_text(act: str, people: People) -> str:
    """A button's whole name, for who does not see what it stands under: `Add: writers`."""
    several = tr(people_text(people.name).several)
    return tr("{act}: {people}").format(act=tr(act), people=several)


def sum_text(total: Decimal | None) -> str:
    """What the shares add up to; nothing where none is given."""
    if total is None:
        return ""
    if total == WHOLE:
        return tr("{count} %").format(count=share_text(total))
    return tr("{count} %, not {whole}").format(count=share_text(total), whole=WHOLE)
