"""Every parameter of the services' tables reaches the service as the person set it.

SourceAudio's have a file of their own; `coverage.md` says which test sends which.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from contract_asked import bodies, given, queries, requests
from contract_bench import Bench, sha256_of

from musicupload_gui.domain.track import AudioFormat
from musicupload_gui.domain.upload import State
from musicupload_gui.practice.audiodelivery import (
    PRACTICE_AUDIODELIVERY_KEY,
    PRACTICE_COLLECTION_ID,
    KeyKind,
    PracticeKey,
)
from musicupload_gui.practice.swayzio import PRACTICE_SWAYZIO_TOKEN

pytestmark = pytest.mark.anyio
WAV = AudioFormat.WAV
Songs = dict[AudioFormat, Path]
SECOND_COLLECTION = "7d1f0c7e-5a0e-4f7a-8a44-0f1b2c3d4e02"
CREATOR = "9b2e4a10-3c5d-4b8e-9f10-1a2b3c4d5e03"
RIFFUSION = "/upload-audio/"


async def arrives(bench: Bench, song: Path, **fields: str) -> None:
    """Send a song and see that all went well."""
    upload = await bench.send(song, **fields)
    assert (upload.state, upload.problem) == (State.READY, None)
    assert bench.arrived() == [sha256_of(song)]


# AudioDelivery


@given("audiodelivery", collection_id=SECOND_COLLECTION)
async def test_collection_id(bench: Bench, songs: Songs) -> None:
    service = bench.practice.audiodelivery
    service.keys[PRACTICE_AUDIODELIVERY_KEY] = PracticeKey(KeyKind.API)
    service.collections[SECOND_COLLECTION] = "The second one"
    await arrives(bench, songs[WAV])
    assert {t.collection_id for t in service.tracks.values()} == {SECOND_COLLECTION}
    assert bodies(bench.practice, "/upload_session")[0]["collection_id"] == SECOND_COLLECTION


@given("audiodelivery")
async def test_collection_id_is_left_to_a_key_that_has_one(bench: Bench, songs: Songs) -> None:
    await arrives(bench, songs[WAV])
    (track,) = bench.practice.audiodelivery.tracks.values()
    assert track.collection_id == PRACTICE_COLLECTION_ID
    assert set(bodies(bench.practice, "/upload_session")[0]) == {"expires_in"}


@given("audiodelivery", creator_id=CREATOR)
async def test_creator_id(bench: Bench, songs: Songs) -> None:
    await arrives(bench, songs[WAV])
    (session,) = bench.practice.audiodelivery.sessions.values()
    (track,) = bench.practice.audiodelivery.tracks.values()
    assert (str(session.creator_id), str(track.creator_id)) == (CREATOR, CREATOR)


@given("audiodelivery", organization_index="NL-1 / ü")
async def test_organization_index(bench: Bench, songs: Songs) -> None:
    await arrives(bench, songs[WAV])
    (session,) = bench.practice.audiodelivery.sessions.values()
    assert session.organization_index == "NL-1 / ü"


@given("audiodelivery", expires_in="7200")
async def test_expires_in(bench: Bench, songs: Songs) -> None:
    await arrives(bench, songs[WAV])
    assert [body["expires_in"] for body in bodies(bench.practice, "/upload_session")] == [7200]


@given("audiodelivery")
async def test_upload_session_id_file_name_and_metadata(bench: Bench, songs: Songs) -> None:
    await arrives(bench, songs[WAV], title="Harbour Lights", artist="Anna Kessel")
    (session,) = bench.practice.audiodelivery.sessions
    (request,) = requests(bench.practice, "/track")
    assert request.path == f"/v1/upload/{session}/track"
    (track,) = bench.practice.audiodelivery.tracks.values()
    assert track.file_name == "Kites.wav"
    told = {"title": "Harbour Lights", "artist": "Anna Kessel"}
    assert told.items() <= track.metadata.items()


# Swayzio


@given("swayzio")
async def test_file_name_content_type_and_byte_size(bench: Bench, songs: Songs) -> None:
    await arrives(bench, songs[WAV])
    assert bodies(bench.practice, "/v1/uploads") == [
        {
            "fileName": "Kites.wav",
            "contentType": "audio/wav",
            "byteSize": songs[WAV].stat().st_size,
        }
    ]
    (request,) = requests(bench.practice, "/v1/uploads")
    assert request.headers["authorization"] == f"Bearer {PRACTICE_SWAYZIO_TOKEN}"


@given("swayzio")
async def test_required_headers(bench: Bench, songs: Songs) -> None:
    bench.practice.swayzio.extra_headers = {"x-goog-meta-owner": "Anna Kessel"}
    await arrives(bench, songs[WAV])
    (put,) = [seen for seen in bench.practice.seen if seen.method == "PUT"]
    signed = {"content-type": "audio/wav", "x-goog-meta-owner": "Anna Kessel"}
    assert signed.items() <= put.headers.items()


@given("swayzio")
async def test_duration_and_waveform(bench: Bench, songs: Songs) -> None:
    await arrives(bench, songs[WAV])
    (track,) = bench.practice.swayzio.tracks.values()
    assert track.duration_ms == pytest.approx(1000, abs=50)
    assert track.waveform is not None
    assert (track.waveform.sample_rate_hz, track.waveform.channels) == (44100, 2)
    assert 16 <= len(track.peaks) <= 2048
    assert 0.5 < max(track.peaks) <= 1


# useapi.net


@given("riffusion", user_id="two")
async def test_user_id(bench: Bench, songs: Songs) -> None:
    bench.practice.useapi.riffusion_accounts = ["one", "two"]
    await arrives(bench, songs[WAV])
    (upload,) = bench.practice.useapi.riffusion_uploads.values()
    assert upload.user_id == "two"
    asked = queries(bench.practice, RIFFUSION, "GET")
    assert {(query["user_id"], query["id"]) for query in asked} == {("two", upload.id)}


@given("riffusion")
async def test_file_name_without_its_extension(bench: Bench, songs: Songs, tmp_path: Path) -> None:
    song = tmp_path / "100% Ruhe + Låt.mp3"
    song.write_bytes(songs[AudioFormat.MP3].read_bytes())
    await arrives(bench, song)
    assert queries(bench.practice, RIFFUSION) == [{"file_name": "100% Ruhe + Låt"}]
    (upload,) = bench.practice.useapi.riffusion_uploads.values()
    assert upload.file_name == "100% Ruhe + Låt.mp3"


@pytest.mark.parametrize(
    ("kind", "mime"),
    [
        (AudioFormat.MP3, "audio/mpeg"),
        (AudioFormat.M4A, "audio/mp4"),
        (AudioFormat.WAV, "audio/wav"),
    ],
)
@given("riffusion")
async def test_content_type_at_riffusion(
    bench: Bench, songs: Songs, kind: AudioFormat, mime: str
) -> None:
    await arrives(bench, songs[kind])
    (request,) = requests(bench.practice, RIFFUSION)
    assert request.headers["content-type"] == mime


@given("flowmusic", email="two@example.com")
async def test_email(bench: Bench, songs: Songs) -> None:
    bench.practice.useapi.flowmusic_accounts.append("two@example.com")
    await arrives(bench, songs[WAV])
    (file,) = bench.practice.useapi.flowmusic_files.values()
    assert file.email == "two@example.com"


@given("flowmusic")
async def test_content_type_at_flow_music(bench: Bench, songs: Songs) -> None:
    await arrives(bench, songs[AudioFormat.M4A])
    (request,) = requests(bench.practice, "/flowmusic/files")
    assert request.headers["content-type"] == "audio/mp4"
    assert queries(bench.practice, "/flowmusic/files") == [{}]
