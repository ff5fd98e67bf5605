"""The store behind the practice services: signed addresses, and answers as Google and R2 give."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any
from urllib.parse import quote, urlencode, urlsplit
from xml.sax.saxutils import escape

from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from musicupload_gui.practice.connection import line_of
from musicupload_gui.practice.faults import is_forced_old
from musicupload_gui.practice.wire import Refused, after, json_answer, service_app

KEEP_LIMIT_BYTES = 8_000_000
"""Contents above this size are hashed and forgotten, so that large uploads cost no memory."""
COVER_LIMIT_BYTES = 10_000_000


class Dialect(Enum):
    """Whose signed addresses and error answers to imitate; the value begins the query's names."""

    GOOGLE = "X-Goog"
    R2 = "X-Amz"


@dataclass(frozen=True, slots=True)
class StoredObject:
    """One object that arrived whole."""

    size_bytes: int
    sha256: str
    content_type: str
    content: bytes | None
    """None when it is larger than `KEEP_LIMIT_BYTES`."""


OnStored = Callable[[StoredObject], None]


@dataclass(frozen=True, slots=True)
class SignedAddress:
    """An address that may be written to for a while by whoever knows it."""

    url: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a cover may be sent, once."""

    key: str
    expires_at: datetime
    on_stored: OnStored


class ObjectStore:
    """Signs addresses for the services and takes what is sent to them."""

    def __init__(self, *, bytes_per_s: float | None = None) -> None:
        self.address = ""
        """Where the store is reached; set by whoever serves it."""
        self.objects: dict[str, StoredObject] = {}
        self.bytes_per_s = bytes_per_s
        """How fast each connection is read; None or 0: as fast as it comes."""
        self.refuses_second_put = False
        """Whether an address that was used is refused (412): services call theirs one-time."""
        self._secret = secrets.token_bytes(32)
        self._on_stored: dict[str, OnStored] = {}
        self._covers: dict[str, _Place] = {}

    def sign_put(
        self,
        key: str,
        dialect: Dialect,
        life_s: float,
        headers: Mapping[str, str],
        on_stored: OnStored | None = None,
    ) -> SignedAddress:
        """An address for one PUT of `key` that must carry exactly `headers`."""
        expires_at = after(life_s)
        signed = {"host": urlsplit(self.address).netloc, **headers}
        # Real stores write a date and a length; one moment says the same and allows fractions.
        query = {
            f"{dialect.value}-Expires": expires_at.isoformat(),
            f"{dialect.value}-SignedHeaders": ";".join(sorted(signed)),
        }
        to_sign = _string_to_sign(key, query, signed)
        query[f"{dialect.value}-Signature"] = self._sign(to_sign)
        if on_stored is not None:
            self._on_stored[key] = on_stored
        return SignedAddress(f"{self.address}/{quote(key)}?{urlencode(query)}", expires_at)

    def open_cover(self, key: str, life_s: float, on_stored: OnStored) -> SignedAddress:
        """An address for one POST of a form whose field `file` is a picture."""
        token = secrets.token_urlsafe(24)
        expires_at = after(life_s)
        self._covers[token] = _Place(key, expires_at, on_stored)
        return SignedAddress(f"{self.address}/covers/{token}", expires_at)

    def app(self, more: Sequence[Route] = ()) -> Starlette:
        """The store as an ASGI app, with whatever else is kept in the same place."""
        routes = [
            *more,
            Route("/covers/{token}", self._post_cover, methods=["POST"]),
            Route("/{key:path}", self._put, methods=["PUT"]),
        ]
        return service_app(routes, {})

    async def _put(self, request: Request) -> Response:
        key: str = request.path_params["key"]
        refusal = self._refusal(request, key)
        if refusal is not None:
            return refusal
        self._keep(key, await read_body(request, self.bytes_per_s), self._on_stored.get(key))
        return Response(status_code=200)

    def _refusal(self, request: Request, key: str) -> Response | None:
        dialect = _dialect_of(request)
        if dialect is None:
            return xml_answer(403, "AccessDenied", "Anonymous caller may not write here.")
        if "authorization" in request.headers:
            return xml_answer(400, "InvalidArgument", "Only one auth mechanism allowed.")
        if "content-length" not in request.headers:
            if dialect is Dialect.GOOGLE:
                return xml_answer(
                    411, "MissingContentLength", "You must provide the Content-Length."
                )
            return xml_answer(501, "NotImplemented", "Transfer-Encoding is not implemented.")
        return self._signature_refusal(request, key, dialect)

    def _signature_refusal(self, request: Request, key: str, dialect: Dialect) -> Response | None:
        query = dict(request.query_params)
        signature = query.pop(f"{dialect.value}-Signature")
        names = query.get(f"{dialect.value}-SignedHeaders", "").split(";")
        missing = [name for name in names if name not in request.headers]
        if missing and dialect is Dialect.GOOGLE:
            details = "Header was included in signedheaders, but not in the request."
            extra = {"ParameterName": missing[0], "Details": details}
            return xml_answer(400, "MalformedSecurityHeader", "A header is malformed.", extra)
        signed = {name: request.headers.get(name, "") for name in names}
        to_sign = _string_to_sign(key, query, signed)
        is_ours = hmac.compare_digest(self._sign(to_sign), signature)
        if not is_ours or missing or _has_stray(request, dialect, names):
            message = "The request signature we calculated does not match the one you provided."
            return xml_answer(403, "SignatureDoesNotMatch", message, {"StringToSign": to_sign})
        expires_at = datetime.fromisoformat(query[f"{dialect.value}-Expires"])
        if is_forced_old(request.scope) or expires_at <= after(0):
            return _expired(dialect, expires_at)
        if self.refuses_second_put and key in self.objects:
            return xml_answer(412, "PreconditionFailed", "The object is there already.")
        return None

    def _sign(self, to_sign: str) -> str:
        return hmac.new(self._secret, to_sign.encode(), hashlib.sha256).hexdigest()

    def _keep(self, key: str, stored: StoredObject, on_stored: OnStored | None) -> None:
        self.objects[key] = stored
        if on_stored is not None:
            on_stored(stored)

    async def _post_cover(self, request: Request) -> Response:
        """Cloudflare's one-time image addresses: a form with the picture in its field `file`."""
        token: str = request.path_params["token"]
        place = self._covers.get(token)
        if "authorization" in request.headers:
            raise _cover_refused(400, "This address takes no key.")
        if place is None:
            raise _cover_refused(404, "This address was used before, or never existed.")
        if place.expires_at <= after(0) or is_forced_old(request.scope):
            raise _cover_refused(403, "This address has expired.")
        picture = await _read_picture(request)
        # Only now is the address used up: a try that broke off may be made again.
        del self._covers[token]
        self._keep(place.key, picture, place.on_stored)
        return json_answer({"success": True, "errors": [], "result": {"id": place.key}})


