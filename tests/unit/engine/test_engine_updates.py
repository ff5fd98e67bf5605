"""A newer version is asked for once a day by a person's leave, and never told during a batch."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import AsyncGenerator, Callable, Generator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest
from release_page import ReleasePage, release_page
from stage import LIMIT_S

from musicupload_gui.domain.errors import ErrorKind
from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.track import TrackId
from musicupload_gui.domain.upload import BatchId, State, Upload, UploadId
from musicupload_gui.engine.ledger import Ledger
from musicupload_gui.engine.news import News, ReleaseSeen
from musicupload_gui.engine.store import Store
from musicupload_gui.engine.tasks import Tasks
from musicupload_gui.engine.updates import DAY_S, Updates
from musicupload_gui.providers.http import Http
from musicupload_gui.providers.release_feed import newest_release
from musicupload_gui.settings.config import ConfigFile, Settings

pytestmark = pytest.mark.anyio
NOW = 1_795_000_000.0
UNDER_WAY = (
    State.QUEUED, State.PREPARING, State.SENDING, State.FINISHING, State.PROCESSING,
    State.WAITING, State.HELD, State.PAUSED,
)  # fmt: skip


@dataclass
class Desk:
    """The part under test between a real page, settings on disk and a ledger."""

    page: ReleasePage
    settings: Settings
    ledger: Ledger
    tasks: Tasks
    http: Http
    now: float = NOW
    told: list[ReleaseSeen] = field(default_factory=list[ReleaseSeen])
    _woken: asyncio.Event = field(default_factory=asyncio.Event)

    def open(self, *, address: str = "") -> Updates:
        """As after a start of the program."""
        ask = partial(newest_release, self.http, address or self.page.address)
        return Updates(self.settings, self.ledger, ask, self.tasks, self.hear, lambda: self.now)

    def watched(self, *, address: str = "") -> Updates:
        updates = self.open(address=address)
        self.tasks.start(updates.watch(), name="watch")
        return updates

    def hear(self, news: News) -> None:
        assert isinstance(news, ReleaseSeen)
        self.told.append(news)
        self._woken.set()

    def send(self, state: State) -> None:
        upload = Upload(UploadId("u"), TrackId("t"), AccountId("a"), BatchId("b"), state)
        self.ledger.load([upload])

    async def until_told(self, times: int) -> None:
        async with asyncio.timeout(LIMIT_S):
            while len(self.told) < times:
                self._woken.clear()
                await self._woken.wait()

    async def until(self, is_so: Callable[[], object]) -> None:
        loop = asyncio.get_running_loop()
        end = loop.time() + LIMIT_S
        while not is_so():
            assert loop.time() < end, "it never came to be so"
            await asyncio.sleep(0.01)


@pytest.fixture
def page() -> Generator[ReleasePage]:
    with release_page() as made:
        made.status = 200
        made.publish("v9.0.0", body="All new.")
        yield made


@pytest.fixture
async def desk(
    page: ReleasePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncGenerator[Desk]:
    monkeypatch.setattr("musicupload_gui.engine.updates._LOOK_EVERY_S", 0.0)
    file = ConfigFile(tmp_path / "settings.json")
    http, tasks, store = Http(), Tasks(), Store.open(tmp_path / "journal.sqlite3")
    ledger = Ledger(store, lambda _: None)
    yield Desk(page, Settings(file, file.load().config), ledger, tasks, http)
    await tasks.stop(5)
    await http.aclose()
    store.close()


async def turns() -> None:
    """Let the watch look many times."""
    for _ in range(200):
        await asyncio.sleep(0)


async def test_it_is_off_and_then_nobody_is_asked(desk: Desk) -> None:
    updates = desk.watched()
    await turns()
    assert not updates.is_on
    assert desk.page.asked == []
    updates.switch(is_on=True)
    await desk.until_told(1)
    assert len(desk.page.asked) == 1
    assert updates.newer is not None
    assert updates.newer.notes == "All new."


async def test_once_a_day_also_over_a_restart(desk: Desk) -> None:
    desk.settings.change(looks_for_updates=True)
    desk.watched()
    await desk.until_told(1)
    desk.now += DAY_S - 1
    desk.watched()
    await turns()
    assert len(desk.page.asked) == 1
    assert desk.settings.config.updates_asked_at == NOW
    await desk.tasks.stop(5)
    desk.now += 1
    desk.watched()
    await desk.until_told(2)
    assert len(desk.page.asked) == 2


async def test_a_clock_that_was_wrong_does_not_silence_it(desk: Desk) -> None:
    desk.settings.change(looks_for_updates=True, updates_asked_at=NOW + 900 * DAY_S)
    desk.watched()
    await desk.until_told(1)


@pytest.mark.parametrize("state", UNDER_WAY)
async def test_never_while_uploads_are_under_way(desk: Desk, state: State) -> None:
    desk.settings.change(looks_for_updates=True)
    desk.send(state)
    updates = desk.watched()
    await turns()
    assert desk.page.asked == []
    desk.send(State.READY)
    await desk.until_told(1)
    assert updates.newer
    desk.send(state)
    assert updates.newer is None, "it waits"
    desk.send(State.FAILED)
    assert updates.newer


@pytest.mark.parametrize("tag", ["v0.1.0", "v0.0.9", "nightly", "v9.0.0-rc1"])
async def test_what_is_not_newer_is_no_news(desk: Desk, tag: str) -> None:
    desk.page.publish(tag)
    updates = desk.open()
    updates.check()
    await desk.until_told(1)
    assert desk.told == [ReleaseSeen(None, is_wanted=True)]
    assert updates.newer is None


async def test_a_skipped_version_is_told_only_to_who_asks(desk: Desk) -> None:
    desk.settings.change(looks_for_updates=True)
    updates = desk.open()
    updates.check()
    await desk.until_told(1)
    assert updates.newer
    updates.skip(updates.newer.version)
    assert updates.newer is None
    desk.now += DAY_S
    again = desk.watched()
    await desk.until_told(2)
    assert again.newer is None
    again.check()
    await desk.until_told(3)
    assert again.newer
    desk.page.publish("v9.1.0")
    desk.now += DAY_S
    await desk.until_told(4)
    assert again.newer
    assert again.newer.version == "9.1.0"


async def test_later_comes_back_the_next_day(desk: Desk) -> None:
    desk.settings.change(looks_for_updates=True)
    updates = desk.watched()
    await desk.until_told(1)
    updates.put_off()
    await turns()
    assert updates.newer is None
    desk.now += DAY_S
    await desk.until_told(2)
    assert updates.newer


async def test_a_daily_question_without_an_answer_is_silent(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    desk.page.status = 500
    desk.settings.change(looks_for_updates=True)
    updates = desk.watched()
    await desk.until(lambda: desk.settings.config.updates_asked_at)
    await turns()
    assert desk.told == []
    assert len(desk.page.asked) == 1, "a refusal was the question of the day"
    assert "gave no answer" in caplog.text
    updates.check()
    await desk.until_told(1)
    (seen,) = desk.told
    assert seen.problem is not None
    assert (seen.problem.kind, seen.is_wanted) == (ErrorKind.SERVICE, True)


async def test_without_a_network_the_day_keeps_its_question(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    desk.settings.change(looks_for_updates=True)
    desk.watched(address=f"http://127.0.0.1:{port}/")
    await desk.until(lambda: "gave no answer" in caplog.text)
    await turns()
    assert caplog.text.count("gave no answer") == 1, "it does not try every minute"
    assert desk.settings.config.updates_asked_at == 0
    desk.now += 60 * 60
    await desk.until(lambda: caplog.text.count("gave no answer") == 2)


async def test_a_copy_without_a_release_page_asks_nobody(desk: Desk) -> None:
    updates = Updates(desk.settings, desk.ledger, None, desk.tasks, desk.hear)
    updates.switch(is_on=True)
    updates.check()
    desk.tasks.start(updates.watch(), name="watch")
    await turns()
    assert not updates.can_ask
    assert desk.told == []


async def test_a_full_disk_does_not_make_it_ask_again(desk: Desk, tmp_path: Path) -> None:
    desk.settings.change(looks_for_updates=True)
    (tmp_path / "settings.json").unlink()
    (tmp_path / "settings.json").mkdir()
    desk.watched()
    await desk.until_told(1)
    await turns()
    assert len(desk.page.asked) == 1
