"""Whatever people and networks do to the queue, in any order: nothing lost, nothing twice."""

from __future__ import annotations

import asyncio
import os
import tempfile
from collections import Counter
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from stage import QUICK, another, make_audio, until_ended

from musicupload_gui.domain.errors import ErrorKind
from musicupload_gui.domain.provider import Account, AccountId
from musicupload_gui.domain.upload import ENDED, State, Upload
from musicupload_gui.engine.queue import Decision
from musicupload_gui.house import House, enter, open_house
from musicupload_gui.practice.audiodelivery import PRACTICE_AUDIODELIVERY_KEY
from musicupload_gui.practice.faults import Fault, FaultKind
from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.swayzio import PRACTICE_SWAYZIO_TOKEN
from musicupload_gui.practice.useapi import PRACTICE_USEAPI_TOKEN
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets

T = TypeVar("T")
SONGS = 4
EXAMPLES = int(os.environ.get("MUSICUPLOAD_EXAMPLES", "12"))
NEEDS_PERSON = frozenset({State.HELD, State.PAUSED, State.UNKNOWN})
WRECKS = (
    Fault(FaultKind.LOST_ANSWER, "swayzio", "POST", "/v1/uploads"),
    Fault(FaultKind.RESET, "store", "PUT"),
    Fault(FaultKind.LOST_ANSWER, "store", "PUT"),
    Fault(FaultKind.EXPIRED_URL, "store", "PUT"),
    Fault(FaultKind.STATUS, "swayzio", "POST", "/finalize", status=500),
    Fault(FaultKind.LOST_ANSWER, "swayzio", "POST", "/finalize"),
    Fault(FaultKind.STATUS, "audiodelivery", "POST", "/track", status=503),
    Fault(FaultKind.LOST_ANSWER, "audiodelivery", "POST", "/track"),
    Fault(FaultKind.STATUS, "audiodelivery", "POST", "/track", status=401),
    Fault(FaultKind.LOST_ANSWER, "useapi", "POST", "/files"),
    Fault(FaultKind.STATUS, "useapi", "POST", "/files", status=429),
    Fault(FaultKind.STATUS, "useapi", "POST", "/files", status=596),
    Fault(FaultKind.STATUS, "useapi", "POST", "/files", status=400),
)


