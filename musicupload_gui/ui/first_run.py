"""Shows the hint of the first run once: when there are tracks, and somewhere to send them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from musicupload_gui.settings.config import Settings
from musicupload_gui.ui.first_steps import SEND, WHAT, WHERE, FirstSteps, Step
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.main_window import MainWindow


class FirstRun(QObject):
    """Follows the window until the hint has been shown."""

    def __init__(self, window: MainWindow, look: Look, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._settings = settings
        self._is_shown = False

    def follow(self, *, has_tracks: bool) -> None:
        """Show the hint when its time has come."""
        toolbar = self._window.toolbar
        if self._is_shown or self._settings.config.has_seen_hint:
            return
        if not (has_tracks and toolbar.destinations.isVisible()):
            return
        self._is_shown = True
        steps = (
            Step(toolbar.destinations, WHERE),
            Step(self._window.view, WHAT),
            Step(toolbar.upload, SEND),
        )
        self._window.panes.add(FirstSteps(self._look, steps, self._note, self._window))

    def _note(self) -> None:
        self._settings.change(has_seen_hint=True)
