"""The fields that open inside a cell of the metadata table, and the keys that leave them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QPlainTextEdit, QWidget

from musicupload_gui.ui.texts import FIELDS, field_label
from musicupload_gui.ui.tongue import tr

Move = QAbstractItemView.CursorAction
LONG = frozenset({"description", "lyrics", "comment"})
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_BARE = frozenset({Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier})


class LineEditor(QLineEdit):
    """A cell of one line; keeps the line breaks of a value that has some."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"cell_{name}")
        self.setAccessibleName(field_label(name))
        self.setPlaceholderText(tr(FIELDS[name].example))

    def begin(self, text: str) -> None:
        """Show what stands in the cell, unless something is being typed already."""
        if not self.isModified():
            self.setText(text)

    def go_on(self) -> None:
        """Put the cursor behind the text, so that typing adds to it."""
        self.end(False)

    def typed(self) -> str | None:
        """What the person made of the value; None when it was not touched."""
        return self.text() if self.isModified() else None


class LongEditor(QPlainTextEdit):
    """A cell of several lines: Enter is done, Alt+Enter and Shift+Enter begin a line."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"cell_{name}")
        self.setAccessibleName(field_label(name))

    def begin(self, text: str) -> None:
        """Show what stands in the cell, unless something is being typed already."""
        if not self.document().isModified():
            self.setPlainText(text)
            self.document().setModified(False)
            self.selectAll()

    def go_on(self) -> None:
        """Put the cursor behind the text, so that typing adds to it."""
        self.moveCursor(QTextCursor.MoveOperation.End)

    def typed(self) -> str | None:
        """What the person made of the value; None when it was not touched."""
        return self.toPlainText() if self.document().isModified() else None


CellEditor = LineEditor | LongEditor


def way_out(editor: CellEditor, event: QKeyEvent) -> Move | None:
    """Where a key leads that ends the typing; None when it belongs to the editor."""
    key, held = event.key(), event.modifiers()
    if key in _ENTER and held in _BARE:
        return Move.MoveDown
    if key == Qt.Key.Key_Tab and held in _BARE:
        return Move.MoveNext
    if key == Qt.Key.Key_Backtab:
        return Move.MovePrevious
    if isinstance(editor, LongEditor):
        return None
    if key in _ENTER and held == _SHIFT:
        return Move.MoveUp
    arrows = {Qt.Key.Key_Up: Move.MoveUp, Qt.Key.Key_Down: Move.MoveDown}
    return arrows.get(Qt.Key(key)) if held in _BARE else None
