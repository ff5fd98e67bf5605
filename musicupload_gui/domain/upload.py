"""One track on its way to one account: its state, the legal steps between states, its result."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import NewType

from musicupload_gui.domain.errors import Problem
from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.track import AudioFormat, TrackId

UploadId = NewType("UploadId", str)
BatchId = NewType("BatchId", str)


class State(StrEnum):
    """Where an upload is. "Sent" is never `READY`: only the service's own word is."""

    DRAFT = "draft"
    QUEUED = "queued"
    PREPARING = "preparing"
    SENDING = "sending"
    FINISHING = "finishing"
    PROCESSING = "processing"
    IMPORTED = "imported"
    READY = "ready"
    WAITING = "waiting"
    HELD = "held"
    PAUSED = "paused"
    UNKNOWN = "unknown"
    FAILED = "failed"
    CANCELLED = "cancelled"


RUNNING = frozenset({State.PREPARING, State.SENDING, State.FINISHING, State.PROCESSING})
"""A task of the queue is at work on the upload."""
PENDING = frozenset({State.QUEUED, State.WAITING, State.HELD, State.PAUSED})
"""Asked for, not at work: goes on by itself or after one fix."""
IN_LINE = frozenset({State.QUEUED, State.WAITING})
"""Goes on by itself, without anybody."""
ENDED = frozenset({State.READY, State.FAILED, State.CANCELLED, State.UNKNOWN})
"""Nothing more happens without a person."""

_STOPS = {State.WAITING, State.HELD, State.PAUSED, State.UNKNOWN, State.FAILED, State.CANCELLED}
_LEGAL: dict[State, frozenset[State]] = {
    State.DRAFT: frozenset({State.QUEUED, State.CANCELLED}),
    State.QUEUED: frozenset({*RUNNING, State.READY, State.IMPORTED, *_STOPS}),
    State.PREPARING: frozenset({*RUNNING, State.QUEUED, State.READY, State.IMPORTED, *_STOPS}),
    State.SENDING: frozenset({*RUNNING, State.QUEUED, State.READY, State.IMPORTED, *_STOPS}),
    State.FINISHING: frozenset({*RUNNING, State.QUEUED, State.READY, State.IMPORTED, *_STOPS}),
    State.PROCESSING: frozenset({*RUNNING, State.QUEUED, State.READY, *_STOPS}),
    State.IMPORTED: frozenset({State.QUEUED, *RUNNING, State.READY, *_STOPS}),
    State.WAITING: frozenset({State.QUEUED, State.HELD, State.PAUSED, State.CANCELLED}),
    State.HELD: frozenset({State.QUEUED, State.PAUSED, State.CANCELLED}),
    State.PAUSED: frozenset({State.QUEUED, State.HELD, State.CANCELLED}),
    State.UNKNOWN: frozenset({State.QUEUED, State.READY, State.CANCELLED}),
    State.FAILED: frozenset({State.QUEUED, State.CANCELLED}),
    State.CANCELLED: frozenset({State.QUEUED}),
    State.READY: frozenset(),
}


class IllegalStepError(Exception):
    """The program tried a change of state that can never be true: always our own bug."""


def check_step(old: State, new: State) -> None:
    """Raise `IllegalStepError` unless an upload may go from `old` to `new`."""
    if new is not old and new not in _LEGAL[old]:
        raise IllegalStepError(f"{old} -> {new}")


@dataclass(frozen=True, slots=True)
class StepMark:
    """How far one durable step of the flow is, as shown in the Delivery tab."""

    name: str
    started_at: float
    finished_at: float | None = None
    note: str = ""
    """A short fact for the person (an id, an amount), never a sentence."""


@dataclass(frozen=True, slots=True)
class Lane:
    """One thing the service does with the bytes after they arrived."""

    name: str
    is_done: bool
    is_failed: bool = False


@dataclass(frozen=True, slots=True)
class JobCounts:
    """How far a service is with the batch that an upload belongs to."""

    queued: int = 0
    in_progress: int = 0
    done: int = 0
    errored: int = 0


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the service answered: the proof of an upload."""

    remote: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """The service's ids by name, such as `track_id`."""
    links: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    notes: tuple[str, ...] = ()
    """Codes of things that were left out, such as `cover_refused`; worded in `ui/texts.py`."""
    sha256: str = ""
    finished_at: float = 0.0


@dataclass(frozen=True, slots=True)
class Upload:
    """One track to one account, as the queue last knew it."""

    id: UploadId
    track_id: TrackId
    account_id: AccountId
    batch_id: BatchId
    state: State = State.DRAFT
    size_bytes: int = 0
    sent_bytes: int = 0
    attempt: int = 0
    """How many tries in a row failed for a passing reason."""
    retry_at: float | None = None
    """Unix time of the next try while `WAITING`."""
    steps: tuple[StepMark, ...] = ()
    lanes: tuple[Lane, ...] = ()
    counts: JobCounts | None = None
    """How far the service is with the whole batch, where it says so; shown, never stored."""
    convert_to: AudioFormat | None = None
    """The format of the copy that goes out, because the service refuses that of the file."""
    is_repeat: bool = False
    """A person said that it goes there although the account has it already."""
    problem: Problem | None = None
    receipt: Receipt | None = None
    changed_at: float = 0.0
