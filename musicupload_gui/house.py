"""Builds the program without its window: every part once, in order, and takes it down again."""

from __future__ import annotations

import asyncio
import contextlib
import random
import sqlite3
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass, field
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from musicupload_gui.engine.accounts import Accounts, Kinds
from musicupload_gui.engine.copies import Copies
from musicupload_gui.engine.runner import Works
from musicupload_gui.engine.sent import Sent
from musicupload_gui.engine.session import Session
from musicupload_gui.engine.steps import Pace
from musicupload_gui.engine.store import Store, StoreNewerError
from musicupload_gui.engine.tasks import Tasks
from musicupload_gui.engine.waking import Waking
from musicupload_gui.engine.waveforms import Waveforms
from musicupload_gui.intake.reader import Reader
from musicupload_gui.providers.http import Http, Patience
from musicupload_gui.providers.registry import PROVIDERS, STORAGES
from musicupload_gui.providers.release_feed import newest_release
from musicupload_gui.settings.config import ConfigFile, Settings
from musicupload_gui.settings.paths import DataFolder, resources
from musicupload_gui.settings.secrets import SecretStore

if TYPE_CHECKING:
    from musicupload_gui.practice.servers import Practice

_CHOSEN_AT_FIRST = frozenset({"swayzio", "audiodelivery"})
"""They take every sample track; the other practice accounts are there to be ticked."""
_PRACTICE = "musicupload_gui.practice.accounts"
PRACTICE_LANE_S = 1.5
PRACTICE_BYTES_PER_S = 400_000


@dataclass(frozen=True, slots=True)
class Plans:
    """What may differ from one house to the next; the tests build small and quick ones."""

    kinds: Kinds = field(default_factory=lambda: Kinds(PROVIDERS, STORAGES))
    pace: Pace = field(default_factory=Pace)
    spread: Callable[[float, float], float] = random.uniform
    waits_offline: bool = True
    patience: Patience = field(default_factory=Patience)
    practice_lane_s: float = PRACTICE_LANE_S
    practice_bytes_per_s: int = PRACTICE_BYTES_PER_S
    release_page: str = ""
    """Where to ask for a newer version; empty where nobody is to be asked."""


class PracticeRoom:
    """The practice servers and the accounts that lead to them, as long as the program runs."""

    def __init__(self, session: Session, plans: Plans) -> None:
        self._session = session
        self._plans = plans
        self.servers: Practice | None = None

    async def open(self) -> None:
        """Start the servers (once) and point the practice accounts at them."""
        # Loaded here and not at the start of the program, which it would hold up.
        loaded = await asyncio.to_thread(import_module, _PRACTICE)
        if self.servers is None:
            plans = self._plans
            servers = self.servers = loaded.Practice(
                pace_s=plans.practice_lane_s, bytes_per_s=plans.practice_bytes_per_s
            )
            await asyncio.to_thread(servers.start)
        accounts = self._session.accounts
        chosen = {*accounts.chosen}
        for account, secrets in loaded.practice_accounts(self.servers):
            is_new = accounts.get(account.id) is None
            chosen |= {account.id} if is_new and account.provider in _CHOSEN_AT_FIRST else set()
            await self._session.destinations.put(account, secrets)
        self._session.destinations.choose(chosen)

    async def close(self) -> None:
        """Stop the servers."""
        if self.servers is not None:
            await asyncio.to_thread(self.servers.stop)


def sample_tracks() -> Path:
    """The folder with the tracks that come with the program."""
    return resources() / "samples"


@dataclass(frozen=True, slots=True)
class House:
    """The built program."""

    session: Session
    practice: PracticeRoom
    tasks: Tasks
    folder: DataFolder
    set_aside: tuple[Path, ...] = ()
    """Damaged files of ours that were moved out of the way."""


@contextlib.asynccontextmanager
async def open_house(
    folder: DataFolder, secrets: SecretStore, plans: Plans | None = None
) -> AsyncGenerator[House]:
    """The program at work over a data folder; raises `StoreBusyError` when another one is."""
    plans = plans or Plans()
    folder.create()
    loaded = ConfigFile(folder.settings).load()
    store, damaged = _open_store(folder.journal)
    tasks = Tasks()
    http = Http(proxy=loaded.config.proxy, patience=plans.patience)
    reader = Reader(folder.covers)
    settings = Settings(ConfigFile(folder.settings), loaded.config)
    accounts = Accounts(settings, secrets, plans.kinds, http)
    copies = Copies(folder.copies, reader.conversion.convert)
    copies.clear()
    waveforms = Waveforms(tasks, reader.audio.waveform)
    works = Works(
        store,
        tasks,
        waveforms,
        copies,
        Sent(store),
        plans.pace,
        plans.spread,
        plans.waits_offline,
    )
    page = plans.release_page
    ask_release = partial(newest_release, http, page) if page else None
    session = Session(works, accounts, reader, ask_release)
    practice = PracticeRoom(session, plans)
    set_aside = tuple(path for path in (loaded.set_aside, damaged) if path is not None)

    async def woke() -> None:
        # Sockets that were open before a sleep may be dead without saying so.
        await http.drop_idle()
        session.queue.reach.come_back()

    tasks.start(Waking().watch(woke), name="notice sleep")
    try:
        yield House(session, practice, tasks, folder, set_aside)
    finally:
        await session.close()
        await practice.close()
        await http.aclose()


async def enter(house: House) -> None:
    """Take up the work: practice accounts need their servers before the queue goes on."""
    session = house.session
    if any(account.is_practice for account in session.accounts.all()):
        await house.practice.open()
    session.open()


def _open_store(path: Path) -> tuple[Store, Path | None]:
    """The journal, and where one was put that is damaged or of a newer version of the program.

    Neither may stop the program, and neither is written to.
    """
    try:
        return Store.open(path), None
    except sqlite3.DatabaseError as error:
        why = "newer" if isinstance(error, StoreNewerError) else "damaged"
        number = 1
        while (aside := path.with_name(f"{path.stem}.{why}-{number}{path.suffix}")).exists():
            number += 1
        for suffix in ("", "-wal", "-shm"):
            part = path.with_name(path.name + suffix)
            if part.exists():
                part.rename(aside.with_name(aside.name + suffix))
        store = Store.open(path)
        if why == "damaged":
            store.salvage(aside)
        return store, aside
