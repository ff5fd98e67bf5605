"""The storages against a real S3 server (rclone's) and against the practice bucket."""

from __future__ import annotations

import asyncio
import calendar
import hashlib
import socket
import ssl
import time
import unicodedata
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import httpx
import pytest
from s3_server import S3Server, running_s3
from storage_parts import (
    BUCKET,
    KEY_ID,
    NAMES,
    SECRET,
    UPLOAD_ID,
    doors,
    music,
    s3_account,
    web_account,
)

from musicupload_gui.domain.errors import ErrorKind, UploadError
from musicupload_gui.domain.track import AudioFile
from musicupload_gui.practice.bucket import PRACTICE_BUCKET_NAME
from musicupload_gui.practice.faults import Fault, FaultKind
from musicupload_gui.practice.servers import Practice
from musicupload_gui.providers.base import Storage
from musicupload_gui.providers.http import Http
from musicupload_gui.providers.storage import (
    S3,
    STORAGES,
    WEB,
    S3Storage,
    WebStorage,
    staged_key,
)

pytestmark = pytest.mark.anyio

# Reading the system's certificates takes longer than most of these tests, and nothing is https.
NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@pytest.fixture(scope="session")
def s3_server(tmp_path_factory: pytest.TempPathFactory) -> Generator[S3Server]:
    """A real server for all tests of this file."""
    with running_s3(tmp_path_factory.mktemp("s3")) as server:
        yield server


@pytest.fixture
async def http() -> AsyncGenerator[Http]:
    made = Http()
    yield made
    await made.aclose()


@pytest.fixture
def practice() -> Generator[Practice]:
    with Practice() as running:
        yield running


async def got(address: str) -> httpx.Response:
    """The answer that anyone gets who has the address and nothing else."""
    async with httpx.AsyncClient(trust_env=False, verify=NO_TLS) as client:
        return await client.get(address)


async def failure(storage: Storage, folder: Path) -> UploadError:
    """The error of a first upload, which never speaks of the secret."""
    with pytest.raises(UploadError) as caught:
        await storage.stage(music(folder, "plain.wav", 5000), "1/plain.wav", lambda _: None)
    assert SECRET not in str(caught.value)
    assert "X-Amz" not in str(caught.value)
    return caught.value


async def lend_and_take_back(storage: Storage, file: AudioFile) -> str:
    """Stage, read back as a stranger does, and remove; the address."""
    key = staged_key("", UPLOAD_ID, file.path.name)
    sent: list[int] = []
    await storage.stage(file, key, sent.append)
    assert sent[-1] == file.size_bytes
    address = await storage.address(key)
    reply = await got(address)
    assert reply.status_code == 200
    expected = hashlib.sha256(file.path.read_bytes()).hexdigest()
    assert hashlib.sha256(reply.content).hexdigest() == expected
    last = urlsplit(address).path.rpartition("/")[2]
    assert unquote(last, errors="strict") == unicodedata.normalize("NFC", file.path.name)
    return address


@pytest.mark.parametrize("name", NAMES)
async def test_a_real_server_takes_gives_and_forgets(
    s3_server: S3Server, http: Http, tmp_path: Path, name: str
) -> None:
    storage = S3Storage(s3_account(s3_server.address, prefix="/music up/"), doors(http))
    file = music(tmp_path, name, 3_000_001 if name == NAMES[0] else 7_001)
    await lend_and_take_back(storage, file)
    key = staged_key("", UPLOAD_ID, name)
    assert s3_server.objects() == {f"music up/{key}"}
    await storage.stage(file, key, lambda _: None)
    for _ in range(2):
        await storage.remove(key)
        assert not s3_server.objects()
    assert (await got(await storage.address(key))).status_code == 404


@pytest.mark.parametrize("name", NAMES)
async def test_the_practice_bucket_takes_gives_and_forgets(
    practice: Practice, http: Http, tmp_path: Path, name: str
) -> None:
    account = s3_account(practice.store_address, bucket=PRACTICE_BUCKET_NAME, region="eu-west-1")
    storage = S3Storage(account, doors(http))
    await lend_and_take_back(storage, music(tmp_path, name, 300_000))
    key = staged_key("", UPLOAD_ID, name)
    assert set(practice.bucket.objects) == {key}
    assert practice.bucket.objects[key].content_type.startswith("audio/")
    await storage.remove(key)
    assert not practice.bucket.objects
    ours = [seen for seen in practice.seen if seen.method in ("PUT", "DELETE")]
    assert [set(seen.headers) for seen in ours] == [
        {"host", "content-type", "content-length"}, {"host"},
    ]  # fmt: skip
    assert not any("authorization" in seen.headers for seen in practice.seen)


