"""The words of what stands in the way of a track, or is worth a look before it goes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from musicupload_gui.domain.rules import Finding, FindingKind
from musicupload_gui.ui.form_texts import at_text
from musicupload_gui.ui.texts import FIELDS, FieldText, field_label


@dataclass(frozen=True, slots=True)
class FindingText:
    """A finding as a heading, the sentence after it, and the few words that fit a row."""

    heading: str
    text: str
    short: str


_FINDINGS: Mapping[FindingKind, FindingText] = {
    FindingKind.FILE_EMPTY: FindingText("The file is empty", "Choose another one.", "empty file"),
    FindingKind.OPTION_NEEDS: FindingText(
        "{field} needs {detail}", "Say which track at {service} it is about.", "{detail} missing"
    ),
    FindingKind.FILE_UNREADABLE: FindingText(
        "The file cannot be read", "Is its drive connected?", "file not readable"
    ),
    FindingKind.NOT_AUDIO: FindingText(
        "This is not audio", "The name says so, the content does not.", "not audio"
    ),
    FindingKind.TAGS_UNREADABLE: FindingText(
        "Its tags cannot be read", "Type the fields or take them from the file name.", "no tags"
    ),
    FindingKind.FORMAT_REFUSED: FindingText(
        "{service} takes no {detail}", "Choose another format of this track.", "no {detail}"
    ),
    FindingKind.FORMAT_CONVERTIBLE: FindingText(
        "{service} takes no {detail}",
        "A {copy} copy is made when you upload. Your file stays as it is.",
        "{copy} copy",
    ),
    FindingKind.ONLY_ONLINE: FindingText(
        "This track is only online", "{service} needs the file itself.", "no file"
    ),
    FindingKind.OPTION_FORM: FindingText(
        "{field} is not a number", "{service} wants {number}.", "{field}"
    ),
    FindingKind.SHARES_SUM: FindingText(
        "Shares of the {people} add up to {detail} %, not 100",
        "{service} gets them as they are.",
        "{people}: {detail} %",
    ),
    FindingKind.TOO_LARGE: FindingText(
        "Larger than {detail}", "{service} takes no larger file.", "over {detail}"
    ),
    FindingKind.LARGE: FindingText(
        "Larger than {detail}", "{service} advises smaller files.", "over {detail}"
    ),
    FindingKind.FIELD_MISSING: FindingText(
        "{field} is missing", "{service} asks for it.", "{field} missing"
    ),
    FindingKind.FIELD_FORM: FindingText(
        "{field} looks unusual", "{example}", "{field} looks unusual"
    ),
    FindingKind.NAME_TWICE: FindingText(
        "The same file name twice", "{service} gets each with a number.", "name twice"
    ),
    FindingKind.SOUND_TWICE: FindingText(
        "Looks like the same file", "Another one has the same size and length.", "same file twice"
    ),
    FindingKind.COVER_SMALL: FindingText(
        "The cover is smaller than {detail} px", "It looks blurred in shops.", "small cover"
    ),
    FindingKind.ALREADY_SENT: FindingText(
        "Already sent", "{service} has this file.", "already sent"
    ),
}


def finding_text(finding: Finding, service: str) -> FindingText:
    """The words of a finding at the service or account called `service`."""
    words = _FINDINGS[finding.kind]
    field = _field_text(finding.field, service)
    people = _people_of(finding.field)
    refused, _, copy = finding.detail.partition(" > ")
    parts = {
        "service": service,
        "detail": refused,
        "copy": copy,
        "field": field.label,
        "people": f"{people}s",
        "number": "50 or 33.34 alone" if people else "the ID alone, such as 29638978",
        "example": f"It is mostly written {field.example.lower()[:4]}{field.example[4:]}.",
    }
    return FindingText(*(part.format_map(parts) for part in _words_of(words)))


def _field_text(name: str, service: str) -> FieldText:
    """A field of everybody or of one service, an option, or a cell of a service's people."""
    *_, number, column = ("", *name.split("."))
    if people := _people_of(name):
        return FieldText(f"{field_label(column)} of {people} {number}", "")
    words = FIELDS.get(column, FieldText(field_label(name), ""))
    is_override = column in FIELDS and column != name
    return replace(words, label=at_text(words.label, service)) if is_override else words


def _people_of(name: str) -> str:
    """Whose table a dotted name is a cell of, such as `writer`; blank for all other names."""
    parts = name.split(".")
    return parts[1] if len(parts) == len(("provider", "people", "number", "column")) else ""


def _words_of(words: FindingText) -> tuple[str, str, str]:
    return words.heading, words.text, words.short
