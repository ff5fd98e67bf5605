"""Paints the cells of the metadata table and opens their editors."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from musicupload_gui.domain.metadata import Cell, Source
from musicupload_gui.ui.field_editor import SOURCE_ICONS
from musicupload_gui.ui.grid_editors import LONG, LineEditor, LongEditor, way_out
from musicupload_gui.ui.grid_model import FILE_COLUMN, GridModel, Index
from musicupload_gui.ui.ink import Ink
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.theme import colour
from musicupload_gui.ui.tokens import ICON

ROW = 28
"""The height of every row at scale 1."""
_PAD, _RING = 8, 2
_LONG_WIDTH, _LONG_HEIGHT = 320, 120
_GUESSED = frozenset({Source.FILE_NAME, Source.FOLDER})
_State = QStyle.StateFlag


class GridDelegate(QStyledItemDelegate):
    """Paints from the model's rows directly: no value makes the detour through a QVariant."""

    left = Signal(object)
    """An editor was left by a key: the `Move` that it asks for."""

    def __init__(self, model: GridModel, ink: Ink, view: QTableView) -> None:
        super().__init__(view)
        self.ink = ink
        self._model = model
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the whole value, for whoever double-clicks the edge of a heading."""
        text = shown(self._model.cell(index.row(), index.column()).text)
        width = self.ink.body.metrics.horizontalAdvance(text)
        return QSize(width + 2 * px(_PAD) + px(ICON), px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell: its ground, its lines, its value, its marks, and the ring."""
        rect, tokens = option.rect, self.ink.tokens
        self.ink.lay_out(rect, option.direction)
        row, column = index.row(), index.column()
        is_picked = bool(option.state & _State.State_Selected)
        # Asked of the one table, because the pinned column never has the keyboard itself.
        is_current = self._view.hasFocus() and self._view.currentIndex() == index
        self._ground(painter, rect, is_picked=is_picked)
        cell = self._model.cell(row, column)
        has_finding = bool(self._model.findings(row, column))
        inner = rect.adjusted(px(_PAD), 0, -px(_PAD), -1)
        icon = self._icon(row, column, cell, is_current=is_current)
        if has_finding:
            inner = self._mark(painter, inner, "state-needs-work", tokens.warn)
        elif icon:
            inner = self._mark(painter, inner, icon, tokens.text3)
        hue = tokens.warn if has_finding else self._hue(column, cell)
        if cell.text:
            self.ink.write(painter, inner, shown(cell.text), self.ink.body, hue)
        if is_current:
            self._ring(painter, rect)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A field of one line, or of several where values are long."""
        name = self._model.names[index.column()]
        return LongEditor(name, parent) if name in LONG else LineEditor(name, parent)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the value; a text that is being typed is left alone when news come."""
        if isinstance(editor, LineEditor | LongEditor):
            editor.begin(self._model.cell(index.row(), index.column()).text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Ask for what was typed; an untouched value stays as it is, spaces and all."""
        if isinstance(editor, LineEditor | LongEditor):
            text = editor.typed()
            if text is not None:
                self._model.setData(index, text.strip())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Cover the cell; a field of several lines reaches over its neighbours."""
        rect = QRect(option.rect)
        if isinstance(editor, LongEditor):
            area = self._view.viewport().rect()
            rect.setSize(rect.size().expandedTo(QSize(px(_LONG_WIDTH), px(_LONG_HEIGHT))))
            rect.moveRight(max(rect.width() - 1, min(rect.right(), area.right())))
            rect.moveBottom(max(rect.height() - 1, min(rect.bottom(), area.bottom())))
        editor.setGeometry(rect)

    def eventFilter(self, object: QObject, event: QEvent) -> bool:
        """End the typing by Enter, Tab and the arrows up and down, and say where to go on."""
        is_ours = isinstance(object, LineEditor | LongEditor)
        if is_ours and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            move = way_out(object, event)
            if move is not None:
                self.commitData.emit(object)
                self.closeEditor.emit(object, QAbstractItemDelegate.EndEditHint.NoHint)
                self.left.emit(move)
                return True
            if isinstance(object, LongEditor) and event.key() in {
                Qt.Key.Key_Return,
                Qt.Key.Key_Enter,
            }:
                object.insertPlainText("\n")
                return True
        return super().eventFilter(object, event)

    def _ground(self, painter: QPainter, rect: QRect, *, is_picked: bool) -> None:
        tokens, view = self.ink.tokens, self._view
        if is_picked:
            is_idle = not (view.isActiveWindow() and view.hasFocus())
            painter.fillRect(rect, colour(tokens.select_idle if is_idle else tokens.select))
        line = colour(tokens.line)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, line)
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), line)
        if is_picked and tokens.is_high_contrast:
            painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, colour(tokens.text))

    def _hue(self, column: int, cell: Cell) -> str:
        tokens = self.ink.tokens
        if column == FILE_COLUMN:
            return tokens.text2
        return tokens.text3 if cell.source in _GUESSED else tokens.text

    def _icon(self, row: int, column: int, cell: Cell, *, is_current: bool) -> str:
        """Where the value came from: for the current cell, and where the file has another."""
        is_told = is_current or self._model.original(row, column) is not None
        return SOURCE_ICONS[cell.source] if is_told and cell.source is not None else ""

    def _mark(self, painter: QPainter, rect: QRect, icon: str, hue: str) -> QRect:
        """Paint an icon at the right; what is left for the text."""
        side = px(ICON)
        spot = QRect(rect.right() + 1 - side, rect.top(), side, rect.height())
        self.ink.icon(painter, spot, icon, hue)
        return rect.adjusted(0, 0, -side - px(4), 0)

    def _ring(self, painter: QPainter, rect: QRect) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(colour(self.ink.tokens.bar), _RING)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(rect.adjusted(1, 1, -1, -1))
