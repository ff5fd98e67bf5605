"""What a person may change while uploads run: speed, uploads at once, holds, order, proxy."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from stage import LIMIT_S, QUICK, another, until_ended

from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.upload import State, UploadId
from musicupload_gui.house import House, enter, open_house
from musicupload_gui.practice.servers import Practice
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets

pytestmark = pytest.mark.anyio
SWAYZIO, AUDIODELIVERY = AccountId("swayzio"), AccountId("audiodelivery")


@pytest.fixture
def songs(song: Path, tmp_path: Path) -> list[Path]:
    return [another(song, tmp_path / f"Kites {n}.wav") for n in range(4)]


async def until(house: House, holds: Callable[[], bool]) -> None:
    """Wait for news until it holds; fails at the limit."""
    news = asyncio.Event()
    house.session.listen(lambda _: news.set())
    async with asyncio.timeout(LIMIT_S):
        while not holds():
            news.clear()
            await news.wait()


def sending(house: House) -> int:
    return sum(u.state is State.SENDING for u in house.session.queue.ledger.all())


async def test_a_limit_holds_uploads_back_until_it_is_lifted(
    house: House, practice: Practice, songs: list[Path]
) -> None:
    session = house.session
    session.limits.set_speed(1_000)
    await session.add_now(songs[:1])
    (upload_id,) = session.start(to=[SWAYZIO])
    await until(house, lambda: session.queue.ledger[upload_id].sent_bytes > 0)
    upload = session.queue.ledger[upload_id]
    assert upload.state is State.SENDING
    # One block went; at this speed the rest would take minutes.
    assert upload.sent_bytes < upload.size_bytes
    session.limits.set_speed(0)
    await until_ended(session)
    assert session.queue.ledger[upload_id].state is State.READY
    assert practice.store.objects


async def test_more_at_once_start_when_the_person_allows_more(
    house: House, songs: list[Path]
) -> None:
    session = house.session
    session.limits.set_speed(1_000)
    session.limits.set_parallel(SWAYZIO, 1)
    await session.add_now(songs)
    session.start(to=[SWAYZIO])
    await until(house, lambda: sending(house) == 1)
    assert len(session.queue.lanes.of(SWAYZIO).sending) == 1
    session.limits.set_parallel(SWAYZIO, 2)
    await until(house, lambda: sending(house) == 2)
    session.limits.set_parallel(SWAYZIO, 99)
    most = session.accounts.kind(SWAYZIO).max_parallel
    await until(house, lambda: sending(house) == most)
    session.limits.set_speed(0)
    await until_ended(session)


async def test_a_held_account_waits_and_the_others_go_on(
    house: House, practice: Practice, songs: list[Path]
) -> None:
    session = house.session
    session.destinations.hold(AUDIODELIVERY, is_held=True)
    await session.add_now(songs[:2])
    session.start()
    await until_ended(session, also=frozenset({State.HELD}))
    states = {(u.account_id, u.state) for u in session.queue.ledger.all()}
    assert states == {(SWAYZIO, State.READY), (AUDIODELIVERY, State.HELD)}
    assert not practice.audiodelivery.tracks
    session.destinations.hold(AUDIODELIVERY, is_held=False)
    await until_ended(session)
    assert len(practice.audiodelivery.tracks) == 2


async def test_a_hold_a_limit_and_the_order_outlive_the_program(tmp_path: Path) -> None:
    data, secrets = DataFolder(tmp_path / "data"), MemorySecrets()
    async with open_house(data, secrets, QUICK) as house:
        await house.practice.open()
        session = house.session
        first, *others = (account.id for account in session.accounts.all())
        session.destinations.hold(first, is_held=True)
        session.destinations.arrange([*others, first])
        session.limits.set_speed(5_000)
    async with open_house(data, secrets, QUICK) as house:
        await enter(house)
        session = house.session
        assert session.accounts.all()[-1].id == first
        assert session.queue.lanes.of(first).is_held
        assert session.limits.bytes_per_s == 5_000
        await session.destinations.remove(first)
        assert session.accounts.settings.config.held == ()


@pytest.mark.parametrize(
    "address", ["proxy", "socks5://proxy", "http://", "http://me:secret@proxy.example:3128"]
)
async def test_what_cannot_be_a_proxy_is_refused_and_nothing_changes(
    house: House, address: str
) -> None:
    with pytest.raises(ValueError, match=address):
        house.session.limits.set_proxy(address)
    assert house.session.accounts.settings.config.proxy == ""


async def test_a_proxy_counts_from_the_next_connection_on(
    house: House, practice: Practice, songs: list[Path]
) -> None:
    session = house.session
    asked: list[bytes] = []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.readline())
        writer.write(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        await writer.drain()
        writer.close()

    proxy = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with proxy:
        session.limits.set_proxy(f"http://127.0.0.1:{proxy.sockets[0].getsockname()[1]}")
        await session.add_now(songs[:1])
        session.start(to=[SWAYZIO])
        await until(house, lambda: bool(waiting(house)))
        assert practice.swayzio_address.encode() in asked[0]
        session.limits.set_proxy("")
        session.queue.retry(waiting(house))
        await until_ended(session)
    assert {u.state for u in session.queue.ledger.all()} == {State.READY}


def waiting(house: House) -> list[UploadId]:
    return [u.id for u in house.session.queue.ledger.all() if u.state is State.WAITING]
