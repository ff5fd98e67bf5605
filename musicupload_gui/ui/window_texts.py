"""The words of the window's controls: buttons, menus, tabs, dialogs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from musicupload_gui.domain.metadata import Source
from musicupload_gui.domain.upload import JobCounts
from musicupload_gui.engine.publishing import Publishable
from musicupload_gui.ui.amounts import choice_text, count_text, list_text

MIXED = "Mixed"
UNDO, REDO = "Undo", "Redo"
HISTORY, CLOSE = "History", "Close"
SOURCE_WORDS: Mapping[Source, str] = {
    Source.TAG: "Tag",
    Source.FILE_NAME: "File name",
    Source.FOLDER: "Folder",
    Source.SHEET: "Sheet",
    Source.PRESET: "Preset",
    Source.TYPED: "Typed",
}
LEGEND_ONE = (Source.TAG, Source.FILE_NAME, Source.TYPED)
LEGEND_MANY = "A field writes only when you change it"
GOES_OUT_NEXT = "Goes out with the next send"

TAB_METADATA, TAB_DELIVERY, TAB_AUDIO = "Metadata", "Delivery", "Audio"
NOTHING_SELECTED = "Choose a track to see its details."
NO_DELIVERY = "Not sent anywhere yet."

TEST_CONNECTION = "Test connection"
TESTING = "Asking…"
ADD_ACCOUNT, ADD_ANYWAY, SAVE_ACCOUNT, CANCEL = (
    "Add account",
    "Add anyway",
    "Save account",
    "Cancel",
)
NAME, ADDRESS = "Name", "Address"
KEPT_IN_KEYRING = "Kept in the keyring of this computer."
KEPT_FOR_THIS_RUN = (
    "This computer has no keyring that we can use. The key is kept until MusicUpload closes, "
    "and never written down."
)
KEPT_UNPROTECTED = (
    "PYTHON_KEYRING_BACKEND names a store that does not protect keys. It is used because you "
    "chose it."
)
SHOW_KEY, HIDE_KEY = "Show the key", "Hide the key"
UNCHANGED_KEY = "Unchanged"


def values_text(text: str, count: int) -> str:
    """One of several values with the number of tracks that have it."""
    return f"{text or '(empty)'}   {count_text(count, 'track')}"


def upload_text(track_count: int) -> str:
    """The primary button."""
    return f"Upload {count_text(track_count, 'track')}" if track_count else "Upload"


def asked_text(clock: str) -> str:
    """When a connection was tested."""
    return f"Asked {clock}. Nothing was changed."


def passed_text(who: str, facts: tuple[str, ...]) -> tuple[str, str]:
    """Heading and sentence of a connection test that passed."""
    heading = f"Connected to {who}"
    for fact in facts:
        kind, _, amount = fact.partition(":")
        if kind == "collections":
            return heading, f"{count_text(int(amount), 'collection')} found."
        if kind == "uploader_key":
            return heading, "This is an uploader key: it sends to its own collection."
    return heading, "The key is taken."


QUIT_STOP, QUIT_FINISH, QUIT_KEEP = "Stop and quit", "Finish, then quit", "Keep uploading"


def quit_text(count: int, left: str) -> str:
    """The question on closing the window while uploads are under way."""
    verb = "is" if count == 1 else "are"
    time_left = f" {left[0].upper()}{left[1:]} left." if left else ""
    return f"{count_text(count, 'track')} {verb} being sent.{time_left}"


QUIT_DETAIL = "What has arrived stays there. The rest goes on when you start MusicUpload again."
DECIDE_ARRIVED, DECIDE_AGAIN = "It arrived", "Send again"


def decide_text(title: str, service: str) -> str:
    """The question about an upload of which nobody knows whether it arrived."""
    return f"Is “{title}” at {service}?"


DECIDE_DETAIL = (
    "The connection broke before the answer came. Look there first. “It arrived” closes this row; "
    "“Send again” sends a second copy if the first one did arrive."
)
STATUS_UNREADABLE_DETAIL = (
    "The whole file was taken, but this key may not ask whether it is ready. Look there. “It "
    "arrived” closes this row; “Send again” only asks once more."
)
COPY = "Copy"
LOOKING = "Looking at the audio…"
NOT_DECODABLE = "This file cannot be decoded."
ONLY_ONLINE = "This track is online. There is no file here to look at."
ADD, TO, PAUSE, RESUME = "Add", "to", "Pause", "Go on"
PAUSE_TIP = "Start nothing more. What is being sent goes on to its end."
INSPECTOR = "Inspector"
NOWHERE = "Choose where to"
SENDS_TO = "Sends to"
ADD_ACCOUNT_MENU, CHANGE_ACCOUNT_MENU = "Add account…", "Change account"
ABOUT = (
    "Drop music in, fix the metadata, send it to several services at once.\n\n"
    "Free software under the GNU General Public License, version 3 or later."
)
ALREADY_RUNNING = "MusicUpload is running already. Its window has the list."
SET_ASIDE = "A damaged file was set aside so that MusicUpload can start. It was not deleted:"
NOT_YET = "Not yet"


def publish_button(count: int) -> str:
    """The word that makes a batch public."""
    return f"Publish {count_text(count, 'track')}"


OFFLINE, OFFLINE_REST = "No connection", "goes on by itself when it is back"
REMEMBER_PUBLISH = "Remember for this account"
ADD_LINKS, LINKS_ADD, ADDRESSES = "Add tracks that are online", "Add", "Addresses"
LINKS_HINT = "One address a line. The services fetch the files from there; nothing is downloaded."
LINK_EXAMPLE = "https://files.example.com/album/01 Harbour Lights.wav"
COPIES_YES, COPIES_NO = "Upload with copies", "Leave them out"
COPIES_DETAIL = (
    "Bit depth and sample rate stay as they are where the format allows it. Copies are made in "
    "the background and removed after the upload. Your files stay as they are."
)


def links_services(names: Sequence[str]) -> str:
    """Where tracks without a file can go."""
    return f"Goes to {list_text(names)} only: the others need the file itself."


def copies_text(count: int, copy: str) -> str:
    """The question before copies in other formats are made."""
    return f"Send {copy} copies of {count_text(count, 'track')}?"


def copies_detail(formats: Sequence[str], services: Sequence[str]) -> str:
    """Why copies are needed, and what becomes of them."""
    verb = "takes" if len(services) == 1 else "take"
    return f"{list_text(services)} {verb} no {choice_text(formats)}. {COPIES_DETAIL}"


def copies_always(services: Sequence[str]) -> str:
    """The box that makes the answer last."""
    return f"Always do this for {list_text(services)}"


REPEATS_YES, REPEATS_NO = "Send again", "Leave them out"
REPEATS_DETAIL = "Sent again, a service may show them twice."


def repeats_text(count: int, accounts: Sequence[str]) -> str:
    """The question before something goes where it is already."""
    verb = "is" if count == 1 else "are"
    return f"{count_text(count, 'track')} {verb} at {list_text(accounts)} already. Send again?"


def sent_as_text(kind: str) -> str:
    """Under a delivery: what went there is a copy."""
    return f"Sent as a {kind} copy, because the service does not take the file's own format."


def publishing_text(counts: JobCounts, account: str) -> tuple[str, str]:
    """Heading and sentence of the card of a batch that is going live."""
    parts = {
        "public": counts.done,
        "in progress": counts.in_progress,
        "queued": counts.queued,
        "refused": counts.errored,
    }
    told = ", ".join(f"{count} {word}" for word, count in parts.items() if count)
    return f"Publishing at {account}", f"{told or 'Waiting for the site'}."


def publish_question(batch: Publishable, account: str, replaced: Sequence[str]) -> tuple[str, str]:
    """Heading and sentence of a batch's card: how many, what is new, what will be replaced."""
    count = len(batch.imported)
    heading = f"Publish {count_text(count, 'track')} at {account}?"
    fresh = count - len(replaced)
    told = [f"{fresh} {'is' if fresh == 1 else 'are'} new." if fresh else ""]
    if replaced:
        verb = "replaces a published track" if len(replaced) == 1 else "replace published tracks"
        told.append(f"{len(replaced)} {verb}: {', '.join(replaced[:5])}.")
    if batch.still_coming:
        told.append(f"{count_text(batch.still_coming, 'track')} of this batch still on the way.")
    told.append("Nothing is public until you press Publish.")
    return heading, " ".join(part for part in told if part)
