"""What a service says afterwards about an upload that arrived, and how that differs from here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from musicupload_gui.domain.rules import in_form


class RemoteState(StrEnum):
    """Where the track is, by the service's own word."""

    THERE = "there"
    PROCESSING = "processing"
    """The service is not done with it."""
    NOT_PUBLIC = "not_public"
    """It waits there for somebody to publish it."""
    GONE = "gone"
    """The service knows no track of the id that it gave us."""
    UNKNOWN = "unknown"
    """The service does not say; a note tells why."""


@dataclass(frozen=True, slots=True)
class RemoteTrack:
    """One look at a track that was sent."""

    state: RemoteState
    fields: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """What it has, by field of `Metadata`; a field that nobody can read there is missing."""
    formats: tuple[str, ...] = ()
    links: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    notes: tuple[str, ...] = ()
    """Codes of what else there is to say, worded in `ui/history_texts.py`."""


@dataclass(frozen=True, slots=True)
class FieldPair:
    """One field as it is here and there; None where it cannot be known."""

    name: str
    here: str | None
    there: str | None

    @property
    def can_be_sent(self) -> bool:
        """Whether there is something to send: what is blank here never erases what is there."""
        return bool(self.here) and self.here != self.there

    @property
    def differs(self) -> bool:
        """Whether both are known and mean different things; the way a code is written is none."""
        if not self.here or self.there is None:
            return False
        return in_form(self.name, self.here) != in_form(self.name, self.there)


def pairs(
    names: Iterable[str], here: Mapping[str, str], there: Mapping[str, str]
) -> tuple[FieldPair, ...]:
    """The fields of these names that are known on either side, in their order."""
    return tuple(
        FieldPair(name, here.get(name), there.get(name))
        for name in names
        if here.get(name) or there.get(name)
    )
