"""The one HTTP module against raw sockets: early answers, cut bodies, redirects, odd replies."""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import msgspec
import pytest

from musicupload_gui.domain.errors import ErrorKind, Outcome, UploadError
from musicupload_gui.domain.track import AudioFile, AudioFormat
from musicupload_gui.providers.addresses import Origin
from musicupload_gui.providers.body import FileBody
from musicupload_gui.providers.faults import read_retry_after
from musicupload_gui.providers.flow import Flow
from musicupload_gui.providers.http import Http, Reply

pytestmark = pytest.mark.anyio
LOCAL = Origin.of("http://127.0.0.1:1")
SIZE = 24 * 1024 * 1024

Behaviour = Callable[[socket.socket], None]


@asynccontextmanager
async def server(behaviour: Behaviour) -> AsyncGenerator[str]:
    """A listener whose every connection is handled by `behaviour` in a thread."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(0.1)
    stop = threading.Event()

    def serve() -> None:
        while not stop.is_set():
            try:
                connection, _ = listener.accept()
            except TimeoutError:
                continue
            connection.settimeout(10)
            with connection, suppress(OSError):
                behaviour(connection)

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        stop.set()
        await asyncio.to_thread(thread.join)
        listener.close()


def read_head(connection: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        data += connection.recv(65536)
    return data


def answer(status: str, body: bytes = b"", headers: str = "") -> bytes:
    return (
        f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n{headers}Connection: close\r\n\r\n"
    ).encode() + body


def drain(connection: socket.socket, size_bytes: int) -> None:
    left = size_bytes
    while left > 0 and (data := connection.recv(1 << 20)):
        left -= len(data)


def early_ok(connection: socket.socket) -> None:
    read_head(connection)
    connection.sendall(answer("200 OK"))
    time.sleep(0.2)


def reset(connection: socket.socket) -> None:
    read_head(connection)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def redirect(connection: socket.socket) -> None:
    head = read_head(connection)
    drain(connection, SIZE - len(head.split(b"\r\n\r\n", 1)[1]))
    connection.sendall(answer("302 Found", headers="Location: http://127.0.0.1:1/\r\n"))


def endless(connection: socket.socket) -> None:
    read_head(connection)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n")
    for _ in range(200):
        connection.sendall(b" " * (1 << 20))


@pytest.fixture
def big_file(tmp_path: Path) -> AudioFile:
    path = tmp_path / "Kites.wav"
    path.write_bytes(b"\x01" * SIZE)
    return described(path)


def described(path: Path) -> AudioFile:
    now = path.stat()
    return AudioFile(path, now.st_size, now.st_mtime_ns, now.st_ino, AudioFormat.WAV)


@pytest.fixture
async def http() -> AsyncGenerator[Http]:
    made = Http()
    yield made
    await made.aclose()


async def put(http: Http, address: str, file: AudioFile) -> int:
    return await http.storage().put(
        f"{address}/x?sig=secret", file, {}, near=LOCAL, on_sent=lambda _: None
    )


async def failure(http: Http, address: str, file: AudioFile) -> UploadError:
    with pytest.raises(UploadError) as caught:
        await put(http, address, file)
    assert "secret" not in str(caught.value)
    return caught.value


async def test_a_success_before_the_bytes_is_no_success(http: Http, big_file: AudioFile) -> None:
    async with server(early_ok) as address:
        error = await failure(http, address, big_file)
    assert (error.kind, error.outcome) == (ErrorKind.INCOMPLETE, Outcome.MAYBE)


async def test_a_reset_may_have_arrived(http: Http, big_file: AudioFile) -> None:
    async with server(reset) as address:
        error = await failure(http, address, big_file)
    assert (error.kind, error.outcome) == (ErrorKind.NETWORK, Outcome.MAYBE)


async def test_nobody_there_is_certainly_not_done(http: Http, big_file: AudioFile) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address = f"http://127.0.0.1:{listener.getsockname()[1]}"
    error = await failure(http, address, big_file)
    assert (error.kind, error.outcome) == (ErrorKind.NETWORK, Outcome.NOT_DONE)


async def test_a_redirect_is_never_followed(http: Http, big_file: AudioFile) -> None:
    async with server(redirect) as address:
        assert (await failure(http, address, big_file)).kind is ErrorKind.UNSAFE_ADDRESS


async def test_only_the_named_headers_reach_the_storage(http: Http, tmp_path: Path) -> None:
    small = tmp_path / "small.wav"
    small.write_bytes(b"RIFF")
    heads: list[bytes] = []

    def keep(connection: socket.socket) -> None:
        head = read_head(connection)
        heads.append(head)
        drain(connection, len(b"RIFF") - len(head.split(b"\r\n\r\n", 1)[1]))
        connection.sendall(answer("200 OK", headers="Set-Cookie: spy=1; Path=/\r\n"))

    async with server(keep) as address:
        for _ in range(2):
            await http.storage().put(
                f"{address}/x", described(small), {"content-type": "audio/wav"}, near=LOCAL,
                on_sent=lambda _: None,
            )  # fmt: skip
    names = [
        {line.split(b":")[0].lower() for line in head.split(b"\r\n\r\n")[0].split(b"\r\n")[1:]}
        for head in heads
    ]
    assert names == [{b"host", b"content-type", b"content-length"}] * 2


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\x01" * (SIZE - 1), "shrunk"),
        (b"\x01" * (SIZE + 1), "grown"),
        (b"\x02" * SIZE, "rewritten"),
    ],
    ids=["shrunk", "grown", "rewritten"],
)
async def test_a_file_that_changed_is_not_sent(
    http: Http, big_file: AudioFile, content: bytes, code: str
) -> None:
    big_file.path.write_bytes(content)
    async with server(early_ok) as address:
        error = await failure(http, address, big_file)
    assert (error.kind, error.code) == (ErrorKind.FILE_CHANGED, code)


async def test_a_file_that_changes_on_the_way_is_noticed(http: Http, big_file: AudioFile) -> None:
    def rewrite(sent_bytes: int) -> None:
        if sent_bytes == 1 << 20:
            big_file.path.write_bytes(b"\x02" * SIZE)

    def take_all(connection: socket.socket) -> None:
        head = read_head(connection)
        drain(connection, SIZE - len(head.split(b"\r\n\r\n", 1)[1]))
        connection.sendall(answer("200 OK"))

    async with server(take_all) as address:
        with pytest.raises(UploadError) as caught:
            await http.storage().put(f"{address}/x", big_file, {}, near=LOCAL, on_sent=rewrite)
    assert caught.value.kind is ErrorKind.FILE_CHANGED


async def test_a_file_that_is_gone_is_said(http: Http, big_file: AudioFile) -> None:
    big_file.path.unlink()
    async with server(early_ok) as address:
        assert (await failure(http, address, big_file)).kind is ErrorKind.FILE_MISSING


async def test_cancelling_closes_the_file(http: Http, big_file: AudioFile) -> None:
    async with server(lambda connection: time.sleep(0.5)) as address:
        task = asyncio.create_task(put(http, address, big_file))
        await asyncio.sleep(0.1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert big_file.path not in open_files()


async def test_a_file_opened_after_the_end_is_closed_at_once(big_file: AudioFile) -> None:
    with FileBody(big_file, lambda _: None, Flow()) as body:
        pass
    blocks = aiter(body)
    with pytest.raises(ValueError, match="closed file"):
        await anext(blocks)
    assert big_file.path not in open_files()


def open_files() -> set[Path]:
    return {fd.resolve() for fd in Path("/proc/self/fd").iterdir()}


async def token() -> str:
    return "canary"


def nothing(reply: Reply) -> UploadError | None:
    del reply


class Answer(msgspec.Struct):
    id: str


@pytest.mark.parametrize(
    "body",
    [b"<html>", b"", b"[]", b'{"id": 5}', b"{" * 5000, b'{"id": "\xff"}', b'{"other": 1}'],
)
async def test_an_answer_that_is_not_the_promised_one(http: Http, body: bytes) -> None:
    def reply(connection: socket.socket) -> None:
        read_head(connection)
        connection.sendall(answer("200 OK", body))

    async with server(reply) as address:
        api = http.api(address, token, nothing)
        with pytest.raises(UploadError) as caught:
            await api.call("GET", "/x", Answer)
    assert caught.value.kind is ErrorKind.BAD_ANSWER
    assert caught.value.outcome is Outcome.MAYBE


async def test_an_endless_answer_is_cut(http: Http) -> None:
    async with server(endless) as address:
        with pytest.raises(UploadError) as caught:
            await http.api(address, token, nothing).call("GET", "/x", Answer)
    assert caught.value.kind is ErrorKind.BAD_ANSWER


async def test_the_key_goes_to_its_own_origin_only_when_asked(http: Http) -> None:
    heads: list[bytes] = []

    def keep(connection: socket.socket) -> None:
        heads.append(read_head(connection).lower())
        connection.sendall(answer("200 OK", b'{"id": "1"}'))

    async with server(keep) as address:
        api = http.api(address, token, nothing)
        await api.call("GET", "/x", Answer)
        await api.call("GET", "/x", Answer, with_key=False)
    assert [b"authorization: bearer canary" in head for head in heads] == [True, False]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("7", 7.0), ("99999", 900.0), ("-1", None), ("soon", None), ("", None), ("1e9", None)],
)
def test_retry_after(text: str, expected: float | None) -> None:
    assert read_retry_after({"retry-after": text}) == expected


def test_retry_after_as_a_date_is_capped() -> None:
    assert read_retry_after({"retry-after": "Fri, 31 Dec 2099 23:59:59 GMT"}) == 900.0
    assert read_retry_after({"retry-after": "Fri, 31 Dec 1999 23:59:59 GMT"}) == 0.0


async def test_a_key_stays_with_its_origin_whatever_a_path_says() -> None:
    """An id from a service becomes part of a path: it must not turn the address into another's."""
    heads: list[bytes] = []

    def keep(connection: socket.socket) -> None:
        heads.append(read_head(connection))
        connection.sendall(answer("200 OK", b"{}"))

    async def key() -> str:
        return "the-key"

    async with server(keep) as own, server(keep) as other:
        http = Http()
        api = http.api(own, key, lambda reply: None)
        await api.call("GET", "/own", msgspec.Raw)
        await api.call("GET", f"@{other.removeprefix('http://')}/stolen", msgspec.Raw)
        await http.aclose()
    assert b"Bearer the-key" in heads[0]
    assert heads[1].startswith(b"GET /stolen")
    assert b"the-key" not in heads[1]
