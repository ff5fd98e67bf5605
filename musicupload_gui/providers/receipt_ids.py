"""Ids out of stored receipts, checked like answers: a journal can be damaged or edited."""

from __future__ import annotations

import msgspec

from musicupload_gui.domain.errors import ErrorKind, UploadError
from musicupload_gui.domain.remote import RemoteState, RemoteTrack
from musicupload_gui.domain.upload import Receipt
from musicupload_gui.providers.ids import MaybePathId

NO_ID = RemoteTrack(RemoteState.UNKNOWN, notes=("no_id",))
"""The answer about an upload whose receipt names nothing to ask for."""


def path_id(receipt: Receipt, name: str) -> str:
    """An id that may stand in a path, empty when the receipt has none of that name.

    Raises `UploadError` (BAD_ANSWER) for one that would lead anywhere else.
    """
    try:
        return msgspec.convert(receipt.remote.get(name, ""), MaybePathId)
    except msgspec.ValidationError as error:
        raise UploadError(ErrorKind.BAD_ANSWER, f"the receipt's {name} is no id") from error


def needed_path_id(receipt: Receipt, name: str) -> str:
    """The same where nothing can be done without it; raises `UploadError` (GONE), too."""
    found = path_id(receipt, name)
    if not found:
        raise UploadError(ErrorKind.GONE, f"the receipt has no {name}")
    return found
