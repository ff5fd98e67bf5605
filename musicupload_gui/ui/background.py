"""Runs what takes longer than a frame beside the window, and hands the answer back to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

Work = Callable[[], object]


class Background(QObject):
    """Asks one pure function at a time; of those that wait only the newest is ever run.

    When the parent is gone, what still runs goes on to its end and nobody hears of it.
    """

    answered = Signal(object)
    """What the newest function returned, in the thread of the window."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._running: _Errand | None = None
        self._waiting: Work | None = None

    def ask(self, work: Work) -> None:
        """Run `work`, which touches nothing of Qt; an answer to an older one is dropped."""
        self._waiting = work
        if self._running is None:
            self._start(work)

    def _start(self, work: Work) -> None:
        self._waiting = None
        self._running = errand = _Errand(work)
        errand.ended.connect(self._take)
        QThreadPool.globalInstance().start(errand.run)

    @Slot(tuple)
    def _take(self, answer: tuple[object, ...]) -> None:
        self._running = None
        if self._waiting is not None:
            self._start(self._waiting)
        elif answer:
            self.answered.emit(*answer)


class _Errand(QObject):
    """One run of a function.

    The pool and `Background` each hold it, so it outlives whichever lets go of it first.
    """

    ended = Signal(tuple)
    """The answer, or nothing when the function raised."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        """Run the function in this thread."""
        answer: tuple[object, ...] = ()
        try:
            answer = (self._work(),)
        finally:
            self.ended.emit(answer)
