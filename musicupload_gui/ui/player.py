"""Plays the track that is looked at, and holds its file only while there is something to hear."""

from __future__ import annotations

import logging
from collections.abc import Generator
from contextlib import contextmanager
from enum import Enum, auto
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QLoggingCategory,
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

if TYPE_CHECKING:
    from musicupload_gui.ui.sound import Sound

_log = logging.getLogger(__name__)
_SOUND = "musicupload_gui.ui.sound"
# What goes wrong is said in the window; to Qt's log it is no news.
_QUIET_RULES = "qt.multimedia*.warning=false\nqt.multimedia*.info=false"


class Trouble(Enum):
    """Why there is nothing to hear."""

    NO_SYSTEM = auto()
    """This computer lacks what playing needs."""
    NO_OUTPUT = auto()
    """It plays, but there is no device to be heard on."""
    NOT_OPENED = auto()
    NOT_PLAYED = auto()


class Player(QObject):
    """One file at a time; Qt's sound part is loaded when something is played for the first time."""

    changed = Signal()
    """It plays or it does not, or `trouble` is another."""
    moved = Signal(float)
    """The place at which it is, in seconds."""
    levels = Signal(float, float)
    """How high left and right go, 0..1, about 30 times a second while it plays."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.position_s = 0.0
        self.is_playing = False
        self.trouble: Trouble | None = None
        self.loudness = 1.0
        self.is_muted = False
        self._sound: Sound | None = None
        self._is_open = False

    def choose(self, path: Path | None) -> None:
        """Let go of the file there is, and be ready to play another from its beginning."""
        self.release()
        self.path = path
        self._go_to(0.0)
        self._set_trouble(None)

    def toggle(self) -> None:
        """Play, or pause."""
        if self.is_playing:
            self.pause()
        else:
            self.play()

    def play(self) -> None:
        """Play from the place at which it is; what stands in the way is told by `trouble`."""
        sound = self._sound or self._load()
        if sound is None or self.path is None:
            return
        self._set_trouble(None if sound.has_output else Trouble.NO_OUTPUT)
        if self._is_open:
            sound.go_on()
        else:
            self._is_open = True
            sound.start(self.path, self.position_s)

    def pause(self) -> None:
        """Stop at this place; the file stays open, so that it goes on at once."""
        if self._sound is not None:
            self._sound.pause()

    def seek(self, at_s: float) -> None:
        """Go to a place, in seconds; what plays goes on from there."""
        self._go_to(at_s)
        if self._sound is not None and self._is_open:
            self._sound.seek(at_s)

    def release(self) -> None:
        """Stop and let go of the file; the place is kept."""
        self._is_open = False
        if self._sound is not None:
            self._sound.close_file()

    def set_volume(self, loudness: float, *, is_muted: bool) -> None:
        """How loud to play, 0..1 as it is felt."""
        self.loudness, self.is_muted = loudness, is_muted
        if self._sound is not None:
            self._sound.set_volume(loudness, is_muted=is_muted)

    def _load(self) -> Sound | None:
        QLoggingCategory.setFilterRules(_QUIET_RULES)
        try:
            with _qt_log_kept():
                sound: Sound = import_module(_SOUND).Sound(self)
        except ImportError as error:
            _log.info("no sound: %s", error)
            self._set_trouble(Trouble.NO_SYSTEM)
            return None
        if not sound.is_usable:
            self._set_trouble(Trouble.NO_SYSTEM)
            return None
        sound.moved.connect(self._on_moved)
        sound.levels.connect(self.levels)
        sound.playing_changed.connect(self._on_playing)
        sound.ended.connect(self._on_ended)
        sound.failed.connect(self._on_failed)
        sound.outputs_changed.connect(self._on_outputs)
        self._sound = sound
        self.set_volume(self.loudness, is_muted=self.is_muted)
        return sound

    def _go_to(self, at_s: float) -> None:
        self.position_s = at_s
        self.moved.emit(at_s)

    def _on_moved(self, at_s: float) -> None:
        if self._is_open:  # a file that is let go of is at its beginning to Qt, not to us
            self._go_to(at_s)

    def _on_playing(self, is_playing: bool) -> None:
        self.is_playing = is_playing
        self.changed.emit()

    def _on_ended(self) -> None:
        self.release()
        self._go_to(0.0)

    def _on_failed(self, was_opened: bool) -> None:
        self.release()
        self._set_trouble(Trouble.NOT_PLAYED if was_opened else Trouble.NOT_OPENED)

    def _on_outputs(self) -> None:
        if self._sound is not None and self.trouble in (None, Trouble.NO_OUTPUT) and self._is_open:
            self._set_trouble(None if self._sound.has_output else Trouble.NO_OUTPUT)

    def _set_trouble(self, trouble: Trouble | None) -> None:
        if trouble is not self.trouble:
            self.trouble = trouble
            self.changed.emit()


@contextmanager
def _qt_log_kept() -> Generator[None]:
    """Keep in our log what Qt says meanwhile: a computer without sound is nothing to warn of.

    Not all of it has a category of its own that a rule could name.
    """
    before = qInstallMessageHandler(_keep)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _keep(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    _log.info("sound system: %s", message)
