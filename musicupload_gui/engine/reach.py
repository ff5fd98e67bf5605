"""Whether the services can be reached at all: offline is noticed, said, and left by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from musicupload_gui.domain.errors import ErrorKind, UploadError
from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.upload import RUNNING, State, Upload, UploadId
from musicupload_gui.engine.ledger import Ledger
from musicupload_gui.engine.news import Listener, Noted, ReachChanged
from musicupload_gui.engine.retry import next_wait
from musicupload_gui.engine.runner import Works

_AT_WORK = RUNNING | {State.QUEUED, State.WAITING}
OFFLINE_WAIT_S = (10.0, 30.0)
"""Between tries while nothing can be reached: soon enough to notice, seldom enough to spare."""


class Reach:
    """The accounts whose service could not be reached when it was last tried.

    While that is so of every account with work, the computer is offline as far as we can tell:
    tries are not counted then, so that a night without a network fails nothing.
    """

    def __init__(
        self,
        works: Works,
        ledger: Ledger,
        requeue: Callable[[Iterable[UploadId]], None],
        tell: Listener,
    ) -> None:
        self._spread = works.spread
        self._waits_offline = works.waits_offline
        self._ledger = ledger
        self._requeue = requeue
        self._tell = tell
        self._out: set[AccountId] = set()

    @property
    def is_offline(self) -> bool:
        """Whether no account with work can be reached."""
        busy = {u.account_id for u in self._ledger.all() if u.state in _AT_WORK}
        return bool(busy) and busy <= self._out

    def next_try(self, upload: Upload, error: UploadError) -> tuple[int, float | None]:
        """How many tries count as failed by now, and how long to wait; None when it is over."""
        if error.kind is ErrorKind.NETWORK:
            self._note(self._out | {upload.account_id})
            if self.is_offline and self._waits_offline:
                return upload.attempt, self._spread(*OFFLINE_WAIT_S)
        else:
            self.answered(upload.account_id)
        tries = upload.attempt + 1
        return tries, next_wait(error, tries, self._spread)

    def answered(self, account_id: AccountId) -> None:
        """The service answered, so the network is there: whatever waits for it goes on now."""
        if account_id in self._out:
            was_offline = self.is_offline
            self._note(self._out - {account_id})
            if was_offline:
                self._tell(Noted("back_online"))
            self.come_back()

    def come_back(self) -> None:
        """The network is there again, or the computer woke up: try at once what waits for it."""
        waiting = [
            u.id
            for u in self._ledger.all()
            if u.state is State.WAITING and u.problem and u.problem.kind is ErrorKind.NETWORK
        ]
        self._requeue(waiting)

    def _note(self, out: set[AccountId]) -> None:
        if out != self._out:
            self._out = out
            self._tell(ReachChanged(frozenset(out), is_offline=self.is_offline))
