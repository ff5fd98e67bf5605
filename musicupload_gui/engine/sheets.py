"""Spreadsheets for the list: read and written beside everything else, in helper processes."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from musicupload_gui.domain.sheets import Sheet, SheetError
from musicupload_gui.engine.news import Listener, Noted, SheetRead
from musicupload_gui.engine.receipts import history_json, history_page, history_sheet
from musicupload_gui.engine.store import HistoryEntry
from musicupload_gui.engine.tasks import Tasks
from musicupload_gui.intake.sheet_reader import SheetReader


class Sheets:
    """Calls of the window; what comes of them is told."""

    def __init__(self, reader: SheetReader, tasks: Tasks, tell: Listener) -> None:
        self._reader = reader
        self._tasks = tasks
        self._tell = tell

    def read(self, path: Path) -> None:
        """Read a spreadsheet in the background; tells `SheetRead`."""
        self._tasks.start(self._read(path), name="read sheet")

    def write(self, sheet: Sheet, path: Path) -> None:
        """Write a spreadsheet in the background: CSV or XLSX, as the name says."""
        self._tasks.start(self._write(sheet, path), name="write sheet")

    def write_history(self, entries: Sequence[HistoryEntry], path: Path) -> None:
        """Write a delivery note in the background: a page, JSON or a sheet, as the name says."""
        papers = {".html": history_page, ".json": history_json}
        paper = papers.get(path.suffix.lower())
        if paper is None:
            self.write(history_sheet(entries), path)
        else:
            content = paper(entries)
            self._tasks.start(self._write_paper(content, len(entries), path), name="write paper")

    async def _write_paper(self, content: bytes, count: int, path: Path) -> None:
        try:
            await asyncio.to_thread(path.write_bytes, content)
        except OSError as error:
            self._tell_failed(error, count, path)
        else:
            self._tell(Noted("exported", count, subject=path.name))

    def _tell_failed(self, error: OSError, count: int, path: Path) -> None:
        told = (error.strerror or type(error).__name__,)
        self._tell(Noted("not_exported", count, subject=path.name, details=told))

    async def _read(self, path: Path) -> None:
        try:
            sheets = await self._reader.read(path)
        except SheetError as error:
            self._tell(SheetRead(path, problem=error))
        else:
            self._tell(SheetRead(path, sheets))

    async def _write(self, sheet: Sheet, path: Path) -> None:
        try:
            await self._reader.write(sheet, path)
        except OSError as error:
            self._tell_failed(error, len(sheet.rows), path)
        else:
            self._tell(Noted("exported", len(sheet.rows), subject=path.name))
