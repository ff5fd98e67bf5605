"""Practice services misbehave on request, in the ways that services and networks really do."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from musicupload_gui.practice.connection import Line, line_of

_EARLY_LINGER_S = 0.2
_SLOW_S = 1.0
_EXPIRED = "is_expired"
_PAGE = b"<!doctype html><title>Sign in</title><p>Sign in to this network to go on.</p>"


class FaultKind(Enum):
    """How a service misbehaves."""

    STATUS = auto()
    """Reads the request and answers `status` with the JSON `body` and `headers`."""
    HTML = auto()
    """Answers 200 with a web page, as the sign-in page of a hotel's network does."""
    NOT_JSON = auto()
    """Answers 200 and JSON by its type only."""
    RESET = auto()
    """Resets the connection without an answer, once `after_bytes` of the body are read."""
    LOST_ANSWER = auto()
    """Does the work, then closes the connection without an answer."""
    STALL = auto()
    """Reads no further than `after_bytes` and says nothing for `wait_s`, then closes."""
    EARLY_STATUS = auto()
    """Answers `status` before it reads the body, then closes after `wait_s`."""
    EARLY_OK = auto()
    """Answers 200 before it reads the body, then closes after `wait_s`."""
    EXPIRED_URL = auto()
    """The store finds the address too old."""
    SLOW = auto()
    """Waits for `wait_s`, then does as always."""
    HANG_UP = auto()
    """Does as always and ends the connection with the answer: the next request needs a new one."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Which requests go wrong, and how; empty `method` or `path_part` mean any."""

    kind: FaultKind
    service: str
    """`swayzio`, `audiodelivery`, `sourceaudio`, `useapi` or `store`."""
    method: str = ""
    path_part: str = ""
    times: int = 1
    skip: int = 0
    """How many matching requests go well first."""
    status: int = 500
    body: Mapping[str, Any] = field(default_factory=dict[str, Any])
    raw: bytes = b""
    """Instead of `body`: what need not be JSON."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    """Such as Retry-After."""
    is_work_done: bool = False
    """For `STATUS`, `HTML`, `NOT_JSON`: whether the service does what was asked all the same."""
    after_bytes: int = 0
    wait_s: float | None = None
    """None: until the server stops for `STALL`, a moment for the other kinds."""

    def fits(self, service: str, method: str, path: str) -> bool:
        """Whether the fault is about such a request."""
        is_method = self.method in ("", method)
        return self.service == service and is_method and self.path_part in path


class Faults:
    """The faults still to come; may be told more at any time, from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._left: list[tuple[Fault, int, int]] = []
        """Fault, requests to let pass, times to strike."""

    def add(self, *faults: Fault) -> None:
        """Arm faults; of several that fit a request the first one strikes."""
        with self._lock:
            self._left += [(fault, fault.skip, fault.times) for fault in faults]

    def clear(self) -> None:
        """Let everything go well from now on."""
        with self._lock:
            self._left.clear()

    @property
    def pending(self) -> tuple[Fault, ...]:
        """The faults that have not struck as often as they were told to."""
        with self._lock:
            return tuple(fault for fault, _, _ in self._left)

    def take(self, service: str, method: str, path: str) -> Fault | None:
        """The fault that strikes this request, counted; None when it goes well."""
        with self._lock:
            for index, (fault, skip, times) in enumerate(self._left):
                if not fault.fits(service, method, path):
                    continue
                if skip:
                    self._left[index] = (fault, skip - 1, times)
                    continue
                self._left[index] = (fault, 0, times - 1)
                if times <= 1:
                    del self._left[index]
                return fault
        return None


def is_forced_old(scope: Scope) -> bool:
    """Whether a fault says that the signed address of this request is too old."""
    return _EXPIRED in scope["state"]


