"""A house without a window, with accounts at practice servers; opened as often as one likes."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from stage import QUICK

from musicupload_gui.house import House, enter, open_house
from musicupload_gui.practice.accounts import practice_accounts
from musicupload_gui.practice.servers import Practice
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets


@asynccontextmanager
async def furnished(data: Path, practice: Practice, count: int = 2) -> AsyncGenerator[House]:
    """An open house with accounts at practice Swayzio, then AudioDelivery, then the others."""
    async with open_house(DataFolder(data), MemorySecrets(), QUICK) as house:
        for account, secrets in practice_accounts(practice)[:count]:
            # Not as practice: the house would start servers of its own for those.
            await house.session.destinations.put(replace(account, is_practice=False), secrets)
        await enter(house)
        yield house
