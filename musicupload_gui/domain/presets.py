"""Values that a person gives to many tracks again and again, under a name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Preset:
    """A name with values by metadata field, or by a service's option under its dotted name."""

    name: str
    values: Mapping[str, str]
