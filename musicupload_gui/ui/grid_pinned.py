"""The names of the files once more, kept in sight while the other columns are scrolled away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from musicupload_gui.ui.grid_delegate import GridDelegate
from musicupload_gui.ui.grid_header import GridHeader
from musicupload_gui.ui.grid_model import FILE_COLUMN
from musicupload_gui.ui.ink import Ink
from musicupload_gui.ui.tongue import tr


class PinnedFiles(QTableView):
    """The first column of a table, laid over it; both have one model and one selection."""

    def __init__(self, table: QTableView, cells: GridDelegate) -> None:
        super().__init__(table)
        self._table = table
        self._cells = cells
        self._header = GridHeader(cells.ink, self)
        flatten(self)
        self.setObjectName("gridFiles")
        self.setAccessibleName(tr("File names"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalHeader(self._header)
        self.setModel(table.model())
        self.setSelectionModel(table.selectionModel())
        self.setItemDelegate(cells)
        for column in range(1, self.model().columnCount()):
            self.setColumnHidden(column, True)
        self._connect()

    def restyle(self, ink: Ink) -> None:
        """Take over new colours or another font."""
        self._cells.ink = ink
        self._header.restyle(ink)
        self.verticalHeader().setDefaultSectionSize(
            self._table.verticalHeader().defaultSectionSize()
        )
        self.place()

    def place(self) -> None:
        """Cover the table's own first column, when that is not where it belongs."""
        table = self._table
        height = table.horizontalHeader().height() + table.viewport().height()
        self.setGeometry(0, 0, table.columnWidth(FILE_COLUMN), height)
        self.setColumnWidth(FILE_COLUMN, table.columnWidth(FILE_COLUMN))
        self.setVisible(table.horizontalScrollBar().value() > 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select, and leave the keyboard to the table."""
        super().mousePressEvent(event)
        self._table.setFocus(Qt.FocusReason.MouseFocusReason)

    def _connect(self) -> None:
        table, header = self._table, self._header
        mine, others = self.verticalScrollBar(), table.verticalScrollBar()
        mine.valueChanged.connect(others.setValue)
        others.valueChanged.connect(mine.setValue)
        table.horizontalScrollBar().valueChanged.connect(self.place)
        table.horizontalHeader().sectionResized.connect(self.place)
        header.sectionResized.connect(self._widen)
        header.customContextMenuRequested.connect(
            table.horizontalHeader().customContextMenuRequested
        )

    def _widen(self, column: int, _old_px: int, new_px: int) -> None:
        if column == FILE_COLUMN:
            self._table.setColumnWidth(column, new_px)


def flatten(table: QTableView) -> None:
    """Leave the lines of a table to its delegate, and the names of its rows out."""
    table.setFrameShape(QTableView.Shape.NoFrame)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setCornerButtonEnabled(False)
    table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    rows = table.verticalHeader()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setMinimumSectionSize(1)
    rows.hide()
