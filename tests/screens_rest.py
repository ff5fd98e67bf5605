"""Pictures of the rest: settings, help, a row nobody can tell about, contrast, 10,000 rows."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from screens_batch import KNOWN
from screens_camera import LOOK_S, Camera, Shoot, close, main, music

from musicupload_gui.app import Around, Face, build_face
from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.track import AudioFile, AudioFormat
from musicupload_gui.domain.upload import ENDED
from musicupload_gui.house import House, Plans, enter, open_house
from musicupload_gui.practice.faults import Fault, FaultKind
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets
from musicupload_gui.ui.settings_dialog import SettingsDialog

PAGES = ("general", "accounts", "transfers", "network")
MANY = 10_000


async def play(shoot: Shoot) -> None:
    """Every scene in turn."""
    async with open_house(DataFolder(shoot.data), MemorySecrets(), Plans()) as house:
        face = build_face(shoot.app, house, Around(lambda: None))
        window, session = face.window, house.session
        session.accounts.settings.change(has_seen_hint=True)
        window.resize(1440, 900)
        window.show()
        await enter(house)
        await house.practice.open()
        await session.add_now([music(shoot)])
        camera = Camera(face, shoot, KNOWN)
        await settings(house, face, camera)
        for command, name in (("troubleshooting", "44"), ("report", "45"), ("shortcuts", "46")):
            window.commands[command].trigger()
            await camera.take(f"{name}-{command}")
            close(face)
        await unknown(house, face, camera)
        face.look.theme.force_contrast(is_high=True)
        await camera.take("48-high-contrast")
        face.look.theme.force_contrast(is_high=None)
        await many(house, face, camera)
        window.hide()
        face.look.covers.close()


async def settings(house: House, face: Face, camera: Camera) -> None:
    """Every page, with a limit in force and an account on hold."""
    session = house.session
    session.limits.set_speed(6_000_000)
    session.destinations.hold(AccountId("practice-swayzio"), is_held=True)
    face.window.commands["settings"].trigger()
    dialog = face.window.findChild(SettingsDialog)
    assert dialog is not None
    for at, page in enumerate(PAGES):
        dialog.pages.setCurrentRow(at)
        await camera.take(f"{40 + at}-settings-{page}")
    close(face)
    session.limits.set_speed(0)
    session.destinations.hold(AccountId("practice-swayzio"), is_held=False)


async def unknown(house: House, face: Face, camera: Camera) -> None:
    """An upload whose answer was lost, at a service that cannot be asked."""
    session, servers = house.session, house.practice.servers
    assert servers is not None
    servers.faults.add(Fault(FaultKind.LOST_ANSWER, "useapi", "POST", times=9))
    item = next(i for i in session.library.items() if i.track.audio.format is AudioFormat.MP3)
    session.destinations.choose([AccountId("practice-riffusion")])
    session.start([item.track.id])
    news = asyncio.Event()
    session.listen(lambda _: news.set())
    while not all(u.state in ENDED for u in session.queue.ledger.all()):
        news.clear()
        await news.wait()
    await asyncio.sleep(LOOK_S)
    face.window.view.select_tracks([item.track.id])
    face.window.inspector.show_tab(1)
    await camera.take("47-unknown")


async def many(house: House, face: Face, camera: Camera) -> None:
    """A list of ten thousand."""
    files = [
        AudioFile(
            Path(f"/music/Library/{n:05} Kessel - Song {n}.wav"), 40_000_000 + n, 1, n,
            AudioFormat.WAV, 120.0 + n % 200, 48_000, 2, 24,
        )
        for n in range(MANY)
    ]  # fmt: skip
    house.session.library.add(files)
    await asyncio.sleep(4)
    face.window.view.selectAll()
    face.window.inspector.show_tab(0)
    await camera.take("49-ten-thousand")


if __name__ == "__main__":
    sys.exit(main(play))
