"""Each kind of misbehaviour, proved with plain clients and bare sockets."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Generator

import httpx
import pytest

from musicupload_gui.practice.faults import Fault, FaultKind, Faults
from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.store import Dialect

INTENT = {"fileName": "a.wav", "contentType": "audio/wav", "byteSize": 5}
HUGE_BYTES = 50_000_000
Eventually = Callable[[Callable[[], bool]], None]


def intents(kind: FaultKind, **more: object) -> Fault:
    """A fault of practice Swayzio's intent route."""
    return Fault(kind, "swayzio", "POST", "/uploads", **more)  # type: ignore[arg-type] - of Fault


def connect(address: str) -> socket.socket:
    url = httpx.URL(address)
    assert url.port
    return socket.create_connection((url.host, url.port), timeout=10)


def head(practice: Practice, size_bytes: int) -> bytes:
    """The request line and headers of a PUT to a signed address, without its body."""
    url = httpx.URL(practice.store.sign_put("a.wav", Dialect.GOOGLE, 60, {}).url)
    lines = [
        f"PUT {url.raw_path.decode()} HTTP/1.1",
        f"Host: {url.netloc.decode()}",
        f"Content-Length: {size_bytes}",
    ]
    return "\r\n".join([*lines, "", ""]).encode()


def read_all(connection: socket.socket) -> bytes:
    received = b""
    while block := connection.recv(65536):
        received += block
    return received


@pytest.fixture
def to_store(practice: Practice) -> Generator[socket.socket]:
    with connect(practice.store_address) as connection:
        yield connection


class TestWhichRequests:
    def test_strikes_as_often_as_told_and_then_no_more(self) -> None:
        faults = Faults()
        fault = Fault(FaultKind.STATUS, "store", "PUT", "/a", times=2, skip=1)
        faults.add(fault)
        assert [faults.take("store", "PUT", "/a/b") for _ in range(4)] == [None, fault, fault, None]
        assert faults.pending == ()

    @pytest.mark.parametrize(
        ("service", "method", "path"),
        [("swayzio", "PUT", "/a"), ("store", "POST", "/a"), ("store", "PUT", "/b")],
    )
    def test_leaves_other_requests_alone(self, service: str, method: str, path: str) -> None:
        faults = Faults()
        faults.add(Fault(FaultKind.STATUS, "store", "PUT", "/a"))
        assert faults.take(service, method, path) is None
        assert len(faults.pending) == 1

    def test_the_first_of_several_strikes_first(self) -> None:
        faults = Faults()
        first, second = Fault(FaultKind.RESET, "store"), Fault(FaultKind.STALL, "store", "PUT")
        faults.add(first, second)
        assert [faults.take("store", "PUT", "/") for _ in range(3)] == [first, second, None]

    def test_can_be_called_off(self) -> None:
        faults = Faults()
        faults.add(Fault(FaultKind.RESET, "store"))
        faults.clear()
        assert faults.take("store", "PUT", "/") is None


class TestStatus:
    def test_answers_instead_of_working(self, practice: Practice, swayzio: httpx.Client) -> None:
        body = {"error": "internal_error"}
        practice.faults.add(
            intents(FaultKind.STATUS, status=503, body=body, headers={"Retry-After": "7"})
        )
        reply = swayzio.post("/uploads", json=INTENT)
        assert (reply.status_code, reply.json(), reply.headers["retry-after"]) == (503, body, "7")
        assert not practice.swayzio.uploads
        assert practice.seen[-1].status == 503
        assert practice.seen[-1].body_bytes > 0
        assert swayzio.post("/uploads", json=INTENT).status_code == 201

    def test_can_answer_after_the_work(self, practice: Practice, swayzio: httpx.Client) -> None:
        practice.faults.add(intents(FaultKind.STATUS, status=502, is_work_done=True))
        assert swayzio.post("/uploads", json=INTENT).status_code == 502
        assert len(practice.swayzio.uploads) == 1

    def test_knows_statuses_of_no_standard(self, practice: Practice, swayzio: httpx.Client) -> None:
        practice.faults.add(intents(FaultKind.STATUS, status=596))
        assert swayzio.post("/uploads", json=INTENT).status_code == 596


def test_html_comes_with_success(practice: Practice, swayzio: httpx.Client) -> None:
    practice.faults.add(intents(FaultKind.HTML))
    reply = swayzio.post("/uploads", json=INTENT)
    assert reply.status_code == 200
    assert reply.headers["content-type"].startswith("text/html")
    assert reply.text.startswith("<!doctype html>")
    assert not practice.swayzio.uploads


@pytest.mark.parametrize("is_work_done", [False, True])
def test_not_json_comes_with_success(
    practice: Practice, swayzio: httpx.Client, is_work_done: bool
) -> None:
    practice.faults.add(intents(FaultKind.NOT_JSON, is_work_done=is_work_done))
    reply = swayzio.post("/uploads", json=INTENT)
    assert (reply.status_code, reply.headers["content-type"]) == (200, "application/json")
    with pytest.raises(ValueError, match="Unterminated"):
        reply.json()
    assert len(practice.swayzio.uploads) == is_work_done


