"""Everything that changes many tracks at once: opens its dialog, and writes what that gives."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from musicupload_gui.domain.metadata import Source
from musicupload_gui.domain.presets import Preset
from musicupload_gui.domain.sheets import Sheet
from musicupload_gui.domain.track import Track, TrackId
from musicupload_gui.domain.upload import State
from musicupload_gui.engine.news import SheetRead
from musicupload_gui.engine.session import Session
from musicupload_gui.ui.bulk_edit_dialog import BulkEditDialog
from musicupload_gui.ui.case_dialog import CaseDialog
from musicupload_gui.ui.exporting import Exporting
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.main_window import MainWindow
from musicupload_gui.ui.number_dialog import NumberDialog
from musicupload_gui.ui.pattern_dialog import PatternDialog
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.preset_dialog import PresetDialog, RemovePresetDialog
from musicupload_gui.ui.preset_texts import NO_PRESETS, NOT_KEPT, REMOVE_COMMAND, SAVE_COMMAND
from musicupload_gui.ui.replace_dialog import ReplaceDialog
from musicupload_gui.ui.sheet_dialog import SheetDialog
from musicupload_gui.ui.sheet_texts import NOTHING_FAILED
from musicupload_gui.ui.texts import error_card
from musicupload_gui.ui.tongue import tr
from musicupload_gui.ui.write_back_dialog import WriteBackDialog

Make = Callable[[Look, Sequence[Track], QWidget], BulkEditDialog]
Values = Mapping[TrackId, Mapping[str, str]]
_SHEETS = "*.xlsx *.xlsm *.csv *.tsv *.txt"


class Editing(QObject):
    """Works on the selected tracks, or on all when none is selected."""

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        session: Session,
        selected: Callable[[], list[TrackId]],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._session = session
        self._selected = selected
        self._exporting = Exporting(window)
        self._exporting.chosen.connect(self._export)

    def bind(self) -> None:
        """Give the commands their calls."""
        calls: dict[str, Callable[[], object]] = {
            "from_names": partial(self.open, PatternDialog, Source.FILE_NAME, "from_names"),
            "replace": partial(self.open, ReplaceDialog, Source.TYPED, "replaced"),
            "case": partial(self.open, CaseDialog, Source.TYPED, "case"),
            "number": partial(self.open, NumberDialog, Source.TYPED, "numbered"),
            "sheet": self.choose_sheet,
            "export_list": lambda: self._exporting.export_list(self._tracks()),
            "export_failed": self._export_failed,
            "write_tags": self._ask_to_write,
        }
        self._window.commands.bind(calls)
        menu = self._window.commands.menus["presets"]
        menu.aboutToShow.connect(self._fill_presets)

    def open(
        self,
        kind: Make,
        source: Source,
        code: str,
        tracks: Sequence[TrackId] | None = None,
    ) -> None:
        """Open a dialog over tracks; what it fills is one undoable edit."""
        found = self._tracks() if tracks is None else [self._session.library[i] for i in tracks]
        if not found:
            return
        dialog = kind(self._look, found, self._window)
        dialog.filled.connect(partial(self._write, source, code, ""))
        dialog.open()

    def open_pattern(self, tracks: Sequence[TrackId]) -> None:
        """Fields from the file names of these tracks."""
        self.open(PatternDialog, Source.FILE_NAME, "from_names", tracks)

    def choose_sheet(self) -> None:
        """Ask for a spreadsheet and read it."""
        dialog = QFileDialog(self._window)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [tr("Sheets ({patterns})").format(patterns=_SHEETS), tr("All files (*)")]
        )
        dialog.fileSelected.connect(self._read_sheet)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _read_sheet(self, name: str) -> None:
        self._session.sheets.read(Path(name))

    def show_sheet(self, news: SheetRead) -> None:
        """A spreadsheet was read: ask which column goes where."""
        providers = self._session.accounts.providers()
        options = [
            f"{info.id}.{option.name}" for info in providers for option in info.track_options
        ]
        settings = self._session.accounts.settings
        dialog = SheetDialog(
            self._look,
            news,
            self._tracks(),
            settings.config.sheet_columns,
            options,
            self._window,
        )
        dialog.filled.connect(partial(self._write, Source.SHEET, "sheet", news.path.name))
        dialog.matched.connect(self._remember_columns)
        dialog.open()

    def _write(self, source: Source, code: str, subject: str, values: Values) -> None:
        here = {i: new for i, new in values.items() if i in self._session.library}
        self._session.edits.edit_each(here, source, code, shown(subject))

    def _remember_columns(self, columns: Mapping[str, str]) -> None:
        settings = self._session.accounts.settings
        settings.change(sheet_columns=settings.config.with_sheet_columns(columns).sheet_columns)

    def _export(self, sheet: Sheet, path: Path) -> None:
        self._session.sheets.write(sheet, path)

    def _export_failed(self) -> None:
        """The uploads that failed, each with its reason in words."""
        rows: list[tuple[Track, str, str]] = []
        for upload in self._session.queue.ledger.all():
            if upload.state is State.FAILED and upload.problem is not None:
                track = self._session.library[upload.track_id]
                account = self._session.accounts.get(upload.account_id)
                name = account.name if account else upload.account_id
                card = error_card(upload.problem, name, track.title)
                rows.append((track, name, f"{card.what}. {card.todo}"))
        if rows:
            self._exporting.export_failed(rows)
        else:
            self._window.toast.say(tr(NOTHING_FAILED))

    def _ask_to_write(self) -> None:
        """Show what would be written into the files, and write it when a person says so."""
        ids = [track.id for track in self._tracks()]
        back = self._session.write_back
        dialog = WriteBackDialog(self._look, back.preview(ids), back.left_out(ids), self._window)
        dialog.wanted.connect(partial(back.write, ids))
        dialog.open()

    def _fill_presets(self) -> None:
        """The menu of presets, as they are now."""
        menu = self._window.commands.menus["presets"]
        menu.clear()
        for preset in self._session.presets.all():
            action = menu.addAction(shown(preset.name).replace("&", "&&"))
            action.triggered.connect(partial(self._give, preset))
        if menu.isEmpty():
            menu.addAction(tr(NO_PRESETS)).setEnabled(False)
        menu.addSeparator()
        menu.addAction(tr(SAVE_COMMAND)).triggered.connect(self._ask_preset)
        remove = menu.addAction(tr(REMOVE_COMMAND))
        remove.setEnabled(bool(self._session.presets.all()))
        remove.triggered.connect(self._ask_removal)

    def _give(self, preset: Preset) -> None:
        self._session.presets.give(preset, self._selected())

    def _ask_preset(self) -> None:
        names = [preset.name for preset in self._session.presets.all()]
        dialog = PresetDialog(self._look, self._tracks(), names, self._window)
        dialog.given.connect(self._save_preset)
        dialog.open()

    def _ask_removal(self) -> None:
        dialog = RemovePresetDialog(self._look, self._session.presets.all(), self._window)
        dialog.chosen.connect(self._remove_preset)
        dialog.open()

    def _save_preset(self, name: str, values: Mapping[str, str]) -> None:
        with self._saying_what_fails():
            self._session.presets.save(name, values)

    def _remove_preset(self, name: str) -> None:
        with self._saying_what_fails():
            self._session.presets.remove(name)

    @contextmanager
    def _saying_what_fails(self) -> Generator[None]:
        try:
            yield
        except OSError as error:
            told = tr("{what}: {why}").format(what=tr(NOT_KEPT), why=error.strerror)
            self._window.toast.say(told)

    def _tracks(self) -> list[Track]:
        """The tracks that are meant, in the order of the list."""
        chosen = set(self._selected())
        items = self._session.library.items()
        return [item.track for item in items if not chosen or item.track.id in chosen]
