"""The same promises kept by every provider: arrival, truth, faults, restarts, secrets."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

import pytest
from contract_bench import ACCOUNT, Bench, sha256_of

from musicupload_gui.domain.errors import HOLDS_ACCOUNT, ErrorKind, UploadError
from musicupload_gui.domain.track import AudioFormat
from musicupload_gui.domain.upload import State, Upload
from musicupload_gui.engine.news import News, UploadsChanged
from musicupload_gui.engine.queue import Decision
from musicupload_gui.practice.faults import FaultKind

pytestmark = pytest.mark.anyio
WAV = AudioFormat.WAV
Songs = dict[AudioFormat, Path]


def kind_of(upload: Upload) -> ErrorKind | None:
    return upload.problem.kind if upload.problem else None


async def test_check_passes_with_the_right_key(bench: Bench) -> None:
    report = await bench.house.session.accounts.test(bench.account, {})
    assert report.who


async def test_check_tells_a_wrong_key(bench: Bench) -> None:
    wrong = dict.fromkeys(bench.case.secrets, "wrong-key")
    with pytest.raises(UploadError) as caught:
        await bench.house.session.accounts.test(bench.account, wrong)
    assert caught.value.kind is ErrorKind.AUTH


async def test_check_makes_nothing(bench: Bench) -> None:
    await bench.house.session.accounts.test(bench.account, {})
    making = [call for call in bench.case.calls if call.service != "store"]
    for request in bench.practice.seen:
        is_making = any(c.method == request.method and c.path_part in request.path for c in making)
        assert not is_making or request.method == "GET", request
    assert bench.arrived() == []
    assert bench.practice.bucket.objects == {}


async def test_check_of_a_dead_address_says_so(bench: Bench) -> None:
    bench.practice.stop()
    with pytest.raises(UploadError) as caught:
        await bench.house.session.accounts.test(bench.account, {})
    assert caught.value.kind is ErrorKind.NETWORK
    bench.practice.start()


async def test_every_format_arrives_byte_for_byte(
    bench: Bench, songs: Songs, tmp_path: Path
) -> None:
    taken = [k for k in songs if bench.info.formats is None or k in bench.info.formats]
    for kind in taken:
        # Under a name of its own: to some services an equal name is the same track.
        song = tmp_path / f"{kind} {songs[kind].name}"
        song.write_bytes(songs[kind].read_bytes())
        assert (await bench.send(song)).state is State.READY
    assert sorted(bench.arrived()) == sorted(sha256_of(songs[kind]) for kind in taken)


async def test_a_format_it_refuses_is_never_sent(bench: Bench, songs: Songs) -> None:
    for kind in songs:
        if bench.info.formats is not None and kind not in bench.info.formats:
            found = await bench.house.session.add_now([songs[kind]])
            assert bench.house.session.start(found.tracks, {ACCOUNT}) == ()
    assert bench.practice.seen == []


async def test_the_receipt_proves_it(bench: Bench, songs: Songs) -> None:
    upload = await bench.send(songs[WAV])
    assert upload.receipt is not None
    assert any(upload.receipt.remote.values())
    assert upload.receipt.sha256 == sha256_of(songs[WAV])
    assert bench.house.session.history()[0].receipt == upload.receipt


async def test_states_go_forward_and_end_ready(bench: Bench, songs: Songs) -> None:
    seen: list[State] = []

    def hear(news: News) -> None:
        if isinstance(news, UploadsChanged) and news.uploads[0].state not in seen[-1:]:
            seen.append(news.uploads[0].state)

    bench.house.session.listen(hear)
    await bench.send(songs[WAV])
    order = [State.QUEUED, State.PREPARING, State.SENDING, State.FINISHING, State.IMPORTED,
             State.PROCESSING, State.READY]  # fmt: skip
    # What waited at a gate stands in line once more; nothing else ever goes back.
    forward = [s for s in seen if s is not State.QUEUED]
    assert [State.QUEUED, *forward] == [state for state in order if state in seen]
    assert {State.SENDING, State.READY} <= set(seen)


async def test_progress_rises_to_the_size(bench: Bench, songs: Songs) -> None:
    sent: list[int] = []

    def hear(news: News) -> None:
        if isinstance(news, UploadsChanged):
            sent.append(news.uploads[0].sent_bytes)

    bench.house.session.listen(hear)
    upload = await bench.send(songs[WAV])
    assert sent == sorted(sent)
    assert sent[-1] == upload.size_bytes == songs[WAV].stat().st_size


async def test_steps_are_those_of_the_description(bench: Bench, songs: Songs) -> None:
    upload = await bench.send(songs[WAV])
    described = [step.name for step in bench.info.steps]
    taken = [mark.name for mark in upload.steps]
    assert taken == [name for name in described if name in taken]
    assert all(mark.finished_at is not None for mark in upload.steps)


@pytest.mark.parametrize("name", ["Låt №1 (ñ) 日本.wav", "100% #1 + ?&=.wav", "🎵 kites.wav"])
async def test_odd_names_arrive(bench: Bench, songs: Songs, tmp_path: Path, name: str) -> None:
    song = tmp_path / name
    song.write_bytes(songs[WAV].read_bytes())
    assert (await bench.send(song)).state is State.READY
    assert bench.arrived() == [sha256_of(song)]


async def test_a_file_that_is_no_audio_leaves_nothing_there(
    bench: Bench, songs: Songs, tmp_path: Path
) -> None:
    song = tmp_path / "Kites.wav"
    song.write_bytes(songs[WAV].read_bytes())
    found = await bench.house.session.add_now([song])
    song.write_bytes(b"not audio any more " * 1000)
    bench.house.session.start(found.tracks, {ACCOUNT})
    upload = await bench.end()
    assert upload.state is State.FAILED
    assert bench.arrived() == []


async def test_a_file_that_is_gone_is_said(bench: Bench, songs: Songs, tmp_path: Path) -> None:
    song = tmp_path / "Kites.wav"
    song.write_bytes(songs[WAV].read_bytes())
    found = await bench.house.session.add_now([song])
    song.unlink()
    bench.house.session.start(found.tracks, {ACCOUNT})
    upload = await bench.end()
    assert (upload.state, kind_of(upload)) == (State.FAILED, ErrorKind.FILE_MISSING)
    assert bench.arrived() == []


@pytest.mark.parametrize("status", [401, 402, 403, 596])
async def test_what_concerns_the_account_holds_it(bench: Bench, songs: Songs, status: int) -> None:
    bench.break_(FaultKind.STATUS, status=status)
    upload = await bench.send(songs[WAV])
    assert upload.state is State.HELD
    assert kind_of(upload) in HOLDS_ACCOUNT
    bench.house.session.queue.release(ACCOUNT)
    assert (await bench.end()).state is State.READY
    assert bench.arrived() == [sha256_of(songs[WAV])]


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, ErrorKind.REFUSED),
        (413, ErrorKind.TOO_LARGE),
        (415, ErrorKind.FORMAT),
        (422, ErrorKind.REFUSED),
    ],
)
async def test_what_concerns_the_track_fails_it(
    bench: Bench, songs: Songs, status: int, kind: ErrorKind
) -> None:
    bench.break_(FaultKind.STATUS, status=status)
    upload = await bench.send(songs[WAV])
    assert (upload.state, kind_of(upload)) == (State.FAILED, kind)
    bench.house.session.retry([upload.id])
    assert (await bench.end()).state is State.READY
    assert bench.arrived() == [sha256_of(songs[WAV])]


async def test_retry_after_is_waited_out(bench: Bench, songs: Songs) -> None:
    bench.break_(FaultKind.STATUS, status=429, headers={"Retry-After": "0"}, times=2)
    assert (await bench.send(songs[WAV])).state is State.READY
    assert bench.arrived() == [sha256_of(songs[WAV])]


async def test_a_redirect_is_never_followed(bench: Bench, songs: Songs) -> None:
    elsewhere = {"Location": f"{bench.practice.store_address}/trap"}
    bench.break_(FaultKind.STATUS, status=307, headers=elsewhere)
    upload = await bench.send(songs[WAV])
    assert (upload.state, kind_of(upload)) == (State.FAILED, ErrorKind.UNSAFE_ADDRESS)
    assert not any("/trap" in request.path for request in bench.practice.seen)


async def test_an_early_refusal_of_the_bytes_is_told(bench: Bench, songs: Songs) -> None:
    carrier = bench.case.calls.index(bench.case.carrier)
    bench.break_(FaultKind.EARLY_STATUS, carrier, status=413)
    upload = await bench.send(songs[WAV])
    assert (upload.state, kind_of(upload)) == (State.FAILED, ErrorKind.TOO_LARGE)


@pytest.mark.parametrize(
    "kind", [FaultKind.RESET, FaultKind.LOST_ANSWER, FaultKind.HTML, FaultKind.NOT_JSON]
)
async def test_no_lost_answer_makes_two(bench: Bench, songs: Songs, kind: FaultKind) -> None:
    for number, call in enumerate(bench.case.calls):
        is_page = kind in (FaultKind.HTML, FaultKind.NOT_JSON)
        if is_page and (call.service == "store" or not call.is_read):
            continue
        song = songs[WAV].with_name(f"{number} {kind.name}.wav")
        song.write_bytes(songs[WAV].read_bytes() + bytes([number]))
        before = len(bench.arrived())
        bench.break_(kind, number, is_work_done=is_page)
        upload = await bench.send(song)
        if call.is_at_most_once:
            assert (upload.state, kind_of(upload)) == (State.UNKNOWN, ErrorKind.UNCERTAIN)
            bench.house.session.queue.decide(upload.id, Decision.ARRIVED)
            assert len(bench.arrived()) - before <= 1
        else:
            assert upload.state is State.READY, call
            assert len(bench.arrived()) - before == 1
        bench.practice.faults.clear()


async def test_an_unknown_one_is_sent_again_only_by_a_person(bench: Bench, songs: Songs) -> None:
    if not bench.case.first.is_at_most_once:
        return
    bench.break_(FaultKind.RESET)
    upload = await bench.send(songs[WAV])
    assert upload.state is State.UNKNOWN
    bench.house.session.retry([upload.id])
    assert bench.upload().state is State.UNKNOWN
    bench.house.session.queue.decide(upload.id, Decision.SEND_AGAIN)
    assert (await bench.end()).state is State.READY
    assert bench.arrived() == [sha256_of(songs[WAV])]


async def test_cancelling_leaves_no_second_copy(bench: Bench, songs: Songs) -> None:
    bench.break_(FaultKind.SLOW, wait_s=0.5)
    session = bench.house.session
    found = await session.add_now([songs[WAV]])
    session.start(found.tracks, {ACCOUNT})
    running = asyncio.Event()

    def hear(_: News) -> None:
        if bench.practice.seen:
            running.set()

    session.listen(hear)
    async with asyncio.timeout(30):
        await running.wait()
    session.queue.cancel([bench.upload().id])
    assert (await bench.end()).state is State.CANCELLED
    session.retry([bench.upload().id])
    upload = await bench.end()
    assert upload.state is (State.UNKNOWN if bench.case.first.is_at_most_once else State.READY)
    assert len(bench.arrived()) <= 1


async def test_no_key_is_told_anywhere(
    bench: Bench, songs: Songs, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    bench.break_(FaultKind.STATUS, status=500)
    await bench.send(songs[WAV], title="Kites")
    for key in bench.case.secrets.values():
        assert key not in caplog.text
        for file in bench.data.rglob("*"):
            assert not file.is_file() or key.encode() not in file.read_bytes(), file
        for request in bench.practice.seen:
            assert key not in f"{request.path}?{request.query}"
            assert request.service == bench.case.service or key not in str(request.headers)


async def test_a_missing_key_holds_the_account(bench: Bench, songs: Songs) -> None:
    secrets = bench.house.session.accounts.secrets
    await secrets.delete(ACCOUNT, list(bench.case.secrets))
    upload = await bench.send(songs[WAV])
    assert (upload.state, kind_of(upload)) == (State.HELD, ErrorKind.NO_SECRET)
    assert not bench.arrived()


async def test_a_restart_sends_nothing_again(bench: Bench, songs: Songs) -> None:
    upload = await bench.send(songs[WAV])
    session = bench.house.session
    session.queue.load([upload])
    await bench.end()
    assert bench.arrived() == [sha256_of(songs[WAV])]
