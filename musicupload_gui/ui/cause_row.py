"""One cause before sending: what, where, how many tracks, and the fix for all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from musicupload_gui.domain.preflight import Cause
from musicupload_gui.domain.provider import ProviderInfo
from musicupload_gui.domain.rules import Severity
from musicupload_gui.domain.track import Track, TrackId
from musicupload_gui.ui.amounts import tracks_text
from musicupload_gui.ui.buttons import Button
from musicupload_gui.ui.labels import IconLabel, TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.marks import mark_pixmap
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.preflight_texts import (
    HIDE_TRACKS,
    SHOW_TRACKS,
    cause_text,
    fix_label,
    fix_of,
    more_tracks,
)
from musicupload_gui.ui.tokens import ICON, Role
from musicupload_gui.ui.tongue import tr

_LISTED = 50
_INDENT_PX, _BUTTON_PX = 71, 116


class CauseRow(QFrame):
    """A row that opens to the tracks it is about."""

    fix_requested = Signal(str, object, str)
    opened = Signal(bool)

    def __init__(
        self,
        look: Look,
        cause: Cause,
        infos: Sequence[ProviderInfo],
        track: Callable[[TrackId], Track],
        *,
        is_open: bool,
    ) -> None:
        super().__init__()
        self._look = look
        self._cause = cause
        self._track = track
        self.setProperty("causeRow", True)
        words = cause_text(cause, [info.name for info in infos])
        self.setAccessibleName(f"{words.heading}, {tracks_text(len(cause.tracks))}")
        self.setAccessibleDescription(words.text)
        self._tracks: QGridLayout | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(8), px(8), px(12), px(8))
        self._column.setSpacing(px(4))
        self._column.addLayout(self._head(words.heading, words.text, infos))
        if is_open:
            self._chevron.setChecked(True)

    def _head(self, heading: str, text: str, infos: Sequence[ProviderInfo]) -> QHBoxLayout:
        is_blocked = self._cause.severity is Severity.BLOCKED
        icon, ink = ("state-failed", "err") if is_blocked else ("state-needs-work", "warn")
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(TextLabel(self._look, heading, Role.STRONG))
        lines.addWidget(TextLabel(self._look, text, Role.SMALL, "text2").wrapped())
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self._chevron = self._make_chevron()
        row.addWidget(self._chevron)
        row.addWidget(IconLabel(self._look, icon, ink))
        row.addSpacing(px(4))
        row.addLayout(lines, 1)
        for info in infos:
            row.addWidget(self._mark(info))
        count = TextLabel(self._look, tracks_text(len(self._cause.tracks)))
        count.setMinimumWidth(px(80))
        count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(count)
        row.addSpacing(px(12))
        row.addWidget(self._fix_button(heading))
        return row

    def _make_chevron(self) -> QToolButton:
        chevron = QToolButton()
        chevron.setProperty("quiet", True)
        chevron.setCheckable(True)
        chevron.setIconSize(QSize(px(ICON), px(ICON)))
        chevron.toggled.connect(self._show_tracks)
        self._dress(chevron, is_open=False)
        return chevron

    def _dress(self, chevron: QToolButton, *, is_open: bool) -> None:
        ink = self._look.theme.tokens.text2
        chevron.setIcon(self._look.icons.icon("down" if is_open else "right", ink, px(ICON)))
        chevron.setAccessibleName(tr(HIDE_TRACKS if is_open else SHOW_TRACKS))

    def _mark(self, info: ProviderInfo) -> QLabel:
        mark = QLabel()
        mark.setPixmap(mark_pixmap(info, px(ICON), self.devicePixelRatioF()))
        mark.setAccessibleName(info.name)
        return mark

    def _fix_button(self, heading: str) -> Button:
        fix = fix_of(self._cause)
        button = Button(self._look, fix_label(fix))
        button.setObjectName(f"fix_{self._cause.kind}_{self._cause.field}".rstrip("_"))
        button.setAccessibleDescription(heading)
        button.setMinimumWidth(px(_BUTTON_PX))
        button.clicked.connect(
            lambda: self.fix_requested.emit(fix.value, self._cause.tracks, self._cause.field)
        )
        return button

    def _show_tracks(self, is_open: bool) -> None:
        self._dress(self._chevron, is_open=is_open)
        if is_open and self._tracks is None:
            self._tracks = self._listed()
            self._column.addLayout(self._tracks)
        for place in range(self._tracks.count() if self._tracks else 0):
            item = self._tracks.itemAt(place) if self._tracks else None
            widget = item.widget() if item else None
            if widget is not None:
                widget.setVisible(is_open)
        self.opened.emit(is_open)

    def _listed(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(px(_INDENT_PX), 0, 0, px(4))
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(4))
        for row, track_id in enumerate(self._cause.tracks[:_LISTED]):
            track = self._track(track_id)
            texts = (track.title, track.metadata.artist, track.audio.path.name)
            for column, text in enumerate(texts):
                ink = "text2" if column else "text"
                grid.addWidget(TextLabel(self._look, text, Role.SMALL, ink), row, column)
        left = len(self._cause.tracks) - _LISTED
        if left > 0:
            more = TextLabel(self._look, more_tracks(left), Role.SMALL, "text3")
            grid.addWidget(more, _LISTED, 0)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        return grid
