"""A practice AudioDelivery: upload sessions, tracks, covers, track status and collections.

Source: AudioDelivery's Upload Sessions page; for the rest the vendor's guides and OpenAPI. Where
those are silent, a comment says what was chosen.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from musicupload_gui.practice.lanes import Lanes
from musicupload_gui.practice.store import Dialect, ObjectStore, SignedAddress, StoredObject
from musicupload_gui.practice.wire import (
    BodyError,
    Refused,
    after,
    bearer_of,
    json_answer,
    read_json,
    service_app,
)

PRACTICE_AUDIODELIVERY_KEY = "practice-audiodelivery-uploader-key"
"""An uploader key that belongs to the practice collection."""
PRACTICE_AUDIODELIVERY_API_KEY = "practice-audiodelivery-api-key"
PRACTICE_COLLECTION_ID = "5f0c1a52-7d0e-4c4e-9a55-2f6b1c3d4e01"

_Item = TypeVar("_Item")
_Color = Annotated[str, Meta(pattern="^#[0-9A-Fa-f]{6}$")]
_Page = Annotated[int, Meta(ge=1, le=200)]
_Offset = Annotated[int, Meta(ge=0)]


class KeyKind(StrEnum):
    """How much a key may do."""

    API = "api"
    UPLOADER = "uploader"


@dataclass(frozen=True, slots=True)
class PracticeKey:
    """A key: its kind, the collection it belongs to, and whether it sees more than uploading."""

    kind: KeyKind
    collection_id: str | None = None
    may_read_status: bool = True
    """The vendor describes reading for API keys only; False gives 403 on tracks and listings."""


class UploadSession(Struct, frozen=True):
    """An open upload session; its id is what lets anyone add tracks to it. Answered as it is."""

    id: str
    creator_id: uuid.UUID | None
    collection_id: str
    organization_index: str | None
    metadata: dict[str, Any]
    expires_at: datetime


@dataclass(slots=True)
class DeliveryTrack:
    """A track at practice AudioDelivery; the bytes' arrival starts the processing by itself."""

    id: str
    collection_id: str
    creator_id: uuid.UUID | None
    file_name: str
    organization_index: str | None
    metadata: dict[str, Any]
    player: dict[str, str]
    """player_title, player_subtitle and player_color, as far as they were given."""
    final_status: str
    pace_s: float
    size_bytes: int = 0
    sha256: str = ""
    cover_sha256: str = ""
    lanes: Lanes | None = field(default=None, repr=False)

    @property
    def status(self) -> str:
        """`initialized`, `processing`, or `final_status`."""
        if self.lanes is None:
            return "initialized"
        is_done = self.lanes.peek()["variants"] == "complete"
        return self.final_status if is_done else "processing"

    def receive(self, stored: StoredObject) -> None:
        """Take the audio that arrived at the upload address."""
        self.size_bytes, self.sha256 = stored.size_bytes, stored.sha256
        self.lanes = Lanes(("variants",), self.pace_s)

    def receive_cover(self, stored: StoredObject) -> None:
        """Take the picture that arrived at the cover address."""
        self.cover_sha256 = stored.sha256


class _OpenSession(Struct):
    collection_id: uuid.UUID | None = None
    creator_id: uuid.UUID | None = None
    organization_index: str | None = None
    metadata: dict[str, Any] = msgspec.field(default_factory=dict[str, Any])
    expires_in: Annotated[float, Meta(ge=60, le=86400)] = 3600


class _AddTrack(Struct):
    # The player fields are newer than the Upload Sessions page.
    file_name: Annotated[str, Meta(min_length=1)]
    organization_index: str | None = None
    metadata: dict[str, Any] = msgspec.field(default_factory=dict[str, Any])
    player_title: str | UnsetType = UNSET
    player_subtitle: str | UnsetType = UNSET
    player_color: _Color | UnsetType = UNSET


class _EditTrack(Struct):
    metadata: dict[str, Any] | UnsetType = UNSET
    player_title: str | UnsetType = UNSET
    player_subtitle: str | UnsetType = UNSET
    player_color: _Color | UnsetType = UNSET


class _NewCollection(Struct):
    title: Annotated[str, Meta(min_length=1)]


