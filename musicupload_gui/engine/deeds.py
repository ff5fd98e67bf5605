"""Keeps what a person did to the list in the journal, so that it can be undone after a restart."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager

import msgspec

from musicupload_gui.engine.records import encode, from_json
from musicupload_gui.engine.undo import DEPTH, Change, Deed, Edit

DEEDS = """
CREATE TABLE deeds (
    number INTEGER PRIMARY KEY, is_undone INTEGER NOT NULL, is_settled INTEGER NOT NULL,
    data BLOB NOT NULL
)
"""
"""Came with version 2 of the journal. What is not settled, the tracks' rows may not hold yet."""
_DROP = """
DELETE FROM deeds WHERE number <= (SELECT MAX(number) FROM deeds) - ?
    OR (is_undone AND number < (SELECT MAX(number) FROM deeds WHERE NOT is_undone))
"""
"""What can neither be undone nor done again any more."""
Commit = Callable[[], AbstractContextManager[sqlite3.Connection]]


class _Kept(msgspec.Struct, omit_defaults=True):
    """One of the two."""

    change: Change | None = None
    edit: Edit | None = None


class SavedDeeds:
    """The journal as `undo.Deeds` wants it."""

    def __init__(self, db: sqlite3.Connection, commit: Commit) -> None:
        self._db = db
        self._commit = commit

    def numbers(self) -> tuple[list[int], list[int]]:
        """See `undo.Deeds.numbers`."""
        kept = self._db.execute("SELECT number, is_undone FROM deeds ORDER BY number").fetchall()
        done = [number for number, is_undone in kept if not is_undone]
        newest = max(done, default=0)
        # The oldest of those that were undone was undone last; older ones only wait to be dropped.
        return done, [n for n, is_undone in reversed(kept) if is_undone and n > newest]

    def keep(self, number: int, deed: Deed, *, is_settled: bool) -> None:
        """See `undo.Deeds.keep`."""
        kept = _Kept(change=deed) if isinstance(deed, Change) else _Kept(edit=deed)
        with self._commit() as db:
            db.execute("INSERT INTO deeds VALUES (?, 0, ?, ?)", (number, is_settled, encode(kept)))
            if is_settled:  # otherwise there is much to write: to drop what is large can wait, too
                db.execute(_DROP, (DEPTH,))

    def mark(self, number: int, *, is_undone: bool, is_settled: bool) -> None:
        """See `undo.Deeds.mark`."""
        with self._commit() as db:
            db.execute(
                "UPDATE deeds SET is_undone = ?, is_settled = ? WHERE number = ?",
                (is_undone, is_settled, number),
            )

    def deed(self, number: int) -> Deed | None:
        """See `undo.Deeds.deed`."""
        row = self._db.execute("SELECT data FROM deeds WHERE number = ?", (number,)).fetchone()
        return _decoded(row[0]) if row else None

    def settle(self) -> None:
        """Note that the tracks' rows hold everything that was done to them."""
        with self._commit() as db:
            db.execute("UPDATE deeds SET is_settled = 1 WHERE NOT is_settled")
            db.execute(_DROP, (DEPTH,))

    def unsettled(self) -> list[tuple[Edit, bool]]:
        """The edits that the tracks' rows may not hold, and whether each is to be undone.

        In the order for `rows.done_again`.
        """
        rows = self._db.execute(
            "SELECT data, is_undone FROM deeds WHERE NOT is_settled "
            "ORDER BY is_undone, CASE WHEN is_undone THEN -number ELSE number END"
        )
        found = [(_decoded(data), bool(is_undone)) for data, is_undone in rows]
        return [(deed, is_undone) for deed, is_undone in found if isinstance(deed, Edit)]


def _decoded(data: bytes) -> Deed | None:
    try:
        kept = msgspec.json.decode(data, type=_Kept, dec_hook=from_json)
    except msgspec.MsgspecError:
        return None
    return kept.change or kept.edit
