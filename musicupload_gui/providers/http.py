"""All HTTP of the program: who may hear a key, what counts as sent, how an answer is read.

An account's key is bound to the account's own origin. Files go to storage through a second client
that has no key, no cookies and no default headers. Redirects are never followed. "Sent" needs a
final 2xx and every byte. Everything that can go wrong leaves here as an `UploadError`.
"""

from __future__ import annotations

import asyncio
import http.cookiejar
import logging
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar
from urllib.parse import urlencode

import httpx
import msgspec
import truststore

from musicupload_gui.domain.errors import ErrorKind, Outcome, UploadError
from musicupload_gui.domain.track import AudioFile
from musicupload_gui.providers.addresses import Origin, check_storage_address
from musicupload_gui.providers.body import FileBody
from musicupload_gui.providers.faults import read_retry_after, refusal, speaking_of_network
from musicupload_gui.providers.flow import Flow
from musicupload_gui.providers.own_key import OwnKey, TokenSupplier
from musicupload_gui.providers.patience import Patience
from musicupload_gui.providers.transport import EarlyAnswerTransport

T = TypeVar("T")
Explain = Callable[["Reply"], UploadError | None]

ANSWER_LIMIT_BYTES = 1024 * 1024
_ASKING = {"Accept": "application/json", "Accept-Encoding": "identity"}

# httpx prints whole addresses at INFO, and an address can be a secret.
for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)


@dataclass(frozen=True, slots=True)
class Reply:
    """A whole answer: status, headers, and at most `ANSWER_LIMIT_BYTES` of body."""

    status: int
    headers: httpx.Headers
    body: bytes

    @property
    def is_success(self) -> bool:
        """Whether the status is 2xx."""
        return 200 <= self.status < 300

    def read(self, shape: type[T]) -> T:
        """The body as `shape`, whose fields all have defaults; the defaults when it is not JSON."""
        try:
            return msgspec.json.decode(self.body, type=shape)
        except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
            return shape()


class Http:
    """The program's way to the network; makes one `Api` per account and one `Storage`."""

    def __init__(self, *, proxy: str = "", patience: Patience | None = None) -> None:
        self._patience = patience or Patience()
        self._tls = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self._proxy = proxy
        self._clients: list[httpx.AsyncClient] = []
        self._transports: list[EarlyAnswerTransport] = []
        self._storage: Storage | None = None
        self.flow = Flow()
        """The limit of what all uploads send together."""

    def api(self, address: str, token: TokenSupplier, explain: Explain) -> Api:
        """A client for an account at `address`; raises `UploadError` (SETUP) when it is unsafe."""
        origin = Origin.of_account(address)
        auth = OwnKey(origin, token)
        return Api(self._client(), address.rstrip("/"), auth, explain, self._patience, self.flow)

    def storage(self) -> Storage:
        """The client that puts files at signed addresses."""
        if self._storage is None:
            self._storage = Storage(self._client(), self._patience, self.flow)
        return self._storage

    async def drop_idle(self) -> None:
        """Close the connections that nothing is using: after a sleep they may be dead."""
        for transport in self._transports:
            await transport.drop_idle()

    def use_proxy(self, proxy: str) -> None:
        """Go through another proxy, or none, from the next connection on."""
        self._proxy = proxy
        for transport in self._transports:
            transport.use_proxy(proxy)

    async def aclose(self) -> None:
        """Close every connection; nothing can be sent afterwards."""
        clients, self._clients = self._clients, []
        for client in clients:
            await client.aclose()

    def _client(self) -> httpx.AsyncClient:
        no_cookies = http.cookiejar.CookieJar(
            http.cookiejar.DefaultCookiePolicy(allowed_domains=[])
        )
        transport = EarlyAnswerTransport(self._tls, proxy=self._proxy)
        self._transports.append(transport)
        client = httpx.AsyncClient(
            transport=transport,
            cookies=no_cookies,
            follow_redirects=False,
            trust_env=False,
            timeout=self._patience.asking,
        )
        client.headers.clear()
        self._clients.append(client)
        return client


