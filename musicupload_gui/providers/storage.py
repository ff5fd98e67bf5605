"""The places that lend a local file an address which a service can fetch it from."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from urllib.parse import quote, urlsplit

from musicupload_gui.domain.errors import ErrorKind, UploadError
from musicupload_gui.domain.provider import Account, AccountReport, Option, ProviderInfo
from musicupload_gui.domain.track import AudioFile
from musicupload_gui.domain.wording import N_
from musicupload_gui.providers.addresses import Origin
from musicupload_gui.providers.base import Doors, StorageEntry
from musicupload_gui.providers.s3 import S3, S3Storage

WEB = ProviderInfo(
    id="web",
    name=N_("Already online"),
    mark="We",
    hue="#5C5F6B",
    summary=N_("Your files are on a web server already; each is fetched from there by its name."),
    formats=None,
    address="",
    is_storage=True,
    options=(
        Option(
            "url_prefix",
            N_("Address of the folder"),
            N_("Such as https://files.example.com/masters/; the file's name is added to it."),
        ),
    ),
    help_url="https://docs.sourceaudio.com/api/import_upload.html",
)


def staged_key(prefix: str, upload_id: str, file_name: str) -> str:
    """The key of a staged file: `prefix/upload id/file name`, the name composed (NFC).

    The last segment is the whole name because SourceAudio matches formats and updates by it. The
    storage puts its own account's prefix before the key.
    """
    parts = (*prefix.split("/"), upload_id, unicodedata.normalize("NFC", file_name))
    return "/".join(part for part in parts if part)


class WebStorage:
    """Files that a person has put on a web server, all in one folder."""

    info = WEB
    is_staged = False

    def __init__(self, account: Account, doors: Doors) -> None:
        del doors  # nothing is sent and nothing is secret
        self._prefix = account.option("url_prefix").strip()

    async def stage(self, file: AudioFile, key: str, on_sent: Callable[[int], None]) -> None:
        """Do nothing: the file is there."""

    async def address(self, key: str) -> str:
        """The folder's address with the file's name; raises `UploadError`."""
        self._check_prefix()
        try:
            name = quote(key.rpartition("/")[2], safe="")
        except UnicodeEncodeError as error:  # bytes that are no text, as old disks have them
            raise UploadError(ErrorKind.REFUSED, code="file_name") from error
        return f"{self._prefix.rstrip('/')}/{name}"

    async def remove(self, key: str) -> None:
        """Do nothing: the file is the person's."""

    async def check(self) -> AccountReport:
        """Look at the prefix alone; raises `UploadError` (SETUP)."""
        return AccountReport(self._check_prefix().host)

    def _check_prefix(self) -> Origin:
        origin = Origin.of_account(self._prefix)
        parts = urlsplit(self._prefix)
        if parts.query or parts.fragment or parts.username is not None:
            # A name after "?" is not the last part of a path, and a password would be given away.
            raise UploadError(ErrorKind.SETUP, "not the address of a folder", code="url_prefix")
        return origin


STORAGES: tuple[StorageEntry, ...] = (StorageEntry(S3, S3Storage), StorageEntry(WEB, WebStorage))
