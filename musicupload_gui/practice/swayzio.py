"""A practice Swayzio: upload intents, finalize, metadata, artwork and processing status.

Source: Swayzio's Uploads, Track Resources, Schemas, Conventions and Errors pages. Where those are
silent, a comment says what was chosen.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

import msgspec
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from musicupload_gui.practice.lanes import Lanes
from musicupload_gui.practice.store import Dialect, ObjectStore
from musicupload_gui.practice.swayzio_bodies import (
    AUDIO_SUFFIXES,
    AUDIO_TYPES,
    REDIRECTED_INTENTS,
    CreateArtwork,
    CreateUpload,
    EditMetadata,
    Finalize,
    SentWaveform,
)
from musicupload_gui.practice.wire import (
    BodyError,
    Refused,
    bearer_of,
    json_answer,
    read_json,
    service_app,
)

PRACTICE_SWAYZIO_TOKEN = "practice-swayzio-token"
_V1 = "/api/swayzio/v1"
_LANES = ("waveform", "tags", "stems", "lyrics")
_OWNER, _STRANGER = "practice", "stranger"


@dataclass(slots=True)
class PracticeTrack:
    """A track at practice Swayzio; reserved by an intent, visible once it is finalized."""

    id: str
    owner: str
    metadata: dict[str, str | None]
    """By the names of the service: title, artist, isrc, iswc, releaseDate."""
    is_finalized: bool = False
    sha256: str = ""
    size_bytes: int = 0
    duration_ms: float | None = None
    waveform: SentWaveform | None = None
    """What came with finalize."""
    cover_sha256: str = ""
    deleted_at: str | None = None
    """When somebody deleted it there; that it is still shown then is not documented."""
    lanes: Lanes = field(default_factory=lambda: Lanes(_LANES))

    @property
    def title(self) -> str:
        """The title: the file's name until it is edited."""
        return self.metadata.get("title") or ""

    @property
    def peaks(self) -> tuple[float, ...]:
        """The peaks that came with finalize."""
        return tuple(self.waveform.peaks) if self.waveform else ()


@dataclass(slots=True)
class PracticeUpload:
    """An upload intent: what was announced, and whether it was finalized."""

    id: str
    asset_id: str
    track_id: str
    owner: str
    asset_kind: str
    """`original_audio` or `artwork`."""
    key: str
    """Where the bytes go in the store."""
    size_bytes: int
    is_finalized: bool = False


