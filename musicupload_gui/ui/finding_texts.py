"""The words of what stands in the way of a track, or is worth a look before it goes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from musicupload_gui.domain.rules import Finding, FindingKind
from musicupload_gui.ui.amounts import list_text
from musicupload_gui.ui.form_texts import at_text, people_text
from musicupload_gui.ui.texts import FIELDS, field_label
from musicupload_gui.ui.tongue import plural, tr


@dataclass(frozen=True, slots=True)
class FindingText:
    """A finding as a heading, the sentence after it, and the few words that fit a row."""

    heading: str
    text: str
    short: str


_FINDINGS: Mapping[FindingKind, Callable[[int], FindingText]] = {
    FindingKind.FILE_EMPTY: lambda _: FindingText(
        tr("The file is empty"), tr("Choose another one."), tr("empty file")
    ),
    FindingKind.OPTION_NEEDS: lambda _: FindingText(
        tr("{field} needs {detail}"),
        tr("Say which track at {service} it is about."),
        tr("{detail} missing"),
    ),
    FindingKind.FILE_UNREADABLE: lambda _: FindingText(
        tr("The file cannot be read"), tr("Is its drive connected?"), tr("file not readable")
    ),
    FindingKind.NOT_AUDIO: lambda _: FindingText(
        tr("This is not audio"), tr("The name says so, the content does not."), tr("not audio")
    ),
    FindingKind.TAGS_UNREADABLE: lambda _: FindingText(
        tr("Its tags cannot be read"),
        tr("Type the fields or take them from the file name."),
        tr("no tags"),
    ),
    FindingKind.FORMAT_REFUSED: lambda n: FindingText(
        plural("{service} takes no {detail}", "{service} take no {detail}", n),
        tr("Choose another format of this track."),
        tr("no {detail}"),
    ),
    FindingKind.FORMAT_CONVERTIBLE: lambda n: FindingText(
        plural("{service} takes no {detail}", "{service} take no {detail}", n),
        tr("A {copy} copy is made when you upload. Your file stays as it is."),
        tr("{copy} copy"),
    ),
    FindingKind.ONLY_ONLINE: lambda n: FindingText(
        tr("This track is only online"),
        plural("{service} needs the file itself.", "{service} need the file itself.", n),
        tr("no file"),
    ),
    FindingKind.OPTION_FORM: lambda n: FindingText(
        tr("{field} is not a number"),
        plural(
            "{service} wants the ID alone, such as 29638978.",
            "{service} want the ID alone, such as 29638978.",
            n,
        ),
        "{field}",
    ),
    FindingKind.SHARES_SUM: lambda n: FindingText(
        tr("Shares of the {people} add up to {detail} %, not 100"),
        plural("{service} gets them as they are.", "{service} get them as they are.", n),
        tr("{people}: {detail} %"),
    ),
    FindingKind.TOO_LARGE: lambda n: FindingText(
        tr("Larger than {detail}"),
        plural("{service} takes no larger file.", "{service} take no larger file.", n),
        tr("over {detail}"),
    ),
    FindingKind.LARGE: lambda n: FindingText(
        tr("Larger than {detail}"),
        plural("{service} advises smaller files.", "{service} advise smaller files.", n),
        tr("over {detail}"),
    ),
    FindingKind.FIELD_MISSING: lambda n: FindingText(
        tr("{field} is missing"),
        plural("{service} asks for it.", "{service} ask for it.", n),
        tr("{field} missing"),
    ),
    FindingKind.FIELD_FORM: lambda _: FindingText(
        tr("{field} looks unusual"),
        tr("It is mostly written like {example}."),
        tr("{field} looks unusual"),
    ),
    FindingKind.NAME_TWICE: lambda n: FindingText(
        tr("The same file name twice"),
        plural("{service} gets each with a number.", "{service} get each with a number.", n),
        tr("name twice"),
    ),
    FindingKind.SOUND_TWICE: lambda _: FindingText(
        tr("Looks like the same file"),
        tr("Another one has the same size and length."),
        tr("same file twice"),
    ),
    FindingKind.COVER_SMALL: lambda _: FindingText(
        tr("The cover is smaller than {detail} px"),
        tr("It looks blurred in shops."),
        tr("small cover"),
    ),
    FindingKind.ALREADY_SENT: lambda n: FindingText(
        tr("Already sent"),
        plural("{service} has this file.", "{service} have this file.", n),
        tr("already sent"),
    ),
}
"""By kind, what it says of this many services."""


def finding_text(finding: Finding, service: str) -> FindingText:
    """The words of a finding at the service or account called `service`."""
    return finding_at(finding, (service,))


def finding_at(finding: Finding, services: Sequence[str]) -> FindingText:
    """The words of a finding at all of these services or accounts."""
    words = _FINDINGS[finding.kind](len(services) or 1)
    service, people = list_text(services), _people_of(finding.field)
    if finding.kind is FindingKind.OPTION_FORM and people:
        words = _share_form(len(services) or 1)
    detail, _, copy = finding.detail.partition(" > ")
    parts = {
        "service": service,
        # Some details are labels, written as data.
        "detail": tr(detail) if finding.kind is FindingKind.OPTION_NEEDS else detail,
        "copy": copy,
        "field": _field_words(finding.field, service),
        "people": tr(people_text(people).several),
        "example": _example(finding.field),
    }
    return FindingText(*(part.format_map(parts) for part in _words_of(words)))


def _share_form(count: int) -> FindingText:
    return FindingText(
        tr("{field} is not a number"),
        plural("{service} wants 50 or 33.34 alone.", "{service} want 50 or 33.34 alone.", count),
        "{field}",
    )


def _field_words(name: str, service: str) -> str:
    """A field of everybody or of one service, an option, or a cell of a service's people."""
    *_, number, column = ("", *name.split("."))
    if people := _people_of(name):
        cell = tr(people_text(people).cell)
        return cell.format(column=field_label(column), number=number)
    is_override = column in FIELDS and column != name
    return at_text(field_label(column), service) if is_override else field_label(name)


def _example(name: str) -> str:
    """How a field is mostly written, without the word that stands before it in an empty field."""
    field = FIELDS.get(name.rpartition(".")[2])
    return field.example.partition(" ")[2] if field else ""


def _people_of(name: str) -> str:
    """Whose table a dotted name is a cell of, such as `writer`; blank for all other names."""
    parts = name.split(".")
    return parts[1] if len(parts) == len(("provider", "people", "number", "column")) else ""


def _words_of(words: FindingText) -> tuple[str, str, str]:
    return words.heading, words.text, words.short
