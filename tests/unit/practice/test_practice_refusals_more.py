"""Refusals and answers of the practice services that fit none of the files of one service."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import msgspec
import pytest

from musicupload_gui.practice.faults import Fault, FaultKind
from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.sourceaudio_site import SourceAudioSite
from musicupload_gui.practice.useapi import PRACTICE_USEAPI_TOKEN

MUSIC = b"RIFF and so on"
RIFFUSION = "/v1/riffusion/music/upload-audio/?file_name=Song"
FLOWMUSIC = "/v1/flowmusic/files"


@pytest.fixture
def send(practice: Practice, web: httpx.Client) -> Callable[[str], httpx.Response]:
    """Sends a small wav to useapi.net."""
    headers = {"Authorization": f"Bearer {PRACTICE_USEAPI_TOKEN}", "Content-Type": "audio/wav"}
    return lambda path: web.post(practice.useapi_address + path, content=MUSIC, headers=headers)


@pytest.mark.parametrize("flag", ["autopublish", "immediate"])
@pytest.mark.parametrize("value", ["maybe", "2", ""])
def test_flags_are_one_or_nought(
    site: SourceAudioSite,
    call: Callable[..., Any],
    staged: Callable[..., str],
    flag: str,
    value: str,
) -> None:
    answer = call("import/upload", url=staged("a.mp3"), **{flag: value})
    assert answer["error"].startswith(f"{flag}: ")
    assert not site.uploads


def test_a_track_has_an_organization_index_of_its_own(
    practice: Practice, delivery: httpx.Client
) -> None:
    session = delivery.post("/upload_session", json={}).json()
    path = f"/upload/{session['upload_session_id']}/track"
    body = {"file_name": "a.mp3", "organization_index": "NL-7"}
    track_id = delivery.post(path, json=body).json()["track_id"]
    assert practice.audiodelivery.tracks[track_id].organization_index == "NL-7"
    refused = delivery.post(path, json={**body, "organization_index": 7})
    assert refused.status_code == 400
    assert "organization_index" in refused.json()["message"]


def test_a_service_can_have_a_fault_of_its_own(practice: Practice, delivery: httpx.Client) -> None:
    body = {"ok": False, "message": "Internal error", "api_request_id": "r-1"}
    practice.faults.add(Fault(FaultKind.STATUS, "audiodelivery", "POST", status=500, body=body))
    reply = delivery.post("/upload_session", json={})
    assert (reply.status_code, reply.json()) == (500, body)
    assert delivery.post("/upload_session", json={}).is_success


@pytest.mark.parametrize("path", [RIFFUSION, FLOWMUSIC])
def test_a_success_can_have_another_status(
    practice: Practice, send: Callable[[str], httpx.Response], path: str
) -> None:
    assert send(path).status_code == 200
    practice.useapi.success_status = 201
    reply = send(path)
    assert reply.status_code == 201
    assert reply.json()["id"]


def test_flow_music_can_want_its_account_set_up_again(
    practice: Practice, send: Callable[[str], httpx.Response]
) -> None:
    practice.useapi.flowmusic_error = "refresh token rejected"
    reply = send(FLOWMUSIC)
    told = "Account practice@example.com in error state: refresh token rejected"
    assert (reply.status_code, reply.json()) == (596, {"error": told, "code": 596})
    assert not practice.useapi.flowmusic_files
    assert send(RIFFUSION).is_success


def test_text_is_kept_and_audio_is_not(
    practice: Practice, delivery: httpx.Client, send: Callable[[str], httpx.Response]
) -> None:
    delivery.post("/upload_session", json={"metadata": {"note": "x" * 10_000}})
    send(FLOWMUSIC)
    text, audio = practice.seen
    assert text.text.startswith(b'{"metadata":')
    assert (len(text.text), text.body_bytes > 10_000) == (4096, True)
    assert (audio.text, audio.body_bytes) == (b"", len(MUSIC))


def test_short_texts_are_kept_whole(practice: Practice, delivery: httpx.Client) -> None:
    delivery.post("/upload_session", json={"expires_in": 60})
    assert msgspec.json.decode(practice.seen[0].text) == {"expires_in": 60}
