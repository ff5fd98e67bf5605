"""Whether there is a newer version: asked once a day by a person's leave, never during a batch."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Awaitable, Callable

from musicupload_gui import __version__
from musicupload_gui.domain.errors import ErrorKind, Outcome, UploadError
from musicupload_gui.domain.release import Release, is_newer
from musicupload_gui.domain.upload import PENDING, RUNNING
from musicupload_gui.engine.ledger import Ledger
from musicupload_gui.engine.news import Listener, ReleaseSeen
from musicupload_gui.engine.tasks import Tasks
from musicupload_gui.settings.config import Settings

Ask = Callable[[], Awaitable[Release | None]]
"""Asks the release page; raises `UploadError`."""

DAY_S = 24 * 60 * 60.0
_HOUR_S = 60 * 60.0
_LOOK_EVERY_S = 60.0
"""How often to see whether a day is over: not at the start, which has other things to do."""
_log = logging.getLogger(__name__)


class Updates:
    """Asks, remembers when, and keeps what is new until the person has dealt with it."""

    def __init__(
        self,
        settings: Settings,
        ledger: Ledger,
        ask: Ask | None,
        tasks: Tasks,
        tell: Listener,
        wall: Callable[[], float] = time.time,
    ) -> None:
        self._settings = settings
        self._ledger = ledger
        self._ask = ask
        self._tasks = tasks
        self._tell = tell
        self._wall = wall
        self._asked_at = settings.config.updates_asked_at
        self._newer: Release | None = None

    @property
    def can_ask(self) -> bool:
        """Whether this copy knows a release page."""
        return self._ask is not None

    @property
    def is_on(self) -> bool:
        """Whether the person wants it asked once a day."""
        return self._settings.config.looks_for_updates

    @property
    def newer(self) -> Release | None:
        """The newer version to tell of now: never one while uploads are under way."""
        return self._newer if self._is_at_rest() else None

    def switch(self, *, is_on: bool) -> None:
        """Ask once a day from now on, or not; raises `OSError`."""
        self._settings.change(looks_for_updates=is_on)

    def put_off(self) -> None:
        """Say no more of the newer version until it is asked for again."""
        self._newer = None

    def skip(self, version: str) -> None:
        """Never tell of this version again by itself; raises `OSError`."""
        self._settings.change(skipped_version=version)
        self._newer = None

    def check(self) -> None:
        """Ask now, because the person wants to know; tells `ReleaseSeen` in any case."""
        if self._ask is not None:
            self._tasks.start(self._look(self._ask, is_wanted=True), name="check for a version")

    async def watch(self) -> None:
        """Ask whenever it is due, for ever."""
        while True:
            await asyncio.sleep(_LOOK_EVERY_S)
            if self._ask is not None and self._is_due():
                await self._look(self._ask, is_wanted=False)

    def _is_due(self) -> bool:
        # A time that lies ahead is of a clock that was wrong.
        is_day_over = not 0 <= self._wall() - self._asked_at < DAY_S
        return self.is_on and is_day_over and self._is_at_rest()

    def _is_at_rest(self) -> bool:
        return not any(u.state in RUNNING | PENDING for u in self._ledger.all())

    async def _look(self, ask: Ask, *, is_wanted: bool) -> None:
        try:
            release = await ask()
        except UploadError as error:
            _log.info("the release page gave no answer: %s", error)
            self._note_failure(error)
            if is_wanted:
                problem = error.problem(self._wall())
                self._tell(ReleaseSeen(None, problem, is_wanted=True))
            return
        self._note_asked()
        if release is not None and not is_newer(release.version, __version__):
            release = None
        is_skipped = release and release.version == self._settings.config.skipped_version
        self._newer = None if is_skipped and not is_wanted else release
        self._tell(ReleaseSeen(self._newer, is_wanted=is_wanted))

    def _note_failure(self, error: UploadError) -> None:
        if error.kind is ErrorKind.NETWORK and error.outcome is Outcome.NOT_DONE:
            # Nobody was asked, so the day may still have its question, but not every minute.
            self._asked_at = self._wall() - DAY_S + _HOUR_S
        else:
            self._note_asked()

    def _note_asked(self) -> None:
        self._asked_at = self._wall()
        with contextlib.suppress(OSError):
            self._settings.change(updates_asked_at=self._asked_at)
