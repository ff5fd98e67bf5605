"""What is imported and not public: it waits at a gate that a person opens, once per batch."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from musicupload_gui.domain.upload import BatchId, State, UploadId
from musicupload_gui.engine.ledger import Ledger
from musicupload_gui.engine.publishing import publishable
from musicupload_gui.engine.runner import Runner
from musicupload_gui.engine.store import new_id
from musicupload_gui.providers.base import GateClosedError


class Gates:
    """The gates of all batches; opening one lets its uploads go on to the end."""

    def __init__(
        self, ledger: Ledger, runner: Runner, requeue: Callable[[Iterable[UploadId]], None]
    ) -> None:
        self._ledger = ledger
        self._runner = runner
        self._requeue = requeue
        self._opens_itself: set[BatchId] = set()
        self._next: dict[BatchId, BatchId] = {}
        """By a batch: where those go on that it could not take."""

    def closed(self, upload_id: UploadId, gate: GateClosedError) -> None:
        """An upload came to its gate."""
        self._ledger.change(
            upload_id, state=State.IMPORTED, receipt=gate.receipt, problem=None, attempt=0
        )
        if gate.opens_itself:
            self._opens_itself.add(self._ledger[upload_id].batch_id)

    def open_due(self) -> None:
        """Open the gates of accounts that were told so, where nothing is on its way any more."""
        if not self._opens_itself:
            return
        for batch in publishable(self._ledger.all()):
            may_open = batch.batch_id in self._opens_itself and not batch.replacing
            if may_open and not batch.still_coming:
                self.open(batch.batch_id)

    def missed(self, upload_id: UploadId) -> None:
        """The batch goes on without this upload: it joins the others that it could not take."""
        late = self._ledger[upload_id]
        batch_id = self._next.setdefault(late.batch_id, BatchId(new_id()))
        self._ledger.change(upload_id, state=State.QUEUED, batch_id=batch_id)
        self._requeue([upload_id])

    def open(self, batch_id: BatchId) -> None:
        """The person's word: noted for good, then everything imported in the batch goes on.

        Nothing happens while an upload of the batch is at work: the service might take it into
        the batch after that went live.
        """
        if any(u.batch_id == batch_id and u.id in self._runner for u in self._ledger.all()):
            return
        self._runner.open_gate(batch_id)
        waiting = [u.id for u in self._ledger.all() if u.batch_id == batch_id]
        self._requeue(i for i in waiting if self._ledger[i].state is State.IMPORTED)
