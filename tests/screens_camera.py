"""What takes the pictures: one room of scenes, one window, one language, light and dark."""

from __future__ import annotations

import argparse
import asyncio
import shutil
import sys
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from pseudo import faults, make_language
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from musicupload_gui.app import Face
from musicupload_gui.house import sample_tracks
from musicupload_gui.settings.paths import resources
from musicupload_gui.ui.languages import Languages
from musicupload_gui.ui.tokens import Scheme
from musicupload_gui.window_loop import WindowLoop

LOOK_S = 0.5
PSEUDO = "pseudo"


@dataclass(frozen=True)
class Shoot:
    """What the command line asked for."""

    app: QApplication
    data: Path
    folder: Path
    is_pseudo: bool
    schemes: tuple[Scheme, ...]
    problems: list[str]


Play = Callable[[Shoot], Awaitable[None]]


class Camera:
    """Grabs the window, or a dialog over it."""

    def __init__(self, face: Face, shoot: Shoot, known: frozenset[str] = frozenset()) -> None:
        self._face = face
        self._shoot = shoot
        self._known = known

    async def take(self, name: str) -> None:
        """Save the picture in each scheme; in the made-up language say what is wrong in it."""
        window = self._face.window
        for scheme in self._shoot.schemes:
            self._face.look.theme.force(scheme)
            await asyncio.sleep(LOOK_S)
            dialogs = [d for d in window.findChildren(QDialog) if d.isVisible()]
            subject = dialogs[-1] if dialogs else window
            subject.grab().save(str(self._shoot.folder / f"{name}-{scheme}.png"))
            if self._shoot.is_pseudo:
                self._shoot.problems.extend(f"{name}: {f}" for f in faults(subject, self._known))
        self._face.look.theme.force(Scheme.LIGHT)


def music(shoot: Shoot) -> Path:
    """The sample tracks in a folder of their own, as a person would have them."""
    return Path(shutil.copytree(sample_tracks(), shoot.data / "Music" / "Night Drive EP"))


def close(face: Face) -> None:
    """Leave every dialog."""
    for dialog in face.window.findChildren(QDialog):
        dialog.reject()


def main(play: Play) -> int:
    """Play the scenes; 1 when something in the made-up language was not as it should be."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", default="", help=f"a code, or {PSEUDO}")
    parser.add_argument("--light", action="store_true", help="no dark pictures")
    parser.add_argument("--right-to-left", action="store_true")
    wish = parser.parse_args()
    wish.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("MusicUpload")
    app.setDesktopFileName("musicupload-gui")
    app.setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory() as name:
        data = Path(name)
        _speak(app, data, wish.language)
        if wish.right_to_left:
            app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        schemes = (Scheme.LIGHT,) if wish.light else tuple(Scheme)
        problems: list[str] = []
        shoot = Shoot(app, data, wish.folder, wish.language == PSEUDO, schemes, problems)
        with asyncio.Runner(loop_factory=lambda: WindowLoop(app)) as runner:
            runner.run(_played(play, shoot))
    sys.stdout.write("".join(f"{line}\n" for line in dict.fromkeys(problems)))
    return 1 if problems else 0


def _speak(app: QApplication, data: Path, language: str) -> None:
    if language == PSEUDO:
        make_language(data)
        Languages(app, data).speak("en")
    elif language:
        Languages(app, resources() / "languages").speak(language)


async def _played(play: Play, shoot: Shoot) -> None:
    await play(shoot)
