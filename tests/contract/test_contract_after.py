"""After the upload: services are asked what they have, and what may be changed is changed."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from contract_after import change, look, newest, seen
from contract_asked import forms, given, queries, requests
from contract_bench import ACCOUNT, Bench

from musicupload_gui.domain.errors import ErrorKind
from musicupload_gui.domain.remote import RemoteState
from musicupload_gui.domain.track import AudioFormat, Cover
from musicupload_gui.domain.upload import Receipt, State
from musicupload_gui.practice.audiodelivery import (
    PRACTICE_AUDIODELIVERY_KEY,
    PRACTICE_COLLECTION_ID,
    KeyKind,
    PracticeKey,
)
from musicupload_gui.practice.faults import Fault, FaultKind
from musicupload_gui.practice.sourceaudio_params import Format
from musicupload_gui.practice.sourceaudio_site import SiteFile, SiteUpload
from musicupload_gui.providers.base import ChangingAftercare, HasAftercare

pytestmark = pytest.mark.anyio
WAV = AudioFormat.WAV
Songs = dict[AudioFormat, Path]
TOLD = {
    "title": "Kites", "artist": "Anna", "isrc": "DE-A12-26-00001", "iswc": "T-034.524.680-1",
    "release_date": "2026-03-01", "album": "Wind", "bpm": "98", "track_number": "3",
}  # fmt: skip
PICTURE = b"\x89PNG\r\n\x1a\n and so on"
ASKED = {
    "swayzio": ("swayzio", "GET", "/v1/tracks/"),
    "audiodelivery": ("audiodelivery", "GET", "/v1/track/"),
    "sourceaudio": ("sourceaudio", "POST", "/tracks/getById"),
    "riffusion": ("useapi", "GET", "/upload-audio"),
}
"""The call that looks, by provider."""


@pytest.fixture
def cover(tmp_path: Path) -> Cover:
    path = tmp_path / "picture.png"
    path.write_bytes(PICTURE)
    return Cover(path, "image/png", len(PICTURE), 500, 500)


async def arrive(bench: Bench, songs: Songs, **fields: str) -> None:
    upload = await bench.send(songs[WAV], **(fields or TOLD))
    assert upload.state is State.READY
    bench.practice.seen.clear()


def forget_all(bench: Bench) -> None:
    """Delete everything at the services, as somebody may do there."""
    bench.practice.swayzio.tracks.clear()
    bench.practice.audiodelivery.tracks.clear()
    bench.practice.sourceaudio.tracks.clear()
    bench.practice.useapi.riffusion_uploads.clear()


async def test_what_arrived_is_there(bench: Bench, songs: Songs) -> None:
    await arrive(bench, songs)
    remote = await seen(bench)
    if not bench.info.reads_back:
        assert (remote.state, remote.notes) == (RemoteState.UNKNOWN, ("cannot_be_asked",))
        assert not bench.practice.seen, "nobody was asked"
        return
    assert remote.state is RemoteState.THERE
    same = {name: text for name, text in TOLD.items() if name in remote.fields}
    if bench.case.provider == "swayzio":
        same["isrc"] = TOLD["isrc"].replace("-", "")
    assert {name: remote.fields[name] for name in same} == same
    assert set(bench.info.changes_fields) & set(TOLD) == set(same)


async def test_the_description_says_what_can_be_asked(bench: Bench) -> None:
    provider = bench.house.session.accounts.provider(ACCOUNT)
    assert isinstance(provider, HasAftercare) == bench.info.reads_back
    can_change = bool(bench.info.changes_fields or bench.info.changes_cover)
    assert bench.info.reads_back or not can_change
    assert set(bench.info.changes_fields) <= set(bench.info.fields)


async def test_what_was_deleted_is_gone_and_stays_in_the_history(
    bench: Bench, songs: Songs
) -> None:
    await arrive(bench, songs)
    before = bench.house.session.history()
    forget_all(bench)
    if bench.info.reads_back:
        assert (await seen(bench)).state is RemoteState.GONE
    assert bench.house.session.history() == before
    assert bench.upload().state is State.READY


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (401, ErrorKind.AUTH),
        (402, ErrorKind.ENTITLEMENT),
        (429, ErrorKind.BUSY),
        (500, ErrorKind.SERVICE),
        (596, ErrorKind.ACCOUNT),
    ],
)
async def test_refusals_are_told(bench: Bench, songs: Songs, status: int, kind: ErrorKind) -> None:
    if bench.info.reads_back and (bench.case.provider, status) != ("audiodelivery", 402):
        await arrive(bench, songs)
        bench.practice.faults.add(
            Fault(FaultKind.STATUS, *ASKED[bench.case.provider], status=status)
        )
        news = await look(bench)
        assert news.problem is not None
        assert (news.remote, news.problem.kind) == (None, kind)
        assert (await seen(bench)).state is RemoteState.THERE


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (FaultKind.NOT_JSON, ErrorKind.BAD_ANSWER),
        (FaultKind.HTML, ErrorKind.BAD_ANSWER),
        (FaultKind.LOST_ANSWER, ErrorKind.NETWORK),
    ],
)
async def test_broken_answers_are_told(
    bench: Bench, songs: Songs, fault: FaultKind, kind: ErrorKind
) -> None:
    if bench.info.reads_back:
        await arrive(bench, songs)
        bench.practice.faults.add(Fault(fault, *ASKED[bench.case.provider]))
        news = await look(bench)
        assert news.problem is not None
        assert news.problem.kind is kind


@pytest.mark.parametrize("evil", ["../../v2/account", "a/b", "x?y=1", "%2e%2e", "a b"])
@pytest.mark.parametrize("name", ["track_id", "id"])
async def test_a_stored_id_never_leads_elsewhere(
    bench: Bench, songs: Songs, evil: str, name: str
) -> None:
    if bench.info.reads_back:
        await arrive(bench, songs)
        entry = newest(bench)
        receipt = replace(entry.receipt, remote={**entry.receipt.remote, name: evil})
        await look(bench, replace(entry, receipt=receipt))
        route = ASKED[bench.case.provider][2].rstrip("/")
        assert all(route in seen_.path for seen_ in bench.practice.seen)
        assert not any(evil in f"{seen_.path}?{seen_.query}" for seen_ in bench.practice.seen)


async def test_without_an_id_nobody_is_asked(bench: Bench, songs: Songs) -> None:
    if bench.info.reads_back:
        await arrive(bench, songs)
        news = await look(bench, replace(newest(bench), receipt=Receipt()))
        assert news.remote is not None
        assert news.remote.notes == ("no_id",)
        assert not bench.practice.seen


async def test_fields_are_changed_without_sending_the_music(bench: Bench, songs: Songs) -> None:
    await arrive(bench, songs)
    fields = {
        name: text
        for name, text in {"title": "Kites (live)", "release_date": "2027-01-02"}.items()
        if name in bench.info.changes_fields
    }
    arrived = bench.arrived()
    news = await change(bench, fields or {"title": "x"})
    if not fields:
        assert news.problem is not None
        assert news.problem.kind is ErrorKind.REFUSED
        assert news.receipt is None
        return
    assert (news.problem, news.notes) == (None, ())
    there = (await seen(bench)).fields
    assert {name: there[name] for name in fields} == fields
    assert there["artist"] == TOLD["artist"], "what was not ticked stays"
    assert bench.arrived() == arrived
    note = newest(bench).receipt.notes[-1]
    assert (note.split(":")[0], note.split(":")[2]) == ("changed", "title+release_date")
    assert news.receipt == newest(bench).receipt
    uploaded = bench.upload().receipt
    assert uploaded is not None
    assert note not in uploaded.notes, "the upload itself stays as it was"


async def test_a_change_of_what_is_gone_is_told(bench: Bench, songs: Songs) -> None:
    if bench.info.changes_fields:
        await arrive(bench, songs)
        forget_all(bench)
        news = await change(bench, {"title": "Kites (live)"})
        assert news.problem is not None
        assert news.problem.kind in {ErrorKind.GONE, ErrorKind.REFUSED}
        assert news.receipt is None
        assert not any("changed" in note for note in newest(bench).receipt.notes)


async def test_the_cover_is_replaced(bench: Bench, songs: Songs, cover: Cover) -> None:
    if bench.info.changes_cover:
        await arrive(bench, songs)
        news = await change(bench, {}, cover)
        assert (news.problem, news.notes) == (None, ())
        covers = {t.cover_sha256 for t in bench.practice.swayzio.tracks.values()}
        covers |= {t.cover_sha256 for t in bench.practice.audiodelivery.tracks.values()}
        assert covers == {hashlib.sha256(PICTURE).hexdigest()}


async def test_no_key_goes_anywhere_else(bench: Bench, songs: Songs, cover: Cover) -> None:
    await arrive(bench, songs)
    await look(bench)
    await change(bench, {"title": "Kites (live)"}, cover)
    for key in bench.case.secrets.values():
        for request in bench.practice.seen:
            assert key not in f"{request.path}?{request.query}"
            assert request.service == bench.case.service or key not in str(request.headers)


# Swayzio


@given("swayzio")
async def test_a_soft_deleted_track_is_gone(bench: Bench, songs: Songs) -> None:
    await arrive(bench, songs)
    (track,) = bench.practice.swayzio.tracks.values()
    track.deleted_at = "2026-06-10T12:00:00Z"
    assert (await seen(bench)).state is RemoteState.GONE


@given("swayzio")
async def test_a_code_in_a_wrong_form_is_left_out(bench: Bench, songs: Songs) -> None:
    await arrive(bench, songs)
    news = await change(bench, {"title": "Kites (live)", "isrc": "no code"})
    assert (news.problem, news.notes) == (None, ("left_out:isrc",))
    (patch,) = requests(bench.practice, "/metadata", "PATCH")
    assert patch.text == b'{"title":"Kites (live)"}'
    assert newest(bench).receipt.notes[-1].endswith(":title")


@given("swayzio")
async def test_fields_that_arrived_are_noted_though_the_cover_did_not(
    bench: Bench, songs: Songs, cover: Cover
) -> None:
    await arrive(bench, songs)
    bench.practice.faults.add(
        Fault(FaultKind.STATUS, "swayzio", "POST", "/artwork/uploads", status=401)
    )
    news = await change(bench, {"title": "Kites (live)"}, cover)
    assert news.problem is not None
    assert news.problem.kind is ErrorKind.AUTH
    assert newest(bench).receipt.notes[-1].endswith(":title")


# AudioDelivery


@given("audiodelivery")
async def test_a_key_that_may_not_look_says_so(bench: Bench, songs: Songs) -> None:
    await arrive(bench, songs)
    only_sends = PracticeKey(KeyKind.UPLOADER, PRACTICE_COLLECTION_ID, may_read_status=False)
    bench.practice.audiodelivery.keys[PRACTICE_AUDIODELIVERY_KEY] = only_sends
    assert (await seen(bench)).notes == ("key_may_not_look",)


@given("audiodelivery")
async def test_metadata_of_others_is_kept(bench: Bench, songs: Songs) -> None:
    await arrive(bench, songs)
    (track,) = bench.practice.audiodelivery.tracks.values()
    track.metadata["mood board"] = {"blue": 3}
    await change(bench, {"title": "Kites (live)", "album": "Rain"})
    assert track.metadata["mood board"] == {"blue": 3}
    assert (track.metadata["album"], track.metadata["title"]) == ("Rain", "Kites (live)")
    assert track.player["player_title"] == "Kites (live)"
    (put,) = requests(bench.practice, track.id, "PUT")
    assert b"player_subtitle" not in put.text


@given("audiodelivery")
@pytest.mark.parametrize(
    ("status", "state"),
    [
        ("processing", RemoteState.PROCESSING),
        ("incomplete", RemoteState.THERE),
        ("error", RemoteState.UNKNOWN),
    ],
)
async def test_its_states(bench: Bench, songs: Songs, status: str, state: RemoteState) -> None:
    await arrive(bench, songs)
    (track,) = bench.practice.audiodelivery.tracks.values()
    track.final_status = status
    assert (await seen(bench)).state is state


# SourceAudio


@given("sourceaudio")
async def test_numbers_and_times_are_read_as_people_write_them(bench: Bench, songs: Songs) -> None:
    await arrive(bench, songs)
    remote = await seen(bench)
    assert remote.fields["bpm"] == "98"
    assert remote.fields["release_date"] == "2026-03-01"
    assert set(remote.formats) == {"mp3", "wav"}
    (form,) = forms(bench.practice, "/tracks/getById")
    assert form["track_id"] == newest(bench).receipt.remote["track_id"]


@given("sourceaudio")
@pytest.mark.parametrize(
    ("answer", "state", "note"),
    [
        (b'[{"title": "Kites"}]', RemoteState.THERE, ()),
        (b'{"track": {"TITLE": "Kites"}}', RemoteState.THERE, ()),
        (b"[]", RemoteState.THERE, ("unread",)),
        (b'"yes"', RemoteState.THERE, ("unread",)),
    ],
)
async def test_other_shapes_of_a_track(
    bench: Bench, songs: Songs, answer: bytes, state: RemoteState, note: tuple[str, ...]
) -> None:
    await arrive(bench, songs)
    at = ASKED["sourceaudio"]
    bench.practice.faults.add(Fault(FaultKind.STATUS, *at, status=200, raw=answer))
    remote = await seen(bench)
    assert (remote.state, remote.notes) == (state, note)
    assert remote.fields == ({} if note else {"title": "Kites"})


@given("sourceaudio")
async def test_odd_values_of_a_track(bench: Bench, songs: Songs) -> None:
    await arrive(bench, songs)
    odd = b"""{"Title": null, "BPM": 0, "Track Number": 7, "Explicit": 2, "Genres": ["a"],
               "Release Date": 1e30, "Mood": {}, "Artist": "Anna"}"""
    at = ASKED["sourceaudio"]
    bench.practice.faults.add(Fault(FaultKind.STATUS, *at, status=200, raw=odd))
    found = (await seen(bench)).fields
    assert found == {"title": "", "bpm": "", "track_number": "7", "artist": "Anna"}


@given("sourceaudio")
async def test_what_the_site_has_no_column_for_is_said(bench: Bench, songs: Songs) -> None:
    await arrive(bench, songs)
    news = await change(bench, {"title": "Kites (live)", "comment": "x"})
    assert (news.problem, news.notes) == (None, ("no_column:comment",))
    (form,) = forms(bench.practice, "/tracks/update")
    assert {name for name in form if name != "token"} == {"track_id", "meta[Title]"}


@given("sourceaudio")
async def test_an_upload_that_waits_is_not_public_and_can_be_changed(
    bench: Bench, songs: Songs
) -> None:
    await arrive(bench, songs)
    site = bench.practice.sourceaudio
    file = SiteFile("Moss.wav", Format.WAV, 1, "")
    waiting = SiteUpload(
        7, site.default_job_id, {Format.WAV: file}, [Format.WAV], {"Title": "Moss"}
    )
    site.uploads[7] = waiting
    site.jobs[site.default_job_id].waiting.append(waiting)
    store, entry = bench.house.session, newest(bench)
    joined = replace(entry, receipt=Receipt({"upload_id": "7"}, finished_at=9e9))
    news = await look(bench, joined)
    assert news.remote is not None
    assert (news.remote.state, news.remote.fields["title"]) == (RemoteState.NOT_PUBLIC, "Moss")
    assert news.remote.formats == ("wav",)
    provider = store.accounts.provider(ACCOUNT)
    assert isinstance(provider, HasAftercare)
    care = provider.aftercare
    assert isinstance(care, ChangingAftercare)
    await care.change(joined.receipt, {"title": "Moss II"}, None)
    assert waiting.meta["Title"] == "Moss II"
    assert forms(bench.practice, "/import/setMetadata")[0]["upload_id"] == "7"
    site.drop(waiting)
    news = await look(bench, joined)
    assert news.remote is not None
    assert news.remote.notes == ("not_listed",), "the list of which job it is cannot be known"


# Riffusion


@given("riffusion", user_id="practice-user")
async def test_riffusion_is_asked_by_its_handle(bench: Bench, songs: Songs) -> None:
    await arrive(bench, songs)
    assert (await seen(bench)).state is RemoteState.THERE
    (asked,) = queries(bench.practice, "/upload-audio/", "GET")
    assert asked == {"id": newest(bench).receipt.remote["id"], "user_id": "practice-user"}


@given("riffusion")
async def test_an_upload_too_old_to_be_told_of_is_not_gone(bench: Bench, songs: Songs) -> None:
    await arrive(bench, songs)
    bench.practice.useapi.has_forgotten = True
    remote = await seen(bench)
    assert (remote.state, remote.notes) == (RemoteState.UNKNOWN, ("too_old",))


@given("riffusion")
@pytest.mark.parametrize(
    ("status", "state"), [("pending", RemoteState.PROCESSING), ("failed", RemoteState.UNKNOWN)]
)
async def test_riffusions_states(
    bench: Bench, songs: Songs, status: str, state: RemoteState
) -> None:
    await arrive(bench, songs)
    (upload,) = bench.practice.useapi.riffusion_uploads.values()
    upload.final_status, upload.is_flagged = status, True
    remote = await seen(bench)
    assert (remote.state, remote.notes[0]) == (state, "flagged")
