"""What all practice services share: noting requests, reading JSON strictly, refusing politely."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import msgspec
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

T = TypeVar("T")

_TEXT_TYPES = ("application/json", "application/x-www-form-urlencoded")
_TEXT_LIMIT_BYTES = 4096


@dataclass(slots=True)
class SeenRequest:
    """One request as a practice server saw it; filled in while the request goes on."""

    service: str
    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    """By lower-case name; the last one counts."""
    body_bytes: int = 0
    """How much of the body was read so far."""
    status: int = 0
    """What was answered; 0 while there is no answer, or when it never went out."""
    text: bytes = field(default=b"", repr=False)
    """The beginning of a body of JSON or of a form; nothing of any other body is kept."""

    def take(self, block: bytes) -> None:
        """Note a piece of the body."""
        self.body_bytes += len(block)
        if self.headers.get("content-type", "").startswith(_TEXT_TYPES):
            self.text = (self.text + block)[:_TEXT_LIMIT_BYTES]


class Recorder:
    """An ASGI middleware that notes every request at its arrival."""

    def __init__(self, app: ASGIApp, service: str, seen: list[SeenRequest]) -> None:
        self._app = app
        self._service = service
        self._seen = seen

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        note = SeenRequest(
            self._service,
            scope["method"],
            scope["path"],
            scope["query_string"].decode("latin-1"),
            {name.decode("latin-1"): text.decode("latin-1") for name, text in scope["headers"]},
        )
        self._seen.append(note)

        async def counting() -> Message:
            message = await receive()
            note.take(message.get("body", b""))
            return message

        async def noting(message: Message) -> None:
            if message["type"] == "http.response.start":
                note.status = message["status"]
            await send(message)

        await self._app(scope, counting, noting)


def json_answer(fields: Mapping[str, Any] | Sequence[Any], status: int = 200) -> Response:
    """An answer in JSON; times are written as `2026-06-10T12:00:00Z`."""
    return Response(msgspec.json.encode(fields), status, media_type="application/json")


class Refused(Exception):
    """A request that a service turns down, with its whole answer."""

    def __init__(self, status: int, fields: Mapping[str, Any]) -> None:
        super().__init__(f"{status} {fields}")
        self.answer = json_answer(fields, status)


class BodyError(Exception):
    """A request is not JSON (`is_json`), or the value at `path` is not what is documented."""

    def __init__(self, path: str, message: str, *, is_json: bool = True) -> None:
        super().__init__(message)
        self.path = path
        self.is_json = is_json


async def read_json(request: Request, shape: type[T]) -> T:
    """The body as `shape`, an empty one counting as `{}`; raises `BodyError`."""
    raw = await request.body()
    try:
        return msgspec.json.decode(raw or b"{}", type=shape)
    except msgspec.ValidationError as error:
        raise body_error(error) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise BodyError("", str(error), is_json=False) from error


def body_error(error: msgspec.ValidationError) -> BodyError:
    """The same as msgspec found, with the path of the value apart from the message."""
    message, _, place = str(error).partition(" - at `$")
    missing = re.search(r"field `(\w+)`", message)
    path = f"{place.strip('`')}.{missing.group(1) if missing else ''}".strip(".")
    return BodyError(path, message)


def service_app(routes: list[Route], explain: Mapping[Any, Any]) -> Starlette:
    """An app that answers `Refused` and says nothing to clients that left; `explain` adds more."""

    async def answer(_: Request, error: Exception) -> Response:
        assert isinstance(error, Refused)
        return error.answer

    async def client_left(_: Request, __: Exception) -> Response:
        return Response(status_code=499)

    handlers = {Refused: answer, ClientDisconnect: client_left, **explain}
    return Starlette(routes=routes, exception_handlers=handlers)


def bearer_of(request: Request) -> str:
    """The bearer token of a request; empty when there is none."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token if scheme.lower() == "bearer" else ""


def after(seconds: float) -> datetime:
    """The moment so many seconds from now (or ago, when negative)."""
    return datetime.now(UTC) + timedelta(seconds=seconds)
