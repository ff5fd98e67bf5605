"""Opens the history, has services asked about what stands there, and has it changed at them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from musicupload_gui.domain.track import Cover
from musicupload_gui.domain.upload import UploadId
from musicupload_gui.engine.news import News, RemoteChanged, RemoteSeen
from musicupload_gui.engine.session import Session
from musicupload_gui.engine.store import HistoryEntry
from musicupload_gui.ui.aftercare_dialog import AftercareDialog
from musicupload_gui.ui.history_dialog import HistoryDialog
from musicupload_gui.ui.look import Look


class HistoryAsking(QObject):
    """Made once; knows the dialogs that are open."""

    def __init__(self, window: QWidget, look: Look, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._session = session
        self._history: HistoryDialog | None = None
        self._change: AftercareDialog | None = None
        self._cover: Cover | None = None
        """That of the track which may be changed now."""
        self.last_batch: Callable[[], Collection[UploadId]] = tuple
        """The uploads of the batch that ended last."""

    def open(self) -> None:
        """Show what has arrived, and where."""
        session = self._session
        dialog = HistoryDialog(
            self._look, session.history(), self._window, session.aftercare.kind, self.last_batch()
        )
        dialog.export_wanted.connect(session.sheets.write_history)
        dialog.list_wanted.connect(session.add)
        dialog.look_wanted.connect(self._ask)
        dialog.change_wanted.connect(self._open_change)
        dialog.finished.connect(self._forget_history)
        self._history = dialog
        dialog.open()

    def take(self, news: News) -> None:
        """Hand news to the dialogs that wait for them."""
        for dialog in (self._history, self._change):
            if dialog is not None and isinstance(news, RemoteSeen):
                dialog.show_seen(news)
            elif dialog is not None and isinstance(news, RemoteChanged):
                dialog.show_changed(news)

    def _ask(self, entries: Sequence[HistoryEntry]) -> None:
        if self._history is not None:
            self._history.show_asking(entries)
        self._session.aftercare.look(entries)

    def _open_change(self, entry: HistoryEntry) -> None:
        care = self._session.aftercare
        info, track = care.kind(entry), care.track(entry)
        if info is None:
            return
        self._cover = track.cover if track else None
        has_cover = self._cover is not None
        dialog = AftercareDialog(
            self._look, entry, info, care.here(entry), self._history, has_cover=has_cover
        )
        dialog.wanted.connect(self._send)
        dialog.finished.connect(self._forget_change)
        self._change = dialog
        dialog.open()
        self._ask([entry])

    def _send(self, fields: Mapping[str, str], with_cover: bool) -> None:
        if self._change is not None:
            cover = self._cover if with_cover else None
            self._session.aftercare.change(self._change.entry.upload_id, fields, cover)

    def _forget_history(self) -> None:
        self._history = None
        self._session.aftercare.stop_looking()

    def _forget_change(self) -> None:
        self._change = None