class AudioDeliveryService:
    """Practice AudioDelivery: its state for tests to see, its switches, and its app."""

    def __init__(self, store: ObjectStore, *, pace_s: float = 0.0) -> None:
        self.keys: dict[str, PracticeKey] = {
            PRACTICE_AUDIODELIVERY_KEY: PracticeKey(KeyKind.UPLOADER, PRACTICE_COLLECTION_ID),
            PRACTICE_AUDIODELIVERY_API_KEY: PracticeKey(KeyKind.API),
        }
        self.collections: dict[str, str] = {PRACTICE_COLLECTION_ID: "Practice collection"}
        """Titles by id."""
        self.sessions: dict[str, UploadSession] = {}
        self.tracks: dict[str, DeliveryTrack] = {}
        self.url_ttl_s = 3600.0
        self.session_life_s: float | None = None
        """Overrides what a client asks for with `expires_in`."""
        self.session_needs_key = False
        """Whether calls on a session ask for the key as well, as the vendor's example shows it."""
        self.final_status = "ready"
        """What processing ends in; `incomplete`, `error` and others are documented, too."""
        self.pace_s = pace_s
        self._store = store

    def app(self) -> Starlette:
        """The service as an ASGI app."""
        session, track = "/v1/upload_session", "/v1/track/{track_id}"
        routes = [
            Route(session, self._open_session, methods=["POST"]),
            Route(f"{session}/{{session_id}}", self._show_session),
            Route("/v1/upload/{session_id}/track", self._add_track, methods=["POST"]),
            Route(track, self._show_track),
            Route(track, self._edit_track, methods=["PUT"]),
            Route(track, self._delete_track, methods=["DELETE"]),
            Route(f"{track}/cover", self._open_cover, methods=["POST"]),
            Route("/v1/collection", self._list_collections),
            Route("/v1/collection", self._add_collection, methods=["POST"]),
            Route("/v1/collection/{collection_id}/track", self._list_tracks),
        ]
        explain = {BodyError: _explain_body, 404: _no_route, 405: _no_route}
        return service_app(routes, explain)

    async def _open_session(self, request: Request) -> Response:
        key = self._key(request)
        body = await read_json(request, _OpenSession)
        wanted = str(body.collection_id) if body.collection_id else None
        collection_id = wanted or key.collection_id
        if collection_id is None:
            raise _refused(400, "collection_id is required")
        if key.collection_id not in (None, collection_id):
            raise _refused(403, "This key belongs to another collection")
        self._check_collection(collection_id)
        life_s = body.expires_in if self.session_life_s is None else self.session_life_s
        session = UploadSession(
            str(uuid.uuid4()),
            body.creator_id,
            collection_id,
            body.organization_index,
            body.metadata,
            after(life_s),
        )
        self.sessions[session.id] = session
        return json_answer(_session_answer(session))

    async def _show_session(self, request: Request) -> Response:
        return json_answer(_session_answer(self._session(request)))

    async def _add_track(self, request: Request) -> Response:
        session = self._session(request)
        body = await read_json(request, _AddTrack)
        given: dict[str, Any] = msgspec.to_builtins(body)
        track = DeliveryTrack(
            str(uuid.uuid4()),
            session.collection_id,
            session.creator_id,
            body.file_name,
            body.organization_index,
            body.metadata,
            {name: text for name, text in given.items() if name.startswith("player_")},
            self.final_status,
            self.pace_s,
        )
        self.tracks[track.id] = track
        return json_answer(self._place_answer(session, track))

    def _place_answer(self, session: UploadSession, track: DeliveryTrack) -> dict[str, Any]:
        """A new track with its addresses, as the Upload Sessions page shows it."""
        path = f"audiodelivery/{track.collection_id}/{track.id}"
        life_s = self.url_ttl_s
        # Which headers are signed is not documented; the vendor's own uploader sends none.
        audio = self._store.sign_put(path, Dialect.R2, life_s, {}, track.receive)
        cover = self._store.open_cover(f"{path}/cover", life_s, track.receive_cover)
        addresses = {
            name: _address_json(method, address, life_s)
            for name, method, address in (
                ("track_upload", "PUT", audio),
                ("track_cover_upload", "POST", cover),
            )
        }
        ids = {"id": track.id, "index": str(len(self.tracks)), "path": path}
        return {
            **_ok(),
            "upload_session_id": session.id,
            "track_id": track.id,
            "track": {**ids, "upload_url": audio.url},
            "upload_session": session,
            **addresses,
        }

    async def _show_track(self, request: Request) -> Response:
        track = self._track(request)
        if track.lanes is not None:
            track.lanes.look()
        return json_answer({**_ok(), "track_id": track.id, "track": _track_json(track)})

    async def _edit_track(self, request: Request) -> Response:
        track = self._track(request)
        edit: dict[str, Any] = msgspec.to_builtins(await read_json(request, _EditTrack))
        track.metadata = edit.pop("metadata", track.metadata)
        track.player.update(edit)
        return json_answer({**_ok(), "track_id": track.id, "track": _track_json(track)})

    async def _delete_track(self, request: Request) -> Response:
        track = self._track(request)
        del self.tracks[track.id]
        return json_answer({**_ok(), "track_id": track.id, "deleted_track": _track_json(track)})

    async def _open_cover(self, request: Request) -> Response:
        track = self._track(request)
        path = f"audiodelivery/{track.collection_id}/{track.id}/cover-{uuid.uuid4()}"
        cover = self._store.open_cover(path, self.url_ttl_s, track.receive_cover)
        place = _address_json("POST", cover, self.url_ttl_s)
        shown = {"track_id": track.id, "track": _track_json(track)}
        return json_answer({**_ok(), **shown, "track_cover_upload": place})

    async def _list_collections(self, request: Request) -> Response:
        key = self._reader(request)
        seen = [
            {"id": id_, "title": title}
            for id_, title in self.collections.items()
            if key.collection_id in (None, id_)
        ]
        return json_answer({**_ok(), "count": len(seen), "collections": _page(request, seen)})

    async def _add_collection(self, request: Request) -> Response:
        if self._reader(request).kind != KeyKind.API:
            raise _refused(403, "This key may not make collections")
        body = await read_json(request, _NewCollection)
        id_ = str(uuid.uuid4())
        self.collections[id_] = body.title
        collection = {"id": id_, "title": body.title}
        return json_answer({**_ok(), "collection_id": id_, "collection": collection})

    async def _list_tracks(self, request: Request) -> Response:
        key = self._reader(request)
        id_: str = request.path_params["collection_id"]
        if key.collection_id not in (None, id_):
            raise _refused(404, "Collection not found")
        self._check_collection(id_)
        seen = [_track_json(t) for t in self.tracks.values() if t.collection_id == id_]
        return json_answer({**_ok(), "count": len(seen), "tracks": _page(request, seen)})

    def _key(self, request: Request) -> PracticeKey:
        key = self.keys.get(bearer_of(request))
        if key is None:
            raise _refused(401, "Missing or invalid API key")
        return key

    def _reader(self, request: Request) -> PracticeKey:
        key = self._key(request)
        if not key.may_read_status:
            raise _refused(403, "This key may only upload")
        return key

    def _session(self, request: Request) -> UploadSession:
        if self.session_needs_key:
            self._key(request)
        session = self.sessions.get(request.path_params["session_id"])
        # How an ended session answers is not documented; 404 as for one that never was.
        if session is None or session.expires_at <= after(0):
            raise _refused(404, "Upload session not found or expired")
        return session

    def _track(self, request: Request) -> DeliveryTrack:
        key = self._reader(request)
        track = self.tracks.get(request.path_params["track_id"])
        if track is None or key.collection_id not in (None, track.collection_id):
            raise _refused(404, "Track not found")
        return track

    def _check_collection(self, collection_id: str) -> None:
        if collection_id not in self.collections:
            raise _refused(404, "Collection not found")


