"""A network backend that keeps reading while the body goes out, so that an early answer is seen.

httpx's own backend stops reading while it writes: a server that answers 413 and closes is then
seen as a broken connection. This one always reads, and stops writing as soon as an answer comes;
httpcore then reads that answer.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Iterable
from typing import Any

import aiohappyeyeballs
import httpcore
import httpx

_BUFFER_LIMIT = 256 * 1024
_PLAIN_PIECE_BYTES = 1024 * 1024
_TLS_PIECE_BYTES = 512 * 1024
"""So much is handed over in one turn. To encrypt larger pieces takes longer a byte and holds up the
window; smaller ones that are not encrypted cost more turns than they save."""


class _Stream(asyncio.Protocol, httpcore.AsyncNetworkStream):
    """One connection: an asyncio protocol on one side, httpcore's stream on the other."""

    def __init__(self) -> None:
        self._transport: asyncio.Transport | None = None
        self._received = bytearray()
        self._at_end = False
        self._failure: Exception | None = None
        self._may_write = True
        self._piece_bytes = _PLAIN_PIECE_BYTES
        self._changed = asyncio.Event()

    # What asyncio calls.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        transport.set_write_buffer_limits(high=_BUFFER_LIMIT)

    def data_received(self, data: bytes) -> None:
        self._received += data
        if len(self._received) > _BUFFER_LIMIT and self._transport is not None:
            self._transport.pause_reading()
        self._changed.set()

    def eof_received(self) -> bool:
        self._at_end = True
        self._changed.set()
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        self._at_end = True
        self._failure = exc
        self._changed.set()

    def pause_writing(self) -> None:
        self._may_write = False

    def resume_writing(self) -> None:
        self._may_write = True
        self._changed.set()

    # What httpcore calls.

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 - httpcore's signature
        while not self._received and not self._at_end:
            await self._wait(timeout, httpcore.ReadTimeout)
        if not self._received:
            if self._failure is not None:
                raise httpcore.ReadError(str(self._failure)) from self._failure
            return b""
        data = bytes(self._received[:max_bytes])
        del self._received[:max_bytes]
        if not self._received and not self._at_end and self._transport is not None:
            self._transport.resume_reading()
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109 - httpcore's signature
        assert self._transport is not None
        pieces = memoryview(buffer)
        for start in range(0, len(buffer), self._piece_bytes):
            self._refuse_after_answer()
            self._transport.write(pieces[start : start + self._piece_bytes])
            # Give the rest of the program a turn even when the socket takes everything at once.
            await asyncio.sleep(0)
            # An answer while bytes are still held back is early; after the last byte it is due.
            while not self._may_write:
                self._refuse_after_answer()
                await self._wait(timeout, httpcore.WriteTimeout)

    async def aclose(self) -> None:
        if self._transport is not None:
            self._transport.abort()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's signature
    ) -> httpcore.AsyncNetworkStream:
        assert self._transport is not None
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(timeout):
                transport = await loop.start_tls(
                    self._transport, self, ssl_context, server_hostname=server_hostname
                )
        except TimeoutError as error:
            self._transport.abort()
            raise httpcore.ConnectTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from error
        if transport is None:
            raise httpcore.ConnectError("the connection closed during the TLS handshake")
        self.connection_made(transport)
        self._piece_bytes = _TLS_PIECE_BYTES
        return self

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":
            # httpcore asks this of an idle connection: anything to read means it is spent.
            return bool(self._received) or self._at_end
        return self._transport.get_extra_info(info) if self._transport is not None else None

    def _refuse_after_answer(self) -> None:
        """Stop the body when the server has answered or gone: httpcore then reads what it said."""
        if self._received or self._at_end:
            raise httpcore.WriteError("the server answered before the body was out")

    async def _wait(self, limit_s: float | None, late: type[Exception]) -> None:
        self._changed.clear()
        try:
            async with asyncio.timeout(limit_s):
                await self._changed.wait()
        except TimeoutError as error:
            raise late(f"nothing moved for {limit_s:g} s") from error


class Backend(httpcore.AsyncNetworkBackend):
    """Opens connections on the running asyncio loop, IPv6 and IPv4 raced (RFC 8305)."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's signature
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Return one open connection; raises httpcore's ConnectTimeout and ConnectError."""
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(timeout):
                addresses = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
                # asyncio's own happy eyeballs leaks the connected socket when cancelled late.
                connected = await aiohappyeyeballs.start_connection(  # pyright: ignore[reportUnknownMemberType] - its address tuples are untyped
                    addresses, happy_eyeballs_delay=0.25
                )
                _, stream = await loop.create_connection(_Stream, sock=connected)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(str(error)) from error
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError(str(error)) from error
        for option in socket_options or ():
            stream.get_extra_info("socket").setsockopt(*option)
        return stream

    async def sleep(self, seconds: float) -> None:
        """Wait, as httpcore does between its own retries."""
        await asyncio.sleep(seconds)


class EarlyAnswerTransport(httpx.AsyncHTTPTransport):
    """httpx's transport on our backend; HTTP/1.1 only, optionally through a proxy."""

    def __init__(self, tls: ssl.SSLContext, *, proxy: str = "") -> None:
        super().__init__(verify=tls, trust_env=False)
        self._tls = tls
        self._left: list[httpcore.AsyncConnectionPool] = []
        self._pool = _pool(tls, proxy)

    def use_proxy(self, proxy: str) -> None:
        """Open further connections through another proxy; what is under way goes on to its end."""
        self._left.append(self._pool)
        self._pool = _pool(self._tls, proxy)

    async def aclose(self) -> None:
        """Close every connection, also those opened before the proxy changed."""
        await super().aclose()
        for pool in self._left:
            await pool.aclose()

    async def drop_idle(self) -> None:
        """Close the connections that no request is using; the pool then forgets them."""
        for connection in self._pool.connections:
            if connection.is_idle():
                await connection.aclose()


def _pool(tls: ssl.SSLContext, proxy: str) -> httpcore.AsyncConnectionPool:
    """Connections of our own making, through a proxy or not."""
    backend = Backend()
    if proxy:
        return httpcore.AsyncHTTPProxy(
            proxy_url=proxy, ssl_context=tls, network_backend=backend, keepalive_expiry=5.0
        )
    return httpcore.AsyncConnectionPool(
        ssl_context=tls, network_backend=backend, keepalive_expiry=5.0
    )
