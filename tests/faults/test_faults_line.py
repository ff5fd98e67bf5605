"""The line at a service: pausing, holding and removing leave it as a person would expect it."""

from __future__ import annotations

from pathlib import Path

import pytest
from stage import another, until_ended

from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.upload import State
from musicupload_gui.house import House
from musicupload_gui.practice.audiodelivery import PRACTICE_AUDIODELIVERY_KEY
from musicupload_gui.practice.servers import Practice

pytestmark = pytest.mark.anyio
COUNT = 5


@pytest.fixture
def songs(song: Path, tmp_path: Path) -> list[Path]:
    """More songs than any service takes at once."""
    return [another(song, tmp_path / f"Kites {n}.wav") for n in range(COUNT)]


def states(house: House) -> set[State]:
    return {upload.state for upload in house.session.queue.ledger.all()}


async def test_a_pause_right_after_the_start_stops_only_what_waits(
    house: House, practice: Practice, songs: list[Path]
) -> None:
    session = house.session
    await session.add_now(songs)
    session.start()
    session.queue.pause()
    await until_ended(session, also=frozenset({State.PAUSED}))
    assert states(house) == {State.READY, State.PAUSED}
    session.queue.resume()
    await until_ended(session)
    assert states(house) == {State.READY}
    assert len(practice.audiodelivery.tracks) == len(practice.swayzio.tracks) == COUNT


async def test_a_refused_key_holds_those_that_were_about_to_start_too(
    house: House, practice: Practice, songs: list[Path]
) -> None:
    session = house.session
    account = session.accounts.get(AccountId("audiodelivery"))
    assert account is not None
    await session.destinations.put(account, {"api_key": "of-another-house"})
    await session.add_now(songs)
    session.start(to=[account.id])
    await until_ended(session, also=frozenset({State.HELD}))
    assert states(house) == {State.HELD}
    await session.destinations.put(account, {"api_key": PRACTICE_AUDIODELIVERY_KEY})
    await until_ended(session)
    assert states(house) == {State.READY}
    assert len(practice.audiodelivery.tracks) == COUNT


async def test_a_removal_taken_back_puts_its_uploads_in_line_again(
    house: House, songs: list[Path]
) -> None:
    session = house.session
    found = await session.add_now(songs)
    session.queue.pause()
    session.start()
    session.remove(found.tracks)
    session.queue.resume()
    assert session.queue.ledger.all() == ()
    session.undo()
    await until_ended(session)
    assert [u.state for u in session.queue.ledger.all()] == [State.READY] * COUNT * 2


async def test_all_are_cancelled_and_tried_again_while_the_queue_is_paused(
    house: House, songs: list[Path]
) -> None:
    session = house.session
    await session.add_now(songs)
    session.queue.pause()
    ids = session.start()
    session.queue.cancel(ids)
    assert states(house) == {State.CANCELLED}
    assert set(session.start()) == set(ids)
    assert states(house) == {State.PAUSED}
    session.queue.resume()
    await until_ended(session)
    assert states(house) == {State.READY}
