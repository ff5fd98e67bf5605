"""The stage for journeys: real audio made by ffmpeg, practice servers, and the real window."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import Awaitable, Callable, Generator
from dataclasses import dataclass
from pathlib import Path

import pytest
import qasync
from PySide6.QtWidgets import QApplication

from musicupload_gui.app import Face, build_face
from musicupload_gui.engine.steps import Pace
from musicupload_gui.house import House, Plans, enter, open_house, practice_accounts
from musicupload_gui.practice.servers import Practice
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets

TAGS = {"title": "Harbour Lights", "artist": "Anna Kessel", "album": "Night Drive EP"}
QUICK = Plans(pace=Pace(first_s=0.05, longest_s=0.2, cap_s=20.0))
LIMIT_S = 60.0


def make_audio(path: Path, *options: str, seconds: float = 2.0, **tags: str) -> Path:
    """A short piece by ffmpeg: two tones that swell, tagged; its kind follows from the name."""
    source = f"aevalsrc='0.6*sin(2*PI*(220+40*t)*t)*t/{seconds}|0.4*sin(2*PI*330*t)':d={seconds}"
    told = [f"-metadata={name}={text}" for name, text in (TAGS | tags).items()]
    marks = [part for tag in told for part in tag.split("=", 1)]
    quiet = ["ffmpeg", "-v", "error", "-y"]
    tone = ["-f", "lavfi", "-i", source, "-ar", "44100"]
    subprocess.run([*quiet, *tone, *marks, *options, str(path)], check=True)
    return path


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


@dataclass(frozen=True)
class Stage:
    """An open house with practice accounts, and its window."""

    house: House
    face: Face
    was_quit: asyncio.Event

    async def until(self, is_so: Callable[[], object], limit_s: float = LIMIT_S) -> None:
        """Let the program run until something is so; fails at the limit."""
        loop = asyncio.get_running_loop()
        end = loop.time() + limit_s
        while not is_so():
            assert loop.time() < end, "it never came to be so"
            await asyncio.sleep(0.02)


Play = Callable[[Callable[[Stage], Awaitable[None]]], None]


@pytest.fixture
def play(qapp: QApplication, practice: Practice, tmp_path: Path) -> Play:
    """Runs an async scene on the real window inside Qt's own loop."""

    def run(scene: Callable[[Stage], Awaitable[None]]) -> None:
        with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(qapp)) as runner:
            runner.run(_perform(qapp, practice, tmp_path / "data", scene))

    return run


async def _perform(
    app: QApplication,
    practice: Practice,
    folder: Path,
    scene: Callable[[Stage], Awaitable[None]],
) -> None:
    was_quit = asyncio.Event()
    async with open_house(DataFolder(folder), MemorySecrets(), QUICK) as house:
        face = build_face(app, house, was_quit.set)
        face.window.show()
        for account, secrets in practice_accounts(practice):
            real = {**{f: getattr(account, f) for f in ("id", "name", "provider", "address")}}
            await house.session.destinations.put(type(account)(**real), secrets)
        await enter(house)
        await scene(Stage(house, face, was_quit))
        face.window.hide()
        face.look.covers.close()
    face.window.deleteLater()
