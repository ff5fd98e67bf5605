"""Leaving while uploads are under way: asks first, and may wait for the last of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from musicupload_gui.domain.upload import RUNNING, State, Upload
from musicupload_gui.ui.dialogs import Dialogs

_GOING_ON = RUNNING | {State.QUEUED, State.WAITING}


class Quitting:
    """Remembers the answer for this run."""

    def __init__(self, dialogs: Dialogs, quit_now: Callable[[], None]) -> None:
        self._dialogs = dialogs
        self._quit = quit_now
        self._is_wanted_when_done = False

    def ask(self, uploads: Iterable[Upload]) -> None:
        """Quit, or ask what to do about what is being sent."""
        going_on = {upload.track_id for upload in uploads if upload.state in RUNNING}
        if going_on:
            self._dialogs.ask_quit(len(going_on), self._quit, self._wait)
        else:
            self._quit()

    def follow(self, uploads: Iterable[Upload]) -> None:
        """Quit once nothing is going on any more, when that was the answer."""
        if self._is_wanted_when_done and not any(u.state in _GOING_ON for u in uploads):
            self._quit()

    def _wait(self) -> None:
        self._is_wanted_when_done = True
