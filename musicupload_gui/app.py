"""The composition root of the window: builds it, runs it inside asyncio, takes it down in time."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import logging.handlers
import os
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from musicupload_gui.domain.links import is_link
from musicupload_gui.engine.store import StoreBusyError
from musicupload_gui.house import House, Plans, enter, open_house, sample_tracks
from musicupload_gui.options import Options
from musicupload_gui.rehearsal import rehearse
from musicupload_gui.settings.paths import DataFolder, resources
from musicupload_gui.settings.release import update_address
from musicupload_gui.settings.secrets import KeyringSecrets
from musicupload_gui.ui.application import Application
from musicupload_gui.ui.awake import Awake
from musicupload_gui.ui.batch_end import NO_DESKTOP, Desktop, is_in_front
from musicupload_gui.ui.clicks import Outside
from musicupload_gui.ui.covers import Covers
from musicupload_gui.ui.furniture import furnish
from musicupload_gui.ui.handover import Handover, hand_over
from musicupload_gui.ui.icons import Icons
from musicupload_gui.ui.languages import Languages
from musicupload_gui.ui.launcher import Launcher
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.main_window import TITLE, MainWindow
from musicupload_gui.ui.network_watch import call_when_online
from musicupload_gui.ui.notices import Notices
from musicupload_gui.ui.settings_general import Program
from musicupload_gui.ui.theme import Theme
from musicupload_gui.ui.tokens import Scheme
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.track_model import TrackModel
from musicupload_gui.ui.window_place import (
    keep_place,
    place_of,
    restore_division,
    restore_place,
)
from musicupload_gui.ui.window_texts import ALREADY_RUNNING, SET_ASIDE
from musicupload_gui.ui.wiring import Wiring
from musicupload_gui.window_loop import WindowLoop

_LEAVE_BY_S = 4.5
_LOG_BYTES, _LOG_FILES = 1_000_000, 3


@dataclass(frozen=True, slots=True)
class Around:
    """What the window asks of the program around it; without more it only closes."""

    quit: Callable[[], None]
    speak: Callable[[str], object] = str
    desktop: Desktop = NO_DESKTOP


@dataclass(frozen=True, slots=True)
class Face:
    """The window with what feeds it."""

    window: MainWindow
    look: Look
    model: TrackModel
    wiring: Wiring


class Front:
    """The window that is shown, and a new one in its place when the language changes."""

    def __init__(self, app: QApplication, window: MainWindow, house: House, around: Around) -> None:
        self._app = app
        self._house = house
        self._around = replace(around, speak=self.speak)
        self.languages = Languages(app, resources() / "languages")
        self.languages.speak(house.session.accounts.settings.config.language)
        self.face = build_face(app, house, self._around, window=window)

    def speak(self, code: str) -> None:
        """Show everything in another language, once the click that asked for it is over."""
        self.languages.speak(code)
        QTimer.singleShot(0, self._show_anew)

    def _show_anew(self) -> None:
        old, session = self.face, self._house.session
        keep_place(old.window, session.accounts.settings)
        old.wiring.leave()
        self.face = build_face(self._app, self._house, self._around, old.look)
        place = place_of(session.accounts.settings.config.window_geometry)
        restore_place(self.face.window, place)
        restore_division(self.face.window, place)
        session.tell_all()
        self.face.window.show()
        self.face.wiring.preferences.show()
        old.window.hide()
        old.window.deleteLater()


def live(app: Application, window: MainWindow, folder: DataFolder, options: Options) -> int:
    """Furnish a window that is shown already, until it is closed; returns the exit code."""
    # Honoured even by clients told to trust no environment; it would write TLS keys to a file.
    os.environ.pop("SSLKEYLOGFILE", None)
    folder.create()
    _log_to(folder)
    with asyncio.Runner(loop_factory=lambda: WindowLoop(app)) as runner:
        try:
            return runner.run(_live(app, window, folder, options))
        except StoreBusyError:
            window.hide()
            return 0 if hand_over(folder.root, options.sources) else _say_already_running()


async def _live(app: Application, window: MainWindow, folder: DataFolder, options: Options) -> int:
    done = asyncio.Event()
    secrets = KeyringSecrets()
    plans = Plans(release_page=update_address(resources()))
    async with open_house(folder, secrets, plans) as house:
        desktop = desktop_of(house, lambda: _show(front.face.window))
        front = Front(app, window, house, Around(done.set, desktop=desktop))
        window.wait_for_list()
        settings = house.session.accounts.settings
        restore_division(window, place_of(settings.config.window_geometry))
        handover = Handover(folder.root, app)
        handover.received.connect(partial(_come_forward, front, house))
        call_when_online(house.session.queue.reach.come_back)
        # The account dialog says how keys are kept, so find out before it opens.
        house.tasks.start(secrets.open(), name="look for a keyring")
        await enter(house)
        app.take_opened(lambda text: _come_forward(front, house, [text]))
        _say_set_aside(window, house)
        if options.smoke_picture is not None:
            code = await rehearse(window, house, sample_tracks(), options.smoke_picture)
            done.set()
        else:
            code = 0
            await _welcome(house, options)
            house.tasks.start(house.session.updates.watch(), name="look for a newer version")
        await done.wait()
        handover.close()
        with contextlib.suppress(OSError):
            keep_place(front.face.window, settings)
        front.face.window.hide()
        front.face.look.covers.close()
        # To the very end: a read that hangs keeps its thread, and the interpreter waits for that.
        leave = threading.Timer(_LEAVE_BY_S, os._exit, (code,))
        leave.daemon = True
        leave.start()
    return code


def desktop_of(house: House, come_forward: Callable[[], object]) -> Desktop:
    """The system around the window: it stays awake, and tells the end of a batch."""
    icon = resources() / "icons" / "app.svg"
    notices = Notices(TITLE, icon, partial(house.tasks.start, name="notify"))
    awake = Awake()

    def notify(title: str, text: str) -> None:
        notices.show(title, text, come_forward)

    # Elsewhere there is no such icon, and to look for a bus may start one.
    has_launcher = QGuiApplication.platformName() in ("xcb", "wayland")
    launcher = Launcher(QGuiApplication.desktopFileName())
    return Desktop(awake.keep, notify, is_in_front, launcher.show if has_launcher else bool)


def build_look(app: QApplication, house: House) -> Look:
    """The colours, icons and covers that all windows share."""
    theme = Theme(app, resources())
    if scheme := house.session.accounts.settings.config.scheme:
        theme.force(Scheme(scheme))
    return Look(theme, Icons(resources() / "icons"), Covers())


def build_face(
    app: QApplication,
    house: House,
    around: Around,
    look: Look | None = None,
    window: MainWindow | None = None,
) -> Face:
    """Furnish a window over an open house: the one that is given, or a new one."""
    window = window or MainWindow()
    # A window that is open keeps its dress while another one is made.
    is_first, look = look is None, look or build_look(app, house)
    providers = house.session.accounts.providers()
    model = TrackModel({info.id: info for info in providers})
    with look.theme.undressed() if is_first else contextlib.nullcontext():
        furnish(window, look, providers, model)

    def start_practice() -> None:
        house.tasks.start(open_practice(house), name="practice")

    folder = house.folder
    program = Program(folder.root, folder.logs, resources() / "guide", around.speak)
    outside = Outside(start_practice, around.quit, program, around.desktop)
    return Face(window, look, model, Wiring(window, look, model, house.session, outside))


async def open_practice(house: House) -> None:
    """Practice accounts, and the sample tracks on the list."""
    await house.practice.open()
    await house.session.add_now([sample_tracks()])


async def _welcome(house: House, options: Options) -> None:
    if options.is_practice:
        await open_practice(house)
    _add(house, options.sources)


def _add(house: House, sources: Iterable[str]) -> None:
    """Put files, folders and addresses on the list."""
    chosen = tuple(sources)
    online = tuple(filter(is_link, chosen))
    if paths := [Path(text) for text in chosen if text not in online]:
        house.session.add(paths)
    if online:
        house.session.add_links(online)


def _come_forward(front: Front, house: House, sources: Iterable[str]) -> None:
    """A second start wants this window, and brought files."""
    _show(front.face.window)
    _add(house, sources)


def _show(window: MainWindow) -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _log_to(folder: DataFolder) -> None:
    handler = logging.handlers.RotatingFileHandler(
        folder.logs / "musicupload.log", maxBytes=_LOG_BYTES, backupCount=_LOG_FILES, delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)


def _say_set_aside(window: MainWindow, house: House) -> None:
    """Say that a damaged file of ours was moved, and where to."""
    if house.set_aside:
        box = QMessageBox(window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr(SET_ASIDE))
        box.setInformativeText("\n".join(str(path) for path in house.set_aside))
        box.finished.connect(box.deleteLater)
        box.open()


def _say_already_running() -> int:
    """One list, one program: the other one keeps it."""
    box = QMessageBox()
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(tr(ALREADY_RUNNING))
    loop = QEventLoop()
    box.finished.connect(loop.quit)
    box.open()
    loop.exec()
    return 1
