"""The row above the list: which tracks are shown, and the search field."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QToolButton,
    QWidget,
)

from musicupload_gui.ui.amounts import number_text
from musicupload_gui.ui.filters import FILTER_LABELS, Filter, count_filters
from musicupload_gui.ui.ink import Letters
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px, scale
from musicupload_gui.ui.naming import give_clear_button
from musicupload_gui.ui.texts import Face
from musicupload_gui.ui.theme import Theme, colour
from musicupload_gui.ui.tokens import CONTROL_SMALL_HEIGHT, ICON, RADIUS_CONTROL, Role
from musicupload_gui.ui.tongue import tr

_PAUSE_MS = 120
"""How long the typing must rest before the list is filtered."""
_NARROW = 760
_PADDING, _GAP = 10, 7


class FilterButton(QToolButton):
    """A choice with its count; it paints itself, because its two parts differ in weight."""

    def __init__(self, theme: Theme, group: Filter) -> None:
        super().__init__()
        self._choice = group
        self._theme = theme
        self._count = 0
        self.setProperty("bare", True)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.updateGeometry)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Show how many tracks the choice has; none at 0."""
        self._count = count
        label = tr(FILTER_LABELS[self._choice])
        self.setText(f"{label} {number_text(count)}" if count else label)
        self.setAccessibleName(f"{label}, {number_text(count)}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for the heavier of its two weights, so that choosing moves nothing."""
        label = _letters(is_heavy=True).metrics.horizontalAdvance(tr(FILTER_LABELS[self._choice]))
        count = self._letters_of_count().metrics.horizontalAdvance(self._count_text())
        width = label + count + (px(_GAP) if self._count else 0) + 2 * px(_PADDING)
        return QSize(width, px(CONTROL_SMALL_HEIGHT))

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        """Paint the ground when chosen or pointed at, the words, and the ring of focus."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        block, radius = QRectF(self.rect()), px(RADIUS_CONTROL)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(tokens.sunken if self.isChecked() else tokens.hover))
            painter.drawRoundedRect(block, radius, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour(tokens.bar), 2))
            painter.drawRoundedRect(block.adjusted(1, 1, -1, -1), radius, radius)
        label = _letters(is_heavy=self.isChecked())
        line = self.rect().adjusted(px(_PADDING), 0, 0, 0)
        painter.setFont(label.font)
        painter.setPen(colour(tokens.text if self.isChecked() else tokens.text2))
        _write(painter, self, line, tr(FILTER_LABELS[self._choice]))
        wide = _letters(is_heavy=True).metrics
        line.adjust(wide.horizontalAdvance(tr(FILTER_LABELS[self._choice])) + px(_GAP), 0, 0, 0)
        painter.setFont(self._letters_of_count().font)
        painter.setPen(colour(tokens.text2))
        _write(painter, self, line, self._count_text())
        painter.end()

    def _count_text(self) -> str:
        return number_text(self._count) if self._count else ""

    @staticmethod
    def _letters_of_count() -> Letters:
        return Letters.of(Role.SMALL, tabular=True)


def _write(painter: QPainter, on: QWidget, line: QRect, text: str) -> None:
    """Write a line that begins where the language begins its lines."""
    place = QStyle.visualRect(on.layoutDirection(), on.rect(), line)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)


def _letters(*, is_heavy: bool) -> Letters:
    return Letters.of(Role.SMALL_STRONG) if is_heavy else Letters.of(Role.SMALL, weight=500)


class SearchField(QLineEdit):
    """A field with a looking glass, which Escape empties.

    The glass is painted here, because an icon of Qt's own does not grow with the font.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        look.theme.changed.connect(self._dress)
        self._dress()

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        """Paint the field, then the glass over its left margin."""
        super().paintEvent(arg__1)
        look, side = self._look, px(ICON)
        glass = look.icons.pixmap("search", look.theme.tokens.text2, side, self.devicePixelRatioF())
        painter = QPainter(self)
        spot = QRect(px(9), (self.height() - side) // 2, side, side)
        spot = QStyle.visualRect(self.layoutDirection(), self.rect(), spot)
        painter.drawPixmap(spot.topLeft(), glass)
        painter.end()

    def _dress(self) -> None:
        room = px(22)
        is_right = self.isRightToLeft()
        self.setTextMargins(0 if is_right else room, 0, room if is_right else 0, 0)

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        """Empty the field on Escape; an empty field leaves the key to the window."""
        if arg__1.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(arg__1)


class FilterBar(QWidget):
    """The choices All, Needs work, Active, Failed and Ready, and the search."""

    changed = Signal(Filter, str)
    """The chosen group, and the text that is searched for."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._choices = {group: FilterButton(look.theme, group) for group in Filter}
        self._group = QButtonGroup(self)
        self.field = SearchField(look)
        self.field.setObjectName("filterEdit")
        self.field.setAccessibleName(tr("Filter the list"))
        give_clear_button(self.field)
        self._rest = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._rest.timeout.connect(self._tell)
        self.field.textChanged.connect(self._rest.start)
        self._lay_out()
        self._choices[Filter.ALL].setChecked(True)
        self._choices[Filter.NEEDS_YOU].hide()
        self._group.buttonClicked.connect(self._tell)
        look.theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def chosen(self) -> Filter:
        """The group that is shown now."""
        return next(g for g, choice in self._choices.items() if choice.isChecked())

    def choose(self, group: Filter, text: str = "") -> None:
        """Show a group and search for a text, as if a person had."""
        self._choices[group].setChecked(True)
        self.field.setText(text)
        self._tell()

    def focus_search(self) -> None:
        """Put the keyboard into the search field, its text marked."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_counts(self, faces: Counter[Face]) -> None:
        """Show how many tracks each group has."""
        counts = count_filters(faces)
        for group, choice in self._choices.items():
            choice.show_count(counts[group])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less in the field where there is less room."""
        super().resizeEvent(event)
        is_narrow = self.width() / scale() < _NARROW
        self.field.setPlaceholderText(
            tr("Filter") if is_narrow else tr("Filter by title, artist, ISRC")
        )
        self.field.setFixedWidth(px(148 if is_narrow else 240))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setSpacing(px(2))
        for choice in self._choices.values():
            self._group.addButton(choice)
            row.addWidget(choice)
        row.addStretch()
        row.addWidget(self.field)

    def _tell(self) -> None:
        self._rest.stop()
        self._choices[Filter.NEEDS_YOU].setVisible(self.chosen is Filter.NEEDS_YOU)
        self.changed.emit(self.chosen, self.field.text())

    def _restyle(self) -> None:
        self.setFixedHeight(px(44))
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(px(12), 0, px(16), 0)
