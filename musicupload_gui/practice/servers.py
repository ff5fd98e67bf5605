"""The practice servers as one thing to start and stop: four vendors' services and a store."""

from __future__ import annotations

import asyncio
import socket
import threading
from types import TracebackType
from typing import Self

from musicupload_gui.practice.audiodelivery import AudioDeliveryService
from musicupload_gui.practice.bucket import PracticeBucket
from musicupload_gui.practice.connection import PracticeServer
from musicupload_gui.practice.faults import Faults, FaultyApp
from musicupload_gui.practice.sourceaudio import (
    PRACTICE_SOURCEAUDIO_CONTACT,
    PRACTICE_SOURCEAUDIO_TOKEN,
    SourceAudioService,
)
from musicupload_gui.practice.sourceaudio_site import SourceAudioSite
from musicupload_gui.practice.store import ObjectStore
from musicupload_gui.practice.swayzio import SwayzioService
from musicupload_gui.practice.useapi import UseApiService
from musicupload_gui.practice.wire import Recorder, SeenRequest

_STOP_LIMIT_S = 10.0


class Practice:
    """All practice servers, on 127.0.0.1, in one thread with an event loop of its own.

    Each service has a port of its own, taken when it is first needed and kept over a stop and a
    new start, as is everything that was uploaded. `pace_s` is how long each processing lane takes
    (0: done at the second poll), `bytes_per_s` how fast each connection that carries audio is read.
    """

    def __init__(self, *, pace_s: float = 0.0, bytes_per_s: float | None = None) -> None:
        self.seen: list[SeenRequest] = []
        self.faults = Faults()
        self.store = ObjectStore(bytes_per_s=bytes_per_s)
        self.swayzio = SwayzioService(self.store, pace_s=pace_s)
        self.audiodelivery = AudioDeliveryService(self.store, pace_s=pace_s)
        self.bucket = PracticeBucket(bytes_per_s=bytes_per_s)
        people = {PRACTICE_SOURCEAUDIO_TOKEN: PRACTICE_SOURCEAUDIO_CONTACT}
        self.sourceaudio = SourceAudioSite("Practice Music", people, pace_s=pace_s)
        self.useapi = UseApiService(pace_s=pace_s, bytes_per_s=bytes_per_s)
        self._apps = {
            "swayzio": self.swayzio.app(),
            "audiodelivery": self.audiodelivery.app(),
            "sourceaudio": SourceAudioService(self.sourceaudio).app(),
            "useapi": self.useapi.app(),
            "store": self.store.app(self.bucket.routes()),
        }
        self._ports = dict.fromkeys(self._apps, 0)
        self._listeners: dict[str, socket.socket] = {}
        self._servers: list[PracticeServer] = []
        self._thread: threading.Thread | None = None

    @property
    def swayzio_address(self) -> str:
        """Where practice Swayzio is, such as `http://127.0.0.1:49152`."""
        return self._address("swayzio")

    @property
    def audiodelivery_address(self) -> str:
        """Where practice AudioDelivery is."""
        return self._address("audiodelivery")

    @property
    def sourceaudio_address(self) -> str:
        """Where the practice SourceAudio site is."""
        return self._address("sourceaudio")

    @property
    def useapi_address(self) -> str:
        """Where practice useapi.net is, with Riffusion and Flow Music."""
        return self._address("useapi")

    @property
    def store_address(self) -> str:
        """Where the store behind the services is, and the endpoint of the practice bucket."""
        return self._address("store")

    def start(self) -> None:
        """Serve; connections are taken as soon as this returns. Nothing happens when it runs."""
        if self._thread is not None:
            return
        self._listen()
        self._servers = []
        listeners: list[socket.socket] = []
        for service, app in self._apps.items():
            faulty = FaultyApp(app, service, self.faults)
            self._servers.append(PracticeServer(Recorder(faulty, service, self.seen)))
            listeners.append(self._listeners[service])
        self._thread = threading.Thread(
            target=_run, args=(self._servers, listeners), name="practice", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Cut all connections, end the thread and let go of the ports; harmless when stopped.

        Raises `TimeoutError` when the thread does not end.
        """
        if self._thread is not None:
            for server in self._servers:
                server.end()
            self._thread.join(_STOP_LIMIT_S)
            if self._thread.is_alive():
                raise TimeoutError("the practice servers did not stop")
            self._thread = None
        for listener in self._listeners.values():
            listener.close()
        self._listeners.clear()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.stop()

    def _address(self, service: str) -> str:
        if not self._ports[service]:
            self._listen()
        return f"http://127.0.0.1:{self._ports[service]}"

    def _listen(self) -> None:
        """Take the ports, the same ones as last time; the first connections can wait in line."""
        for service, port in self._ports.items():
            if service not in self._listeners:
                listener = socket.create_server(("127.0.0.1", port))
                # Its connections inherit this; without it each answer on a kept one waits 40 ms.
                listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self._listeners[service] = listener
                self._ports[service] = listener.getsockname()[1]
        self.store.address = self._address("store")


def _run(servers: list[PracticeServer], listeners: list[socket.socket]) -> None:
    """The thread: serve until every server was told to end."""
    # The same kind of loop on every system, because a server needs `remove_reader` to stop.
    with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
        runner.run(_serve(servers, listeners))


async def _serve(servers: list[PracticeServer], listeners: list[socket.socket]) -> None:
    await asyncio.gather(
        *(
            server.serve(sockets=[listener])
            for server, listener in zip(servers, listeners, strict=True)
        )
    )
