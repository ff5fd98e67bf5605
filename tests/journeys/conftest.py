"""The stage for journeys: real audio made by ffmpeg, practice servers, and the real window."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Awaitable, Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from scene import Play, Stage
from stage import QUICK, make_audio

from musicupload_gui.app import Around, build_face
from musicupload_gui.house import Plans, enter, open_house
from musicupload_gui.practice.accounts import practice_accounts
from musicupload_gui.practice.servers import Practice
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets
from musicupload_gui.window_loop import WindowLoop


@pytest.fixture(scope="session")
def album(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """One file of each kind that the main job names."""
    folder = tmp_path_factory.mktemp("album")
    return {
        "mp3": make_audio(folder / "01 mp3.mp3", title="In MP3"),
        "m4a": make_audio(folder / "02 m4a.m4a", title="In M4A"),
        "wav_info": make_audio(folder / "03 info.wav", title="In WAV"),
        "wav_id3": make_audio(
            folder / "04 id3.wav", "-write_id3v2", "1", "-bitexact", title="In WAV with ID3"
        ),
        "aiff": make_audio(folder / "05 aiff.aiff", "-write_id3v2", "1", title="In AIFF"),
        "flac": make_audio(folder / "06 flac.flac", title="In FLAC"),
    }


@pytest.fixture
def practice() -> Generator[Practice]:
    """Both services and the store, quick."""
    with Practice() as servers:
        yield servers


@pytest.fixture
def plans() -> Plans:
    """How the house of a scene is built."""
    return QUICK


@pytest.fixture
def play(qapp: QApplication, practice: Practice, plans: Plans, tmp_path: Path) -> Play:
    """Runs an async scene on the real window inside Qt's own loop."""

    def run(scene: Callable[[Stage], Awaitable[None]]) -> None:
        with asyncio.Runner(loop_factory=lambda: WindowLoop(qapp)) as runner:
            runner.run(_perform(qapp, practice, plans, DataFolder(tmp_path / "data"), scene))
        # Here, in Qt's own thread: a collection in another one would end Qt's objects there.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()

    return run


async def _perform(
    app: QApplication,
    practice: Practice,
    plans: Plans,
    folder: DataFolder,
    scene: Callable[[Stage], Awaitable[None]],
) -> None:
    was_quit = asyncio.Event()
    async with open_house(folder, MemorySecrets(), plans) as house:
        face = build_face(app, house, Around(was_quit.set))
        face.window.show()
        for account, secrets in practice_accounts(practice)[:2]:
            real = {**{f: getattr(account, f) for f in ("id", "name", "provider", "address")}}
            await house.session.destinations.put(type(account)(**real), secrets)
        await enter(house)
        await scene(Stage(house, face, was_quit))
        face.window.hide()
        face.look.covers.close()
    face.window.deleteLater()
