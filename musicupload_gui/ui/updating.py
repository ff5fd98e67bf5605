"""Shows a newer version when nothing is being sent, and the answer when somebody asks for it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from musicupload_gui.engine.news import News, ReleaseSeen
from musicupload_gui.engine.session import Session
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.main_window import MainWindow
from musicupload_gui.ui.update_dialog import UpdateDialog


class Updating(QObject):
    """One dialog at a time, and the card above the list."""

    def __init__(self, window: MainWindow, look: Look, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._updates = session.updates
        self._dialog: UpdateDialog | None = None
        window.update_card.notes_wanted.connect(self._show_notes)
        window.update_card.put_off.connect(self._put_off)
        window.commands.bind({"check_updates": self._check})

    def take(self, news: News) -> None:
        """Show an answer that somebody waits for."""
        if isinstance(news, ReleaseSeen) and news.is_wanted and self._dialog is not None:
            self._dialog.show_seen(news)

    def follow(self) -> None:
        """Show what there is to tell now."""
        self._window.update_card.show_release(self._updates.newer)

    def _check(self) -> None:
        dialog = self._opened()
        if self._updates.can_ask:
            self._updates.check()
        else:
            dialog.show_no_page()

    def _show_notes(self) -> None:
        if (release := self._updates.newer) is not None:
            self._opened().show_release(release)

    def _opened(self) -> UpdateDialog:
        """The dialog, over the settings when these are open."""
        if self._dialog is None:
            over = QApplication.activeModalWidget() or self._window
            self._dialog = UpdateDialog(self._look, over)
            self._dialog.skipped.connect(self._skip)
            self._dialog.put_off.connect(self._put_off)
            self._dialog.finished.connect(self._forget)
            self._dialog.open()
        return self._dialog

    def _put_off(self) -> None:
        self._updates.put_off()
        self.follow()

    def _skip(self, version: str) -> None:
        self._updates.skip(version)
        self.follow()

    def _forget(self) -> None:
        self._dialog = None
