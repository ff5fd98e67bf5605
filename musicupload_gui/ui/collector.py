"""Runs Python's garbage collector in the window's thread, and not in the middle of anything."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 100
_MASS = 10_000
"""So many new objects since the last look are the tracks of a drop, an edit or a saved list."""


class Collector(QObject):
    """Collects now and then, instead of Python doing it wherever memory is asked for.

    In another thread a collection could end objects of Qt there. In the middle of a change of
    10,000 tracks it would look at every one of them, which takes longer than the change itself.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self.destroyed.connect(_give_back)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        """Collect the oldest generation that is due, as Python would have by itself."""
        if gc.get_count()[0] > _MASS:
            # Nothing in them holds itself, and to look at them all would make the window wait.
            gc.freeze()
            return
        due = [n for n, (count, limit) in enumerate(_pressures()) if count > limit]
        if due:
            gc.collect(due[-1])
            if due[-1] == _OLDEST:
                # What has lived until now goes on living, or ends by itself: no cycle holds it.
                gc.freeze()


_OLDEST = 2


def _pressures() -> zip[tuple[int, int]]:
    return zip(gc.get_count(), gc.get_threshold(), strict=True)


def _give_back() -> None:
    """The window is gone: what it was made of can be collected again."""
    gc.unfreeze()
    gc.enable()
