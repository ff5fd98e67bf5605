"""Practice Swayzio after the upload: tracks, metadata, processing and artwork."""

from __future__ import annotations

import hashlib
from typing import Any

import httpx
import pytest

from musicupload_gui.practice.servers import Practice

PICTURE = b"\x89PNG"
COVER = {"fileName": "cover.png", "contentType": "image/png", "byteSize": len(PICTURE)}


def put(web: httpx.Client, intent: dict[str, Any], content: bytes) -> None:
    reply = web.request(
        intent["method"], intent["signedUrl"], content=content, headers=intent["requiredHeaders"]
    )
    assert reply.is_success


def issue_paths(reply: httpx.Response) -> list[str]:
    assert reply.status_code == 400
    assert reply.json()["error"] == "validation_error"
    assert all(issue["message"] for issue in reply.json()["issues"])
    return [issue["path"] for issue in reply.json()["issues"]]


class TestTracks:
    def test_lists_and_shows_finalized_tracks(
        self, swayzio: httpx.Client, web: httpx.Client, track_id: str
    ) -> None:
        good = {"fileName": "b.wav", "contentType": "audio/wav", "byteSize": 5}
        second = swayzio.post("/uploads", json=good).json()
        put(web, second, b"music")
        swayzio.post(second["finalizeUrl"], json={})
        shown = swayzio.get(f"/tracks/{track_id}").json()
        assert (shown["id"], shown["title"], shown["artist"]) == (track_id, "Night Drive", None)
        assert len(swayzio.get("/tracks").json()["tracks"]) == 2
        assert swayzio.get("/tracks", params={"limit": 1}).json()["tracks"] == [shown]

    @pytest.mark.parametrize("limit", ["0", "101", "many", "-1", ""])
    def test_bad_limits_are_refused(self, swayzio: httpx.Client, limit: str) -> None:
        assert issue_paths(swayzio.get("/tracks", params={"limit": limit})) == ["limit"]

    def test_metadata_is_edited_field_by_field(
        self, practice: Practice, swayzio: httpx.Client, track_id: str
    ) -> None:
        first = {"title": "Harbour Lights", "artist": "Anna Kessel", "isrc": "SEA1B2600012"}
        swayzio.patch(f"/tracks/{track_id}/metadata", json=first)
        second = {"releaseDate": "2026-11-27", "iswc": "T-034.524.680-1", "isrc": None}
        reply = swayzio.patch(f"/tracks/{track_id}/metadata", json=second)
        expected = {**first, **second}
        assert reply.status_code == 200
        assert {name: reply.json()[name] for name in expected} == expected
        assert practice.swayzio.tracks[track_id].metadata == expected
        assert practice.swayzio.tracks[track_id].title == "Harbour Lights"

    @pytest.mark.parametrize(
        ("body", "path"),
        [
            ({}, ""),
            ({"title": ""}, "title"),
            ({"title": "x" * 241}, "title"),
            ({"title": None}, "title"),
            ({"artist": "x" * 241}, "artist"),
            ({"isrc": "SE-A1B-26-00012"}, "isrc"),
            ({"iswc": "x" * 33}, "iswc"),
            ({"releaseDate": "27.11.2026"}, "releaseDate"),
            ({"releaseDate": "2026-02-30"}, "releaseDate"),
            ({"album": "Night Drive EP"}, "album"),
        ],
    )
    def test_bad_metadata_is_refused(
        self,
        practice: Practice,
        swayzio: httpx.Client,
        track_id: str,
        body: dict[str, Any],
        path: str,
    ) -> None:
        assert issue_paths(swayzio.patch(f"/tracks/{track_id}/metadata", json=body)) == [path]
        assert practice.swayzio.tracks[track_id].metadata == {"title": "Night Drive"}

    def test_longest_values_are_accepted(self, swayzio: httpx.Client, track_id: str) -> None:
        body = {"title": "x" * 240, "artist": "y" * 240, "iswc": "z" * 32}
        assert swayzio.patch(f"/tracks/{track_id}/metadata", json=body).is_success