async def test_an_address_is_signed_now_for_a_day(s3_server: S3Server, http: Http) -> None:
    storage = S3Storage(s3_account(s3_server.address), doors(http))
    query = parse_qs(urlsplit(await storage.address("1/a.wav")).query)
    assert query["X-Amz-Expires"] == ["86400"]
    assert query["X-Amz-SignedHeaders"] == ["host"]
    signed_at = time.strptime(query["X-Amz-Date"][0], "%Y%m%dT%H%M%SZ")
    assert abs(calendar.timegm(signed_at) - time.time()) < 600
    assert query["X-Amz-Credential"][0].startswith(f"{KEY_ID}/")
    assert query["X-Amz-Credential"][0].endswith("/auto/s3/aws4_request")


async def test_nothing_comes_from_the_environment(
    http: Http, monkeypatch: pytest.MonkeyPatch
) -> None:
    storage = S3Storage(s3_account("https://s3.example.com"), doors(http))
    for name, text in {
        "AWS_ACCESS_KEY_ID": "FOREIGN", "AWS_SECRET_ACCESS_KEY": "foreign",
        "AWS_SESSION_TOKEN": "foreign", "AWS_ENDPOINT": "https://foreign.example",
        "AWS_ENDPOINT_URL": "https://foreign.example", "AWS_REGION": "foreign",
        "AWS_ENDPOINT_URL_S3": "https://foreign.example", "AWS_DEFAULT_REGION": "foreign",
        "AWS_SKIP_SIGNATURE": "true", "AWS_S3_EXPRESS": "true", "AWS_BUCKET": "foreign",
        "AWS_VIRTUAL_HOSTED_STYLE_REQUEST": "true", "AWS_REQUEST_PAYER": "true",
    }.items():  # fmt: skip
        monkeypatch.setenv(name, text)
    address = await storage.address("1/a.wav")
    assert address.startswith(f"https://s3.example.com/{BUCKET}/1/a.wav?X-Amz-Algorithm=")
    assert "foreign" not in address.lower()
    assert "Token" not in address


@pytest.mark.parametrize(
    ("endpoint", "path_style", "start"),
    [
        ("https://s3.example.com", "", f"https://s3.example.com/{BUCKET}/1/a.wav?"),
        ("https://s3.example.com/", "yes", f"https://s3.example.com/{BUCKET}/1/a.wav?"),
        ("https://s3.example.com:9000", "no", f"https://{BUCKET}.s3.example.com:9000/1/a.wav?"),
        ("https://192.168.1.3/s3", "yes", f"https://192.168.1.3/s3/{BUCKET}/1/a.wav?"),
        ("http://[::1]:9000", "yes", f"http://[::1]:9000/{BUCKET}/1/a.wav?"),
    ],
)
async def test_where_the_bucket_stands_in_the_address(
    http: Http, endpoint: str, path_style: str, start: str
) -> None:
    account = s3_account(endpoint, path_style=path_style)
    assert (await S3Storage(account, doors(http)).address("1/a.wav")).startswith(start)


async def test_the_check_writes_reads_and_deletes(s3_server: S3Server, http: Http) -> None:
    report = await S3Storage(s3_account(s3_server.address), doors(http)).check()
    assert (report.who, report.facts) == (BUCKET, ("write", "read", "delete"))
    assert not s3_server.objects()


async def test_the_check_clears_up_when_it_reads_something_else(
    practice: Practice, http: Http
) -> None:
    practice.faults.add(Fault(FaultKind.NOT_JSON, "store", method="GET"))
    account = s3_account(practice.store_address, bucket=PRACTICE_BUCKET_NAME)
    with pytest.raises(UploadError) as caught:
        await S3Storage(account, doors(http)).check()
    assert caught.value.kind is ErrorKind.BAD_ANSWER
    assert not practice.bucket.objects


