"""Practice Swayzio: every route's good path and every documented refusal."""

from __future__ import annotations

import hashlib
from typing import Any, ClassVar

import httpx
import pytest

from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.swayzio import PRACTICE_SWAYZIO_TOKEN

MUSIC = b"RIFF and so on"
GOOD = {"fileName": "Night Drive.wav", "contentType": "audio/wav", "byteSize": len(MUSIC)}
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


class TestWho:
    ROUTES = (
        ("GET", "/tracks"),
        ("POST", "/uploads"),
        ("POST", "/uploads/upl_1/finalize"),
        ("GET", "/tracks/trk_1"),
        ("PATCH", "/tracks/trk_1/metadata"),
        ("GET", "/tracks/trk_1/processing-status"),
        ("POST", "/tracks/trk_1/artwork/uploads"),
        ("POST", "/tracks/trk_1/artwork/uploads/upl_1/finalize"),
    )

    def test_health_is_for_everyone(self, practice: Practice, web: httpx.Client) -> None:
        assert web.get(f"{practice.swayzio_address}/api/swayzio/health").status_code == 200

    @pytest.mark.parametrize(("method", "path"), ROUTES)
    @pytest.mark.parametrize(
        ("headers", "error"),
        [
            ({}, "missing_bearer_token"),
            ({"Authorization": "Basic eDp5"}, "missing_bearer_token"),
            ({"Authorization": "Bearer wrong"}, "invalid_bearer_token"),
        ],
    )
    def test_every_other_route_wants_the_token(
        self,
        practice: Practice,
        web: httpx.Client,
        method: str,
        path: str,
        headers: dict[str, str],
        error: str,
    ) -> None:
        url = f"{practice.swayzio_address}/api/swayzio/v1{path}"
        reply = web.request(method, url, headers=headers)
        assert (reply.status_code, reply.json()) == (401, {"error": error})

    def test_tokens_grow_old_and_a_new_one_is_the_same_person(
        self, practice: Practice, swayzio: httpx.Client, track_id: str
    ) -> None:
        practice.swayzio.expire_tokens()
        assert swayzio.get("/tracks").json() == {"error": "invalid_bearer_token"}
        practice.swayzio.tokens.add("fresh")
        reply = swayzio.get(f"/tracks/{track_id}", headers={"Authorization": "Bearer fresh"})
        assert reply.is_success

    def test_a_stranger_finds_nothing_of_ours(
        self, practice: Practice, swayzio: httpx.Client, sent: dict[str, Any], track_id: str
    ) -> None:
        practice.swayzio.stranger_tokens.add("else")
        swayzio.headers["Authorization"] = "Bearer else"
        assert swayzio.get("/tracks").json()["tracks"] == []
        assert swayzio.get(f"/tracks/{track_id}").json() == {"error": "track_not_found"}
        again = swayzio.post(f"/uploads/{sent['uploadId']}/finalize", json={})
        assert (again.status_code, again.json()["status"]) == (404, "upload_intent_not_found")

    def test_a_plan_that_does_not_allow_uploads(
        self, practice: Practice, swayzio: httpx.Client, track_id: str
    ) -> None:
        practice.swayzio.entitled = False
        for path, body in (("/uploads", GOOD), (f"/tracks/{track_id}/artwork/uploads", COVER)):
            reply = swayzio.post(path, json=body)
            assert reply.status_code == 403
            assert reply.json().keys() == {
                "error", "feature", "current", "limit", "planId", "status", "upgradeRequired",
            }  # fmt: skip
            assert reply.json()["error"] == "entitlement_required"
        assert len(practice.swayzio.uploads) == 1

    def test_an_unknown_route_answers_json(self, swayzio: httpx.Client) -> None:
        assert swayzio.get("/nothing").status_code == 404
        assert swayzio.delete("/uploads").json() == {"error": "route_not_found"}