class TestProcessing:
    def status(self, swayzio: httpx.Client, track_id: str) -> tuple[str, dict[str, str]]:
        answer = swayzio.get(f"/tracks/{track_id}/processing-status").json()
        assert answer["trackId"] == track_id
        return answer["status"], {lane["lane"]: lane["status"] for lane in answer["lanes"]}

    def test_is_done_at_the_second_look(self, swayzio: httpx.Client, track_id: str) -> None:
        names = ("waveform", "tags", "stems", "lyrics")
        first = dict.fromkeys(names, "pending") | {"waveform": "running"}
        assert self.status(swayzio, track_id) == ("processing", first)
        done = dict.fromkeys(names, "complete")
        assert self.status(swayzio, track_id) == ("ready", done)
        assert self.status(swayzio, track_id) == ("ready", done)

    @pytest.mark.parametrize(("lane", "status"), [("stems", "ready"), ("waveform", "failed")])
    def test_lanes_can_fail(
        self,
        practice: Practice,
        swayzio: httpx.Client,
        sent: dict[str, Any],
        lane: str,
        status: str,
    ) -> None:
        practice.swayzio.failing_lanes = frozenset({lane})
        swayzio.post(sent["finalizeUrl"], json={})
        self.status(swayzio, sent["trackId"])
        overall, lanes = self.status(swayzio, sent["trackId"])
        assert (overall, lanes[lane], lanes["tags"]) == (status, "failed", "complete")


class TestArtwork:
    @pytest.fixture
    def artwork(self, swayzio: httpx.Client, track_id: str) -> dict[str, Any]:
        reply = swayzio.post(f"/tracks/{track_id}/artwork/uploads", json=COVER)
        assert reply.status_code == 201
        return reply.json()

    @pytest.mark.parametrize("is_generic", [False, True])
    def test_becomes_the_cover(
        self,
        practice: Practice,
        swayzio: httpx.Client,
        web: httpx.Client,
        track_id: str,
        artwork: dict[str, Any],
        is_generic: bool,
    ) -> None:
        route = f"/tracks/{track_id}/artwork/uploads/{artwork['uploadId']}/finalize"
        assert artwork["finalizeUrl"].endswith(route)
        assert artwork["trackId"] == track_id
        put(web, artwork, PICTURE)
        before = practice.swayzio.tracks[track_id].sha256
        if is_generic:
            route = f"/uploads/{artwork['uploadId']}/finalize"
        reply = swayzio.post(route, json={})
        assert (reply.status_code, reply.json()["assetKind"]) == (200, "artwork")
        track = practice.swayzio.tracks[track_id]
        assert track.cover_sha256 == hashlib.sha256(PICTURE).hexdigest()
        assert track.sha256 == before
        assert swayzio.get(f"/tracks/{track_id}").json()["hasArtwork"]
        assert swayzio.post(route, json={}).json()["status"] == "already_finalized"

    def test_before_the_picture_arrived(
        self, swayzio: httpx.Client, artwork: dict[str, Any]
    ) -> None:
        reply = swayzio.post(artwork["finalizeUrl"], json={})
        assert (reply.status_code, reply.json()["error"]) == (409, "upload_asset_missing")

    def test_of_another_track_is_not_found(
        self, swayzio: httpx.Client, artwork: dict[str, Any]
    ) -> None:
        route = f"/tracks/trk_other/artwork/uploads/{artwork['uploadId']}/finalize"
        assert swayzio.post(route, json={}).status_code == 404

    @pytest.mark.parametrize(
        ("change", "path"),
        [
            ({"contentType": "image/gif"}, "contentType"),
            ({"byteSize": 20_000_001}, "byteSize"),
            ({"fileName": ""}, "fileName"),
        ],
    )
    def test_bad_values_are_refused(
        self, swayzio: httpx.Client, track_id: str, change: dict[str, Any], path: str
    ) -> None:
        reply = swayzio.post(f"/tracks/{track_id}/artwork/uploads", json={**COVER, **change})
        assert issue_paths(reply) == [path]

    def test_an_unknown_track(self, swayzio: httpx.Client) -> None:
        reply = swayzio.post("/tracks/trk_nothing/artwork/uploads", json=COVER)
        assert (reply.status_code, reply.json()) == (404, {"error": "track_not_found"})
