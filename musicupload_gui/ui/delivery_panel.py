"""The Delivery tab: per destination its state, its error card, its steps and what it answered."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from musicupload_gui.domain.upload import Receipt, State, StepMark, Upload
from musicupload_gui.engine.news import TrackItem
from musicupload_gui.ui.amounts import clock_span, moment_text, size_text
from musicupload_gui.ui.cards import Card
from musicupload_gui.ui.labels import ElidedLabel, IconLabel, TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.marks import mark_pixmap
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.naming import give_tip
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.summary import Places, Summary, Tone, summarise_upload
from musicupload_gui.ui.texts import Action, error_card, receipt_note, step_label
from musicupload_gui.ui.tokens import ICON, Role
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.window_texts import NO_DELIVERY, sent_as_text

_INKS = {Tone.WARN: "warn", Tone.ERR: "err", Tone.QUIET: "text2"}
_ICON_INKS = {**_INKS, Tone.ACTIVE: "accent_text", Tone.OK: "ok"}
_DONE, _OPEN, _AHEAD = "check", "state-sending", "state-draft"


class DeliveryPanel(QWidget):
    """Rebuilt from whole items whenever one of them changes."""

    action_requested = Signal(str, str, str)
    """An action's code, the track's id and the upload's id."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deliveryPanel")
        self._look = look
        self._shown: tuple[object, ...] = ()
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._page = QWidget(self)
        self._outer.addWidget(self._page)
        self._layout = QVBoxLayout(self._page)
        look.theme.changed.connect(self._forget)

    def show_track(self, item: TrackItem | None, uploads: Sequence[Upload], places: Places) -> None:
        """Show where the track goes; bytes on their way do not rebuild the panel."""
        essence = tuple((u.id, u.state, u.steps, u.problem, u.receipt) for u in uploads)
        if (item, essence, places) == self._shown:
            return
        self._shown = (item, essence, places)
        self._turn_page()
        if item is not None:
            for upload in uploads:
                self._add(upload, item, places)
            if not uploads:
                self._layout.addWidget(TextLabel(self._look, tr(NO_DELIVERY), Role.BODY, "text2"))
        self._layout.addStretch(1)

    def _turn_page(self) -> None:
        """Begin with an empty page; the old one goes with everything on it."""
        old, self._page = self._page, QWidget(self)
        self._outer.replaceWidget(old, self._page)
        old.hide()
        old.deleteLater()
        self._layout = QVBoxLayout(self._page)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(px(8))

    def _add(self, upload: Upload, item: TrackItem, places: Places) -> None:
        summary = summarise_upload(upload, item, places, time.time())
        if self._layout.count():
            self._layout.addWidget(_rule())
        self._layout.addLayout(self._head(upload, places, summary))
        if upload.problem is not None:
            self._layout.addWidget(self._error(upload, item, places))
        for row in self._steps(upload, places):
            self._layout.addLayout(row)
        if upload.convert_to is not None:
            told = sent_as_text(upload.convert_to.value.upper())
            self._layout.addWidget(TextLabel(self._look, told, Role.SMALL, "text2").wrapped())
        if upload.receipt is not None:
            self._layout.addLayout(self._receipt(upload.receipt))

    def _head(self, upload: Upload, places: Places, summary: Summary) -> QHBoxLayout:
        info = places.info(upload.account_id)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        mark = QLabel()
        mark.setPixmap(mark_pixmap(info, px(20)))
        row.addWidget(mark)
        row.addWidget(ElidedLabel(self._look, places.name(upload.account_id), Role.SECTION))
        name = places.name(upload.account_id)
        if info is not None and info.name not in name:
            at = tr("at {service}").format(service=info.name)
            row.addWidget(_yielding(TextLabel(self._look, at, ink="text2")), 1)
        else:
            row.addStretch(1)
        ink = _ICON_INKS.get(summary.tone, "text2")
        row.addWidget(IconLabel(self._look, summary.icon, ink))
        row.addWidget(
            TextLabel(self._look, summary.word, Role.STRONG, _INKS.get(summary.tone, "text"))
        )
        return row

    def _error(self, upload: Upload, item: TrackItem, places: Places) -> Card:
        assert upload.problem is not None
        problem = upload.problem
        words = error_card(problem, places.name(upload.account_id), item.track.title)
        summary = summarise_upload(upload, item, places, time.time())
        card = Card(
            self._look, "err" if summary.tone is Tone.ERR else "warn", words.what, words.text
        )
        card.add_facts({tr("Whose side"): words.whose, tr("What to do"): words.todo})
        if summary.action is not None:
            code: Action = summary.action
            card.add_action(
                summary.action_label or words.action,
                lambda: self.action_requested.emit(code.value, item.track.id, upload.id),
            )
        info = places.info(upload.account_id)
        details = {
            tr("step"): step_label(problem.step, info) if problem.step else "",
            tr("answer"): problem.code,
            tr("words"): problem.detail,
            tr("request"): problem.request_id,
            tr("at", "before a time of day"): time.strftime("%H:%M:%S", time.localtime(problem.at)),
            tr("try", "before the number of an attempt"): str(upload.attempt or 1),
        }
        card.add_details({name: text for name, text in details.items() if text})
        return card

    def _steps(self, upload: Upload, places: Places) -> list[QHBoxLayout]:
        """The steps of the service's own page, in its order: done, at work, and those ahead.

        Once the upload is ready, those that were not needed for it are left out.
        """
        info = places.info(upload.account_id)
        marks = {mark.name: mark for mark in upload.steps}
        names = [step.name for step in info.steps] if info else list(marks)
        if upload.state is State.READY:
            names = [name for name in names if name in marks]
        return [self._step(step_label(n, info), marks.get(n), upload) for n in names]

    def _step(self, label: str, mark: StepMark | None, upload: Upload) -> QHBoxLayout:
        is_done = mark is not None and mark.finished_at is not None
        name, ink = (_DONE, "ok") if is_done else (_AHEAD, "text3")
        if mark is not None and not is_done:
            name, ink = _OPEN, "warn" if upload.problem else "accent_text"
        row = QHBoxLayout()
        row.setSpacing(px(8))
        icon = IconLabel(self._look, name, ink, ICON if mark else ICON // 2)
        icon.setFixedWidth(px(ICON))
        row.addWidget(icon)
        row.addWidget(TextLabel(self._look, label, Role.BODY, "text" if mark else "text3"))
        if mark is not None and mark.name == "put" and mark.finished_at is not None:
            span = clock_span(mark.finished_at - mark.started_at)
            told = tr("{size} in {span}").format(size=size_text(upload.size_bytes), span=span)
            row.addWidget(TextLabel(self._look, told, Role.SMALL, "text2"))
        row.addStretch(1)
        if mark is not None and mark.finished_at is not None:
            told = moment_text(mark.finished_at, time.time())
            row.addWidget(TextLabel(self._look, told, Role.SMALL, "text2"))
        return row

    def _receipt(self, receipt: Receipt) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        facts = {**receipt.remote, "sha256": receipt.sha256}
        for row, (name, text) in enumerate((n, t) for n, t in facts.items() if t):
            label = name.replace("_", " ")
            grid.addWidget(TextLabel(self._look, label, Role.SMALL, "text2"), row, 0)
            value = TextLabel(self._look, text, Role.SMALL).selectable()
            give_tip(value, shown(text))
            grid.addWidget(_yielding(value), row, 1)
            grid.addWidget(self._copy(label, text), row, 2)
        for note in receipt.notes:
            told = TextLabel(self._look, receipt_note(note), Role.SMALL, "text2").wrapped()
            grid.addWidget(told, grid.rowCount(), 0, 1, 3)
        return grid

    def _copy(self, label: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("quiet", True)
        button.setProperty("small", True)
        ink = self._look.theme.tokens.text2
        button.setIcon(self._look.icons.icon("copy", ink, px(ICON)))
        told = tr("Copy {what}").format(what=label)
        button.setAccessibleName(told)
        button.setToolTip(told)
        button.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        return button

    def _forget(self) -> None:
        self._shown = ()


def _yielding(label: TextLabel) -> TextLabel:
    """A label that gives way where there is no room, instead of making the panel wider."""
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label


def _rule() -> QFrame:
    """A hairline between two destinations."""
    line = QFrame()
    line.setFixedHeight(1)
    line.setProperty("hairline", True)
    return line
