"""What the fault matrix is made of: outcomes, columns, requests, faults and cells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, StrEnum, auto
from types import MappingProxyType

from musicupload_gui.domain.errors import ErrorKind
from musicupload_gui.practice.faults import FaultKind

FOR_EVER = 50
"""So many times that nobody should ask so often."""


class Outcome(Enum):
    """What the program does about a fault; the name is the code in the table."""

    R = "The same request is made again after a wait, until it goes well."
    C = "The service is asked what it has, and only what is not there is sent again."
    N = "A new intent, session, track or job takes the place of the lost one."
    P = "The upload is parked until a person decides; nothing is sent meanwhile."
    A = "The account is held until its key is good again; what was done is kept."
    S = "This upload stops, with the service's words; one retry goes on."
    Q = "The account's whole line is held until a person has looked at it."
    W = "The network's return is waited for, and no try is counted; then as after a lost answer."
    D = "Nothing is sent, because the journal does not take the note that must come first."
    G = "It changes nothing: what is wrong is not used, and the upload goes on."


class Column(StrEnum):
    """A kind of request; the columns of the matrix, in its order."""

    CREATE = "create"
    BYTES = "bytes"
    POST = "post"
    """The one request of useapi.net's services that makes the upload and carries its bytes."""
    UPLOAD = "upload"
    FINALIZE = "finalize"
    PUBLISH = "publish"
    POLL = "poll"


class Trick(Enum):
    """What goes wrong although every practice server does as it should."""

    UNREACHABLE = auto()
    """The service's port is dead at this moment, so that nothing can be sent."""
    NETWORK_LOST = auto()
    """The answer is lost, and then the network is away for several tries."""
    STRANGERS_CERTIFICATE = auto()
    """The address shows a certificate that nobody vouches for."""
    DISK_FULL = auto()
    """The journal takes nothing any more once the upload is in line."""
    JOURNAL_FULL = auto()
    """The journal does not take the note that the step begins."""
    ANSWER_NOT_NOTED = auto()
    """The journal does not take the step's answer."""
    REWRITTEN = auto()
    """The file becomes another of the same size while it is being sent."""
    REWRITTEN_ONCE = auto()
    """As above, and the store refuses a second PUT to an address."""
    SHRUNK = auto()
    GROWN = auto()
    DELETED = auto()
    REWRITTEN_LATE = auto()
    """As above, while the site fetches what was staged."""
    ADDRESS_GONE = auto()
    """The store answers 404 at the address that was given out, for ever."""
    JOB_GONE = auto()
    """The site forgets the job before anything is imported into it."""
    STAGED_GONE = auto()
    """The staged file vanishes from the bucket before the site fetches it."""
    BORN_OLD = auto()
    """The first address, or session, is over before it is used."""
    REPLACES = auto()
    """A track of the same name is published already."""
    FOREIGN_FINALIZE = auto()
    """The address for finalize names another host."""


@dataclass(frozen=True, slots=True)
class Strike:
    """A practice service's misbehaviour at the request; see `practice.faults.Fault`."""

    kind: FaultKind
    status: int = 500
    times: int = 1
    body: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    raw: bytes = b""
    headers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    is_work_done: bool = False
    after_bytes: int = 0
    then: FaultKind | None = None
    """What strikes the next such request."""
    is_one_time: bool = False
    """Whether the store refuses a second PUT to an address, as services say of theirs."""
    on_fetch: bool = False
    """At the site's own request for the staged file."""


@dataclass(frozen=True, slots=True)
class Place:
    """One request of one provider's flow."""

    column: Column
    provider: str
    step: str
    service: str
    method: str
    path_part: str
    after: str = ""
    """The request just before it at the same service, as `METHOD part-of-path`."""

    @property
    def name(self) -> str:
        """Such as `create-swayzio`; the step is told where a provider has two in a column."""
        two = self.column is Column.CREATE and self.provider == "audiodelivery"
        return f"{self.column}-{self.provider}{f'-{self.step}' if two else ''}"

    def is_of(self, method: str, path: str) -> bool:
        """Whether a request is this one."""
        is_part = path.endswith(self.path_part) or (
            self.path_part.endswith("/") and self.path_part in path
        )
        return method == self.method and is_part


