"""Practice useapi.net: the account, Riffusion in both contracts, Flow Music, and every refusal."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from musicupload_gui.practice.faults import Fault, FaultKind
from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.store import KEEP_LIMIT_BYTES
from musicupload_gui.practice.useapi import (
    FLOWMUSIC_LIMIT_BYTES,
    PRACTICE_USEAPI_TOKEN,
    AnswerShape,
    UseApiService,
)

MUSIC = b"ID3 and so on"
SHA256 = hashlib.sha256(MUSIC).hexdigest()
RIFFUSION = "/v1/riffusion/music/upload-audio/"
FLOWMUSIC = "/v1/flowmusic/files"
MP3 = {"Content-Type": "audio/mpeg"}
Send = Callable[..., httpx.Response]


@pytest.fixture
def service(practice: Practice) -> UseApiService:
    return practice.useapi


@pytest.fixture
def useapi(practice: Practice, web: httpx.Client) -> httpx.Client:
    web.base_url = practice.useapi_address
    web.headers["Authorization"] = f"Bearer {PRACTICE_USEAPI_TOKEN}"
    return web


@pytest.fixture
def riffusion(useapi: httpx.Client) -> Send:
    """Sends a small mp3 to Riffusion."""

    def send(*, headers: dict[str, str] = MP3, content: bytes = MUSIC, **query: str) -> Any:
        params = {"file_name": "Night Drive"} | query
        return useapi.post(RIFFUSION, params=params, content=content, headers=headers)

    return send


@pytest.fixture
def flowmusic(useapi: httpx.Client) -> Send:
    """Sends a small mp3 to Flow Music."""

    def send(*, headers: dict[str, str] = MP3, content: bytes = MUSIC, **query: str) -> Any:
        return useapi.post(FLOWMUSIC, params=query, content=content, headers=headers)

    return send


def refusal(reply: httpx.Response) -> tuple[int, str]:
    """The status and message of a refusal, whose shape is checked."""
    answer = reply.json()
    assert answer.keys() == {"error", "code"}
    assert answer["code"] == reply.status_code
    return reply.status_code, answer["error"]


class TestToken:
    CALLS = (("GET", "/v2/account"), ("POST", RIFFUSION), ("GET", RIFFUSION), ("POST", FLOWMUSIC))

    @pytest.mark.parametrize(("method", "path"), CALLS)
    @pytest.mark.parametrize("token", ["", "Bearer wrong", f"Basic {PRACTICE_USEAPI_TOKEN}"])
    def test_is_needed(self, useapi: httpx.Client, method: str, path: str, token: str) -> None:
        reply = useapi.request(method, path, headers={"Authorization": token})
        assert refusal(reply) == (401, "Unauthorized")

    @pytest.mark.parametrize(("method", "path"), CALLS[1:])
    def test_without_credit_is_good_for_nothing_else(
        self, service: UseApiService, useapi: httpx.Client, method: str, path: str
    ) -> None:
        service.has_credit = False
        assert refusal(useapi.request(method, path))[0] == 402
        assert useapi.get("/v2/account").json()["subscriptionIsActive"] is False

    def test_can_be_kept_like_a_real_one(self) -> None:
        assert PRACTICE_USEAPI_TOKEN.startswith("user:")
        assert PRACTICE_USEAPI_TOKEN.isprintable()


def test_account_tells_what_is_set_up(service: UseApiService, useapi: httpx.Client) -> None:
    service.riffusion_accounts = ["one", "two"]
    answer = useapi.get("/v2/account").json()
    assert answer["subscriptionIsActive"] is True
    assert answer["accounts"] == {
        "Riffusion API": {"total": 2, "active": 2, "error": 0},
        "Flow Music API": {"total": 1, "active": 1},
    }
    service.pending_error = True
    accounts = useapi.get("/v2/account").json()["accounts"]
    assert accounts["Riffusion API"] == {"total": 2, "active": 0, "error": 2}


class TestRiffusionUpload:
    @pytest.mark.parametrize("is_flagged", [False, True])
    def test_answers_as_the_newer_page_says(
        self, service: UseApiService, riffusion: Send, is_flagged: bool
    ) -> None:
        service.is_flagged = is_flagged
        reply = riffusion()
        answer = reply.json()
        upload = service.riffusion_uploads[answer["id"]]
        audio_id, job_id = answer["id"].split(":")
        assert reply.status_code == 200
        assert answer == {
            "is_flagged": is_flagged,
            "id": upload.id,
            "transcription_job_id": job_id,
            "audio_upload_id": audio_id,
        }
        assert uuid.UUID(audio_id) != uuid.UUID(job_id)
        assert (upload.file_name, upload.user_id) == ("Night Drive.mp3", "practice-user")
        assert (upload.stored.sha256, upload.stored.content) == (SHA256, MUSIC)

    def test_answers_as_the_older_page_says(self, service: UseApiService, riffusion: Send) -> None:
        service.answer_shape = AnswerShape.OLD
        answer = riffusion().json()
        assert answer.keys() == {"job_id"}
        assert service.riffusion_uploads[answer["job_id"]].stored.sha256 == SHA256

    @pytest.mark.parametrize(
        ("mime", "suffix"),
        [
            ("audio/mp4", "m4a"),
            ("audio/x-m4a", "m4a"),
            ("audio/mpeg", "mp3"),
            ("audio/wav", "wav"),
            ("audio/wave", "wav"),
            ("Audio/WAV; rate=44100", "wav"),
        ],
    )
    def test_takes_the_types_of_the_table(
        self, service: UseApiService, riffusion: Send, mime: str, suffix: str
    ) -> None:
        answer = riffusion(headers={"Content-Type": mime}, file_name="ü 1").json()
        assert service.riffusion_uploads[answer["id"]].file_name == f"ü 1.{suffix}"

    @pytest.mark.parametrize("mime", ["", "audio/flac", "audio/aiff", "application/octet-stream"])
    def test_other_types_are_refused(
        self, service: UseApiService, riffusion: Send, mime: str
    ) -> None:
        status, message = refusal(riffusion(headers={"Content-Type": mime}))
        assert status == 400
        assert "Content-Type" in message
        assert not service.riffusion_uploads

    def test_a_name_and_contents_are_needed(self, service: UseApiService, riffusion: Send) -> None:
        assert refusal(riffusion(file_name="")) == (400, "Parameter file_name is required")
        assert refusal(riffusion(content=b"")) == (400, "The body is empty")
        assert not service.riffusion_uploads

    def test_with_several_accounts_one_must_be_named(
        self, service: UseApiService, riffusion: Send
    ) -> None:
        service.riffusion_accounts = ["one", "two"]
        status, message = refusal(riffusion())
        assert status == 400
        assert "user_id" in message
        assert refusal(riffusion(user_id="three"))[0] == 404
        answer = riffusion(user_id="two").json()
        assert service.riffusion_uploads[answer["id"]].user_id == "two"

    def test_large_contents_are_measured_and_forgotten(
        self, service: UseApiService, riffusion: Send
    ) -> None:
        content = bytes(KEEP_LIMIT_BYTES + 1)
        stored = service.riffusion_uploads[riffusion(content=content).json()["id"]].stored
        assert (stored.size_bytes, stored.content) == (len(content), None)
        assert stored.sha256 == hashlib.sha256(content).hexdigest()

    def test_each_call_makes_another_upload(self, service: UseApiService, riffusion: Send) -> None:
        for _ in range(2):
            riffusion()
        assert len(service.riffusion_uploads) == 2


class TestRiffusionStatus:
    @pytest.mark.parametrize("is_flagged", [False, True])
    def test_is_pending_and_then_complete(
        self,
        service: UseApiService,
        useapi: httpx.Client,
        riffusion: Send,
        is_flagged: bool,
    ) -> None:
        service.is_flagged = is_flagged
        sent = riffusion().json()
        answers = [useapi.get(RIFFUSION, params={"id": sent["id"]}).json() for _ in range(3)]
        assert [answer["status"] for answer in answers] == ["pending", "complete", "complete"]
        for answer in answers:
            assert sent.items() <= answer.items()
            assert answer["name"] == "Night Drive.mp3"
            expected = 2006 if is_flagged else 2005
            assert answer["audible_magic_response"]["statusCode"] == expected

    def test_in_the_older_contract(
        self, service: UseApiService, useapi: httpx.Client, riffusion: Send
    ) -> None:
        service.answer_shape, service.final_status = AnswerShape.OLD, "completed"
        job_id = riffusion().json()["job_id"]
        for status in ("pending", "completed"):
            answer = useapi.get(RIFFUSION, params={"id": job_id}).json()
            assert answer == {"is_flagged": False, "transcribed_lyrics": "", "status": status}

    def test_takes_its_time_when_told_to(
        self, service: UseApiService, useapi: httpx.Client, riffusion: Send
    ) -> None:
        service.pace_s = 1000
        sent = riffusion().json()
        for _ in range(3):
            assert useapi.get(RIFFUSION, params={"id": sent["id"]}).json()["status"] == "pending"
        service.riffusion_uploads[sent["id"]].lanes.started_at -= 1001
        assert useapi.get(RIFFUSION, params={"id": sent["id"]}).json()["status"] == "complete"

    def test_of_what_is_not_there_or_not_theirs(
        self, service: UseApiService, useapi: httpx.Client, riffusion: Send
    ) -> None:
        service.riffusion_accounts = ["one", "two"]
        sent = riffusion(user_id="two").json()
        for query in ({"id": "x"}, {}, {"id": sent["id"]}):
            reply = useapi.get(RIFFUSION, params={"user_id": "one", **query})
            assert refusal(reply) == (404, "Upload not found")
        assert useapi.get(RIFFUSION, params={"user_id": "two", "id": sent["id"]}).is_success


class TestPendingError:
    @pytest.mark.parametrize("method", ["GET", "POST"])
    def test_stops_everything_at_riffusion(
        self, service: UseApiService, useapi: httpx.Client, flowmusic: Send, method: str
    ) -> None:
        service.pending_error = True
        reply = useapi.request(method, RIFFUSION)
        assert reply.status_code == 596
        assert reply.json().keys() == {"error"}
        assert reply.json()["error"].startswith("Your Riffusion account has pending error.")
        assert flowmusic().is_success


@pytest.mark.parametrize(("token", "status"), [("wrong", 401), (PRACTICE_USEAPI_TOKEN, 400)])
def test_errors_can_be_objects(
    service: UseApiService, riffusion: Send, token: str, status: int
) -> None:
    service.nests_errors = True
    reply = riffusion(headers={"Authorization": f"Bearer {token}", "Content-Type": "text/plain"})
    error = reply.json()["error"]
    assert error.keys() == {"code", "message", "status"}
    assert error["code"] == reply.json()["code"] == reply.status_code == status


class TestFlowMusic:
    def test_answers_exactly_what_is_documented(
        self, service: UseApiService, flowmusic: Send
    ) -> None:
        answer = flowmusic().json()
        file = service.flowmusic_files[answer["id"]]
        assert answer == {
            "id": f"user:practice@example.com:{answer['clip_id']}",
            "url": answer["url"],
            "kind": "audio",
            "assetType": "audio",
            "email": "practice@example.com",
            "clip_id": answer["clip_id"],
            "operation_id": answer["operation_id"],
            "is_flagged": False,
            "duration_s": None,
        }
        assert answer["url"].startswith("https://")
        assert (file.stored.sha256, file.stored.content_type) == (SHA256, "audio/mpeg")

    def test_takes_the_account_that_is_named(self, service: UseApiService, flowmusic: Send) -> None:
        service.flowmusic_accounts.append("two@example.com")
        assert flowmusic(email="two@example.com").json()["email"] == "two@example.com"
        assert flowmusic().json()["email"] == "practice@example.com"
        assert refusal(flowmusic(email="three@example.com"))[0] == 404

    @pytest.mark.parametrize(
        "mime", ["audio/mpeg", "audio/wav", "audio/mp4", "audio/x-m4a", "audio/aac"]
    )
    def test_takes_the_types_of_the_table(self, flowmusic: Send, mime: str) -> None:
        assert flowmusic(headers={"Content-Type": mime}).is_success

    @pytest.mark.parametrize("mime", ["", "audio/wave", "audio/flac", "application/octet-stream"])
    def test_other_types_are_refused(self, flowmusic: Send, mime: str) -> None:
        assert refusal(flowmusic(headers={"Content-Type": mime}))[0] == 400

    def test_contents_are_needed(self, flowmusic: Send) -> None:
        assert refusal(flowmusic(content=b"")) == (400, "The body is empty")

    @pytest.mark.parametrize("more_bytes", [0, 1])
    def test_size_is_limited(
        self, service: UseApiService, flowmusic: Send, more_bytes: int
    ) -> None:
        reply = flowmusic(content=bytes(FLOWMUSIC_LIMIT_BYTES + more_bytes))
        assert reply.status_code == (413 if more_bytes else 200)
        assert len(service.flowmusic_files) == 1 - more_bytes

    def test_can_flag_and_can_ask_to_wait(self, service: UseApiService, flowmusic: Send) -> None:
        service.is_flagged = True
        assert flowmusic().json()["is_flagged"] is True
        service.flowmusic_pause_s = 30
        reply = flowmusic()
        assert (reply.status_code, reply.headers["retry-after"]) == (429, "30")
        until = datetime.fromisoformat(reply.json()["retryAfter"])
        assert timedelta(0) < until - datetime.now(UTC) <= timedelta(seconds=30)
        assert len(service.flowmusic_files) == 1


def test_reads_at_the_pace_it_was_told(service: UseApiService, flowmusic: Send) -> None:
    service.bytes_per_s = 20_000_000
    answer = flowmusic(content=bytes(500_000)).json()
    assert service.flowmusic_files[answer["id"]].stored.size_bytes == 500_000


def test_an_unknown_route_answers_in_the_services_own_shape(useapi: httpx.Client) -> None:
    assert refusal(useapi.get("/v1/riffusion/nothing")) == (404, "Not Found")
    assert refusal(useapi.delete(FLOWMUSIC))[0] == 404


def test_faults_strike_here_too(
    practice: Practice, service: UseApiService, riffusion: Send, flowmusic: Send
) -> None:
    practice.faults.add(
        Fault(FaultKind.LOST_ANSWER, "useapi", "POST", "/riffusion"),
        Fault(FaultKind.STATUS, "useapi", "POST", "/flowmusic", status=503),
    )
    with pytest.raises(httpx.RemoteProtocolError):
        riffusion()
    assert len(service.riffusion_uploads) == 1
    assert flowmusic().status_code == 503
    assert [(note.service, note.status) for note in practice.seen] == [
        ("useapi", 0),
        ("useapi", 503),
    ]
    assert practice.seen[0].body_bytes == len(MUSIC)
