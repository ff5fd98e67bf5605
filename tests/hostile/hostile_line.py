"""A line to a practice service that somebody has tapped: what they like passes, the rest does not.

It speaks raw bytes, so that it can answer what no HTTP library would.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from types import TracebackType
from typing import Self

Behaviour = Callable[[socket.socket], None]
"""Answers on a connection whose request was read to its end."""

_BLOCK_BYTES = 1 << 20
_PATIENCE_S = 30.0
_GLANCE_S = 0.05
_END = b"\r\n\r\n"


class Line:
    """A proxy on 127.0.0.1 in threads of its own, in front of the service at `service`."""

    def __init__(self, service: str) -> None:
        host, _, port = service.removeprefix("http://").partition(":")
        self._service = host, int(port)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(_GLANCE_S)
        self._threads = [threading.Thread(target=self._accept)]
        self._is_over = False
        self._struck: dict[tuple[str, str], Behaviour] = {}
        self.heads: list[str] = []
        """The beginnings of all requests, in lower case."""
        self.strikes = 0

    @property
    def address(self) -> str:
        """Where the line begins."""
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def strike(self, method: str, path_part: str, behaviour: Behaviour) -> None:
        """From now on answer such requests by `behaviour`; the service never sees them.

        Of several that fit, the one that was told last answers.
        """
        self._struck = {(method, path_part): behaviour, **self._struck}

    def calm(self) -> None:
        """Let everything pass again."""
        self._struck = {}

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._is_over = True
        for thread in self._threads:
            thread.join(_PATIENCE_S)
        self._listener.close()

    def _accept(self) -> None:
        while not self._is_over:
            with suppress(TimeoutError):
                connection, _ = self._listener.accept()
                thread = threading.Thread(target=self._serve, args=(connection,))
                self._threads.append(thread)
                thread.start()

    def _serve(self, connection: socket.socket) -> None:
        connection.settimeout(_PATIENCE_S)
        with connection, suppress(OSError):
            head, body = _head_of(connection)
            if not head:
                return
            self.heads.append(head.decode("latin-1").lower())
            if (behaviour := self._behaviour(head)) is not None:
                for _ in _rest(connection, head, body):
                    pass
                self.strikes += 1
                behaviour(connection)
            else:
                self._relay(connection, head, body)

    def _behaviour(self, head: bytes) -> Behaviour | None:
        line = head.split(b"\r\n", 1)[0].decode("latin-1")
        for (method, path_part), behaviour in self._struck.items():
            if line.startswith(f"{method} ") and path_part in line:
                return behaviour
        return None

    def _relay(self, connection: socket.socket, head: bytes, body: bytes) -> None:
        """Pass one request and its answer; the connection ends with it."""
        with socket.create_connection(self._service, _PATIENCE_S) as onward:
            onward.sendall(head.removesuffix(_END) + b"\r\nConnection: close" + _END)
            for block in _rest(connection, head, body):
                onward.sendall(block)
            while data := onward.recv(_BLOCK_BYTES):
                connection.sendall(data)


def _head_of(connection: socket.socket) -> tuple[bytes, bytes]:
    data = b""
    while _END not in data:
        if not (more := connection.recv(65_536)):
            return b"", b""
        data += more
    head, _, body = data.partition(_END)
    return head + _END, body


def _rest(connection: socket.socket, head: bytes, body: bytes) -> Iterator[bytes]:
    """The body of a request, block by block; `body` has come with the head."""
    lines = head.lower().split(b"\r\n")
    lengths = [int(line.split(b":")[1]) for line in lines if line.startswith(b"content-length:")]
    left = sum(lengths) - len(body)
    yield body
    while left > 0 and (block := connection.recv(_BLOCK_BYTES)):
        left -= len(block)
        yield block