PLACES = (
    Place(Column.CREATE, "swayzio", "intent", "swayzio", "POST", "/v1/uploads"),
    Place(
        Column.CREATE, "audiodelivery", "session", "audiodelivery", "POST", "/v1/upload_session"
    ),
    Place(Column.CREATE, "audiodelivery", "track", "audiodelivery", "POST", "/track",
          "POST /v1/upload_session"),
    Place(Column.CREATE, "sourceaudio", "job", "sourceaudio", "POST", "/createJob"),
    Place(Column.BYTES, "swayzio", "put", "store", "PUT", "/swayzio/"),
    Place(Column.BYTES, "audiodelivery", "put", "store", "PUT", "/audiodelivery/"),
    Place(Column.BYTES, "sourceaudio", "stage", "store", "PUT", "/bucket/"),
    Place(Column.POST, "riffusion", "send", "useapi", "POST", "/upload-audio/"),
    Place(Column.POST, "flowmusic", "send", "useapi", "POST", "/v1/flowmusic/files"),
    Place(Column.UPLOAD, "sourceaudio", "import", "sourceaudio", "POST", "/import/upload",
          "POST /getAvailableFields"),
    Place(Column.FINALIZE, "swayzio", "finalize", "swayzio", "POST", "/finalize",
          "POST /v1/uploads"),
    Place(Column.PUBLISH, "sourceaudio", "publish", "sourceaudio", "POST", "/import/publish",
          "POST /import/upload"),
    Place(Column.POLL, "swayzio", "processing", "swayzio", "GET", "/processing-status",
          "PATCH /metadata"),
    Place(Column.POLL, "audiodelivery", "processing", "audiodelivery", "GET", "/v1/track/",
          "PUT /v1/track/"),
    Place(Column.POLL, "sourceaudio", "publishing", "sourceaudio", "POST", "/checkJob",
          "POST /import/publish"),
    Place(Column.POLL, "riffusion", "processing", "useapi", "GET", "/upload-audio/",
          "POST /upload-audio/"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class But:
    """What one provider does, where it is not what its column does."""

    outcome: Outcome
    kind: ErrorKind | None = None
    differs: str = ""
    """Why this is not the matrix's own code."""
    times: int = 0
    """How often it strikes; 0: as often as the row says."""


@dataclass(frozen=True, slots=True)
class Row:
    """One fault in one of its forms, and the outcome by column, in the matrix's order."""

    fault: str
    form: str
    how: Strike | Trick
    outcomes: str
    """Seven codes with blanks between them; `-` where the fault cannot happen."""
    kind: ErrorKind | None = None
    """What the row says while it waits, or at its end; None when the upload just goes on."""
    but: Mapping[str, But] = field(default_factory=lambda: MappingProxyType({}))
    """By the name of a place, or of a column."""
    only: tuple[str, ...] = ()
    """The providers, or places, that it can happen to; empty: all."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One case: a fault in one form at one request."""

    fault: str
    form: str
    place: Place
    how: Strike | Trick
    outcome: Outcome
    kind: ErrorKind | None
    differs: str = ""

    @property
    def name(self) -> str:
        """The id of its test, such as `F14-429-create-swayzio`."""
        return f"{self.fault}-{self.form}-{self.place.name}"


_OWN_KIND = {Outcome.P: ErrorKind.UNCERTAIN, Outcome.A: ErrorKind.AUTH}
"""The kind that goes with an outcome, whatever the fault was."""


def cells_of(row: Row) -> list[Cell]:
    """The cells of a row, one for each request that it can happen to."""
    by_column = dict(zip(Column, row.outcomes.split(), strict=True))
    found: list[Cell] = []
    for place in PLACES:
        code = by_column[place.column]
        if code == "-" or (row.only and not {place.provider, place.name} & {*row.only}):
            continue
        outcome = Outcome[code]
        usual = But(outcome, _OWN_KIND.get(outcome, row.kind))
        told = row.but.get(place.name) or row.but.get(place.column) or usual
        how = row.how
        if told.times and isinstance(how, Strike):
            how = replace(how, times=told.times)
        found.append(Cell(row.fault, row.form, place, how, told.outcome, told.kind, told.differs))
    return found