async def test_a_wrong_secret_and_a_wrong_key_id(
    s3_server: S3Server, http: Http, tmp_path: Path
) -> None:
    storage = S3Storage(s3_account(s3_server.address), doors(http, "not the secret"))
    error = await failure(storage, tmp_path)
    assert (error.kind, error.code) == (ErrorKind.AUTH, "403 SignatureDoesNotMatch")
    storage = S3Storage(s3_account(s3_server.address, access_key_id="ANOTHER"), doors(http))
    error = await failure(storage, tmp_path)
    assert (error.kind, error.code) == (ErrorKind.AUTH, "403 InvalidAccessKeyId")
    for call in (storage.check, lambda: storage.remove("1/a.wav")):
        with pytest.raises(UploadError) as caught:
            await call()
        assert caught.value.kind is ErrorKind.AUTH


async def test_an_unknown_bucket(s3_server: S3Server, http: Http, tmp_path: Path) -> None:
    storage = S3Storage(s3_account(s3_server.address, bucket="no-such"), doors(http))
    error = await failure(storage, tmp_path)
    assert (error.kind, error.code) == (ErrorKind.SETUP, "bucket")
    with pytest.raises(UploadError) as caught:
        await storage.remove("1/a.wav")
    assert (caught.value.kind, caught.value.code) == (ErrorKind.SETUP, "bucket")


async def test_a_dead_endpoint(http: Http, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address = f"http://127.0.0.1:{listener.getsockname()[1]}"
    error = await failure(S3Storage(s3_account(address), doors(http)), tmp_path)
    assert error.kind is ErrorKind.NETWORK


@asynccontextmanager
async def answering(status: str, body: str, headers: str = "") -> AsyncGenerator[str]:
    """A server that reads each request to its end and always says the same."""

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
        _, _, length = head.partition("content-length: ")
        await reader.readexactly(int(length.split("\r\n")[0] or 0))
        start = f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n{headers}"
        writer.write(f"{start}Connection: close\r\n\r\n{body}".encode())
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


@pytest.mark.parametrize(
    ("status", "code", "message", "kind", "our_code"),
    [
        ("403 Forbidden", "RequestTimeTooSkewed", "", ErrorKind.SETUP, "clock"),
        ("403 Forbidden", "AccessDenied", "Request has expired", ErrorKind.SETUP, "clock"),
        ("403 Forbidden", "AccessDenied", "Request is not valid yet", ErrorKind.SETUP, "clock"),
        ("403 Forbidden", "ExpiredRequest", "", ErrorKind.SETUP, "clock"),
        ("403 Forbidden", "AccessDenied", "Access Denied", ErrorKind.AUTH, "403 AccessDenied"),
        ("401 Unauthorized", "Unauthorized", "", ErrorKind.AUTH, "401 Unauthorized"),
        ("400 Bad", "AuthorizationQueryParametersError", "", ErrorKind.SETUP, "region"),
        ("301 Moved", "PermanentRedirect", "", ErrorKind.SETUP, "region"),
        ("400 Bad Request", "InvalidBucketName", "", ErrorKind.SETUP, "bucket"),
        ("404 Not Found", "", "", ErrorKind.SETUP, "address"),
        ("503 Slow Down", "SlowDown", "", ErrorKind.BUSY, "503 SlowDown"),
        ("413 Too Large", "EntityTooLarge", "", ErrorKind.TOO_LARGE, "413 EntityTooLarge"),
        ("400 Bad Request", "Strange", "", ErrorKind.URL_REFUSED, "400 Strange"),
    ],
)
async def test_what_a_refusal_means(
    http: Http, tmp_path: Path, status: str, code: str, message: str, kind: ErrorKind, our_code: str
) -> None:
    body = f"<Error><Code>{code}</Code><Message>{message}</Message></Error>"
    async with answering(status, body) as address:
        error = await failure(S3Storage(s3_account(address), doors(http)), tmp_path)
    assert (error.kind, error.code) == (kind, our_code)


async def test_what_is_gone_already_needs_no_removing(http: Http) -> None:
    async with answering("404 Not Found", "<Error><Code>NoSuchKey</Code></Error>") as address:
        await S3Storage(s3_account(address), doors(http)).remove("1/a.wav")


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"bucket": ""}, "bucket"),
        ({"bucket": "a/b"}, "bucket"),
        ({"bucket": "a?b"}, "bucket"),
        ({"access_key_id": " "}, "access_key_id"),
    ],
)
async def test_settings_that_cannot_work(http: Http, options: dict[str, str], code: str) -> None:
    with pytest.raises(UploadError) as caught:
        await S3Storage(s3_account("https://s3.example.com", **options), doors(http)).check()
    assert (caught.value.kind, caught.value.code) == (ErrorKind.SETUP, code)


