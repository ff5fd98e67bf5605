"""What the practice services show of a track afterwards, and what they refuse to change."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from musicupload_gui.practice.audiodelivery import DeliveryTrack
from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.sourceaudio_site import SiteTrack
from musicupload_gui.practice.useapi import PRACTICE_USEAPI_TOKEN

Call = Callable[..., Any]
PICTURE = b"\x89PNG and so on"


@pytest.fixture
def delivered(practice: Practice, delivery: httpx.Client) -> DeliveryTrack:
    """A track at practice AudioDelivery without its audio."""
    session = delivery.post("/upload_session", json={}).json()["upload_session_id"]
    route = f"/upload/{session}/track"
    assert delivery.post(
        route, json={"file_name": "a.mp3", "metadata": {"album": "Wind"}}
    ).is_success
    (track,) = practice.audiodelivery.tracks.values()
    return track


class TestAudioDelivery:
    def test_a_track_is_shown(self, delivery: httpx.Client, delivered: DeliveryTrack) -> None:
        shown = delivery.get(f"/track/{delivered.id}").json()
        assert shown["track"]["metadata"] == {"album": "Wind"}
        assert shown["track_id"] == delivered.id

    def test_a_track_is_edited(self, delivery: httpx.Client, delivered: DeliveryTrack) -> None:
        told = {"player_title": "Kites", "player_subtitle": "Anna", "metadata": {"album": "Rain"}}
        assert delivery.put(f"/track/{delivered.id}", json=told).is_success
        assert delivered.metadata == {"album": "Rain"}
        assert delivered.player == {"player_title": "Kites", "player_subtitle": "Anna"}

    @pytest.mark.parametrize(
        "told", [{"player_title": 3}, {"player_subtitle": []}, {"metadata": "x"}]
    )
    def test_bad_values_are_refused(
        self, delivery: httpx.Client, delivered: DeliveryTrack, told: dict[str, Any]
    ) -> None:
        assert delivery.put(f"/track/{delivered.id}", json=told).status_code == 400
        assert delivered.metadata == {"album": "Wind"}

    def test_a_cover_gets_an_address(
        self, delivery: httpx.Client, web: httpx.Client, delivered: DeliveryTrack
    ) -> None:
        answer = delivery.post(f"/track/{delivered.id}/cover").json()
        assert answer["ok"] is True
        place = answer["track_cover_upload"]
        assert place.keys() == {"method", "upload_url", "ttl", "expires_at"}
        sent = web.post(place["upload_url"], files={"file": ("a.png", PICTURE, "image/png")})
        assert sent.is_success
        assert delivered.cover_sha256 == hashlib.sha256(PICTURE).hexdigest()

    @pytest.mark.parametrize(("method", "end"), [("GET", ""), ("PUT", ""), ("POST", "/cover")])
    def test_what_is_not_there(self, delivery: httpx.Client, method: str, end: str) -> None:
        assert delivery.request(method, f"/track/{uuid.uuid4()}{end}").status_code == 404


class TestSwayzio:
    def test_a_track_is_shown(self, swayzio: httpx.Client, track_id: str) -> None:
        shown = swayzio.get(f"/tracks/{track_id}").json()
        assert (shown["title"], shown["isrc"], shown["deletedAt"]) == ("Night Drive", None, None)

    def test_what_is_not_there(self, swayzio: httpx.Client) -> None:
        reply = swayzio.get("/tracks/trk_nothing")
        assert (reply.status_code, reply.json()) == (404, {"error": "track_not_found"})


class TestSourceAudio:
    def test_a_track_is_shown_as_the_search_shows_it(
        self, call: Call, published: SiteTrack
    ) -> None:
        published.meta |= {"Bpm": "98", "Release date": "2026-03-01", "Track Number": "3/9"}
        shown = call("tracks/getById", track_id=published.id)
        assert (shown["Bpm"], shown["Release date"]) == (98, 1_772_323_200)
        assert (shown["Title"], shown["Track Number"]) == ("Glass Elevator", "3/9")

    @pytest.mark.parametrize("id_", ["1", "x"])
    @pytest.mark.parametrize(
        ("path", "name"),
        [
            ("tracks/getById", "track_id"),
            ("tracks/update", "track_id"),
            ("import/setMetadata", "upload_id"),
            ("import/list", "job_id"),
        ],
    )
    def test_what_is_not_there(self, call: Call, path: str, name: str, id_: str) -> None:
        assert call(path, **{name: id_, "meta[Title]": "x"})["error"]

    @pytest.mark.parametrize("meta", [{}, {"meta": "Title"}])
    def test_metadata_is_a_map(
        self, call: Call, published: SiteTrack, meta: dict[str, str]
    ) -> None:
        answer = call("tracks/update", track_id=published.id, **meta)
        assert answer["error"].startswith("meta: ")
        answer = call("import/setMetadata", upload_id=1, **meta)
        assert answer["error"].startswith("meta: ")


def test_riffusion_forgets_after_a_week(practice: Practice, web: httpx.Client) -> None:
    headers = {"Authorization": f"Bearer {PRACTICE_USEAPI_TOKEN}", "Content-Type": "audio/mpeg"}
    url = f"{practice.useapi_address}/v1/riffusion/music/upload-audio/"
    sent = web.post(url, params={"file_name": "a"}, content=b"ID3", headers=headers).json()
    practice.useapi.has_forgotten = True
    reply = web.get(url, params={"id": sent["id"]}, headers=headers)
    assert (reply.status_code, reply.json()["code"]) == (410, 410)