class TestCreateUpload:
    def test_answers_exactly_what_is_documented(
        self, practice: Practice, intent: dict[str, Any]
    ) -> None:
        assert intent.keys() == {
            "uploadId", "trackId", "assetId", "signedUrl", "method", "expiresAt",
            "requiredHeaders", "finalizeUrl",
        }  # fmt: skip
        prefixes = [intent[name][:4] for name in ("uploadId", "trackId", "assetId")]
        assert prefixes == ["upl_", "trk_", "ast_"]
        assert intent["method"] == "PUT"
        assert intent["requiredHeaders"] == {"content-type": "audio/wav"}
        assert intent["signedUrl"].startswith(practice.store_address + "/")
        assert intent["expiresAt"].endswith("Z")
        api = f"{practice.swayzio_address}/api/swayzio/v1"
        assert intent["finalizeUrl"] == f"{api}/uploads/{intent['uploadId']}/finalize"

    def test_reserves_a_track_that_is_not_visible_yet(
        self, practice: Practice, swayzio: httpx.Client, intent: dict[str, Any]
    ) -> None:
        track = practice.swayzio.tracks[intent["trackId"]]
        assert (track.title, track.is_finalized) == ("Night Drive", False)
        assert swayzio.get(f"/tracks/{track.id}").status_code == 404
        assert swayzio.get(f"/tracks/{track.id}/processing-status").status_code == 404
        assert swayzio.get("/tracks").json()["tracks"] == []

    @pytest.mark.parametrize(
        ("change", "path"),
        [
            ({"fileName": None}, "fileName"),
            ({"fileName": ""}, "fileName"),
            ({"fileName": 7}, "fileName"),
            ({"fileName": "Night Drive.txt"}, "fileName"),
            ({"fileName": "Night Drive"}, "fileName"),
            ({"contentType": "text/plain"}, "contentType"),
            ({"contentType": ["audio/wav"]}, "contentType"),
            ({"byteSize": "14"}, "byteSize"),
            ({"byteSize": 0}, "byteSize"),
            ({"byteSize": -1}, "byteSize"),
            ({"byteSize": 1.5}, "byteSize"),
            ({"byteSize": True}, "byteSize"),
            ({"byteSize": 500_000_001}, "byteSize"),
            ({"intent": "bogus"}, "intent"),
        ],
    )
    def test_bad_values_are_refused(
        self, practice: Practice, swayzio: httpx.Client, change: dict[str, Any], path: str
    ) -> None:
        assert issue_paths(swayzio.post("/uploads", json={**GOOD, **change})) == [path]
        assert not practice.swayzio.uploads
        assert not practice.swayzio.tracks

    @pytest.mark.parametrize("name", GOOD)
    def test_missing_fields_are_refused(self, swayzio: httpx.Client, name: str) -> None:
        body = {key: value for key, value in GOOD.items() if key != name}
        assert issue_paths(swayzio.post("/uploads", json=body)) == [name]

    def test_the_largest_size_is_allowed(self, swayzio: httpx.Client) -> None:
        assert swayzio.post("/uploads", json={**GOOD, "byteSize": 500_000_000}).status_code == 201

    @pytest.mark.parametrize("content", [b"{", b"\xff", b"no"])
    def test_what_is_not_json_is_refused(self, swayzio: httpx.Client, content: bytes) -> None:
        reply = swayzio.post("/uploads", content=content)
        assert (reply.status_code, reply.json()) == (400, {"error": "invalid_json"})

    @pytest.mark.parametrize(
        ("intent", "error"),
        [
            ("draft", "use_track_versions_upload_route"),
            ("track_artwork", "use_track_artwork_upload_route"),
            ("track_document", "use_track_documents_upload_route"),
        ],
    )
    def test_intents_of_other_routes_are_redirected(
        self, swayzio: httpx.Client, intent: str, error: str
    ) -> None:
        reply = swayzio.post("/uploads", json={**GOOD, "intent": intent})
        assert (reply.status_code, reply.json()) == (400, {"error": error})

    def test_the_default_intent_may_be_said(self, swayzio: httpx.Client) -> None:
        assert swayzio.post("/uploads", json={**GOOD, "intent": "track_original"}).is_success

    def test_switches_change_what_is_signed(
        self, practice: Practice, swayzio: httpx.Client, web: httpx.Client
    ) -> None:
        practice.swayzio.foreign_finalize_url = True
        practice.swayzio.extra_headers = {"x-goog-meta-owner": "practice"}
        practice.swayzio.url_life_s = -1
        intent = swayzio.post("/uploads", json=GOOD).json()
        assert httpx.URL(intent["finalizeUrl"]).host == "finalize.example.net"
        assert intent["requiredHeaders"]["x-goog-meta-owner"] == "practice"
        reply = web.put(intent["signedUrl"], content=MUSIC, headers=intent["requiredHeaders"])
        assert "ExpiredToken" in reply.text


