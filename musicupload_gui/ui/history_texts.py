"""The words of the history, and of what services say about it afterwards."""

from __future__ import annotations

import time
from collections.abc import Mapping

from musicupload_gui.domain.errors import HOLDS_ACCOUNT, ErrorKind, Problem
from musicupload_gui.domain.provider import ProviderInfo
from musicupload_gui.domain.remote import RemoteState
from musicupload_gui.domain.wording import N_
from musicupload_gui.engine.news import RemoteSeen
from musicupload_gui.ui.amounts import list_text, size_text
from musicupload_gui.ui.error_texts import error_card
from musicupload_gui.ui.texts import field_label, receipt_note
from musicupload_gui.ui.tongue import plural, tr

TITLE = N_("History")
SEARCH = N_("Title, artist, id, file name")
ANY_ACCOUNT, LAST_BATCH = N_("All accounts"), N_("The last batch")
HEADINGS = (
    N_("Arrived"),
    N_("Title"),
    N_("Artist"),
    N_("Sent to"),
    N_("Size"),
    N_("At the service"),
)
EMPTY = N_("Nothing has arrived anywhere yet.")
NO_MATCH = N_("No upload fits.")
CHOOSE = N_("Choose an upload to see its receipt.")
KEPT_HERE = N_("Kept on this computer only")
COPY_RECEIPT, EXPORT, PUT_ON_LIST = N_("Copy receipt"), N_("Export…"), N_("Put on the list")
FILE, SHA256, ARRIVED = N_("File"), N_("SHA-256"), N_("Arrived")
FILTERS = {
    N_("Sheet (*.xlsx)"): ".xlsx",
    N_("CSV (*.csv)"): ".csv",
    N_("Page (*.html)"): ".html",
    N_("JSON (*.json)"): ".json",
}
EXPORT_TITLE, EXPORT_NAME = N_("Export the history"), N_("Delivery note")

CHECK, CHANGE = N_("Check with the service"), N_("Change there…")
ASKING = N_("Asking…")
COULD_NOT_ASK = N_("Could not be asked")
REMOTE_WORDS: Mapping[RemoteState, str] = {
    RemoteState.THERE: N_("There"),
    RemoteState.PROCESSING: N_("Being processed"),
    RemoteState.NOT_PUBLIC: N_("Not public"),
    RemoteState.GONE: N_("Not found"),
    RemoteState.UNKNOWN: N_("Not known"),
}
REMOTE_NOTES: Mapping[str, str] = {
    "cannot_be_asked": N_("{service} cannot be asked about what arrived."),
    "no_id": N_("The receipt has no id to ask for."),
    "key_may_not_look": N_("The key of this account may send tracks, but not look at them."),
    "not_listed": N_("{service} lists no such upload; it may have been published."),
    "too_old": N_("{service} no longer tells about uploads of this age."),
    "unread": N_("{service} has it, and shows it in a way that we cannot read."),
    "flagged": N_("The service found music that may belong to somebody else."),
}
_NOT_ASKED = frozenset({"cannot_be_asked", "no_id", "key_may_not_look"})
"""Notes of tracks that nobody could be asked about."""
GONE_TEXT = N_("{service} has no track of this id any more. What stands here stays.")
ACCOUNT_GONE = N_("The account it went to is not here any more, so nobody can be asked.")
LATER = N_("Nothing was changed here. Try again later.")
ITS_WORDS = N_("In its own words: {words}")
WHAT = N_("{what}.")
COVER = N_("Cover")


def history_facts(count: int, size_bytes: int) -> str:
    """What stands in the foot."""
    uploads = plural("%n upload", "%n uploads", count)
    return f"{uploads} · {size_text(size_bytes)} · {tr(KEPT_HERE)}"


def remote_word(seen: RemoteSeen) -> str:
    """What a service says, in a word or two."""
    if seen.remote is None or _NOT_ASKED & set(seen.remote.notes):
        return tr(COULD_NOT_ASK)
    return tr(REMOTE_WORDS[seen.remote.state])


def remote_sentences(seen: RemoteSeen, service: str, title: str) -> tuple[str, ...]:
    """What there is to say besides."""
    if seen.problem is not None:
        return problem_sentences(seen.problem, service, title)
    if seen.remote is None:
        return ()
    told = [_remote_note(note, service) for note in seen.remote.notes]
    if seen.remote.state is RemoteState.GONE:
        told.append(tr(GONE_TEXT).format(service=service))
    return tuple(told)


def problem_sentences(problem: Problem, service: str, title: str) -> tuple[str, ...]:
    """Why a service could not be asked, or did not take a change, and what to do about it."""
    if problem.code == "no_account":
        return (tr(ACCOUNT_GONE),)
    if problem.kind is ErrorKind.GONE:
        return (tr(GONE_TEXT).format(service=service),)
    card = error_card(problem, service, title)
    todo = card.todo if problem.kind in HOLDS_ACCOUNT else tr(LATER)
    words = (tr(ITS_WORDS).format(words=problem.detail),) if problem.detail else ()
    return (tr(WHAT).format(what=card.what), *words, todo)


def _remote_note(note: str, service: str) -> str:
    kind, _, detail = note.partition(":")
    if kind == "status":
        return tr("{service} says “{status}”.").format(service=service, status=detail)
    return tr(REMOTE_NOTES[kind]).format(service=service) if kind in REMOTE_NOTES else note


def change_note(note: str) -> str:
    """A note of a receipt, or of a change that was made later."""
    kind, _, detail = note.partition(":")
    if kind == "changed":
        moment, _, names = detail.partition(":")
        told = tr("Changed there afterwards, {when}: {fields}.")
        when = exact_moment(float(moment)) if moment.isdecimal() else moment
        return told.format(fields=list_text(_labels(names.split("+"))), when=when)
    if kind == "no_column":
        told = tr("{field} was left out: this site has no column for it.")
        return told.format(field=field_label(detail))
    return receipt_note(note)


def exact_moment(at: float) -> str:
    """A moment in local time to the second, as receipts have it."""
    return time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(at))


def _labels(names: list[str]) -> list[str]:
    return [tr(COVER) if name == "cover" else field_label(name) for name in names]


def cannot_change_text(info: ProviderInfo | None) -> str:
    """Why nothing can be changed, empty when it can."""
    if info is None:
        return tr(ACCOUNT_GONE)
    if info.changes_fields or info.changes_cover:
        return ""
    return tr("{service} lets nobody change what arrived.").format(service=info.name)
