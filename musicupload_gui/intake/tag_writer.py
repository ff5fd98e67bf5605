"""Has tags written in the helpers, and clears away what an ended helper left."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import TYPE_CHECKING

from musicupload_gui.domain.track import AudioFile
from musicupload_gui.domain.write_back import WriteBackError, WriteProblem
from musicupload_gui.intake.killable import Death, HelperDied, HelperFailed, Killable
from musicupload_gui.intake.remote import Remote
from musicupload_gui.intake.tag_write_job import TagWriteJob, WriteFailure

if TYPE_CHECKING:
    from musicupload_gui.intake.tag_write import write
else:
    write = Remote("musicupload_gui.intake.tag_write", "write")

_LIMIT_S = 60.0
_SLOW_BYTES_PER_S = 2_000_000
"""What a disk on the network does that is still at work; each byte is read thrice."""
_REMOVAL_LIMIT_S = 2.0
_REMOVAL_PAUSE_S = 0.05


class TagWriter:
    """Writes tags into audio files, in helper processes; each file changes as a whole or not."""

    def __init__(self, helpers: Killable) -> None:
        self._helpers = helpers

    async def write(self, job: TagWriteJob) -> AudioFile:
        """Write the values of the job and return the file as it is then.

        Cancelling ends it at once; the file is the old one then, or the new one. Raises
        `WriteBackError`, after which the file is as it was.
        """
        limit_s = _LIMIT_S + job.file.size_bytes / _SLOW_BYTES_PER_S
        try:
            answer = await self._helpers.run(write, job, limit_s=limit_s)
        except HelperDied as error:
            if error.reason is Death.CLOSED:
                raise asyncio.CancelledError from error
            raise WriteBackError(WriteProblem.STOPPED, str(error)) from error
        except HelperFailed as error:
            # The tag library has many ways to say that it does not understand a file.
            raise WriteBackError(WriteProblem.LAYOUT, str(error)) from error
        finally:
            await asyncio.to_thread(_remove, job.part)
        if isinstance(answer, WriteFailure):
            raise WriteBackError(answer.problem, answer.detail)
        return answer


def _remove(part: Path) -> None:
    """Remove what a killed helper left; Windows lets it go only when the helper is quite gone."""
    give_up = time.monotonic() + _REMOVAL_LIMIT_S
    while time.monotonic() < give_up:
        try:
            part.unlink(missing_ok=True)
        except PermissionError:
            time.sleep(_REMOVAL_PAUSE_S)
        except OSError:
            return
        else:
            return
