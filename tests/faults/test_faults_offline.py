"""No network: noticed, said, waited out without an end, and left by itself."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from stage import QUICK, another, until_ended

from musicupload_gui.domain.errors import ErrorKind
from musicupload_gui.domain.provider import Account, AccountId
from musicupload_gui.domain.upload import State, Upload
from musicupload_gui.engine.news import News, Noted, ReachChanged
from musicupload_gui.engine.retry import MAX_TRIES
from musicupload_gui.house import House, enter, open_house
from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.swayzio import PRACTICE_SWAYZIO_TOKEN
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets

pytestmark = pytest.mark.anyio


@pytest.fixture
def songs(song: Path, tmp_path: Path) -> list[Path]:
    return [another(song, tmp_path / f"Kites {n}.wav") for n in range(4)]


class Ear:
    """What the session tells about the network."""

    def __init__(self, house: House) -> None:
        self.offline: list[bool] = []
        self.notes: list[str] = []
        self.waits = 0
        self._moved = asyncio.Event()
        house.session.listen(self._hear)

    def _hear(self, news: News) -> None:
        match news:
            case ReachChanged(_, is_offline):
                self.offline.append(is_offline)
            case Noted(code):
                self.notes.append(code)
            case _:
                self.waits += 1
        self._moved.set()

    async def until_offline(self) -> None:
        async with asyncio.timeout(30):
            while not self.offline or not self.offline[-1]:
                self._moved.clear()
                await self._moved.wait()

    async def for_some_news(self, count: int) -> None:
        async with asyncio.timeout(30):
            wanted = self.waits + count
            while self.waits < wanted:
                self._moved.clear()
                await self._moved.wait()


def an_hour(low: float, high: float) -> float:
    """Where a try falls: far away."""
    del low, high
    return 3600.0


def uploads(house: House) -> tuple[Upload, ...]:
    return house.session.queue.ledger.all()


async def test_offline_is_waited_out(house: House, practice: Practice, songs: list[Path]) -> None:
    session, ear = house.session, Ear(house)
    await asyncio.to_thread(practice.stop)
    await session.add_now(songs)
    session.start()
    await ear.until_offline()
    # Far more tries than one upload has in all.
    await ear.for_some_news(MAX_TRIES * len(uploads(house)))
    assert not any(u.state in {State.FAILED, State.HELD, State.UNKNOWN} for u in uploads(house))
    assert {u.attempt for u in uploads(house)} <= {0, 1}
    assert {u.problem.kind for u in uploads(house) if u.problem} == {ErrorKind.NETWORK}
    await asyncio.to_thread(practice.start)
    await until_ended(session)
    assert {u.state for u in uploads(house)} == {State.READY}
    assert ear.offline[-1] is False
    assert "back_online" in ear.notes
    assert len(practice.audiodelivery.tracks) == len(songs)


async def test_one_dead_service_is_not_offline(
    house: House, practice: Practice, songs: list[Path]
) -> None:
    session, ear = house.session, Ear(house)
    dead = Account(AccountId("dead"), "Dead", "swayzio", "http://127.0.0.1:9")
    await session.destinations.put(dead, {"token": PRACTICE_SWAYZIO_TOKEN})
    practice.store.bytes_per_s = 30_000
    await session.add_now(songs)
    session.start(to=[dead.id, AccountId("audiodelivery")])
    async with asyncio.timeout(60):
        while not any(u.state is State.FAILED for u in uploads(house)):
            await ear.for_some_news(1)
    failed = [u for u in uploads(house) if u.state is State.FAILED]
    assert {u.account_id for u in failed} == {dead.id}
    practice.store.bytes_per_s = None
    session.queue.cancel([u.id for u in uploads(house) if u.account_id == dead.id])
    await until_ended(session)
    ready = [u for u in uploads(house) if u.account_id == "audiodelivery"]
    assert {u.state for u in ready} == {State.READY}


async def test_where_nobody_waits_it_ends(song: Path, tmp_path: Path) -> None:
    plans = replace(QUICK, waits_offline=False)
    async with open_house(DataFolder(tmp_path / "data"), MemorySecrets(), plans) as house:
        await enter(house)
        dead = Account(AccountId("dead"), "Dead", "swayzio", "http://127.0.0.1:9")
        await house.session.destinations.put(dead, {"token": "x"})
        await house.session.add_now([song])
        house.session.start()
        await until_ended(house.session)
        (upload,) = uploads(house)
        assert (upload.state, upload.attempt) == (State.FAILED, MAX_TRIES)


async def test_after_a_sleep_what_waited_is_tried_at_once(
    practice: Practice, song: Path, tmp_path: Path
) -> None:
    """An hour's wait is over when the computer wakes up, or says that its network is back."""
    plans = replace(QUICK, spread=an_hour)
    async with open_house(DataFolder(tmp_path / "data"), MemorySecrets(), plans) as house:
        await enter(house)
        account = Account(AccountId("sw"), "Studio", "swayzio", practice.swayzio_address)
        await house.session.destinations.put(account, {"token": PRACTICE_SWAYZIO_TOKEN})
        await asyncio.to_thread(practice.stop)
        ear = Ear(house)
        await house.session.add_now([song])
        house.session.start()
        await ear.until_offline()
        await until_ended(house.session, also=frozenset({State.WAITING}))
        await asyncio.to_thread(practice.start)
        assert {u.state for u in uploads(house)} == {State.WAITING}
        house.session.queue.reach.come_back()
        await until_ended(house.session)
        assert {u.state for u in uploads(house)} == {State.READY}
