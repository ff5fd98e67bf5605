"""Does the main job once on the real window, as a person would, and says how each upload ended."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from musicupload_gui.domain.upload import ENDED, State
from musicupload_gui.engine.session import Session
from musicupload_gui.house import House
from musicupload_gui.ui.main_window import MainWindow

_LIMIT_S = 120.0
_LOOK_S = 0.5
"""The window follows the news within this time."""
_OK, _NOT_ALL = 0, 1
_STOPPED = ENDED | {State.HELD}
"""Nothing more happens without a person, and nobody is here."""


async def rehearse(window: MainWindow, house: House, samples: Path, picture: Path) -> int:
    """Drop the samples on the window, press Upload, wait, save a picture; 0 when all are ready."""
    session = house.session
    # Nobody is there to read the hint, and the picture shall show the window.
    session.accounts.settings.change(has_seen_hint=True)
    await house.practice.open()
    news = asyncio.Event()
    session.listen(lambda _: news.set())

    async def until(is_so: Callable[[], bool]) -> None:
        while not is_so():
            news.clear()
            await news.wait()

    async with asyncio.timeout(_LIMIT_S):
        session.destinations.choose(account.id for account in session.accounts.all())
        count = _drop(window, samples)
        await until(lambda: len({track_id for track_id, _ in session.plan().fresh}) == count)
        await asyncio.sleep(_LOOK_S)
        window.toolbar.upload.click()
        for box in window.findChildren(QMessageBox, "copiesDialog"):
            box.defaultButton().click()  # yes, make copies where a service takes no such format
        await until(lambda: _all_settled(session))
        await asyncio.sleep(_LOOK_S)
        for button in window.publish_cards.findChildren(QPushButton, "publishButton"):
            button.click()
        await until(lambda: _all_ended(session))
        await asyncio.sleep(_LOOK_S)
    for upload in session.queue.ledger.all():
        account = session.accounts.get(upload.account_id)
        title = session.library[upload.track_id].title
        ids = ", ".join(upload.receipt.remote.values()) if upload.receipt else ""
        sys.stdout.write(f"{title} -> {account.name if account else '?'}: {upload.state} {ids}\n")
    window.grab().save(str(picture))
    sys.stdout.write(f"picture: {picture}\n")
    sys.stdout.flush()
    states = {upload.state for upload in session.queue.ledger.all()}
    return _OK if states == {State.READY} else _NOT_ALL


def _all_settled(session: Session) -> bool:
    """Everything has ended, or is imported and waits for the word to publish."""
    uploads = session.queue.ledger.all()
    return bool(uploads) and all(u.state in _STOPPED | {State.IMPORTED} for u in uploads)


def _all_ended(session: Session) -> bool:
    uploads = session.queue.ledger.all()
    return bool(uploads) and all(upload.state in _STOPPED for upload in uploads)


def _drop(window: MainWindow, folder: Path) -> int:
    """Enter with the folder's files and let them go, as the system's drag does; how many."""
    paths = sorted(folder.iterdir())
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where = QPoint(window.width() // 2, window.height() // 2)
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(where, actions, mime, buttons, keys))
    QApplication.sendEvent(window, QDropEvent(where.toPointF(), actions, mime, buttons, keys))
    return len(paths)
