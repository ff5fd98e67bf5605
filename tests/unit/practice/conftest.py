"""Running practice servers and plain clients for their tests."""

from __future__ import annotations

import hashlib
import ssl
import time
from collections.abc import Callable, Generator
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote, urlencode

import httpx
import pytest

from musicupload_gui.practice.audiodelivery import PRACTICE_AUDIODELIVERY_KEY
from musicupload_gui.practice.bucket import PRACTICE_BUCKET_NAME
from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.sourceaudio import PRACTICE_SOURCEAUDIO_TOKEN
from musicupload_gui.practice.sourceaudio_params import Format
from musicupload_gui.practice.sourceaudio_site import SiteFile, SiteTrack, SourceAudioSite
from musicupload_gui.practice.swayzio import PRACTICE_SWAYZIO_TOKEN

_PATIENCE_S = 10.0
MUSIC = b"RIFF and so on"
INTENT = {"fileName": "Night Drive.wav", "contentType": "audio/wav", "byteSize": len(MUSIC)}
# Reading the system's certificates takes longer than most of these tests, and nothing is https.
_NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

Eventually = Callable[[Callable[[], bool]], None]
Presigned = Callable[..., str]
Staged = Callable[..., str]


@pytest.fixture
def practice() -> Generator[Practice]:
    with Practice() as running:
        yield running


@pytest.fixture
def web() -> Generator[httpx.Client]:
    """A client with no key, for storage and for what needs none."""
    with httpx.Client(trust_env=False, verify=_NO_TLS, timeout=_PATIENCE_S) as client:
        yield client


@pytest.fixture
def swayzio(practice: Practice) -> Generator[httpx.Client]:
    """A client of practice Swayzio's API with the practice token."""
    with httpx.Client(
        base_url=f"{practice.swayzio_address}/api/swayzio/v1",
        headers={"Authorization": f"Bearer {PRACTICE_SWAYZIO_TOKEN}"},
        trust_env=False,
        verify=_NO_TLS,
        timeout=_PATIENCE_S,
    ) as client:
        yield client


@pytest.fixture
def intent(swayzio: httpx.Client) -> dict[str, Any]:
    """The answer to an upload intent at practice Swayzio."""
    reply = swayzio.post("/uploads", json=INTENT)
    assert reply.status_code == 201
    return reply.json()


@pytest.fixture
def sent(intent: dict[str, Any], web: httpx.Client) -> dict[str, Any]:
    """The same, with the bytes in the store."""
    reply = web.put(intent["signedUrl"], content=MUSIC, headers=intent["requiredHeaders"])
    assert reply.is_success
    return intent


@pytest.fixture
def track_id(sent: dict[str, Any], swayzio: httpx.Client) -> str:
    """A track at practice Swayzio, named "Night Drive"."""
    assert swayzio.post(f"/uploads/{sent['uploadId']}/finalize", json={}).is_success
    return sent["trackId"]


@pytest.fixture
def delivery(practice: Practice) -> Generator[httpx.Client]:
    """A client of practice AudioDelivery with the uploader key."""
    with httpx.Client(
        base_url=f"{practice.audiodelivery_address}/v1",
        headers={"Authorization": f"Bearer {PRACTICE_AUDIODELIVERY_KEY}"},
        trust_env=False,
        verify=_NO_TLS,
        timeout=_PATIENCE_S,
    ) as client:
        yield client


@pytest.fixture
def presigned(practice: Practice) -> Presigned:
    """Makes the address of an object in the practice bucket as whoever has its secret does."""

    def sign(key: str, life_s: int = 60, ago_s: float = 0, **changed: str) -> str:
        signed_at = datetime.now(UTC) - timedelta(seconds=ago_s)
        query = {
            "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
            "X-Amz-Credential": "practice/20261121/auto/s3/aws4_request",
            "X-Amz-Date": f"{signed_at:%Y%m%dT%H%M%SZ}",
            "X-Amz-Expires": str(life_s),
            "X-Amz-SignedHeaders": "host",
            "X-Amz-Signature": "0" * 64,
        }
        query |= {name.replace("_", "-"): text for name, text in changed.items()}
        path = f"{PRACTICE_BUCKET_NAME}/{quote(key)}"
        return f"{practice.store_address}/{path}?{urlencode(query)}"

    return sign


@pytest.fixture
def staged(presigned: Presigned, web: httpx.Client) -> Staged:
    """Puts a file into the practice bucket and gives its address."""

    def stage(key: str, content: bytes = MUSIC) -> str:
        assert web.put(presigned(key), content=content).is_success
        return presigned(key)

    return stage


@pytest.fixture
def site(practice: Practice) -> SourceAudioSite:
    return practice.sourceaudio


@pytest.fixture
def call(practice: Practice, web: httpx.Client) -> Callable[..., Any]:
    """Makes a call with the practice token in a form, as a good client does."""

    def make(path: str, **params: Any) -> Any:
        sent = {"token": PRACTICE_SOURCEAUDIO_TOKEN, **params}
        reply = web.post(f"{practice.sourceaudio_address}/api/{path}", data=sent)
        assert reply.status_code == 200
        assert reply.headers["content-type"] == "application/json"
        return reply.json()

    return make


@pytest.fixture
def published(site: SourceAudioSite) -> SiteTrack:
    """A track that has long been on the site, made from `Glass Elevator.wav`."""
    file = SiteFile("Glass Elevator.wav", Format.WAV, 3, hashlib.sha256(b"old").hexdigest())
    formats = [Format.MP3, Format.WAV]
    track = SiteTrack(29_000_000, {Format.WAV: file}, formats, {"Title": "Glass Elevator"})
    site.tracks[track.id] = track
    return track


@pytest.fixture
def eventually() -> Eventually:
    """Waits for a condition that another thread brings about."""

    def wait(condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + _PATIENCE_S
        while not condition():
            assert time.monotonic() < deadline, "the condition never came true"
            time.sleep(0.005)

    return wait
