"""Services and networks that misbehave: nothing is lost, nothing is there twice, truth is told."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from stage import another, until_ended

from musicupload_gui.domain.errors import ErrorKind
from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.upload import State, Upload
from musicupload_gui.engine.queue import Decision
from musicupload_gui.house import House
from musicupload_gui.practice.audiodelivery import PRACTICE_AUDIODELIVERY_KEY
from musicupload_gui.practice.faults import Fault, FaultKind
from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.swayzio import PRACTICE_SWAYZIO_TOKEN

pytestmark = pytest.mark.anyio


@dataclass(frozen=True)
class Call:
    """One request of a provider's flow."""

    provider: str
    step: str
    service: str
    method: str
    path_part: str


CALLS = (
    Call("swayzio", "intent", "swayzio", "POST", "/v1/uploads"),
    Call("swayzio", "put", "store", "PUT", "/swayzio/"),
    Call("swayzio", "finalize", "swayzio", "POST", "/finalize"),
    Call("swayzio", "metadata", "swayzio", "PATCH", "/metadata"),
    Call("swayzio", "processing", "swayzio", "GET", "/processing-status"),
    Call("audiodelivery", "session", "audiodelivery", "POST", "/v1/upload_session"),
    Call("audiodelivery", "track", "audiodelivery", "POST", "/track"),
    Call("audiodelivery", "put", "store", "PUT", "/audiodelivery/"),
    Call("audiodelivery", "processing", "audiodelivery", "GET", "/v1/track/"),
)
PASSING = (
    (FaultKind.STATUS, 500),
    (FaultKind.STATUS, 502),
    (FaultKind.STATUS, 503),
    (FaultKind.STATUS, 429),
    (FaultKind.RESET, 0),
    (FaultKind.LOST_ANSWER, 0),
)
READ = [call for call in CALLS if call.service != "store" and call.step != "metadata"]
"""Calls whose answers are read; that to new metadata only counts by its status."""
IDS = [f"{call.provider}-{call.step}" for call in CALLS]


async def send(house: House, song: Path, provider: str) -> Upload:
    """Send the song to one service and wait for its end."""
    session = house.session
    found = await session.add_now([song])
    session.start(found.tracks, {AccountId(provider)})
    await until_ended(session)
    return session.queue.ledger.all()[0]


def arrived(practice: Practice, provider: str) -> int:
    """How many tracks a person would see at the service."""
    if provider == "swayzio":
        return sum(track.is_finalized for track in practice.swayzio.tracks.values())
    return len(practice.audiodelivery.tracks)


@pytest.mark.parametrize("call", CALLS, ids=IDS)
@pytest.mark.parametrize(("kind", "status"), PASSING)
async def test_what_passes_is_waited_out(
    house: House, practice: Practice, song: Path, call: Call, kind: FaultKind, status: int
) -> None:
    practice.faults.add(
        Fault(kind, call.service, call.method, call.path_part, times=2, status=status)
    )
    upload = await send(house, song, call.provider)
    assert practice.faults.pending == (), "the fault never struck"
    assert (upload.state, upload.problem) == (State.READY, None)
    assert arrived(practice, call.provider) == 1


@pytest.mark.parametrize("call", READ, ids=[f"{call.provider}-{call.step}" for call in READ])
@pytest.mark.parametrize("kind", [FaultKind.HTML, FaultKind.NOT_JSON])
async def test_an_answer_that_is_none_is_asked_again(
    house: House, practice: Practice, song: Path, call: Call, kind: FaultKind
) -> None:
    practice.faults.add(Fault(kind, call.service, call.method, call.path_part))
    upload = await send(house, song, call.provider)
    assert upload.state is State.READY
    assert arrived(practice, call.provider) == 1


@pytest.mark.parametrize("provider", ["swayzio", "audiodelivery"])
async def test_an_expired_address_is_renewed(
    house: House, practice: Practice, song: Path, provider: str
) -> None:
    practice.faults.add(Fault(FaultKind.EXPIRED_URL, "store", "PUT"))
    assert (await send(house, song, provider)).state is State.READY
    assert arrived(practice, provider) == 1


@pytest.mark.parametrize("provider", ["swayzio", "audiodelivery"])
async def test_a_put_whose_answer_was_lost_and_whose_address_then_expired(
    house: House, practice: Practice, song: Path, provider: str
) -> None:
    practice.faults.add(
        Fault(FaultKind.LOST_ANSWER, "store", "PUT"), Fault(FaultKind.EXPIRED_URL, "store", "PUT")
    )
    assert (await send(house, song, provider)).state is State.READY
    assert arrived(practice, provider) == 1
    assert sum(r.service == "store" and r.status == 200 for r in practice.seen) <= 1


@pytest.mark.parametrize(("status", "kind"), [(413, ErrorKind.TOO_LARGE), (415, ErrorKind.FORMAT)])
@pytest.mark.parametrize("provider", ["swayzio", "audiodelivery"])
async def test_an_early_refusal_is_told_as_it_is(
    house: House, practice: Practice, song: Path, provider: str, status: int, kind: ErrorKind
) -> None:
    practice.faults.add(Fault(FaultKind.EARLY_STATUS, "store", "PUT", status=status))
    upload = await send(house, song, provider)
    assert upload.state is State.FAILED
    assert upload.problem is not None
    assert (upload.problem.kind, upload.problem.step) == (kind, "put")


