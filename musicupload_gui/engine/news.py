"""The one stream of news that goes up from the engine: whole, immutable items."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from musicupload_gui.domain.errors import Problem
from musicupload_gui.domain.provider import Account, AccountId, AccountReport
from musicupload_gui.domain.release import Release
from musicupload_gui.domain.remote import RemoteTrack
from musicupload_gui.domain.rules import Finding
from musicupload_gui.domain.sheets import Sheet, SheetError
from musicupload_gui.domain.track import Track, TrackId, Waveform
from musicupload_gui.domain.upload import Receipt, Upload, UploadId


@dataclass(frozen=True, slots=True)
class TrackItem:
    """A track as the list shows it: with what stands in the way at the chosen destinations."""

    track: Track
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class TracksChanged:
    """Tracks that are new or have changed; new ones go to the end of the list."""

    items: tuple[TrackItem, ...]


@dataclass(frozen=True, slots=True)
class TracksRemoved:
    """Tracks that left the list, with all their uploads."""

    ids: tuple[TrackId, ...]


@dataclass(frozen=True, slots=True)
class TracksOrdered:
    """The whole list in its new order (after an undo put tracks back in their places)."""

    ids: tuple[TrackId, ...]


@dataclass(frozen=True, slots=True)
class UploadsChanged:
    """Uploads that are new or have changed."""

    uploads: tuple[Upload, ...]


@dataclass(frozen=True, slots=True)
class UploadsRemoved:
    """Uploads that are gone while their track stays (its account was removed)."""

    ids: tuple[UploadId, ...]


@dataclass(frozen=True, slots=True)
class DestinationsChanged:
    """The accounts there are, those chosen for the next upload, and those put on hold."""

    accounts: tuple[Account, ...]
    chosen: frozenset[AccountId]
    held: frozenset[AccountId]


@dataclass(frozen=True, slots=True)
class Noted:
    """A thing just done that deserves a line: what, how many, and whether it can be undone."""

    code: str
    count: int = 0
    subject: str = ""
    can_undo: bool = False
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class QueueChanged:
    """Whether the queue is paused."""

    is_paused: bool


@dataclass(frozen=True, slots=True)
class ReachChanged:
    """Which accounts cannot be reached now, and whether that is all of those with work."""

    out: frozenset[AccountId]
    is_offline: bool


@dataclass(frozen=True, slots=True)
class AccountTested:
    """A connection test came to its end: with a report, or with a problem."""

    account_id: AccountId
    report: AccountReport | None
    problem: Problem | None


@dataclass(frozen=True, slots=True)
class RemoteSeen:
    """A service was asked about an upload that arrived: what it says, or why it says nothing."""

    upload_id: UploadId
    remote: RemoteTrack | None
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class RemoteChanged:
    """A track was changed at its service without sending it again; or that went wrong.

    `receipt` is the upload's receipt with a note of it, None when nothing was changed; `notes` are
    codes of what was left out.
    """

    upload_id: UploadId
    receipt: Receipt | None
    notes: tuple[str, ...] = ()
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class WaveformKnown:
    """A file was decoded for its picture; None when it is not audio."""

    track_id: TrackId
    waveform: Waveform | None


@dataclass(frozen=True, slots=True)
class SheetRead:
    """A spreadsheet was read; or why it could not be."""

    path: Path
    sheets: tuple[Sheet, ...] = ()
    problem: SheetError | None = None


@dataclass(frozen=True, slots=True)
class TagsWriting:
    """Tags are being written: the file that is at work, and how many of how many were before."""

    done: int
    total: int
    path: Path


@dataclass(frozen=True, slots=True)
class ReleaseSeen:
    """The release page was asked: a newer version, None when this is the newest, or why not."""

    release: Release | None
    problem: Problem | None = None
    is_wanted: bool = False
    """Whether a person asked just now and waits for the answer."""


News = (
    TracksChanged
    | TracksRemoved
    | TracksOrdered
    | UploadsChanged
    | UploadsRemoved
    | DestinationsChanged
    | Noted
    | QueueChanged
    | ReachChanged
    | AccountTested
    | RemoteSeen
    | RemoteChanged
    | WaveformKnown
    | SheetRead
    | TagsWriting
    | ReleaseSeen
)
Listener = Callable[[News], None]


class Audience:
    """Everybody who gets the news."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def join(self, listener: Listener) -> None:
        """Send all further news to `listener`."""
        self._listeners.append(listener)

    def leave(self, listener: Listener) -> None:
        """Send no more news to `listener`."""
        self._listeners.remove(listener)

    def tell(self, news: News) -> None:
        """Send news to everybody."""
        for listener in self._listeners:
            listener(news)
