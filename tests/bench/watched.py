"""The program with its real window, offscreen, under a heartbeat: what each part does things to."""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from heartbeat import Heartbeat
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLineEdit

from musicupload_gui.app import Around, Face, build_face
from musicupload_gui.domain.provider import AccountId
from musicupload_gui.house import House, enter, open_house
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secret_store import MemorySecrets
from musicupload_gui.ui import texts

LIMIT_S = 300.0
REST_S = 0.7
"""How long an action is watched: its news are shown within 50 ms, then the window repaints."""
ACCOUNTS = (AccountId("practice-swayzio"), AccountId("practice-audiodelivery"))
"""Both have rules for fields and files, so every track is looked at twice."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """When what a person waits for was there, in seconds after the drop."""

    first_rows_s: float
    all_rows_s: float
    all_tags_s: float


class FirstPaint(QObject):
    """Notes when the list was first painted with rows in it."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self._face = face
        self.at_s: float | None = None
        face.window.view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_paint = event.type() is QEvent.Type.Paint
        if is_paint and self.at_s is None and self._face.model.rowCount():
            self.at_s = time.perf_counter()
        return super().eventFilter(watched, event)


class Watched:
    """The open program, and hands that do things to it while the heart beats."""

    def __init__(self, house: House, face: Face, heart: Heartbeat) -> None:
        self.house = house
        self.face = face
        self.heart = heart

    async def drop(self, pile: Path, count: int) -> Dropped:
        """Drop a folder on the empty list, in the phases `add` and `read tags`."""
        face, paint = self.face, FirstPaint(self.face)
        self.heart.enter("add")
        began_s = time.perf_counter()
        face.window.dropped.emit([pile])
        await self.until(lambda: face.model.rowCount() == count)
        all_rows_s = time.perf_counter() - began_s
        self.heart.enter("read tags")
        await self.until(lambda: not face.model.counts()[texts.Face.READING])
        all_tags_s = time.perf_counter() - began_s
        await self.rest()
        assert paint.at_s is not None
        return Dropped(paint.at_s - began_s, all_rows_s, all_tags_s)

    async def do(self, name: str, action: Callable[[], object], rest_s: float = REST_S) -> None:
        """Do something, and watch for a while what comes of it."""
        self.heart.enter(name)
        action()
        await asyncio.sleep(rest_s)
        self.heart.enter("")

    async def rest(self) -> None:
        """Let the window come to rest, unwatched."""
        self.heart.enter("")
        await asyncio.sleep(REST_S)

    async def until(self, is_so: Callable[[], bool]) -> None:
        """Wait for the window to show something."""
        async with asyncio.timeout(LIMIT_S):
            while not is_so():  # noqa: ASYNC110 - the model has no event of its own for it
                await asyncio.sleep(0.005)

    def edit(self) -> None:
        """Type a composer for whatever is selected."""
        editor = self.face.window.inspector.findChild(QLineEdit, "field_composer")
        assert isinstance(editor, QLineEdit)
        editor.setText(f"Clara {time.monotonic_ns()}")
        editor.setModified(True)
        editor.editingFinished.emit()


@asynccontextmanager
async def watched_window(
    app: QApplication, folder: Path, accounts: Sequence[AccountId] = ACCOUNTS
) -> AsyncGenerator[Watched]:
    """The program over this data folder, entered and at rest; practice accounts are chosen."""
    heart = Heartbeat()
    heart.start()
    async with open_house(DataFolder(folder), MemorySecrets()) as house:
        face = build_face(app, house, Around(lambda: None))
        face.window.show()
        watched = Watched(house, face, heart)
        heart.enter("reopen")
        await enter(house)
        await watched.rest()
        if accounts:
            await house.practice.open()
            house.session.destinations.choose(accounts)
            await watched.rest()
        try:
            yield watched
        finally:
            face.window.hide()
            face.look.covers.close()
            heart.stop()
    face.window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
