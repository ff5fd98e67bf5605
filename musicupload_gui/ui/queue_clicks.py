"""What the commands of the queue do: each a plain call to the session."""

from __future__ import annotations

from collections.abc import Callable

from musicupload_gui.domain.track import TrackId
from musicupload_gui.domain.upload import PENDING, RUNNING, State
from musicupload_gui.engine.session import Session
from musicupload_gui.ui.commands import Commands


class QueueClicks:
    """Pause, retry and cancel; `selected` are the tracks that "the selected" means."""

    def __init__(self, session: Session, selected: Callable[[], list[TrackId]]) -> None:
        self._session = session
        self._selected = selected

    def bind(self, commands: Commands) -> None:
        """Give the commands their calls."""
        commands.bind(
            {
                "pause": self.pause,
                "retry_failed": self._retry_failed,
                "cancel": self._cancel_selected,
                "cancel_all": lambda: self._cancel(lambda _: True),
            }
        )

    def pause(self) -> None:
        """Pause the queue, or go on."""
        if self._session.queue.is_paused:
            self._session.queue.resume()
        else:
            self._session.queue.pause()

    def _retry_failed(self) -> None:
        failed = [u.id for u in self._session.queue.ledger.all() if u.state is State.FAILED]
        self._session.retry(failed)

    def _cancel_selected(self) -> None:
        chosen = set(self._selected())
        self._cancel(lambda track_id: track_id in chosen)

    def _cancel(self, is_meant: Callable[[TrackId], bool]) -> None:
        self._session.queue.cancel(
            [
                u.id
                for u in self._session.queue.ledger.all()
                if u.state in RUNNING | PENDING and is_meant(u.track_id)
            ]
        )
