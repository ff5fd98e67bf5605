"""One account's place in the queue: what waits for it, what it is sending, whether it is held."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.upload import State, UploadId

MAX_WATCHED = 64
"""Uploads whose processing is watched at once; beyond, sending waits for some to end."""


@dataclass(slots=True)
class AccountLane:
    """Uploads of one account; only those at work have tasks."""

    max_parallel: Callable[[], int]
    """Asked each time: the person may change it while uploads run."""
    waiting: dict[UploadId, None] = field(default_factory=dict[UploadId, None])
    """In order; a dict because thousands may leave from the middle."""
    sending: set[UploadId] = field(default_factory=set[UploadId])
    watched: set[UploadId] = field(default_factory=set[UploadId])
    is_held: bool = False

    def state_in_line(self, *, is_paused: bool) -> State:
        """What those in line are now, in a queue that goes on or is paused."""
        if is_paused:
            return State.PAUSED
        return State.HELD if self.is_held else State.QUEUED

    def take(self) -> UploadId | None:
        """The next upload that may start now, or None."""
        is_full = len(self.sending) >= self.max_parallel() or len(self.watched) >= MAX_WATCHED
        if self.is_held or is_full or not self.waiting:
            return None
        upload_id = next(iter(self.waiting))
        del self.waiting[upload_id]
        self.sending.add(upload_id)
        return upload_id

    def only_watched(self, upload_id: UploadId) -> None:
        """The upload's bytes are there: its place in the lane is free for the next."""
        self.sending.discard(upload_id)
        self.watched.add(upload_id)

    def drop(self, upload_id: UploadId) -> None:
        """The upload is not this lane's business any more."""
        self.sending.discard(upload_id)
        self.watched.discard(upload_id)
        self.waiting.pop(upload_id, None)


class Lanes:
    """The lanes of all accounts, made when first needed."""

    def __init__(
        self, max_parallel: Callable[[AccountId], int], is_held: Callable[[AccountId], bool]
    ) -> None:
        self._max_parallel = max_parallel
        self._is_held = is_held
        self._lanes: dict[AccountId, AccountLane] = {}

    def __iter__(self) -> Iterator[AccountLane]:
        return iter(tuple(self._lanes.values()))

    def of(self, account_id: AccountId) -> AccountLane:
        """The account's lane."""
        lane = self._lanes.get(account_id)
        if lane is None:
            lane = AccountLane(
                partial(self._max_parallel, account_id), is_held=self._is_held(account_id)
            )
            self._lanes[account_id] = lane
        return lane

    @property
    def held(self) -> frozenset[AccountId]:
        """The accounts that need a person."""
        return frozenset(i for i, lane in self._lanes.items() if lane.is_held)
