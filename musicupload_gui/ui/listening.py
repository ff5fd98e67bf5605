"""Playing a track from the list or the menu, and letting go of its file before it is sent."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from musicupload_gui.domain.track import TrackId
from musicupload_gui.domain.upload import RUNNING, Upload
from musicupload_gui.ui.main_window import MainWindow

_AUDIO = 2


class Listening(QObject):
    """The player lives in the Audio tab; this is what the rest of the window knows of it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._at_work: frozenset[TrackId] = frozenset()
        window.commands.bind({"play": self.toggle})
        window.view.play_requested.connect(self.toggle)

    def toggle(self) -> None:
        """Play the selected track, or pause; the Audio tab comes forward for it."""
        window = self._window
        window.commands["inspector"].setChecked(True)
        window.inspector.show_tab(_AUDIO)
        window.inspector.audio.toggle()

    def follow(self, uploads: Iterable[Upload]) -> None:
        """Let go of the file of a track whose upload has just begun."""
        at_work = frozenset(upload.track_id for upload in uploads if upload.state in RUNNING)
        for track_id in at_work - self._at_work:
            self._window.inspector.audio.release(track_id)
        self._at_work = at_work
