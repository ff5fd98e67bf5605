"""kill -9 in the middle of a batch: the list, the edits and the results are there again.

One kill from outside, of an interpreter of its own with all its helper processes; every single
point at which the program can be killed is in `faults/test_faults_kill_points.py`.
"""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
from stage import QUICK, make_audio, until_ended

from musicupload_gui.domain.provider import Account, AccountId
from musicupload_gui.domain.upload import State
from musicupload_gui.house import House, enter, open_house
from musicupload_gui.practice.audiodelivery import PRACTICE_AUDIODELIVERY_KEY
from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.swayzio import PRACTICE_SWAYZIO_TOKEN
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets

pytestmark = pytest.mark.anyio
COUNT = 8
KILLED_AFTER = 25
"""Requests: some files are there, some on the way, some have not begun."""

VICTIM = """
import asyncio, os, sys
from pathlib import Path
sys.path[:0] = {here!r}
from test_journey_kill import begin
asyncio.run(begin(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4]))
"""


async def begin(data: Path, music: Path, swayzio: str, audiodelivery: str) -> None:
    """What the program that is killed does: add, edit, start, and go on until it dies."""
    async with open_house(DataFolder(data), MemorySecrets(), QUICK) as house:
        await open_accounts(house, swayzio, audiodelivery)
        found = await house.session.add_now([music])
        house.session.edits.edit(found.tracks, {"artist": "Typed Artist"})
        house.session.start()
        print("started", flush=True)  # noqa: T201 - the parent waits for this line
        await asyncio.sleep(60)


async def open_accounts(house: House, swayzio: str, audiodelivery: str) -> None:
    put = house.session.destinations.put
    await put(
        Account(AccountId("sw"), "Studio", "swayzio", swayzio), {"token": PRACTICE_SWAYZIO_TOKEN}
    )
    await put(
        Account(AccountId("ad"), "Shop", "audiodelivery", audiodelivery),
        {"api_key": PRACTICE_AUDIODELIVERY_KEY},
    )
    await enter(house)


def kill_in_the_middle(data: Path, music: Path, practice: Practice, requests: int) -> None:
    """Start the program, and kill it once the servers have seen so many requests."""
    program = VICTIM.format(here=[str(Path(__file__).parent), str(Path(__file__).parents[1])])
    child = subprocess.Popen(
        [sys.executable, "-c", program, str(data), str(music), practice.swayzio_address,
         practice.audiodelivery_address],
        stdout=subprocess.PIPE,
    )  # fmt: skip
    assert child.stdout is not None
    assert child.stdout.readline() == b"started\n"
    deadline = time.monotonic() + 30
    while len(practice.seen) < requests:
        assert time.monotonic() < deadline
        time.sleep(0.002)
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    child.stdout.close()


async def test_the_batch_goes_on_and_nothing_is_there_twice(tmp_path: Path) -> None:
    music = tmp_path / "music"
    music.mkdir()
    for number in range(COUNT):
        make_audio(music / f"{number}.wav", seconds=1 + number / 10, title=f"Piece {number}")
    data = tmp_path / "data"
    with Practice(bytes_per_s=2_000_000) as practice:
        await asyncio.to_thread(kill_in_the_middle, data, music, practice, KILLED_AFTER)
        async with open_house(DataFolder(data), MemorySecrets(), QUICK) as house:
            session = house.session
            await open_accounts(house, practice.swayzio_address, practice.audiodelivery_address)
            items = session.library.items()
            assert [i.track.metadata.artist for i in items] == ["Typed Artist"] * COUNT
            assert {i.track.title for i in items} == {f"Piece {n}" for n in range(COUNT)}
            uploads = session.queue.ledger.all()
            assert len(uploads) == 2 * COUNT
            await until_ended(session)
            assert {u.state for u in session.queue.ledger.all()} == {State.READY}
            assert len(session.history()) == 2 * COUNT
        finalized = [t for t in practice.swayzio.tracks.values() if t.is_finalized]
        for tracks in (finalized, list(practice.audiodelivery.tracks.values())):
            assert len(tracks) == COUNT
            assert set(Counter(track.sha256 for track in tracks).values()) == {1}
