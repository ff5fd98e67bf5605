"""Has spreadsheets read and written in the helpers, and words what went wrong."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import TYPE_CHECKING

from musicupload_gui.domain.sheets import Sheet, SheetError, SheetFailure, SheetProblem
from musicupload_gui.intake.killable import Death, HelperDied, HelperFailed, Killable
from musicupload_gui.intake.leftovers import clear_away
from musicupload_gui.intake.remote import Remote
from musicupload_gui.intake.sheet_job import WriteFailure, WriteJob, part_of

if TYPE_CHECKING:
    from musicupload_gui.intake.workbooks import read_workbook, write_workbook
else:
    read_workbook = Remote("musicupload_gui.intake.workbooks", "read_workbook")
    write_workbook = Remote("musicupload_gui.intake.workbooks", "write_workbook")

__all__ = ["SheetError", "SheetReader"]

LIMIT_S = 60.0


class SheetReader:
    """Reads and writes spreadsheet files, in helper processes."""

    def __init__(self, helpers: Killable) -> None:
        self._helpers = helpers

    async def read(self, path: Path) -> tuple[Sheet, ...]:
        """The sheets of a file, at least one; cancelling ends the reading at once.

        Raises `SheetError`; a file that no helper survives is `TOO_LARGE`.
        """
        try:
            answer = await self._helpers.call(read_workbook, path, limit_s=LIMIT_S)
        except HelperDied as error:
            is_ours = error.reason is Death.NOT_STARTED
            kind = SheetProblem.UNREADABLE if is_ours else SheetProblem.TOO_LARGE
            raise SheetError(kind, f"helper: {error}") from error
        except HelperFailed as error:
            is_large = error.type_name == MemoryError.__name__
            kind = SheetProblem.TOO_LARGE if is_large else SheetProblem.UNREADABLE
            raise SheetError(kind, str(error)) from error
        if isinstance(answer, SheetFailure):
            raise SheetError(answer.kind, answer.detail)
        return answer

    async def write(self, sheet: Sheet, path: Path) -> None:
        """Write a sheet as CSV when the name ends so, otherwise as XLSX, in place of an old file.

        Raises `OSError`; an old file stays whole then, and when it is cancelled.
        """
        try:
            answer = await self._helpers.call(
                write_workbook, WriteJob(sheet, path), limit_s=LIMIT_S
            )
        except (HelperDied, HelperFailed) as error:
            raise OSError(errno.EIO, f"helper: {error}", str(path)) from error
        finally:
            await clear_away(part_of(path))
        if isinstance(answer, WriteFailure):
            raise OSError(answer.errno, answer.text, str(path))
