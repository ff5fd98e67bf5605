"""Changing values of tracks, by hand or from anywhere else, so that it can be taken back."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from musicupload_gui.domain.metadata import Cell, Source
from musicupload_gui.domain.track import TrackId
from musicupload_gui.engine.library import Library
from musicupload_gui.engine.news import Listener, Noted
from musicupload_gui.engine.rows import Rows, Start
from musicupload_gui.engine.store import Store
from musicupload_gui.engine.undo import Edit, History


class Edits:
    """Writes values into tracks; each edit is on disk, with what it replaced, before it is told."""

    def __init__(
        self, store: Store, library: Library, history: History, tell: Listener, start: Start
    ) -> None:
        self._store = store
        self._library = library
        self._history = history
        self._tell = tell
        self._rows = Rows(store, library.row, start)

    def edit(self, ids: Sequence[TrackId], values: Mapping[str, str]) -> None:
        """Write typed values into the fields of many tracks, as one undoable change.

        `values` has metadata fields, and options of a service by their dotted names.
        """
        self.edit_each(dict.fromkeys(ids, values))

    def edit_each(
        self,
        values: Mapping[TrackId, Mapping[str, str]],
        source: Source = Source.TYPED,
        code: str = "edited",
        subject: str = "",
    ) -> int:
        """Write values of their own into each track, as one undoable change; returns how many.

        Values that are there already are no change. `code` and `subject` name the change in the
        menu; without a subject it is the names of the fields.
        """
        after: dict[TrackId, Mapping[str, Cell]] = {}
        # Mostly all tracks get the very same values: then they share the cells, too.
        known: dict[int, dict[str, Cell]] = {}
        for track_id, wanted in values.items():
            cells = known.get(id(wanted))
            if cells is None:
                cells = known[id(wanted)] = {n: Cell(t, source) for n, t in wanted.items()}
            track = self._library[track_id]
            same = [name for name, text in wanted.items() if track.value(name) == text]
            if len(same) < len(cells):
                after[track_id] = (
                    {n: c for n, c in cells.items() if n not in same} if same else cells
                )
        return self._do(after, code, subject)

    def take_from_file(self, ids: Sequence[TrackId], names: Collection[str]) -> int:
        """Give fields back what the file had, as one undoable change; returns how many tracks."""
        after: dict[TrackId, Mapping[str, Cell]] = {}
        for track_id in ids:
            originals = self._library[track_id].originals
            if back := {name: originals[name] for name in names if name in originals}:
                after[track_id] = back
        return self._do(after, "as_in_file", "")

    def _do(self, after: Mapping[TrackId, Mapping[str, Cell]], code: str, subject: str) -> int:
        before: dict[TrackId, Mapping[str, Cell]] = {}
        names: dict[str, None] = {}
        for track_id, new in after.items():
            track = self._library[track_id]
            before[track_id] = {name: track.cell(name) for name in new}
            names |= dict.fromkeys(new)
        if after:
            edit = Edit(code, subject or ", ".join(names), before, after)
            self._perform(edit)
            self._tell(Noted(code, len(after), subject=edit.subject, can_undo=True))
        return len(after)

    def apply(self, edit: Edit, *, is_undo: bool) -> None:
        """Take cells back, or write them again; the history has noted that this comes."""
        here = {i: self._library[i] for i in edit.after if i in self._library}
        if is_undo:
            edited = {i: track.with_cells_back(edit.before[i]) for i, track in here.items()}
        else:
            edited = {i: track.with_cells(edit.after[i]) for i, track in here.items()}
        if self._rows.may_wait(len(edited)):
            self._rows.wait(edited)
        else:
            with self._store.commits.together():
                self._library.save(edited)
                self._store.deeds.settle()
        self._library.show(edited, _names(edit))

    def settle(self) -> None:
        """Write what is still behind; raises `UploadError` when the disk does not take it."""
        self._rows.settle_now()

    def _perform(self, edit: Edit) -> None:
        """Write cells; with the deed in the same commit, so that each can be undone."""
        edited = {i: self._library[i].with_cells(new) for i, new in edit.after.items()}
        if self._rows.may_wait(len(edited)):
            if self._history.next_redo is not None:
                self._rows.settle_now()  # what is dropped now may be what rows wait for
            self._history.did(edit, is_settled=False)
            self._rows.wait(edited)
        else:
            with self._store.commits.together():
                self._library.save(edited)
                self._history.did(edit)
        self._library.show(edited, _names(edit))


def _names(edit: Edit) -> set[str]:
    return {name for cells in edit.after.values() for name in cells}
