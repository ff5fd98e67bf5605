"""What a track is here and at its service, field by field, and which of it to change there."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QScrollArea, QWidget

from musicupload_gui.domain.provider import ProviderInfo
from musicupload_gui.domain.remote import FieldPair, RemoteState, pairs
from musicupload_gui.engine.news import RemoteChanged, RemoteSeen
from musicupload_gui.engine.store import HistoryEntry
from musicupload_gui.ui.aftercare_texts import (
    CHANGING,
    COVER_HERE,
    COVER_THERE,
    EMPTY,
    FIELD,
    HERE,
    NOT_READ,
    THERE,
    TITLE,
    change_label,
    differing_text,
    where_text,
)
from musicupload_gui.ui.framed_dialog import FramedDialog
from musicupload_gui.ui.history_texts import COVER, change_note, problem_sentences
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.remote_mark import RemoteLine
from musicupload_gui.ui.texts import field_label
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr

_SHOWN_CHARACTERS = 120
_KNOWN = frozenset({RemoteState.THERE, RemoteState.PROCESSING, RemoteState.NOT_PUBLIC})
_COVER = "cover"


class AftercareDialog(FramedDialog):
    """Only what differs is ticked; nothing is sent before its button is pressed."""

    wanted = Signal(object, bool)
    """The values to write, by field, and whether the cover goes there, too."""

    def __init__(
        self,
        look: Look,
        entry: HistoryEntry,
        info: ProviderInfo,
        here: Mapping[str, str],
        parent: QWidget | None = None,
        *,
        has_cover: bool = False,
    ) -> None:
        super().__init__(look, "aftercareDialog", tr(TITLE), parent)
        self.resize(px(760), px(560))
        self.entry = entry
        self._info, self._here = info, here
        self._has_cover = has_cover and info.changes_cover
        self._ticks: dict[str, QCheckBox] = {}
        self._is_sending = False
        self.line = RemoteLine(look)
        self._scroll = QScrollArea()
        self._scroll.setAccessibleName(tr(TITLE))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        where = where_text(shown(entry.title), shown(entry.account))
        self.body.addWidget(TextLabel(look, where, Role.HEADING).wrapped())
        self.body.addWidget(self.line)
        self.body.addWidget(self._scroll, 1)
        # A stray Enter must not change anything at a service.
        self.accept_button.setAutoDefault(False)
        self.accept_button.setDefault(False)
        self.line.show_seen(entry, None)
        self._show_amount()

    def show_seen(self, seen: RemoteSeen) -> None:
        """Show what the service has."""
        if seen.upload_id != self.entry.upload_id or self._is_sending:
            return
        self.line.show_seen(self.entry, seen)
        known = seen.remote if seen.remote and seen.remote.state in _KNOWN else None
        self._ticks = {}
        self._scroll.setWidget(QWidget())
        if known is not None:
            found = pairs(self._info.changes_fields, self._here, known.fields)
            self._fill(found)
            self.facts.setText(differing_text(sum(pair.differs for pair in found)))
        self._show_amount()

    def show_changed(self, news: RemoteChanged) -> None:
        """Close when all went well; otherwise say what did not."""
        if news.upload_id != self.entry.upload_id:
            return
        self._is_sending = False
        if news.problem is None and not news.notes:
            super().accept()
            return
        self._show_amount()
        service, title = shown(self.entry.account), shown(self.entry.title)
        for sentence in map(change_note, news.notes):
            self.line.add(sentence)
        for sentence in problem_sentences(news.problem, service, title) if news.problem else ():
            self.line.add(sentence)

    def accept(self) -> None:
        """Ask for the change, and stay until there is an answer."""
        ticked = self._ticked()
        self._is_sending = True
        self.accept_button.setEnabled(False)
        self.accept_button.setText(tr(CHANGING))
        fields = {name: self._here[name] for name in ticked if name != _COVER}
        self.wanted.emit(fields, _COVER in ticked)

    def _fill(self, found: tuple[FieldPair, ...]) -> None:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, px(8), 0)
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for column, heading in enumerate((FIELD, HERE, THERE)):
            grid.addWidget(TextLabel(self.look, tr(heading), Role.COLUMN, "text2"), 0, column)
        for pair in found:
            texts = field_label(pair.name), _cell(pair.here or ""), _cell(pair.there)
            tick = self._add_row(grid, pair.name, *texts)
            tick.setChecked(pair.differs)
            tick.setEnabled(pair.can_be_sent)
        if self._has_cover:
            self._add_row(grid, _COVER, tr(COVER), tr(COVER_HERE), tr(COVER_THERE))
        grid.setRowStretch(grid.rowCount(), 1)
        self._scroll.setWidget(inner)

    def _add_row(
        self, grid: QGridLayout, name: str, label: str, here: str, there: str
    ) -> QCheckBox:
        tick = QCheckBox(label)
        tick.setObjectName(f"change_{name}")
        tick.setAccessibleDescription(where_text(here, there))
        tick.toggled.connect(self._show_amount)
        row = grid.rowCount()
        grid.addWidget(tick, row, 0)
        for column, text in ((1, here), (2, there)):
            grid.addWidget(TextLabel(self.look, text).wrapped(), row, column)
        self._ticks[name] = tick
        return tick

    def _ticked(self) -> list[str]:
        return [name for name, tick in self._ticks.items() if tick.isChecked()]

    def _show_amount(self) -> None:
        ticked = self._ticked()
        with_cover = _COVER in ticked
        self.accept_button.setText(change_label(len(ticked) - with_cover, with_cover=with_cover))
        self.accept_button.setEnabled(bool(ticked) and not self._is_sending)


def _cell(text: str | None) -> str:
    """A value in one short line; None is one that nobody can read."""
    if text is None:
        return tr(NOT_READ)
    line = shown(text, longest=_SHOWN_CHARACTERS)
    return (f"{line}…" if len(text) > _SHOWN_CHARACTERS else line) or tr(EMPTY)
