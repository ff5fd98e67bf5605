"""The order of the list by hand: rows that were dragged, and Alt with the arrow keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from musicupload_gui.domain.track import TrackId
from musicupload_gui.engine.session import Session
from musicupload_gui.ui.main_window import MainWindow


class Ordering(QObject):
    """Moves the selected tracks; a list that is sorted by a column goes back to its own order."""

    def __init__(
        self, window: MainWindow, session: Session, selected: Callable[[], list[TrackId]]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._selected = selected

    def bind(self) -> None:
        """Connect the list and the commands."""
        self._window.view.dropped_before.connect(self.move_before)
        self._window.commands.bind({"move_up": self._up, "move_down": self._down})

    def move_before(self, before: TrackId | None) -> None:
        """Put the selected tracks before another one, or at the end."""
        chosen = self._selected()
        if before is not None and before in chosen:
            # Let go on one of themselves: they gather there.
            order, gathered = self._order(), set(chosen)
            rest = order[order.index(before) :]
            before = next((i for i in rest if i not in gathered), None)
        if chosen:
            self._window.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
            self._session.arrangement.move(chosen, before)

    def _up(self) -> None:
        """One place up, all together."""
        chosen, order = self._selected(), self._order()
        if not chosen:
            return
        at = order.index(chosen[0])
        if at > 0:
            self.move_before(order[at - 1])

    def _down(self) -> None:
        """One place down, all together."""
        chosen, order = self._selected(), self._order()
        if not chosen:
            return
        at = order.index(chosen[-1]) + 2
        if at <= len(order):
            self.move_before(order[at] if at < len(order) else None)

    def _order(self) -> list[TrackId]:
        return [item.track.id for item in self._session.library.items()]
