"""What an error card says for every kind of problem: what happened, whose side, what to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

from musicupload_gui.domain.errors import ErrorKind, Problem


@dataclass(frozen=True, slots=True)
class ErrorCard:
    """One problem in words; the machine's own words stay under Details."""

    what: str
    whose: str
    todo: str
    action: str
    text: str = ""
    """A second sentence under the heading, where there is something to add."""


CARDS: Mapping[ErrorKind, ErrorCard] = {
    ErrorKind.NETWORK: ErrorCard(
        "No connection to {service}",
        "The connection, not the file",
        "Nothing for now. It goes on by itself.",
        "Retry now",
        "What has arrived stays there.",
    ),
    ErrorKind.TIMEOUT: ErrorCard(
        "{service} took too long to answer",
        "The connection or {service}",
        "Try again. If it stays so, try later.",
        "Retry now",
    ),
    ErrorKind.SERVICE: ErrorCard(
        "{service} has trouble on its side",
        "{service}, not the file",
        "Try again later. Nothing is lost.",
        "Retry now",
    ),
    ErrorKind.BUSY: ErrorCard(
        "{service} asks us to wait",
        "{service}, not the file",
        "Nothing for now. Nothing is lost.",
        "Retry now",
    ),
    ErrorKind.BAD_ANSWER: ErrorCard(
        "{service} gave an answer we do not understand",
        "{service}, not the file",
        "Try again. If it stays so, send {service} the lines under Details.",
        "Retry",
    ),
    ErrorKind.INCOMPLETE: ErrorCard(
        "{service} answered before the whole file was sent",
        "{service}, not the file",
        "Send it again from the start.",
        "Retry",
        "So it does not count as arrived.",
    ),
    ErrorKind.AUTH: ErrorCard(
        "{service} no longer takes this token",
        "Your account, not the file",
        "Paste a new token. Tracks that wait for this account go on by themselves.",
        "Paste new token",
    ),
    ErrorKind.ENTITLEMENT: ErrorCard(
        "Your plan at {service} does not include this",
        "Your account, not the file",
        "Look at your plan there. Tracks that wait for this account go on afterwards.",
        "Fix account",
    ),
    ErrorKind.ACCOUNT: ErrorCard(
        "{service} says that your account needs attention",
        "Your account, not the file",
        "Sign in there and see what it asks for. Tracks that wait go on afterwards.",
        "Fix account",
    ),
    ErrorKind.REFUSED: ErrorCard(
        "{service} does not take {title}",
        "This track, as {service} sees it",
        "Its reason stands under Details. Change what it names, then send again.",
        "Retry",
    ),
    ErrorKind.TOO_LARGE: ErrorCard(
        "{title} is too large for {service}",
        "The limit of {service}",
        "Choose a smaller format, or leave {service} out.",
        "Fix",
        "The file is fine.",
    ),
    ErrorKind.FORMAT: ErrorCard(
        "{service} does not take this format",
        "The rules of {service}",
        "Choose another format, or leave {service} out.",
        "Fix",
        "The file is fine.",
    ),
    ErrorKind.GONE: ErrorCard(
        "{service} no longer has the place it gave us",
        "{service}, not the file",
        "Send it again. A new place is asked for.",
        "Retry",
    ),
    ErrorKind.URL_EXPIRED: ErrorCard(
        "The link for sending to {service} ran out",
        "Time, not the file",
        "Send it again. A fresh link is asked for.",
        "Retry",
        "Such links live only for a while.",
    ),
    ErrorKind.URL_REFUSED: ErrorCard(
        "The storage of {service} refused the file",
        "{service}, not the file",
        "Try again. If it stays so, send {service} the lines under Details.",
        "Retry",
    ),
    ErrorKind.UNSAFE_ADDRESS: ErrorCard(
        "{service} named an address that we do not send to",
        "{service} or the account's address",
        "Check the address of the account, then try again.",
        "Retry",
        "Files go only to safe addresses (https).",
    ),
    ErrorKind.MISMATCH: ErrorCard(
        "{service} holds another file under this upload",
        "{service}, not the file",
        "Send it as a new upload. What is there stays as it is.",
        "Send again",
    ),
    ErrorKind.TLS: ErrorCard(
        "The connection to {service} is not safe",
        "The network or this computer's clock",
        "Check the clock, the proxy and the network, then try again.",
        "Retry",
        "It could not prove who it is, so nothing was sent.",
    ),
    ErrorKind.FILE_MISSING: ErrorCard(
        "The file of {title} is not there any more",
        "This computer",
        "Put it back or connect its drive, then try again.",
        "Retry",
    ),
    ErrorKind.FILE_UNREADABLE: ErrorCard(
        "The file of {title} cannot be read",
        "This computer",
        "Close programs that use it and check its permissions, then try again.",
        "Retry",
    ),
    ErrorKind.FILE_CHANGED: ErrorCard(
        "{title} changed while it was being sent",
        "Another program on this computer",
        "Wait until the file is finished, then send it again.",
        "Read again and send",
        "So it was stopped.",
    ),
    ErrorKind.NOT_AUDIO: ErrorCard(
        "{title} is not the audio that its name says",
        "The file",
        "Put the right file in its place, then try again.",
        "Retry",
    ),
    ErrorKind.ALREADY_SENT: ErrorCard(
        "{service} has the sound of {title} already",
        "Nobody's: nothing was sent this time",
        "Leave it, or send it once more.",
        "Send anyway",
        "The same file arrived there before, perhaps under another name.",
    ),
    ErrorKind.UNCERTAIN: ErrorCard(
        "{title} may be at {service}",
        "The connection, not the file",
        "Look there first. Then say that it arrived, or send it again.",
        "Decide",
        "The connection broke before the answer came.",
    ),
    ErrorKind.STATUS_UNREADABLE: ErrorCard(
        "{service} does not say whether {title} is done",
        "The key of your account",
        "Look there, then say that it arrived. A key that may read the status tells by itself.",
        "Decide",
        "All of the file has arrived there.",
    ),
    ErrorKind.PROCESSING_FAILED: ErrorCard(
        "{service} could not process {title}",
        "{service}, or what it makes of this file",
        "Listen to the file. If it is fine, send it again.",
        "Retry",
        "The file has arrived there.",
    ),
    ErrorKind.PROCESSING_SLOW: ErrorCard(
        "{service} is not done with {title} yet",
        "{service}, not the file",
        "Look there later. Trying again only asks; it sends no second copy.",
        "Retry",
        "The file has arrived there.",
    ),
    ErrorKind.NO_SECRET: ErrorCard(
        "The token for {service} is not on this computer",
        "Your account, not the file",
        "Paste it. It is kept in the keyring of this computer.",
        "Paste token",
    ),
    ErrorKind.SETUP: ErrorCard(
        "This account cannot work as it is set up",
        "Your account, not the file",
        "Check its address and options. Tracks that wait go on afterwards.",
        "Fix account",
    ),
    ErrorKind.JOURNAL: ErrorCard(
        "This computer could not take a note",
        "This computer",
        "Make room on the disk, then try again.",
        "Retry",
        "Without a note nothing is sent, so nothing is sent twice.",
    ),
    ErrorKind.DISK: ErrorCard(
        "This computer has no room for a copy of {title}",
        "This computer",
        "Make room on the disk, then try again.",
        "Retry",
        "{service} needs a copy in another format. Your file stays as it is.",
    ),
    ErrorKind.HELPER: ErrorCard(
        "This computer would not start what reads audio",
        "This computer",
        "Close other programs. It tries again by itself.",
        "Retry now",
        "The file is fine, and nothing was sent.",
    ),
    ErrorKind.BUG: ErrorCard(
        "MusicUpload made a mistake",
        "This program",
        "Try again. If it stays so, send us the lines under Details.",
        "Retry",
        "The other tracks go on.",
    ),
}


_SETUP_ADVICE: Mapping[str, str] = {
    "clock": "Set the clock of this computer: the storage refuses signatures of another time.",
    "bucket": "Check the name of the bucket; the storage knows none of this name.",
    "region": "Check the region; the storage wants another one in the signature.",
    "address": "Check the address; nothing that we know answers there.",
    "https": "Write the address with https:// in front. Keys never go out unprotected.",
    "storage": "Add the storage account that it names, or choose another one.",
    "collection": "Choose a collection that is there. Test connection lists them.",
    "access_key_id": "Fill in the access key id.",
}
"""What to do about a setting, by the code that names it."""


def error_card(problem: Problem, service: str, title: str) -> ErrorCard:
    """The card for a problem of the track `title` at the service or account `service`."""
    card = CARDS[problem.kind]
    if problem.kind is ErrorKind.SETUP and problem.code in _SETUP_ADVICE:
        card = replace(card, todo=_SETUP_ADVICE[problem.code])
    parts = {"service": service, "title": title}
    return ErrorCard(*(str(getattr(card, f.name)).format_map(parts) for f in fields(card)))
