"""A file that macOS hands to the running program is taken; other events are left alone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from musicupload_gui.app import OpenedFiles


def test_files_and_addresses_are_taken(qapp: QApplication, tmp_path: Path) -> None:
    files = OpenedFiles(qapp)
    taken: list[str] = []
    files.opened.connect(taken.append)
    qapp.installEventFilter(files)
    song = tmp_path / "Kites.wav"
    QApplication.sendEvent(qapp, QFileOpenEvent(str(song)))
    QApplication.sendEvent(qapp, QFileOpenEvent(QUrl("https://files.example.com/a.wav")))
    QApplication.sendEvent(qapp, QEvent(QEvent.Type.User))
    qapp.removeEventFilter(files)
    assert taken == [str(song), "https://files.example.com/a.wav"]
