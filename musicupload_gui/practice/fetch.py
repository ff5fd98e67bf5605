"""Fetches a file from an address, as SourceAudio does with what it is told to import."""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import dataclass
from email.parser import BytesHeaderParser
from urllib.parse import SplitResult, urlsplit

_BLOCK_BYTES = 262_144


class FetchError(Exception):
    """A file that could not be fetched, and why."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came from an address."""

    size_bytes: int
    sha256: str


async def fetch(url: str, limit_s: float) -> Fetched:
    """Read all that is at an http(s) address within `limit_s`; raises `FetchError`.

    Redirects are not followed, and nothing of the answer is kept.
    """
    parts = split_address(url)
    is_safe = parts.scheme == "https"
    try:
        async with asyncio.timeout(limit_s):
            reader, writer = await asyncio.open_connection(
                parts.hostname, parts.port or (443 if is_safe else 80), ssl=is_safe or None
            )
            try:
                writer.write(_request(parts))
                return await _read_answer(reader)
            finally:
                writer.transport.abort()
    except TimeoutError as error:
        raise FetchError("it took too long") from error
    except (OSError, ValueError, asyncio.IncompleteReadError, asyncio.LimitOverrunError) as error:
        raise FetchError(str(error)) from error


def split_address(url: str) -> SplitResult:
    """The parts of an address that can be fetched; raises `FetchError` for any other."""
    if not (url.isascii() and url.isprintable()) or " " in url:
        raise FetchError("the address is not percent-encoded")
    try:
        parts = urlsplit(url)
        is_good = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError as error:
        raise FetchError(str(error)) from error
    if not is_good:
        raise FetchError("the address does not begin with http:// or https://")
    return parts


def _request(parts: SplitResult) -> bytes:
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    host = parts.netloc.rpartition("@")[2]
    # To 1.0 nobody may answer in chunks: the body ends where the connection ends.
    return f"GET {target} HTTP/1.0\r\nHost: {host}\r\nAccept: */*\r\n\r\n".encode()


async def _read_answer(reader: asyncio.StreamReader) -> Fetched:
    head = await reader.readuntil(b"\r\n\r\n")
    first, _, fields = head.partition(b"\r\n")
    status = int(first.partition(b" ")[2][:3])
    if status != 200:
        raise FetchError(f"the address answered {status}")
    promised = BytesHeaderParser().parsebytes(fields).get("Content-Length")
    digest, size_bytes = hashlib.sha256(), 0
    while block := await reader.read(_BLOCK_BYTES):
        digest.update(block)
        size_bytes += len(block)
    if promised is not None and int(promised) != size_bytes:
        raise FetchError("the file came incomplete")
    return Fetched(size_bytes, digest.hexdigest())
