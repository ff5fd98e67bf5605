"""Running practice servers and plain clients for their tests."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Generator
from typing import Any

import httpx
import pytest

from musicupload_gui.practice.audiodelivery import PRACTICE_AUDIODELIVERY_KEY
from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.swayzio import PRACTICE_SWAYZIO_TOKEN

_PATIENCE_S = 10.0
MUSIC = b"RIFF and so on"
INTENT = {"fileName": "Night Drive.wav", "contentType": "audio/wav", "byteSize": len(MUSIC)}
# Reading the system's certificates takes longer than most of these tests, and nothing is https.
_NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

Eventually = Callable[[Callable[[], bool]], None]


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
def eventually() -> Eventually:
    """Waits for a condition that another thread brings about."""

    def wait(condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + _PATIENCE_S
        while not condition():
            assert time.monotonic() < deadline, "the condition never came true"
            time.sleep(0.005)

    return wait
