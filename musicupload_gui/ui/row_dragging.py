"""Moving tracks inside the list with the pointer, beside the files that are dragged onto it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from musicupload_gui.domain.track import TrackId
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.row_model import TRACKS_MIME
from musicupload_gui.ui.row_view import RowView
from musicupload_gui.ui.track_model import TrackModel


class DraggingView(RowView):
    """A list whose rows can be dragged; files that come over it are the window's business."""

    dropped_before = Signal(object)
    """The `TrackId` before which the selected tracks are to stand; None: at the end."""

    def __init__(self, look: Look, model: TrackModel, parent: QWidget | None = None) -> None:
        super().__init__(look, model, parent)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        """Drag tracks; a destination by itself has no other place to go to."""
        picked = self.selectionModel().selection()
        spans = map(picked.at, range(picked.count()))
        if any(not span.parent().isValid() for span in spans):
            super().startDrag(supportedActions)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take rows of this list only."""
        if event.mimeData().hasFormat(TRACKS_MIME) and event.source() is self:
            event.accept()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Scroll at the edges."""
        super().dragMoveEvent(event)
        if event.mimeData().hasFormat(TRACKS_MIME):
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move; the list itself changes when the news come."""
        if not event.mimeData().hasFormat(TRACKS_MIME):
            event.ignore()
            return
        # Not as a move: Qt would take the rows away by itself.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped_before.emit(self.track_below(event.position().toPoint()))
        self.viewport().update()

    def track_below(self, spot: QPoint) -> TrackId | None:
        """The track before which something would go that is let go here."""
        index = self.indexAt(spot)
        row = self.tracks.rowCount()
        if index.isValid():
            top = index.parent() if index.parent().isValid() else index
            is_lower_half = spot.y() > self.visualRect(index).center().y()
            row = top.row() + (is_lower_half or index.parent().isValid())
        ids = self.tracks.track_ids([self.tracks.index(row, 0)])
        return ids[0] if row < self.tracks.rowCount() else None
