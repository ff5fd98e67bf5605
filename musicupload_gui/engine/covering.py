"""Giving covers to tracks: from a file, from what was pasted, from the folders of the tracks."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from musicupload_gui.domain.track import Cover, TrackId
from musicupload_gui.engine.arrangement import Arrangement
from musicupload_gui.engine.library import Library
from musicupload_gui.engine.news import Listener, Noted
from musicupload_gui.engine.tasks import Tasks
from musicupload_gui.intake.covers import cover_beside, keep, keep_file


class Covering:
    """Pictures are kept beside the list, so that they are there when a batch is sent."""

    def __init__(
        self, folder: Path, library: Library, arrangement: Arrangement, tasks: Tasks, tell: Listener
    ) -> None:
        self._folder = folder
        self._library = library
        self._arrangement = arrangement
        self._tasks = tasks
        self._tell = tell

    def use_file(self, ids: Sequence[TrackId], path: Path) -> None:
        """Give tracks the picture in a file, in the background."""
        self._tasks.start(self._use_file(tuple(ids), path), name="cover from file")

    def use_picture(self, ids: Sequence[TrackId], data: bytes) -> None:
        """Give tracks a picture that was pasted or dropped."""
        self._use(ids, keep(data, self._folder), "")

    def use_folders(self, ids: Sequence[TrackId]) -> None:
        """Give each track the cover.jpg (or the like) of its own folder, in the background."""
        self._tasks.start(self._use_folders(tuple(ids)), name="covers from folders")

    def remove(self, ids: Sequence[TrackId]) -> None:
        """Take the covers away."""
        self._arrangement.set_covers({i: None for i in ids if self._library[i].cover is not None})

    async def _use_file(self, ids: Sequence[TrackId], path: Path) -> None:
        self._use(ids, await asyncio.to_thread(keep_file, path, self._folder), path.name)

    async def _use_folders(self, ids: Sequence[TrackId]) -> None:
        folders = {self._library[i].audio.path.parent for i in ids if i in self._library}
        found: dict[Path, Cover | None] = {}
        for folder in folders:
            found[folder] = await asyncio.to_thread(cover_beside, folder, self._folder)
        here = [i for i in ids if i in self._library]
        covers = {i: found[self._library[i].audio.path.parent] for i in here}
        given = {i: cover for i, cover in covers.items() if cover is not None}
        self._arrangement.set_covers(given)
        if not given:
            self._tell(Noted("no_cover_beside", len(folders)))

    def _use(self, ids: Sequence[TrackId], cover: Cover | None, name: str) -> None:
        if cover is None:
            self._tell(Noted("no_picture", subject=name))
        else:
            self._arrangement.set_covers(
                dict.fromkeys((i for i in ids if i in self._library), cover)
            )
