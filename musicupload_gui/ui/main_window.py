"""The window: empty when it is first shown, then furnished; shows and hides its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QStackedWidget, QWidget

from musicupload_gui.ui.measures import px

if TYPE_CHECKING:
    # Loading them takes four times as long as showing the window: `furniture` does it afterwards.
    from musicupload_gui.ui.commands import Commands
    from musicupload_gui.ui.empty_state import EmptyState
    from musicupload_gui.ui.filter_bar import FilterBar
    from musicupload_gui.ui.grid_view import GridView
    from musicupload_gui.ui.inspector import Inspector
    from musicupload_gui.ui.panes import Panes
    from musicupload_gui.ui.publish_cards import PublishCards
    from musicupload_gui.ui.status_line import StatusLine
    from musicupload_gui.ui.toast import Toast
    from musicupload_gui.ui.toolbar import Toolbar
    from musicupload_gui.ui.track_view import TrackView
    from musicupload_gui.ui.update_card import UpdateCard

TITLE = "MusicUpload"
AT_REST_MS = 1000
"""After so long the window has been drawn, and nobody has dropped anything yet."""
_WIDE_PX, _NAMES_PX = 1180, 960


class MainWindow(QMainWindow):
    """Every part of the window by name: `furniture.furnish` makes them, `wiring` connects them."""

    dropped = Signal(list)
    """Paths of files and folders that were dropped or pasted."""
    links_dropped = Signal(list)
    """Addresses of tracks that are online."""
    close_asked = Signal()

    commands: Commands
    toolbar: Toolbar
    filter_bar: FilterBar
    update_card: UpdateCard
    publish_cards: PublishCards
    view: TrackView
    grid: GridView
    empty_state: EmptyState
    inspector: Inspector
    status_line: StatusLine
    toast: Toast
    panes: Panes
    whole: QWidget
    """Everything below the menus."""
    left: QStackedWidget
    """The empty state, or the list below its filter."""
    tables: QStackedWidget
    """The list, or the metadata table."""
    splitter: QSplitter
    """The left side beside the inspector."""
    is_furnished = False

    def __init__(self) -> None:
        super().__init__()
        self._was_wide: bool | None = None
        self.setWindowTitle(TITLE)
        self.resize(px(1440), px(900))
        self.setMinimumSize(px(640), px(480))

    def fit(self) -> None:
        """Give names and the inspector room only where there is some."""
        has_names, is_wide = self.width() >= px(_NAMES_PX), self.width() >= px(_WIDE_PX)
        self.toolbar.destinations.show_names(with_names=has_names)
        self.toolbar.show_history_name(with_name=has_names)
        if is_wide is not self._was_wide:
            self._was_wide = is_wide
            self.commands["inspector"].setChecked(is_wide)

    def get_ready(self) -> None:
        """Have Qt work out how the parts look that are not seen yet, as they will be by a drop."""
        for part in self.left.findChildren(QWidget):
            part.ensurePolished()

    def wait_for_list(self) -> None:
        """Show nothing until `show_list`: that there are no tracks is not known yet."""
        self.whole.hide()

    def show_list(self, *, has_tracks: bool) -> None:
        """Show the list, or what to do when there is none."""
        place = 1 if has_tracks else 0
        if place != self.left.currentIndex():
            focus = QApplication.focusWidget()
            had_keys = focus is not None and self.left.isAncestorOf(focus)
            self.left.setCurrentIndex(place)
            if had_keys:
                self.panes.enter(self.view if has_tracks else self.empty_state)
        self.toolbar.inspector.setEnabled(has_tracks)
        self.show_inspector(is_shown=has_tracks and self.commands["inspector"].isChecked())
        if self.whole.isHidden():
            self.whole.show()
            self.panes.mend_soon()

    def show_grid(self, *, is_shown: bool) -> None:
        """Show the metadata table in place of the list."""
        self.tables.setCurrentIndex(1 if is_shown else 0)

    def show_inspector(self, *, is_shown: bool) -> None:
        """Open or close the right side."""
        self.inspector.setVisible(is_shown)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Never close by itself: the program stops its work first."""
        event.ignore()
        self.close_asked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        if self.is_furnished:
            self.fit()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab takes the order of what is seen, also of what came later."""
        return self.is_furnished and self.panes.tab(is_forward=next)
