"""A file that macOS hands to the running program is taken, however early it comes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from musicupload_gui.ui.application import Application


def test_files_and_addresses_are_taken(qapp: QApplication, tmp_path: Path) -> None:
    assert isinstance(qapp, Application)
    taken: list[str] = []
    song = tmp_path / "Kites.wav"
    QApplication.sendEvent(qapp, QFileOpenEvent(str(song)))
    qapp.take_opened(taken.append)
    assert taken == [str(song)], "it waited until somebody asked"
    QApplication.sendEvent(qapp, QFileOpenEvent(QUrl("https://files.example.com/a.wav")))
    QApplication.sendEvent(qapp, QEvent(QEvent.Type.User))
    assert taken == [str(song), "https://files.example.com/a.wav"]
