"""Keeps the computer from sleeping, for as long as somebody says so; the display may sleep."""

from __future__ import annotations

import threading
from importlib import import_module


class Awake:
    """Asks the system from a thread of its own: some systems answer late, some never."""

    def __init__(self) -> None:
        self._release: threading.Event | None = None

    def keep(self, is_wanted: bool) -> None:
        """Keep the computer awake from now on, or let it sleep again; returns at once."""
        if is_wanted and self._release is None:
            self._release = threading.Event()
            threading.Thread(
                target=_hold, args=(self._release,), name="keep awake", daemon=True
            ).start()
        elif not is_wanted and self._release is not None:
            self._release.set()
            self._release = None


def _hold(release: threading.Event) -> None:
    # Loaded here and not at the start of the program, which it would hold up.
    wakepy = import_module("wakepy")
    # A system that cannot be asked is none of the person's business: the uploads go on.
    with wakepy.keep.running(on_fail="pass"):
        release.wait()
