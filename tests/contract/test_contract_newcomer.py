"""The README's worked example: a provider that is one file and one line gets everything else."""

from __future__ import annotations

import hashlib
import socket
import threading
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from newcomer import ENTRY, INFO, KEY, CrateServer
from stage import QUICK, make_audio, until_ended

from musicupload_gui.domain.errors import ErrorKind, UploadError
from musicupload_gui.domain.provider import Account, AccountId
from musicupload_gui.domain.rules import FindingKind
from musicupload_gui.domain.upload import State
from musicupload_gui.engine.accounts import Kinds
from musicupload_gui.house import House, enter, open_house
from musicupload_gui.practice.connection import PracticeServer
from musicupload_gui.providers.registry import PROVIDERS, STORAGES
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets

pytestmark = pytest.mark.anyio
PLANS = replace(QUICK, kinds=Kinds((*PROVIDERS, ENTRY), STORAGES))
MINE = AccountId("mine")


@pytest.fixture
def crate() -> CrateServer:
    return CrateServer()


@pytest.fixture
def address(crate: CrateServer) -> Generator[str]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = PracticeServer(crate.app())
        thread = threading.Thread(target=server.run, args=([listener],))
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.end()
        thread.join()


@asynccontextmanager
async def crate_house(folder: Path, address: str, key: str = KEY) -> AsyncGenerator[House]:
    async with open_house(DataFolder(folder), MemorySecrets(), PLANS) as house:
        await enter(house)
        account = Account(MINE, "My crate", INFO.id, address, {"convert": "always"})
        await house.session.destinations.put(account, {"key": key})
        yield house


async def test_it_works_from_its_description(
    crate: CrateServer, address: str, tmp_path: Path
) -> None:
    songs = [make_audio(tmp_path / name, seconds=0.5) for name in ("One.wav", "Two.flac")]
    async with crate_house(tmp_path / "data", address) as house:
        session = house.session
        found = await session.add_now(songs)
        session.edits.edit(found.tracks[1:], {"title": ""})
        assert [f.kind for i in session.library.items() for f in i.findings] == [
            FindingKind.FIELD_MISSING
        ]
        session.undo()
        session.start()
        await until_ended(session)
        assert {u.state for u in session.queue.ledger.all()} == {State.READY}
        assert {e.account for e in session.history()} == {"My crate"}
    assert len(crate.arrived) == 2
    assert hashlib.sha256(songs[0].read_bytes()).hexdigest() in crate.arrived.values()
    assert set(crate.titles.values()) == {"Harbour Lights"}


async def test_a_lost_answer_is_looked_up(crate: CrateServer, address: str, tmp_path: Path) -> None:
    crate.loses_next_answer = True
    song = make_audio(tmp_path / "One.wav", seconds=0.5)
    async with crate_house(tmp_path / "data", address) as house:
        found = await house.session.add_now([song])
        house.session.start(found.tracks)
        await until_ended(house.session)
        assert {u.state for u in house.session.queue.ledger.all()} == {State.READY}
    assert len(crate.arrived) == len(crate.titles) == 1


async def test_a_wrong_key_is_told_and_holds(address: str, tmp_path: Path) -> None:
    song = make_audio(tmp_path / "One.wav", seconds=0.5)
    async with crate_house(tmp_path / "data", address, key="wrong") as house:
        session = house.session
        account = session.accounts.get(MINE)
        assert account is not None
        with pytest.raises(UploadError) as caught:
            await session.accounts.test(account, {})
        assert caught.value.kind is ErrorKind.AUTH
        assert (await session.accounts.test(account, {"key": KEY})).who == "Practice crate"
        found = await session.add_now([song])
        session.start(found.tracks)
        await until_ended(session, also=frozenset({State.HELD}))
        assert {u.state for u in session.queue.ledger.all()} == {State.HELD}
