"""Garbage is collected in the window's thread, and as ever when the window is gone."""

from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from musicupload_gui.ui.collector import Collector


class Knot:
    """Holds itself: only a collection ends it."""

    def __init__(self) -> None:
        self.me = self


def test_cycles_end_though_python_collects_nothing_by_itself(qtbot: QtBot) -> None:
    window = QObject()
    Collector(window)
    assert not gc.isenabled()
    knot = weakref.ref(Knot())
    crowd = [Knot() for _ in range(2 * gc.get_threshold()[0])]
    qtbot.waitUntil(lambda: knot() is None, timeout=10_000)
    assert crowd
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert gc.isenabled()
    assert not gc.get_freeze_count()


def test_what_comes_in_masses_is_not_looked_at(qtbot: QtBot) -> None:
    window = QObject()
    Collector(window)
    gc.collect()
    collected: list[str] = []

    def note(phase: str, _info: dict[str, int]) -> None:
        collected.append(phase)

    gc.callbacks.append(note)
    mass = [[number] for number in range(20_000)]
    frozen = gc.get_freeze_count()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > frozen, timeout=10_000)
    gc.callbacks.remove(note)
    assert gc.get_freeze_count() - frozen >= len(mass)
    assert not collected
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
