"""The limit on what leaves in a second: it holds back, in turn, and counts at once when changed."""

from __future__ import annotations

import asyncio

import pytest

from musicupload_gui.providers.flow import Flow

pytestmark = pytest.mark.anyio
BLOCK = 64 * 1024


async def test_without_a_limit_everything_goes_at_once() -> None:
    flow = Flow()
    for _ in range(1000):
        await flow.let_through(1 << 30)
    assert flow.block_bytes == 1024 * 1024


async def test_the_second_block_waits_for_the_first_and_goes_when_the_limit_is_lifted() -> None:
    flow = Flow()
    flow.bytes_per_s = 1
    await flow.let_through(BLOCK)
    order: list[int] = []

    async def send(number: int) -> None:
        await flow.let_through(BLOCK)
        order.append(number)

    async with asyncio.TaskGroup() as tasks:
        for number in range(3):
            tasks.create_task(send(number))
        # A day would be needed at this speed.
        await asyncio.sleep(0.3)
        assert order == []
        flow.bytes_per_s = 0
    assert order == [0, 1, 2]


async def test_one_that_gives_up_lets_the_next_one_wait_in_its_place() -> None:
    flow = Flow()
    flow.bytes_per_s = 1
    await flow.let_through(BLOCK)
    given_up = asyncio.create_task(flow.let_through(BLOCK))
    waiting = asyncio.create_task(flow.let_through(BLOCK))
    await asyncio.sleep(0)
    given_up.cancel()
    await asyncio.wait([given_up])
    flow.bytes_per_s = 0
    await waiting


@pytest.mark.parametrize(
    ("bytes_per_s", "block_bytes"),
    [(1, 16 * 1024), (1_000_000, 100_000), (100_000_000, 1024 * 1024)],
)
def test_blocks_shrink_with_the_limit(bytes_per_s: int, block_bytes: int) -> None:
    flow = Flow()
    flow.bytes_per_s = bytes_per_s
    assert flow.block_bytes == block_bytes
