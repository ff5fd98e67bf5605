"""The practice bucket: what presigned addresses may do, and how they are refused."""

from __future__ import annotations

import gc
import hashlib
import re
import socket
from collections.abc import Callable, Iterator
from email.utils import parsedate_to_datetime

import httpx
import pytest

from musicupload_gui.practice.bucket import LONGEST_LIFE_S
from musicupload_gui.practice.faults import Fault, FaultKind
from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.store import KEEP_LIMIT_BYTES

MUSIC = b"RIFF and so on"
KEYS = (
    "a.wav",
    "deep/er/01 Night Drive.wav",
    "100% #1 hits & more?.mp3",
    "a+b=c.mp3",
    "Grüße/Straße.aiff",
    "🎵 ¡Olé! (mix).wav",
    "covers/x.wav",
)
Presigned = Callable[..., str]
Eventually = Callable[[Callable[[], bool]], None]


def code(reply: httpx.Response) -> str:
    assert reply.headers["content-type"].startswith("application/xml")
    found = re.search("<Code>(.*)</Code>", reply.text)
    assert found
    return found.group(1)


@pytest.mark.parametrize("key", KEYS)
def test_gives_back_what_was_put(
    practice: Practice, web: httpx.Client, presigned: Presigned, key: str
) -> None:
    url = presigned(key)
    reply = web.put(url, content=MUSIC, headers={"Content-Type": "audio/wav"})
    assert reply.status_code == 200
    stored = practice.bucket.objects[key]
    assert (stored.size_bytes, stored.content_type) == (len(MUSIC), "audio/wav")
    assert stored.sha256 == hashlib.sha256(MUSIC).hexdigest()
    got = web.get(url)
    assert (got.status_code, got.content) == (200, MUSIC)
    assert got.headers["content-type"] == "audio/wav"
    assert got.headers["etag"] == reply.headers["etag"]


def test_tells_about_an_object_without_giving_it(web: httpx.Client, presigned: Presigned) -> None:
    web.put(presigned("a.wav"), content=MUSIC)
    reply = web.head(presigned("a.wav"))
    assert (reply.status_code, reply.content) == (200, b"")
    assert reply.headers["content-length"] == str(len(MUSIC))


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_an_object_that_is_not_there(web: httpx.Client, presigned: Presigned, method: str) -> None:
    reply = web.request(method, presigned("a.wav"))
    assert reply.status_code == 404
    assert method == "HEAD" or code(reply) == "NoSuchKey"


def test_forgets_objects_and_does_not_mind_when_there_is_none(
    practice: Practice, web: httpx.Client, presigned: Presigned
) -> None:
    web.put(presigned("a b.wav"), content=MUSIC)
    for _ in range(2):
        assert web.delete(presigned("a b.wav")).status_code == 204
        assert not practice.bucket.objects


def test_a_second_put_replaces_the_object(web: httpx.Client, presigned: Presigned) -> None:
    for content in (b"first", b"2"):
        assert web.put(presigned("a.wav"), content=content).is_success
    assert web.get(presigned("a.wav")).content == b"2"


