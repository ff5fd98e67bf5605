"""The framed table that shows what a change would do; it paints its cells in the look."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from musicupload_gui.ui.editing_texts import PREVIEW
from musicupload_gui.ui.ink import Ink, Letters
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.row_model import Index
from musicupload_gui.ui.theme import colour
from musicupload_gui.ui.tokens import HEADER_ROW, RADIUS_CARD
from musicupload_gui.ui.tongue import tr

_ROW_PX, _SIDE_PX, _LEAST_ROWS = 32, 12, 4
_RING_PX = 2
_MEASURED_ROWS = 40
"""How many rows say how wide a column is."""


class PreviewDelegate(QStyledItemDelegate):
    """Paints a cell's ground and line; a preview overrides how it writes the text."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.dress()

    @property
    def view(self) -> QTableView:
        """The view that it paints for."""
        view = self.parent()
        assert isinstance(view, QTableView), "belongs to no view"
        return view

    def dress(self) -> None:
        """Take over the theme's fonts and colours."""
        self.ink = Ink(self._look.theme.tokens, self._look.icons, 0.0)

    def letters(self, _index: Index) -> Letters:
        """The letters of a cell."""
        return self.ink.body

    def write(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Write a cell's text within a rectangle that has the margins off."""
        text: str = index.data()
        self.ink.write(painter, rect, text, self.letters(index), self.ink.tokens.text)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the whole text."""
        width = self.letters(index).metrics.horizontalAdvance(index.data())
        return QSize(width + 2 * px(_SIDE_PX), px(_ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell and the line below it."""
        rect: QRect = option.rect
        tokens = self.ink.tokens
        painter.save()
        painter.setClipRect(rect)
        if option.state & QStyle.StateFlag.State_Selected:
            has_focus = self.view.hasFocus()
            painter.fillRect(rect, colour(tokens.select if has_focus else tokens.select_idle))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colour(tokens.line))
        self.write(painter, inside(rect), index)
        painter.restore()


def inside(rect: QRect) -> QRect:
    """A cell without its margins."""
    return rect.adjusted(px(_SIDE_PX), 0, -px(_SIDE_PX) // 2, 0)


class _Header(QHeaderView):
    """Quiet column names above one line."""

    def __init__(self, delegate: PreviewDelegate, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._delegate = delegate
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setResizeContentsPrecision(_MEASURED_ROWS)
        self.setMinimumSectionSize(px(_SIDE_PX))

    def sizeHint(self) -> QSize:
        """One low line."""
        return QSize(super().sizeHint().width(), px(HEADER_ROW))

    def paintEvent(self, e: QPaintEvent) -> None:
        """Paint the names; the ground is the frame's."""
        painter = QPainter(self.viewport())
        ink = self._delegate.ink
        for section in range(self.count()):
            left, width = self.sectionViewportPosition(section), self.sectionSize(section)
            label = str(self.model().headerData(section, Qt.Orientation.Horizontal))
            rect = inside(QRect(left, 0, width, self.height()))
            ink.write(painter, rect, label, ink.column, ink.tokens.text2)
        line = colour(ink.tokens.line)
        painter.fillRect(0, self.height() - 1, self.width(), 1, line)
        painter.end()


class PreviewTable(QFrame):
    """A read-only table in a frame with round corners; `table` is the view in it."""

    def __init__(
        self, look: Look, name: str, model: QAbstractItemModel, delegate: PreviewDelegate
    ) -> None:
        super().__init__()
        self._look = look
        self._delegate = delegate
        self.table = QTableView()
        delegate.setParent(self.table)
        self.table.setObjectName(name)
        self.table.setAccessibleName(tr(PREVIEW))
        self.table.setModel(model)
        self.table.setItemDelegate(delegate)
        self.header = _Header(delegate, self.table)
        self.table.setHorizontalHeader(self.header)
        self.table.installEventFilter(self)
        self.setFocusProxy(self.table)
        self._calm()
        column = QVBoxLayout(self)
        column.setContentsMargins(_RING_PX, _RING_PX, _RING_PX, _RING_PX)
        column.addWidget(self.table)
        look.theme.changed.connect(self._dress)
        self._dress()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show or take away the focus ring."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of the header and of the rows, and the border around both."""
        tokens = self._look.theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        pen = QPen(colour(tokens.line), 1)
        if self.table.hasFocus():
            pen = QPen(colour(tokens.bar), _RING_PX)
        half = pen.widthF() / 2
        area = self.rect().toRectF().adjusted(half, half, -half, -half)
        shape.addRoundedRect(area, px(RADIUS_CARD), px(RADIUS_CARD))
        painter.fillPath(shape, colour(tokens.base))
        painter.setClipPath(shape)
        painter.fillRect(0, 0, self.width(), px(HEADER_ROW) + _RING_PX, colour(tokens.window))
        painter.setClipping(False)
        painter.setPen(pen)
        painter.drawPath(shape)
        painter.end()

    def _calm(self) -> None:
        """Read only, no grid, one row at a time, and Tab leaves the table."""
        table = self.table
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setCornerButtonEnabled(False)
        table.setCornerWidget(QWidget())  # or the style draws lines where the scroll bars meet
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()

    def _dress(self) -> None:
        self._delegate.dress()
        rows = self.table.verticalHeader()
        rows.setMinimumSectionSize(px(_ROW_PX))
        rows.setDefaultSectionSize(px(_ROW_PX))
        self.table.setMinimumHeight(px(HEADER_ROW) + _LEAST_ROWS * px(_ROW_PX))
        for ground in (self.table, self.table.viewport(), self.header, self.header.viewport()):
            clear = ground.palette()
            clear.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
            clear.setColor(QPalette.ColorRole.Window, Qt.GlobalColor.transparent)
            ground.setPalette(clear)
            ground.setAutoFillBackground(False)
        self.update()
