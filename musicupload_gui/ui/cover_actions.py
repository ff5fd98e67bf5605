"""What is done with covers: from a file, from the folders, pasted, saved, taken away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from shutil import copyfile

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from musicupload_gui.domain.track import TrackId
from musicupload_gui.domain.wording import N_
from musicupload_gui.engine.news import Noted
from musicupload_gui.engine.session import Session
from musicupload_gui.ui.cover_well import CoverWish, picture_bytes, picture_path
from musicupload_gui.ui.main_window import MainWindow
from musicupload_gui.ui.tongue import tr

_PICTURES = N_("Pictures (*.png *.jpg *.jpeg)")


class CoverActions(QObject):
    """The calls behind the cover's place and the menu; they mean the selected tracks."""

    def __init__(
        self, window: MainWindow, session: Session, selected: Callable[[], list[TrackId]]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._selected = selected

    def bind(self) -> None:
        """Connect the place and the commands."""
        well = self._window.inspector.head.cover
        well.wanted.connect(self.do)
        well.file_dropped.connect(self._use_file)
        well.picture_dropped.connect(self._use_picture)
        self._window.commands.bind(
            {f"cover_{wish.value}": partial(self.do, wish.value) for wish in CoverWish}
        )

    def do(self, code: str) -> None:
        """Do what the menu offers."""
        match CoverWish(code):
            case CoverWish.CHOOSE:
                self.choose(self._selected())
            case CoverWish.FOLDERS:
                self._session.covering.use_folders(self._selected())
            case CoverWish.PASTE:
                self.paste()
            case CoverWish.SAVE:
                self._save()
            case CoverWish.REMOVE:
                self._session.covering.remove(self._selected())

    def choose(self, tracks: Sequence[TrackId]) -> None:
        """Ask for a picture for these tracks."""
        dialog = QFileDialog(self._window)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(tr(_PICTURES))
        dialog.fileSelected.connect(partial(self._use_chosen, tracks))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def paste(self) -> bool:
        """Take a picture from the clipboard; whether there is one."""
        mime = QGuiApplication.clipboard().mimeData()
        path = picture_path(mime)
        if path is not None:
            self._use_file(path)
        elif mime.hasImage():
            self._use_picture(picture_bytes(mime))
        return path is not None or mime.hasImage()

    def _use_chosen(self, tracks: Sequence[TrackId], name: str) -> None:
        self._session.covering.use_file(tracks, Path(name))

    def _use_file(self, path: Path) -> None:
        self._session.covering.use_file(self._selected(), path)

    def _use_picture(self, data: bytes) -> None:
        self._session.covering.use_picture(self._selected(), data)

    def _save(self) -> None:
        """Ask where the picture of the first track is to go."""
        chosen = [self._session.library[i].cover for i in self._selected()]
        cover = next((c for c in chosen if c is not None), None)
        if cover is None:
            return
        dialog = QFileDialog(self._window)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(cover.path.suffix.removeprefix("."))
        dialog.selectFile(f"cover{cover.path.suffix}")
        dialog.fileSelected.connect(partial(self._write, cover.path))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, picture: Path, name: str) -> None:
        try:
            copyfile(picture, name)
        except OSError as error:
            told = (error.strerror or type(error).__name__,)
            self._window.toast.show_noted(
                Noted("not_exported", 1, subject=Path(name).name, details=told)
            )
