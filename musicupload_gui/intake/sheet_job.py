"""What travels between the program and a helper when a spreadsheet is written."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from musicupload_gui.domain.sheets import Sheet


class WriteJob(NamedTuple):
    """A sheet, and the file that it becomes: CSV when the name ends so, otherwise XLSX."""

    sheet: Sheet
    path: Path


class WriteFailure(NamedTuple):
    """The `OSError` that kept a file from being written."""

    errno: int
    text: str


def part_of(path: Path) -> Path:
    """Where a file grows until it is whole: beside it, so that it can be renamed."""
    return path.with_name(f".{crc32(os.fsencode(path.name)):08x}.part")
