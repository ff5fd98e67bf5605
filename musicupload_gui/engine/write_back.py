"""Writing what was edited back into the audio files, when a person asks for it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from musicupload_gui.domain.track import Track, TrackId
from musicupload_gui.domain.upload import RUNNING
from musicupload_gui.domain.write_back import (
    FieldChange,
    WriteBackError,
    WriteProblem,
    as_written,
    changes,
    left_out,
)
from musicupload_gui.engine.ledger import Ledger
from musicupload_gui.engine.library import Library
from musicupload_gui.engine.news import Listener, Noted, TagsWriting
from musicupload_gui.engine.tasks import Tasks
from musicupload_gui.intake.tag_write_job import TagWriteJob
from musicupload_gui.intake.tag_writer import TagWriter

Wanted = Mapping[TrackId, Mapping[Path, Mapping[str, str]]]
"""By track and file the values to write, by field."""


class WriteBack:
    """Calls of the window; nothing is ever written without one."""

    def __init__(
        self, library: Library, ledger: Ledger, writer: TagWriter, tasks: Tasks, tell: Listener
    ) -> None:
        self._library = library
        self._ledger = ledger
        self._writer = writer
        self._tasks = tasks
        self._tell = tell
        self._turn = asyncio.Lock()

    def preview(self, ids: Iterable[TrackId]) -> tuple[FieldChange, ...]:
        """What `write` would change in the files of these tracks."""
        return tuple(change for track in self._tracks(ids) for change in changes(track))

    def left_out(self, ids: Iterable[TrackId]) -> tuple[FieldChange, ...]:
        """What it would change too, if the formats of the files could hold it."""
        return tuple(change for track in self._tracks(ids) for change in left_out(track))

    def write(self, ids: Iterable[TrackId]) -> None:
        """Write what `preview` shows, one file after the other in the background.

        Tells `TagsWriting` before each file, and at the end `tags_written` with how many files it
        were; its details are those that stay as they were, each as `problem:file name`.
        """
        wanted = {track.id: _by_file(changes(track)) for track in self._tracks(ids)}
        self._tasks.start(self._write(wanted), name="write tags")

    def _tracks(self, ids: Iterable[TrackId]) -> Sequence[Track]:
        return [self._library[i] for i in dict.fromkeys(ids) if i in self._library]

    async def _write(self, wanted: Wanted) -> None:
        async with self._turn:
            total = sum(map(len, wanted.values()))
            failures: list[str] = []
            begun = 0
            for track_id, files in wanted.items():
                if track_id not in self._library:  # left the list, and what was wanted with it
                    total -= len(files)
                    continue
                known = len(failures)
                for path, values in files.items():
                    self._tell(TagsWriting(begun, total, path))
                    begun += 1
                    try:
                        await self._write_file(track_id, path, values)
                    except WriteBackError as error:
                        failures.append(f"{error.problem.value}:{path.name}")
                if len(failures) == known:
                    self._count_as_read(track_id, files)
            self._tell(Noted("tags_written", total - len(failures), details=tuple(failures)))

    async def _write_file(self, track_id: TrackId, path: Path, values: Mapping[str, str]) -> None:
        """Write one file and note what it is then; raises `WriteBackError`."""
        files = self._library[track_id].files if track_id in self._library else ()
        file = next((file for file in files if not file.url and file.path == path), None)
        if file is None:  # split off, or removed, since the first file was begun
            raise WriteBackError(WriteProblem.MISSING)
        if any(u.track_id == track_id and u.state in RUNNING for u in self._ledger.all()):
            raise WriteBackError(WriteProblem.SENDING)
        now = await self._writer.write(TagWriteJob(file, dict(values)))
        if track_id in self._library:
            track = self._library[track_id]
            renewed = (now if known.place == now.place else known for known in track.files)
            self._library.renew({track_id: tuple(renewed)})

    def _count_as_read(self, track_id: TrackId, files: Mapping[Path, Mapping[str, str]]) -> None:
        """Note that all files of a track say what was wanted; no change of the list is lost."""
        if track_id in self._library:
            held = {name: text for values in files.values() for name, text in values.items()}
            placed = self._library.placed(track_id)
            self._library.write([(placed.place, as_written(placed.track, held))])


def _by_file(found: Iterable[FieldChange]) -> dict[Path, dict[str, str]]:
    files: dict[Path, dict[str, str]] = {}
    for change in found:
        files.setdefault(change.file, {})[change.field] = change.then
    return files
