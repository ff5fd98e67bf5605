"""Keeps what a person did to the list in the journal, so that it can be undone after a restart."""

from __future__ import annotations

import msgspec

from musicupload_gui.engine.store import Store, encode, from_json
from musicupload_gui.engine.undo import DEPTH, Change, Deed, Edit


class _Kept(msgspec.Struct, omit_defaults=True):
    """One of the two."""

    change: Change | None = None
    edit: Edit | None = None


class SavedDeeds:
    """The journal as `undo.Deeds` wants it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def numbers(self) -> tuple[list[int], list[int]]:
        """See `undo.Deeds.numbers`."""
        kept = self._store.deed_numbers()
        done = [number for number, is_undone in kept if not is_undone]
        # The oldest of those that were undone was undone last.
        return done, [number for number, is_undone in reversed(kept) if is_undone]

    def keep(self, number: int, deed: Deed, *, is_settled: bool) -> None:
        """See `undo.Deeds.keep`."""
        kept = _Kept(change=deed) if isinstance(deed, Change) else _Kept(edit=deed)
        self._store.keep_deed(number, encode(kept), depth=DEPTH, is_settled=is_settled)

    def mark(self, number: int, *, is_undone: bool) -> None:
        """See `undo.Deeds.mark`."""
        self._store.mark_deed(number, is_undone=is_undone)

    def deed(self, number: int) -> Deed | None:
        """See `undo.Deeds.deed`."""
        data = self._store.deed(number)
        return _decoded(data) if data is not None else None

    def unsettled(self) -> list[tuple[Edit, bool]]:
        """The edits that the tracks' rows may not hold, and whether each is to be undone."""
        found = [(_decoded(data), is_undone) for data, is_undone in self._store.unsettled_deeds()]
        return [(deed, is_undone) for deed, is_undone in found if isinstance(deed, Edit)]


def _decoded(data: bytes) -> Deed | None:
    try:
        kept = msgspec.json.decode(data, type=_Kept, dec_hook=from_json)
    except msgspec.MsgspecError:
        return None
    return kept.change or kept.edit
