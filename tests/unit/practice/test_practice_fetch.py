"""Fetching by address: what counts as a whole file, and what does not."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
from collections.abc import AsyncGenerator

import pytest

from musicupload_gui.practice.fetch import Fetched, FetchError, fetch

pytestmark = pytest.mark.anyio

MUSIC = Fetched(5, hashlib.sha256(b"music").hexdigest())


@contextlib.asynccontextmanager
async def host(answer: bytes, heard: list[bytes] | None = None) -> AsyncGenerator[str]:
    """An address where every visitor gets the same bytes."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        request = await reader.read(65536)
        if heard is not None:
            heard.append(request)
        writer.write(answer)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.0 200 OK\r\n\r\nmusic",
        b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\nConnection: close\r\n\r\nmusic",
        b"HTTP/1.1 200\r\n\r\nmusic",
    ],
)
async def test_a_whole_file_is_measured(answer: bytes) -> None:
    async with host(answer) as address:
        assert await fetch(f"{address}/a.mp3", 10) == MUSIC


async def test_path_and_query_are_asked_for_as_they_are() -> None:
    heard: list[bytes] = []
    async with host(b"HTTP/1.0 200 OK\r\n\r\nmusic", heard) as address:
        await fetch(f"{address}/a%20b%23+%C3%BC.mp3?X-Amz-Date=1&x=%2F#part", 10)
        await fetch(address, 10)
    assert heard[0].startswith(b"GET /a%20b%23+%C3%BC.mp3?X-Amz-Date=1&x=%2F HTTP/1.0\r\n")
    assert f"\r\nHost: {address.removeprefix('http://')}\r\n".encode() in heard[0]
    assert heard[1].startswith(b"GET / HTTP/1.0\r\n")


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (b"HTTP/1.0 200 OK\r\nContent-Length: 6\r\n\r\nmusic", "incomplete"),
        (b"HTTP/1.0 200 OK\r\nContent-Length: 4\r\n\r\nmusic", "incomplete"),
        (b"HTTP/1.0 200 OK\r\nContent-Length: few\r\n\r\nmusic", "few"),
        (b"HTTP/1.0 301 Moved\r\nLocation: /b.mp3\r\n\r\n", "answered 301"),
        (b"HTTP/1.0 206 Partial\r\n\r\nmus", "answered 206"),
        (b"HTTP/1.0 200 OK\r\n", "0 bytes|\\d+ bytes"),
        (b"hello\r\n\r\n", "invalid literal"),
        (b"HTTP/1.0 200 OK\r\nX: " + b"x" * 100_000 + b"\r\n\r\n", "limit"),
        (b"", "bytes"),
    ],
)
async def test_anything_else_is_an_error(answer: bytes, reason: str) -> None:
    async with host(answer) as address:
        with pytest.raises(FetchError, match=reason):
            await fetch(f"{address}/a.mp3", 10)


async def test_a_host_without_tls_is_an_error() -> None:
    async with host(b"HTTP/1.0 400 Bad Request\r\n\r\n") as address:
        with pytest.raises(FetchError, match="SSL"):
            await fetch(address.replace("http:", "https:"), 10)


async def test_time_is_limited() -> None:
    async def never(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await done.wait()
        writer.close()

    done = asyncio.Event()
    server = await asyncio.start_server(never, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        with pytest.raises(FetchError, match="too long"):
            await fetch(f"http://127.0.0.1:{port}/a.mp3", 0.01)
        done.set()


@pytest.mark.parametrize(
    "url",
    [
        "",
        "a.mp3",
        "file:///etc/passwd",
        "ftp://127.0.0.1/a.mp3",
        "http:///a.mp3",
        "http://127.0.0.1:0/a.mp3",
        "http://127.0.0.1:65536/a.mp3",
        "http://[::1/a.mp3",
        "http://127.0.0.1/a b.mp3",
        "http://127.0.0.1/ü.mp3",
        "http://127.0.0.1/a\r\nX-Evil: 1.mp3",
    ],
)
async def test_what_is_no_address_is_not_asked(url: str) -> None:
    with pytest.raises(FetchError, match=r"address|Port|IPv6"):
        await fetch(url, 10)
