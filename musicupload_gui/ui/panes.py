"""The way of the keyboard through the window: part after part, and never nowhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

_FORWARD, _BACK = 1, -1
_Reason = Qt.FocusReason


class Panes(QObject):
    """The parts of a window in the order in which F6 and Tab go through them.

    What is hidden is left out. Where the keyboard would be nowhere, because what had it is gone,
    it goes to the part where it was last.
    """

    def __init__(self, window: QWidget, panes: Sequence[QWidget], start: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._panes = [*panes]
        self._last = panes.index(start)
        window.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def add(self, pane: QWidget) -> None:
        """Lead to one more part at the end, as long as it is there."""
        self._panes.append(pane)
        pane.destroyed.connect(lambda: self._panes.remove(pane))

    def next(self) -> None:
        """Go to the next part."""
        self._go(_FORWARD)

    def previous(self) -> None:
        """Go back to the part before."""
        self._go(_BACK)

    def enter(self, pane: QWidget) -> bool:
        """Go to this part, to its first stop; False where nothing in it takes the keyboard."""
        return _enter(pane, _Reason.OtherFocusReason)

    def mend_soon(self) -> None:
        """Give the keyboard to a part when it is nowhere and the window is in front."""
        # Not at once: what takes the keyboard away often gives it elsewhere in the next moment.
        QTimer.singleShot(0, self, self._mend)

    def tab(self, *, is_forward: bool) -> bool:
        """Go to the next stop, or to the one before; False when there is none."""
        focus = QApplication.focusWidget()
        stops = [s for p in self._panes for s in _stops(p) if s is focus or _takes_keys(s)]
        if focus not in stops:
            return self._enter_nearest()
        step, reason = _FORWARD, _Reason.TabFocusReason
        if not is_forward:
            step, reason = _BACK, _Reason.BacktabFocusReason
        stops[(stops.index(focus) + step) % len(stops)].setFocus(reason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See to it that a window in front has the keyboard somewhere."""
        if event.type() is QEvent.Type.WindowActivate:
            self.mend_soon()
        return super().eventFilter(watched, event)

    def _go(self, step: int) -> None:
        focus = QApplication.focusWidget()
        here = self._place_of(focus) if focus is not None else None
        at = self._last if here is None else here
        for _ in self._panes:
            at = (at + step) % len(self._panes)
            if _enter(self._panes[at], _Reason.TabFocusReason):
                return

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            self.mend_soon()
        elif (place := self._place_of(now)) is not None:
            self._last = place

    def _mend(self) -> None:
        front = QApplication.activeWindow()
        if front is None or QApplication.focusWidget() is not None or not self._owns(front):
            return
        if front is not self._window:
            _enter(front, _Reason.OtherFocusReason)
        else:
            self._enter_nearest()

    def _owns(self, front: QWidget) -> bool:
        """Whether it is our window, or a dialog over it; another window sees to itself."""
        over: QWidget | None = front
        while over is not None and over is not self._window:
            over = over.parentWidget()
        return over is not None

    def _enter_nearest(self) -> bool:
        """Go to the part where the keyboard was last, or to one near it."""
        near = [*self._panes[self._last :], *reversed(self._panes[: self._last])]
        return any(self.enter(pane) for pane in near)

    def _place_of(self, widget: QWidget) -> int | None:
        for place, pane in enumerate(self._panes):
            if pane is widget or pane.isAncestorOf(widget):
                return place
        return None


def _enter(pane: QWidget, reason: Qt.FocusReason) -> bool:
    """Give a part the keyboard: to its first stop, or to itself; False where nothing takes it."""
    own, *inside = [stop for stop in _stops(pane) if stop is pane or _takes_keys(stop)]
    target = own if isinstance(own, QAbstractItemView) or not inside else inside[0]
    if not _takes_keys(target):
        return False
    target.setFocus(reason)
    return True


def _stops(pane: QWidget) -> Iterator[QWidget]:
    """A part and what stands in it; Qt's own chain has what came later at its end."""
    window = pane.window()
    yield pane
    for widget in pane.findChildren(QWidget):
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.window() is window:
            yield widget


def _takes_keys(widget: QWidget) -> bool:
    can = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(can) and not widget.focusProxy() and widget.isVisible() and widget.isEnabled()
