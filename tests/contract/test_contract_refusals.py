"""What the services' documents say they refuse, in their own words, as it reaches the person."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from contract_asked import case_of, given, send_until
from contract_bench import Bench, sha256_of
from contract_cases import Case

from musicupload_gui.domain.errors import ErrorKind
from musicupload_gui.domain.track import AudioFormat
from musicupload_gui.domain.upload import State
from musicupload_gui.practice.audiodelivery import (
    PRACTICE_AUDIODELIVERY_KEY,
    KeyKind,
    PracticeKey,
)
from musicupload_gui.practice.faults import Fault, FaultKind
from musicupload_gui.practice.servers import Practice

pytestmark = pytest.mark.anyio
WAV = AudioFormat.WAV
Songs = dict[AudioFormat, Path]
NO_COLLECTION = "00000000-0000-4000-8000-000000000000"


def refuse(
    provider: str,
    name: str,
    breaks: Callable[[Practice], object],
    expected: tuple[State, ErrorKind, str],
    **options: str,
) -> Any:
    """One refusal: who says it, what is wrong there, and how the upload stands afterwards."""
    return pytest.param(case_of(provider, **options), breaks, *expected, id=f"{provider}-{name}")


def set_api_key(practice: Practice) -> None:
    practice.audiodelivery.keys[PRACTICE_AUDIODELIVERY_KEY] = PracticeKey(KeyKind.API)


def answer(
    service: str, path: str, status: int, body: dict[str, Any]
) -> Callable[[Practice], None]:
    """Have one answer of a service replaced from now on."""

    def replace_answers(practice: Practice) -> None:
        fault = Fault(FaultKind.STATUS, service, "POST", path, times=9, status=status, body=body)
        practice.faults.add(fault)

    return replace_answers


REFUSALS = (
    refuse(
        "riffusion", "400",
        lambda p: setattr(p.useapi, "riffusion_accounts", ["one", "two"]),
        (State.FAILED, ErrorKind.REFUSED, "Parameter user_id is required"),
    ),
    refuse(
        "riffusion", "401",
        lambda p: p.useapi.tokens.clear(),
        (State.HELD, ErrorKind.AUTH, "Unauthorized"),
    ),
    refuse(
        "riffusion", "596",
        lambda p: setattr(p.useapi, "pending_error", True),
        (State.HELD, ErrorKind.ACCOUNT, "Your Riffusion account has pending error."),
    ),
    refuse(
        "flowmusic", "400",
        answer("useapi", "/flowmusic/files", 400, {"error": "magic-byte mismatch", "code": 400}),
        (State.FAILED, ErrorKind.REFUSED, "magic-byte mismatch"),
    ),
    refuse(
        "flowmusic", "401",
        lambda p: p.useapi.tokens.clear(),
        (State.HELD, ErrorKind.AUTH, "Unauthorized"),
    ),
    refuse(
        "flowmusic", "402",
        lambda p: setattr(p.useapi, "has_credit", False),
        (State.HELD, ErrorKind.ENTITLEMENT, "Your subscription has expired"),
    ),
    refuse(
        "flowmusic", "596",
        lambda p: setattr(p.useapi, "flowmusic_error", "refresh token rejected"),
        (State.HELD, ErrorKind.ACCOUNT, "Account practice@example.com in error state"),
    ),
    refuse(
        "swayzio", "400",
        answer("swayzio", "/v1/uploads", 400, {
            "error": "validation_error",
            "issues": [{"path": "contentType", "message": "unsupported audio type"}],
        }),
        (State.FAILED, ErrorKind.REFUSED, "unsupported audio type"),
    ),
    refuse(
        "swayzio", "401",
        lambda p: p.swayzio.expire_tokens(),
        (State.HELD, ErrorKind.AUTH, ""),
    ),
    refuse(
        "swayzio", "403",
        lambda p: setattr(p.swayzio, "entitled", False),
        (State.HELD, ErrorKind.ENTITLEMENT, "uploads: 10.0 of 10.0"),
    ),
    refuse(
        "swayzio", "404",
        answer("swayzio", "/finalize", 404, {
            "status": "upload_intent_not_found", "error": "upload_intent_not_found",
        }),
        (State.FAILED, ErrorKind.GONE, ""),
    ),
    refuse(
        "swayzio", "409",
        answer("swayzio", "/finalize", 409, {
            "status": "asset_mismatch", "error": "upload_asset_mismatch",
        }),
        (State.FAILED, ErrorKind.MISMATCH, ""),
    ),
    refuse(
        "audiodelivery", "400", set_api_key,
        (State.FAILED, ErrorKind.REFUSED, "collection_id is required"),
    ),
    refuse(
        "audiodelivery", "401",
        lambda p: p.audiodelivery.keys.clear(),
        (State.HELD, ErrorKind.AUTH, "Missing or invalid API key"),
    ),
    refuse(
        "audiodelivery", "403",
        lambda p: None,
        (State.HELD, ErrorKind.ENTITLEMENT, "This key belongs to another collection"),
        collection_id=NO_COLLECTION,
    ),
    refuse(
        "audiodelivery", "404", set_api_key,
        (State.HELD, ErrorKind.SETUP, "Collection not found"),
        collection_id=NO_COLLECTION,
    ),
    refuse(
        "sourceaudio", "error",
        lambda p: setattr(p.sourceaudio, "fetch_limit_s", 0.0),
        (State.FAILED, ErrorKind.REFUSED, "Could not download the file: it took too long"),
    ),
    refuse(
        "sourceaudio", "token",
        lambda p: p.sourceaudio.tokens.clear(),
        (State.HELD, ErrorKind.AUTH, "Invalid or missing token"),
    ),
)  # fmt: skip


@pytest.mark.parametrize(("case", "breaks", "state", "kind", "words"), REFUSALS)
async def test_a_refusal_is_told_in_the_services_words(
    bench: Bench,
    songs: Songs,
    case: Case,
    breaks: Callable[[Practice], object],
    state: State,
    kind: ErrorKind,
    words: str,
) -> None:
    breaks(bench.practice)
    upload = await bench.send(songs[WAV])
    assert upload.problem is not None
    assert (upload.state, upload.problem.kind) == (state, kind)
    assert upload.problem.detail.startswith(words)
    assert bench.arrived() == []


@given("sourceaudio")
async def test_a_denied_simultaneous_import_comes_later(bench: Bench, songs: Songs) -> None:
    site = bench.practice.sourceaudio
    with site.flight():
        await send_until(bench, songs[WAV], lambda upload: upload.state is State.WAITING)
    assert site.denied_simultaneous
    assert (await bench.end()).state is State.READY
    assert bench.arrived() == [sha256_of(songs[WAV])]


@pytest.mark.parametrize(
    "case", [case_of("riffusion"), case_of("flowmusic")], ids=lambda c: c.provider
)
@pytest.mark.parametrize("status", [200, 201])
async def test_any_success_is_one(bench: Bench, songs: Songs, status: int) -> None:
    bench.practice.useapi.success_status = status
    assert (await bench.send(songs[WAV])).state is State.READY
    assert bench.arrived() == [sha256_of(songs[WAV])]


@given("swayzio")
async def test_finalized_already_is_a_success(bench: Bench, songs: Songs) -> None:
    bench.break_(FaultKind.LOST_ANSWER, 2)
    assert (await bench.send(songs[WAV])).state is State.READY
    assert bench.arrived() == [sha256_of(songs[WAV])]
    finalized = [seen for seen in bench.practice.seen if seen.path.endswith("/finalize")]
    assert [seen.status for seen in finalized] == [0, 200]


@given("swayzio")
async def test_an_intent_that_is_gone_is_made_anew(bench: Bench, songs: Songs) -> None:
    body = {"status": "upload_intent_not_found", "error": "upload_intent_not_found"}
    bench.break_(FaultKind.STATUS, 2, status=404, body=body)
    assert (await bench.send(songs[WAV])).state is State.READY
    assert bench.arrived() == [sha256_of(songs[WAV])]


@given("swayzio")
async def test_bytes_that_the_storage_lost_are_sent_again(bench: Bench, songs: Songs) -> None:
    bench.break_(FaultKind.STATUS, 2, status=409, body={"error": "upload_asset_missing"})
    assert (await bench.send(songs[WAV])).state is State.READY
    assert bench.arrived() == [sha256_of(songs[WAV])]
    assert sum(seen.method == "PUT" for seen in bench.practice.seen) == 2


@given("sourceaudio")
async def test_a_track_that_the_site_could_not_publish_has_failed(
    bench: Bench, songs: Songs
) -> None:
    bench.practice.sourceaudio.failing_files = frozenset({"Kites.wav"})
    upload = await bench.send(songs[WAV])
    assert upload.problem is not None
    assert (upload.state, upload.problem.kind) == (State.FAILED, ErrorKind.PROCESSING_FAILED)
    assert bench.arrived() == []