class FaultyApp:
    """An ASGI middleware that lets a service's app work, or strikes."""

    def __init__(self, app: ASGIApp, service: str, faults: Faults) -> None:
        self._app = app
        self._service = service
        self._faults = faults

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        fault = self._faults.take(self._service, scope["method"], scope["path"])
        if fault is None:
            await self._app(scope, receive, send)
        else:
            exchange = _Exchange(self._app, scope, receive, send, line_of(scope))
            await exchange.misbehave(fault)


@dataclass(frozen=True, slots=True)
class _Exchange:
    """One request that goes wrong."""

    app: ASGIApp
    scope: Scope
    receive: Receive
    send: Send
    line: Line

    async def misbehave(self, fault: Fault) -> None:
        match fault.kind:
            case FaultKind.STATUS | FaultKind.HTML | FaultKind.NOT_JSON:
                await (self._work_unheard() if fault.is_work_done else self._read(float("inf")))
                await self._answer(fault)
            case FaultKind.RESET:
                await self._read(fault.after_bytes)
                await self.line.cut(self.receive, by_reset=True)
            case FaultKind.LOST_ANSWER:
                await self._work_unheard()
                await self.line.cut(self.receive)
            case FaultKind.STALL:
                await self._read(fault.after_bytes)
                await self.line.hold(fault.wait_s)
                await self.line.cut(self.receive)
            case FaultKind.EARLY_STATUS | FaultKind.EARLY_OK:
                linger_s = _EARLY_LINGER_S if fault.wait_s is None else fault.wait_s
                await self._answer(fault, linger_s=linger_s)
            case FaultKind.EXPIRED_URL:
                self.scope["state"][_EXPIRED] = True
                await self.app(self.scope, self.receive, self.send)
            case FaultKind.SLOW:
                await self.line.hold(_SLOW_S if fault.wait_s is None else fault.wait_s)
                await self.app(self.scope, self.receive, self.send)
            case FaultKind.HANG_UP:
                await self.app(self.scope, self.receive, self._last_words)

    async def _last_words(self, message: Message) -> None:
        """Send what the app says, with the word that it is the last on this connection."""
        if message["type"] == "http.response.start":
            message["headers"] = [*message["headers"], (b"connection", b"close")]
        await self.send(message)

    async def _work_unheard(self) -> None:
        """Let the service do its work and keep its answer to ourselves."""

        async def unheard(_: Message) -> None:
            pass

        await self.app(self.scope, self.receive, unheard)

    async def _read(self, at_least_bytes: float) -> None:
        size_bytes = 0
        while size_bytes < at_least_bytes:
            message = await self.receive()
            size_bytes += len(message.get("body", b""))
            if not message.get("more_body", False):
                return

    async def _answer(self, fault: Fault, *, linger_s: float | None = None) -> None:
        """Answer; `linger_s` makes it an early answer, whose connection is then closed.

        The time between a whole early answer and the close is what lets a client that looks
        see the answer before the network throws it away.
        """
        status, mime, body = _contents(fault)
        headers = {"content-type": mime, "content-length": str(len(body)), **fault.headers}
        if linger_s is not None:
            headers["connection"] = "close"
        pairs = [(name.lower().encode(), text.encode()) for name, text in headers.items()]
        await self.send({"type": "http.response.start", "status": status, "headers": pairs})
        await self.send({"type": "http.response.body", "body": body, "more_body": True})
        if linger_s is not None:
            await self.line.hold(linger_s)
        await self.send({"type": "http.response.body", "body": b"", "more_body": False})


def _contents(fault: Fault) -> tuple[int, str, bytes]:
    """The status, type and body that a fault answers with."""
    match fault.kind:
        case FaultKind.HTML:
            return 200, "text/html; charset=utf-8", _PAGE
        case FaultKind.NOT_JSON:
            return 200, "application/json", b'{"uploadId": "upl_'
        case FaultKind.EARLY_OK:
            return 200, "application/json", _body(fault)
        case _:
            return fault.status, "application/json", _body(fault)


def _body(fault: Fault) -> bytes:
    return fault.raw or json.dumps(dict(fault.body)).encode()
