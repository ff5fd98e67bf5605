"""A track at Swayzio: its metadata and artwork, sent with an upload, looked at and changed later.

Source: Swayzio's Tracks page (detail, soft delete), Track Resources (metadata, artwork) and Data
Contracts (`trackSchema`, `updateTrackMetadataRequestSchema`). Artwork's finalize is not documented.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

import msgspec

from musicupload_gui.domain.errors import ErrorKind, UploadError
from musicupload_gui.domain.remote import RemoteState, RemoteTrack
from musicupload_gui.domain.rules import has_form
from musicupload_gui.domain.track import Cover
from musicupload_gui.domain.upload import Receipt
from musicupload_gui.providers.addresses import Origin, check_signed_headers
from musicupload_gui.providers.http import Api, Storage
from musicupload_gui.providers.ids import PathId
from musicupload_gui.providers.receipt_ids import NO_ID, needed_path_id, path_id

V1 = "/api/swayzio/v1"
TRACK_FIELDS = ("title", "artist", "isrc", "iswc", "release_date")
_WIRE = {name: name for name in TRACK_FIELDS} | {"release_date": "releaseDate"}
_LIMITS = {"title": 240, "artist": 240, "iswc": 32}
_CODES = frozenset({"isrc", "iswc", "release_date"})
"""Fields that the service refuses when they are not written as they should be."""


class Intent(msgspec.Struct, rename="camel"):
    """The answer to an upload intent (`clientCreateUploadResponseSchema`)."""

    upload_id: PathId
    track_id: PathId
    signed_url: str
    expires_at: str
    required_headers: dict[str, str]
    finalize_url: str
    asset_id: str = ""


class _Track(msgspec.Struct, rename="camel"):
    """`trackSchema`, as far as we have fields for it; a deleted one may still be shown."""

    id: str
    title: str | None = None
    artist: str | None = None
    isrc: str | None = None
    iswc: str | None = None
    release_date: str | None = None
    deleted_at: str | None = None


class SwayzioAftercare:
    """The tracks of one Swayzio account."""

    def __init__(self, api: Api, storage: Storage, origin: Origin) -> None:
        self._api = api
        self._storage = storage
        self._origin = origin

    async def look(self, receipt: Receipt) -> RemoteTrack:
        """Ask for the track; one that was deleted there counts as gone."""
        track_id = path_id(receipt, "track_id")
        if not track_id:
            return NO_ID
        try:
            track = await self._api.call("GET", f"{V1}/tracks/{track_id}", _Track)
        except UploadError as error:
            if error.kind is not ErrorKind.GONE:
                raise
            return RemoteTrack(RemoteState.GONE)
        if track.deleted_at:
            return RemoteTrack(RemoteState.GONE)
        fields: dict[str, str] = {name: getattr(track, name) or "" for name in TRACK_FIELDS}
        return RemoteTrack(RemoteState.THERE, fields)

    async def change(
        self, receipt: Receipt, fields: Mapping[str, str], cover: Cover | None
    ) -> tuple[str, ...]:
        """Edit the fields, then replace the artwork."""
        track_id = needed_path_id(receipt, "track_id")
        notes = await self.send_fields(track_id, fields)
        return (*notes, *await self.send_cover(track_id, cover))

    async def send_fields(self, track_id: str, fields: Mapping[str, str]) -> list[str]:
        """PATCH what the service takes of these fields; notes name those it would refuse."""
        wire, left_out = _as_wire(fields)
        if wire:
            path = f"{V1}/tracks/{track_id}/metadata"
            await self._api.call("PATCH", path, msgspec.Raw, json=wire)
        return [f"left_out:{name}" for name in left_out]

    async def send_cover(self, track_id: str, cover: Cover | None) -> list[str]:
        """Bring the picture there; a refusal is a note on the receipt, not a failed upload."""
        if cover is None:
            return []
        route = f"{V1}/tracks/{track_id}/artwork/uploads"
        body = {
            "fileName": f"cover{cover.path.suffix}",
            "contentType": cover.mime,
            "byteSize": cover.size_bytes,
        }
        try:
            content = await asyncio.to_thread(cover.path.read_bytes)
            intent = await self._api.call("POST", route, Intent, json=body)
            headers = check_signed_headers(intent.required_headers)
            await self._storage.put_bytes(intent.signed_url, content, headers, near=self._origin)
            await self._api.call(
                "POST", f"{route}/{intent.upload_id}/finalize", msgspec.Raw, json={}
            )
        except OSError:
            return ["cover_unreadable"]
        except UploadError as error:
            if error.kind in (ErrorKind.AUTH, ErrorKind.NETWORK, ErrorKind.TIMEOUT):
                raise
            return ["cover_refused"]
        return []


def _as_wire(fields: Mapping[str, str]) -> tuple[dict[str, str], list[str]]:
    """What `PATCH …/metadata` takes, and the names of values it would refuse for their form."""
    known = {name: fields[name] for name in TRACK_FIELDS if fields.get(name)}
    left_out = [name for name in known if name in _CODES and not has_form(name, known[name])]
    if "isrc" in known:
        known["isrc"] = known["isrc"].replace("-", "").upper()
    kept = {name: text for name, text in known.items() if name not in left_out}
    return {_WIRE[name]: text[: _LIMITS.get(name)] for name, text in kept.items()}, left_out