async def paced_blocks(request: Request, bytes_per_s: float | None) -> AsyncIterator[bytes]:
    """The body as it comes, read no faster than `bytes_per_s` (None or 0: as fast as it comes)."""
    line = line_of(request.scope)
    async for block in request.stream():
        yield block
        if bytes_per_s:
            await line.hold(len(block) / bytes_per_s)


async def read_body(request: Request, bytes_per_s: float | None) -> StoredObject:
    """Take the body at a pace; memory stays flat."""
    digest = hashlib.sha256()
    kept = bytearray()
    size_bytes = 0
    async for block in paced_blocks(request, bytes_per_s):
        digest.update(block)
        size_bytes += len(block)
        if size_bytes <= KEEP_LIMIT_BYTES:
            kept += block
        else:
            kept.clear()
    content = bytes(kept) if size_bytes <= KEEP_LIMIT_BYTES else None
    mime = request.headers.get("content-type", "")
    return StoredObject(size_bytes, digest.hexdigest(), mime, content)


async def _read_picture(request: Request) -> StoredObject:
    async with request.form(max_files=1) as form:
        part = form.get("file")
        if not isinstance(part, UploadFile):
            raise _cover_refused(400, "The form has no file in its field `file`.")
        mime = part.content_type or ""
        if not mime.startswith("image/"):
            raise _cover_refused(415, "The file is no picture.")
        content = await part.read(COVER_LIMIT_BYTES + 1)
    if len(content) > COVER_LIMIT_BYTES:
        raise _cover_refused(413, "The picture is too large.")
    return StoredObject(len(content), hashlib.sha256(content).hexdigest(), mime, content)


def _cover_refused(status: int, message: str) -> Refused:
    fields: dict[str, Any] = {"success": False, "errors": [{"message": message}], "result": None}
    return Refused(status, fields)


def _dialect_of(request: Request) -> Dialect | None:
    for dialect in Dialect:
        if {
            f"{dialect.value}-Signature",
            f"{dialect.value}-Expires",
        } <= request.query_params.keys():
            return dialect
    return None


def _string_to_sign(key: str, query: Mapping[str, str], headers: Mapping[str, str]) -> str:
    lines = [f"{name}:{headers[name].strip()}" for name in sorted(headers)]
    return "\n".join(["PUT", f"/{quote(key)}", urlencode(sorted(query.items())), *lines])


def _has_stray(request: Request, dialect: Dialect, signed: list[str]) -> bool:
    """Whether a header of the store's own kind came that was not signed."""
    start = f"{dialect.value.lower()}-"
    return any(name.startswith(start) and name not in signed for name in request.headers)


def _expired(dialect: Dialect, expires_at: datetime) -> Response:
    if dialect is Dialect.GOOGLE:
        details = {"Details": f"Request signature expired at: {expires_at}"}
        return xml_answer(400, "ExpiredToken", "The provided token has expired.", details)
    return xml_answer(403, "ExpiredRequest", "Request has expired.")


def xml_answer(
    status: int, code: str, message: str, extra: Mapping[str, str] | None = None
) -> Response:
    """A refusal as the stores of Google, Amazon and Cloudflare write it."""
    fields = {"Code": code, "Message": message, **(extra or {})}
    inner = "".join(f"<{name}>{escape(text)}</{name}>" for name, text in fields.items())
    document = f"<?xml version='1.0' encoding='UTF-8'?><Error>{inner}</Error>"
    return Response(document, status, media_type="application/xml")
