"""Practice AudioDelivery: every route's good path and every documented refusal."""

from __future__ import annotations

import hashlib
import uuid
from typing import Any

import httpx
import pytest

from musicupload_gui.practice.audiodelivery import (
    PRACTICE_AUDIODELIVERY_API_KEY,
    PRACTICE_COLLECTION_ID,
    KeyKind,
    PracticeKey,
)
from musicupload_gui.practice.servers import Practice

MUSIC = b"ID3 and so on"
API_KEY = {"Authorization": f"Bearer {PRACTICE_AUDIODELIVERY_API_KEY}"}
OTHER_ID = str(uuid.uuid4())


@pytest.fixture
def session(delivery: httpx.Client) -> dict[str, Any]:
    reply = delivery.post("/upload_session", json={})
    assert reply.status_code == 200
    return reply.json()


@pytest.fixture
def place(practice: Practice, web: httpx.Client, session: dict[str, Any]) -> dict[str, Any]:
    """A new track, made without a key as the vendor asks."""
    url = f"{practice.audiodelivery_address}/v1/upload/{session['upload_session_id']}/track"
    reply = web.post(url, json={"file_name": "track-1.mp3", "metadata": {"client_item": "u1"}})
    assert reply.status_code == 200
    return reply.json()


def refusal(reply: httpx.Response) -> tuple[int, str]:
    """The status and message of a refusal, whose shape is checked."""
    answer = reply.json()
    assert answer.keys() == {"ok", "message", "api_request_id"}
    assert answer["ok"] is False
    assert uuid.UUID(answer["api_request_id"])
    return reply.status_code, answer["message"]


class TestKeys:
    ROUTES = (
        ("POST", "/upload_session"),
        ("GET", "/track/x"),
        ("PUT", "/track/x"),
        ("DELETE", "/track/x"),
        ("GET", "/collection"),
        ("POST", "/collection"),
        ("GET", f"/collection/{PRACTICE_COLLECTION_ID}/track"),
    )

    @pytest.mark.parametrize(("method", "path"), ROUTES)
    @pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer wrong"}])
    def test_are_needed(
        self,
        practice: Practice,
        web: httpx.Client,
        method: str,
        path: str,
        headers: dict[str, str],
    ) -> None:
        url = f"{practice.audiodelivery_address}/v1{path}"
        assert refusal(web.request(method, url, headers=headers))[0] == 401

    @pytest.mark.parametrize(("method", "path"), ROUTES[1:])
    def test_that_may_only_upload(
        self, practice: Practice, delivery: httpx.Client, method: str, path: str
    ) -> None:
        key = PracticeKey(KeyKind.UPLOADER, PRACTICE_COLLECTION_ID, may_read_status=False)
        practice.audiodelivery.keys["strict"] = key
        delivery.headers["Authorization"] = "Bearer strict"
        assert refusal(delivery.request(method, path))[0] == 403
        assert delivery.post("/upload_session", json={}).is_success

    def test_of_another_collection_see_nothing_of_ours(
        self, practice: Practice, delivery: httpx.Client, place: dict[str, Any]
    ) -> None:
        practice.audiodelivery.collections[OTHER_ID] = "Other"
        practice.audiodelivery.keys["other"] = PracticeKey(KeyKind.UPLOADER, OTHER_ID)
        delivery.headers["Authorization"] = "Bearer other"
        assert refusal(delivery.get(f"/track/{place['track_id']}"))[0] == 404
        assert refusal(delivery.get(f"/collection/{PRACTICE_COLLECTION_ID}/track"))[0] == 404
        assert delivery.get("/collection").json()["collections"] == [
            {"id": OTHER_ID, "title": "Other"}
        ]


