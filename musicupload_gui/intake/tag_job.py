"""What travels between the program and a helper when tags are read: plain values only."""

from __future__ import annotations

from typing import NamedTuple

from musicupload_gui.domain.track import AudioFormat, Cover, FileProblem


class TagJob(NamedTuple):
    """Some files to read, and the folder that keeps their covers."""

    covers: str
    files: tuple[tuple[str, AudioFormat], ...]


class Sound(NamedTuple):
    """How long the sound is and of which form."""

    duration_s: float
    sample_rate_hz: int
    channels: int
    bit_depth: int | None
    """None when the samples are compressed."""


class TagsFound(NamedTuple):
    """What one file says: how it sounds, what is wrong with it, its fields and its cover."""

    sound: Sound | None
    problem: FileProblem | None
    values: dict[str, str]
    cover: Cover | None

    @classmethod
    def nothing(cls, problem: FileProblem) -> TagsFound:
        """A file that tells nothing but that something is wrong with it."""
        return cls(None, problem, {}, None)
