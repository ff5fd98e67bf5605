"""The table of words that people read; free of Qt, because the command line reads it too.

The tables are in English; who shows an entry says it with `tr`, as the functions here do.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from musicupload_gui.domain.errors import ErrorKind
from musicupload_gui.domain.provider import ProviderInfo
from musicupload_gui.domain.wording import N_
from musicupload_gui.ui.amounts import Counted, number_text, series_text
from musicupload_gui.ui.error_texts import ErrorCard as ErrorCard
from musicupload_gui.ui.error_texts import error_card as error_card
from musicupload_gui.ui.form_texts import people_text
from musicupload_gui.ui.tongue import plural, tr


class Face(StrEnum):
    """What a row says it is: the states of an upload, and a draft that cannot be sent yet."""

    DRAFT = "draft"
    NEEDS_WORK = "needs_work"
    READING = "reading"
    QUEUED = "queued"
    PREPARING = "preparing"
    SENDING = "sending"
    FINISHING = "finishing"
    PROCESSING = "processing"
    IMPORTED = "imported"
    READY = "ready"
    WAITING = "waiting"
    HELD = "held"
    PAUSED = "paused"
    UNKNOWN = "unknown"
    FAILED = "failed"
    CANCELLED = "cancelled"


STATE_WORDS: Mapping[Face, str] = {
    Face.DRAFT: N_("Ready to send"),
    Face.NEEDS_WORK: N_("Needs work"),
    Face.READING: N_("Reading"),
    Face.QUEUED: N_("Waiting for its turn"),
    Face.PREPARING: N_("Preparing"),
    Face.SENDING: N_("Sending"),
    Face.FINISHING: N_("Finishing"),
    Face.PROCESSING: N_("Processing"),
    Face.IMPORTED: N_("Imported"),
    Face.READY: N_("Ready"),
    Face.WAITING: N_("Retry soon"),
    Face.HELD: N_("Held"),
    Face.PAUSED: N_("Paused"),
    Face.UNKNOWN: N_("Unknown"),
    Face.FAILED: N_("Failed"),
    Face.CANCELLED: N_("Cancelled"),
}
"""The word beside the icon. `WAITING` reads "Retry in 0:42" once the time is known."""

STATE_DETAILS: Mapping[Face, str] = {
    Face.READING: N_("its tags"),
    Face.FINISHING: N_("confirming"),
    Face.IMPORTED: N_("not public yet"),
    Face.HELD: N_("the account needs you"),
    Face.UNKNOWN: N_("it may have arrived"),
    Face.CANCELLED: N_("by you"),
}
"""What follows the word when there is nothing more exact to say."""


class Action(StrEnum):
    """What a row or a card offers to do."""

    FIX = "fix"
    RETRY = "retry"
    RETRY_NOW = "retry_now"
    FIX_ACCOUNT = "fix_account"
    DECIDE = "decide"
    SEND_AGAIN = "send_again"
    PUBLISH = "publish"
    SEND_ANYWAY = "send_anyway"
    GO_ON = "go_on"


ACTION_LABELS: Mapping[Action, str] = {
    Action.FIX: N_("Fix"),
    Action.RETRY: N_("Retry"),
    Action.RETRY_NOW: N_("Retry now"),
    Action.FIX_ACCOUNT: N_("Fix account"),
    Action.DECIDE: N_("Decide"),
    Action.SEND_AGAIN: N_("Send again"),
    Action.PUBLISH: N_("Publish"),
    Action.SEND_ANYWAY: N_("Send anyway"),
    Action.GO_ON: N_("Go on"),
}

PROBLEM_DETAILS: Mapping[ErrorKind, str] = {
    ErrorKind.NETWORK: N_("no connection"),
    ErrorKind.TIMEOUT: N_("no answer in time"),
    ErrorKind.SERVICE: N_("trouble at the service"),
    ErrorKind.BUSY: N_("the service asks to wait"),
    ErrorKind.BAD_ANSWER: N_("answer not understood"),
    ErrorKind.INCOMPLETE: N_("answered too early"),
    ErrorKind.AUTH: N_("needs a new token"),
    ErrorKind.ENTITLEMENT: N_("not in your plan"),
    ErrorKind.ACCOUNT: N_("look at the service"),
    ErrorKind.REFUSED: N_("not taken"),
    ErrorKind.TOO_LARGE: N_("too large"),
    ErrorKind.FORMAT: N_("format not taken"),
    ErrorKind.GONE: N_("its place is gone"),
    ErrorKind.URL_EXPIRED: N_("the link ran out"),
    ErrorKind.URL_REFUSED: N_("the storage refused it"),
    ErrorKind.UNSAFE_ADDRESS: N_("unsafe address"),
    ErrorKind.MISMATCH: N_("another file is there"),
    ErrorKind.TLS: N_("connection not safe"),
    ErrorKind.FILE_MISSING: N_("the file is gone"),
    ErrorKind.FILE_UNREADABLE: N_("file not readable"),
    ErrorKind.FILE_CHANGED: N_("the file changed"),
    ErrorKind.NOT_AUDIO: N_("not audio"),
    ErrorKind.ALREADY_SENT: N_("it is there already"),
    ErrorKind.UNCERTAIN: N_("it may have arrived"),
    ErrorKind.PROCESSING_FAILED: N_("could not be processed"),
    ErrorKind.PROCESSING_SLOW: N_("not done yet"),
    ErrorKind.STATUS_UNREADABLE: N_("arrived, not confirmed"),
    ErrorKind.NO_SECRET: N_("needs its token"),
    ErrorKind.SETUP: N_("needs other settings"),
    ErrorKind.JOURNAL: N_("no note was taken"),
    ErrorKind.DISK: N_("no room for a copy"),
    ErrorKind.HELPER: N_("could not be read for now"),
    ErrorKind.BUG: N_("a fault of ours"),
}
"""A problem in the few words that fit a row; `error_card` says it in full."""


@dataclass(frozen=True, slots=True)
class FieldText:
    """How one metadata field is named, where it stands and what it looks like filled in."""

    label: str
    group: str
    example: str = ""


FIELD_GROUPS = (N_("Track"), N_("Rights"), N_("Sound"), N_("About"))

FIELDS: Mapping[str, FieldText] = {
    "title": FieldText(N_("Title"), N_("Track")),
    "version": FieldText(N_("Version"), N_("Track"), N_("Like Instrumental")),
    "artist": FieldText(N_("Artist"), N_("Track")),
    "album": FieldText(N_("Album"), N_("Track")),
    "album_artist": FieldText(N_("Album artist"), N_("Track")),
    "track_number": FieldText(N_("Track"), N_("Track"), N_("Like 2")),
    "disc_number": FieldText(N_("Disc"), N_("Track"), N_("Like 1")),
    "release_date": FieldText(N_("Released"), N_("Track"), N_("Like 2026-11-27")),
    "genre": FieldText(N_("Genre"), N_("Track"), N_("Like Electronic / Downtempo")),
    "isrc": FieldText(N_("ISRC"), N_("Rights"), N_("Like SE-A1B-26-00012")),
    "iswc": FieldText(N_("ISWC"), N_("Rights"), N_("Like T-123.456.789-0")),
    "composer": FieldText(N_("Composer"), N_("Rights")),
    "publisher": FieldText(N_("Publisher"), N_("Rights")),
    "label": FieldText(N_("Label"), N_("Rights")),
    "copyright": FieldText(N_("(P) line"), N_("Rights"), N_("Like 2026 Northlight Records")),
    "bpm": FieldText(N_("BPM"), N_("Sound"), N_("Like 92")),
    "key": FieldText(N_("Key"), N_("Sound"), N_("Like F minor")),
    "language": FieldText(N_("Language"), N_("Sound"), N_("Like English")),
    "explicit": FieldText(N_("Explicit"), N_("Sound"), N_("Yes or No")),
    "mood": FieldText(N_("Mood"), N_("Sound"), N_("Like warm, hopeful")),
    "description": FieldText(N_("Description"), N_("About")),
    "lyrics": FieldText(N_("Lyrics"), N_("About")),
    "comment": FieldText(N_("Comment"), N_("About")),
}


OPTIONS: Mapping[str, str] = {
    "track_id": N_("Track id"),
    "immediate": N_("Immediate"),
    "upload_id": N_("Upload id"),
    "first_name": N_("First name"),
    "last_name": N_("Last name"),
    "share": N_("Share"),
    "collection_share": N_("Collection share"),
    "role": N_("Role"),
    "company": N_("Company"),
    "cae_ipi": N_("Cae ipi"),
    "pro": N_("Pro"),
}
"""What options of services and columns of their people are called in findings and sheets."""


def field_label(name: str) -> str:
    """What a metadata field, or a service's option by its dotted name, is called.

    A cell of a service's people is called by its table: `Writers`.
    """
    *places, last = name.split(".")
    if len(places) > 1:
        return tr(people_text(places[1]).label)
    if last in FIELDS:
        return tr(FIELDS[last].label)
    return tr(OPTIONS[last]) if last in OPTIONS else last.replace("_", " ").capitalize()


SKIP_REASONS: Mapping[str, str] = {
    "hidden": N_("hidden"),
    "junk": N_("left by the system"),
    "empty": N_("empty"),
    "unreadable": N_("not readable"),
    "not_audio": N_("not audio"),
    "name": N_("with a name that cannot be sent"),
    "loop": N_("a link to a folder"),
    "missing": N_("not there any more"),
    "address": N_("not the address of an audio file"),
    "limit": N_("over the limit for one drop"),
}
"""Why a file was not added."""
_SKIPPED: Mapping[str, Counted] = {
    "hidden": lambda n: plural("%n hidden", "%n hidden", n),
    "junk": lambda n: plural("%n left by the system", "%n left by the system", n),
    "empty": lambda n: plural("%n empty", "%n empty", n),
    "unreadable": lambda n: plural("%n not readable", "%n not readable", n),
    "not_audio": lambda n: plural("%n not audio", "%n not audio", n),
    "name": lambda n: plural(
        "%n with a name that cannot be sent", "%n with a name that cannot be sent", n
    ),
    "loop": lambda n: plural("%n a link to a folder", "%n a link to a folder", n),
    "missing": lambda n: plural("%n not there any more", "%n not there any more", n),
    "address": lambda n: plural(
        "%n not the address of an audio file", "%n not the address of an audio file", n
    ),
    "limit": lambda n: plural(
        "%n over the limit for one drop", "%n over the limit for one drop", n
    ),
}
"""The same for several files."""

RECEIPT_NOTES: Mapping[str, str] = {
    "cover_refused": N_("The cover was not taken."),
    "cover_failed": N_("The cover did not arrive."),
    "cover_unreadable": N_("The cover could not be read."),
    "display_not_allowed": N_("This key may not set the shown title; the file name stands there."),
    "flagged": N_("The service found music that may belong to somebody else."),
    "replaces": N_("It replaces a published track."),
    "replaced_at_once": N_("It replaced a published track at once, as you said."),
    "renamed": N_("Another track of the batch has its file name, so it got a number there."),
    "joined_upload": N_("It joined an upload that waits on the site; publish that one there."),
    "metadata_refused": N_("Some fields were not taken."),
    "confirmed_by_person": N_("You said that it arrived."),
}
"""Things that were left out of an upload that is otherwise ready, by code."""


def receipt_note(code: str) -> str:
    """A note of a receipt in words; a code that nobody knows is shown as it is."""
    kind, _, field = code.partition(":")
    if kind == "left_out" and field in FIELDS:
        told = tr("{field} was left out: it is not written as the service wants it.")
        return told.format(field=field_label(field))
    return tr(RECEIPT_NOTES[code]) if code in RECEIPT_NOTES else code.replace("_", " ")


STEP_LABELS: Mapping[str, str] = {
    "session": N_("Session opened"),
    "intent": N_("Place reserved"),
    "track": N_("Place reserved"),
    "stage": N_("Staged"),
    "put": N_("File sent"),
    "send": N_("File sent"),
    "finalize": N_("Confirmed"),
    "metadata": N_("Metadata"),
    "cover": N_("Cover"),
    "formats": N_("Formats set"),
    "publish": N_("Published"),
    "processing": N_("Processing"),
}


def step_label(name: str, info: ProviderInfo | None = None) -> str:
    """What a durable step is called: by its provider, else by our own table, else its name."""
    named = {step.name: step.label for step in info.steps} if info else {}
    label = named.get(name) or STEP_LABELS.get(name)
    return tr(label) if label else name.replace("_", " ").capitalize()


def skipped_text(reasons: Iterable[str]) -> str:
    """What was left out and why, from one code per file: "3 skipped: 2 empty, 1 not readable."."""
    counts = Counter(reasons)
    if not counts:
        return ""
    parts = [
        _SKIPPED[code](count) if code in _SKIPPED else f"{number_text(count)} {code}"
        for code, count in counts.most_common()
    ]
    told = plural("%n skipped: {reasons}.", "%n skipped: {reasons}.", counts.total())
    return told.format(reasons=series_text(parts))
