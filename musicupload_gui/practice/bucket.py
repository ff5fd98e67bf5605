"""A practice S3 bucket behind presigned addresses, where files wait until SourceAudio fetches."""

from __future__ import annotations

import hashlib
import tempfile
import weakref
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import IO

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from musicupload_gui.practice.faults import is_forced_old
from musicupload_gui.practice.store import KEEP_LIMIT_BYTES, paced_blocks, xml_answer
from musicupload_gui.practice.wire import after

PRACTICE_BUCKET_NAME = "bucket"
"""The address of an object is `{store address}/{name}/{key}`: path style, any region."""
LONGEST_LIFE_S = 604_800
_SIGNED = ("X-Amz-Signature", "X-Amz-Credential", "X-Amz-Date", "X-Amz-Expires")
_BLOCK_BYTES = 262_144


def _new_file() -> IO[bytes]:
    return tempfile.SpooledTemporaryFile(KEEP_LIMIT_BYTES)


@dataclass(slots=True, weakref_slot=True)
class BucketObject:
    """One object; large contents are in a file on disk that goes when nobody needs the object."""

    content_type: str
    size_bytes: int = 0
    sha256: str = ""
    _file: IO[bytes] = field(default_factory=_new_file, repr=False)

    def __post_init__(self) -> None:
        weakref.finalize(self, self._file.close)

    async def fill(self, blocks: AsyncIterator[bytes]) -> None:
        """Take the contents; raises what `blocks` raises."""
        digest = hashlib.sha256()
        async for block in blocks:
            digest.update(block)
            self._file.write(block)
            self.size_bytes += len(block)
        self.sha256 = digest.hexdigest()

    async def blocks(self) -> AsyncIterator[bytes]:
        """The contents; several readers may be under way at once."""
        for start in range(0, self.size_bytes, _BLOCK_BYTES):
            self._file.seek(start)
            yield self._file.read(_BLOCK_BYTES)


class PracticeBucket:
    """Takes, gives and forgets objects for whoever has an address that looks signed and is young.

    The signature itself is not checked: the bucket does not know the secret that it is made with.
    """

    def __init__(self, *, bytes_per_s: float | None = None) -> None:
        self.objects: dict[str, BucketObject] = {}
        """By key, as it reads without percent signs."""
        self.bytes_per_s = bytes_per_s
        """How fast each PUT is read; None or 0: as fast as it comes."""

    def routes(self) -> list[Route]:
        """What the store has to serve."""
        path = f"/{PRACTICE_BUCKET_NAME}/{{key:path}}"
        return [
            Route(path, self._put, methods=["PUT"]),
            Route(path, self._get, methods=["GET", "HEAD"]),
            Route(path, self._delete, methods=["DELETE"]),
        ]

    async def _put(self, request: Request) -> Response:
        refusal = _refusal(request)
        if refusal is not None:
            return refusal
        if "content-length" not in request.headers:
            return xml_answer(501, "NotImplemented", "Transfer-Encoding is not implemented.")
        arrived = BucketObject(request.headers.get("content-type", "binary/octet-stream"))
        await arrived.fill(paced_blocks(request, self.bytes_per_s))
        self.objects[request.path_params["key"]] = arrived
        return Response(headers={"etag": _etag(arrived)})

    async def _get(self, request: Request) -> Response:
        refusal = _refusal(request)
        if refusal is not None:
            return refusal
        found = self.objects.get(request.path_params["key"])
        if found is None:
            return xml_answer(404, "NoSuchKey", "The specified key does not exist.")
        headers = {
            "content-type": found.content_type,
            "content-length": str(found.size_bytes),
            "etag": _etag(found),
        }
        if request.method == "HEAD":
            return Response(headers=headers)
        return StreamingResponse(found.blocks(), headers=headers)

    async def _delete(self, request: Request) -> Response:
        refusal = _refusal(request)
        if refusal is None:
            self.objects.pop(request.path_params["key"], None)
        # Deleting what is not there is a success, too.
        return refusal or Response(status_code=204)


def _refusal(request: Request) -> Response | None:
    query = request.query_params
    if not all(query.get(name) for name in _SIGNED):
        return xml_answer(403, "AccessDenied", "Access Denied")
    if "authorization" in request.headers:
        return xml_answer(400, "InvalidArgument", "Only one auth mechanism allowed.")
    try:
        signed_at = datetime.strptime(query["X-Amz-Date"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        life_s = int(query["X-Amz-Expires"])
    except ValueError as error:
        return xml_answer(400, "AuthorizationQueryParametersError", str(error))
    if not 0 < life_s <= LONGEST_LIFE_S:
        message = "X-Amz-Expires must be less than a week (in seconds)"
        return xml_answer(400, "AuthorizationQueryParametersError", message)
    if is_forced_old(request.scope) or signed_at + timedelta(seconds=life_s) <= after(0):
        return xml_answer(
            403, "AccessDenied", "Request has expired", {"X-Amz-Expires": str(life_s)}
        )
    return None


def _etag(stored: BucketObject) -> str:
    # Amazon's is the MD5 of what one PUT brought; clients may not rely on that.
    return f'"{stored.sha256[:32]}"'
