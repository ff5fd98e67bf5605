"""Boils a bundle of news down to what each track is to become."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from musicupload_gui.domain.track import TrackId
from musicupload_gui.domain.upload import Upload, UploadId
from musicupload_gui.engine.news import (
    DestinationsChanged,
    News,
    TrackItem,
    TracksChanged,
    TracksOrdered,
    TracksRemoved,
    UploadsChanged,
    UploadsRemoved,
)


@dataclass(slots=True)
class Draft:
    """What a track is to become; one without an item is to go."""

    item: TrackItem | None = None
    uploads: dict[UploadId, Upload] = field(default_factory=lambda: dict[UploadId, Upload]())


class Change:
    """The outcome of a bundle of news, track by track; later news win.

    `look_up` gives a track as the list has it now; `holders` the tracks that hold any of some
    uploads.
    """

    def __init__(
        self,
        look_up: Callable[[TrackId], Draft],
        holders: Callable[[frozenset[UploadId]], Iterable[TrackId]],
    ) -> None:
        self._look_up = look_up
        self._holders = holders
        self.drafts: dict[TrackId, Draft] = {}
        self.order: tuple[TrackId, ...] | None = None
        self.destinations: DestinationsChanged | None = None

    def read(self, news: Iterable[News]) -> None:
        """Take in news, oldest first."""
        for piece in news:
            match piece:
                case TracksChanged(items):
                    for item in items:
                        self._draft(item.track.id).item = item
                case TracksRemoved(ids):
                    self.drafts |= {track_id: Draft() for track_id in ids}
                case UploadsChanged(uploads):
                    for upload in uploads:
                        self._draft(upload.track_id).uploads[upload.id] = upload
                case UploadsRemoved(ids):
                    self._forget(frozenset(ids))
                case TracksOrdered(ids):
                    self.order = ids
                case DestinationsChanged():
                    self.destinations = piece
                case _:
                    continue

    def _draft(self, track_id: TrackId) -> Draft:
        if track_id not in self.drafts:
            self.drafts[track_id] = self._look_up(track_id)
        return self.drafts[track_id]

    def _forget(self, gone: frozenset[UploadId]) -> None:
        for track_id in {*self._holders(gone), *self.drafts}:
            draft = self._draft(track_id)
            draft.uploads = {i: upload for i, upload in draft.uploads.items() if i not in gone}
