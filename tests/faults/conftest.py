"""A house without a window, with one account at each practice service."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from pathlib import Path

import pytest
from stage import QUICK, make_audio

from musicupload_gui.domain.provider import Account, AccountId
from musicupload_gui.house import House, enter, open_house
from musicupload_gui.practice.audiodelivery import PRACTICE_AUDIODELIVERY_KEY
from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.swayzio import PRACTICE_SWAYZIO_TOKEN
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets


@pytest.fixture(scope="session")
def song(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One real song."""
    return make_audio(tmp_path_factory.mktemp("song") / "Kites.wav")


@pytest.fixture
def practice() -> Generator[Practice]:
    with Practice() as servers:
        yield servers


@pytest.fixture
async def house(tmp_path: Path, practice: Practice) -> AsyncGenerator[House]:
    async with open_house(DataFolder(tmp_path / "data"), MemorySecrets(), QUICK) as opened:
        await enter(opened)
        put = opened.session.destinations.put
        await put(
            Account(AccountId("swayzio"), "Studio", "swayzio", practice.swayzio_address),
            {"token": PRACTICE_SWAYZIO_TOKEN},
        )
        await put(
            Account(AccountId("audiodelivery"), "Shop", "audiodelivery",
                    practice.audiodelivery_address),
            {"api_key": PRACTICE_AUDIODELIVERY_KEY},
        )  # fmt: skip
        yield opened
