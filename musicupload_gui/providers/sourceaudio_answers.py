"""What SourceAudio's calls answer; the shapes of `list` are not documented and read defensively.

Source: SourceAudio's Import and Publishing pages.
"""

from __future__ import annotations

import msgspec

Id = int | str


class Job(msgspec.Struct):
    """A publishing job of our own, apart from the site's."""

    job_id: Id


class Imported(msgspec.Struct):
    """A new upload in the job, or an update to a track that is published already."""

    upload_id: Id | None = None
    update_to: Id | None = None
    update_id: Id | None = None


class Counts(msgspec.Struct):
    """checkJob: queued, in progress, done, errored; a count of nothing may be left out."""

    q: int = 0
    i: int = 0
    d: int = 0
    e: int = 0


class Published(msgspec.Struct):
    """publish: an empty result is none of the documented answers."""

    result: str = ""


class Listed(msgspec.Struct):
    """list: one upload or update; which fields it has is a guess, so each may be missing."""

    upload_id: Id | None = None
    update_id: Id | None = None
    update_to: Id | None = None
    track_id: Id | None = None
    filename: str = ""
    formats: object = None
    meta: object = None

    def imported(self) -> Imported:
        """The same as the answer that told of it first."""
        return Imported(self.upload_id, self.update_to, self.update_id)

    def named(self) -> dict[str, str]:
        """How `delete` is told which one; a call that names nothing is refused."""
        ids = {"upload_id": self.upload_id, "update_id": self.update_id}
        return {name: str(value) for name, value in ids.items() if value is not None}


class List(msgspec.Struct):
    """list: what a job holds."""

    job_id: Id | None = None
    uploads: list[Listed] = msgspec.field(default_factory=list[Listed])
    updates: list[Listed] = msgspec.field(default_factory=list[Listed])


class Refusal(msgspec.Struct):
    """Any call: a failure's text, also with status 200."""

    error: str = ""