class SwayzioService:
    """Practice Swayzio: its state for tests to see, its switches, and its app."""

    def __init__(self, store: ObjectStore, *, pace_s: float = 0.0) -> None:
        self.tokens: set[str] = {PRACTICE_SWAYZIO_TOKEN}
        """The tokens of the one person whose tracks are here."""
        self.stranger_tokens: set[str] = set()
        """Good tokens of somebody else: to them our tracks do not exist."""
        self.entitled = True
        self.foreign_finalize_url = False
        """Whether `finalizeUrl` names a host that is not ours."""
        self.url_life_s = 900.0
        self.extra_headers: dict[str, str] = {}
        """More headers that signed addresses ask for, such as `x-goog-meta-owner`."""
        self.failing_lanes: frozenset[str] = frozenset()
        """Lanes that end as failed; a failed waveform fails the track."""
        self.pace_s = pace_s
        self.tracks: dict[str, PracticeTrack] = {}
        self.uploads: dict[str, PracticeUpload] = {}
        self._store = store

    def expire_tokens(self) -> None:
        """Let every token grow old; add another to `tokens` to go on as the same person."""
        self.tokens.clear()

    def app(self) -> Starlette:
        """The service as an ASGI app."""
        track = f"{_V1}/tracks/{{track_id}}"
        artwork = f"{track}/artwork/uploads"
        routes = [
            Route("/api/swayzio/health", self._health),
            Route(f"{_V1}/uploads", self._create_upload, methods=["POST"]),
            Route(f"{_V1}/uploads/{{upload_id}}/finalize", self._finalize, methods=["POST"]),
            Route(f"{_V1}/tracks", self._list_tracks),
            Route(track, self._show_track),
            Route(f"{track}/metadata", self._edit_metadata, methods=["PATCH"]),
            Route(f"{track}/processing-status", self._processing_status),
            Route(artwork, self._create_artwork, methods=["POST"]),
            # Artwork's finalize is not documented; by analogy, and the generic route works too.
            Route(f"{artwork}/{{upload_id}}/finalize", self._finalize, methods=["POST"]),
        ]
        explain = {BodyError: _explain_body, 404: _no_route, 405: _no_route}
        return service_app(routes, explain)

    async def _health(self, _: Request) -> Response:
        return json_answer({"status": "ok"})

    async def _create_upload(self, request: Request) -> Response:
        owner = self._owner(request)
        self._check_entitlement()
        body = await read_json(request, CreateUpload)
        if body.intent in REDIRECTED_INTENTS:
            raise Refused(400, {"error": REDIRECTED_INTENTS[body.intent]})
        if body.intent != "track_original":
            raise BodyError("intent", "unknown intent")
        if body.content_type.lower() not in AUDIO_TYPES:
            raise BodyError("contentType", "unsupported audio type")
        name = PurePath(body.file_name)
        if name.suffix.lower() not in AUDIO_SUFFIXES:
            raise BodyError("fileName", "unsupported file extension")
        track = PracticeTrack(_new_id("trk"), owner, {"title": name.stem})
        self.tracks[track.id] = track
        return self._open_upload(request, track, "original_audio", body)

    async def _create_artwork(self, request: Request) -> Response:
        track = self._track(request)
        self._check_entitlement()
        return self._open_upload(request, track, "artwork", await read_json(request, CreateArtwork))

    def _open_upload(
        self, request: Request, track: PracticeTrack, kind: str, body: CreateUpload | CreateArtwork
    ) -> Response:
        upload_id, asset_id = _new_id("upl"), _new_id("ast")
        key = f"swayzio/{track.id}/{asset_id}/{quote(body.file_name)}"
        upload = PracticeUpload(
            upload_id, asset_id, track.id, track.owner, kind, key, body.byte_size
        )
        self.uploads[upload_id] = upload
        headers = {"content-type": body.content_type, **self.extra_headers}
        address = self._store.sign_put(key, Dialect.GOOGLE, self.url_life_s, headers)
        host = "https://finalize.example.net" if self.foreign_finalize_url else _base(request)
        route = "uploads" if kind == "original_audio" else f"tracks/{track.id}/artwork/uploads"
        answer = {
            "uploadId": upload_id,
            "trackId": track.id,
            "assetId": asset_id,
            "signedUrl": address.url,
            "method": "PUT",
            "expiresAt": address.expires_at,
            "requiredHeaders": headers,
            "finalizeUrl": f"{host}{_V1}/{route}/{upload_id}/finalize",
        }
        return json_answer(answer, 201)

    async def _finalize(self, request: Request) -> Response:
        owner = self._owner(request)
        body = await read_json(request, Finalize)
        upload = self.uploads.get(request.path_params["upload_id"])
        track_id = request.path_params.get("track_id")
        if upload is None or upload.owner != owner or track_id not in (None, upload.track_id):
            raise _union_refusal(404, "upload_intent_not_found", "upload_intent_not_found")
        if body.asset_id not in (None, upload.asset_id):
            raise _union_refusal(409, "asset_mismatch", "upload_asset_mismatch")
        ids = {"uploadId": upload.id, "trackId": upload.track_id, "assetId": upload.asset_id}
        if upload.is_finalized:
            return json_answer({"status": "already_finalized", **ids})
        jobs = self._accept(upload, body)
        done = {"assetKind": upload.asset_kind, "jobsQueued": jobs, "workflowStatus": "queued"}
        return json_answer({"status": "finalized", **ids, **done})

    def _accept(self, upload: PracticeUpload, body: Finalize) -> int:
        """Take over the stored bytes; returns how many jobs that starts."""
        stored = self._store.objects.get(upload.key)
        if stored is None or stored.size_bytes != upload.size_bytes:
            # Only "as missing" is documented; the code is by analogy with upload_asset_mismatch.
            raise Refused(409, {"error": "upload_asset_missing"})
        upload.is_finalized = True
        track = self.tracks[upload.track_id]
        if upload.asset_kind == "artwork":
            track.cover_sha256 = stored.sha256
            return 0
        track.is_finalized = True
        track.sha256, track.size_bytes = stored.sha256, stored.size_bytes
        track.duration_ms = body.duration_ms
        track.waveform = body.waveform
        track.lanes = Lanes(_LANES, self.pace_s, self.failing_lanes)
        return len(_LANES)

    async def _list_tracks(self, request: Request) -> Response:
        owner = self._owner(request)
        text = request.query_params.get("limit", "50")
        if not text.isdecimal() or not 1 <= int(text) <= 100:
            raise BodyError("limit", "expected a number from 1 to 100")
        mine = [t for t in self.tracks.values() if t.is_finalized and t.owner == owner]
        # The shape of the listing is not documented.
        shown = [_as_json(track) for track in mine[: int(text)]]
        return json_answer({"tracks": shown, "nextCursor": None})

    async def _show_track(self, request: Request) -> Response:
        return json_answer(_as_json(self._track(request)))

    async def _edit_metadata(self, request: Request) -> Response:
        track = self._track(request)
        edit: dict[str, Any] = msgspec.to_builtins(await read_json(request, EditMetadata))
        if not edit:
            raise BodyError("", "at least one field is needed")
        track.metadata.update(edit)
        return json_answer(_as_json(track))

    async def _processing_status(self, request: Request) -> Response:
        track = self._track(request)
        lanes = track.lanes.look()
        status = "processing" if {"pending", "running"} & set(lanes.values()) else "ready"
        if lanes["waveform"] == "failed":
            status = "failed"
        # The shape of this answer is not documented.
        listed = [{"lane": name, "status": state} for name, state in lanes.items()]
        return json_answer({"trackId": track.id, "status": status, "lanes": listed})

    def _owner(self, request: Request) -> str:
        token = bearer_of(request)
        if not token:
            raise Refused(401, {"error": "missing_bearer_token"})
        if token in self.stranger_tokens:
            return _STRANGER
        if token not in self.tokens:
            raise Refused(401, {"error": "invalid_bearer_token"})
        return _OWNER

    def _check_entitlement(self) -> None:
        if not self.entitled:
            extra = {"feature": "uploads", "current": 10, "limit": 10, "planId": "free"}
            more = {"status": "limit_reached", "upgradeRequired": True}
            raise Refused(403, {"error": "entitlement_required", **extra, **more})

    def _track(self, request: Request) -> PracticeTrack:
        """The visible track that the path names; raises `Refused` for anyone else's."""
        owner = self._owner(request)
        track = self.tracks.get(request.path_params["track_id"])
        if track is None or track.owner != owner or not track.is_finalized:
            raise Refused(404, {"error": "track_not_found"})
        return track


def _as_json(track: PracticeTrack) -> dict[str, Any]:
    empty = dict.fromkeys(("title", "artist", "isrc", "iswc", "releaseDate"))
    return {
        "id": track.id,
        **empty,
        **track.metadata,
        "deletedAt": track.deleted_at,
        "durationMs": track.duration_ms,
        "hasArtwork": bool(track.cover_sha256),
    }


def _new_id(kind: str) -> str:
    return f"{kind}_{secrets.token_hex(12)}"


def _base(request: Request) -> str:
    return f"{request.url.scheme}://{request.url.netloc}"


def _union_refusal(http_status: int, status: str, error: str) -> Refused:
    """A refusal of the finalize union, which speaks by `status` and by `error`."""
    return Refused(http_status, {"status": status, "error": error})


async def _explain_body(_: Request, error: Exception) -> Response:
    assert isinstance(error, BodyError)
    if not error.is_json:
        return json_answer({"error": "invalid_json"}, 400)
    issue = {"path": error.path, "message": str(error)}
    return json_answer({"error": "validation_error", "issues": [issue]}, 400)


async def _no_route(_: Request, __: Exception) -> Response:
    return json_answer({"error": "route_not_found"}, 404)
