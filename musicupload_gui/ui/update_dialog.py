"""The dialog about a newer version: what the release page says, in plain text."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from musicupload_gui import __version__
from musicupload_gui.domain.errors import Problem
from musicupload_gui.domain.release import Release
from musicupload_gui.engine.news import ReleaseSeen
from musicupload_gui.ui.buttons import Button
from musicupload_gui.ui.cards import Card
from musicupload_gui.ui.framed_dialog import FramedDialog
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.layouts import clear
from musicupload_gui.ui.list_dialog import close_only
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.update_texts import (
    ASKING,
    NEWEST,
    NO_NOTES,
    NOT_A_RELEASE,
    NOTHING_HAPPENS,
    TITLE,
    here,
    no_answer,
)

_NOTES_LONGEST = 20_000


class UpdateDialog(FramedDialog):
    """Shows one thing at a time: that it asks, that there is nothing newer, why not, or the news.

    It opens only when somebody asked for it.
    """

    skipped = Signal(str)
    """The version not to be told of again."""
    put_off = Signal()
    """Enough of it for today, however the dialog was left."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, "updateDialog", tr(TITLE), parent)
        self._skip = Button(look, tr("Skip this version"))
        self._skip.setObjectName("skipVersion")
        self._skip.hide()
        self.add_fact(self._skip)
        self._release: Release | None = None
        self._skip.clicked.connect(self._skip_version)
        self.finished.connect(self._tell_put_off)
        close_only(self)
        self._say(tr(ASKING))

    def show_seen(self, seen: ReleaseSeen) -> None:
        """Show how the question was answered."""
        if seen.release is not None:
            self.show_release(seen.release)
        elif seen.problem is not None:
            self._show_problem(seen.problem)
        else:
            self._say(tr(NEWEST), f"MusicUpload {__version__}")

    def show_no_page(self) -> None:
        """Say that this copy does not know whom to ask."""
        self._say(f"MusicUpload {__version__}", tr(NOT_A_RELEASE))

    def show_release(self, release: Release) -> None:
        """Show what is new, and where to get it."""
        self._release = release
        notes = QPlainTextEdit(shown(release.notes, keeps_lines=True, longest=_NOTES_LONGEST))
        notes.setObjectName("releaseNotes")
        notes.setAccessibleName(tr("What is new"))
        notes.setPlaceholderText(tr(NO_NOTES))
        notes.setReadOnly(True)
        notes.setTabChangesFocus(True)
        self._fill(self._heading(here(release.version)), self._text(tr(NOTHING_HAPPENS)))
        self.body.addWidget(notes, 1)
        self.accept_button.setText(tr("Open the download page"))
        self.accept_button.setVisible(bool(release.page))
        self.accept_button.setDefault(bool(release.page))
        self.cancel_button.setText(tr("Later"))
        self._skip.show()
        self.resize(px(640), px(520))
        notes.show()
        notes.setFocus()

    def accept(self) -> None:
        """Open the page where the new version is, and leave it to the person."""
        if self._release is not None and self._release.page:
            QDesktopServices.openUrl(QUrl(self._release.page))
        super().accept()

    def _skip_version(self) -> None:
        if self._release is not None:
            self.skipped.emit(self._release.version)
        self.reject()

    def _tell_put_off(self) -> None:
        if self._release is not None:
            self.put_off.emit()

    def _show_problem(self, problem: Problem) -> None:
        what, whose, todo = no_answer(problem)
        card = Card(self.look, "warn", what)
        card.add_facts({tr("Whose side"): whose, tr("What to do"): todo})
        details = {tr("answer"): problem.code, tr("words"): problem.detail}
        card.add_details({name: text for name, text in details.items() if text})
        self._fill(card)
        self._end(px(560), px(280))

    def _say(self, heading: str, text: str = "") -> None:
        self._fill(self._heading(heading), self._text(text))
        self._end(px(480), px(200))

    def _fill(self, *parts: QWidget) -> None:
        clear(self.body)
        for part in parts:
            self.body.addWidget(part)

    def _end(self, width: int, height: int) -> None:
        self.body.addStretch(1)
        self.resize(width, height)
        self.cancel_button.setFocus()

    def _heading(self, text: str) -> TextLabel:
        return TextLabel(self.look, text, Role.HEADING).wrapped()

    def _text(self, text: str) -> TextLabel:
        return TextLabel(self.look, text, ink="text2").wrapped()