class TestSession:
    def test_answers_exactly_what_is_documented(
        self, practice: Practice, delivery: httpx.Client
    ) -> None:
        creator_id = str(uuid.uuid4())
        body = {
            "collection_id": PRACTICE_COLLECTION_ID,
            "creator_id": creator_id,
            "organization_index": "NL-1",
            "metadata": {"batch": 7},
            "expires_in": 7200,
        }
        answer = delivery.post("/upload_session", json=body).json()
        session = practice.audiodelivery.sessions[answer["upload_session_id"]]
        assert answer == {
            "ok": True,
            "upload_session_id": session.id,
            "upload_session": {
                "id": session.id,
                "creator_id": creator_id,
                "collection_id": PRACTICE_COLLECTION_ID,
                "organization_index": "NL-1",
                "metadata": {"batch": 7},
                "expires_at": answer["expires_at"],
            },
            "player_color": None,
            "expires_at": answer["expires_at"],
        }
        assert answer["expires_at"].endswith("Z")

    def test_can_be_read_without_a_key(
        self, practice: Practice, web: httpx.Client, session: dict[str, Any]
    ) -> None:
        url = f"{practice.audiodelivery_address}/v1/upload_session/{session['upload_session_id']}"
        assert web.get(url).json() == session

    def test_needs_a_collection_unless_the_key_has_one(self, delivery: httpx.Client) -> None:
        reply = delivery.post("/upload_session", json={}, headers=API_KEY)
        assert refusal(reply) == (400, "collection_id is required")
        body = {"collection_id": PRACTICE_COLLECTION_ID}
        assert delivery.post("/upload_session", json=body, headers=API_KEY).is_success

    def test_of_another_collection_than_the_keys(
        self, practice: Practice, delivery: httpx.Client
    ) -> None:
        practice.audiodelivery.collections[OTHER_ID] = "Other"
        body = {"collection_id": OTHER_ID}
        assert refusal(delivery.post("/upload_session", json=body))[0] == 403

    def test_of_an_unknown_collection(self, delivery: httpx.Client) -> None:
        body = {"collection_id": OTHER_ID}
        assert refusal(delivery.post("/upload_session", json=body, headers=API_KEY))[0] == 404

    @pytest.mark.parametrize(
        ("body", "field"),
        [
            ({"collection_id": "mine"}, "collection_id"),
            ({"creator_id": 5}, "creator_id"),
            ({"expires_in": 59}, "expires_in"),
            ({"expires_in": 86401}, "expires_in"),
            ({"expires_in": "3600"}, "expires_in"),
            ({"metadata": []}, "metadata"),
            ({"organization_index": 1}, "organization_index"),
        ],
    )
    def test_bad_values_are_refused(
        self, practice: Practice, delivery: httpx.Client, body: dict[str, Any], field: str
    ) -> None:
        status, message = refusal(delivery.post("/upload_session", json=body))
        assert status == 400
        assert field in message
        assert not practice.audiodelivery.sessions

    @pytest.mark.parametrize("expires_in", [60, 86400])
    def test_shortest_and_longest_life_are_accepted(
        self, delivery: httpx.Client, expires_in: int
    ) -> None:
        assert delivery.post("/upload_session", json={"expires_in": expires_in}).is_success

    def test_what_is_not_json_is_refused(self, delivery: httpx.Client) -> None:
        assert refusal(delivery.post("/upload_session", content=b"{"))[0] == 400

    def test_that_ended_is_gone(self, practice: Practice, delivery: httpx.Client) -> None:
        practice.audiodelivery.session_life_s = -1
        session_id = delivery.post("/upload_session", json={}).json()["upload_session_id"]
        assert refusal(delivery.get(f"/upload_session/{session_id}"))[0] == 404
        body = {"file_name": "a.mp3"}
        assert refusal(delivery.post(f"/upload/{session_id}/track", json=body))[0] == 404
        assert not practice.audiodelivery.tracks

    def test_that_never_was_is_gone_too(self, delivery: httpx.Client) -> None:
        assert refusal(delivery.get(f"/upload_session/{OTHER_ID}"))[0] == 404

    def test_can_ask_for_the_key_as_well(
        self, practice: Practice, delivery: httpx.Client, session: dict[str, Any]
    ) -> None:
        practice.audiodelivery.session_needs_key = True
        path = f"/upload/{session['upload_session_id']}/track"
        assert delivery.post(path, json={"file_name": "a.mp3"}).is_success
        del delivery.headers["Authorization"]
        assert refusal(delivery.post(path, json={"file_name": "a.mp3"}))[0] == 401


