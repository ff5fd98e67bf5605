"""The headings of the metadata table: quiet names that can be dragged, widened and hidden."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from musicupload_gui.ui.grid_columns import LEAST_PX, MOST_PX
from musicupload_gui.ui.ink import Ink
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.theme import colour
from musicupload_gui.ui.tokens import HEADER_ROW
from musicupload_gui.ui.tongue import tr

_PAD = 8


class GridHeader(QHeaderView):
    """A click chooses a column and sorts nothing: the order of the rows is the list's."""

    def __init__(self, ink: Ink, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.ink = ink
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(tr("Columns"))
        self.restyle(ink)

    def restyle(self, ink: Ink) -> None:
        """Take over new colours or another font."""
        self.ink = ink
        self.setMinimumSectionSize(px(LEAST_PX))
        self.setMaximumSectionSize(px(MOST_PX))
        self.updateGeometry()
        self.viewport().update()

    def setSelectionModel(self, selectionModel: QItemSelectionModel) -> None:
        """Keep a selection of our own, always empty: Qt would look at every row of a column."""
        super().setSelectionModel(QItemSelectionModel(selectionModel.model(), self))

    def sizeHint(self) -> QSize:
        """One low line."""
        return QSize(super().sizeHint().width(), px(HEADER_ROW))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint one heading, on the table or while it is dragged."""
        ink = self.ink
        painter.fillRect(rect, colour(ink.tokens.base))
        label = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal))
        ink.write(
            painter, rect.adjusted(px(_PAD), 0, -px(_PAD), 0), label, ink.column, ink.tokens.text2
        )
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), colour(ink.tokens.line))

    def paintEvent(self, e: QPaintEvent) -> None:
        """Paint the headings, and the line below them over the whole width."""
        super().paintEvent(e)
        area = self.viewport().rect()
        painter = QPainter(self.viewport())
        painter.fillRect(0, area.bottom(), area.width(), 1, colour(self.ink.tokens.line))
        painter.end()
