"""The whole program with its real window, and one account at a sink: what the network parts run."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from heartbeat import Heartbeat
from PySide6.QtWidgets import QApplication

from musicupload_gui.app import Around, Face, build_face
from musicupload_gui.domain.provider import Account, AccountId
from musicupload_gui.domain.upload import ENDED, State, Upload
from musicupload_gui.engine.accounts import Kinds
from musicupload_gui.house import House, Plans, enter, open_house
from musicupload_gui.providers.registry import PROVIDERS, STORAGES
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secret_store import MemorySecrets
from musicupload_gui.ui.texts import Face as Look
from musicupload_gui.window_loop import WindowLoop

T = TypeVar("T")
ACCOUNT = AccountId("sink")
_LIMIT_S = 900.0


@dataclass(frozen=True, slots=True)
class Running:
    """The program at work."""

    house: House
    face: Face
    heart: Heartbeat

    async def add(self, paths: Sequence[Path]) -> None:
        """Drop files on the window, and wait until everything is known of them."""
        model = self.face.model
        wanted = model.rowCount() + len(paths)
        self.face.window.dropped.emit(list(paths))
        await _until(lambda: model.rowCount() == wanted and not model.counts()[Look.READING])

    async def upload_all(self) -> tuple[Upload, ...]:
        """Send the list and wait until all of it is ready; raises when something is not."""
        ledger = self.house.session.queue.ledger
        self.house.session.start(with_repeats=True)
        await _until(lambda: all(upload.state in ENDED for upload in ledger.all()))
        assert {upload.state for upload in ledger.all()} == {State.READY}
        return ledger.all()

    async def clear(self) -> None:
        """Take everything off the list."""
        session = self.house.session
        session.remove([item.track.id for item in session.library.items()])
        await _until(lambda: not self.face.model.rowCount())


def on_window_loop(work: Callable[[QApplication], Awaitable[T]]) -> T:
    """Run `work` on the loop that the window has."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)

    async def run() -> T:
        return await work(app)

    with asyncio.Runner(loop_factory=lambda: WindowLoop(app)) as runner:
        return runner.run(run())


@asynccontextmanager
async def running(
    app: QApplication, folder: Path, address: str, *, at_once: int | None = None
) -> AsyncGenerator[Running]:
    """The window over an empty list, with one account at the sink; `at_once` uploads, or Swayzio's.

    Certificates: the caller sets `SSL_CERT_FILE` before.
    """
    providers = PROVIDERS
    if at_once is not None:
        swayzio = next(entry for entry in PROVIDERS if entry.info.id == "swayzio")
        providers = (replace(swayzio, info=replace(swayzio.info, max_parallel=at_once)),)
    plans = Plans(kinds=Kinds(providers, STORAGES))
    heart = Heartbeat()
    async with open_house(DataFolder(folder), MemorySecrets(), plans) as house:
        face = build_face(app, house, Around(lambda: None))
        face.window.show()
        await enter(house)
        account = Account(ACCOUNT, "Sink", "swayzio", address, {})
        await house.session.destinations.put(account, {"token": "of-the-bench"})
        heart.start()
        try:
            yield Running(house, face, heart)
        finally:
            heart.stop()
            face.window.hide()
            face.look.covers.close()


async def _until(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(_LIMIT_S):
        while not is_so():  # noqa: ASYNC110 - the window has no event of its own for it
            await asyncio.sleep(0.02)
