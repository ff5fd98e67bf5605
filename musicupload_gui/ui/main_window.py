"""The window: places the parts, takes dropped files, asks before it closes; decides nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from musicupload_gui.domain.metadata import METADATA_FIELDS
from musicupload_gui.domain.provider import ProviderInfo
from musicupload_gui.ui.commands import Commands
from musicupload_gui.ui.empty_state import EmptyState
from musicupload_gui.ui.filter_bar import FilterBar
from musicupload_gui.ui.grid_model import GridModel
from musicupload_gui.ui.grid_view import GridView
from musicupload_gui.ui.inspector import Inspector
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.panes import Panes
from musicupload_gui.ui.publish_cards import PublishCards
from musicupload_gui.ui.status_line import StatusLine
from musicupload_gui.ui.theme import px
from musicupload_gui.ui.toast import Toast
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.toolbar import Toolbar
from musicupload_gui.ui.track_model import TrackModel
from musicupload_gui.ui.track_view import TrackView
from musicupload_gui.ui.update_card import UpdateCard

TITLE = "MusicUpload"
_INSPECTOR_PX, _INSPECTOR_MIN_PX, _INSPECTOR_MAX_PX = 360, 320, 480
_WEB = frozenset({"http", "https"})
_WIDE_PX, _NAMES_PX = 1180, 960


class MainWindow(QMainWindow):
    """Every part of the window by name; `wiring` connects them."""

    dropped = Signal(list)
    """Paths of files and folders that were dropped or pasted."""
    links_dropped = Signal(list)
    """Addresses of tracks that are online."""
    close_asked = Signal()

    def __init__(self, look: Look, providers: Sequence[ProviderInfo], model: TrackModel) -> None:
        super().__init__()
        infos: Mapping[str, ProviderInfo] = {info.id: info for info in providers}
        self.setWindowTitle(TITLE)
        self.setAcceptDrops(True)
        self.resize(px(1440), px(900))
        self.setMinimumSize(px(640), px(480))
        self.commands = Commands(self)
        self.menuBar().setAccessibleName(tr("Menus"))
        self.toolbar = Toolbar(look, infos, self)
        self.filter_bar = FilterBar(look)
        self.update_card = UpdateCard(look)
        self.publish_cards = PublishCards(look)
        self.view = TrackView(look, model)
        self.grid = GridView(look, GridModel(METADATA_FIELDS, {i.id: i.name for i in providers}))
        services = [info for info in providers if not info.is_storage]
        self.empty_state = EmptyState(look, services)
        self.inspector = Inspector(look, providers)
        self.status_line = StatusLine(look)
        self._place()
        self.toast = Toast(look, self.view)
        self.panes = Panes(self, self._panes(), self.empty_state)

    def show_list(self, *, has_tracks: bool) -> None:
        """Show the list, or what to do when there is none."""
        place = 1 if has_tracks else 0
        if place != self._left.currentIndex():
            focus = QApplication.focusWidget()
            had_keys = focus is not None and self._left.isAncestorOf(focus)
            self._left.setCurrentIndex(place)
            if had_keys:
                self.panes.enter(self.view if has_tracks else self.empty_state)
        self.toolbar.inspector.setEnabled(has_tracks)
        self.show_inspector(is_shown=has_tracks and self.commands["inspector"].isChecked())

    def show_grid(self, *, is_shown: bool) -> None:
        """Show the metadata table in place of the list."""
        self._list.setCurrentIndex(1 if is_shown else 0)

    def show_inspector(self, *, is_shown: bool) -> None:
        """Open or close the right side."""
        self.inspector.setVisible(is_shown)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, and always as copies: a move would let the source delete the originals."""
        if local_paths(event.mimeData()) or links(event.mimeData()):
            self.view.setProperty("dragOver", True)
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """As on entering."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The drag went elsewhere."""
        self.view.setProperty("dragOver", False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the paths on."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.view.setProperty("dragOver", False)
        if paths := local_paths(event.mimeData()):
            self.dropped.emit(paths)
        if addresses := links(event.mimeData()):
            self.links_dropped.emit(addresses)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Never close by itself: the program stops its work first."""
        event.ignore()
        self.close_asked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give names and the inspector room only where there is some."""
        super().resizeEvent(event)
        self.toolbar.destinations.show_names(with_names=self.width() >= px(_NAMES_PX))
        self.toolbar.show_history_name(with_name=self.width() >= px(_NAMES_PX))
        is_wide, was_wide = self.width() >= px(_WIDE_PX), event.oldSize().width() >= px(_WIDE_PX)
        if is_wide is not was_wide or event.oldSize().width() < 0:
            self.commands["inspector"].setChecked(is_wide)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab takes the order of what is seen, also of what came later."""
        return self.panes.tab(is_forward=next)

    def _panes(self) -> tuple[QWidget, ...]:
        """What F6 leads to, in this order; what is hidden is left out."""
        above = (self.toolbar, self.update_card, self.filter_bar, self.publish_cards)
        middle = (self.empty_state, self.view, self.grid)
        return (*above, *middle, self.inspector.tabs, self.inspector.page, self.status_line)

    def _place(self) -> None:
        listing = QWidget()
        listing.setBackgroundRole(QPalette.ColorRole.Base)
        listing.setAutoFillBackground(True)
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filter_bar)
        column.addWidget(self.publish_cards)
        self._list = QStackedWidget()
        self._list.addWidget(self.view)
        self._list.addWidget(self.grid)
        column.addWidget(self._list, 1)
        self._left = QStackedWidget()
        self._left.addWidget(self.empty_state)
        self._left.addWidget(listing)
        self.inspector.setMinimumWidth(px(_INSPECTOR_MIN_PX))
        self.inspector.setMaximumWidth(px(_INSPECTOR_MAX_PX))
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._left)
        self.splitter.addWidget(self.inspector)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setSizes([px(1440 - _INSPECTOR_PX), px(_INSPECTOR_PX)])
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.toolbar)
        rows.addWidget(_hairline())
        rows.addWidget(self.update_card)
        rows.addWidget(self.splitter, 1)
        rows.addWidget(_hairline())
        rows.addWidget(self.status_line)
        self.setCentralWidget(whole)


def local_paths(mime: QMimeData) -> list[Path]:
    """The files and folders of a drop that lie on this computer."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def links(mime: QMimeData) -> list[str]:
    """The web addresses of a drop or of copied text, one a line."""
    if mime.hasUrls():
        return [url.toString() for url in mime.urls() if url.scheme() in _WEB]
    lines = [line.strip() for line in mime.text().splitlines()]
    return [line for line in lines if line.partition("://")[0].lower() in _WEB]


def _hairline() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFixedHeight(1)
    line.setProperty("hairline", True)
    return line
