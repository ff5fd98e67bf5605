"""Brings the tracks' rows in the journal up to date, behind the edits that are on disk already.

To write 10,000 rows takes longer than a person wants to wait. What was edited is one small row,
committed before anything is shown; the tracks' own rows follow in slices. After a kill in between,
the edits that were not settled are done again on the rows as they are.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterable, Mapping
from typing import Any

from musicupload_gui.domain.track import Track, TrackId
from musicupload_gui.engine.store import Store
from musicupload_gui.engine.undo import Edit

AT_ONCE = 500
"""Rows that are written in the same commit as their edit."""
_SLICE, _PAUSE_S = 250, 0.02

Start = Callable[[Coroutine[Any, Any, None]], object]
"""Runs something in the background."""
Look = Callable[[TrackId], tuple[float, Track] | None]
"""A track with its place as it is now; None when it left the list."""


class Rows:
    """The tracks whose rows are behind."""

    def __init__(self, store: Store, look: Look, start: Start) -> None:
        self._store = store
        self._look = look
        self._start = start
        self._behind: dict[TrackId, None] = {}
        self._is_settling = False

    def may_wait(self, count: int) -> bool:
        """Whether the rows of an edit of so many tracks follow later.

        While any rows are behind, those of every edit are: otherwise an older edit, done again
        after a kill, would go over a newer one.
        """
        return count > AT_ONCE or bool(self._behind)

    def wait(self, ids: Iterable[TrackId]) -> None:
        """Write these rows soon; what they have to hold is on disk as a deed."""
        self._behind |= dict.fromkeys(ids)
        if not self._is_settling:
            self._is_settling = True
            self._start(self._settle())

    def settle_now(self) -> None:
        """Write all rows that are behind; raises `UploadError` when the disk does not take them."""
        while self._behind:
            self._write_some(len(self._behind))

    async def _settle(self) -> None:
        try:
            while self._behind:
                self._write_some(_SLICE)
                await asyncio.sleep(_PAUSE_S)
        finally:
            self._is_settling = False

    def _write_some(self, count: int) -> None:
        ids = [track_id for track_id, _ in zip(self._behind, range(count), strict=False)]
        found = [placed for placed in map(self._look, ids) if placed is not None]
        with self._store.commits.together():
            self._store.save_tracks(found)
            if len(ids) == len(self._behind):
                self._store.deeds.settle()
        for track_id in ids:
            del self._behind[track_id]


def done_again(
    unsettled: Iterable[tuple[Edit, bool]], tracks: Mapping[TrackId, Track]
) -> dict[TrackId, Track]:
    """The tracks that differ once these edits are done on them, or undone where the flag says so.

    Those that are done come oldest first, those that are undone newest first, after them.
    """
    changed: dict[TrackId, Track] = {}
    for edit, is_undone in unsettled:
        cells = edit.before if is_undone else edit.after
        for track_id in cells.keys() & tracks.keys():
            track = changed.get(track_id) or tracks[track_id]
            change = track.with_cells_back if is_undone else track.with_cells
            changed[track_id] = change(cells[track_id])
    return {i: track for i, track in changed.items() if track != tracks[i]}
