"""The table of uploads: one writer, every change legal, on its way to disk, told to everyone."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from musicupload_gui.domain.errors import UploadError
from musicupload_gui.domain.upload import State, Upload, UploadId, check_step
from musicupload_gui.engine.news import Listener, UploadsChanged, UploadsRemoved
from musicupload_gui.engine.store import Store

_log = logging.getLogger(__name__)


def moved(upload: Upload, *states: State, **changes: Any) -> Upload:
    """The upload gone through `states` in turn; raises `IllegalStepError` where one may not."""
    state = upload.state
    for after in states:
        check_step(state, after)
        state = after
    return replace(upload, state=state, changed_at=time.time(), **changes)


class Ledger:
    """All uploads as last known; only the queue and its runner hold one."""

    def __init__(self, store: Store, tell: Listener) -> None:
        self._store = store
        self._tell = tell
        self._uploads: dict[UploadId, Upload] = {}

    def __getitem__(self, upload_id: UploadId) -> Upload:
        return self._uploads[upload_id]

    def all(self) -> tuple[Upload, ...]:
        """Every upload, in the order in which they were made."""
        return tuple(self._uploads.values())

    def load(self, uploads: Iterable[Upload]) -> None:
        """Take over what the journal held, without writing it again."""
        self._uploads = {upload.id: upload for upload in uploads}
        self._tell(UploadsChanged(self.all()))

    def add(self, uploads: tuple[Upload, ...]) -> None:
        """Enter new uploads in one commit; raises `UploadError` when the disk does not take it."""
        self._store.save_uploads(uploads)
        self._uploads |= {upload.id: upload for upload in uploads}
        self._tell(UploadsChanged(uploads))

    def change(self, upload_id: UploadId, state: State, **changes: Any) -> None:
        """Write a change; raises `IllegalStepError` when the state may not follow the old one."""
        self.write([moved(self._uploads[upload_id], state, **changes)])

    def write(self, uploads: Sequence[Upload]) -> None:
        """Write what `moved` made of uploads: in one commit and one piece of news for them all."""
        if not uploads:
            return
        try:
            with self._store.commits.soon():
                self._store.save_uploads(uploads)
        except UploadError:
            # Nothing is sent without its step on disk; the rows may show the truth anyway.
            _log.exception("the journal did not take %d uploads", len(uploads))
        self._uploads |= {upload.id: upload for upload in uploads}
        self._tell(UploadsChanged(tuple(uploads)))

    def show(self, upload_id: UploadId, **changes: Any) -> None:
        """Tell of a change that a restart may forget, such as progress."""
        upload = replace(self._uploads[upload_id], changed_at=time.time(), **changes)
        self._uploads[upload_id] = upload
        self._tell(UploadsChanged((upload,)))

    def drop(self, ids: tuple[UploadId, ...]) -> None:
        """Forget uploads whose track left the list; the store drops them with the track."""
        for upload_id in ids:
            del self._uploads[upload_id]
        self._tell(UploadsRemoved(ids))
