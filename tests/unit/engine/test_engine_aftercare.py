"""Asking and changing afterwards: in the background, in turn, and noted for good."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Generator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from stage import LIMIT_S, QUICK, make_audio, until_ended

from musicupload_gui.domain.errors import ErrorKind
from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.remote import RemoteState
from musicupload_gui.domain.upload import UploadId
from musicupload_gui.engine.news import News, RemoteChanged, RemoteSeen
from musicupload_gui.engine.session import Session
from musicupload_gui.engine.store import HistoryEntry
from musicupload_gui.house import enter, open_house
from musicupload_gui.practice.accounts import practice_accounts
from musicupload_gui.practice.faults import Fault, FaultKind
from musicupload_gui.practice.servers import Practice
from musicupload_gui.providers.patience import Patience
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets

pytestmark = pytest.mark.anyio
SWAYZIO = AccountId("practice-swayzio")
IMPATIENT = replace(QUICK, patience=Patience(connect_s=2.0, move_s=0.3, call_s=2.0))


@dataclass
class Desk:
    """A session with one song at Swayzio, and what it tells."""

    session: Session
    data: Path
    news: list[RemoteSeen | RemoteChanged] = field(default_factory=list[RemoteSeen | RemoteChanged])
    _woken: asyncio.Event = field(default_factory=asyncio.Event)

    def hear(self, news: News) -> None:
        if isinstance(news, RemoteSeen | RemoteChanged):
            self.news.append(news)
            self._woken.set()

    async def until(self, is_so: Callable[[], object]) -> None:
        async with asyncio.timeout(LIMIT_S):
            while not is_so():
                self._woken.clear()
                await self._woken.wait()

    def entry(self) -> HistoryEntry:
        (entry,) = self.session.history()
        return entry


@pytest.fixture
def practice() -> Generator[Practice]:
    with Practice() as servers:
        yield servers


@pytest.fixture
async def desk(practice: Practice, tmp_path: Path) -> AsyncGenerator[Desk]:
    song = make_audio(tmp_path / "Kites.wav", seconds=0.5)
    data = tmp_path / "data"
    async with open_house(DataFolder(data), MemorySecrets(), IMPATIENT) as house:
        await enter(house)
        account, secrets = practice_accounts(practice)[0]
        await house.session.destinations.put(replace(account, is_practice=False), secrets)
        found = await house.session.add_now([song])
        house.session.start(found.tracks, {SWAYZIO})
        await until_ended(house.session)
        made = Desk(house.session, data)
        house.session.listen(made.hear)
        practice.seen.clear()
        yield made


async def test_looking_asks_for_each_in_turn(desk: Desk, practice: Practice) -> None:
    entry = desk.entry()
    practice.faults.add(Fault(FaultKind.SLOW, "swayzio", wait_s=0.1, times=3))
    desk.session.aftercare.look([entry] * 3)
    desk.session.aftercare.look([entry])
    await desk.until(lambda: len(desk.news) == 4)
    assert {seen.remote and seen.remote.state for seen in seen_of(desk)} == {RemoteState.THERE}
    assert len(practice.seen) == 4


def seen_of(desk: Desk) -> list[RemoteSeen]:
    return [news for news in desk.news if isinstance(news, RemoteSeen)]


async def test_what_stops_one_question_stops_those_behind_it(
    desk: Desk, practice: Practice
) -> None:
    practice.faults.add(
        Fault(FaultKind.STATUS, "swayzio", status=429, headers={"Retry-After": "9"})
    )
    desk.session.aftercare.look([desk.entry()] * 3)
    await desk.until(lambda: len(desk.news) == 3)
    problems = [seen.problem for seen in seen_of(desk)]
    assert {problem and problem.kind for problem in problems} == {ErrorKind.BUSY}
    assert len(practice.seen) == 1, "a service that asks to wait is left alone"


async def test_a_track_that_is_gone_does_not_stop_the_next_question(
    desk: Desk, practice: Practice
) -> None:
    practice.faults.add(Fault(FaultKind.STATUS, "swayzio", status=500))
    desk.session.aftercare.look([desk.entry()] * 2)
    await desk.until(lambda: len(desk.news) == 2)
    first, second = seen_of(desk)
    assert first.problem is not None
    assert first.problem.kind is ErrorKind.SERVICE
    assert second.remote is not None


async def test_a_service_that_says_nothing_is_told_as_a_timeout(
    desk: Desk, practice: Practice
) -> None:
    practice.faults.add(Fault(FaultKind.STALL, "swayzio", "GET"))
    desk.session.aftercare.look([desk.entry()])
    await desk.until(lambda: desk.news)
    (seen,) = seen_of(desk)
    assert seen.problem is not None
    assert seen.problem.kind is ErrorKind.TIMEOUT


async def test_an_account_that_is_gone_cannot_ask(desk: Desk) -> None:
    entry = desk.entry()
    assert desk.session.aftercare.kind(entry) is not None
    await desk.session.destinations.remove(SWAYZIO)
    desk.session.aftercare.look([entry])
    await desk.until(lambda: desk.news)
    (seen,) = seen_of(desk)
    assert seen.problem is not None
    assert (seen.problem.kind, seen.problem.code) == (ErrorKind.SETUP, "no_account")
    assert desk.session.aftercare.kind(entry) is None


async def test_an_old_entry_knows_its_account_by_name(desk: Desk) -> None:
    old = replace(desk.entry(), account_id="", account="SWAYZIO practice")
    desk.session.aftercare.look([old])
    await desk.until(lambda: desk.news)
    (seen,) = seen_of(desk)
    assert seen.remote is not None


async def test_here_is_what_stands_on_the_list_or_what_was_kept(desk: Desk) -> None:
    entry, care = desk.entry(), desk.session.aftercare
    (item,) = desk.session.library.items()
    desk.session.edits.edit([item.track.id], {"title": "Moss", "swayzio.artist": "Anna & Co"})
    assert care.here(entry)["title"] == "Moss"
    assert care.here(entry)["artist"] == "Anna & Co", "as this service is to see it"
    desk.session.remove([item.track.id])
    assert care.track(entry) is None
    assert care.here(entry) == {"title": entry.title, "artist": entry.artist}
    await desk.session.add_now([Path(entry.path)])
    assert care.track(entry) is not None, "put on the list again"


async def test_a_change_is_noted_for_good(desk: Desk, practice: Practice) -> None:
    entry = desk.entry()
    desk.session.aftercare.change(entry.upload_id, {"title": "Moss", "artist": "Anna"})
    await desk.until(lambda: len(desk.news) == 2)
    changed, seen = desk.news
    assert isinstance(changed, RemoteChanged)
    assert isinstance(seen, RemoteSeen)
    assert seen.remote is not None
    assert (seen.remote.fields["title"], seen.remote.fields["artist"]) == ("Moss", "Anna")
    noted = desk.entry()
    kind, moment, names = noted.receipt.notes[-1].split(":")
    assert (kind, moment.isdecimal(), names) == ("changed", True, "title+artist")
    assert replace(noted, receipt=entry.receipt) == entry
    assert noted.receipt.finished_at == entry.receipt.finished_at
    (track,) = practice.swayzio.tracks.values()
    assert track.title == "Moss"


async def test_a_change_of_what_is_not_in_the_history_is_told(
    desk: Desk, practice: Practice
) -> None:
    unknown = UploadId("nothing")
    desk.session.aftercare.change(unknown, {"title": "Moss"})
    await desk.until(lambda: desk.news)
    (changed,) = desk.news
    assert changed.problem is not None
    assert changed.problem.kind is ErrorKind.GONE
    assert not practice.seen


async def test_closing_in_the_middle_of_a_question_ends_it(desk: Desk, practice: Practice) -> None:
    practice.faults.add(Fault(FaultKind.STALL, "swayzio", skip=1))
    desk.session.aftercare.look([desk.entry()] * 2)
    await desk.until(lambda: desk.news)
    await desk.session.close()
    assert len(desk.news) == 1


async def test_what_nobody_waits_for_is_not_asked(desk: Desk, practice: Practice) -> None:
    practice.faults.add(Fault(FaultKind.STALL, "swayzio", skip=1))
    desk.session.aftercare.look([desk.entry()] * 3)
    await desk.until(lambda: desk.news)
    desk.session.aftercare.stop_looking()
    practice.faults.clear()
    desk.session.aftercare.change(desk.entry().upload_id, {"title": "Moss"})
    await desk.until(lambda: len(desk.news) == 3)
    assert [type(news) for news in desk.news] == [RemoteSeen, RemoteChanged, RemoteSeen]
