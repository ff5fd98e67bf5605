"""Crate, a service that does not exist: how a provider is added, as the README tells it.

Crate takes a track's name and hands out an id, takes the bytes under that id, and is ready when it
says so. Its server is at the end of this file.
"""

from __future__ import annotations

import hashlib
from functools import partial
from typing import Any

import msgspec
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from musicupload_gui.domain.errors import UploadError
from musicupload_gui.domain.provider import (
    CONVERT,
    Account,
    AccountReport,
    Option,
    ProviderInfo,
    Secret,
    StepInfo,
)
from musicupload_gui.domain.track import AudioFormat
from musicupload_gui.domain.upload import Receipt, State
from musicupload_gui.providers.base import Doors, Entry, Processing, Recovery, Run, Step
from musicupload_gui.providers.faults import refusal
from musicupload_gui.providers.http import Reply

INFO = ProviderInfo(
    id="crate",
    name="Crate",
    mark="Cr",
    hue="#5A4A8A",
    summary="Files go to a crate; it says when they are ready.",
    formats=frozenset({AudioFormat.WAV, AudioFormat.MP3}),
    address="https://api.crate.example",
    size_limit_bytes=200_000_000,
    fields=("title", "artist"),
    required_fields=("title",),
    options=(CONVERT, Option("shelf", "Shelf", "Where in the crate; the front one otherwise.")),
    secrets=(Secret("key", "API key", "Crate > Settings > Keys."),),
    steps=(
        StepInfo("place", "Place reserved"),
        StepInfo("send", "File sent"),
        StepInfo("processing", "Processing"),
    ),
)


class Place(msgspec.Struct):
    """What Crate answers to a name."""

    id: str


class Status(msgspec.Struct):
    """How far Crate is."""

    is_ready: bool


# A place that nobody uses is gone by itself, so one more does no harm: Recovery.REPEAT.
PLACE = Step("place", Place, State.PREPARING)
SEND = Step("send", Status, State.SENDING, Recovery.PROBE)
PROCESSING = Step("processing", type(None), State.PROCESSING)


class Crate:
    """One account at Crate."""

    info = INFO

    def __init__(self, account: Account, doors: Doors) -> None:
        self._shelf = account.option("shelf")
        self._api = doors.http.api(account.address, partial(doors.secret, "key"), _explain)

    async def check(self) -> AccountReport:
        """Ask who the key belongs to."""
        me = await self._api.call("GET", "/me", Place)
        return AccountReport(me.id)

    async def upload(self, run: Run) -> Receipt:
        """Reserve a place, fill it, and wait until Crate is done with it."""
        waveform = await run.waveform()
        place = await run.step(PLACE, partial(self._reserve, run))
        await run.step(SEND, partial(self._send, run, place), probe=partial(self._arrived, place))
        await run.poll(PROCESSING, partial(self._processing, place))
        return Receipt({"id": place.id}, sha256=waveform.sha256)

    async def _reserve(self, run: Run) -> Place:
        wanted = {"title": run.track.title, "shelf": self._shelf}
        return await self._api.call("POST", "/places", Place, json=wanted)

    async def _send(self, run: Run, place: Place) -> Status:
        audio = run.track.audio
        path = f"/places/{place.id}/audio"
        return await self._api.send_file(
            path, Status, audio, params={}, mime=audio.format.mime, on_sent=run.sent
        )

    async def _arrived(self, place: Place) -> Status | None:
        """After a lost answer: the place's status, None when it is empty."""
        answer = await self._api.call("GET", f"/places/{place.id}", msgspec.Raw)
        return None if bytes(answer) == b"null" else msgspec.json.decode(answer, type=Status)

    async def _processing(self, place: Place) -> Processing:
        answer = await self._api.call("GET", f"/places/{place.id}", Status)
        return Processing(is_done=answer.is_ready)


def _explain(reply: Reply) -> UploadError | None:
    """Crate says what is wrong by the status alone."""
    return None if reply.is_success else refusal(reply.status, reply.headers)


ENTRY = Entry(INFO, Crate)

KEY = "crate-practice-key"


class CrateServer:
    """A practice Crate; `looks` counts how often each place was asked for."""

    def __init__(self) -> None:
        self.titles: dict[str, str] = {}
        self.arrived: dict[str, str] = {}
        """sha256 by place."""
        self.looks: dict[str, int] = {}
        self.loses_next_answer = False

    def app(self) -> Starlette:
        """The service as an ASGI app."""
        return Starlette(
            routes=[
                Route("/me", self._me),
                Route("/places", self._reserve, methods=["POST"]),
                Route("/places/{place}", self._look),
                Route("/places/{place}/audio", self._take, methods=["POST"]),
            ]
        )

    async def _me(self, request: Request) -> Response:
        return _answer(request, {"id": "Practice crate"})

    async def _reserve(self, request: Request) -> Response:
        place = f"p{len(self.titles) + 1}"
        self.titles[place] = (await request.json())["title"]
        return _answer(request, {"id": place})

    async def _take(self, request: Request) -> Response:
        digest = hashlib.sha256(await request.body()).hexdigest()
        self.arrived[request.path_params["place"]] = digest
        if self.loses_next_answer:
            self.loses_next_answer = False
            return JSONResponse({}, 503)
        return _answer(request, {"is_ready": False})

    async def _look(self, request: Request) -> Response:
        place = request.path_params["place"]
        self.looks[place] = self.looks.get(place, 0) + 1
        if place not in self.arrived:
            return _answer(request, None)
        return _answer(request, {"is_ready": self.looks[place] > 2})


def _answer(request: Request, content: Any) -> Response:
    is_known = request.headers.get("authorization") == f"Bearer {KEY}"
    return JSONResponse(content) if is_known else JSONResponse({}, 401)
