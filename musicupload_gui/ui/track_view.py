"""How the list is used: selecting, opening, and the one action of a row, by pointer and by key."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QTreeView, QWidget

from musicupload_gui.domain.track import TrackId
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.no_match import NoMatch
from musicupload_gui.ui.row_dragging import DraggingView
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.track_model import TrackModel
from musicupload_gui.ui.track_rows import Column

_SELECT = QItemSelectionModel.SelectionFlag
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_REMOVE = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class TrackView(DraggingView):
    """The list of tracks; what it cannot do itself it asks for by signals."""

    action_requested = Signal(str, str, str)
    """A `texts.Action`, the track's id, and the upload's id (empty for the whole track)."""
    remove_requested = Signal()
    edit_requested = Signal()
    play_requested = Signal()
    show_all_requested = Signal()
    """The filter hides everything, and the person wants it to end."""
    selection_changed = Signal()

    def __init__(self, look: Look, model: TrackModel, parent: QWidget | None = None) -> None:
        super().__init__(look, model, parent)
        self.setObjectName("trackView")
        self.setAccessibleName(tr("Tracks"))
        self.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QTreeView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self._pressed = QPersistentModelIndex()
        self._no_match = NoMatch(look, model, self.viewport())
        self._no_match.show_all.connect(self.show_all_requested)
        self.selectionModel().selectionChanged.connect(self.selection_changed)
        self.selectionModel().currentRowChanged.connect(self._point)

    def selected_tracks(self) -> list[TrackId]:
        """The selected tracks in the order of the list; a destination stands for its track."""
        indexes: list[QModelIndex] = []
        picked = self.selectionModel().selection()
        for span in map(picked.at, range(picked.count())):
            parent = span.parent()
            rows = range(span.top(), span.bottom() + 1)
            indexes += [parent] if parent.isValid() else [self.tracks.index(r, 0) for r in rows]
        return self.tracks.track_ids(indexes)

    def select_tracks(self, ids: Iterable[TrackId]) -> None:
        """Select these tracks, as far as they are shown, and scroll to the first."""
        indexes = [index for i in ids if (index := self.tracks.index_of(i)).isValid()]
        picked = QItemSelection()
        for index in indexes:
            picked.select(index, index)
        self.selectionModel().select(picked, _SELECT.ClearAndSelect | _SELECT.Rows)
        if indexes:
            self.selectionModel().setCurrentIndex(indexes[0], _SELECT.NoUpdate)
            self.scrollTo(indexes[0])

    def selectAll(self) -> None:
        """Select all shown tracks as one stretch: Qt would go through the rows one by one."""
        last = self.tracks.rowCount() - 1
        if last >= 0:
            first, end = self.tracks.index(0, 0), self.tracks.index(last, Column.PROGRESS)
            self.selectionModel().select(QItemSelection(first, end), _SELECT.ClearAndSelect)

    def act(self, index: QModelIndex) -> bool:
        """Ask for the action of a row; False when it has none."""
        row, leg = self.tracks.at(index)
        summary = self.tracks.words.summary(row, leg)
        if summary.action is None:
            return False
        self.action_requested.emit(summary.action.value, row.item.track.id, summary.upload_id)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter acts, Delete removes, F2 edits, Space plays; everything else is the tree's own."""
        self.shows_ring = True
        key, current = event.key(), self.currentIndex()
        is_bare = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        if is_bare and key in _ENTER and current.isValid() and self.act(current):
            return
        if is_bare and key in _REMOVE and self.selectionModel().hasSelection():
            self.remove_requested.emit()
        elif is_bare and key == Qt.Key.Key_F2 and current.isValid():
            self.edit_requested.emit()
        elif is_bare and key == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.play_requested.emit()
        else:
            super().keyPressEvent(event)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is when it came here by key."""
        by_key = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        self.shows_ring = event.reason() in by_key or self.shows_ring
        super().focusInEvent(event)
        if event.reason() in by_key | {Qt.FocusReason.OtherFocusReason}:
            self._choose_current()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Pale the selection."""
        super().focusOutEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select, and remember a press on an action."""
        self.shows_ring = False
        self._pressed = QPersistentModelIndex(self._action_at(event.position().toPoint()))
        super().mousePressEvent(event)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Act when pressed and released on the same action."""
        super().mouseReleaseEvent(event)
        index = self._action_at(event.position().toPoint())
        if index.isValid() and self._pressed == index:
            self.act(index)
        self._pressed = QPersistentModelIndex()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the row under the pointer."""
        super().mouseMoveEvent(event)
        spot = event.position().toPoint()
        self._hover(self.indexAt(spot).siblingAtColumn(0))
        is_link = self._action_at(spot).isValid()
        shape = Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def leaveEvent(self, event: QEvent) -> None:
        """Let the row go dark again."""
        super().leaveEvent(event)
        self._hover(QModelIndex())

    def _choose_current(self) -> None:
        """Select the row where the keyboard arrives, unless others are: the next key acts on it."""
        current = self.currentIndex()
        start = current if current.isValid() else self.tracks.index(0, 0)
        if start.isValid() and not self.selectionModel().hasSelection():
            self.selectionModel().setCurrentIndex(start, _SELECT.Select | _SELECT.Rows)

    def _hover(self, index: QModelIndex) -> None:
        if self.hovered != index:
            self.hovered = QPersistentModelIndex(index)
            self._point()
            self.viewport().update()

    def _point(self) -> None:
        current = self.currentIndex().siblingAtColumn(0)
        self.delegate.pointed = (self.hovered, QPersistentModelIndex(current))

    def _action_at(self, spot: QPoint) -> QModelIndex:
        index = self.indexAt(spot)
        if index.column() != Column.PROGRESS:
            return QModelIndex()
        rect = self.delegate.action_rect(self.visualRect(index), index)
        return index if rect.contains(spot) else QModelIndex()
