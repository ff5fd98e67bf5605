"""What an error card says for every kind of problem: what happened, whose side, what to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

from musicupload_gui.domain.errors import ErrorKind, Problem
from musicupload_gui.domain.wording import N_
from musicupload_gui.ui.tongue import tr


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
        N_("No connection to {service}"),
        N_("The connection, not the file"),
        N_("Nothing for now. It goes on by itself."),
        N_("Retry now"),
        N_("What has arrived stays there."),
    ),
    ErrorKind.TIMEOUT: ErrorCard(
        N_("{service} took too long to answer"),
        N_("The connection or {service}"),
        N_("Try again. If it stays so, try later."),
        N_("Retry now"),
    ),
    ErrorKind.SERVICE: ErrorCard(
        N_("{service} has trouble on its side"),
        N_("{service}, not the file"),
        N_("Try again later. Nothing is lost."),
        N_("Retry now"),
    ),
    ErrorKind.BUSY: ErrorCard(
        N_("{service} asks us to wait"),
        N_("{service}, not the file"),
        N_("Nothing for now. Nothing is lost."),
        N_("Retry now"),
    ),
    ErrorKind.BAD_ANSWER: ErrorCard(
        N_("{service} gave an answer we do not understand"),
        N_("{service}, not the file"),
        N_("Try again. If it stays so, send {service} the lines under Details."),
        N_("Retry"),
    ),
    ErrorKind.INCOMPLETE: ErrorCard(
        N_("{service} answered before the whole file was sent"),
        N_("{service}, not the file"),
        N_("Send it again from the start."),
        N_("Retry"),
        N_("So it does not count as arrived."),
    ),
    ErrorKind.AUTH: ErrorCard(
        N_("{service} no longer takes this token"),
        N_("Your account, not the file"),
        N_("Paste a new token. Tracks that wait for this account go on by themselves."),
        N_("Paste new token"),
    ),
    ErrorKind.ENTITLEMENT: ErrorCard(
        N_("Your plan at {service} does not include this"),
        N_("Your account, not the file"),
        N_("Look at your plan there. Tracks that wait for this account go on afterwards."),
        N_("Fix account"),
    ),
    ErrorKind.ACCOUNT: ErrorCard(
        N_("{service} says that your account needs attention"),
        N_("Your account, not the file"),
        N_("Sign in there and see what it asks for. Tracks that wait go on afterwards."),
        N_("Fix account"),
    ),
    ErrorKind.REFUSED: ErrorCard(
        N_("{service} does not take {title}"),
        N_("This track, as {service} sees it"),
        N_("Its reason stands under Details. Change what it names, then send again."),
        N_("Retry"),
    ),
    ErrorKind.TOO_LARGE: ErrorCard(
        N_("{title} is too large for {service}"),
        N_("The limit of {service}"),
        N_("Choose a smaller format, or leave {service} out."),
        N_("Fix"),
        N_("The file is fine."),
    ),
    ErrorKind.FORMAT: ErrorCard(
        N_("{service} does not take this format"),
        N_("The rules of {service}"),
        N_("Choose another format, or leave {service} out."),
        N_("Fix"),
        N_("The file is fine."),
    ),
    ErrorKind.GONE: ErrorCard(
        N_("{service} no longer has the place it gave us"),
        N_("{service}, not the file"),
        N_("Send it again. A new place is asked for."),
        N_("Retry"),
    ),
    ErrorKind.URL_EXPIRED: ErrorCard(
        N_("The link for sending to {service} ran out"),
        N_("Time, not the file"),
        N_("Send it again. A fresh link is asked for."),
        N_("Retry"),
        N_("Such links live only for a while."),
    ),
    ErrorKind.URL_REFUSED: ErrorCard(
        N_("The storage of {service} refused the file"),
        N_("{service}, not the file"),
        N_("Try again. If it stays so, send {service} the lines under Details."),
        N_("Retry"),
    ),
    ErrorKind.UNSAFE_ADDRESS: ErrorCard(
        N_("{service} named an address that we do not send to"),
        N_("{service} or the account's address"),
        N_("Check the address of the account, then try again."),
        N_("Retry"),
        N_("Files go only to safe addresses (https)."),
    ),
    ErrorKind.MISMATCH: ErrorCard(
        N_("{service} holds another file under this upload"),
        N_("{service}, not the file"),
        N_("Send it as a new upload. What is there stays as it is."),
        N_("Send again"),
    ),
    ErrorKind.TLS: ErrorCard(
        N_("The connection to {service} is not safe"),
        N_("The network or this computer's clock"),
        N_("Check the clock, the proxy and the network, then try again."),
        N_("Retry"),
        N_("It could not prove who it is, so nothing was sent."),
    ),
    ErrorKind.FILE_MISSING: ErrorCard(
        N_("The file of {title} is not there any more"),
        N_("This computer"),
        N_("Put it back or connect its drive, then try again."),
        N_("Retry"),
    ),
    ErrorKind.FILE_UNREADABLE: ErrorCard(
        N_("The file of {title} cannot be read"),
        N_("This computer"),
        N_("Close programs that use it and check its permissions, then try again."),
        N_("Retry"),
    ),
    ErrorKind.FILE_CHANGED: ErrorCard(
        N_("{title} changed while it was being sent"),
        N_("Another program on this computer"),
        N_("Wait until the file is finished, then send it again."),
        N_("Read again and send"),
        N_("So it was stopped."),
    ),
    ErrorKind.NOT_AUDIO: ErrorCard(
        N_("{title} is not the audio that its name says"),
        N_("The file"),
        N_("Put the right file in its place, then try again."),
        N_("Retry"),
    ),
    ErrorKind.ALREADY_SENT: ErrorCard(
        N_("{service} has the sound of {title} already"),
        N_("Nobody's: nothing was sent this time"),
        N_("Leave it, or send it once more."),
        N_("Send anyway"),
        N_("The same file arrived there before, perhaps under another name."),
    ),
    ErrorKind.UNCERTAIN: ErrorCard(
        N_("{title} may be at {service}"),
        N_("The connection, not the file"),
        N_("Look there first. Then say that it arrived, or send it again."),
        N_("Decide"),
        N_("The connection broke before the answer came."),
    ),
    ErrorKind.STATUS_UNREADABLE: ErrorCard(
        N_("{service} does not say whether {title} is done"),
        N_("The key of your account"),
        N_("Look there, then say that it arrived. A key that may read the status tells by itself."),
        N_("Decide"),
        N_("All of the file has arrived there."),
    ),
    ErrorKind.PROCESSING_FAILED: ErrorCard(
        N_("{service} could not process {title}"),
        N_("{service}, or what it makes of this file"),
        N_("Listen to the file. If it is fine, send it again."),
        N_("Retry"),
        N_("The file has arrived there."),
    ),
    ErrorKind.PROCESSING_SLOW: ErrorCard(
        N_("{service} is not done with {title} yet"),
        N_("{service}, not the file"),
        N_("Look there later. Trying again only asks; it sends no second copy."),
        N_("Retry"),
        N_("The file has arrived there."),
    ),
    ErrorKind.NO_SECRET: ErrorCard(
        N_("The token for {service} is not on this computer"),
        N_("Your account, not the file"),
        N_("Paste it. It is kept in the keyring of this computer."),
        N_("Paste token"),
    ),
    ErrorKind.SETUP: ErrorCard(
        N_("This account cannot work as it is set up"),
        N_("Your account, not the file"),
        N_("Check its address and options. Tracks that wait go on afterwards."),
        N_("Fix account"),
    ),
    ErrorKind.JOURNAL: ErrorCard(
        N_("This computer could not take a note"),
        N_("This computer"),
        N_("Make room on the disk, then try again."),
        N_("Retry"),
        N_("Without a note nothing is sent, so nothing is sent twice."),
    ),
    ErrorKind.DISK: ErrorCard(
        N_("This computer has no room for a copy of {title}"),
        N_("This computer"),
        N_("Make room on the disk, then try again."),
        N_("Retry"),
        N_("{service} needs a copy in another format. Your file stays as it is."),
    ),
    ErrorKind.HELPER: ErrorCard(
        N_("This computer would not start what reads audio"),
        N_("This computer"),
        N_("Close other programs. It tries again by itself."),
        N_("Retry now"),
        N_("The file is fine, and nothing was sent."),
    ),
    ErrorKind.BUG: ErrorCard(
        N_("MusicUpload made a mistake"),
        N_("This program"),
        N_("Try again. If it stays so, send us the lines under Details."),
        N_("Retry"),
        N_("The other tracks go on."),
    ),
}


_SETUP_ADVICE: Mapping[str, str] = {
    "clock": N_("Set the clock of this computer: the storage refuses signatures of another time."),
    "bucket": N_("Check the name of the bucket; the storage knows none of this name."),
    "region": N_("Check the region; the storage wants another one in the signature."),
    "address": N_("Check the address; nothing that we know answers there."),
    "https": N_("Write the address with https:// in front. Keys never go out unprotected."),
    "storage": N_("Add the storage account that it names, or choose another one."),
    "collection": N_("Choose a collection that is there. Test connection lists them."),
    "access_key_id": N_("Fill in the access key id."),
}
"""What to do about a setting, by the code that names it."""


def error_card(problem: Problem, service: str, title: str) -> ErrorCard:
    """The card for a problem of the track `title` at the service or account `service`."""
    card = CARDS[problem.kind]
    if problem.kind is ErrorKind.SETUP and problem.code in _SETUP_ADVICE:
        card = replace(card, todo=_SETUP_ADVICE[problem.code])
    parts = {"service": service, "title": title}
    texts: list[str] = [getattr(card, field.name) for field in fields(card)]
    return ErrorCard(*(tr(text).format_map(parts) if text else "" for text in texts))
