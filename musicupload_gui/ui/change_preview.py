"""The table that lists values before and after a change, with what differs tinted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout

from musicupload_gui.domain.track import Track
from musicupload_gui.ui.cell_texts import full_title
from musicupload_gui.ui.change_search import Values
from musicupload_gui.ui.editing_texts import AFTER, BEFORE, EMPTY_VALUE, FIELD, TRACK
from musicupload_gui.ui.plain import safe_tip, shown
from musicupload_gui.ui.preview_table import PreviewDelegate
from musicupload_gui.ui.row_model import ROOT, Index
from musicupload_gui.ui.texts import field_label
from musicupload_gui.ui.theme import colour
from musicupload_gui.ui.tongue import tr

_DATA = Qt.ItemDataRole
_LEAD, _SEEN = 12, 120
"""How many characters stand before a change that is far into a text, and how many follow."""


class ChangeColumn(IntEnum):
    """The columns, from left to right."""

    TRACK = 0
    FIELD = 1
    BEFORE = 2
    AFTER = 3


_HEADINGS = (TRACK, FIELD, BEFORE, AFTER)


@dataclass(frozen=True, slots=True)
class Change:
    """One value of one track, before and after."""

    track: Track
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A text as a cell shows it, and the stretches in which it differs from its other version."""

    text: str
    differing: tuple[tuple[int, int], ...] = ()


def excerpt(text: str, other: str) -> Excerpt:
    """The part of a text from shortly before it differs from another one."""
    start = _same(text, other)
    cut = start - _LEAD if start > 2 * _LEAD and text != other else 0
    lead = "…" if cut else ""
    seen, unlike = (lead + shown(t[cut:], longest=_SEEN) for t in (text, other))
    codes = SequenceMatcher(None, seen, unlike, autojunk=False).get_opcodes()
    return Excerpt(seen, tuple((a, b) for code, a, b, _, _ in codes if code != "equal" and a < b))


def _same(text: str, other: str) -> int:
    """How many characters two texts have in common from the beginning."""
    pairs = enumerate(zip(text, other, strict=False))
    return next((at for at, (one, two) in pairs if one != two), min(len(text), len(other)))


class ChangePreview(QAbstractTableModel):
    """Rows come as they are found; `lists_all` takes values, too, that stay the same."""

    def __init__(self, *, lists_all: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lists_all = lists_all
        self._changes: list[Change] = []

    def clear(self) -> None:
        """Forget all rows."""
        self.beginResetModel()
        self._changes = []
        self.endResetModel()

    def add(self, found: Iterable[tuple[Track, Values]]) -> None:
        """Append what tracks are to have."""
        changes = [
            Change(track, name, track.value(name), text)
            for track, values in found
            for name, text in values.items()
            if self._lists_all or text != track.value(name)
        ]
        if changes:
            first = len(self._changes)
            self.beginInsertRows(ROOT, first, first + len(changes) - 1)
            self._changes += changes
            self.endInsertRows()

    def change(self, index: Index) -> Change:
        """The change of a row."""
        return self._changes[index.row()]

    def rowCount(self, parent: Index = ROOT) -> int:
        """The number of values."""
        return 0 if parent.isValid() else len(self._changes)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Track, field, before, after."""
        return 0 if parent.isValid() else len(ChangeColumn)

    def data(self, index: Index, role: int = _DATA.DisplayRole) -> Any:
        """A cell's text, which a screen reader and a tool tip say in full."""
        if not index.isValid():
            return None
        text = self._text(self.change(index), ChangeColumn(index.column()))
        if role == _DATA.ToolTipRole:
            return safe_tip(text)
        if role == _DATA.AccessibleTextRole:
            return text or tr(EMPTY_VALUE)
        return text if role == _DATA.DisplayRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DATA.DisplayRole
    ) -> Any:
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != _DATA.DisplayRole:
            return None
        return tr(_HEADINGS[section])

    def _text(self, change: Change, column: ChangeColumn) -> str:
        match column:
            case ChangeColumn.TRACK:
                return full_title(change.track)
            case ChangeColumn.FIELD:
                return field_label(change.field)
            case ChangeColumn.BEFORE:
                return shown(change.before)
            case ChangeColumn.AFTER:
                return shown(change.after)


class ChangeDelegate(PreviewDelegate):
    """Tints what differs in the values, and says where there is none."""

    def write(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Write one cell."""
        model, column, tokens = index.model(), index.column(), self.ink.tokens
        assert isinstance(model, ChangePreview), "paints another model"
        change = model.change(index)
        if column == ChangeColumn.BEFORE:
            self._write_value(painter, rect, excerpt(change.before, change.after), tokens.sunken)
        elif column == ChangeColumn.AFTER:
            self._write_value(painter, rect, excerpt(change.after, change.before), tokens.accent_bg)
        else:
            hue = tokens.text if column == ChangeColumn.TRACK else tokens.text2
            self.ink.write(painter, rect, str(index.data()), self.ink.body, hue)

    def _write_value(self, painter: QPainter, rect: QRect, value: Excerpt, ground: str) -> None:
        """Write a text in one layout, so that it is shaped as a whole in every direction."""
        tokens, letters = self.ink.tokens, self.ink.body
        if not value.text:
            self.ink.write(painter, rect, tr(EMPTY_VALUE), letters, tokens.text3)
            return
        elided = Qt.TextElideMode.ElideRight
        text = letters.metrics.elidedText(value.text, elided, rect.width())
        layout = QTextLayout(text, letters.font)
        layout.setFormats([_tint(value.text, *span, ground) for span in value.differing])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(rect.width())
        layout.endLayout()
        top = rect.top() + (rect.height() - line.height()) / 2
        painter.setPen(colour(tokens.text))
        layout.draw(painter, QPointF(rect.left(), top))


def _tint(text: str, start: int, end: int, ground: str) -> QTextLayout.FormatRange:
    tint = QTextLayout.FormatRange()
    tint.start = _utf16_length(text[:start])
    tint.length = _utf16_length(text[start:end])
    dress = QTextCharFormat()
    dress.setBackground(colour(ground))
    tint.format = dress
    return tint


def _utf16_length(text: str) -> int:
    """The length of a text as Qt counts it."""
    return len(text.encode("utf-16-le")) // 2