@pytest.mark.parametrize("provider", ["swayzio", "audiodelivery"])
async def test_a_refused_item_fails_and_one_retry_brings_it_there(
    house: House, practice: Practice, song: Path, provider: str
) -> None:
    call = next(c for c in CALLS if c.provider == provider and c.step in ("intent", "track"))
    practice.faults.add(
        Fault(FaultKind.STATUS, call.service, call.method, call.path_part, status=400)
    )
    upload = await send(house, song, provider)
    assert upload.state is State.FAILED
    house.session.retry([upload.id])
    await until_ended(house.session)
    assert house.session.queue.ledger[upload.id].state is State.READY
    assert arrived(practice, provider) == 1


async def test_a_dead_token_holds_its_account_only_and_one_fix_releases_it(
    house: House, practice: Practice, song: Path, tmp_path: Path
) -> None:
    session = house.session
    others = [tmp_path / f"{n}.wav" for n in range(4)]
    for path in others:
        another(song, path)
    practice.swayzio.expire_tokens()
    found = await session.add_now([song, *others])
    session.start(found.tracks)
    await until_settled(house)
    by_account = {
        account: {u.state for u in session.queue.ledger.all() if u.account_id == account}
        for account in ("swayzio", "audiodelivery")
    }
    assert by_account == {"swayzio": {State.HELD}, "audiodelivery": {State.READY}}
    practice.swayzio.tokens.add("a-new-token")
    account = session.accounts.get(AccountId("swayzio"))
    assert account is not None
    await session.destinations.put(account, {"token": "a-new-token"})
    await until_ended(session)
    assert {u.state for u in session.queue.ledger.all()} == {State.READY}
    assert arrived(practice, "swayzio") == len(found.tracks)


async def until_settled(house: House) -> None:
    """Wait until every upload has ended or needs a person to look at its account."""
    await until_ended(house.session, also=frozenset({State.HELD}))


async def test_a_token_that_dies_before_finalize_never_sends_the_bytes_again(
    house: House, practice: Practice, song: Path
) -> None:
    refusal = {"error": "invalid_bearer_token"}
    practice.faults.add(
        Fault(FaultKind.STATUS, "swayzio", "POST", "/finalize", status=401, body=refusal)
    )
    session = house.session
    found = await session.add_now([song])
    session.start(found.tracks, {AccountId("swayzio")})
    await until_settled(house)
    assert session.queue.ledger.all()[0].state is State.HELD
    session.queue.release(AccountId("swayzio"))
    await until_ended(session)
    assert session.queue.ledger.all()[0].state is State.READY
    assert sum(r.service == "store" and r.method == "PUT" for r in practice.seen) == 1


async def test_a_foreign_finalize_address_gets_no_token(
    house: House, practice: Practice, song: Path
) -> None:
    practice.swayzio.foreign_finalize_url = True
    assert (await send(house, song, "swayzio")).state is State.READY


async def test_a_key_that_may_not_look_asks_the_person(
    house: House, practice: Practice, song: Path
) -> None:
    keys = practice.audiodelivery.keys
    keys[PRACTICE_AUDIODELIVERY_KEY] = replace(
        keys[PRACTICE_AUDIODELIVERY_KEY], may_read_status=False
    )
    practice.faults.add(Fault(FaultKind.LOST_ANSWER, "audiodelivery", "POST", "/track"))
    upload = await send(house, song, "audiodelivery")
    assert upload.state is State.UNKNOWN
    assert upload.problem is not None
    assert upload.problem.kind is ErrorKind.UNCERTAIN
    house.session.queue.decide(upload.id, Decision.SEND_AGAIN)
    await until_ended(house.session)
    last = house.session.queue.ledger[upload.id]
    assert last.state is State.UNKNOWN
    assert last.problem is not None
    assert last.problem.kind is ErrorKind.STATUS_UNREADABLE
    house.session.queue.decide(upload.id, Decision.ARRIVED)
    assert house.session.queue.ledger[upload.id].state is State.READY


async def test_a_session_that_ended_is_opened_anew(
    house: House, practice: Practice, song: Path, tmp_path: Path
) -> None:
    assert (await send(house, song, "audiodelivery")).state is State.READY
    practice.audiodelivery.sessions.clear()
    other = another(song, tmp_path / "Other.wav")
    assert (await send(house, other, "audiodelivery")).state is State.READY
    assert arrived(practice, "audiodelivery") == 2


async def test_processing_that_fails_is_no_success(
    house: House, practice: Practice, song: Path
) -> None:
    practice.audiodelivery.final_status = "error"
    upload = await send(house, song, "audiodelivery")
    assert upload.problem is not None
    assert (upload.state, upload.problem.kind) == (State.FAILED, ErrorKind.PROCESSING_FAILED)


async def test_no_plan_at_the_service_holds_the_account(
    house: House, practice: Practice, song: Path
) -> None:
    practice.swayzio.entitled = False
    session = house.session
    found = await session.add_now([song])
    session.start(found.tracks, {AccountId("swayzio")})
    await until_settled(house)
    upload = session.queue.ledger.all()[0]
    assert upload.problem is not None
    assert (upload.state, upload.problem.kind) == (State.HELD, ErrorKind.ENTITLEMENT)


async def test_no_key_was_seen_where_it_does_not_belong(
    house: House, practice: Practice, song: Path, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    practice.faults.add(Fault(FaultKind.STATUS, "store", "PUT", status=500))
    for provider in ("swayzio", "audiodelivery"):
        await send(house, song, provider)
    for key in (PRACTICE_SWAYZIO_TOKEN, PRACTICE_AUDIODELIVERY_KEY):
        assert key not in caplog.text
        for file in (tmp_path / "data").rglob("*"):
            assert not file.is_file() or key.encode() not in file.read_bytes(), file
        for request in practice.seen:
            if request.service == "store":
                assert key not in str(request)
