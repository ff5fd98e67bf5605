"""The window's event loop: turns as asyncio has them, with Qt's events between them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from musicupload_gui.window_loop import WindowLoop


def run(app: QApplication, work: Callable[[], Awaitable[None]]) -> None:
    async def main() -> None:
        await work()

    with asyncio.Runner(loop_factory=lambda: WindowLoop(app)) as runner:
        runner.run(main())


def test_callbacks_run_in_the_order_in_which_they_came(qapp: QApplication) -> None:
    seen: list[int] = []

    async def work() -> None:
        loop = asyncio.get_running_loop()
        for number in range(5):
            loop.call_soon(seen.append, number)
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    run(qapp, work)
    assert seen == [0, 1, 2, 3, 4]


def test_what_comes_up_in_a_turn_waits_for_the_next(qapp: QApplication) -> None:
    turns: list[str] = []

    async def work() -> None:
        loop, done = asyncio.get_running_loop(), asyncio.Event()

        def first() -> None:
            turns.append("first")
            loop.call_soon(third)

        def third() -> None:
            turns.append("third")
            done.set()

        loop.call_soon(first)
        loop.call_soon(turns.append, "second")
        await done.wait()

    run(qapp, work)
    assert turns == ["first", "second", "third"]


def test_a_cancelled_callback_does_not_run(qapp: QApplication) -> None:
    seen: list[str] = []

    async def work() -> None:
        loop = asyncio.get_running_loop()
        loop.call_soon(seen.append, "cancelled").cancel()
        loop.call_soon(seen.append, "kept")
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    run(qapp, work)
    assert seen == ["kept"]


def test_callbacks_without_end_let_qt_have_its_turns(qapp: QApplication) -> None:
    fired: list[int] = []

    async def work() -> None:
        loop, done = asyncio.get_running_loop(), asyncio.Event()

        def again() -> None:
            if not done.is_set():
                loop.call_soon(again)

        def tick() -> None:
            fired.append(len(fired))
            if len(fired) == 5:
                done.set()

        timer = QTimer(interval=1)
        timer.timeout.connect(tick)
        timer.start()
        again()
        async with asyncio.timeout(30):
            await done.wait()
        timer.stop()

    run(qapp, work)
    assert fired == [0, 1, 2, 3, 4]


def test_a_callback_in_which_qt_waits_holds_up_no_other(qapp: QApplication) -> None:
    turns: list[str] = []

    async def work() -> None:
        loop, done = asyncio.get_running_loop(), asyncio.Event()
        inner = QEventLoop()

        def opens_a_loop() -> None:
            turns.append("opened")
            inner.exec()
            turns.append("closed")
            done.set()

        def ends_it() -> None:
            turns.append("meanwhile")
            inner.quit()

        loop.call_soon(opens_a_loop)
        loop.call_soon(ends_it)
        async with asyncio.timeout(30):
            await done.wait()

    run(qapp, work)
    assert turns == ["opened", "meanwhile", "closed"]


def test_a_call_from_another_thread_arrives(qapp: QApplication) -> None:
    seen: list[int] = []

    async def work() -> None:
        loop, done = asyncio.get_running_loop(), asyncio.Event()

        def call() -> None:
            loop.call_soon_threadsafe(seen.append, 1)
            loop.call_soon_threadsafe(done.set)

        await asyncio.to_thread(call)
        async with asyncio.timeout(30):
            await done.wait()

    run(qapp, work)
    assert seen == [1]


def test_a_callback_that_fails_is_told_and_the_rest_goes_on(
    qapp: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    seen: list[str] = []

    async def work() -> None:
        loop = asyncio.get_running_loop()

        def fails() -> None:
            raise ZeroDivisionError

        loop.call_soon(fails)
        loop.call_soon(seen.append, "after")
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    run(qapp, work)
    assert seen == ["after"]
    assert "ZeroDivisionError" in caplog.text
    caplog.clear()


def test_a_closed_loop_takes_nothing_and_no_timer_goes_on(qapp: QApplication) -> None:
    loop = WindowLoop(qapp)
    loop.call_soon(print)
    loop.close()
    with pytest.raises(RuntimeError, match="closed"):
        loop.call_soon(print)
