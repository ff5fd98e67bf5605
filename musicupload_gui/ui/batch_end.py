"""What happens around a batch: the computer stays awake, then one notice, then what was chosen."""

from __future__ import annotations

import shutil
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, QProcess, Qt, Signal
from PySide6.QtGui import QGuiApplication

from musicupload_gui.domain.upload import IN_LINE, RUNNING, State, Upload, UploadId
from musicupload_gui.settings.config import Settings
from musicupload_gui.ui.tongue import plural, tr

_GOING_ON = RUNNING | IN_LINE
_NEEDS_YOU = frozenset({State.FAILED, State.UNKNOWN, State.HELD, State.IMPORTED})
_SLEEP = {
    "linux": ("systemctl", "suspend"),
    "darwin": ("pmset", "sleepnow"),
    "win32": ("rundll32.exe", "powrprof.dll,SetSuspendState", "0,1,0"),
}


class Afterwards(StrEnum):
    """What the person wants once everything has come to its end; asked anew for every batch."""

    NOTHING = "nothing"
    QUIT = "quit"
    SLEEP = "sleep"


@dataclass(frozen=True, slots=True)
class Desktop:
    """What a batch asks of the system around the window."""

    keep_awake: Callable[[bool], object]
    notify: Callable[[str, str], object]
    """Show a notification: its title and its text."""
    is_in_front: Callable[[], bool]
    """Whether the person has the window before them."""
    show_progress: Callable[[float | None], object]
    """Show on the program's icon how far everything is, None when nothing is under way."""


NO_DESKTOP = Desktop(bool, lambda _title, _text: None, bool, bool)
"""A system that cannot do any of it."""


class BatchEnd(QObject):
    """Follows the uploads; `ended` comes once for everything that was under way together."""

    ended = Signal(object)
    """How many of the batch's uploads ended in each state, as a `Counter` of `State`."""

    def __init__(self, settings: Settings, desktop: Desktop, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._desktop = desktop
        self._batch: set[UploadId] = set()
        self._badge = 0
        self.last: frozenset[UploadId] = frozenset()
        """The uploads of the batch that ended last, since the start of the program."""
        self.afterwards = Afterwards.NOTHING

    def follow(self, uploads: Iterable[Upload]) -> None:
        """Take the uploads as they are now."""
        known = tuple(uploads)
        going_on = {upload.id for upload in known if upload.state in _GOING_ON}
        is_at_work = any(upload.state in RUNNING for upload in known)
        self._desktop.keep_awake(is_at_work and self._settings.config.stays_awake)
        self._show_badge(len(going_on))
        if going_on:
            self._batch |= going_on
        elif self._batch:
            batch, self._batch = self._batch, set()
            self.last = frozenset(batch)
            self._end(Counter(u.state for u in known if u.id in batch))

    def _show_badge(self, count: int) -> None:
        """How many uploads are left, on the program's icon in the task bar or Dock."""
        app = QGuiApplication.instance()
        # Without the name of its desktop file a program has no icon that could carry a badge.
        has_icon = bool(QGuiApplication.desktopFileName())
        if has_icon and count != self._badge and isinstance(app, QGuiApplication):
            self._badge = count
            app.setBadgeNumber(count)

    def _end(self, states: Counter[State]) -> None:
        if not states or set(states) <= {State.CANCELLED, State.PAUSED}:
            return  # the person stopped it, and knows
        if self._settings.config.notifies and not self._desktop.is_in_front():
            self._desktop.notify(tr("MusicUpload is done"), ended_text(states))
        self.ended.emit(states)


def is_in_front() -> bool:
    """Whether a window of this program has the keyboard."""
    return QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive


def ended_text(states: Counter[State]) -> str:
    """How a batch ended, in a sentence or two."""
    ready, needing = states[State.READY], sum(states[state] for state in _NEEDS_YOU)
    told = plural("%n upload is ready.", "%n uploads are ready.", ready) if ready else ""
    asks = plural("%n upload needs you.", "%n uploads need you.", needing) if needing else ""
    return " ".join(part for part in (told, asks) if part)


def sleep_command() -> tuple[str, ...]:
    """What sends this computer to sleep; empty where there is nothing that does."""
    command = _SLEEP.get(sys.platform, ())
    return command if command and shutil.which(command[0]) else ()


def go_to_sleep() -> None:
    """Send the computer to sleep."""
    program, *arguments = sleep_command()
    QProcess.startDetached(program, arguments)
