"""Every way an upload can go wrong, as kinds; the words people read live in `ui/texts.py`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ErrorKind(StrEnum):
    """What went wrong, as far as the next step and the words depend on it."""

    NETWORK = "network"
    """The service could not be reached, or the connection broke."""
    TIMEOUT = "timeout"
    """The service took longer than we wait."""
    SERVICE = "service"
    """The service answered with a fault of its own (5xx)."""
    BUSY = "busy"
    """The service asked us to come back later (429, 503)."""
    BAD_ANSWER = "bad_answer"
    """The answer was not what the service's document promises."""
    INCOMPLETE = "incomplete"
    """The answer said success before all bytes were sent."""
    AUTH = "auth"
    """The account's key or token is not accepted (401)."""
    ENTITLEMENT = "entitlement"
    """The account's plan does not allow it (402, 403)."""
    ACCOUNT = "account"
    """The account itself needs attention at the service (596)."""
    REFUSED = "refused"
    """The service refuses this item for what it is (4xx)."""
    TOO_LARGE = "too_large"
    FORMAT = "format"
    GONE = "gone"
    """The intent, session or track we hold is not there any more (404, 410)."""
    URL_EXPIRED = "url_expired"
    """A signed address is no longer valid."""
    URL_REFUSED = "url_refused"
    """A signed address was refused for a reason other than its age."""
    UNSAFE_ADDRESS = "unsafe_address"
    """The service gave an address that we do not send to (not https, a redirect)."""
    MISMATCH = "mismatch"
    """The service holds something else under our id (409)."""
    TLS = "tls"
    FILE_MISSING = "file_missing"
    FILE_UNREADABLE = "file_unreadable"
    FILE_CHANGED = "file_changed"
    NOT_AUDIO = "not_audio"
    ALREADY_SENT = "already_sent"
    """The account has the same bytes already; only a person can want them there twice."""
    UNCERTAIN = "uncertain"
    """It may have arrived; only a person can decide."""
    STATUS_UNREADABLE = "status_unreadable"
    """All bytes arrived; the key may not read whether the service is done with them."""
    PROCESSING_FAILED = "processing_failed"
    """The bytes arrived and the service could not use them."""
    PROCESSING_SLOW = "processing_slow"
    """The service has not finished within the time we watch."""
    NO_SECRET = "no_secret"
    """The account has no key on this computer."""
    SETUP = "setup"
    """The account's settings cannot work (address, collection)."""
    JOURNAL = "journal"
    """Our own disk did not take a note, so nothing was sent."""
    DISK = "disk"
    """Our own disk did not take a copy of the file."""
    HELPER = "helper"
    """This computer would not start the process that reads audio."""
    BUG = "bug"


class Outcome(StrEnum):
    """Whether a call that failed may nevertheless have taken effect at the service."""

    NOT_DONE = "not_done"
    MAYBE = "maybe"


HOLDS_ACCOUNT = frozenset(
    {ErrorKind.AUTH, ErrorKind.ENTITLEMENT, ErrorKind.ACCOUNT, ErrorKind.NO_SECRET, ErrorKind.SETUP}
)
"""Kinds that concern the whole account: its uploads wait until a person has looked at it."""

NEEDS_DECISION = frozenset({ErrorKind.UNCERTAIN, ErrorKind.STATUS_UNREADABLE})
"""Kinds after which only a person can say whether the upload is there."""

TRANSIENT = frozenset(
    {
        ErrorKind.NETWORK,
        ErrorKind.TIMEOUT,
        ErrorKind.SERVICE,
        ErrorKind.BUSY,
        ErrorKind.BAD_ANSWER,
        ErrorKind.INCOMPLETE,
        ErrorKind.URL_EXPIRED,
        ErrorKind.GONE,
        ErrorKind.HELPER,
    }
)
"""Kinds that may pass by themselves; `engine/retry.py` says how often and when."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A failure as it is stored and shown: a kind, and the machine's words for the details."""

    kind: ErrorKind
    code: str = ""
    """The service's own code or the HTTP status, for the details pane."""
    detail: str = ""
    """The service's own words, capped; never an address with a query, never a secret."""
    step: str = ""
    """The durable step it happened in."""
    request_id: str = ""
    at: float = 0.0
    """Unix time in seconds."""


DETAIL_LIMIT = 500


class UploadError(Exception):
    """The one exception that crosses rooms: a step could not be done."""

    def __init__(
        self,
        kind: ErrorKind,
        detail: str = "",
        *,
        code: str = "",
        outcome: Outcome = Outcome.NOT_DONE,
        retry_after_s: float | None = None,
        request_id: str = "",
    ) -> None:
        super().__init__(f"{kind.value} {code} {detail}".strip())
        self.kind = kind
        self.detail = detail[:DETAIL_LIMIT]
        self.code = code
        self.outcome = outcome
        self.retry_after_s = retry_after_s
        self.request_id = request_id
        self.step = ""
        """The durable step it happened in, filled in on the way up."""

    def problem(self, at: float) -> Problem:
        """The same failure as a value that can be stored and shown; `at` is Unix time."""
        code, detail, request_id = (
            text[:DETAIL_LIMIT] for text in (self.code, self.detail, self.request_id)
        )
        return Problem(self.kind, code, detail, self.step, request_id, at)
