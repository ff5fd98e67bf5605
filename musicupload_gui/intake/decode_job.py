"""What travels between the program and a helper when audio is decoded: plain values only."""

from __future__ import annotations

from typing import NamedTuple

from musicupload_gui.domain.errors import ErrorKind


class DecodeJob(NamedTuple):
    """A file to decode, and into how many peaks."""

    path: str
    buckets: int


class DecodeFailure(NamedTuple):
    """Why a file could not be decoded."""

    kind: ErrorKind
    detail: str
