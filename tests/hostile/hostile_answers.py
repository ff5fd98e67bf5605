"""Answers that no service should give: endless, packed, cut, nested, misleading."""

from __future__ import annotations

import gzip
import socket
import zlib

from hostile_corpus import MEGABYTE, zeros
from hostile_line import Behaviour

MARKUP = "<img src='file:///etc/hostname'><b>bold</b>"
HIDDEN = "\u202e\u2066\u200e\u061c\u200b\u2060\ufeff\u2028\x00\x07\x1b[31m\x7f\x85\n\r\t"
"""What reorders, hides or commands: bidi marks, zero widths, line ends, controls, a colour."""
OUTSIDE = f"{MARKUP}{HIDDEN}" + "words " * 40_000
"""A quarter of a megabyte of it."""


def answer(body: bytes, status: str = "200 OK", headers: str = "") -> Behaviour:
    """A whole answer in good form."""
    head = f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n{headers}Connection: close\r\n\r\n"
    return raw(head.encode("latin-1") + body)


def raw(data: bytes) -> Behaviour:
    """These bytes and the end of the connection."""

    def send(connection: socket.socket) -> None:
        connection.sendall(data)

    return send


def endless(connection: socket.socket) -> None:
    """600 MB without a length."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[")
    for _ in range(600):
        connection.sendall(b" " * MEGABYTE)


def endless_refusal(connection: socket.socket) -> None:
    """A refusal whose reasons, it says, take 600 MB."""
    connection.sendall(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 629145600\r\n\r\n")
    for _ in range(600):
        connection.sendall(b" " * MEGABYTE)


def gzip_bomb() -> Behaviour:
    """A megabyte that unpacks to nearly a gigabyte, although nobody said that they unpack."""
    body = _gzip(zeros(900 * MEGABYTE))
    return answer(body, headers="Content-Encoding: gzip\r\nContent-Type: application/json\r\n")


def _gzip(packed: bytes) -> bytes:
    # zlib's frame taken off, gzip's put on; nobody gets as far as the sum at the end.
    head = gzip.compress(b"")[:10]
    return head + packed[2:-4] + zlib.crc32(b"").to_bytes(4, "little") + bytes(4)


def many_headers() -> Behaviour:
    """200,000 of them."""
    return raw(b"HTTP/1.1 200 OK\r\n" + b"X-A: b\r\n" * 200_000 + b"\r\n{}")


def large_header() -> Behaviour:
    """One of a megabyte."""
    return raw(b"HTTP/1.1 200 OK\r\nX-A: " + b"a" * MEGABYTE + b"\r\n\r\n{}")


def drip(connection: socket.socket) -> None:
    """A byte now and then, for as long as somebody listens."""
    connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    _drip(connection, b" ")


def drip_headers(connection: socket.socket) -> None:
    """The same before the answer has begun."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nX-A: ")
    _drip(connection, b"a")


def still_working(connection: socket.socket) -> None:
    """Nothing but "go on", which is no answer."""
    _drip(connection, b"HTTP/1.1 100 Continue\r\n\r\n")


def _drip(connection: socket.socket, drop: bytes) -> None:
    # Asleep on the socket itself: it wakes when the other side leaves.
    connection.settimeout(0.1)
    while True:
        connection.sendall(drop)
        try:
            if not connection.recv(1):
                return
        except TimeoutError:
            continue
