"""The table of words that people read; free of Qt, because the command line reads it too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from musicupload_gui.domain.errors import ErrorKind
from musicupload_gui.domain.provider import ProviderInfo
from musicupload_gui.ui.error_texts import ErrorCard as ErrorCard
from musicupload_gui.ui.error_texts import error_card as error_card


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
    Face.DRAFT: "Ready to send",
    Face.NEEDS_WORK: "Needs work",
    Face.READING: "Reading",
    Face.QUEUED: "Waiting for its turn",
    Face.PREPARING: "Preparing",
    Face.SENDING: "Sending",
    Face.FINISHING: "Finishing",
    Face.PROCESSING: "Processing",
    Face.IMPORTED: "Imported",
    Face.READY: "Ready",
    Face.WAITING: "Retry soon",
    Face.HELD: "Held",
    Face.PAUSED: "Paused",
    Face.UNKNOWN: "Unknown",
    Face.FAILED: "Failed",
    Face.CANCELLED: "Cancelled",
}
"""The word beside the icon. `WAITING` reads "Retry in 0:42" once the time is known."""

STATE_DETAILS: Mapping[Face, str] = {
    Face.READING: "its tags",
    Face.FINISHING: "confirming",
    Face.IMPORTED: "not public yet",
    Face.HELD: "the account needs you",
    Face.UNKNOWN: "it may have arrived",
    Face.CANCELLED: "by you",
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


ACTION_LABELS: Mapping[Action, str] = {
    Action.FIX: "Fix",
    Action.RETRY: "Retry",
    Action.RETRY_NOW: "Retry now",
    Action.FIX_ACCOUNT: "Fix account",
    Action.DECIDE: "Decide",
    Action.SEND_AGAIN: "Send again",
    Action.PUBLISH: "Publish",
    Action.SEND_ANYWAY: "Send anyway",
}

PROBLEM_DETAILS: Mapping[ErrorKind, str] = {
    ErrorKind.NETWORK: "no connection",
    ErrorKind.TIMEOUT: "no answer in time",
    ErrorKind.SERVICE: "trouble at the service",
    ErrorKind.BUSY: "the service asks to wait",
    ErrorKind.BAD_ANSWER: "answer not understood",
    ErrorKind.INCOMPLETE: "answered too early",
    ErrorKind.AUTH: "needs a new token",
    ErrorKind.ENTITLEMENT: "not in your plan",
    ErrorKind.ACCOUNT: "look at the service",
    ErrorKind.REFUSED: "not taken",
    ErrorKind.TOO_LARGE: "too large",
    ErrorKind.FORMAT: "format not taken",
    ErrorKind.GONE: "its place is gone",
    ErrorKind.URL_EXPIRED: "the link ran out",
    ErrorKind.URL_REFUSED: "the storage refused it",
    ErrorKind.UNSAFE_ADDRESS: "unsafe address",
    ErrorKind.MISMATCH: "another file is there",
    ErrorKind.TLS: "connection not safe",
    ErrorKind.FILE_MISSING: "the file is gone",
    ErrorKind.FILE_UNREADABLE: "file not readable",
    ErrorKind.FILE_CHANGED: "the file changed",
    ErrorKind.NOT_AUDIO: "not audio",
    ErrorKind.ALREADY_SENT: "it is there already",
    ErrorKind.UNCERTAIN: "it may have arrived",
    ErrorKind.PROCESSING_FAILED: "could not be processed",
    ErrorKind.PROCESSING_SLOW: "not done yet",
    ErrorKind.STATUS_UNREADABLE: "arrived, not confirmed",
    ErrorKind.NO_SECRET: "needs its token",
    ErrorKind.SETUP: "needs other settings",
    ErrorKind.JOURNAL: "no note was taken",
    ErrorKind.DISK: "no room for a copy",
    ErrorKind.HELPER: "could not be read for now",
    ErrorKind.BUG: "a fault of ours",
}
"""A problem in the few words that fit a row; `error_card` says it in full."""


@dataclass(frozen=True, slots=True)
class FieldText:
    """How one metadata field is named, where it stands and what it looks like filled in."""

    label: str
    group: str
    example: str = ""


FIELD_GROUPS = ("Track", "Rights", "Sound", "About")

FIELDS: Mapping[str, FieldText] = {
    "title": FieldText("Title", "Track"),
    "version": FieldText("Version", "Track", "Like Instrumental"),
    "artist": FieldText("Artist", "Track"),
    "album": FieldText("Album", "Track"),
    "album_artist": FieldText("Album artist", "Track"),
    "track_number": FieldText("Track", "Track", "Like 2"),
    "disc_number": FieldText("Disc", "Track", "Like 1"),
    "release_date": FieldText("Released", "Track", "Like 2026-11-27"),
    "genre": FieldText("Genre", "Track", "Like Electronic / Downtempo"),
    "isrc": FieldText("ISRC", "Rights", "Like SE-A1B-26-00012"),
    "iswc": FieldText("ISWC", "Rights", "Like T-123.456.789-0"),
    "composer": FieldText("Composer", "Rights"),
    "publisher": FieldText("Publisher", "Rights"),
    "label": FieldText("Label", "Rights"),
    "copyright": FieldText("(P) line", "Rights", "Like 2026 Northlight Records"),
    "bpm": FieldText("BPM", "Sound", "Like 92"),
    "key": FieldText("Key", "Sound", "Like F minor"),
    "language": FieldText("Language", "Sound", "Like English"),
    "explicit": FieldText("Explicit", "Sound", "Yes or No"),
    "mood": FieldText("Mood", "Sound", "Like warm, hopeful"),
    "description": FieldText("Description", "About"),
    "lyrics": FieldText("Lyrics", "About"),
    "comment": FieldText("Comment", "About"),
}


def field_label(name: str) -> str:
    """What a metadata field, or a service's option by its dotted name, is called.

    A cell of a service's people is called by its table: `Writers`.
    """
    *places, last = name.split(".")
    if len(places) > 1:
        return f"{places[1].capitalize()}s"
    return FIELDS[last].label if last in FIELDS else last.replace("_", " ").capitalize()


SKIP_REASONS: Mapping[str, str] = {
    "hidden": "hidden",
    "junk": "left by the system",
    "empty": "empty",
    "unreadable": "not readable",
    "not_audio": "not audio",
    "name": "with a name that cannot be sent",
    "loop": "a link to a folder",
    "missing": "not there any more",
    "address": "not the address of an audio file",
    "limit": "over the limit for one drop",
}
"""Why a file was not added, as it follows a number: "2 empty"."""

RECEIPT_NOTES: Mapping[str, str] = {
    "cover_refused": "The cover was not taken.",
    "cover_failed": "The cover did not arrive.",
    "cover_unreadable": "The cover could not be read.",
    "display_not_allowed": "This key may not set the shown title; the file name stands there.",
    "flagged": "The service found music that may belong to somebody else.",
    "replaces": "It replaces a published track.",
    "replaced_at_once": "It replaced a published track at once, as you said.",
    "renamed": "Another track of the batch has its file name, so it got a number there.",
    "joined_upload": "It joined an upload that waits on the site; publish that one there.",
    "metadata_refused": "Some fields were not taken.",
    "confirmed_by_person": "You said that it arrived.",
}
"""Things that were left out of an upload that is otherwise ready, by code."""


def receipt_note(code: str) -> str:
    """A note of a receipt in words; a code that nobody knows is shown as it is."""
    kind, _, field = code.partition(":")
    if kind == "left_out" and field in FIELDS:
        return f"{FIELDS[field].label} was left out: it is not written as the service wants it."
    return RECEIPT_NOTES.get(code, code.replace("_", " "))


STEP_LABELS: Mapping[str, str] = {
    "session": "Session opened",
    "intent": "Place reserved",
    "track": "Place reserved",
    "stage": "Staged",
    "put": "File sent",
    "send": "File sent",
    "finalize": "Confirmed",
    "metadata": "Metadata",
    "cover": "Cover",
    "formats": "Formats set",
    "publish": "Published",
    "processing": "Processing",
}


def step_label(name: str, info: ProviderInfo | None = None) -> str:
    """What a durable step is called: by its provider, else by our own table, else its name."""
    named = {step.name: step.label for step in info.steps} if info else {}
    fallback = name.replace("_", " ").capitalize()
    return named.get(name) or STEP_LABELS.get(name, fallback)


def skipped_text(reasons: Iterable[str]) -> str:
    """What was left out and why, from one code per file: "3 skipped: 2 empty, 1 not readable."."""
    counts = Counter(reasons)
    if not counts:
        return ""
    parts = (f"{count} {SKIP_REASONS.get(code, code)}" for code, count in counts.most_common())
    return f"{counts.total():,} skipped: {', '.join(parts)}."
