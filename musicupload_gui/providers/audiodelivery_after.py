"""A track at AudioDelivery: how it is, what players show of it, its metadata and its cover.

Source: AudioDelivery's Tracks page and OpenAPI (`getTrack`, `updateTrack`, `createTrackCover`); the
guides for the states. Whether `updateTrack` replaces `metadata` or merges it is not documented, so
all of it is sent back.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import msgspec

from musicupload_gui.domain.errors import ErrorKind, UploadError
from musicupload_gui.domain.remote import RemoteState, RemoteTrack
from musicupload_gui.domain.track import Cover
from musicupload_gui.domain.upload import Receipt
from musicupload_gui.providers.addresses import Origin
from musicupload_gui.providers.audiodelivery_info import INFO
from musicupload_gui.providers.http import Api, Storage
from musicupload_gui.providers.ids import MaybePathId
from musicupload_gui.providers.receipt_ids import NO_ID, needed_path_id, path_id

NOT_STARTED = frozenset({"initialized", "initializing"})
READY = frozenset({"ready", "incomplete"})
FAILED = frozenset({"error", "init_error", "failed"})
_SHOWN = {"title": "player_title", "artist": "player_subtitle"}
"""What players show, by our fields; without it they show the name of the file."""


class Address(msgspec.Struct):
    """A single-use address for a file."""

    upload_url: str
    expires_at: str = ""


class TrackDetail(msgspec.Struct):
    """A track; what it is shown with may be missing."""

    id: MaybePathId = ""
    track_status_id: str = ""
    metadata: dict[str, Any] | None = None
    player_title: str | None = None
    player_subtitle: str | None = None


class _TrackAnswer(msgspec.Struct):
    track: TrackDetail


class _CoverAnswer(msgspec.Struct):
    track_cover_upload: Address


class AudioDeliveryAftercare:
    """The tracks that one AudioDelivery key may see."""

    def __init__(self, api: Api, storage: Storage, origin: Origin) -> None:
        self._api = api
        self._storage = storage
        self._origin = origin

    async def look(self, receipt: Receipt) -> RemoteTrack:
        """Ask for the track; uploader keys may not look, which is said."""
        track_id = path_id(receipt, "track_id")
        if not track_id:
            return NO_ID
        try:
            track = await self.detail(track_id)
        except UploadError as error:
            if error.kind is ErrorKind.GONE:
                return RemoteTrack(RemoteState.GONE)
            if error.kind is ErrorKind.ENTITLEMENT:
                return RemoteTrack(RemoteState.UNKNOWN, notes=("key_may_not_look",))
            raise
        return _seen(track)

    async def change(
        self, receipt: Receipt, fields: Mapping[str, str], cover: Cover | None
    ) -> tuple[str, ...]:
        """Update the track's metadata and what players show of it, then replace its cover."""
        track_id = needed_path_id(receipt, "track_id")
        if fields:
            held = (await self.detail(track_id)).metadata or {}
            body = {_SHOWN[name]: text for name, text in fields.items() if name in _SHOWN}
            told = {**body, "metadata": {**held, **fields}}
            await self._api.call("PUT", f"/v1/track/{track_id}", msgspec.Raw, json=told)
        if cover is None:
            return ()
        answer = await self._api.call("POST", f"/v1/track/{track_id}/cover", _CoverAnswer)
        try:
            await self.send_cover(answer.track_cover_upload, cover)
        except OSError:
            return ("cover_unreadable",)
        return ()

    async def detail(self, track_id: str) -> TrackDetail:
        """The track; raises `UploadError`."""
        return (await self._api.call("GET", f"/v1/track/{track_id}", _TrackAnswer)).track

    async def send_cover(self, address: Address, cover: Cover) -> None:
        """POST the picture to its address; raises `UploadError`, and `OSError` for our own file."""
        content = await asyncio.to_thread(cover.path.read_bytes)
        name = f"cover{cover.path.suffix}"
        await self._storage.post_form(
            address.upload_url, "file", name, content, cover.mime, near=self._origin
        )


def _seen(track: TrackDetail) -> RemoteTrack:
    metadata = track.metadata or {}
    texts = {name: metadata.get(name, "") for name in INFO.fields}
    fields = {name: text for name, text in texts.items() if isinstance(text, str)}
    players = {"title": track.player_title, "artist": track.player_subtitle}
    fields |= {name: text for name, text in players.items() if text}
    status = track.track_status_id
    if status in READY:
        return RemoteTrack(RemoteState.THERE, fields)
    if status in FAILED:
        return RemoteTrack(RemoteState.UNKNOWN, fields, notes=(f"status:{status}",))
    return RemoteTrack(RemoteState.PROCESSING, fields)
