"""How values are written in the journal, and the records that more than one part of it has."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import msgspec

from musicupload_gui.domain.upload import StepMark


@dataclass(frozen=True, slots=True)
class SavedStep:
    """A step as the journal has it; without `done_at` nobody saw its answer."""

    name: str
    begun_at: float
    done_at: float | None
    answer: bytes | None

    @property
    def mark(self) -> StepMark:
        """The step as the Delivery tab shows it."""
        return StepMark(self.name, self.begun_at, self.done_at)


def encode(value: object) -> bytes:
    """A value as the journal keeps it."""
    return _ENCODER.encode(value)


def _to_json(value: object) -> object:
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, MappingProxyType):
        return dict(value)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType] - a mapping of unknown kinds
    raise NotImplementedError(type(value).__name__)


def from_json(shape: type, value: object) -> object:
    """For msgspec: what it cannot read by itself."""
    if shape is Path:
        return Path(str(value))
    raise NotImplementedError(shape.__name__)


_ENCODER = msgspec.json.Encoder(enc_hook=_to_json)
