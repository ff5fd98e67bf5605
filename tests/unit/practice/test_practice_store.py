"""Signed addresses: what they take, and how they refuse."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

import httpx
import pytest

from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.store import (
    COVER_LIMIT_BYTES,
    KEEP_LIMIT_BYTES,
    Dialect,
    ObjectStore,
    SignedAddress,
    StoredObject,
)

WAV = {"content-type": "audio/wav"}


@pytest.fixture
def store(practice: Practice) -> ObjectStore:
    return practice.store


def signed(store: ObjectStore, dialect: Dialect = Dialect.GOOGLE, life_s: float = 60) -> str:
    return store.sign_put("a b/ü&1.wav", dialect, life_s, WAV).url


def code(reply: httpx.Response) -> str:
    assert reply.headers["content-type"].startswith("application/xml")
    found = re.search("<Code>(.*)</Code>", reply.text)
    assert found
    return found.group(1)


@pytest.mark.parametrize("dialect", Dialect)
def test_takes_what_was_signed(store: ObjectStore, web: httpx.Client, dialect: Dialect) -> None:
    reply = web.put(signed(store, dialect), content=b"music", headers={"Content-Type": "audio/wav"})
    assert reply.status_code == 200
    sha256 = hashlib.sha256(b"music").hexdigest()
    assert store.objects == {"a b/ü&1.wav": StoredObject(5, sha256, "audio/wav", b"music")}


def test_is_not_at_the_address_of_the_services(practice: Practice) -> None:
    store = practice.store_address
    assert store not in (practice.swayzio_address, practice.audiodelivery_address)
    assert signed(practice.store).startswith(f"{store}/a%20b/")


def test_tells_who_asked_for_the_address(store: ObjectStore, web: httpx.Client) -> None:
    told: list[StoredObject] = []
    url = store.sign_put("k", Dialect.R2, 60, {}, told.append).url
    web.put(url, content=b"1")
    assert told == [store.objects["k"]]


def test_an_empty_file_is_an_object_too(store: ObjectStore, web: httpx.Client) -> None:
    assert web.put(signed(store), content=b"", headers={**WAV, "Content-Length": "0"}).is_success
    assert next(iter(store.objects.values())).size_bytes == 0


@pytest.mark.parametrize("more_bytes", [0, 1])
def test_keeps_contents_only_up_to_a_size(
    store: ObjectStore, web: httpx.Client, more_bytes: int
) -> None:
    content = bytes(KEEP_LIMIT_BYTES + more_bytes)
    assert web.put(signed(store), content=content, headers=WAV).is_success
    stored = next(iter(store.objects.values()))
    assert stored.size_bytes == len(content)
    assert stored.sha256 == hashlib.sha256(content).hexdigest()
    assert stored.content == (None if more_bytes else content)


def test_reads_at_the_pace_it_was_told(web: httpx.Client) -> None:
    with Practice(bytes_per_s=20_000_000) as practice:
        content = bytes(500_000)
        assert web.put(signed(practice.store), content=content, headers=WAV).is_success
        assert next(iter(practice.store.objects.values())).size_bytes == len(content)


@pytest.mark.parametrize(
    ("dialect", "status", "expected"),
    [(Dialect.GOOGLE, 400, "ExpiredToken"), (Dialect.R2, 403, "ExpiredRequest")],
)
def test_an_old_address_is_refused(
    store: ObjectStore, web: httpx.Client, dialect: Dialect, status: int, expected: str
) -> None:
    reply = web.put(signed(store, dialect, life_s=-1), content=b"music", headers=WAV)
    assert (reply.status_code, code(reply)) == (status, expected)
    assert not store.objects


@pytest.mark.parametrize(
    ("dialect", "status", "expected"),
    [(Dialect.GOOGLE, 400, "MalformedSecurityHeader"), (Dialect.R2, 403, "SignatureDoesNotMatch")],
)
def test_a_missing_signed_header_is_refused(
    store: ObjectStore, web: httpx.Client, dialect: Dialect, status: int, expected: str
) -> None:
    reply = web.put(signed(store, dialect), content=b"music")
    assert (reply.status_code, code(reply)) == (status, expected)
    if dialect is Dialect.GOOGLE:
        assert "<ParameterName>content-type</ParameterName>" in reply.text
    assert not store.objects


@pytest.mark.parametrize("dialect", Dialect)
def test_a_wrong_header_value_is_refused(
    store: ObjectStore, web: httpx.Client, dialect: Dialect
) -> None:
    reply = web.put(signed(store, dialect), content=b"x", headers={"content-type": "audio/mpeg"})
    assert (reply.status_code, code(reply)) == (403, "SignatureDoesNotMatch")
    assert "content-type:audio/mpeg" in reply.text
    assert not store.objects


@pytest.mark.parametrize(
    ("dialect", "stray"), [(Dialect.GOOGLE, "x-goog-acl"), (Dialect.R2, "x-amz-acl")]
)
def test_an_unsigned_header_of_the_stores_own_kind_is_refused(
    store: ObjectStore, web: httpx.Client, dialect: Dialect, stray: str
) -> None:
    reply = web.put(signed(store, dialect), content=b"x", headers={**WAV, stray: "private"})
    assert (reply.status_code, code(reply)) == (403, "SignatureDoesNotMatch")


def test_headers_of_nobodys_concern_are_not_refused(store: ObjectStore, web: httpx.Client) -> None:
    assert web.put(signed(store), content=b"x", headers={**WAV, "x-trace": "1"}).is_success


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Signature=", "Signature=0"),
        ("Expires=", "Expires=9"),
        ("a%20b", "a%20c"),
        ("SignedHeaders=content-type%3Bhost", "SignedHeaders=host"),
    ],
)
def test_a_changed_address_is_refused(
    store: ObjectStore, web: httpx.Client, old: str, new: str
) -> None:
    url = signed(store)
    assert old in url
    reply = web.put(url.replace(old, new), content=b"music", headers=WAV)
    assert (reply.status_code, code(reply)) == (403, "SignatureDoesNotMatch")
    assert not store.objects


def test_an_address_without_signature_is_refused(practice: Practice, web: httpx.Client) -> None:
    reply = web.put(f"{practice.store_address}/a", content=b"music")
    assert (reply.status_code, code(reply)) == (403, "AccessDenied")


@pytest.mark.parametrize(
    ("dialect", "status", "expected"),
    [(Dialect.GOOGLE, 411, "MissingContentLength"), (Dialect.R2, 501, "NotImplemented")],
)
def test_a_body_in_chunks_is_refused(
    store: ObjectStore, web: httpx.Client, dialect: Dialect, status: int, expected: str
) -> None:
    def chunks() -> Iterator[bytes]:
        yield b"music"

    reply = web.put(signed(store, dialect), content=chunks(), headers=WAV)
    assert (reply.status_code, code(reply)) == (status, expected)
    assert not store.objects


def test_a_key_that_strays_here_is_noted_and_refused(practice: Practice, web: httpx.Client) -> None:
    headers = {**WAV, "Authorization": "Bearer canary"}
    reply = web.put(signed(practice.store), content=b"music", headers=headers)
    assert (reply.status_code, code(reply)) == (400, "InvalidArgument")
    assert practice.seen[-1].headers["authorization"] == "Bearer canary"
    assert not practice.store.objects


def test_can_refuse_a_second_put(store: ObjectStore, web: httpx.Client) -> None:
    url = signed(store)
    assert web.put(url, content=b"1", headers=WAV).is_success
    assert web.put(url, content=b"2", headers=WAV).is_success
    store.refuses_second_put = True
    reply = web.put(url, content=b"3", headers=WAV)
    assert (reply.status_code, code(reply)) == (412, "PreconditionFailed")
    assert next(iter(store.objects.values())).content == b"2"


def test_only_put_is_for_signed_addresses(store: ObjectStore, web: httpx.Client) -> None:
    assert web.get(signed(store)).status_code == 405


class TestCover:
    PICTURE = ("cover.png", b"\x89PNG", "image/png")

    @pytest.fixture
    def told(self) -> list[StoredObject]:
        return []

    @pytest.fixture
    def place(self, store: ObjectStore, told: list[StoredObject]) -> SignedAddress:
        return store.open_cover("t/cover", 60, told.append)

    def test_takes_a_picture_once(
        self, place: SignedAddress, told: list[StoredObject], web: httpx.Client
    ) -> None:
        reply = web.post(place.url, files={"file": self.PICTURE})
        assert (reply.status_code, reply.json()["success"]) == (200, True)
        assert [(cover.content, cover.content_type) for cover in told] == [
            (b"\x89PNG", "image/png")
        ]
        again = web.post(place.url, files={"file": self.PICTURE})
        assert (again.status_code, again.json()["success"]) == (404, False)
        assert len(told) == 1

    @pytest.mark.parametrize(
        ("field", "picture", "status"),
        [
            ("cover", PICTURE, 400),
            ("file", ("cover.txt", b"words", "text/plain"), 415),
            ("file", ("cover.png", bytes(COVER_LIMIT_BYTES + 1), "image/png"), 413),
        ],
    )
    def test_a_bad_form_is_refused_and_may_be_sent_again(
        self,
        place: SignedAddress,
        told: list[StoredObject],
        web: httpx.Client,
        field: str,
        picture: tuple[str, bytes, str],
        status: int,
    ) -> None:
        assert web.post(place.url, files={field: picture}).status_code == status
        assert not told
        assert web.post(place.url, files={"file": self.PICTURE}).is_success

    def test_a_body_that_is_no_form_is_refused(
        self, place: SignedAddress, web: httpx.Client
    ) -> None:
        assert web.post(place.url, content=b"\x89PNG").status_code == 400

    def test_an_old_address_is_refused(self, store: ObjectStore, web: httpx.Client) -> None:
        place = store.open_cover("t/cover", -1, lambda _: None)
        assert web.post(place.url, files={"file": self.PICTURE}).status_code == 403
        assert not store.objects

    def test_a_key_is_refused(self, place: SignedAddress, web: httpx.Client) -> None:
        headers = {"Authorization": "Bearer canary"}
        reply = web.post(place.url, files={"file": self.PICTURE}, headers=headers)
        assert reply.status_code == 400
