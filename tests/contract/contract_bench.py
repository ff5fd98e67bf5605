"""A house with one account at the provider under test."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncGenerator, Generator
from dataclasses import dataclass
from pathlib import Path

import pytest
from contract_cases import CASES, Case
from stage import QUICK, make_audio, until_ended

from musicupload_gui.domain.provider import Account, AccountId, ProviderInfo
from musicupload_gui.domain.track import AudioFormat
from musicupload_gui.domain.upload import State, Upload
from musicupload_gui.house import House, enter, open_house
from musicupload_gui.practice.bucket import PRACTICE_BUCKET_NAME
from musicupload_gui.practice.faults import Fault, FaultKind
from musicupload_gui.practice.servers import Practice
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets

ACCOUNT = AccountId("under-test")
_MAKERS = {
    AudioFormat.WAV: "Kites.wav",
    AudioFormat.AIFF: "Kites.aiff",
    AudioFormat.FLAC: "Kites.flac",
    AudioFormat.MP3: "Kites.mp3",
    AudioFormat.M4A: "Kites.m4a",
    AudioFormat.OGG: "Kites.ogg",
}


@pytest.fixture(scope="session")
def songs(tmp_path_factory: pytest.TempPathFactory) -> dict[AudioFormat, Path]:
    """One real song in every format we make."""
    folder = tmp_path_factory.mktemp("songs")
    return {kind: make_audio(folder / name, seconds=1) for kind, name in _MAKERS.items()}


@pytest.fixture(params=CASES, ids=[case.provider for case in CASES])
def case(request: pytest.FixtureRequest) -> Case:
    chosen = request.param
    assert isinstance(chosen, Case)
    return chosen


@pytest.fixture
def practice() -> Generator[Practice]:
    with Practice() as servers:
        yield servers


@dataclass(frozen=True)
class Bench:
    """The provider under test at work in an open house."""

    case: Case
    house: House
    practice: Practice
    data: Path

    @property
    def info(self) -> ProviderInfo:
        return self.house.session.accounts.info(self.case.provider)

    @property
    def account(self) -> Account:
        return account_of(self.case, self.practice)

    def upload(self) -> Upload:
        """The one upload, as it is now."""
        return self.house.session.queue.ledger.all()[-1]

    async def send(self, song: Path, **fields: str) -> Upload:
        """Send a song and wait for its end, or until it needs a person."""
        session = self.house.session
        found = await session.add_now([song])
        if fields:
            session.edits.edit(found.tracks, fields)
        session.start(found.tracks, {ACCOUNT})
        return await self.end()

    async def end(self) -> Upload:
        await until_ended(self.house.session, also=frozenset({State.HELD}))
        return self.upload()

    def break_(self, kind: FaultKind, call: int = 0, **how: object) -> None:
        """Let the n-th kind of call go wrong."""
        at = self.case.calls[call]
        self.practice.faults.add(Fault(kind, at.service, at.method, at.path_part, **how))  # pyright: ignore[reportArgumentType] - the fault's own fields

    def arrived(self) -> list[str]:
        return self.case.arrived(self.practice)


def account_of(case: Case, practice: Practice) -> Account:
    return Account(ACCOUNT, "Under test", case.provider, case.address(practice), case.options)


@pytest.fixture
async def bench(case: Case, practice: Practice, tmp_path: Path) -> AsyncGenerator[Bench]:
    data = tmp_path / "data"
    async with open_house(DataFolder(data), MemorySecrets(), QUICK) as house:
        await enter(house)
        if case.needs_bucket:
            await house.session.destinations.put(bucket_of(practice), {"secret_access_key": "x"})
        await house.session.destinations.put(account_of(case, practice), case.secrets)
        yield Bench(case, house, practice, data)


def bucket_of(practice: Practice) -> Account:
    """The storage account at the practice bucket."""
    options = {"bucket": PRACTICE_BUCKET_NAME, "access_key_id": "practice", "region": "auto"}
    return Account(AccountId("bucket"), "Bucket", "s3", practice.store_address, options)


def sha256_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