class Api:
    """JSON calls to one account's service."""

    def __init__(
        self,
        client: httpx.AsyncClient,
        base: str,
        auth: OwnKey,
        explain: Explain,
        patience: Patience,
        flow: Flow,
    ) -> None:
        self._client = client
        self._patience = patience
        self._flow = flow
        self._base = base
        self._auth = auth
        self._explain = explain

    async def call(
        self,
        method: str,
        path: str,
        answer: type[T],
        *,
        json: Mapping[str, Any] | None = None,
        params: Mapping[str, str] | None = None,
        with_key: bool = True,
    ) -> T:
        """Ask the service and read its answer as `answer`; raises `UploadError`."""
        content = b"" if json is None else msgspec.json.encode(json)
        kind = {} if json is None else {"Content-Type": "application/json"}
        request = self._client.build_request(
            method, self._base + path, headers={**_ASKING, **kind}, content=content, params=params
        )
        auth = self._auth if with_key else None
        return await self._ask(request, answer, auth, self._patience.call_s)

    async def post_form(self, path: str, answer: type[T], form: Mapping[str, str]) -> T:
        """POST fields as a web form does, without the key; raises `UploadError`.

        The service may work while we wait (SourceAudio fetches a file), so it is given the
        patience that a file's answer gets.
        """
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        request = self._client.build_request(
            "POST",
            self._base + path,
            headers={**_ASKING, **kind},
            content=urlencode(form).encode(),
            timeout=self._patience.sending,
        )
        await self._auth.learn()
        return await self._ask(request, answer, None, self._patience.after_put_s)

    async def send_file(
        self,
        path: str,
        answer: type[T],
        file: AudioFile,
        *,
        params: Mapping[str, str],
        mime: str,
        on_sent: Callable[[int], None],
    ) -> T:
        """POST a whole file as the body, with the key; raises `UploadError`."""
        body = FileBody(file, on_sent, self._flow)
        headers = {**_ASKING, "Content-Type": mime, "Content-Length": str(file.size_bytes)}
        request = self._client.build_request(
            "POST",
            self._base + path,
            headers=headers,
            content=body,
            params=params,
            timeout=self._patience.sending,
        )
        with body:
            reply = await _send(self._client, request, self._auth, body, self._patience)
            found = self._read(reply, answer)
            body.check_complete()
        return found

    async def _ask(
        self, request: httpx.Request, answer: type[T], auth: httpx.Auth | None, limit_s: float
    ) -> T:
        return self._read(await _exchange(self._client, request, auth, limit_s=limit_s), answer)

    def _read(self, reply: Reply, answer: type[T]) -> T:
        # What a service says is shown and kept, and some repeat what they were told.
        reply = replace(reply, body=self._auth.taken_out_of(reply.body))
        found = self._explain(reply)
        if found is not None:
            raise found
        if not reply.is_success:
            raise refusal(reply.status, reply.headers)
        try:
            return msgspec.json.decode(reply.body or b"null", type=answer)
        except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
            raise UploadError(
                ErrorKind.BAD_ANSWER, str(error), code=str(reply.status), outcome=Outcome.MAYBE
            ) from error


