"""A connection given up half-way leaves no socket behind, whenever it is given up."""

from __future__ import annotations

import asyncio
import gc
import warnings

import pytest

from musicupload_gui.providers.transport import Backend

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("turns", range(16))
async def test_giving_up_leaves_no_socket(turns: int) -> None:
    server = await asyncio.start_server(lambda _r, w: w.close(), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
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
        gc.collect()
    server.close()
    await server.wait_closed()
    assert [str(w.message) for w in seen] == []


async def test_any_number_of_turns_is_covered() -> None:
    """Sixteen turns of the loop reach past the end of a connection, so every point is tried."""
    server = await asyncio.start_server(lambda _r, w: w.close(), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    connecting = asyncio.ensure_future(Backend().connect_tcp("127.0.0.1", port, timeout=5))
    for _ in range(16):
        await asyncio.sleep(0)
    assert connecting.done()
    await connecting.result().aclose()
    server.close()
    await server.wait_closed()
