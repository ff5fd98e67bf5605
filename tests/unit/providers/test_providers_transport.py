"""A connection given up half-way leaves no socket behind, whenever it is given up."""

from __future__ import annotations

import asyncio
import gc
import warnings

import pytest

from musicupload_gui.providers.transport import Backend

pytestmark = pytest.mark.anyio


async def test_giving_up_leaves_no_socket() -> None:
    """Given up after one turn of the loop, after two, and so on until it is connected."""
    server = await asyncio.start_server(lambda _r, w: w.close(), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        turns = 0
        while not await is_connected_after(turns, port):
            turns += 1
        gc.collect()
    server.close()
    await server.wait_closed()
    assert turns > 3, "a connection takes a few turns"
    assert [str(w.message) for w in seen] == []


async def is_connected_after(turns: int, port: int) -> bool:
    """Connect for so many turns, then give up; whether it was connected by then."""
    connecting = asyncio.ensure_future(Backend().connect_tcp("127.0.0.1", port, timeout=5))
    for _ in range(turns):
        await asyncio.sleep(0)
    was_connected = connecting.done()
    connecting.cancel()
    await asyncio.wait([connecting])
    if was_connected:
        await connecting.result().aclose()
    del connecting
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    return was_connected