@pytest.mark.parametrize("address", ["http://s3.example.com", "", "s3.example.com"])
async def test_an_endpoint_that_is_not_safe(http: Http, address: str) -> None:
    with pytest.raises(UploadError) as caught:
        S3Storage(s3_account(address), doors(http))
    assert caught.value.kind is ErrorKind.SETUP


@pytest.mark.parametrize("name", ["a\x01b.wav", "line\nbreak.wav", "\udcff.wav"])
async def test_a_name_that_no_address_can_carry(http: Http, name: str) -> None:
    storage = S3Storage(s3_account("https://s3.example.com"), doors(http))
    with pytest.raises(UploadError) as caught:
        await storage.address(staged_key("", UPLOAD_ID, name))
    assert (caught.value.kind, caught.value.code) == (ErrorKind.REFUSED, "file_name")


async def test_a_name_of_broken_bytes_cannot_be_online(http: Http) -> None:
    storage = WebStorage(web_account("https://files.example.com"), doors(http))
    with pytest.raises(UploadError) as caught:
        await storage.address(staged_key("", UPLOAD_ID, "\udcff.wav"))
    assert (caught.value.kind, caught.value.code) == (ErrorKind.REFUSED, "file_name")


def test_keys_end_in_the_composed_name() -> None:
    decomposed = unicodedata.normalize("NFD", "Å.wav")
    assert staged_key("", "1", decomposed) == "1/Å.wav"
    assert staged_key("/music//in/", "1", "a.wav") == "music/in/1/a.wav"


@pytest.mark.parametrize("prefix", ["https://files.example.com/m", "https://files.example.com/m/"])
@pytest.mark.parametrize("name", NAMES)
async def test_what_is_online_already_is_only_named(
    http: Http, tmp_path: Path, prefix: str, name: str
) -> None:
    storage = WebStorage(web_account(prefix), doors(http))
    file = music(tmp_path, name, 10)
    sent: list[int] = []
    await storage.stage(file, staged_key("", UPLOAD_ID, name), sent.append)
    parts = urlsplit(await storage.address(staged_key("", UPLOAD_ID, name)))
    await storage.remove(staged_key("", UPLOAD_ID, name))
    assert (parts.netloc, parts.query, parts.fragment) == ("files.example.com", "", "")
    assert unquote(parts.path) == f"/m/{unicodedata.normalize('NFC', name)}"
    assert not sent
    assert file.path.exists()
    assert (await storage.check()).who == "files.example.com"


@pytest.mark.parametrize(
    "prefix",
    [
        "", "http://files.example.com/", "files.example.com", "https://files.example.com/?file=",
        "https://files.example.com/#x", "https://me:word@files.example.com/",
    ],
)  # fmt: skip
async def test_a_prefix_that_is_no_folder(http: Http, prefix: str) -> None:
    storage = WebStorage(web_account(prefix), doors(http))
    for call in (storage.check, lambda: storage.address("1/a.wav")):
        with pytest.raises(UploadError) as caught:
            await call()
        assert caught.value.kind is ErrorKind.SETUP


async def test_the_list_of_storages(http: Http) -> None:
    by_info = {entry.info.id: entry for entry in STORAGES}
    assert by_info["s3"].info is S3
    assert by_info["web"].info is WEB
    assert all(entry.info.is_storage for entry in STORAGES)
    bucket = by_info["s3"].connect(s3_account("https://s3.example.com"), doors(http))
    site = by_info["web"].connect(web_account("https://files.example.com"), doors(http))
    assert (bucket.is_staged, site.is_staged) == (True, False)
