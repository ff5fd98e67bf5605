"""One metadata field of the form: shows one value or that values differ, commits only changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QToolButton, QWidget

from musicupload_gui.domain.metadata import Source
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.texts import FieldText
from musicupload_gui.ui.tokens import ICON
from musicupload_gui.ui.tongue import plural, tr
from musicupload_gui.ui.window_texts import MIXED, SOURCE_WORDS, values_text

SOURCE_ICONS = {
    Source.TAG: "source-tag",
    Source.FILE_NAME: "source-file-name",
    Source.FOLDER: "source-file-name",
    Source.SHEET: "source-sheet",
    Source.PRESET: "source-preset",
    Source.TYPED: "source-typed",
}
_VALUES_OFFERED = 12
_MIXED_PX = 140
_LONG_PX = 76


class FieldEditor(QLineEdit):
    """A one-line field. Values that differ are shown as such and stay unless one is typed."""

    committed = Signal(str, str)
    """The field's name and its new text, on Enter or on leaving, only when it was changed."""

    def __init__(
        self, look: Look, name: str, words: FieldText, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._name = name
        self.setObjectName(f"field_{name}")
        self.setAccessibleName(words.label)
        self._example = words.example
        self._is_mixed = False
        self._origin = QAction(tr("Where it comes from"), self)
        self.addAction(self._origin, QLineEdit.ActionPosition.TrailingPosition)
        self._values = QToolButton(self)
        self._values.setAccessibleName(tr("Values of the selected tracks"))
        self._values.setProperty("link", True)
        self._values.setProperty("small", True)
        self._values.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._values.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._values.setMenu(QMenu(self._values))
        self._values.hide()
        self.editingFinished.connect(self._commit)

    @property
    def is_typed(self) -> bool:
        """Whether the text was changed and is not committed yet."""
        return self.isModified()

    def begin(self) -> None:
        """Put the cursor here, with all of the text chosen."""
        self.setFocus()
        self.selectAll()

    def show_values(self, values: Sequence[str], sources: Sequence[Source | None]) -> None:
        """Show the field of the selected tracks; a text that is being typed is left alone."""
        if self.hasFocus() and self.is_typed:
            return
        counts = Counter(values)
        is_mixed = len(counts) > 1
        text = "" if is_mixed else next(iter(counts), "")
        if text != self.text():
            self.setText(text)
        self.setModified(False)
        self._is_mixed = is_mixed
        self._offer(counts if is_mixed else Counter())
        self._show_origin(None if is_mixed or not sources else sources[0], is_empty=not text)

    def show_problem(self, sentence: str) -> None:
        """Mark the field with what is wrong with it; an empty sentence takes the mark away."""
        self.setProperty("problem", "warn" if sentence else "")
        self.style().polish(self)
        if sentence:
            warn = self._look.theme.tokens.warn
            self._origin.setIcon(self._look.icons.icon("state-needs-work", warn, px(ICON)))
            self._origin.setText(sentence)
            self._origin.setToolTip(sentence)
            self._origin.setVisible(not self._is_mixed)
            self.setAccessibleDescription(sentence)

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        """Open the list of values on F4, as a list of choices does."""
        if arg__1.key() == Qt.Key.Key_F4 and self._values.isVisible():
            self._values.menu().popup(self.mapToGlobal(self.rect().bottomLeft()))
        else:
            super().keyPressEvent(arg__1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the list of values at the right edge, and "Mixed" only where both have room."""
        super().resizeEvent(event)
        has_room = self.width() > px(_MIXED_PX)
        mixed = tr(MIXED) if has_room else ""
        self.setPlaceholderText(mixed if self._is_mixed else self._example)
        size = self._values.sizeHint()
        self._values.setGeometry(
            self.width() - size.width() - px(2), (self.height() - size.height()) // 2,
            size.width(), size.height(),
        )  # fmt: skip

    def _offer(self, counts: Counter[str]) -> None:
        """List the values with their numbers; choosing one gives it to all."""
        menu = self._values.menu()
        menu.clear()
        for text, count in counts.most_common(_VALUES_OFFERED):
            action = menu.addAction(values_text(shown(text), count))
            action.triggered.connect(lambda _=False, t=text: self.committed.emit(self._name, t))
        self._values.setText(plural("%n value ⌄", "%n values ⌄", len(counts)))
        self._values.setVisible(bool(counts))
        self.resizeEvent(QResizeEvent(self.size(), QSize()))

    def _show_origin(self, source: Source | None, *, is_empty: bool) -> None:
        is_known = source is not None and not is_empty
        self._origin.setVisible(is_known)
        words = tr(SOURCE_WORDS[source]) if source is not None else ""
        self.setAccessibleDescription(words if is_known else "")
        if source is not None:
            ink = self._look.theme.tokens.text3
            self._origin.setIcon(self._look.icons.icon(SOURCE_ICONS[source], ink, px(ICON)))
            self._origin.setText(words)
            self._origin.setToolTip(words)

    def _commit(self) -> None:
        if self.isModified():
            self.setModified(False)
            self.committed.emit(self._name, self.text().strip())


class LongFieldEditor(QPlainTextEdit):
    """A field of several lines (lyrics, description), committed on leaving it."""

    committed = Signal(str, str)

    def __init__(
        self, look: Look, name: str, words: FieldText, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self.setObjectName(f"field_{name}")
        self.setAccessibleName(words.label)
        self.setTabChangesFocus(True)
        look.theme.changed.connect(self._fit)
        self._fit()

    @property
    def is_typed(self) -> bool:
        """Whether the text was changed and is not committed yet."""
        return self.document().isModified()

    def begin(self) -> None:
        """Put the cursor here, with all of the text chosen."""
        self.setFocus()
        self.selectAll()

    def show_values(self, values: Sequence[str], sources: Sequence[Source | None]) -> None:
        """Show the field of the selected tracks; a text that is being typed is left alone."""
        if self.hasFocus() and self.is_typed:
            return
        distinct = set(values)
        text = values[0] if len(distinct) == 1 else ""
        if text != self.toPlainText():
            self.setPlainText(text)
        self.document().setModified(False)
        self.setPlaceholderText(tr(MIXED) if len(distinct) > 1 else "")
        known = sources[0] if sources else None
        self.setAccessibleDescription(tr(SOURCE_WORDS[known]) if known and text else "")

    def show_problem(self, sentence: str) -> None:
        """Long fields have no form to miss."""

    def _fit(self) -> None:
        self.setFixedHeight(px(_LONG_PX))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit what was typed."""
        super().focusOutEvent(event)
        if self.is_typed and event.type() is QEvent.Type.FocusOut:
            self.document().setModified(False)
            self.committed.emit(self._name, self.toPlainText().strip())