def _page(request: Request, items: list[_Item]) -> list[_Item]:
    """The part of a listing that `limit` (1-200, default 50) and `offset` ask for."""
    query = request.query_params
    try:
        limit = msgspec.convert(query.get("limit", "50"), _Page, strict=False)
        offset = msgspec.convert(query.get("offset", "0"), _Offset, strict=False)
    except msgspec.ValidationError as error:
        raise _refused(400, str(error)) from error
    return items[offset : offset + limit]


def _ok() -> dict[str, Any]:
    return {"ok": True, "api_request_id": str(uuid.uuid4())}


def _refused(status: int, message: str) -> Refused:
    return Refused(status, _refusal(message))


def _refusal(message: str) -> dict[str, Any]:
    return {"ok": False, "message": message, "api_request_id": str(uuid.uuid4())}


def _session_answer(session: UploadSession) -> dict[str, Any]:
    return {
        "ok": True,
        "upload_session_id": session.id,
        "upload_session": session,
        "player_color": None,
        "expires_at": session.expires_at,
    }


def _address_json(method: str, address: SignedAddress, life_s: float) -> dict[str, Any]:
    signed = {"method": method, "upload_url": address.url}
    return {**signed, "ttl": int(life_s), "expires_at": address.expires_at}


def _track_json(track: DeliveryTrack) -> dict[str, Any]:
    return {
        "id": track.id,
        "collection_id": track.collection_id,
        "creator_id": track.creator_id,
        "file_name": track.file_name,
        "organization_index": track.organization_index,
        "metadata": track.metadata,
        "track_status_id": track.status,
        **track.player,
    }


async def _explain_body(_: Request, error: Exception) -> Response:
    assert isinstance(error, BodyError)
    place = f" (at {error.path})" if error.path else ""
    return json_answer(_refusal(f"Invalid parameters{place}: {error}"), 400)


async def _no_route(_: Request, __: Exception) -> Response:
    return json_answer(_refusal("Not found"), 404)
