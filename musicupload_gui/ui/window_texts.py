"""The words of the window's controls: buttons, menus, tabs, dialogs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from musicupload_gui.domain.metadata import Source
from musicupload_gui.domain.upload import JobCounts
from musicupload_gui.domain.wording import N_
from musicupload_gui.engine.publishing import Publishable
from musicupload_gui.ui.amounts import choice_text, list_text, series_text, tracks_text
from musicupload_gui.ui.tongue import plural, tr

MIXED = N_("Mixed")
HISTORY, CLOSE = N_("History"), N_("Close")
SOURCE_WORDS: Mapping[Source, str] = {
    Source.TAG: N_("Tag"),
    Source.FILE_NAME: N_("File name"),
    Source.FOLDER: N_("Folder"),
    Source.SHEET: N_("Sheet"),
    Source.PRESET: N_("Preset"),
    Source.TYPED: N_("Typed"),
}
LEGEND_ONE = (Source.TAG, Source.FILE_NAME, Source.TYPED)
LEGEND_MANY = N_("A field writes only when you change it")
GOES_OUT_NEXT = N_("Goes out with the next send")

TAB_METADATA, TAB_DELIVERY, TAB_AUDIO = N_("Metadata"), N_("Delivery"), N_("Audio")
NOTHING_SELECTED = N_("Choose a track to see its details.")
NO_DELIVERY = N_("Not sent anywhere yet.")

TEST_CONNECTION = N_("Test connection")
TESTING = N_("Asking…")
ADD_ACCOUNT, ADD_ANYWAY, SAVE_ACCOUNT, CANCEL = (
    N_("Add account"),
    N_("Add anyway"),
    N_("Save account"),
    N_("Cancel"),
)
NAME, ADDRESS = N_("Name"), N_("Address")
KEPT_IN_KEYRING = N_("Kept in the keyring of this computer.")
KEPT_FOR_THIS_RUN = N_(
    "This computer has no keyring that we can use. The key is kept until MusicUpload closes, "
    "and never written down."
)
KEPT_UNPROTECTED = N_(
    "PYTHON_KEYRING_BACKEND names a store that does not protect keys. It is used because you "
    "chose it."
)
SHOW_KEY, HIDE_KEY = N_("Show the key"), N_("Hide the key")
UNCHANGED_KEY = N_("Unchanged")


def values_text(text: str, count: int) -> str:
    """One of several values with the number of tracks that have it."""
    return f"{text or tr('(empty)')}   {tracks_text(count)}"


def upload_text(track_count: int) -> str:
    """The primary button."""
    return (
        plural("Upload %n track", "Upload %n tracks", track_count) if track_count else tr("Upload")
    )


def asked_text(clock: str) -> str:
    """When a connection was tested."""
    return tr("Asked {clock}. Nothing was changed.").format(clock=clock)


def passed_text(who: str, facts: tuple[str, ...]) -> tuple[str, str]:
    """Heading and sentence of a connection test that passed."""
    heading = tr("Connected to {who}").format(who=who)
    for fact in facts:
        kind, _, amount = fact.partition(":")
        if kind == "collections":
            return heading, plural("%n collection found.", "%n collections found.", int(amount))
        if kind == "uploader_key":
            return heading, tr("This is an uploader key: it sends to its own collection.")
    return heading, tr("The key is taken.")


QUIT_STOP, QUIT_FINISH, QUIT_KEEP = (
    N_("Stop and quit"),
    N_("Finish, then quit"),
    N_("Keep uploading"),
)


def quit_text(count: int, left: str) -> str:
    """The question on closing the window while uploads are under way."""
    told = plural("%n track is being sent.", "%n tracks are being sent.", count)
    if not left:
        return told
    rest = tr("{time} left.").format(time=left)
    return f"{told} {rest[0].upper()}{rest[1:]}"


QUIT_DETAIL = N_("What has arrived stays there. The rest goes on when you start MusicUpload again.")
DECIDE_ARRIVED, DECIDE_AGAIN = N_("It arrived"), N_("Send again")


def decide_text(title: str, service: str) -> str:
    """The question about an upload of which nobody knows whether it arrived."""
    return tr("Is “{title}” at {service}?").format(title=title, service=service)


DECIDE_DETAIL = N_(
    "The connection broke before the answer came. Look there first. “It arrived” closes this row; "
    "“Send again” sends a second copy if the first one did arrive."
)
STATUS_UNREADABLE_DETAIL = N_(
    "The whole file was taken, but this key may not ask whether it is ready. Look there. “It "
    "arrived” closes this row; “Send again” only asks once more."
)
LOOKING = N_("Looking at the audio…")
NOT_DECODABLE = N_("This file cannot be decoded.")
ONLY_ONLINE = N_("This track is online. There is no file here to look at.")
ADD, TO, PAUSE, RESUME = N_("Add"), N_("to"), N_("Pause"), N_("Go on")
PAUSE_TIP = N_("Start nothing more. What is being sent goes on to its end.")
INSPECTOR = N_("Inspector")
NOWHERE = N_("Choose where to")
ADD_ACCOUNT_MENU, CHANGE_ACCOUNT_MENU = N_("Add account…"), N_("Change account")
ABOUT = N_(
    "Drop music in, fix the metadata, send it to several services at once.\n\n"
    "Free software under the GNU General Public License, version 3 or later."
)
ALREADY_RUNNING = N_("MusicUpload is running already. Its window has the list.")
SET_ASIDE = N_("A damaged file was set aside so that MusicUpload can start. It was not deleted:")
NOT_YET = N_("Not yet")


def publish_button(count: int) -> str:
    """The word that makes a batch public."""
    return plural("Publish %n track", "Publish %n tracks", count)


OFFLINE, OFFLINE_REST = N_("No connection"), N_("goes on by itself when it is back")
REMEMBER_PUBLISH = N_("Remember for this account")
ADD_LINKS, LINKS_ADD, ADDRESSES = N_("Add tracks that are online"), N_("Add"), N_("Addresses")
LINKS_HINT = N_(
    "One address a line. The services fetch the files from there; nothing is downloaded."
)
LINK_EXAMPLE = "https://files.example.com/album/01 Harbour Lights.wav"
COPIES_YES, COPIES_NO = N_("Upload with copies"), N_("Leave them out")
COPIES_DETAIL = N_(
    "Bit depth and sample rate stay as they are where the format allows it. Copies are made in "
    "the background and removed after the upload. Your files stay as they are."
)


def links_services(names: Sequence[str]) -> str:
    """Where tracks without a file can go."""
    told = tr("Goes to {services} only: the others need the file itself.")
    return told.format(services=list_text(names))


def copies_text(count: int, copy: str) -> str:
    """The question before copies in other formats are made."""
    told = plural("Send {copy} copies of %n track?", "Send {copy} copies of %n tracks?", count)
    return told.format(copy=copy)


def copies_detail(formats: Sequence[str], services: Sequence[str]) -> str:
    """Why copies are needed, and what becomes of them."""
    told = plural(
        "{services} takes no {formats}.", "{services} take no {formats}.", len(services)
    ).format(services=list_text(services), formats=choice_text(formats))
    return f"{told} {tr(COPIES_DETAIL)}"


def copies_always(services: Sequence[str]) -> str:
    """The box that makes the answer last."""
    return tr("Always do this for {services}").format(services=list_text(services))


REPEATS_YES, REPEATS_NO = N_("Send again"), N_("Leave them out")
REPEATS_DETAIL = N_("Sent again, a service may show them twice.")


def repeats_text(count: int, accounts: Sequence[str]) -> str:
    """The question before something goes where it is already."""
    told = plural(
        "%n track is at {accounts} already. Send again?",
        "%n tracks are at {accounts} already. Send again?",
        count,
    )
    return told.format(accounts=list_text(accounts))


def sent_as_text(kind: str) -> str:
    """Under a delivery: what went there is a copy."""
    told = tr("Sent as a {format} copy, because the service does not take the file's own format.")
    return told.format(format=kind)


def publishing_text(counts: JobCounts, account: str) -> tuple[str, str]:
    """Heading and sentence of the card of a batch that is going live."""
    parts = (
        plural("%n public", "%n public", counts.done) if counts.done else "",
        plural("%n in progress", "%n in progress", counts.in_progress)
        if counts.in_progress
        else "",
        plural("%n queued", "%n queued", counts.queued) if counts.queued else "",
        plural("%n refused", "%n refused", counts.errored) if counts.errored else "",
    )
    told = series_text([part for part in parts if part])
    heading = tr("Publishing at {account}").format(account=account)
    return heading, f"{told}." if told else tr("Waiting for the site.")


def publish_question(batch: Publishable, account: str, replaced: Sequence[str]) -> tuple[str, str]:
    """Heading and sentence of a batch's card: how many, what is new, what will be replaced."""
    count = len(batch.imported)
    heading = plural("Publish %n track at {account}?", "Publish %n tracks at {account}?", count)
    fresh = count - len(replaced)
    told = [plural("%n is new.", "%n are new.", fresh)] if fresh else []
    if replaced:
        replaces = plural(
            "%n replaces a published track: {titles}.",
            "%n replace published tracks: {titles}.",
            len(replaced),
        )
        told.append(replaces.format(titles=series_text(replaced[:5])))
    if batch.still_coming:
        coming = batch.still_coming
        told.append(
            plural(
                "%n track of this batch still on the way.",
                "%n tracks of this batch still on the way.",
                coming,
            )
        )
    told.append(tr("Nothing is public until you press Publish."))
    return heading.format(account=account), " ".join(told)
