"""Takes the pictures of the window that people look at: `uv run tests/screens.py FOLDER`.

The real window with the sample tracks and the practice servers, in the states that matter, light
and dark. Needs a display; `xvfb-run -s "-screen 0 1600x1000x24"` will do.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

import qasync
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QScrollArea

from musicupload_gui.app import Around, Face, build_face
from musicupload_gui.domain.upload import ENDED, State
from musicupload_gui.house import House, Plans, enter, open_house, sample_tracks
from musicupload_gui.practice.faults import Fault, FaultKind
from musicupload_gui.practice.sourceaudio_params import Format
from musicupload_gui.practice.sourceaudio_site import SiteFile, SiteTrack
from musicupload_gui.practice.swayzio import PRACTICE_SWAYZIO_TOKEN
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets
from musicupload_gui.ui.history_dialog import HistoryDialog
from musicupload_gui.ui.tokens import Scheme

LOOK_S = 0.5
Play = Callable[[QApplication, Path, Path], Awaitable[None]]


class Camera:
    """Grabs the window, or a dialog over it, in both schemes."""

    def __init__(self, face: Face, folder: Path) -> None:
        self._face = face
        self._folder = folder

    async def take(self, name: str) -> None:
        for scheme in Scheme:
            self._face.look.theme.force(scheme)
            await asyncio.sleep(LOOK_S)
            window = self._face.window
            dialogs = [d for d in window.findChildren(QDialog) if d.isVisible()]
            picture = (dialogs[-1] if dialogs else window).grab()
            picture.save(str(self._folder / f"{name}-{scheme}.png"))
        self._face.look.theme.force(Scheme.LIGHT)


async def play(app: QApplication, data: Path, folder: Path) -> None:
    """Every scene in turn."""
    plans = Plans(practice_bytes_per_s=60_000)
    async with open_house(DataFolder(data), MemorySecrets(), plans) as house:
        face = build_face(app, house, Around(lambda: None))
        window = face.window
        window.resize(1440, 900)
        window.show()
        await enter(house)
        camera = Camera(face, folder)
        await camera.take("01-empty")
        window.empty_state.add_account.emit()
        await camera.take("02-account")
        for dialog in window.findChildren(QDialog):
            dialog.reject()
        await house.practice.open()
        await house.session.add_now([sample_tracks()])
        ids = [item.track.id for item in house.session.library.items()]
        window.view.select_tracks(ids[1:2])
        await camera.take("03-form")
        window.view.select_tracks(ids[:4])
        await camera.take("04-many")
        await failures(house, face, camera)
        await publishing(house, face, camera)
        window.hide()
        face.look.covers.close()


async def failures(house: House, face: Face, camera: Camera) -> None:
    """A batch in flight, in which one file is refused and one account loses its token."""
    window, session = face.window, house.session
    servers = house.practice.servers
    assert servers is not None
    refused = {"error": "validation_error", "issues": [{"message": "fileName is not allowed"}]}
    servers.faults.add(
        Fault(FaultKind.STATUS, "swayzio", "POST", "/uploads", skip=1, status=400, body=refused),
        Fault(FaultKind.STATUS, "audiodelivery", "POST", "/track", skip=1, status=503),
    )
    window.toolbar.upload.click()
    await asyncio.sleep(1.2)
    ids = [item.track.id for item in session.library.items()]
    window.view.select_tracks(ids[:1])
    window.view.expand(face.model.index_of(ids[0]))
    window.inspector.show_tab(1)
    await camera.take("05-in-flight")
    servers.swayzio.expire_tokens()
    news = asyncio.Event()
    session.listen(lambda _: news.set())
    while any(u.state not in ENDED | {State.HELD} for u in session.queue.ledger.all()):
        news.clear()
        await news.wait()
    failed = [u.track_id for u in session.queue.ledger.all() if u.state is State.FAILED]
    window.view.select_tracks(failed[:1])
    await camera.take("06-error-card")
    held = [u.track_id for u in session.queue.ledger.all() if u.state is State.HELD]
    window.view.select_tracks(held[:1])
    await camera.take("07-held")
    window.inspector.show_tab(2)
    await camera.take("08-audio")
    window.inspector.show_tab(0)
    window.resize(900, 640)
    await camera.take("09-narrow")


async def publishing(house: House, face: Face, camera: Camera) -> None:
    """All five services at once, until SourceAudio's batch waits for the word to publish."""
    session = house.session
    servers = house.practice.servers
    assert servers is not None
    face.window.resize(1440, 900)
    servers.swayzio.tokens.add(PRACTICE_SWAYZIO_TOKEN)
    servers.store.bytes_per_s = servers.useapi.bytes_per_s = None
    old = SiteFile("02 Ferrous.mp3", Format.MP3, 1, "")
    servers.sourceaudio.tracks[77] = SiteTrack(77, {Format.MP3: old}, [Format.MP3], {})
    for account_id in session.queue.lanes.held:
        session.queue.release(account_id)
    session.destinations.choose(account.id for account in session.accounts.all())
    face.window.view.select_tracks([session.library.items()[0].track.id])
    await asyncio.sleep(LOOK_S)
    scroll = face.window.inspector.findChild(QScrollArea)
    assert scroll is not None
    scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())
    await camera.take("12-service-options")
    face.window.commands["add_links"].trigger()
    await camera.take("13-links")
    for dialog in face.window.findChildren(QDialog):
        dialog.reject()
    face.window.toolbar.upload.click()
    await camera.take("14-copies")
    for dialog in face.window.findChildren(QDialog):
        dialog.reject()
    session.start(with_copies=True)
    news = asyncio.Event()
    session.listen(lambda _: news.set())
    while any(u.state not in ENDED | {State.IMPORTED} for u in session.queue.ledger.all()):
        news.clear()
        await news.wait()
    await camera.take("10-publish-card")
    servers.sourceaudio.pace_s = 6.0
    for button in face.window.publish_cards.findChildren(QPushButton, "publishButton"):
        button.click()
    await asyncio.sleep(2.5)
    await camera.take("15-publishing")
    while any(u.state not in ENDED for u in session.queue.ledger.all()):
        news.clear()
        await news.wait()
    face.window.view.expand(face.model.index_of(session.library.items()[1].track.id))
    await camera.take("11-five-services")
    face.window.commands["history"].trigger()
    history = face.window.findChild(HistoryDialog)
    assert history is not None
    history.list.table.setCurrentIndex(history.model.index(2, 0))
    await camera.take("16-history")
    history.reject()


def main(play: Play) -> int:
    """Play the scenes and save the pictures in the folder that the first argument names."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    with (
        tempfile.TemporaryDirectory() as data,
        asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner,
    ):
        runner.run(_played(play, app, Path(data), folder))
    return 0


async def _played(play: Play, app: QApplication, data: Path, folder: Path) -> None:
    await play(app, data, folder)


if __name__ == "__main__":
    sys.exit(main(play))
