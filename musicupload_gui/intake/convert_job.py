"""What travels between the program and a helper when audio is converted: plain values only."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from musicupload_gui.domain.track import AudioFormat


class ConvertJob(NamedTuple):
    """A file to convert, the file to write, and its format."""

    source: str
    target: str
    format: AudioFormat

    @property
    def part(self) -> Path:
        """Where the file grows until it is whole: beside the target, so that it can be renamed.

        Its name is short, because the target's may be as long as names can be.
        """
        target = Path(self.target)
        return target.with_name(f".{crc32(os.fsencode(target.name)):08x}.part")
