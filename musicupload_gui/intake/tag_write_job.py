"""What travels between the program and a helper when tags are written: plain values only."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from musicupload_gui.domain.track import AudioFile
from musicupload_gui.domain.write_back import WriteProblem


class TagWriteJob(NamedTuple):
    """A file as it was when it was read, and the fields to write; an empty text removes one."""

    file: AudioFile
    values: dict[str, str]

    @property
    def target(self) -> Path:
        """The file itself, where the path is a link to it."""
        return Path(os.path.realpath(self.file.path))

    @property
    def part(self) -> Path:
        """Where the new file grows until it is whole: beside the old one, hidden."""
        target = self.target
        return target.with_name(f".musicupload-{crc32(os.fsencode(target.name)):08x}.part")


class WriteFailure(NamedTuple):
    """Why a file's tags were not written."""

    problem: WriteProblem
    detail: str