@pytest.mark.parametrize("size_bytes", [0, KEEP_LIMIT_BYTES, KEEP_LIMIT_BYTES + 700_001])
def test_contents_of_any_size_come_back_whole(
    web: httpx.Client, presigned: Presigned, size_bytes: int
) -> None:
    content = bytes(range(251)) * (size_bytes // 251 + 1)
    content = content[:size_bytes]
    headers = {"Content-Length": str(size_bytes)}
    assert web.put(presigned("a.wav"), content=content, headers=headers).is_success
    assert web.get(presigned("a.wav")).content == content


def test_reads_at_the_pace_it_was_told(
    practice: Practice, web: httpx.Client, presigned: Presigned
) -> None:
    practice.bucket.bytes_per_s = 20_000_000
    content = bytes(500_000)
    assert web.put(presigned("a.wav"), content=content).is_success
    assert practice.bucket.objects["a.wav"].size_bytes == len(content)


@pytest.mark.parametrize(
    "missing", ["X_Amz_Signature", "X_Amz_Credential", "X_Amz_Date", "X_Amz_Expires"]
)
@pytest.mark.parametrize("method", ["PUT", "GET", "DELETE"])
def test_an_address_that_is_not_signed_is_refused(
    practice: Practice, web: httpx.Client, presigned: Presigned, method: str, missing: str
) -> None:
    web.put(presigned("a.wav"), content=MUSIC)
    reply = web.request(method, presigned("a.wav", **{missing: ""}))
    assert (reply.status_code, code(reply)) == (403, "AccessDenied")
    assert list(practice.bucket.objects) == ["a.wav"]


@pytest.mark.parametrize("method", ["PUT", "GET", "DELETE"])
def test_an_old_address_is_refused(
    practice: Practice, web: httpx.Client, presigned: Presigned, method: str
) -> None:
    web.put(presigned("a.wav"), content=MUSIC)
    reply = web.request(method, presigned("a.wav", life_s=60, ago_s=62))
    assert (reply.status_code, code(reply)) == (403, "AccessDenied")
    assert "<Message>Request has expired</Message>" in reply.text
    assert list(practice.bucket.objects) == ["a.wav"]


@pytest.mark.parametrize(
    "changed",
    [
        {"X_Amz_Date": "2026-11-21T12:00:00Z"},
        {"X_Amz_Expires": "soon"},
        {"X_Amz_Expires": "0"},
        {"X_Amz_Expires": str(LONGEST_LIFE_S + 1)},
    ],
)
def test_nonsense_about_time_is_refused(
    web: httpx.Client, presigned: Presigned, changed: dict[str, str]
) -> None:
    reply = web.get(presigned("a.wav", **changed))
    assert (reply.status_code, code(reply)) == (400, "AuthorizationQueryParametersError")


def test_the_longest_life_is_accepted(web: httpx.Client, presigned: Presigned) -> None:
    assert web.put(presigned("a.wav", life_s=LONGEST_LIFE_S), content=MUSIC).is_success


def test_an_address_can_be_called_too_old(
    practice: Practice, web: httpx.Client, presigned: Presigned
) -> None:
    practice.faults.add(Fault(FaultKind.EXPIRED_URL, "store", "PUT", "/bucket/"))
    assert web.put(presigned("a.wav"), content=MUSIC).status_code == 403
    assert web.put(presigned("a.wav"), content=MUSIC).is_success


def test_a_key_that_strays_here_is_noted_and_refused(
    practice: Practice, web: httpx.Client, presigned: Presigned
) -> None:
    headers = {"Authorization": "Bearer canary"}
    reply = web.put(presigned("a.wav"), content=MUSIC, headers=headers)
    assert (reply.status_code, code(reply)) == (400, "InvalidArgument")
    assert practice.seen[-1].service == "store"
    assert practice.seen[-1].headers["authorization"] == "Bearer canary"


def test_a_body_in_chunks_is_refused(
    practice: Practice, web: httpx.Client, presigned: Presigned
) -> None:
    def chunks() -> Iterator[bytes]:
        yield MUSIC

    reply = web.put(presigned("a.wav"), content=chunks())
    assert (reply.status_code, code(reply)) == (501, "NotImplemented")
    assert not practice.bucket.objects


def test_a_put_that_breaks_off_leaves_nothing(
    practice: Practice, presigned: Presigned, eventually: Eventually
) -> None:
    url = httpx.URL(presigned("a.wav"))
    assert url.port
    head = f"PUT {url.raw_path.decode()} HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\n"
    with socket.create_connection((url.host, url.port), timeout=10) as leaving:
        # More than the bucket holds in memory, so that there is a file on disk to get rid of.
        leaving.sendall(head.encode() + bytes(KEEP_LIMIT_BYTES + 1))
        eventually(lambda: bool(practice.seen) and practice.seen[0].body_bytes > KEEP_LIMIT_BYTES)
    eventually(lambda: practice.seen[0].status == 499)
    gc.collect()
    assert not practice.bucket.objects


def test_signed_addresses_of_the_store_are_not_in_the_bucket(
    practice: Practice, web: httpx.Client, presigned: Presigned
) -> None:
    web.put(presigned("a.wav"), content=MUSIC)
    assert not practice.store.objects


def test_every_answer_has_a_date_to_set_a_clock_by(web: httpx.Client, presigned: Presigned) -> None:
    assert parsedate_to_datetime(web.get(presigned("a.wav")).headers["date"]).tzinfo
