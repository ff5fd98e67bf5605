"""The metadata table in the window: shown in place of the list, with the same tracks."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Signal
from PySide6.QtGui import QKeySequence

from musicupload_gui.domain.track import TrackId
from musicupload_gui.engine.session import Session
from musicupload_gui.ui.grid_columns import DEFAULT_COLUMNS, GridColumns
from musicupload_gui.ui.grid_model import FILE_COLUMN
from musicupload_gui.ui.main_window import MainWindow
from musicupload_gui.ui.track_model import TrackModel

_SELECT = QItemSelectionModel.SelectionFlag


class TableMode(QObject):
    """Follows the list: its order, its filter, and what is selected when the table opens."""

    selection_changed = Signal()

    def __init__(self, window: MainWindow, model: TrackModel, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self._session = session
        self._grid = window.grid

    @property
    def is_on(self) -> bool:
        """Whether the table is shown."""
        return self._window.commands["grid"].isChecked()

    def bind(self) -> None:
        """Connect the table and its command."""
        self._window.commands["grid"].toggled.connect(self._toggle)
        self._grid.edited.connect(self._write)
        self._grid.told.connect(self._window.toast.say)
        self._grid.columns_changed.connect(self._keep_columns)
        self._grid.selection_changed.connect(self.selection_changed)
        kept = self._session.accounts.settings.config.grid_columns
        names = [name for name, _ in kept]
        self._grid.set_columns(GridColumns.kept(names, dict(kept)) if kept else DEFAULT_COLUMNS)

    def refresh(self) -> None:
        """Show the tracks that the list shows, as they are now."""
        if self.is_on:
            self._grid.grid.show_items([row.item for row in self._model.rows.shown])

    def selected(self) -> list[TrackId]:
        """The tracks with selected cells."""
        return self._grid.selected_tracks()

    def _toggle(self, is_on: bool) -> None:
        chosen = self._window.view.selected_tracks() if is_on else self.selected()
        self._window.show_grid(is_shown=is_on)
        # Beside cells the key means to clear; with it, no track may leave from anywhere.
        keys = [] if is_on else QKeySequence.keyBindings(QKeySequence.StandardKey.Delete)
        self._window.commands["remove"].setShortcuts(keys)
        self.refresh()
        if is_on:
            self._select(chosen)
            self._grid.setFocus()
        elif chosen:
            self._window.view.select_tracks(chosen)
        self.selection_changed.emit()

    def _select(self, tracks: Collection[TrackId]) -> None:
        """Select these tracks by their file names, which no key can clear."""
        grid, wanted = self._grid.grid, set(tracks)
        picked = QItemSelection()
        for row, item in enumerate(grid.items):
            if item.track.id in wanted:
                picked.select(grid.index(row, FILE_COLUMN), grid.index(row, FILE_COLUMN))
        self._grid.selectionModel().select(picked, _SELECT.ClearAndSelect)
        if indexes := picked.indexes()[:1]:
            self._grid.selectionModel().setCurrentIndex(indexes[0], _SELECT.NoUpdate)
            self._grid.scrollTo(indexes[0])

    def _write(self, values: Mapping[TrackId, Mapping[str, str]]) -> None:
        here = {i: new for i, new in values.items() if i in self._session.library}
        self._session.edits.edit_each(here)

    def _keep_columns(self, columns: GridColumns) -> None:
        kept = tuple((name, columns.width_px(name)) for name in columns.names)
        self._session.accounts.settings.change(grid_columns=kept)
