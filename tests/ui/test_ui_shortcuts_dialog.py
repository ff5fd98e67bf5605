"""The page of shortcuts names every command that has keys, and no keys are given twice."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot
from ui_samples import PROVIDERS

from musicupload_gui.ui.commands import MENUS
from musicupload_gui.ui.furniture import furnish
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.main_window import MainWindow
from musicupload_gui.ui.shortcuts_dialog import shortcut_rows, shortcuts_dialog
from musicupload_gui.ui.track_model import TrackModel


def test_every_command_with_keys_is_listed(qtbot: QtBot, look: Look, model: TrackModel) -> None:
    window = MainWindow()
    furnish(window, look, PROVIDERS, model)
    qtbot.addWidget(window)
    rows = shortcut_rows(window.commands)
    with_keys = [n for n in window.commands.names() if window.commands[n].shortcuts()]
    menus = {menu.replace("&", "") for menu, _ in MENUS}
    in_menus = [row for row in rows if row[0].partition(":")[0] in menus]
    assert len(in_menus) == len(with_keys)
    upload = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
    assert ("Queue: Upload", upload) in rows
    dialog = shortcuts_dialog(look, window.commands, window)
    dialog.open()
    assert dialog.list.table.model().rowCount() == len(rows)
    dialog.reject()


def test_no_keys_are_given_twice(qtbot: QtBot, look: Look, model: TrackModel) -> None:
    window = MainWindow()
    furnish(window, look, PROVIDERS, model)
    qtbot.addWidget(window)
    given = Counter(
        keys.toString() for n in window.commands.names() for keys in window.commands[n].shortcuts()
    )
    assert [keys for keys, count in given.items() if count > 1] == []