@pytest.fixture(scope="module")
def songs(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("machine")
    first = make_audio(folder / "0.wav", seconds=0.5)
    return [first, *(another(first, folder / f"{n}.wav") for n in range(1, SONGS))]


class Queue(RuleBasedStateMachine):
    """A house over three practice services, and what must be true of it."""

    songs: list[Path]

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = tempfile.TemporaryDirectory()
        self.practice = Practice()
        self.practice.start()
        self.stack = AsyncExitStack()
        self.typed: dict[str, str] = {}
        """The titles that a person typed, by path."""
        self.listed: set[str] = set()
        self.house: House

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(work)

    def do(self, call: Callable[[], object]) -> None:
        """Make a plain call inside the loop, as the window does."""

        async def in_loop() -> None:
            call()

        self.run(in_loop())

    @initialize()
    def open(self) -> None:
        self.run(self._open())

    @rule(picks=st.lists(st.integers(0, SONGS - 1), min_size=1, max_size=3))
    def drop(self, picks: list[int]) -> None:
        """Drop songs, some of them twice or on the list already."""
        self.run(self.house.session.add_now([self.songs[n] for n in picks]))
        self.listed |= {str(self.songs[n]) for n in picks}

    @rule(pick=st.integers(0, SONGS - 1), text=st.sampled_from(["A", "Bé", "🎵 C"]))
    def edit(self, pick: int, text: str) -> None:
        path = str(self.songs[pick])
        if path in self.listed:
            library = self.house.session.library
            edits = self.house.session.edits
            self.do(lambda: edits.edit([library.at(path)], {"title": text}))
            self.typed[path] = text

    @rule()
    def start(self) -> None:
        self.do(self.house.session.start)

    @rule(turns=st.integers(1, 40))
    def wait(self, turns: int) -> None:
        self.run(self._turns(turns))

    @rule()
    def pause(self) -> None:
        self.do(self.house.session.queue.pause)

    @rule()
    def resume(self) -> None:
        self.do(self.house.session.queue.resume)

    @precondition(lambda self: self.uploads())
    @rule(pick=st.integers(0, 99))
    def cancel(self, pick: int) -> None:
        uploads = self.uploads()
        chosen = uploads[pick % len(uploads)].id
        self.do(lambda: self.house.session.queue.cancel([chosen]))

    @rule()
    def retry(self) -> None:
        self.do(self._retry)

    @rule()
    def restart(self) -> None:
        """Close in the middle of everything and open again."""
        self.run(self._restart())

    @rule(wreck=st.sampled_from(WRECKS))
    def break_something(self, wreck: Fault) -> None:
        self.practice.faults.add(wreck)

    @rule()
    def let_the_token_die(self) -> None:
        self.practice.swayzio.expire_tokens()

    @rule()
    def wake_up(self) -> None:
        """The clock jumped: what waits is tried again at once."""
        self.do(self.house.session.queue.reach.come_back)

    @invariant()
    def the_list_is_whole(self) -> None:
        """R1: every song that was dropped, once, with what was typed."""
        if not hasattr(self, "house"):
            return
        items = self.house.session.library.items()
        assert Counter(str(i.track.audio.path) for i in items) == Counter(self.listed)
        for item in items:
            typed = self.typed.get(str(item.track.audio.path))
            assert typed is None or item.track.metadata.title == typed

    @invariant()
    def nothing_is_there_twice(self) -> None:
        """R2: each song at most once at each service, but for what a person sent again."""
        practice = self.practice
        finalized = [t.sha256 for t in practice.swayzio.tracks.values() if t.is_finalized]
        there = {
            "swayzio": Counter(finalized),
            "audiodelivery": Counter(t.sha256 for t in practice.audiodelivery.tracks.values()),
            "flowmusic": Counter(f.stored.sha256 for f in practice.useapi.flowmusic_files.values()),
        }
        for service, counts in there.items():
            assert all(count == 1 for count in counts.values()), (service, counts)

    @invariant()
    def ready_is_true(self) -> None:
        """R4: a row that is ready has its song at the service."""
        if not hasattr(self, "house"):
            return
        ready = [u for u in self.uploads() if u.state is State.READY and u.receipt]
        for upload in ready:
            assert upload.receipt is not None
            if upload.account_id == "swayzio":
                track = self.practice.swayzio.tracks[upload.receipt.remote["track_id"]]
                assert track.is_finalized
            assert upload.problem is None

    def teardown(self) -> None:
        try:
            if hasattr(self, "house"):
                self.run(self._finish())
                self.run(self.stack.aclose())
        finally:
            self.practice.stop()
            self.loop.close()
            self.folder.cleanup()

    def uploads(self) -> tuple[Upload, ...]:
        return self.house.session.queue.ledger.all() if hasattr(self, "house") else ()

    async def _open(self) -> None:
        folder = DataFolder(Path(self.folder.name))
        self.house = await self.stack.enter_async_context(
            open_house(folder, MemorySecrets(), QUICK)
        )
        self.practice.swayzio.tokens.add(PRACTICE_SWAYZIO_TOKEN)
        addresses = {
            "swayzio": (self.practice.swayzio_address, "token", PRACTICE_SWAYZIO_TOKEN),
            "audiodelivery": (
                self.practice.audiodelivery_address, "api_key", PRACTICE_AUDIODELIVERY_KEY
            ),
            "flowmusic": (self.practice.useapi_address, "token", PRACTICE_USEAPI_TOKEN),
        }  # fmt: skip
        for provider, (address, secret, key) in addresses.items():
            account = Account(AccountId(provider), provider, provider, address)
            await self.house.session.destinations.put(account, {secret: key})
        await enter(self.house)

    async def _restart(self) -> None:
        await self.stack.aclose()
        self.stack = AsyncExitStack()
        await self._open()

    def _retry(self) -> None:
        stopped = [u.id for u in self.uploads() if u.state in {State.FAILED, State.CANCELLED}]
        self.house.session.retry(stopped)

    async def _turns(self, count: int) -> None:
        for _ in range(count):
            await asyncio.sleep(0.005)

    async def _finish(self) -> None:
        """All trouble ends, a person answers what is asked: then everything is ready."""
        self.practice.faults.clear()
        self.practice.swayzio.tokens.add(PRACTICE_SWAYZIO_TOKEN)
        queue = self.house.session.queue
        self.house.session.start()
        for _ in range(4):
            queue.resume()
            for account in self.house.session.accounts.all():
                queue.release(account.id)
            self._retry()
            await until_ended(self.house.session, also=NEEDS_PERSON)
            for upload in self.uploads():
                if upload.state is State.UNKNOWN:
                    queue.decide(upload.id, self._look(upload))
            await until_ended(self.house.session, also=NEEDS_PERSON)
        uploads = self.uploads()
        assert {u.state for u in uploads} <= {State.READY}, Counter(u.state for u in uploads)
        assert len(uploads) == 3 * len(self.listed)
        counts = Counter(u.state in ENDED for u in uploads)
        assert counts[True] == len(uploads), "R5: the counts add up"
        self.nothing_is_there_twice()

    def _look(self, upload: Upload) -> Decision:
        """What a person does who looks at the service before answering."""
        assert upload.problem is not None
        assert upload.problem.kind in {ErrorKind.UNCERTAIN, ErrorKind.STATUS_UNREADABLE}
        song = Path(self.house.session.library[upload.track_id].audio.path).read_bytes()
        there = (f.stored.content for f in self.practice.useapi.flowmusic_files.values())
        return Decision.ARRIVED if song in there else Decision.SEND_AGAIN


def test_whatever_happens(songs: list[Path]) -> None:
    Queue.songs = songs
    run_state_machine_as_test(
        Queue,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=16,
            deadline=None,
            suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large),
            # A failure takes its time; the steps that led to it are printed as they were.
            phases=(Phase.explicit, Phase.generate),
            print_blob=True,
        ),
    )
