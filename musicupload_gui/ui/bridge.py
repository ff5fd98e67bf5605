"""The only crossing from the engine to Qt: news in, one coalesced signal out."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from musicupload_gui.domain.track import TrackId
from musicupload_gui.domain.upload import Upload, UploadId
from musicupload_gui.engine.news import (
    News,
    TrackItem,
    TracksChanged,
    UploadsChanged,
    UploadsRemoved,
)

FLUSH_MS = 50
PROGRESS_MS = 250
_REST, _LONGEST_REST_MS = 3, 200
"""How many times as long as showing news took the window is left alone before it gets more."""


class Bridge(QObject):
    """Keeps the newest item per track and upload, and hands all over at most 20 times a second.

    Mere progress (bytes, not states) goes over at most 4 times a second, and everything less often
    while the list is so long that showing it takes its time. Order is kept between kinds of news:
    anything but a change of items first empties what has gathered.
    """

    arrived = Signal(list)
    """A list of `engine.news.News`, oldest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ready: list[News] = []
        self._tracks: dict[TrackId, TrackItem] = {}
        self._uploads: dict[UploadId, Upload] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)
        self._shown: dict[UploadId, Upload] = {}
        self._since_flush = QElapsedTimer()
        self._rest_ms = 0
        # Fires when the views have laid out and painted what they were given.
        self._afterwards = QTimer(self, singleShot=True)
        self._afterwards.timeout.connect(self._note_rest)

    def tell(self, news: News) -> None:
        """Take news from the engine; cheap enough to call for every block that is sent."""
        match news:
            case TracksChanged(items):
                self._tracks |= {item.track.id: item for item in items}
                self._hurry(FLUSH_MS)
            case UploadsChanged(uploads):
                self._uploads |= {upload.id: upload for upload in uploads}
                self._hurry(PROGRESS_MS if self._is_mere_progress(uploads) else FLUSH_MS)
            case _:
                self._gather()
                self._ready.append(news)
                self._hurry(FLUSH_MS)
        if isinstance(news, UploadsRemoved):
            for upload_id in news.ids:
                self._shown.pop(upload_id, None)

    def flush(self) -> None:
        """Hand everything over now."""
        self._timer.stop()
        self._gather()
        ready, self._ready = self._ready, []
        if ready:
            self._since_flush.start()
            self.arrived.emit(ready)
            self._afterwards.start(0)

    def _note_rest(self) -> None:
        took_ms = self._since_flush.elapsed()
        self._rest_ms = took_ms + min(_REST * took_ms, _LONGEST_REST_MS)

    def _gather(self) -> None:
        if self._tracks:
            self._ready.append(TracksChanged(tuple(self._tracks.values())))
            self._tracks = {}
        if self._uploads:
            self._shown |= self._uploads
            self._ready.append(UploadsChanged(tuple(self._uploads.values())))
            self._uploads = {}

    def _is_mere_progress(self, uploads: tuple[Upload, ...]) -> bool:
        return all(
            (shown := self._shown.get(upload.id)) is not None and shown.state is upload.state
            for upload in uploads
        )

    def _hurry(self, within_ms: int) -> None:
        if self._rest_ms:
            within_ms = max(within_ms, self._rest_ms - self._since_flush.elapsed())
        if not self._timer.isActive() or self._timer.remainingTime() > within_ms:
            self._timer.start(within_ms)
