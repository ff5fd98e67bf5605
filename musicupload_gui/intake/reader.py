"""Everything that reads files in helper processes, as one part to build and to close."""

from __future__ import annotations

from pathlib import Path

from musicupload_gui.intake.audio import Analyser
from musicupload_gui.intake.conversion import Converter
from musicupload_gui.intake.killable import Killable
from musicupload_gui.intake.sheet_reader import SheetReader
from musicupload_gui.intake.tag_reader import TagReader
from musicupload_gui.intake.tag_writer import TagWriter


class Reader:
    """Every reader over the same two helper processes."""

    def __init__(self, covers: Path) -> None:
        self._helpers = Killable()
        self.covers = covers
        self.tags = TagReader(self._helpers, covers)
        self.tag_writer = TagWriter(self._helpers)
        self.audio = Analyser(self._helpers)
        self.conversion = Converter(self._helpers)
        self.sheets = SheetReader(self._helpers)

    async def aclose(self) -> None:
        """End the helpers, whatever they are doing."""
        await self._helpers.aclose()
