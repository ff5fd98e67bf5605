"""Lends each practice request its raw connection, so that it can break the way real ones do."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
import sys

import uvicorn
from starlette.types import ASGIApp, Receive, Scope
from uvicorn.protocols.http.h11_impl import H11Protocol

_GLANCE_S = 0.01
_TURNS_TO_ACCEPT = 10
_DATE_EVERY_S = 0.5
_STATE = "line"


class Line:
    """The connection that a request came by."""

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport
        self.ended = asyncio.Event()
        """Set when the connection is gone; while it is not being read only our own end shows."""

    async def hold(self, limit_s: float | None) -> None:
        """Do nothing for `limit_s` (None: for ever) or until the connection is gone."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(limit_s):
                await self.ended.wait()

    async def cut(self, receive: Receive, *, by_reset: bool = False) -> None:
        """End the connection without another word, by a TCP reset when asked."""
        if by_reset:
            # Lingering for no time makes close() send a reset (RST) instead of an end (FIN).
            linger = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
            peer = self._transport.get_extra_info("socket")
            peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self._transport.abort()
        # uvicorn takes a silent return for a mistake until it knows that the client is gone.
        while (await receive())["type"] != "http.disconnect":
            pass


def line_of(scope: Scope) -> Line:
    """The connection of a request served by `PracticeServer`."""
    line: Line = scope["state"][_STATE]
    return line


class _LendingProtocol(H11Protocol):
    def connection_made(self, transport: asyncio.Transport) -> None:
        self._line = Line(transport)
        self.app_state = {**self.app_state, _STATE: self._line}
        super().connection_made(transport)

    def connection_lost(self, exc: Exception | None) -> None:
        self._line.ended.set()
        super().connection_lost(exc)


class PracticeServer(uvicorn.Server):
    """A uvicorn server that lends out its connections, and stops without waiting for anyone."""

    def __init__(self, app: ASGIApp) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                http=_LendingProtocol,
                ws="none",
                lifespan="off",
                log_config=None,
                log_level="warning",
                access_log=False,
                proxy_headers=False,
            )
        )
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ending = asyncio.Event()

    def end(self) -> None:
        """Make the server stop soon; called from another thread, once."""
        self.should_exit = True
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._ending.set)

    async def main_loop(self) -> None:
        """Keep the Date header fresh until the end; uvicorn's own loop sees the end later."""
        self._loop = asyncio.get_running_loop()
        while not await self.on_tick(0):
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_DATE_EVERY_S):
                    await self._ending.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Cut every connection, including one that is just being accepted."""
        # asyncio forgets a connection whose listener is closed while it is being accepted: so
        # first take no more, then give those under way the few turns that they need.
        loop = asyncio.get_running_loop()
        for door in [door for listener in self.servers for door in listener.sockets]:
            loop.remove_reader(door)
        for _ in range(_TURNS_TO_ACCEPT):
            await asyncio.sleep(0)
        state = self.server_state
        while state.connections or state.tasks:
            for connection in list(state.connections):
                connection.transport.abort()
            await asyncio.sleep(_GLANCE_S)
        for listener in self.servers:
            listener.close()
            await listener.wait_closed()
