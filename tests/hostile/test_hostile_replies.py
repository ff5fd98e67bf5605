"""Services and storages that answer with anything but an answer: told as it is, and survived."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec
import pytest
from hostile_answers import (
    OUTSIDE,
    answer,
    drip,
    drip_headers,
    endless,
    endless_refusal,
    gzip_bomb,
    large_header,
    many_headers,
    raw,
    still_working,
)
from hostile_corpus import MEGABYTE
from hostile_line import Behaviour
from hostile_memory import Peak
from hostile_taps import SECRETS, Taps, open_taps
from stage import QUICK, another

from musicupload_gui.domain.errors import DETAIL_LIMIT, ErrorKind
from musicupload_gui.domain.upload import State
from musicupload_gui.providers.http import Patience
from musicupload_gui.ui.texts import error_card

pytestmark = pytest.mark.anyio
GROWTH_LIMIT_BYTES = 20 * MEGABYTE
"""Of this process, in which the tapped lines and the practice servers live, too."""
PATIENCE_S = 6.0
"""Several times what the program is told to wait."""
K = ErrorKind
KNOWN = "<Error><Code>{0}</Code><Message>{0}</Message></Error>"
DEEP = b'{"a":' * 100_000
NUMBER = b'{"uploadId": ' + b"1" * 5_000 + b', "id": ' + b"1" * 5_000 + b"}"
PAGE = b"<!doctype html><title>Sign in</title><script>alert(1)</script>"
REFUSAL = msgspec.json.encode(
    {"ok": False, "error": OUTSIDE, "message": OUTSIDE, "api_request_id": OUTSIDE}
)
BAD_REQUEST, OK = "400 Bad Request", "200 OK"
STATE_OF = {K.UNCERTAIN: State.UNKNOWN, K.REFUSED: State.FAILED, K.UNSAFE_ADDRESS: State.FAILED,
            K.URL_REFUSED: State.FAILED}  # fmt: skip
"""What a row says after a problem of a kind; after all others it waits for its next try."""


@dataclass(frozen=True)
class Case:
    """One way to answer, and what it has to count as."""

    name: str
    answer: Behaviour
    kind: ErrorKind
    """For a call that may be repeated."""
    sure: bool = False
    """Whether it says for certain that nothing was taken: otherwise only a person can tell."""
    stored: Behaviour | None = None
    """The same from a storage, where the status alone is the answer."""
    stored_kind: ErrorKind | None = None


CASES = (
    Case("endless", endless, K.BAD_ANSWER, stored=endless, stored_kind=K.BAD_ANSWER),
    Case("endless refusal", endless_refusal, K.BAD_ANSWER, stored=endless_refusal,
         stored_kind=K.BAD_ANSWER),
    Case("gzip bomb", gzip_bomb(), K.BAD_ANSWER, stored=many_headers(), stored_kind=K.NETWORK),
    Case("200,000 headers", many_headers(), K.NETWORK, stored=large_header(),
         stored_kind=K.NETWORK),
    Case("header of 1 MB", large_header(), K.NETWORK, stored=raw(b"\0" * 1_000),
         stored_kind=K.NETWORK),
    Case("cut without a length", raw(b'HTTP/1.1 200 OK\r\n\r\n{"uploadId": "x'), K.BAD_ANSWER,
         stored=raw(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<E"), stored_kind=K.NETWORK),
    Case("no answer at all", raw(b""), K.NETWORK, stored=raw(b""), stored_kind=K.NETWORK),
    Case("another protocol", raw(b"220 ready\r\n"), K.NETWORK, stored=raw(b"\x15\x03\x01\0\x02"),
         stored_kind=K.NETWORK),
    Case("two lengths", raw(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 9\r\n\r\n{}"),
         K.NETWORK, stored=raw(b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n"),
         stored_kind=K.NETWORK),
    Case("deep", answer(DEEP), K.BAD_ANSWER, stored=answer(DEEP, BAD_REQUEST),
         stored_kind=K.URL_REFUSED),
    Case("deep refusal", answer(DEEP, BAD_REQUEST), K.REFUSED, sure=True),
    Case("5,000 digits", answer(NUMBER), K.BAD_ANSWER),
    Case("no number", answer(b'{"uploadId": NaN, "id": NaN}'), K.BAD_ANSWER),
    Case("web page", answer(PAGE), K.BAD_ANSWER, stored=answer(PAGE, "503 Busy"),
         stored_kind=K.BUSY),
    Case("web page of a gateway", answer(PAGE, "502 Bad Gateway"), K.SERVICE,
         stored=answer(PAGE, "502 Bad Gateway"), stored_kind=K.SERVICE),
    Case("no UTF-8", answer(b'{"uploadId": "\xff\xfe", "id": "\xff"}'), K.BAD_ANSWER,
         stored=answer(b"<Code>\xff</Code><Message>\xfe\xff</Message>", "403 Forbidden"),
         stored_kind=K.URL_REFUSED),
    Case("half a character", answer(b'{"uploadId": "\\ud800", "id": "\\ud800"}'), K.BAD_ANSWER),
    Case("words", answer(REFUSAL, BAD_REQUEST), K.REFUSED, sure=True,
         stored=answer(KNOWN.format(OUTSIDE[:2_000]).encode(), "403 Forbidden"),
         stored_kind=K.URL_REFUSED),
)  # fmt: skip


@pytest.fixture(scope="module")
async def tapped(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Taps]:
    async with open_taps(tmp_path_factory.mktemp("tapped") / "data") as opened:
        yield opened


@pytest.fixture
async def taps(tapped: Taps) -> AsyncGenerator[Taps]:
    """The same house for all tests, with nothing on its list and every line calm."""
    yield tapped
    tapped.clear()


@pytest.fixture(scope="module")
async def hastily_tapped(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Taps]:
    hasty = replace(QUICK, patience=Patience(call_s=1.0, after_put_s=1.0))
    async with open_taps(tmp_path_factory.mktemp("hasty") / "data", hasty) as opened:
        yield opened


@pytest.fixture
async def hasty(hastily_tapped: Taps) -> AsyncGenerator[Taps]:
    """The same, but a call may take a second only, and so may the answer to a file."""
    yield hastily_tapped
    hastily_tapped.clear()


@pytest.fixture
def song(song: Path, tmp_path: Path) -> Path:
    """A song that no service has yet."""
    return another(song, tmp_path / f"{tmp_path.name}.wav")


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
async def test_it_is_told_as_it_is_and_the_next_good_answer_works(
    taps: Taps, song: Path, case: Case
) -> None:
    before = arrived(taps)
    taps.strike("swayzio", case.answer)
    taps.strike("flowmusic", case.answer)
    expected = {"swayzio": case.kind, "flowmusic": case.kind if case.sure else K.UNCERTAIN}
    if case.stored is not None and case.stored_kind is not None:
        taps.strike("store", case.stored)
        expected["audiodelivery"] = case.stored_kind
    peak = Peak()
    await taps.send(song, *expected)
    assert peak.grown_bytes() < GROWTH_LIMIT_BYTES
    problems = {name: upload.problem for name, upload in taps.met.items()}
    assert {name: problem and problem.kind for name, problem in problems.items()} == expected
    for name, problem in problems.items():
        assert problem is not None
        assert taps.met[name].state is STATE_OF.get(problem.kind, State.WAITING)
        assert len(problem.detail) <= DETAIL_LIMIT
        assert error_card(problem, "Service", "Title").what
    taps.calm()
    await taps.recover()
    assert arrived(taps) == {n: count + (n in expected) for n, count in before.items()}


def arrived(taps: Taps) -> dict[str, int]:
    """How many tracks a person would see at each service."""
    practice = taps.practice
    return {
        "swayzio": sum(track.is_finalized for track in practice.swayzio.tracks.values()),
        "flowmusic": len(practice.useapi.flowmusic_files),
        "audiodelivery": len(practice.audiodelivery.tracks),
    }


@pytest.mark.parametrize("status", ["302 Found", "307 Temporary", "308 Permanent"])
async def test_no_redirect_leads_anywhere(taps: Taps, song: Path, status: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as trap:
        trap.settimeout(0)
        elsewhere = f"Location: http://127.0.0.1:{trap.getsockname()[1]}/\r\n"
        taps.strike("swayzio", answer(b"{}", status, elsewhere))
        taps.strike("flowmusic", answer(b"{}", status, elsewhere))
        taps.strike("store", answer(b"", status, elsewhere))
        await taps.send(song, *SECRETS)
        told = {(u.state, u.problem and u.problem.kind) for u in taps.met.values()}
        assert told == {(State.FAILED, K.UNSAFE_ADDRESS)}
        with pytest.raises(BlockingIOError):
            trap.accept()
    taps.calm()
    await taps.recover()


async def test_only_plain_answers_are_asked_for_and_no_cookie_comes_back(
    taps: Taps, song: Path
) -> None:
    cookies = "Set-Cookie: a=b; Path=/; Domain=127.0.0.1\r\nSet-Cookie: c=d\r\n"
    taps.strike("swayzio", answer(b"{}", headers=cookies))
    taps.strike("flowmusic", answer(b"{}", headers=cookies))
    taps.strike("store", answer(b"", "503 Busy", cookies))
    await taps.send(song, *SECRETS)
    taps.calm()
    await taps.recover()
    for name, line in taps.lines.items():
        assert sum("\r\ncookie:" in head for head in line.heads) == 0
        assert len(line.heads) > line.strikes
        for head in line.heads:
            assert name == "store" or "\r\naccept-encoding: identity\r\n" in head


async def test_outside_words_are_short_wherever_they_are_kept(taps: Taps, song: Path) -> None:
    for service in SECRETS:
        taps.strike(service, answer(REFUSAL, BAD_REQUEST))
    await taps.send(song, *SECRETS)
    problems = {name: upload.problem for name, upload in taps.met.items()}
    lengths = {
        f"{name} {part}": len(text)
        for name, problem in problems.items()
        if problem is not None
        for part, text in
        (("detail", problem.detail), ("code", problem.code), ("request", problem.request_id))
    }  # fmt: skip
    assert len(lengths) == 3 * len(SECRETS)
    assert {place: size for place, size in lengths.items() if size > DETAIL_LIMIT} == {}


@pytest.mark.parametrize("status", ["400 Bad Request", "401 Unauthorized"])
async def test_a_key_that_comes_back_in_an_answer_is_kept_nowhere(
    tmp_path: Path, song: Path, caplog: pytest.LogCaptureFixture, status: str
) -> None:
    caplog.set_level(logging.DEBUG)
    async with open_taps(tmp_path / "data") as taps:
        for service, secrets in SECRETS.items():
            [key] = secrets.values()
            said = f"The header Authorization: Bearer {key} was refused"
            refusal = {"ok": False, "error": said, "message": said, "api_request_id": key}
            taps.strike(service, answer(msgspec.json.encode(refusal), status))
        await taps.send(song, *SECRETS)
        told = repr([upload.problem for upload in taps.met.values()])
    keys = {key for secrets in SECRETS.values() for key in secrets.values()}
    written = [path for path in (tmp_path / "data").rglob("*") if path.is_file()]
    assert written
    assert {key for key in keys if key in told} == set()
    assert [p.name for p in written if any(key.encode() in p.read_bytes() for key in keys)] == []
    assert [key for key in keys if key in caplog.text] == []


@pytest.mark.parametrize("behaviour", [drip, drip_headers, still_working])
async def test_a_call_that_is_answered_byte_by_byte_ends(
    hasty: Taps, song: Path, behaviour: Behaviour
) -> None:
    hasty.strike("swayzio", behaviour)
    await hasty.send(song, "swayzio")
    problem = hasty.met["swayzio"].problem
    assert problem is not None
    assert problem.kind is K.TIMEOUT
    hasty.calm()
    await hasty.recover()


@pytest.mark.parametrize(
    ("place", "behaviour"),
    [("flowmusic", drip), ("flowmusic", still_working), ("store", drip_headers)],
)
async def test_a_file_that_is_answered_byte_by_byte_ends(
    hasty: Taps, song: Path, place: str, behaviour: Behaviour
) -> None:
    """However slow the answer to a file comes, the row does not stay at 100 % for ever."""
    hasty.strike(place, behaviour)
    async with asyncio.timeout(PATIENCE_S):
        await hasty.send(song, "flowmusic" if place == "flowmusic" else "audiodelivery")
    [upload] = hasty.met.values()
    assert upload.problem is not None
    assert upload.problem.kind in (K.TIMEOUT, K.UNCERTAIN)


LONG = "x" * 300_000
ODD = {
    "uploadId": ("", "a b", "a\r\nX: y", "\0", "é\u202e", LONG),
    "trackId": ("", "a\r\nX: y", LONG),
    "signedUrl": ("", "file:///etc/passwd", "http://[::1", "http://127.0.0.1:99999/",
                  "http://127.0.0.1:1/\r\nX: y", "http://127.0.0.1:1/\0", "http://a@127.0.0.1:1/",
                  f"http://127.0.0.1:1/{LONG}"),
    "expiresAt": ("", "soon", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59+99:99", "9" * 5_000),
    "requiredHeaders": ({"x-a": "é"}, {"x a": "b"}, {"": "b"}, {"x-a": "\u202e"}, {"x-a": LONG},
                        {"authorization": "Bearer x"}, {f"x-{n}": "y" for n in range(5_000)}),
}  # fmt: skip
"""By field of the answer to an intent: what no service should put there."""


@pytest.mark.parametrize("field", ODD)
async def test_an_answer_in_good_form_with_odd_content_is_no_bug_of_ours(
    taps: Taps, song: Path, field: str
) -> None:
    bugs: list[object] = []
    for value in ODD[field]:
        taps.strike("swayzio", answer(intent_of(taps, {field: value})))
        taps.strike("store", answer(b""))
        taps.lines["swayzio"].strike("POST", "/finalize", answer(b'{"status": "finalized"}'))
        await taps.send(song, "swayzio")
        problem = taps.met["swayzio"].problem
        assert problem is not None
        if problem.kind is K.BUG:
            bugs.append((value[:40] if isinstance(value, str) else value, problem.detail))
        taps.clear()
    assert bugs == []


@pytest.mark.parametrize("field", ["uploadId", "trackId"])
async def test_an_id_leads_the_key_to_no_other_place(taps: Taps, song: Path, field: str) -> None:
    """It becomes a part of a path, and may not be a path itself."""
    astray = f"astray-{field.lower()}"
    taps.strike("swayzio", answer(intent_of(taps, {field: f"../../v2/{astray}?y#z"})))
    taps.strike("store", answer(b""))
    taps.lines["swayzio"].strike("POST", "/u/finalize", answer(b'{"status": "finalized"}'))
    await taps.send(song, "swayzio")
    assert [head for head in taps.lines["swayzio"].heads if astray in head] == []


def intent_of(taps: Taps, odd: Mapping[str, object]) -> bytes:
    """Swayzio's answer to an intent, good but for what is odd."""
    good: dict[str, object] = {"uploadId": "u", "trackId": "t", "expiresAt": "2099-01-01T00:00:00Z",
            "signedUrl": f"{taps.lines['store'].address}/x", "requiredHeaders": {},
            "finalizeUrl": "https://example.com/"}  # fmt: skip
    return msgspec.json.encode({**good, **odd})
