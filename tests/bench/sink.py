"""A service that costs next to nothing: Swayzio's answers, and bytes that are thrown away.

`python sink.py` prints its port and serves until its standard input closes. Each connection has a
thread. Plain bytes are dropped inside the kernel (`MSG_TRUNC`), so the sender is what is measured;
`GET /seen` tells what came, when, and how much of its time the sink was at work.

`--delay-ms` and `--mbit-per-s` make it far away: every connection and every answer costs a round
trip, and all that is sent together shares one line.
"""

from __future__ import annotations

import argparse
import json
import socket
import ssl
import sys
import threading
import time
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

BLOCK_BYTES = 1024 * 1024
FAR_BLOCK_BYTES = 32 * 1024
FAR_BUFFER_BYTES = 128 * 1024
_API = "/api/swayzio/v1"


@dataclass(slots=True)
class Seen:
    """What came in; times are of the clock that all processes share."""

    puts: list[tuple[float, float, int]] = field(default_factory=list[tuple[float, float, int]])
    """When the body began and was whole, and its bytes."""
    requests: int = 0
    first_s: float = 0.0
    last_s: float = 0.0
    cpu_s: float = 0.0


class Line:
    """A line to the outside that everybody shares."""

    def __init__(self, delay_s: float, bytes_per_s: float) -> None:
        self.delay_s = delay_s
        self._bytes_per_s = bytes_per_s
        self._free_at_s = 0.0
        self._lock = threading.Lock()

    @property
    def is_far(self) -> bool:
        """Whether there is any line at all."""
        return bool(self.delay_s or self._bytes_per_s)

    def carry(self, size_bytes: int) -> None:
        """Wait until these bytes have come over."""
        if not self._bytes_per_s:
            return
        with self._lock:
            start_s = max(time.monotonic(), self._free_at_s)
            self._free_at_s = start_s + size_bytes / self._bytes_per_s
            until_s = self._free_at_s
        time.sleep(max(0.0, until_s - time.monotonic()))


class Sink:
    """The listening socket, and what is known of everything that came."""

    def __init__(self, tls: ssl.SSLContext | None, line: Line) -> None:
        self._tls = tls
        self._line = line
        self._numbers = count(1)
        self._lock = threading.Lock()
        self._seen = Seen()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=512)
        if line.is_far:
            self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, FAR_BUFFER_BYTES)
        self.port: int = self._listener.getsockname()[1]

    def serve(self) -> None:
        """Take connections until the process ends."""
        while True:
            connection, _ = self._listener.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, connection: socket.socket) -> None:
        time.sleep(self._line.delay_s)
        try:
            if self._tls:
                connection = self._tls.wrap_socket(connection, server_side=True)
            with connection:
                _Talk(connection, self._line, self).run()
        except OSError:
            return  # the client has gone

    def answer(self, method: str, path: str) -> bytes:
        """What a service says to this."""
        scheme = "https" if self._tls else "http"
        base = f"{scheme}://127.0.0.1:{self.port}"
        match method, path.removeprefix(_API):
            case "GET", "/seen":
                return self._told()
            case "POST", "/uploads":
                number = next(self._numbers)
                return json.dumps(
                    {
                        "uploadId": f"u{number}", "assetId": f"a{number}",
                        "trackId": f"t{number}", "signedUrl": f"{base}/put/{number}",
                        "requiredHeaders": {}, "expiresAt": "2099-01-01T00:00:00Z",
                        "finalizeUrl": f"{base}{_API}/uploads/u{number}/finalize",
                    }
                ).encode()  # fmt: skip
            case "POST", _:
                return b'{"status": "finalized"}'
            case "GET", _:
                return b'{"status": "ready", "lanes": []}'
            case _:
                return b"{}"

    def note(self, began_s: float, size_bytes: int, *, is_put: bool) -> None:
        """Remember a request whose body is whole."""
        now_s = time.monotonic()
        with self._lock:
            seen = self._seen
            seen.requests += 1
            seen.first_s = seen.first_s or began_s
            seen.last_s = now_s
            if is_put:
                seen.puts.append((began_s, now_s, size_bytes))

    def _told(self) -> bytes:
        with self._lock:
            seen, self._seen = self._seen, Seen()
        return json.dumps(
            {
                "puts": seen.puts, "requests": seen.requests, "first_s": seen.first_s,
                "last_s": seen.last_s, "cpu_s": time.process_time(),
            }
        ).encode()  # fmt: skip


class _Talk:
    """One connection: requests, one after the other."""

    def __init__(self, connection: socket.socket, line: Line, sink: Sink) -> None:
        self._connection = connection
        self._line = line
        self._sink = sink
        self._left = b""
        self._room = memoryview(bytearray(FAR_BLOCK_BYTES if line.is_far else BLOCK_BYTES))
        drops_unread = not isinstance(connection, ssl.SSLSocket) and sys.platform == "linux"
        self._flags = socket.MSG_TRUNC if drops_unread else 0

    def run(self) -> None:
        while head := self._head():
            lines = head.decode("latin-1").split("\r\n")
            method, path, _ = lines[0].split(" ")
            headers = dict(line.lower().split(": ", 1) for line in lines[1:])
            size_bytes, began_s = int(headers.get("content-length", 0)), time.monotonic()
            if "expect" in headers:
                self._connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
            self._swallow(size_bytes)
            if not path.startswith("/seen"):
                self._sink.note(began_s, size_bytes, is_put=method == "PUT")
                time.sleep(self._line.delay_s)
            body = self._sink.answer(method, path.partition("?")[0])
            start = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n"
            kind = "Content-Type: application/json\r\n\r\n"
            self._connection.sendall((start + kind).encode() + body)

    def _head(self) -> bytes:
        while b"\r\n\r\n" not in self._left:
            more = self._connection.recv(64 * 1024)
            if not more:
                return b""
            self._left += more
        head, _, self._left = self._left.partition(b"\r\n\r\n")
        return head

    def _swallow(self, size_bytes: int) -> None:
        had = min(len(self._left), size_bytes)
        self._left = self._left[had:]
        self._line.carry(had)
        missing = size_bytes - had
        while missing:
            wanted = min(missing, len(self._room))
            came = self._connection.recv_into(self._room, wanted, self._flags)
            if not came:
                raise ConnectionError
            self._line.carry(came)
            missing -= came


def main() -> None:
    parser = argparse.ArgumentParser(description="A sink for measurements.")
    parser.add_argument("--certificate", type=Path, help="serve TLS with this and its key")
    parser.add_argument("--delay-ms", type=float, default=0.0)
    parser.add_argument("--mbit-per-s", type=float, default=0.0)
    chosen = parser.parse_args()
    tls = None
    if chosen.certificate:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(chosen.certificate)
    sink = Sink(tls, Line(chosen.delay_ms / 1000, chosen.mbit_per_s * 1e6 / 8))
    print(sink.port, flush=True)  # noqa: T201 - whoever started it reads the port here
    threading.Thread(target=sink.serve, daemon=True).start()
    sys.stdin.read()


if __name__ == "__main__":
    main()
