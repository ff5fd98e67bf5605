"""Has audio files converted in the helpers, and clears away what an ended helper left."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from musicupload_gui.domain.track import AudioFormat
from musicupload_gui.intake.audio import in_helper
from musicupload_gui.intake.convert_job import ConvertJob
from musicupload_gui.intake.killable import Killable
from musicupload_gui.intake.leftovers import clear_away
from musicupload_gui.intake.remote import Remote

if TYPE_CHECKING:
    from musicupload_gui.intake.converting import convert
else:
    convert = Remote("musicupload_gui.intake.converting", "convert")


class Converter:
    """Writes audio files in other formats, in helper processes."""

    def __init__(self, helpers: Killable) -> None:
        self._helpers = helpers

    async def convert(self, source: Path, target: Path, format: AudioFormat) -> None:
        """Write a file's sound and text tags to `target`, which appears when it is whole.

        Cancelling ends it at once and leaves nothing behind. Raises `UploadError`: `NOT_AUDIO`
        (also when a part of the source is damaged or missing), `FILE_MISSING`,
        `FILE_UNREADABLE`, `FORMAT` or `TOO_LARGE` when the format cannot hold this sound, and
        `DISK` when the disk does not take the target.
        """
        job = ConvertJob(str(source), str(target), format)
        try:
            await in_helper(self._helpers, convert, job)
        finally:
            await clear_away(job.part)
