"""What every command, button and row action does: each a plain call to the session."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from musicupload_gui.domain.track import TrackId
from musicupload_gui.domain.upload import UploadId
from musicupload_gui.engine.session import Session
from musicupload_gui.ui.batch_end import Desktop
from musicupload_gui.ui.dialogs import Dialogs
from musicupload_gui.ui.dropping import links, local_paths
from musicupload_gui.ui.filters import Filter
from musicupload_gui.ui.main_window import MainWindow
from musicupload_gui.ui.settings_general import Program
from musicupload_gui.ui.texts import Action
from musicupload_gui.ui.track_model import TrackModel


@dataclass(frozen=True, slots=True)
class Outside:
    """What the window asks of the program around it."""

    open_practice: Callable[[], None]
    quit: Callable[[], None]
    program: Program
    desktop: Desktop


class Clicks(QObject):
    """The calls behind the window's controls."""

    def __init__(
        self, window: MainWindow, model: TrackModel, session: Session, dialogs: Dialogs
    ) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self._session = session
        self._dialogs = dialogs

    def bind(self, outside: Outside) -> None:
        """Give every command its call."""
        window, session = self._window, self._session
        inspector = window.inspector
        window.commands.bind(
            {
                "add_files": self.choose_files,
                "add_folder": self.choose_folder,
                "add_links": self._dialogs.ask_links,
                "quit": window.close,
                "undo": session.undo,
                "redo": session.redo,
                "select_all": self._select_all,
                "remove": self.remove,
                "combine": self._combine,
                "split": self._split,
                "history": self._dialogs.show_history,
                "find": window.filter_bar.focus_search,
                "tab_metadata": lambda: inspector.show_tab(0),
                "tab_delivery": lambda: inspector.show_tab(1),
                "tab_audio": lambda: inspector.show_tab(2),
                "next_pane": window.panes.next,
                "previous_pane": window.panes.previous,
                "add_account": lambda: self._dialogs.ask_account(None),
                "practice": outside.open_practice,
                "about": self._dialogs.show_about,
            }
        )

    def selected(self) -> list[TrackId]:
        """The tracks that are selected, in the order of the list."""
        window = self._window
        is_table = window.commands["grid"].isChecked()
        return window.grid.selected_tracks() if is_table else window.view.selected_tracks()

    def act(self, code: str, track_id: str, upload_id: str) -> None:
        """Do what a row or a card offers."""
        match Action(code):
            case Action.FIX:
                self._fix(TrackId(track_id))
            case Action.FIX_ACCOUNT:
                upload = self._session.queue.ledger[UploadId(upload_id)]
                self._dialogs.ask_account(upload.account_id)
            case Action.PUBLISH:
                batch_id = self._session.queue.ledger[UploadId(upload_id)].batch_id
                self._window.publish_cards.bring_back(batch_id)
            case Action.DECIDE:
                self._dialogs.ask_decision(UploadId(upload_id))
            case Action.SEND_ANYWAY:
                self._session.queue.retry([UploadId(upload_id)], anyway=True)
            case Action.RETRY | Action.RETRY_NOW | Action.SEND_AGAIN | Action.GO_ON:
                self._retry(TrackId(track_id), UploadId(upload_id))

    def send(self) -> None:
        """Send what is ready to the chosen accounts; ask first where that needs a word."""
        self._dialogs.ask_and_upload(self._session.plan())

    def _select_all(self) -> None:
        window = self._window
        (window.grid if window.commands["grid"].isChecked() else window.view).selectAll()

    def show(self, tracks: Sequence[TrackId]) -> None:
        """Select tracks in the list, whatever the filter says."""
        self._window.commands["grid"].setChecked(False)
        self._window.filter_bar.choose(Filter.ALL)
        self._window.filter_bar.field.clear()
        self._window.view.select_tracks(list(tracks))

    def remove(self) -> None:
        """Take the selected tracks off the list."""
        if chosen := self.selected():
            self._session.remove(chosen)

    def choose_files(self) -> None:
        """Ask for files and add them."""
        self._open_files(QFileDialog.FileMode.ExistingFiles)

    def choose_folder(self) -> None:
        """Ask for a folder and add what is in it."""
        self._open_files(QFileDialog.FileMode.Directory)

    def _open_files(self, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self._window)
        dialog.setFileMode(mode)
        dialog.filesSelected.connect(self._add)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _add(self, names: list[str]) -> None:
        self._session.add([Path(name) for name in names])

    def _retry(self, track_id: TrackId, upload_id: UploadId) -> None:
        """Go on with an upload, and with those of the same track that stopped the same way."""
        state = self._session.queue.ledger[upload_id].state
        self._session.retry([u.id for u in self._model.uploads_of(track_id) if u.state is state])

    def _fix(self, track_id: TrackId) -> None:
        """Go to the first field that is in the way, or to the form."""
        self._window.commands["grid"].setChecked(False)
        self._window.view.select_tracks([track_id])
        self._window.commands["inspector"].setChecked(True)
        item = self._model.item_of(track_id)
        fields = [f.field for f in item.findings if f.field] if item else []
        self._window.inspector.focus_field(fields[0] if fields else "title")

    def _combine(self) -> None:
        if len(chosen := self.selected()) > 1:
            self._session.arrangement.combine(chosen)

    def _split(self) -> None:
        for track_id in self.selected():
            if len(self._session.library[track_id].files) > 1:
                self._session.arrangement.split(track_id)

    def paste(self) -> None:
        """Add files or addresses from the clipboard."""
        mime = QGuiApplication.clipboard().mimeData()
        if paths := local_paths(mime):
            self._session.add(paths)
        if addresses := links(mime):
            self._session.add_links(addresses)
