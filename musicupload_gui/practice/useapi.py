"""A practice useapi.net: the account, Riffusion's audio upload and Flow Music's files.

Source: useapi.net's pages on the account, on Riffusion's music/upload-audio (both versions) and
on Flow Music's files. Where those are silent, a comment says what was chosen.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from musicupload_gui.practice.lanes import Lanes
from musicupload_gui.practice.store import StoredObject, read_body
from musicupload_gui.practice.wire import Refused, after, bearer_of, json_answer, service_app

PRACTICE_USEAPI_TOKEN = "user:1234-practice"
FLOWMUSIC_LIMIT_BYTES = 40_000_000
"""The page says "40 MB"; the decimal reading, so that what fits here fits under either."""
RIFFUSION_TYPES = {
    "audio/mp4": "m4a",
    "audio/x-m4a": "m4a",
    "audio/mpeg": "mp3",
    "audio/wav": "wav",
    "audio/wave": "wav",
}
FLOWMUSIC_TYPES = {
    "audio/mpeg": "mp3",
    "audio/wav": "wav",
    "audio/mp4": "m4a",
    "audio/x-m4a": "m4a",
    "audio/aac": "m4a",
}
_RIFFUSION = "/v1/riffusion/music/upload-audio/"
_PENDING = (
    "Your Riffusion account has pending error. Please address this issue at "
    "https://useapi.net/docs/api-riffusion-v1/post-riffusion-accounts before making any new API "
    "calls."
)
_STATUS_NAMES = {400: "INVALID_ARGUMENT", 401: "UNAUTHENTICATED", 404: "NOT_FOUND"}


class AnswerShape(StrEnum):
    """Which of Riffusion's two contracts to follow; they are eight days apart."""

    OLD = "old"
    """`job_id` alone."""
    NEW = "new"
    """`id`, `audio_upload_id`, `transcription_job_id` and `is_flagged`."""


@dataclass(slots=True)
class RiffusionUpload:
    """An audio file at practice Riffusion."""

    id: str
    """What the client was given to ask for: a job's id, or two ids with a colon."""
    user_id: str
    file_name: str
    """As it was sent, with the extension of its type."""
    stored: StoredObject
    final_status: str
    is_flagged: bool
    lanes: Lanes = field(repr=False)


@dataclass(frozen=True, slots=True)
class FlowMusicFile:
    """An audio file at practice Flow Music."""

    id: str
    email: str
    stored: StoredObject
    is_flagged: bool


