"""The one-line field for a pattern, in which the names of fields stand out."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QRegularExpression, Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QFontInfo,
    QKeyEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from musicupload_gui.domain.patterns import TOKENS
from musicupload_gui.ui.editing_texts import PATTERN_EXAMPLE, PATTERN_LABEL
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.theme import colour, font
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_FRAME_PX, _AIR_PX = 5, 5
"""Border and padding of the style sheet; room around the text."""
_SEPARATOR = " - "
_LONGEST = 1_000


def monospace(role: Role) -> QFont:
    """The system's monospaced font in the size of a text role."""
    made = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    made.setPixelSize(QFontInfo(font(role)).pixelSize())
    return made


class PatternField(QPlainTextEdit):
    """Enter belongs to the dialog and Tab moves on, as in every other one-line field."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("patternEdit")
        self.setAccessibleName(tr(PATTERN_LABEL))
        self.setPlaceholderText(tr(PATTERN_EXAMPLE))
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._look = look
        self._highlighter = _TokenHighlighter(self, look)
        look.theme.changed.connect(self._dress)
        self._dress()

    def insert_token(self, token: str) -> None:
        """Put a field in where the cursor is, apart from fields beside it."""
        cursor, document = self.textCursor(), self.document()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        lead = _SEPARATOR if start and document.characterAt(start - 1) == "}" else ""
        tail = _SEPARATOR if document.characterAt(end) == "{" else ""
        cursor.insertText(f"{lead}{{{token}}}{tail}")
        self.setTextCursor(cursor)
        self.setFocus()

    def show_problem(self, sentence: str) -> None:
        """Mark the field with what is wrong with it; an empty sentence takes the mark away."""
        if sentence == self.accessibleDescription():
            return
        self.setAccessibleDescription(sentence)
        self.setProperty("problem", "warn" if sentence else "")
        self.style().polish(self)
        self._use_letters()

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Leave Enter to the dialog's button."""
        if e.key() in _ENTER:
            e.ignore()
        else:
            super().keyPressEvent(e)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take pasted and dropped text as one line."""
        self.insertPlainText(" ".join(source.text()[:_LONGEST].split("\n")).strip())

    def _dress(self) -> None:
        self._use_letters()
        self.document().setDocumentMargin(px(_AIR_PX))
        line = self.fontMetrics().lineSpacing()
        self.setFixedHeight(line + 2 * px(_AIR_PX) + 2 * px(_FRAME_PX))
        self._highlighter.rehighlight()

    def _use_letters(self) -> None:
        """Set the font; polishing brings back the one of the start, whatever its size now."""
        self.setFont(monospace(Role.SMALL))


class _TokenHighlighter(QSyntaxHighlighter):
    """Tints fields that exist; underlines what stands in brackets and does not."""

    def __init__(self, field: PatternField, look: Look) -> None:
        super().__init__(field.document())
        self._look = look
        self._token = QRegularExpression(r"\{([^{}]*)\}")

    def highlightBlock(self, text: str) -> None:
        """Dress one line, which is all there is."""
        matches = self._token.globalMatch(text)
        while matches.hasNext():
            match = matches.next()
            is_known = match.captured(1).strip().casefold() in TOKENS
            dress = self._known() if is_known else self._unknown()
            self.setFormat(match.capturedStart(), match.capturedLength(), dress)

    def _known(self) -> QTextCharFormat:
        dress = QTextCharFormat()
        dress.setBackground(colour(self._look.theme.tokens.accent_bg))
        dress.setForeground(colour(self._look.theme.tokens.accent_text))
        return dress

    def _unknown(self) -> QTextCharFormat:
        dress = QTextCharFormat()
        dress.setForeground(colour(self._look.theme.tokens.warn))
        dress.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        dress.setUnderlineColor(colour(self._look.theme.tokens.warn))
        return dress
