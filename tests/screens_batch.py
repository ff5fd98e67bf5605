"""Pictures of batches: the real window, the sample tracks, the practice servers; see `screens`."""

from __future__ import annotations

import asyncio
import sys

from PySide6.QtWidgets import QPushButton, QScrollArea
from screens_camera import LOOK_S, Camera, Shoot, close, main, music

from musicupload_gui.app import Around, Face, build_face
from musicupload_gui.domain.upload import ENDED, State
from musicupload_gui.house import House, Plans, enter, open_house
from musicupload_gui.practice.faults import Fault, FaultKind
from musicupload_gui.practice.sourceaudio_params import Format
from musicupload_gui.practice.sourceaudio_site import SiteFile, SiteTrack
from musicupload_gui.practice.swayzio import PRACTICE_SWAYZIO_TOKEN
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets
from musicupload_gui.ui.first_steps import FirstSteps
from musicupload_gui.ui.history_dialog import HistoryDialog

_NAMES = """
Anna Kessel Okapi Club Marta Venn Glass Elevator Night Drive Slow Weather Ferrous Harbour Lights
Paper Boats practice Practice bucket Swayzio AudioDelivery SourceAudio Riffusion Flow Music
MusicUpload AAC track upload job sha WAV AIFF FLAC MP3 ISRC ISWC BPM kHz Lift House
"""
KNOWN = frozenset(_NAMES.split())
"""Names and formats, the same in every language."""


async def play(shoot: Shoot) -> None:
    """Every scene in turn."""
    plans = Plans(practice_bytes_per_s=60_000)
    async with open_house(DataFolder(shoot.data), MemorySecrets(), plans) as house:
        face = build_face(shoot.app, house, Around(lambda: None))
        window = face.window
        window.resize(1440, 900)
        window.show()
        await enter(house)
        camera = Camera(face, shoot, KNOWN)
        await camera.take("01-empty")
        window.empty_state.add_account.emit()
        await camera.take("02-account")
        close(face)
        await house.practice.open()
        await house.session.add_now([music(shoot)])
        await camera.take("03-first-steps")
        house.session.accounts.settings.change(has_seen_hint=True)
        for hint in window.findChildren(FirstSteps):
            hint.deleteLater()
        ids = [item.track.id for item in house.session.library.items()]
        window.view.select_tracks(ids[1:2])
        await camera.take("04-form")
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
    close(face)
    face.window.toolbar.upload.click()
    await camera.take("14-copies")
    close(face)
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


if __name__ == "__main__":
    sys.exit(main(play))
