"""Which batches are imported and wait for a person's word to go live."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.track import TrackId
from musicupload_gui.domain.upload import RUNNING, BatchId, JobCounts, State, Upload

_COMING = RUNNING | {State.QUEUED, State.WAITING}
REPLACES = "replaces"
"""The receipt's note of an upload that will replace a published track."""


@dataclass(frozen=True, slots=True)
class Publishable:
    """A batch with uploads that are imported and not public yet."""

    batch_id: BatchId
    account_id: AccountId
    imported: tuple[TrackId, ...]
    replacing: tuple[TrackId, ...]
    """Those of `imported` that will replace a published track."""
    still_coming: int
    """Uploads of the batch that will be imported without anybody's help.

    One that waits for a person does not count: it goes into another batch later.
    """


@dataclass(frozen=True, slots=True)
class Publishing:
    """A batch that is going live, and how far the service says it is."""

    batch_id: BatchId
    account_id: AccountId
    counts: JobCounts


def publishing(uploads: Iterable[Upload]) -> tuple[Publishing, ...]:
    """The batches that are going live now, each with the newest word of the service."""
    newest: dict[BatchId, Upload] = {}
    for upload in uploads:
        if upload.counts is not None and upload.state is State.PROCESSING:
            known = newest.get(upload.batch_id)
            if known is None or known.changed_at < upload.changed_at:
                newest[upload.batch_id] = upload
    return tuple(
        Publishing(u.batch_id, u.account_id, u.counts) for u in newest.values() if u.counts
    )


def publishable(uploads: Iterable[Upload]) -> tuple[Publishable, ...]:
    """The batches that can be published now, in the order of their first upload."""
    batches: dict[BatchId, list[Upload]] = {}
    for upload in uploads:
        batches.setdefault(upload.batch_id, []).append(upload)
    found = (_summed_up(batch_id, members) for batch_id, members in batches.items())
    return tuple(batch for batch in found if batch.imported)


def _summed_up(batch_id: BatchId, members: list[Upload]) -> Publishable:
    imported = [u for u in members if u.state is State.IMPORTED]
    return Publishable(
        batch_id,
        members[0].account_id,
        tuple(u.track_id for u in imported),
        tuple(u.track_id for u in imported if u.receipt and REPLACES in u.receipt.notes),
        sum(u.state in _COMING for u in members),
    )