class TestReset:
    def test_before_anything_was_done(self, practice: Practice, swayzio: httpx.Client) -> None:
        practice.faults.add(intents(FaultKind.RESET))
        with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
            swayzio.post("/uploads", json=INTENT)
        assert not practice.swayzio.uploads
        assert practice.seen[-1].status == 0

    def test_in_the_middle_of_a_body(
        self, practice: Practice, to_store: socket.socket, eventually: Eventually
    ) -> None:
        practice.faults.add(Fault(FaultKind.RESET, "store", after_bytes=1000))
        to_store.sendall(head(practice, HUGE_BYTES) + bytes(500))
        eventually(lambda: bool(practice.seen) and practice.seen[0].body_bytes == 500)
        to_store.sendall(bytes(500))
        with pytest.raises(ConnectionResetError):
            to_store.recv(1)
        assert not practice.store.objects


def test_a_lost_answer_is_of_work_that_was_done(practice: Practice, swayzio: httpx.Client) -> None:
    practice.faults.add(intents(FaultKind.LOST_ANSWER))
    with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
        swayzio.post("/uploads", json=INTENT)
    assert len(practice.swayzio.uploads) == 1
    assert practice.seen[-1].status == 0


class TestStall:
    def test_reads_no_further(self, practice: Practice, to_store: socket.socket) -> None:
        practice.faults.add(Fault(FaultKind.STALL, "store", wait_s=0.1))
        to_store.sendall(head(practice, HUGE_BYTES))
        # Buffers on the way take a part; the rest can only fail, when the connection is closed.
        with pytest.raises(ConnectionError):
            to_store.sendall(bytes(HUGE_BYTES))
        assert practice.seen[0].body_bytes < HUGE_BYTES
        assert practice.seen[0].status == 0
        assert not practice.store.objects

    def test_lasts_until_the_server_stops(
        self, practice: Practice, to_store: socket.socket, eventually: Eventually
    ) -> None:
        practice.faults.add(Fault(FaultKind.STALL, "store", after_bytes=3))
        to_store.sendall(head(practice, HUGE_BYTES) + b"abc")
        eventually(lambda: bool(practice.seen) and practice.seen[0].body_bytes == 3)
        practice.stop()
        assert read_all(to_store) == b""
        assert practice.seen[0].status == 0


@pytest.mark.parametrize(
    ("kind", "status"), [(FaultKind.EARLY_STATUS, 413), (FaultKind.EARLY_OK, 200)]
)
def test_early_answers_come_before_the_body_and_then_the_connection_ends(
    practice: Practice, to_store: socket.socket, kind: FaultKind, status: int
) -> None:
    practice.faults.add(Fault(kind, "store", status=413, body={"error": "too_large"}, wait_s=0.05))
    to_store.sendall(head(practice, HUGE_BYTES))
    answer = read_all(to_store)
    assert answer.startswith(f"HTTP/1.1 {status} ".encode())
    assert b"connection: close" in answer
    assert answer.endswith(b'{"error": "too_large"}')
    assert (practice.seen[0].status, practice.seen[0].body_bytes) == (status, 0)
    assert not practice.store.objects


@pytest.mark.parametrize(
    ("dialect", "status", "code"),
    [(Dialect.GOOGLE, 400, "ExpiredToken"), (Dialect.R2, 403, "ExpiredRequest")],
)
def test_a_good_address_is_called_too_old(
    practice: Practice, web: httpx.Client, dialect: Dialect, status: int, code: str
) -> None:
    practice.faults.add(Fault(FaultKind.EXPIRED_URL, "store"))
    url = practice.store.sign_put("a.wav", dialect, 60, {}).url
    reply = web.put(url, content=b"music")
    assert reply.status_code == status
    assert f"<Code>{code}</Code>" in reply.text
    assert not practice.store.objects
    assert web.put(url, content=b"music").is_success


class TestSlow:
    def test_works_in_the_end(self, practice: Practice, swayzio: httpx.Client) -> None:
        practice.faults.add(intents(FaultKind.SLOW, wait_s=0.01))
        assert swayzio.post("/uploads", json=INTENT).status_code == 201
        assert practice.faults.pending == ()

    def test_does_nothing_before_its_time(
        self, practice: Practice, swayzio: httpx.Client, eventually: Eventually
    ) -> None:
        practice.faults.add(intents(FaultKind.SLOW, wait_s=3600))
        failures: list[Exception] = []

        def ask() -> None:
            try:
                swayzio.post("/uploads", json=INTENT)
            except httpx.TransportError as error:
                failures.append(error)

        asking = threading.Thread(target=ask)
        asking.start()
        eventually(lambda: bool(practice.seen))
        practice.stop()
        asking.join()
        assert len(failures) == 1
        assert not practice.swayzio.uploads


@pytest.mark.parametrize("kind", FaultKind)
def test_no_kind_leaves_the_server_broken_or_noisy(
    practice: Practice, web: httpx.Client, kind: FaultKind, caplog: pytest.LogCaptureFixture
) -> None:
    practice.faults.add(Fault(kind, "store", wait_s=0.01))
    url = practice.store.sign_put("a.wav", Dialect.GOOGLE, 60, {}).url
    with contextlib.suppress(httpx.TransportError):
        web.put(url, content=bytes(1_000_000))
    assert web.put(url, content=b"music").status_code == 200
    practice.stop()
    assert not [record for record in caplog.records if record.name.startswith("uvicorn")]