class UseApiService:
    """Practice useapi.net: its state for tests to see, its switches, and its app."""

    def __init__(self, *, pace_s: float = 0.0, bytes_per_s: float | None = None) -> None:
        self.tokens: set[str] = {PRACTICE_USEAPI_TOKEN}
        self.has_credit = True
        """Whether the subscription is paid; if not, everything but the account answers 402."""
        self.riffusion_accounts = ["practice-user"]
        """The user ids that were set up; with several a client must name one."""
        self.flowmusic_accounts = ["practice@example.com"]
        """The e-mails that were set up; the first one is taken when none is named."""
        self.answer_shape = AnswerShape.NEW
        self.final_status = "complete"
        """What `pending` becomes; the older page says `completed`."""
        self.is_flagged = False
        """Whether what comes from now on is found to be somebody else's music."""
        self.nests_errors = False
        """Whether `error` is an object, as it is when it comes from behind the vendor."""
        self.pending_error = False
        """Whether Riffusion's accounts need to be set up again (596)."""
        self.has_forgotten = False
        """Whether Riffusion's uploads are older than the seven days that the vendor keeps them."""
        self.flowmusic_error = ""
        """When set, why Flow Music's accounts need to be set up again (596)."""
        self.success_status = 200
        """What a good upload answers; any other success means the same."""
        self.flowmusic_pause_s: int | None = None
        """When set, Flow Music answers 429 and asks to wait that long."""
        self.pace_s = pace_s
        self.bytes_per_s = bytes_per_s
        """How fast each upload is read; None or 0: as fast as it comes."""
        self.riffusion_uploads: dict[str, RiffusionUpload] = {}
        self.flowmusic_files: dict[str, FlowMusicFile] = {}

    def app(self) -> Starlette:
        """The service as an ASGI app."""
        routes = [
            Route("/v2/account", self._show_account),
            Route(_RIFFUSION, self._upload_audio, methods=["POST"]),
            Route(_RIFFUSION, self._show_audio),
            Route("/v1/flowmusic/files", self._upload_file, methods=["POST"]),
        ]
        return service_app(routes, {404: self._no_route, 405: self._no_route})

    async def _show_account(self, request: Request) -> Response:
        self._check_token(request)
        riffusion = len(self.riffusion_accounts)
        good, bad = (0, riffusion) if self.pending_error else (riffusion, 0)
        flowmusic = len(self.flowmusic_accounts)
        answer = {
            "id": 1234,
            "email": "practice@example.com",
            "name": "Practice",
            "created": "2026-01-05T03:02:28.676Z",
            "verified": "2026-01-05T03:02:53.252Z",
            "sub": "260105",
            "subscriptionIsActive": self.has_credit,
            "subscriptions": 1,
            "maxAccountsPerAPI": 3,
            "accounts": {
                "Riffusion API": {"total": riffusion, "active": good, "error": bad},
                "Flow Music API": {"total": flowmusic, "active": flowmusic},
            },
        }
        return json_answer(answer)

    async def _upload_audio(self, request: Request) -> Response:
        user_id = self._riffusion_user(request)
        name = request.query_params.get("file_name", "")
        if not name:
            raise self._refused(400, "Parameter file_name is required")
        suffix = self._suffix(request, RIFFUSION_TYPES)
        stored = await self._read(request)
        ids = self._new_ids()
        upload = RiffusionUpload(
            ids.get("id") or ids["job_id"],
            user_id,
            f"{name}.{suffix}",
            stored,
            self.final_status,
            self.is_flagged,
            Lanes(("transcription",), self.pace_s),
        )
        self.riffusion_uploads[upload.id] = upload
        answer = ids if "job_id" in ids else {"is_flagged": upload.is_flagged, **ids}
        return json_answer(answer, self.success_status)

    def _new_ids(self) -> dict[str, str]:
        if self.answer_shape == AnswerShape.OLD:
            return {"job_id": str(uuid.uuid4())}
        audio_id, job_id = str(uuid.uuid4()), str(uuid.uuid4())
        both = f"{audio_id}:{job_id}"
        return {"id": both, "transcription_job_id": job_id, "audio_upload_id": audio_id}

    async def _show_audio(self, request: Request) -> Response:
        user_id = self._riffusion_user(request)
        upload = self.riffusion_uploads.get(request.query_params.get("id", ""))
        # What an unknown id answers is not documented; the vendor's other services say 404.
        if upload is None or upload.user_id != user_id:
            raise self._refused(404, "Upload not found")
        if self.has_forgotten:
            # That uploads are among what the vendor calls jobs is read into its list of errors.
            raise self._refused(410, "The job is older than 7 days")
        is_done = upload.lanes.look()["transcription"] == "complete"
        return json_answer(_audio_json(upload, upload.final_status if is_done else "pending"))

    async def _upload_file(self, request: Request) -> Response:
        self._check_token(request)
        self._check_credit()
        if self.flowmusic_pause_s is not None:
            raise self._busy(self.flowmusic_pause_s)
        email = self._account(request, "email", self.flowmusic_accounts)
        if self.flowmusic_error:
            raise self._refused(596, f"Account {email} in error state: {self.flowmusic_error}")
        self._suffix(request, FLOWMUSIC_TYPES)
        stored = await self._read(request)
        if stored.size_bytes > FLOWMUSIC_LIMIT_BYTES:
            raise self._refused(413, "The file exceeds 40 MB")
        clip_id = str(uuid.uuid4())
        file = FlowMusicFile(f"user:{email}:{clip_id}", email, stored, self.is_flagged)
        self.flowmusic_files[file.id] = file
        answer = {
            "id": file.id,
            "url": f"https://storage.googleapis.com/practice/{clip_id}",
            "kind": "audio",
            "assetType": "audio",
            "email": email,
            "clip_id": clip_id,
            "operation_id": str(uuid.uuid4()),
            "is_flagged": file.is_flagged,
            # "When available"; practice does not decode.
            "duration_s": None,
        }
        return json_answer(answer, self.success_status)

    def _check_token(self, request: Request) -> None:
        if bearer_of(request) not in self.tokens:
            raise self._refused(401, "Unauthorized")

    def _check_credit(self) -> None:
        if not self.has_credit:
            raise self._refused(402, "Your subscription has expired")

    def _riffusion_user(self, request: Request) -> str:
        """Whose account a Riffusion call is for, once nothing stands against the call."""
        self._check_token(request)
        self._check_credit()
        if self.pending_error:
            # The page shows no code in this one.
            raise Refused(596, {"error": self._error(596, _PENDING)})
        if len(self.riffusion_accounts) > 1 and not request.query_params.get("user_id"):
            raise self._refused(400, "Parameter user_id is required, several accounts configured")
        return self._account(request, "user_id", self.riffusion_accounts)

    def _account(self, request: Request, name: str, known: list[str]) -> str:
        """The account that a parameter names, the first one when it names none."""
        wanted = request.query_params.get(name) or known[0]
        if wanted not in known:
            raise self._refused(404, f"Account {wanted} not found")
        return wanted

    def _suffix(self, request: Request, types: dict[str, str]) -> str:
        """The extension of what the request says it carries."""
        mime = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if mime not in types:
            valid = ", ".join(types)
            raise self._refused(400, f"Content-Type ({mime}) not supported. Valid values: {valid}")
        return types[mime]

    async def _read(self, request: Request) -> StoredObject:
        stored = await read_body(request, self.bytes_per_s)
        if not stored.size_bytes:
            raise self._refused(400, "The body is empty")
        return stored

    def _busy(self, pause_s: int) -> Refused:
        fields = {"error": self._error(429, "Too many requests"), "code": 429}
        busy = Refused(429, {**fields, "retryAfter": after(pause_s)})
        busy.answer.headers["Retry-After"] = str(pause_s)
        return busy

    def _refused(self, status: int, message: str) -> Refused:
        return Refused(status, {"error": self._error(status, message), "code": status})

    def _error(self, status: int, message: str) -> str | dict[str, Any]:
        if not self.nests_errors:
            return message
        name = _STATUS_NAMES.get(status, "FAILED_PRECONDITION")
        return {"code": status, "message": message, "status": name}

    async def _no_route(self, _: Request, error: Exception) -> Response:
        return self._refused(404, "Not Found").answer


def _audio_json(upload: RiffusionUpload, status: str) -> dict[str, Any]:
    """How an upload is doing, in the words of the contract that it was made by."""
    audio_id, _, job_id = upload.id.partition(":")
    if not job_id:
        return {"is_flagged": upload.is_flagged, "transcribed_lyrics": "", "status": status}
    code, words = (2006, "Match found") if upload.is_flagged else (2005, "No match found")
    return {
        "status": status,
        "lyrics": "",
        "id": upload.id,
        "user_id": upload.user_id,
        "name": upload.file_name,
        "type": upload.stored.content_type,
        "storage_name": audio_id,
        "audible_magic_response": {
            "statusCode": code,
            "statusDescription": f"Status {code} ({code}) {words}",
        },
        "is_flagged": upload.is_flagged,
        "audio_upload_id": audio_id,
        "transcription_job_id": job_id,
    }
