"""The same music goes to the same account twice only by a word."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from stage import until_ended

from musicupload_gui.domain.errors import ErrorKind
from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.upload import State
from musicupload_gui.house import House
from musicupload_gui.practice.servers import Practice

pytestmark = pytest.mark.anyio
SHOP, STUDIO = AccountId("audiodelivery"), AccountId("swayzio")


async def test_a_file_that_came_back_to_the_list_is_asked_about(
    house: House, practice: Practice, song: Path
) -> None:
    session = house.session
    found = await session.add_now([song])
    session.start(to=[SHOP])
    await until_ended(session)
    session.remove(found.tracks)
    again = await session.add_now([song])
    plan = session.plan(to=[SHOP, STUDIO])
    assert plan.repeats == ((again.tracks[0], SHOP),)
    assert plan.fresh == ((again.tracks[0], STUDIO),)
    session.start(to=[SHOP])
    assert session.queue.ledger.all() == ()
    session.start(to=[SHOP], with_repeats=True)
    await until_ended(session)
    assert {u.state for u in session.queue.ledger.all()} == {State.READY}
    assert len(practice.audiodelivery.tracks) == 2


@pytest.mark.parametrize("account", [SHOP, STUDIO])
async def test_the_same_bytes_under_another_name_stop_before_anything_is_said(
    house: House, practice: Practice, song: Path, tmp_path: Path, account: AccountId
) -> None:
    session = house.session
    await session.add_now([song])
    session.start(to=[account])
    await until_ended(session)
    calls = len(practice.seen)
    other = Path(shutil.copy(song, tmp_path / "Other name.wav"))
    found = await session.add_now([other])
    (upload_id,) = session.start(found.tracks, to=[account])
    await until_ended(session)
    upload = session.queue.ledger[upload_id]
    assert upload.problem is not None
    assert (upload.state, upload.problem.kind) == (State.FAILED, ErrorKind.ALREADY_SENT)
    assert len(practice.seen) == calls
    session.retry([upload_id])
    await until_ended(session)
    assert session.queue.ledger[upload_id].state is State.FAILED, "a plain retry is no word"
    session.queue.retry([upload_id], anyway=True)
    await until_ended(session)
    assert session.queue.ledger[upload_id].state is State.READY
