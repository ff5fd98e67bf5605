"""Asks where a sheet of the list is to be written, and of uploads that failed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from musicupload_gui.domain.sheets import Sheet, export_rows, failed_rows
from musicupload_gui.domain.track import Track
from musicupload_gui.ui.sheet_texts import (
    CSV_FILTER,
    FAILED_NAME,
    LIST_NAME,
    WORKBOOK_FILTER,
    WRITE_TITLE,
)
from musicupload_gui.ui.tongue import tr

_KINDS = {".xlsx": WORKBOOK_FILTER, ".csv": CSV_FILTER}
_USUAL = ".xlsx"
Make = Callable[[], Sheet]


class Exporting(QObject):
    """Opens a file dialog over the window; whoever listens does the writing."""

    chosen = Signal(object, object)
    """The `Sheet` to write, and the `Path` to write it to."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        places = QStandardPaths.StandardLocation
        self._folder = Path(QStandardPaths.writableLocation(places.DocumentsLocation))
        """Where the last sheet went."""

    def export_list(self, tracks: Sequence[Track]) -> None:
        """Ask for a file for what the tracks have now."""
        self._ask(partial(export_rows, tuple(tracks)), tr(LIST_NAME) + _USUAL)

    def export_failed(self, entries: Sequence[tuple[Track, str, str]]) -> None:
        """Ask for a file for uploads that failed: track, account and reason."""
        self._ask(partial(failed_rows, tuple(entries)), tr(FAILED_NAME) + _USUAL)

    def _ask(self, make: Make, name: str) -> None:
        dialog = QFileDialog(self._window, tr(WRITE_TITLE), str(self._folder))
        dialog.setObjectName("exportDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters([tr(words) for words in _KINDS.values()])
        suffix = Path(name).suffix
        dialog.selectNameFilter(tr(_KINDS[suffix]))
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(name)
        dialog.filterSelected.connect(partial(_follow_filter, dialog))
        dialog.fileSelected.connect(partial(self._take, make, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, make: Make, dialog: QFileDialog, name: str) -> None:
        path = Path(name)
        self._folder = path.parent
        if path.suffix.lower() in _KINDS:
            self.chosen.emit(make(), path)
            return
        # A name like "Night Drive vol. 2" gets no ending from Qt: ask again under its whole name,
        # because only the file dialog asks before it lets go of a file that is there.
        self._ask(make, path.name + _suffix_of(dialog.selectedNameFilter()))


def _suffix_of(chosen: str) -> str:
    """The ending of the kind that a file dialog names in the language of the window."""
    return next((suffix for suffix, words in _KINDS.items() if tr(words) == chosen), _USUAL)


def _follow_filter(dialog: QFileDialog, chosen: str) -> None:
    """Give the name the ending of the kind that was chosen."""
    suffix = _suffix_of(chosen)
    dialog.setDefaultSuffix(suffix)
    for name in dialog.selectedFiles()[:1]:
        path = Path(name)
        known = path.suffix.lower() in _KINDS
        dialog.selectFile((path.stem if known else path.name) + suffix)
