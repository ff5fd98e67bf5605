"""Helpers answer, die alone, and never outlive or disturb the program."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import killable_jobs as jobs
import pytest

from musicupload_gui.intake.killable import Death, HelperDied, HelperFailed, Killable
from musicupload_gui.intake.remote import MEMORY_LIMIT_BYTES, NICENESS, Remote

pytestmark = pytest.mark.anyio
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
DEADLINE_S = 20.0


async def until(condition: Callable[[], bool]) -> None:
    give_up = time.monotonic() + DEADLINE_S
    while not condition():
        assert time.monotonic() < give_up, "waited in vain"
        await asyncio.sleep(0.01)


def is_alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def is_known(pid: int) -> bool:
    return Path(f"/proc/{pid}").exists()


async def test_answers_come_back(helpers: Killable) -> None:
    answers = await asyncio.gather(
        *(helpers.run(jobs.square, n, limit_s=DEADLINE_S) for n in range(50))
    )
    assert answers == [n * n for n in range(50)]


async def test_two_helpers_at_most_and_they_stay(helpers: Killable) -> None:
    pids = await asyncio.gather(
        *(helpers.run(jobs.pid, None, limit_s=DEADLINE_S) for _ in range(20))
    )
    assert 1 <= len(set(pids)) <= 2
    assert os.getpid() not in pids


@posix_only
async def test_helpers_stand_back(helpers: Killable) -> None:
    assert await helpers.run(os.nice, 0, limit_s=DEADLINE_S) == min(os.nice(0) + NICENESS, 19)


async def test_exception_comes_back_with_its_words(helpers: Killable) -> None:
    before = await helpers.run(jobs.pid, None, limit_s=DEADLINE_S)
    with pytest.raises(HelperFailed, match="LookupError: no such thing") as failed:
        await helpers.run(jobs.fail, "no such thing", limit_s=DEADLINE_S)
    assert (failed.value.type_name, failed.value.text) == ("LookupError", "no such thing")
    assert await helpers.run(jobs.pid, None, limit_s=DEADLINE_S) == before


async def test_endless_recursion_is_an_ordinary_failure(helpers: Killable) -> None:
    with pytest.raises(HelperFailed) as failed:
        await helpers.run(jobs.recurse, None, limit_s=DEADLINE_S)
    assert failed.value.type_name == "RecursionError"


async def test_answer_that_cannot_travel_is_a_failure(helpers: Killable) -> None:
    with pytest.raises(HelperFailed):
        await helpers.run(jobs.fail_unpicklably, None, limit_s=DEADLINE_S)
    assert await helpers.run(jobs.square, 3, limit_s=DEADLINE_S) == 9


async def test_function_that_is_not_there_is_a_failure(helpers: Killable) -> None:
    nowhere: Remote[int, int] = Remote("killable_jobs", "nowhere")
    with pytest.raises(HelperFailed) as failed:
        await helpers.run(nowhere, 1, limit_s=DEADLINE_S)
    assert failed.value.type_name == "AttributeError"


async def test_remote_function_is_found_by_name(helpers: Killable) -> None:
    square: Remote[int, int] = Remote("killable_jobs", "square")
    assert await helpers.run(square, 7, limit_s=DEADLINE_S) == 49


async def test_death_is_told_and_the_next_call_works(helpers: Killable) -> None:
    for code in (0, 3):
        with pytest.raises(HelperDied) as died:
            await helpers.run(jobs.die, code, limit_s=DEADLINE_S)
        assert died.value.reason is Death.CRASH
    assert await helpers.run(jobs.square, 4, limit_s=DEADLINE_S) == 16


async def test_time_limit_kills(helpers: Killable) -> None:
    with pytest.raises(HelperDied) as died:
        await helpers.run(jobs.spin, None, limit_s=0.2)
    assert died.value.reason is Death.TIME_LIMIT
    assert await helpers.run(jobs.square, 5, limit_s=DEADLINE_S) == 25


@linux_only
async def test_memory_is_limited(helpers: Killable) -> None:
    half = MEMORY_LIMIT_BYTES // 2
    assert await helpers.run(jobs.take_memory, half, limit_s=DEADLINE_S) == half
    with pytest.raises(HelperFailed) as failed:
        await helpers.run(jobs.take_memory, MEMORY_LIMIT_BYTES, limit_s=DEADLINE_S)
    assert failed.value.type_name == "MemoryError"


@linux_only
async def test_cancelling_kills_the_helper_and_leaves_a_working_pool(
    helpers: Killable, tmp_path: Path
) -> None:
    said = tmp_path / "pid"
    call = asyncio.ensure_future(helpers.run(jobs.say_pid_and_sleep, str(said), limit_s=600))
    await until(said.exists)
    pid = int(said.read_text())
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    await until(lambda: not is_alive(pid))
    pids = await asyncio.gather(
        *(helpers.run(jobs.pid, None, limit_s=DEADLINE_S) for _ in range(4))
    )
    assert pid not in pids


async def test_cancelling_before_the_helper_has_started(helpers: Killable) -> None:
    for _ in range(3):
        call = asyncio.ensure_future(helpers.run(jobs.spin, None, limit_s=600))
        await asyncio.sleep(0)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
    assert await helpers.run(jobs.square, 6, limit_s=DEADLINE_S) == 36


@linux_only
async def test_close_ends_idle_and_busy_helpers(tmp_path: Path) -> None:
    helpers = Killable()
    said = tmp_path / "pid"
    busy = asyncio.ensure_future(helpers.run(jobs.say_pid_and_sleep, str(said), limit_s=600))
    await until(said.exists)
    idle = await helpers.run(jobs.pid, None, limit_s=DEADLINE_S)
    await helpers.aclose()
    with pytest.raises(HelperDied) as died:
        await busy
    assert died.value.reason is Death.CLOSED
    for pid in (idle, int(said.read_text())):
        assert not is_known(pid)
    assert not multiprocessing.active_children()
    with pytest.raises(HelperDied) as died:
        await helpers.run(jobs.square, 1, limit_s=1)
    assert died.value.reason is Death.CLOSED


async def test_close_without_a_call_and_twice() -> None:
    helpers = Killable()
    await helpers.aclose()
    await helpers.aclose()


@posix_only
async def test_interrupt_is_not_for_helpers(helpers: Killable) -> None:
    pid = await helpers.run(jobs.pid, None, limit_s=DEADLINE_S)
    os.kill(pid, signal.SIGINT)
    assert await helpers.run(jobs.pid, None, limit_s=DEADLINE_S) == pid


async def test_helper_loads_no_window_no_network_and_not_our_main(helpers: Killable) -> None:
    loaded = set(await helpers.run(jobs.modules, None, limit_s=DEADLINE_S))
    assert not loaded & {"PySide6", "httpx", "pytest", "asyncio", "mutagen", "av"}