class TestFinalize:
    WAVEFORM: ClassVar = {"peaks": [0, 0.5, 1] * 6, "sampleRateHz": 48000, "channels": 2}

    def test_makes_the_track(
        self, practice: Practice, swayzio: httpx.Client, sent: dict[str, Any]
    ) -> None:
        reply = swayzio.post(
            sent["finalizeUrl"], json={"durationMs": 182000, "waveform": self.WAVEFORM}
        )
        assert reply.status_code == 200
        assert reply.json() == {
            "status": "finalized",
            "uploadId": sent["uploadId"],
            "trackId": sent["trackId"],
            "assetId": sent["assetId"],
            "assetKind": "original_audio",
            "jobsQueued": 4,
            "workflowStatus": "queued",
        }
        track = practice.swayzio.tracks[sent["trackId"]]
        assert track.is_finalized
        assert track.sha256 == hashlib.sha256(MUSIC).hexdigest()
        assert (track.size_bytes, track.duration_ms, len(track.peaks)) == (len(MUSIC), 182000, 18)

    def test_a_second_time_is_fine_and_changes_nothing(
        self, practice: Practice, swayzio: httpx.Client, sent: dict[str, Any]
    ) -> None:
        swayzio.post(sent["finalizeUrl"], json={"durationMs": 1000})
        again = swayzio.post(sent["finalizeUrl"], json={"durationMs": 5})
        assert again.status_code == 200
        assert again.json() == {
            "status": "already_finalized",
            "uploadId": sent["uploadId"],
            "trackId": sent["trackId"],
            "assetId": sent["assetId"],
        }
        assert practice.swayzio.tracks[sent["trackId"]].duration_ms == 1000

    def test_no_body_at_all_is_an_empty_one(
        self, swayzio: httpx.Client, sent: dict[str, Any]
    ) -> None:
        assert swayzio.post(sent["finalizeUrl"]).json()["status"] == "finalized"

    def test_our_own_asset_id_is_accepted(
        self, swayzio: httpx.Client, sent: dict[str, Any]
    ) -> None:
        reply = swayzio.post(sent["finalizeUrl"], json={"assetId": sent["assetId"]})
        assert reply.json()["status"] == "finalized"

    def test_another_asset_id_is_a_mismatch(
        self, swayzio: httpx.Client, sent: dict[str, Any]
    ) -> None:
        reply = swayzio.post(sent["finalizeUrl"], json={"assetId": "ast_other"})
        assert reply.status_code == 409
        assert reply.json() == {"status": "asset_mismatch", "error": "upload_asset_mismatch"}

    def test_an_unknown_intent(self, swayzio: httpx.Client) -> None:
        reply = swayzio.post("/uploads/upl_nothing/finalize", json={})
        assert reply.status_code == 404
        assert reply.json()["status"] == "upload_intent_not_found"

    def test_before_the_bytes_arrived(self, swayzio: httpx.Client, intent: dict[str, Any]) -> None:
        reply = swayzio.post(intent["finalizeUrl"], json={})
        assert (reply.status_code, reply.json()) == (409, {"error": "upload_asset_missing"})

    def test_when_fewer_bytes_arrived_than_announced(
        self, swayzio: httpx.Client, web: httpx.Client, intent: dict[str, Any]
    ) -> None:
        put(web, intent, MUSIC[:-1])
        reply = swayzio.post(intent["finalizeUrl"], json={})
        assert (reply.status_code, reply.json()) == (409, {"error": "upload_asset_missing"})
        put(web, intent, MUSIC)
        assert swayzio.post(intent["finalizeUrl"], json={}).is_success

    @pytest.mark.parametrize(
        ("body", "path"),
        [
            ({"durationMs": "long"}, "durationMs"),
            ({"durationMs": -1}, "durationMs"),
            ({"assetId": 5}, "assetId"),
            ({"waveform": {}}, "waveform.peaks"),
            ({"waveform": {**WAVEFORM, "peaks": [0.5] * 15}}, "waveform.peaks"),
            ({"waveform": {**WAVEFORM, "peaks": [0.5] * 2049}}, "waveform.peaks"),
            ({"waveform": {**WAVEFORM, "peaks": [1.01] * 16}}, "waveform.peaks[0]"),
            ({"waveform": {**WAVEFORM, "peaks": [-0.1] * 16}}, "waveform.peaks[0]"),
            ({"waveform": {**WAVEFORM, "peaks": ["1"] * 16}}, "waveform.peaks[0]"),
            ({"waveform": {**WAVEFORM, "sampleRateHz": 0}}, "waveform.sampleRateHz"),
            ({"waveform": {**WAVEFORM, "sampleRateHz": 44100.5}}, "waveform.sampleRateHz"),
            ({"waveform": {**WAVEFORM, "channels": 0}}, "waveform.channels"),
        ],
    )
    def test_bad_values_are_refused(
        self,
        practice: Practice,
        swayzio: httpx.Client,
        sent: dict[str, Any],
        body: dict[str, Any],
        path: str,
    ) -> None:
        assert issue_paths(swayzio.post(sent["finalizeUrl"], json=body)) == [path]
        assert not practice.swayzio.tracks[sent["trackId"]].is_finalized

    @pytest.mark.parametrize("count", [16, 2048])
    def test_the_fewest_and_the_most_peaks_are_accepted(
        self, swayzio: httpx.Client, sent: dict[str, Any], count: int
    ) -> None:
        waveform = {"peaks": [0.25] * count, "sampleRateHz": 44100}
        assert swayzio.post(sent["finalizeUrl"], json={"waveform": waveform}).is_success


def test_the_practice_token_can_be_kept_like_a_real_one() -> None:
    assert PRACTICE_SWAYZIO_TOKEN.isascii()
    assert PRACTICE_SWAYZIO_TOKEN.isprintable()
    assert " " not in PRACTICE_SWAYZIO_TOKEN
