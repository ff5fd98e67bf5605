"""The look before sending: how many tracks are ready, what stands in the way, one fix each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from musicupload_gui.domain.preflight import Cause, Preflight
from musicupload_gui.domain.provider import ProviderInfo
from musicupload_gui.domain.rules import Severity
from musicupload_gui.domain.track import Track, TrackId
from musicupload_gui.ui.amounts import number_text, size_text, tracks_text
from musicupload_gui.ui.cause_row import CauseRow
from musicupload_gui.ui.framed_dialog import FramedDialog
from musicupload_gui.ui.labels import IconLabel, TextLabel
from musicupload_gui.ui.layouts import clear
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.preflight_texts import (
    BLOCKED,
    BLOCKED_GROUP,
    NOTHING_FOUND,
    NOTHING_TO_SEND,
    READY,
    SOMEWHERE_GROUP,
    SUBTITLE,
    TITLE,
    WARNING_GROUP,
    WARNINGS,
    heading_text,
    send_label,
)
from musicupload_gui.ui.theme import colour
from musicupload_gui.ui.tokens import RADIUS_BAR, Role
from musicupload_gui.ui.tongue import tr

LookUp = Callable[[TrackId], Track]
_COUNTS = (("state-ready", "ok", READY), ("state-needs-work", "warn", WARNINGS),
           ("state-failed", "err", BLOCKED))  # fmt: skip


class PreflightDialog(FramedDialog):
    """Shows one `Preflight` after the other: each fix changes what there is to say."""

    fix_requested = Signal(str, object, str)
    """A `Fix`, the tracks, and the field that it is about."""

    def __init__(
        self,
        look: Look,
        infos: Mapping[str, ProviderInfo],
        track: LookUp,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "preflightDialog", tr(TITLE), parent)
        self._infos = infos
        self._track = track
        self._open: set[tuple[object, ...]] = set()
        """Causes whose tracks are shown."""
        self._heading = TextLabel(look, "", Role.TITLE)
        self._numbers = [TextLabel(look, "0", Role.TITLE) for _ in _COUNTS]
        self._bar = ShareBar(look)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._fill_body()

    def show_preflight(
        self, found: Preflight, services: Sequence[str], count: int, size_bytes: int
    ) -> None:
        """Show what was found; `services` are the accounts' names, `count` tracks can be sent."""
        self._heading.setText(heading_text(found.total, services))
        amounts = (found.ready, found.warned, found.blocked)
        for label, number in zip(self._numbers, amounts, strict=True):
            label.setText(number_text(number))
        self._bar.show_shares(amounts)
        self.accept_button.setText(send_label(count))
        self.accept_button.setEnabled(bool(count))
        self.facts.setText(size_text(size_bytes) if size_bytes else "")
        clear(self._rows)
        self._add_causes(found)
        self._rows.addStretch(1)

    def _add_causes(self, found: Preflight) -> None:
        blocked = [c for c in found.causes if c.severity is Severity.BLOCKED]
        everywhere = [c for c in blocked if found.blocked]
        self._add_group(tr(BLOCKED_GROUP if everywhere else SOMEWHERE_GROUP), blocked)
        warnings = [c for c in found.causes if c.severity is Severity.WARNING]
        self._add_group(tr(WARNING_GROUP), warnings)
        if not found.causes:
            said = tr(NOTHING_FOUND if found.total else NOTHING_TO_SEND)
            self._rows.addWidget(TextLabel(self.look, said, Role.BODY, "text2"))

    def _add_group(self, title: str, causes: Sequence[Cause]) -> None:
        if not causes:
            return
        tracks = {track_id for cause in causes for track_id in cause.tracks}
        head = QFrame()
        head.setProperty("groupHead", True)
        row = QHBoxLayout(head)
        row.setContentsMargins(px(12), px(6), px(12), px(6))
        row.addWidget(TextLabel(self.look, title, Role.COLUMN, "text2"), 1)
        row.addWidget(TextLabel(self.look, tracks_text(len(tracks)), Role.COLUMN, "text2"))
        self._rows.addWidget(head)
        for cause in causes:
            self._rows.addWidget(self._cause_row(cause))

    def _cause_row(self, cause: Cause) -> CauseRow:
        infos = [info for provider in cause.providers if (info := self._infos.get(provider))]
        key = cause.kind, cause.severity, cause.field, cause.detail
        row = CauseRow(self.look, cause, infos, self._track, is_open=key in self._open)
        row.fix_requested.connect(self.fix_requested)
        row.opened.connect(partial(self._remember, key))
        return row

    def _remember(self, key: tuple[object, ...], is_open: bool) -> None:
        (self._open.add if is_open else self._open.discard)(key)

    def _fill_body(self) -> None:
        counts = QHBoxLayout()
        counts.setSpacing(px(8))
        for (icon, ink, word), number in zip(_COUNTS, self._numbers, strict=True):
            counts.addWidget(IconLabel(self.look, icon, ink, 20))
            counts.addWidget(number)
            counts.addWidget(TextLabel(self.look, tr(word), Role.BODY, "text2"))
            counts.addSpacing(px(20))
        counts.addStretch(1)
        inner = QFrame()
        inner.setProperty("listed", True)
        inner.setLayout(self._rows)
        scroll = QScrollArea()
        scroll.setAccessibleName(self.windowTitle())
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self._heading)
        words.addWidget(TextLabel(self.look, tr(SUBTITLE), Role.BODY, "text2"))
        self.body.addLayout(words)
        self.body.addLayout(counts)
        self.body.addWidget(self._bar)
        self.body.addWidget(scroll, 1)


class ShareBar(QWidget):
    """Ready, warned and blocked as parts of one bar; the numbers above it say the same."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shares: tuple[int, ...] = ()
        self.setFixedHeight(px(6))
        look.theme.changed.connect(self.update)

    def show_shares(self, shares: tuple[int, ...]) -> None:
        """Numbers of tracks, in the order of the counts."""
        self._shares = shares
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Each part that is not empty is wide enough to be seen."""
        tokens, total = self._look.theme.tokens, sum(self._shares)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        hues = (tokens.ok, tokens.warn, tokens.err)
        parts = [(n, hue) for n, hue in zip(self._shares, hues, strict=False) if n]
        room, left = self.width() - px(2) * (len(parts) - 1), 0.0
        for number, hue in parts or [(0, tokens.groove)]:
            width = max(px(8), room * number / total) if total else float(self.width())
            painter.setBrush(colour(hue))
            part = QRectF(left, 0, min(width, self.width() - left), self.height())
            painter.drawRoundedRect(part, px(RADIUS_BAR), px(RADIUS_BAR))
            left += width + px(2)
