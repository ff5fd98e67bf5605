"""The list's column headings: quiet text, one line below, and a small arrow where it is sorted."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from musicupload_gui.ui.ink import Ink
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.theme import colour
from musicupload_gui.ui.tokens import HEADER_ROW, ICON
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.track_rows import Column


class ListHeader(QHeaderView):
    """Paints itself: a style sheet knows neither the indents nor the third state of sorting."""

    def __init__(self, ink: Ink, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.ink = ink
        self.title_indent = 0
        self.setSectionsClickable(True)
        self.setSortIndicatorClearable(True)
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSectionsMovable(False)
        self.setHighlightSections(False)
        self.setStretchLastSection(False)
        self.setMinimumSectionSize(1)
        self.setAccessibleName(tr("Columns"))

    def setSelectionModel(self, selectionModel: QItemSelectionModel) -> None:
        """Keep a selection of our own, always empty.

        Asked whether a column is selected, Qt would look at every row of it: a third of a second
        for 10,000 selected rows, at every repaint.
        """
        super().setSelectionModel(QItemSelectionModel(selectionModel.model(), self))

    def sizeHint(self) -> QSize:
        """One low line."""
        return QSize(super().sizeHint().width(), px(HEADER_ROW))

    def paintEvent(self, e: QPaintEvent) -> None:
        """Paint the ground, the headings and the line."""
        painter = QPainter(self.viewport())
        tokens = self.ink.tokens
        area = self.viewport().rect()
        painter.fillRect(area, colour(tokens.base))
        for section in range(self.count()):
            if not self.isSectionHidden(section):
                self._heading(painter, Column(section))
        painter.fillRect(0, area.bottom(), area.width(), 1, colour(tokens.line))
        painter.end()

    def _heading(self, painter: QPainter, column: Column) -> None:
        ink = self.ink
        rect = QRect(
            self.sectionViewportPosition(column), 0, self.sectionSize(column), self.height()
        )
        ink.lay_out(rect, self.layoutDirection())
        label = str(self.model().headerData(column, Qt.Orientation.Horizontal))
        hue = ink.tokens.text2
        indents = {Column.TITLE: self.title_indent, Column.FORMAT: px(20)}
        line = rect.adjusted(indents.get(column, 0), 0, 0, 0)
        width = ink.column.metrics.horizontalAdvance(label)
        if column is Column.LENGTH:
            line.setLeft(line.right() + 1 - width)
        ink.write(painter, line, label, ink.column, hue)
        if self.sortIndicatorSection() == column:
            is_up = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
            left = line.left() - px(ICON) if column is Column.LENGTH else line.left() + width
            spot = QRect(left, line.top(), px(ICON), line.height())
            ink.icon(painter, spot, "up" if is_up else "down", hue)