class Storage:
    """Puts files at addresses that a service has signed; knows no keys."""

    def __init__(self, client: httpx.AsyncClient, patience: Patience, flow: Flow) -> None:
        self._client = client
        self._patience = patience
        self._flow = flow

    async def put(
        self,
        address: str,
        file: AudioFile,
        headers: Mapping[str, str],
        *,
        near: Origin,
        on_sent: Callable[[int], None],
    ) -> int:
        """Send the whole file by one PUT and return its size in bytes.

        `near` is the account's origin: only when that is on this machine may storage be, too.
        Raises `UploadError`; its kind is `URL_EXPIRED` or `URL_REFUSED` when the address is why.
        """
        check_storage_address(address, near)
        body = FileBody(file, on_sent, self._flow)
        request = self._client.build_request(
            "PUT",
            address,
            headers={**headers, "Content-Length": str(file.size_bytes)},
            content=body,
            timeout=self._patience.sending,
        )
        with body:
            reply = await _send(self._client, request, None, body, self._patience)
            _check_stored(reply)
            body.check_complete()
        return file.size_bytes

    async def post_form(
        self, address: str, field: str, name: str, content: bytes, mime: str, *, near: Origin
    ) -> None:
        """Send one small file as a form field (AudioDelivery's cover address)."""
        check_storage_address(address, near)
        request = self._client.build_request("POST", address, files={field: (name, content, mime)})
        await self._ask(request)

    async def put_bytes(
        self, address: str, content: bytes, headers: Mapping[str, str], *, near: Origin
    ) -> None:
        """Send a small content by PUT (Swayzio's artwork address)."""
        check_storage_address(address, near)
        request = self._client.build_request(
            "PUT",
            address,
            headers={**headers, "Content-Length": str(len(content))},
            content=content,
        )
        await self._ask(request)

    async def fetch(
        self,
        address: str,
        *,
        near: Origin,
        limit_bytes: int,
        headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """GET a small content whole; raises `UploadError`, also when it is over the limit."""
        check_storage_address(address, near)
        request = self._client.build_request("GET", address, headers=headers)
        return (await self._ask(request, limit_bytes)).body

    async def remove(self, address: str, *, near: Origin) -> None:
        """DELETE what is at the address; raises `UploadError`, of kind `GONE` for a 404."""
        check_storage_address(address, near)
        await self._ask(self._client.build_request("DELETE", address))

    async def _ask(self, request: httpx.Request, limit_bytes: int = ANSWER_LIMIT_BYTES) -> Reply:
        reply = await _exchange(
            self._client, request, None, limit_s=self._patience.call_s, limit_bytes=limit_bytes
        )
        _check_stored(reply)
        return reply


async def _send(
    client: httpx.AsyncClient,
    request: httpx.Request,
    auth: httpx.Auth | None,
    body: FileBody,
    patience: Patience,
) -> Reply:
    """Send a file for as long as it moves; from its last byte on, the answer has a limit."""
    with speaking_of_network():
        async with asyncio.timeout(None) as limit:
            loop = asyncio.get_running_loop()
            body.when_out = lambda: limit.reschedule(loop.time() + patience.after_put_s)
            return await _exchange(client, request, auth, limit_s=None)


async def _exchange(
    client: httpx.AsyncClient,
    request: httpx.Request,
    auth: httpx.Auth | None,
    *,
    limit_s: float | None,
    limit_bytes: int = ANSWER_LIMIT_BYTES,
) -> Reply:
    """Send a request and read its answer within the limits, or raise `UploadError`."""
    with speaking_of_network():
        async with asyncio.timeout(limit_s):
            response = await client.send(request, auth=auth, stream=True)
            try:
                # A refusal needs room for its reasons, however little was asked for.
                room_bytes = limit_bytes if response.is_success else ANSWER_LIMIT_BYTES
                body = await _read_capped(response, room_bytes)
            finally:
                await response.aclose()
    if 300 <= response.status_code < 400:
        raise UploadError(ErrorKind.UNSAFE_ADDRESS, "redirect", code=str(response.status_code))
    return Reply(response.status_code, response.headers, body)


async def _read_capped(response: httpx.Response, limit_bytes: int) -> bytes:
    body = bytearray()
    async for chunk in response.aiter_raw(64 * 1024):
        body += chunk
        if len(body) > limit_bytes:
            raise UploadError(
                ErrorKind.BAD_ANSWER,
                f"the answer is larger than {limit_bytes} bytes",
                code=str(response.status_code),
                outcome=Outcome.MAYBE,
            )
    return bytes(body)


def _check_stored(reply: Reply) -> None:
    """Raise unless the storage did as asked; expired addresses are told apart by their code.

    Codes: Google `ExpiredToken` (400), R2 `ExpiredRequest` (403), S3 `AccessDenied` with
    "expired" in its message.
    """
    if reply.is_success:
        return
    text = reply.body[:4096].decode("utf-8", "replace")
    code = _between(text, "<Code>", "</Code>")
    message = _between(text, "<Message>", "</Message>")
    if reply.status in (400, 401, 403, 412):
        is_expired = code in ("ExpiredToken", "ExpiredRequest") or "expired" in message.lower()
        kind = ErrorKind.URL_EXPIRED if is_expired else ErrorKind.URL_REFUSED
        raise UploadError(kind, message, code=f"{reply.status} {code}".strip())
    error = refusal(reply.status, reply.headers)
    raise UploadError(
        error.kind,
        message,
        code=f"{reply.status} {code}".strip(),
        outcome=error.outcome,
        retry_after_s=read_retry_after(reply.headers),
    )


def _between(text: str, start: str, end: str) -> str:
    _, _, rest = text.partition(start)
    inner, found, _ = rest.partition(end)
    return inner.strip() if found else ""
