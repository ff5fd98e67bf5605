"""Makes the parts of the window and puts each in its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from musicupload_gui.domain.metadata import METADATA_FIELDS
from musicupload_gui.domain.provider import ProviderInfo
from musicupload_gui.ui.commands import Commands
from musicupload_gui.ui.dropping import Dropping
from musicupload_gui.ui.empty_state import EmptyState
from musicupload_gui.ui.filter_bar import FilterBar
from musicupload_gui.ui.grid_model import GridModel
from musicupload_gui.ui.grid_view import GridView
from musicupload_gui.ui.inspector import Inspector
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.main_window import AT_REST_MS, MainWindow
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.panes import Panes
from musicupload_gui.ui.publish_cards import PublishCards
from musicupload_gui.ui.status_line import StatusLine
from musicupload_gui.ui.toast import Toast
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.toolbar import Toolbar
from musicupload_gui.ui.track_model import TrackModel
from musicupload_gui.ui.track_view import TrackView
from musicupload_gui.ui.update_card import UpdateCard

_INSPECTOR_PX, _INSPECTOR_MIN_PX, _INSPECTOR_MAX_PX = 360, 320, 480


def furnish(
    window: MainWindow, look: Look, providers: Sequence[ProviderInfo], model: TrackModel
) -> None:
    """Fill a window that is still empty, whether it is shown already or not."""
    infos: Mapping[str, ProviderInfo] = {info.id: info for info in providers}
    window.commands = Commands(window)
    window.menuBar().setAccessibleName(tr("Menus"))
    window.toolbar = Toolbar(look, infos, window)
    window.filter_bar = FilterBar(look)
    window.update_card = UpdateCard(look)
    window.publish_cards = PublishCards(look)
    window.view = TrackView(look, model)
    window.grid = GridView(look, GridModel(METADATA_FIELDS, {i.id: i.name for i in providers}))
    services = [info for info in providers if not info.is_storage]
    window.empty_state = EmptyState(look, services)
    window.inspector = Inspector(look, providers)
    window.status_line = StatusLine(look)
    _place(window)
    window.toast = Toast(look, window.view)
    window.panes = Panes(window, _panes(window), window.empty_state)
    Dropping(window)
    window.is_furnished = True
    window.fit()
    QTimer.singleShot(AT_REST_MS, window, window.get_ready)


def _panes(window: MainWindow) -> tuple[QWidget, ...]:
    """What F6 leads to, in this order; what is hidden is left out."""
    above = (window.toolbar, window.update_card, window.filter_bar, window.publish_cards)
    middle = (window.empty_state, window.view, window.grid)
    inspector = window.inspector
    return (*above, *middle, inspector.tabs, inspector.page, window.status_line)


def _place(window: MainWindow) -> None:
    window.left = QStackedWidget()
    window.left.addWidget(window.empty_state)
    window.left.addWidget(_listing(window))
    window.splitter = _divided(window.left, window.inspector)
    window.whole = QWidget()
    rows = _column(window.whole)
    rows.addWidget(window.toolbar)
    rows.addWidget(_hairline())
    rows.addWidget(window.update_card)
    rows.addWidget(window.splitter, 1)
    rows.addWidget(_hairline())
    rows.addWidget(window.status_line)
    window.setCentralWidget(window.whole)


def _listing(window: MainWindow) -> QWidget:
    """The list or the table, below what narrows it and what waits to be published."""
    listing = QWidget()
    listing.setBackgroundRole(QPalette.ColorRole.Base)
    listing.setAutoFillBackground(True)
    window.tables = QStackedWidget()
    window.tables.addWidget(window.view)
    window.tables.addWidget(window.grid)
    column = _column(listing)
    column.addWidget(window.filter_bar)
    column.addWidget(window.publish_cards)
    column.addWidget(window.tables, 1)
    return listing


def _divided(left: QWidget, inspector: Inspector) -> QSplitter:
    inspector.setMinimumWidth(px(_INSPECTOR_MIN_PX))
    inspector.setMaximumWidth(px(_INSPECTOR_MAX_PX))
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    splitter.addWidget(left)
    splitter.addWidget(inspector)
    splitter.setStretchFactor(0, 1)
    splitter.setStretchFactor(1, 0)
    splitter.setSizes([px(1440 - _INSPECTOR_PX), px(_INSPECTOR_PX)])
    return splitter


def _column(of: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(of)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column


def _hairline() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFixedHeight(1)
    line.setProperty("hairline", True)
    return line
