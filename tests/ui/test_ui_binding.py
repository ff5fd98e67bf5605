"""The Qt binding keeps its references: a bad wheel aborts the program after minutes of use."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLabel


class Bell(QObject):
    rang = Signal(bool)


def test_calls_and_signals_lose_no_references(qapp: QApplication) -> None:
    bell, label, timer = Bell(), QLabel(), QTimer()
    heard: list[bool] = []
    bell.rang.connect(heard.append)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(20_000):
        bell.rang.emit(True)
        label.setText("x")
        timer.start(1000)
        qapp.sendPostedEvents(label)
    timer.stop()
    assert len(heard) == 20_000
    heard.clear()
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert abs(after[0] - before[0]) < 1_000
    assert abs(after[1] - before[1]) < 1_000
