"""The window is there at once: at its place, in its colour, before the program is loaded."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from ui_samples import PROVIDERS

from musicupload_gui.opening import remembered_place, show_at_once
from musicupload_gui.settings.config import Config, ConfigFile, Settings
from musicupload_gui.ui.application import Application
from musicupload_gui.ui.furniture import furnish
from musicupload_gui.ui.handover import Handover
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.main_window import MainWindow
from musicupload_gui.ui.track_model import TrackModel
from musicupload_gui.ui.window_place import Place, keep_place

POLISHED = Qt.WidgetAttribute.WA_WState_Polished
STRANGE = (
    b"", b"{", b"\xff\xfe", b"[]", b"null", b'{"window_geometry": 5}', b'{"window_geometry": null}',
    b"[" * 50_000,
)  # fmt: skip


class Paints(QObject):
    """Notes the colours in which a window was painted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.grounds: list[QColor] = []
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, MainWindow):
            self.grounds.append(watched.palette().color(QPalette.ColorRole.Window))
        return super().eventFilter(watched, event)


def test_what_was_kept_is_there_before_the_settings_are_loaded(
    qtbot: QtBot, qapp: QApplication, look: Look, model: TrackModel, tmp_path: Path
) -> None:
    assert isinstance(qapp, Application)
    path = tmp_path / "settings.json"
    first = MainWindow()
    qtbot.addWidget(first)
    furnish(first, look, PROVIDERS, model)
    first.setGeometry(30, 40, 700, 520)
    first.show()
    keep_place(first, Settings(ConfigFile(path), Config()))
    second = MainWindow()
    qtbot.addWidget(second)
    paints, before = Paints(second), qapp.palette()
    try:
        show_at_once(qapp, second, remembered_place(path))
    finally:
        qapp.setPalette(before)
    assert second.geometry() == first.geometry()
    assert paints.grounds[0] == QColor(look.theme.tokens.window)


@pytest.mark.parametrize("content", STRANGE, ids=range(len(STRANGE)))
def test_settings_that_make_no_sense_are_not_minded(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert remembered_place(path) == Place()
    assert path.read_bytes() == content, "who loads them in earnest puts them aside"


def test_a_place_of_an_older_version_has_no_colour(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"window_geometry": "AAAA|BBBB"}), encoding="utf-8")
    assert remembered_place(path) == Place("AAAA", "BBBB", "")


def test_a_second_start_leaves_before_the_program_is_loaded(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "journal.sqlite3-wal").touch()
    handover = Handover(tmp_path)
    heard = QSignalSpy(handover.received)
    program = (
        "import sys\n"
        "from musicupload_gui.opening import run\n"
        "from musicupload_gui.options import read_options\n"
        f"code = run(read_options(['--data-dir', {str(tmp_path)!r}, 'https://x.test/a'], ''))\n"
        "print(code, 'musicupload_gui.app' in sys.modules)"
    )
    child = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    qtbot.waitUntil(lambda: child.poll() is not None, timeout=30_000)
    handover.close()
    assert child.communicate()[0].strip() == "0 False"
    assert heard.at(0) == [["https://x.test/a"]]


def test_what_is_not_seen_yet_gets_its_look_before_a_drop(
    qtbot: QtBot, look: Look, model: TrackModel
) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    furnish(window, look, PROVIDERS, model)
    window.show()
    bare = [part for part in window.left.findChildren(QWidget) if not part.testAttribute(POLISHED)]
    assert bare
    window.get_ready()
    assert all(part.testAttribute(POLISHED) for part in bare)
    assert not window.view.isVisible()
