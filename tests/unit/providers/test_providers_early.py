"""An answer before the body is out, by HTTP and by TLS: seen as what it is, in nine of ten runs."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from musicupload_gui.domain.errors import ErrorKind, UploadError
from musicupload_gui.domain.track import AudioFile, AudioFormat
from musicupload_gui.providers.addresses import Origin
from musicupload_gui.providers.http import Http

pytestmark = pytest.mark.anyio
LOCAL = Origin.of("http://127.0.0.1:1")
SIZE = 24 * 1024 * 1024
RUNS = 10
REFUSAL = b"HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
Behaviour = Callable[[socket.socket], None]


def answer_at_once(connection: socket.socket) -> None:
    while b"\r\n\r\n" not in connection.recv(65536):
        pass
    connection.sendall(REFUSAL)


def close(connection: socket.socket) -> None:
    """Answer and close at once."""
    answer_at_once(connection)


def delay(connection: socket.socket) -> None:
    """Answer, and close a moment later."""
    answer_at_once(connection)
    time.sleep(0.2)


def no_read(connection: socket.socket) -> None:
    """Answer, and read no more."""
    answer_at_once(connection)
    time.sleep(1.0)


def linger(connection: socket.socket) -> None:
    """Answer, and go on reading."""
    answer_at_once(connection)
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline and connection.recv(1 << 20):
        pass


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for 127.0.0.1 with its key, made by openssl."""
    path = tmp_path_factory.mktemp("tls") / "own.pem"
    key = path.with_suffix(".key")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
         "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
         "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(path)],
        check=True, capture_output=True,
    )  # fmt: skip
    path.write_bytes(path.read_bytes() + key.read_bytes())
    return path


@asynccontextmanager
async def server(behaviour: Behaviour, certificate: Path | None) -> AsyncGenerator[str]:
    """A listener whose every connection is handled by `behaviour` in a thread."""
    tls = None
    if certificate is not None:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(certificate)
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(0.1)
    stop = threading.Event()

    def serve() -> None:
        while not stop.is_set():
            try:
                plain, _ = listener.accept()
            except TimeoutError:
                continue
            plain.settimeout(10)
            with contextlib.suppress(OSError), plain:
                if tls is None:
                    behaviour(plain)
                else:
                    with tls.wrap_socket(plain, server_side=True) as connection:
                        behaviour(connection)

    thread = threading.Thread(target=serve)
    thread.start()
    kind = "https" if tls else "http"
    try:
        yield f"{kind}://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        stop.set()
        await asyncio.to_thread(thread.join)
        listener.close()


@pytest.fixture
async def http(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncGenerator[Http]:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    made = Http()
    yield made
    await made.aclose()


@pytest.fixture
def file(tmp_path: Path) -> AudioFile:
    path = tmp_path / "Kites.wav"
    path.write_bytes(b"\x01" * SIZE)
    now = path.stat()
    return AudioFile(path, now.st_size, now.st_mtime_ns, now.st_ino, AudioFormat.WAV)


async def told(http: Http, address: str, file: AudioFile) -> tuple[ErrorKind, int]:
    """What a refused upload is taken for, and how much of it went out."""
    sent = [0]
    with pytest.raises(UploadError) as caught:
        await http.storage().put(f"{address}/x", file, {}, near=LOCAL, on_sent=sent.append)
    return caught.value.kind, max(sent)


# A TLS close at once is the one mode in which the answer is mostly lost with the connection.
MODES = [
    *((mode, False) for mode in (close, delay, no_read, linger)),
    *((mode, True) for mode in (delay, no_read, linger)),
]


@pytest.mark.parametrize(
    ("mode", "is_tls"), MODES, ids=[f"{m.__name__}-{'tls' if t else 'http'}" for m, t in MODES]
)
async def test_an_early_refusal_is_seen(
    http: Http, file: AudioFile, certificate: Path, mode: Behaviour, is_tls: bool
) -> None:
    async with server(mode, certificate if is_tls else None) as address:
        runs = [await told(http, address, file) for _ in range(RUNS)]
    seen = [kind for kind, _ in runs]
    assert seen.count(ErrorKind.TOO_LARGE) >= RUNS - 1, seen
    early = [size for kind, size in runs if kind is ErrorKind.TOO_LARGE]
    assert max(early) < SIZE, "before all of it was sent"


async def test_a_tls_close_at_once_is_at_least_no_success(
    http: Http, file: AudioFile, certificate: Path
) -> None:
    async with server(close, certificate) as address:
        seen = {(await told(http, address, file))[0] for _ in range(RUNS)}
    assert seen <= {ErrorKind.TOO_LARGE, ErrorKind.NETWORK}
