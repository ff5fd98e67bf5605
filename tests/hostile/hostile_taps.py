"""A house whose every line to the outside is tapped, and what becomes of a track in it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from hostile_line import Behaviour, Line
from stage import LIMIT_S, QUICK

from musicupload_gui.domain.provider import Account, AccountId
from musicupload_gui.domain.upload import RUNNING, State, Upload
from musicupload_gui.engine.news import News, UploadsChanged
from musicupload_gui.engine.queue import Decision
from musicupload_gui.house import House, Plans, enter, open_house
from musicupload_gui.practice.audiodelivery import PRACTICE_AUDIODELIVERY_KEY
from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.swayzio import PRACTICE_SWAYZIO_TOKEN
from musicupload_gui.practice.useapi import PRACTICE_USEAPI_TOKEN
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets

SECRETS = {
    "swayzio": {"token": PRACTICE_SWAYZIO_TOKEN},
    "flowmusic": {"token": PRACTICE_USEAPI_TOKEN},
    "audiodelivery": {"api_key": PRACTICE_AUDIODELIVERY_KEY},
}
FIRST_CALLS = {
    "swayzio": ("POST", "/v1/uploads"),
    "flowmusic": ("POST", "/v1/flowmusic/files"),
    "audiodelivery": ("POST", "/v1/upload_session"),
}
"""The request of each service with which something begins to be there."""


@dataclass
class Taps:
    """An open house, the practice servers behind it, and the lines between them."""

    house: House
    practice: Practice
    lines: Mapping[str, Line]
    """By provider, and `store` for the storage behind AudioDelivery and Swayzio."""
    met: dict[str, Upload] = field(default_factory=dict[str, Upload])
    """Each provider's upload as it stood when its first problem was told."""
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    def strike(self, service: str, behaviour: Behaviour) -> None:
        """Let the first call of a service, or each PUT to the store, be answered like this."""
        method, path = FIRST_CALLS.get(service, ("PUT", "/"))
        self.lines[service].strike(method, path, behaviour)

    def calm(self) -> None:
        """Let everything be answered by the services again."""
        for line in self.lines.values():
            line.calm()

    async def send(self, song: Path, *providers: str) -> None:
        """Send the song to these, and wait until each has met a problem."""
        found = await self.house.session.add_now([song])
        self.house.session.start(found.tracks, {AccountId(provider) for provider in providers})
        await self._until(lambda: self.met.keys() >= set(providers))

    async def recover(self) -> None:
        """Do for each upload what a person would, until all are ready."""
        await self._until(self._is_all_ready)

    def clear(self) -> None:
        """Let everything pass again, and begin with an empty list."""
        self.calm()
        session = self.house.session
        session.queue.cancel([upload.id for upload in session.queue.ledger.all()])
        session.remove([item.track.id for item in session.library.items()])
        self.met.clear()

    def hear(self, news: News) -> None:
        """Take news from the engine."""
        if isinstance(news, UploadsChanged):
            for upload in news.uploads:
                if upload.problem is not None and upload.state not in RUNNING:
                    self.met.setdefault(upload.account_id, upload)
        self._changed.set()

    def _is_all_ready(self) -> bool:
        session = self.house.session
        for upload in session.queue.ledger.all():
            if upload.state is State.FAILED:
                session.retry([upload.id])
            elif upload.state is State.UNKNOWN:
                session.queue.decide(upload.id, Decision.SEND_AGAIN)
            elif upload.state is State.HELD:
                session.queue.release(upload.account_id)
        return {upload.state for upload in session.queue.ledger.all()} == {State.READY}

    async def _until(self, is_so: Callable[[], bool]) -> None:
        async with asyncio.timeout(LIMIT_S):
            while not is_so():
                self._changed.clear()
                await self._changed.wait()


@asynccontextmanager
async def open_taps(data: Path, plans: Plans = QUICK) -> AsyncGenerator[Taps]:
    """A house with an account at each tapped service; practice behind them."""
    with ExitStack() as stack:
        practice = stack.enter_context(Practice())
        services = {
            "swayzio": practice.swayzio_address,
            "flowmusic": practice.useapi_address,
            "audiodelivery": practice.audiodelivery_address,
            "store": practice.store_address,
        }
        lines = {name: stack.enter_context(Line(address)) for name, address in services.items()}
        practice.store.address = lines["store"].address
        async with open_house(DataFolder(data), MemorySecrets(), plans) as house:
            await enter(house)
            for provider, secrets in SECRETS.items():
                account = Account(
                    AccountId(provider), provider.title(), provider, lines[provider].address
                )
                await house.session.destinations.put(account, secrets)
            taps = Taps(house, practice, lines)
            house.session.listen(taps.hear)
            yield taps