class TestAddTrack:
    def test_answers_exactly_what_is_documented(
        self, practice: Practice, session: dict[str, Any], place: dict[str, Any]
    ) -> None:
        assert place.keys() == {
            "ok", "api_request_id", "upload_session_id", "track_id", "track", "upload_session",
            "track_upload", "track_cover_upload",
        }  # fmt: skip
        assert place["upload_session"] == session["upload_session"]
        assert place["track"].keys() == {"id", "index", "path", "upload_url"}
        assert place["track"]["id"] == place["track_id"]
        assert place["track"]["upload_url"] == place["track_upload"]["upload_url"]
        for name, method in (("track_upload", "PUT"), ("track_cover_upload", "POST")):
            assert place[name].keys() == {"method", "upload_url", "ttl", "expires_at"}
            assert (place[name]["method"], place[name]["ttl"]) == (method, 3600)
            assert place[name]["upload_url"].startswith(practice.store_address)

    @pytest.mark.parametrize(
        ("body", "field"),
        [
            ({}, "file_name"),
            ({"file_name": ""}, "file_name"),
            ({"file_name": 5}, "file_name"),
            ({"file_name": "a.mp3", "metadata": "none"}, "metadata"),
            ({"file_name": "a.mp3", "player_color": "red"}, "player_color"),
        ],
    )
    def test_bad_values_are_refused(
        self,
        practice: Practice,
        delivery: httpx.Client,
        session: dict[str, Any],
        body: dict[str, Any],
        field: str,
    ) -> None:
        path = f"/upload/{session['upload_session_id']}/track"
        status, message = refusal(delivery.post(path, json=body))
        assert status == 400
        assert field in message
        assert not practice.audiodelivery.tracks

    def test_each_call_makes_another_track(
        self, practice: Practice, delivery: httpx.Client, session: dict[str, Any]
    ) -> None:
        path = f"/upload/{session['upload_session_id']}/track"
        for _ in range(2):
            delivery.post(path, json={"file_name": "a.mp3", "file_size": 5})
        assert len(practice.audiodelivery.tracks) == 2


class TestDelivery:
    def status(self, delivery: httpx.Client, place: dict[str, Any]) -> str:
        answer = delivery.get(f"/track/{place['track_id']}").json()
        assert answer["ok"] is True
        assert answer["track_id"] == answer["track"]["id"] == place["track_id"]
        return answer["track"]["track_status_id"]

    def test_bytes_start_the_processing_by_themselves(
        self,
        practice: Practice,
        delivery: httpx.Client,
        web: httpx.Client,
        place: dict[str, Any],
    ) -> None:
        assert self.status(delivery, place) == "initialized"
        url = place["track_upload"]["upload_url"]
        assert web.put(url, content=MUSIC, headers={"content-type": "audio/mpeg"}).is_success
        assert self.status(delivery, place) == "processing"
        assert self.status(delivery, place) == "ready"
        track = practice.audiodelivery.tracks[place["track_id"]]
        assert track.sha256 == hashlib.sha256(MUSIC).hexdigest()
        assert (track.size_bytes, track.file_name) == (len(MUSIC), "track-1.mp3")
        assert track.status == "ready"

    @pytest.mark.parametrize("final_status", ["incomplete", "error"])
    def test_processing_can_end_otherwise(
        self, practice: Practice, delivery: httpx.Client, web: httpx.Client, final_status: str
    ) -> None:
        practice.audiodelivery.final_status = final_status
        session_id = delivery.post("/upload_session", json={}).json()["upload_session_id"]
        place = delivery.post(f"/upload/{session_id}/track", json={"file_name": "a.mp3"}).json()
        web.put(place["track_upload"]["upload_url"], content=MUSIC)
        assert self.status(delivery, place) == "processing"
        assert self.status(delivery, place) == final_status

    def test_addresses_grow_old(
        self, practice: Practice, delivery: httpx.Client, web: httpx.Client
    ) -> None:
        practice.audiodelivery.url_ttl_s = -1
        session_id = delivery.post("/upload_session", json={}).json()["upload_session_id"]
        place = delivery.post(f"/upload/{session_id}/track", json={"file_name": "a.mp3"}).json()
        reply = web.put(place["track_upload"]["upload_url"], content=MUSIC)
        assert reply.status_code == 403
        assert "<Code>ExpiredRequest</Code>" in reply.text
        cover = {"file": ("cover.png", b"\x89PNG", "image/png")}
        assert not web.post(place["track_cover_upload"]["upload_url"], files=cover).is_success
        assert self.status(delivery, place) == "initialized"

    def test_takes_a_cover(
        self, practice: Practice, web: httpx.Client, place: dict[str, Any]
    ) -> None:
        cover = {"file": ("cover.png", b"\x89PNG", "image/png")}
        assert web.post(place["track_cover_upload"]["upload_url"], files=cover).is_success
        track = practice.audiodelivery.tracks[place["track_id"]]
        assert track.cover_sha256 == hashlib.sha256(b"\x89PNG").hexdigest()
        assert (track.sha256, track.status) == ("", "initialized")


