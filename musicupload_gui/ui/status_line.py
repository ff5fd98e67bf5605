"""The line at the foot of the window: how many tracks, who waits for you, how much is left."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from musicupload_gui.ui.amounts import (
    about_span,
    clock_span,
    percent_text,
    series_text,
    size_text,
    speed_text,
)
from musicupload_gui.ui.buttons import Button, Kind
from musicupload_gui.ui.filters import needs_line, tracks_line
from musicupload_gui.ui.ink import Ink
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px, scale
from musicupload_gui.ui.theme import colour
from musicupload_gui.ui.tokens import RADIUS_CONTROL, Role
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.track_model import TrackModel
from musicupload_gui.ui.track_rows import Totals
from musicupload_gui.ui.window_texts import OFFLINE, OFFLINE_REST

HEIGHT = 36
_WIDE, _MIDDLE = 1180, 760
_DOT = " · "
STILL_S = 30.0
"""After this long without a byte the line says so, instead of a time that nobody knows."""


@dataclass(frozen=True, slots=True)
class Left:
    """What is still to be sent, in words: the amount, and what follows it."""

    amount: str
    rest: str
    fraction: float | None


def left_words(totals: Totals, bytes_per_s: float, width: float) -> Left:
    """What is left to send, shorter where the window is narrow; `width` is at scale 1."""
    if not totals.size_bytes:
        return Left("", tr("nothing is being sent"), None)
    fraction = 1 - totals.left_bytes / totals.size_bytes
    if not totals.left_bytes:
        return Left(tr("All bytes are sent"), tr("you can close the lid"), fraction)
    amount = tr("{size} left").format(size=size_text(totals.left_bytes))
    if bytes_per_s <= 0:
        return Left(amount, "", fraction)
    span = about_span(totals.left_bytes / bytes_per_s)
    if width < _MIDDLE:
        return Left(amount, tr("safe to close in {span}").format(span=span), fraction)
    sentence = tr("{span}, then you can close the lid").format(span=span)
    speed = speed_text(bytes_per_s)
    return Left(amount, f"{speed}{_DOT}{sentence}" if width >= _WIDE else sentence, fraction)


class StatusLine(QWidget):
    """Always visible; the answer to "can I close the lid?"."""

    show_needed = Signal()
    """The person wants to see the tracks that wait for somebody."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("statusLine")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tracks = TextLabel(look, "", Role.SMALL_STRONG)
        self._needs = TextLabel(look, "", Role.SMALL, "text2")
        self._show = Button(look, tr("Show"), Kind.LINK)
        self._show.setProperty("tiny", True)
        self._show.setAccessibleName(tr("Show the tracks that need you"))
        self._show.clicked.connect(self.show_needed)
        self._amount = TextLabel(look, "", Role.SMALL_STRONG)
        self._rest = TextLabel(look, "", Role.SMALL, "text2")
        self._bar = _Bar(look)
        self._percent = TextLabel(look, "", Role.SMALL)
        self._row = QHBoxLayout(self)
        for part in (self._tracks, self._needs, self._show):
            self._row.addWidget(part)
        self._row.addStretch()
        for part in (self._amount, self._rest, self._bar, self._percent):
            self._row.addWidget(part)
        look.theme.changed.connect(self._dress)
        self._dress()
        self._is_offline = False
        self.fraction: float | None = None
        """How far everything is that was asked for, None when nothing is."""
        self._tell("", tracks_line(Counter()), Left("", "", None))

    def show_reach(self, *, is_offline: bool) -> None:
        """Say that nothing can be reached, from the next `show_progress` on."""
        self._is_offline = is_offline

    def show_progress(self, model: TrackModel, *, selected: int) -> None:
        """Bring every number up to date."""
        faces = model.counts()
        width = self.width() / scale()
        left = left_words(model.rows.totals(), model.words.total_speed(), width)
        if (still_s := model.words.still_s()) >= STILL_S:
            told = tr("no progress for {time}").format(time=clock_span(still_s))
            left = Left(left.amount, told, left.fraction)
        if self._is_offline:
            left = Left(tr(OFFLINE), tr(OFFLINE_REST), None)
        if faces.total():
            self._tell(tracks_line(faces, selected), needs_line(faces), left)
        else:
            self._tell("", tracks_line(faces), Left("", "", None))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring of focus: by key one comes here to have the line read."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour(self._look.theme.tokens.bar), 2))
            ring = QRectF(self.rect()).adjusted(3, 3, -3, -3)
            painter.drawRoundedRect(ring, px(RADIUS_CONTROL), px(RADIUS_CONTROL))
            painter.end()

    def add_badge(self, badge: QWidget) -> None:
        """Put a badge, such as a limit in force, at the right end."""
        self._row.addWidget(badge)

    def _tell(self, tracks: str, needs: str, left: Left) -> None:
        self._tracks.setText(tracks)
        self._tracks.setVisible(bool(tracks))
        self._needs.setText(f"·   {needs}" if needs and tracks else needs)
        self._needs.setVisible(bool(needs))
        self._show.setVisible(bool(needs and tracks))
        self._amount.setText(left.amount)
        self._amount.setVisible(bool(left.amount))
        joint = "· " if left.amount and left.rest else ""
        self._rest.setText(joint + left.rest)
        has_bar = left.fraction is not None and bool(left.amount)
        self.fraction = left.fraction if has_bar else None
        self._bar.setVisible(has_bar)
        self._percent.setVisible(has_bar)
        if left.fraction is not None:
            self._bar.show_fraction(left.fraction)
            self._percent.setText(percent_text(left.fraction))
        told = (tracks, needs, left.amount, left.rest)
        self.setAccessibleName(series_text([part for part in told if part]))

    def _dress(self) -> None:
        self.setFixedHeight(px(HEIGHT))
        self._row.setContentsMargins(px(16), 0, px(16), 0)
        self._row.setSpacing(px(8))


class _Bar(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._fraction = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        look.theme.changed.connect(self.update)

    def show_fraction(self, fraction: float) -> None:
        self._fraction = fraction
        self.update()

    def sizeHint(self) -> QSize:
        window = self.window().width() / scale()
        return QSize(px(160 if window >= _WIDE else 96 if window >= _MIDDLE else 64), px(4))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = Ink(self._look.theme.tokens, self._look.icons, self.devicePixelRatioF())
        height = px(4)
        groove = QRect(0, (self.height() - height) // 2, self.width(), height)
        ink.bar(painter, groove, self._fraction, self._look.theme.tokens.bar)
        painter.end()
