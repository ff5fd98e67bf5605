"""What a provider is to the engine, and what the engine lends a provider while it works."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, runtime_checkable

from musicupload_gui.domain.provider import Account, AccountReport, ProviderInfo
from musicupload_gui.domain.remote import RemoteTrack
from musicupload_gui.domain.track import AudioFile, Cover, Track, Waveform
from musicupload_gui.domain.upload import JobCounts, Lane, Receipt, State, UploadId

if TYPE_CHECKING:
    # The window imports this file at start; the HTTP library can wait until something is sent.
    from musicupload_gui.providers.http import Http

T = TypeVar("T")


class Recovery(StrEnum):
    """What to do with a step that began and whose answer nobody saw."""

    REPEAT = "repeat"
    """Doing it twice has the effect of doing it once (or leaves nothing a person can see)."""
    PROBE = "probe"
    """The service can be asked; repeat only when it says that nothing arrived."""
    ASK_PERSON = "ask_person"
    """Nobody but a person can tell."""


@dataclass(frozen=True, slots=True)
class Step(Generic[T]):
    """One durable unit of a flow: noted before it begins, its answer noted after it."""

    name: str
    answer: type[T]
    """What the call returns: anything msgspec can write as JSON and read back."""
    state: State
    """What the row shows while the step is at work."""
    recovery: Recovery = Recovery.REPEAT


@dataclass(frozen=True, slots=True)
class Processing:
    """What the service says it is doing with the bytes."""

    is_done: bool
    lanes: tuple[Lane, ...] = ()
    counts: JobCounts | None = None
    """How far it is with the whole batch."""


class GateClosedError(Exception):
    """Everything is done but a step that goes live, which waits for a person's word.

    `receipt` is what the service has answered so far; `opens_itself` when the account was told to
    go on without asking once the whole batch is there.
    """

    def __init__(self, receipt: Receipt, *, opens_itself: bool) -> None:
        super().__init__("waits for a person")
        self.receipt = receipt
        self.opens_itself = opens_itself


class BatchClosedError(Exception):
    """The batch went live without this upload, or cannot take it: it needs another."""


GATE = Step("gate", bool, State.IMPORTED)
"""A batch step whose answer is the person's word to publish; only the queue takes it."""


class Scope(Protocol):
    """The durable memory of one upload, or of the batch that it belongs to."""

    async def step(
        self,
        step: Step[T],
        call: Callable[[], Awaitable[T]],
        *,
        probe: Callable[[], Awaitable[T | None]] | None = None,
    ) -> T:
        """The step's answer: the saved one when there is one, else that of `call`.

        A step that began without an answer follows its `recovery`; `probe` returns the answer
        when the service has it and None when it certainly does not. Raises `UploadError`.
        """
        ...

    def has_begun(self, step: Step[Any]) -> bool:
        """Whether the step was begun before and its outcome is not known."""
        ...

    def is_done(self, step: Step[Any]) -> bool:
        """Whether the step's answer is saved."""
        ...

    def forget(self, *steps: Step[Any]) -> None:
        """Drop saved answers, because the service no longer knows them."""
        ...


class Run(Scope, Protocol):
    """One try to bring one track to one account."""

    @property
    def upload_id(self) -> UploadId:
        """Our own id, unique for ever; a client reference for services that keep one."""
        ...

    @property
    def track(self) -> Track:
        """The track as it was when the try began, with those of its files that go there."""
        ...

    @property
    def batch(self) -> Scope:
        """The memory shared by all uploads of the batch; its steps run one at a time."""
        ...

    def sent(self, size_bytes: int) -> None:
        """Report how many bytes of the track's audio have gone out in this try."""
        ...

    async def waveform(self) -> Waveform:
        """Decode the first file (once); raises `UploadError` when it is not audio."""
        ...

    async def poll(
        self,
        step: Step[None],
        ask: Callable[[], Awaitable[Processing]],
        *,
        cap_s: float | None = None,
    ) -> None:
        """Ask until the service is done, with growing pauses; the lane is free meanwhile.

        Raises what `ask` raises, and `UploadError` of kind `PROCESSING_SLOW` at the cap, which is
        the program's own when the service names none.
        """
        ...


class Provider(Protocol):
    """One account at one service. Making one touches no network."""

    @property
    def info(self) -> ProviderInfo:
        """The provider as data."""
        ...

    async def check(self) -> AccountReport:
        """Test the connection without changing anything; raises `UploadError`."""
        ...

    async def upload(self, run: Run) -> Receipt:
        """Bring the track there, going on where the last try stopped; raises `UploadError`."""
        ...


class Aftercare(Protocol):
    """What an account can be asked about a track that it has; changes nothing there."""

    async def look(self, receipt: Receipt) -> RemoteTrack:
        """What the service says now; one that has no such track is an answer, too.

        Raises `UploadError`.
        """
        ...


@runtime_checkable
class ChangingAftercare(Aftercare, Protocol):
    """The same where the service takes changes; `ProviderInfo` says which."""

    async def change(
        self, receipt: Receipt, fields: Mapping[str, str], cover: Cover | None
    ) -> tuple[str, ...]:
        """Write these fields, by name of `Metadata`, and the cover if there is one.

        Returns codes of what was left out; raises `UploadError`. Doing it twice is harmless.
        """
        ...


@runtime_checkable
class HasAftercare(Protocol):
    """A provider whose service can be asked afterwards."""

    @property
    def aftercare(self) -> Aftercare:
        """Works with the same key as the uploads."""
        ...


class Storage(Protocol):
    """One account at a place that lends files an address. Making one touches no network."""

    @property
    def is_staged(self) -> bool:
        """Whether `stage` sends the file; False when it is there already."""
        ...

    async def stage(self, file: AudioFile, key: str, on_sent: Callable[[int], None]) -> None:
        """Bring the whole file there; doing it twice is harmless. Raises `UploadError`."""
        ...

    async def address(self, key: str) -> str:
        """An address that anyone can GET for the next 24 h; raises `UploadError`."""
        ...

    async def remove(self, key: str) -> None:
        """Take the file away; one that is not there is no error. Raises `UploadError`."""
        ...

    async def check(self) -> AccountReport:
        """Test that the place can be used; raises `UploadError`."""
        ...


class SecretSource(Protocol):
    """Hands out an account's secrets at the moment of use."""

    async def __call__(self, name: str) -> str:
        """The secret's value; raises `UploadError` of kind `NO_SECRET`."""
        ...


@dataclass(frozen=True, slots=True)
class Doors:
    """What a provider may reach: its own secrets, the one way to the network, the storages."""

    secret: SecretSource
    http: Http
    storage: Callable[[str], Storage]
    """The storage account of a name; raises `UploadError` (SETUP) when there is none."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the registry: a provider as data, and how to make one for an account."""

    info: ProviderInfo
    connect: Callable[[Account, Doors], Provider]


@dataclass(frozen=True, slots=True)
class StorageEntry:
    """One line of the list of storages: a storage as data, and how to make one for an account."""

    info: ProviderInfo
    connect: Callable[[Account, Doors], Storage]