class TestTracks:
    def test_are_edited(
        self, practice: Practice, delivery: httpx.Client, place: dict[str, Any]
    ) -> None:
        path = f"/track/{place['track_id']}"
        player = {"player_title": "Night Drive", "player_subtitle": "Anna Kessel"}
        answer = delivery.put(path, json=player).json()
        assert {name: answer["track"][name] for name in player} == player
        assert answer["track"]["metadata"] == {"client_item": "u1"}
        answer = delivery.put(path, json={"metadata": {"album": "EP"}}).json()
        assert answer["track"]["metadata"] == {"album": "EP"}
        track = practice.audiodelivery.tracks[place["track_id"]]
        assert (track.metadata, track.player) == ({"album": "EP"}, player)

    @pytest.mark.parametrize(
        "body", [{"player_title": 5}, {"metadata": "x"}, {"player_color": "#12"}]
    )
    def test_bad_edits_are_refused(
        self, delivery: httpx.Client, place: dict[str, Any], body: dict[str, Any]
    ) -> None:
        assert refusal(delivery.put(f"/track/{place['track_id']}", json=body))[0] == 400

    def test_are_deleted(
        self, practice: Practice, delivery: httpx.Client, place: dict[str, Any]
    ) -> None:
        path = f"/track/{place['track_id']}"
        assert delivery.delete(path).json()["deleted_track"]["id"] == place["track_id"]
        assert not practice.audiodelivery.tracks
        for method in ("GET", "PUT", "DELETE"):
            assert refusal(delivery.request(method, path))[0] == 404

    def test_listing_echoes_metadata_page_by_page(
        self, delivery: httpx.Client, session: dict[str, Any]
    ) -> None:
        for index in range(3):
            body = {"file_name": "a.mp3", "metadata": {"client_item": f"u{index}"}}
            delivery.post(f"/upload/{session['upload_session_id']}/track", json=body)
        path = f"/collection/{PRACTICE_COLLECTION_ID}/track"

        def items(**page: int) -> list[str]:
            answer = delivery.get(path, params=page).json()
            assert answer["ok"] is True
            assert answer["count"] == 3
            return [track["metadata"]["client_item"] for track in answer["tracks"]]

        assert items() == ["u0", "u1", "u2"]
        assert items(limit=2) == ["u0", "u1"]
        assert items(limit=2, offset=2) == ["u2"]
        assert items(limit=200, offset=9) == []

    @pytest.mark.parametrize("page", [{"limit": "0"}, {"limit": "201"}, {"offset": "-1"}])
    @pytest.mark.parametrize("path", ["/collection", f"/collection/{PRACTICE_COLLECTION_ID}/track"])
    def test_bad_pages_are_refused(
        self, delivery: httpx.Client, path: str, page: dict[str, str]
    ) -> None:
        assert refusal(delivery.get(path, params=page))[0] == 400

    def test_of_an_unknown_collection(self, delivery: httpx.Client) -> None:
        reply = delivery.get(f"/collection/{OTHER_ID}/track", headers=API_KEY)
        assert refusal(reply)[0] == 404


class TestCollections:
    def test_are_listed(self, practice: Practice, delivery: httpx.Client) -> None:
        practice.audiodelivery.collections[OTHER_ID] = "Other"
        mine = {"id": PRACTICE_COLLECTION_ID, "title": "Practice collection"}
        assert delivery.get("/collection").json()["collections"] == [mine]
        answer = delivery.get("/collection", headers=API_KEY).json()
        assert answer["collections"] == [mine, {"id": OTHER_ID, "title": "Other"}]
        assert (answer["ok"], answer["count"]) == (True, 2)
        assert delivery.get("/collection?limit=1", headers=API_KEY).json()["collections"] == [mine]

    def test_are_made_with_an_api_key_only(
        self, practice: Practice, delivery: httpx.Client
    ) -> None:
        body = {"title": "Night Drive EP"}
        assert refusal(delivery.post("/collection", json=body))[0] == 403
        answer = delivery.post("/collection", json=body, headers=API_KEY).json()
        assert practice.audiodelivery.collections[answer["collection_id"]] == "Night Drive EP"
        assert refusal(delivery.post("/collection", json={}, headers=API_KEY))[0] == 400


def test_an_unknown_route_answers_in_the_services_own_shape(delivery: httpx.Client) -> None:
    assert refusal(delivery.get("/nothing")) == (404, "Not found")
    assert refusal(delivery.delete("/collection"))[0] == 404
