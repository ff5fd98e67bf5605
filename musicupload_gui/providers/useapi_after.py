"""An upload at Riffusion, asked for by its handle; the vendor forgets them after seven days.

Source: useapi.net's page on Riffusion's upload-audio, and its errors. Flow Music has no call that
shows a file again, so there is nothing of the kind for it.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from musicupload_gui.domain.errors import ErrorKind, UploadError
from musicupload_gui.domain.remote import RemoteState, RemoteTrack
from musicupload_gui.domain.upload import Receipt
from musicupload_gui.providers.http import Api
from musicupload_gui.providers.receipt_ids import NO_ID

UPLOAD_AUDIO = "/v1/riffusion/music/upload-audio/"
PENDING, DONE = "pending", frozenset({"complete", "completed"})
_FORGOTTEN = "410"
"""The status for what is older than seven days; the file itself may well be there."""


class AudioStatus(msgspec.Struct):
    """How far an upload is; `is_flagged` when it was found to be somebody else's music."""

    status: str = ""
    is_flagged: bool | None = None


class RiffusionAftercare:
    """What was sent to Riffusion with one token; nothing about it can be changed."""

    def __init__(self, api: Api, who: Mapping[str, str]) -> None:
        self._api = api
        self._who = who

    async def look(self, receipt: Receipt) -> RemoteTrack:
        """Ask for the upload's status."""
        handle = receipt.remote.get("id", "")
        if not handle:
            return NO_ID
        asked = {"id": handle, **self._who}
        try:
            answer = await self._api.call("GET", UPLOAD_AUDIO, AudioStatus, params=asked)
        except UploadError as error:
            if error.kind is not ErrorKind.GONE:
                raise
            if error.code.startswith(_FORGOTTEN):
                return RemoteTrack(RemoteState.UNKNOWN, notes=("too_old",))
            return RemoteTrack(RemoteState.GONE)
        return _seen(answer)


def _seen(answer: AudioStatus) -> RemoteTrack:
    notes = ("flagged",) if answer.is_flagged else ()
    if answer.status in DONE:
        return RemoteTrack(RemoteState.THERE, notes=notes)
    if answer.status in ("", PENDING):
        return RemoteTrack(RemoteState.PROCESSING, notes=notes)
    return RemoteTrack(RemoteState.UNKNOWN, notes=(*notes, f"status:{answer.status}"))
