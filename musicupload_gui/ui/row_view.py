"""How the list looks: grounds, chevrons and rings of rows, and its shape at every width."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QTreeView, QWidget

from musicupload_gui.ui.ink import Ink
from musicupload_gui.ui.list_header import ListHeader
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px, scale
from musicupload_gui.ui.row_delegate import RowDelegate, Shape
from musicupload_gui.ui.row_model import Index
from musicupload_gui.ui.texts import Face
from musicupload_gui.ui.theme import colour
from musicupload_gui.ui.tokens import ICON, RADIUS_CONTROL
from musicupload_gui.ui.track_model import TrackModel
from musicupload_gui.ui.track_rows import Column

TWO_LINE_BELOW, BARE_BELOW = 960, 760
"""Widths at scale 1 below which rows get two lines, and lose the destinations and the speed."""
_INDENT, _CHEVRON_AT, _EDGE, _INSET = 32, 20, 20, 6
_WIDTHS = {
    Column.ARTIST: 128,
    Column.LENGTH: 48,
    Column.FORMAT: 100,
    Column.TO: 112,
    Column.STATUS: 240,
}
_NARROW_TO = 72
_TICK_MS = 1000
_STILL = frozenset({Face.DRAFT, Face.NEEDS_WORK, Face.READING, Face.READY, Face.CANCELLED})


class RowView(QTreeView):
    """Paints a `TrackModel` as the look has it."""

    def __init__(self, look: Look, model: TrackModel, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.tracks = model
        self.hovered = QPersistentModelIndex()
        self.shows_ring = False
        """Whether the current row has a ring: only after a key was pressed."""
        self._left_out: frozenset[Column] = frozenset()
        self._look = look
        self._ink = Ink(look.theme.tokens, look.icons, self.devicePixelRatioF())
        self.delegate = RowDelegate(model, self._ink, look.covers, self)
        self._header = ListHeader(self._ink, self)
        self._set_up()
        self.setHeader(self._header)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self._header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        self.setSortingEnabled(True)
        self._ticks = QTimer(self, interval=_TICK_MS)
        self._ticks.timeout.connect(self._tick)
        self._ticks.start()
        look.covers.loaded.connect(self.viewport().update)
        look.theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take over new colours, another font or another screen."""
        self._ink = Ink(self._look.theme.tokens, self._look.icons, self.devicePixelRatioF())
        self._header.ink = self._ink
        self.setIndentation(px(_INDENT))
        self.reshape()
        self.scheduleDelayedItemsLayout()
        self._header.viewport().update()

    def leave_out(self, columns: Iterable[Column]) -> None:
        """Hide these columns at every width."""
        self._left_out = frozenset(columns)
        self.reshape()

    def reshape(self) -> None:
        """Lay the columns out for the present width."""
        width = self.viewport().width() / scale()
        is_two_line, is_bare = width < TWO_LINE_BELOW, width < BARE_BELOW
        shape, old = Shape(is_two_line, not is_bare), self.delegate.shape
        self.delegate.reshape(shape, self._ink)
        hidden = {Column.ARTIST, Column.LENGTH, Column.FORMAT} if is_two_line else set[Column]()
        hidden |= {Column.TO} if is_bare else set[Column]()
        hidden |= self._left_out
        for column, measure in _WIDTHS.items():
            self.setColumnHidden(column, column in hidden)
            self._header.resizeSection(column, px(measure))
        if is_two_line:
            self._header.resizeSection(Column.TO, px(_NARROW_TO))
        self._header.resizeSection(Column.PROGRESS, self.delegate.ends.left + px(_EDGE))
        self._header.title_indent = px(_INDENT) + px(shape.cover) + px(12)
        if shape != old:
            self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self.reshape()

    def changeEvent(self, e: QEvent) -> None:
        """Follow the window: a selection is paler where the keyboard is elsewhere."""
        super().changeEvent(e)
        if e.type() is QEvent.Type.ActivationChange:
            self.viewport().update()

    def event(self, e: QEvent) -> bool:
        """Follow the window to a screen of another sharpness."""
        if e.type() is QEvent.Type.DevicePixelRatioChange:
            self.restyle()
        elif e.type() is QEvent.Type.DynamicPropertyChange:
            self.viewport().update()
        return super().event(e)

    def dataChanged(
        self,
        topLeft: Index,
        bottomRight: Index,
        roles: Sequence[int] = (),
    ) -> None:
        """Repaint those of the changed rows that are in view, each with its destinations.

        Qt's own asks the model for every cell of the stretch to find out where it is.
        """
        viewport, below = self.viewport(), bottomRight.sibling(bottomRight.row() + 1, 0)
        top = self.visualRect(topLeft).top()
        end = self.visualRect(below).top() if below.isValid() else viewport.height()
        viewport.update(0, top, viewport.width(), end - top)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows; with a ground and a border while files are dragged over the window."""
        is_target, tokens = bool(self.property("dragOver")), self._look.theme.tokens
        if is_target:
            painter = QPainter(self.viewport())
            painter.fillRect(self.viewport().rect(), colour(tokens.accent_bg))
            painter.end()
        super().paintEvent(event)
        if is_target:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(colour(tokens.bar), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
            painter.end()

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground of a row, its cells, and the ring of the current row."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = index.sibling(index.row(), 0)
        self._ground(painter, options.rect, first)
        super().drawRow(painter, options, index)
        current = self.currentIndex()
        if self.shows_ring and self.hasFocus() and first == current.siblingAtColumn(0):
            ring = QRectF(options.rect).adjusted(px(_INSET) + 1, 1, -px(_INSET) - 1, -1)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour(self._look.theme.tokens.bar), 2))
            painter.drawRoundedRect(ring, px(RADIUS_CONTROL), px(RADIUS_CONTROL))

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Paint the chevron of a track that opens, and the guide beside its destinations."""
        tokens = self._look.theme.tokens
        self._ink.lay_out(self.viewport().rect(), self.layoutDirection())
        if index.parent().isValid():
            left = px(_INDENT) + px(self.delegate.shape.cover) // 2
            guide = self._ink.at(QRect(left, rect.top(), 1, rect.height()))
            painter.fillRect(guide, colour(tokens.line))
        elif self.tracks.rowCount(index.sibling(index.row(), 0)):
            closed = "left" if self.isRightToLeft() else "right"
            name = "down" if self.isExpanded(index.sibling(index.row(), 0)) else closed
            spot = QRect(px(_CHEVRON_AT) - px(ICON) // 2, rect.top(), px(ICON), rect.height())
            self._ink.icon(painter, spot, name, tokens.text2)

    def _ground(self, painter: QPainter, rect: QRect, index: QModelIndex) -> None:
        tokens, picked = self._look.theme.tokens, self.selectionModel()
        self._ink.lay_out(rect, Qt.LayoutDirection.LeftToRight)
        block = QRectF(rect.adjusted(px(_INSET), 0, -px(_INSET), 0))
        if not picked.isSelected(index):
            if self.hovered.isValid() and self.hovered == index:
                self._ink.block(painter, block, tokens.hover, px(RADIUS_CONTROL))
            return
        shape = _merged(
            block,
            px(RADIUS_CONTROL),
            is_open_above=picked.isSelected(self.indexAbove(index)),
            is_open_below=picked.isSelected(self.indexBelow(index)),
        )
        is_active = self.hasFocus() and self.isActiveWindow()
        painter.fillPath(shape, colour(tokens.select if is_active else tokens.select_idle))
        if tokens.is_high_contrast:
            painter.strokePath(shape, QPen(colour(tokens.text), 2))

    def _tick(self) -> None:
        if self.isVisible() and any(
            n for f, n in self.tracks.rows.faces.items() if f not in _STILL
        ):
            self.viewport().update()

    def _set_up(self) -> None:
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)


def _merged(
    block: QRectF, radius_px: float, *, is_open_above: bool, is_open_below: bool
) -> QPainterPath:
    """A block with round corners, square where it goes on above or below."""
    shape = QPainterPath()
    shape.setFillRule(Qt.FillRule.WindingFill)
    shape.addRoundedRect(block, radius_px, radius_px)
    if is_open_above:
        shape.addRect(block.adjusted(0, 0, 0, -block.height() / 2))
    if is_open_below:
        shape.addRect(block.adjusted(0, block.height() / 2, 0, 0))
    return shape.simplified()
