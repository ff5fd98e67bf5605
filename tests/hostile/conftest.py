"""The stage for hostile input: practice servers, a house without a window, and the real window."""

from __future__ import annotations

import asyncio
import gc
import sys
from collections.abc import AsyncGenerator, Callable, Generator
from pathlib import Path

import pytest
from hostile_house import furnished
from hostile_window import Scene, perform
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from stage import make_audio

from musicupload_gui.house import House
from musicupload_gui.practice.servers import Practice
from musicupload_gui.window_loop import WindowLoop

# Memory and the ends of processes are looked at through /proc, and leases are Linux's.
collect_ignore_glob = [] if sys.platform == "linux" else ["test_*_close.py", "test_*_files.py",
                                                          "test_*_replies.py"]  # fmt: skip


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """As everywhere, but for fixtures that live longer than one test."""
    return "asyncio"


@pytest.fixture(scope="session")
def song(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One real song."""
    return make_audio(tmp_path_factory.mktemp("song") / "Kites.wav", seconds=0.5)


@pytest.fixture
def practice() -> Generator[Practice]:
    """All practice servers, quick."""
    with Practice() as servers:
        yield servers


@pytest.fixture
async def house(tmp_path: Path, practice: Practice) -> AsyncGenerator[House]:
    """An open house with an account at practice Swayzio and one at practice AudioDelivery."""
    async with furnished(tmp_path / "data", practice) as opened:
        yield opened


@pytest.fixture(scope="module")
def play(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Callable[[Scene], None]:
    """Runs an async scene on the real window inside Qt's own loop."""

    def run(scene: Scene) -> None:
        with asyncio.Runner(loop_factory=lambda: WindowLoop(qapp)) as runner:
            runner.run(perform(qapp, tmp_path_factory.mktemp("window") / "data", scene))
        # Here, in Qt's own thread: a collection in another one would end Qt's objects there.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()

    return run
