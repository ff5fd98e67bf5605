"""Which batches are imported and wait for a person's word to go live."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.track import TrackId
from musicupload_gui.domain.upload import PENDING, RUNNING, BatchId, State, Upload

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
    """Uploads of the batch that are not imported yet."""


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
        sum(u.state in RUNNING | PENDING for u in members),
    )
