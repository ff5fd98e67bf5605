"""Has tags written in the helpers, and clears away what an ended helper left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from musicupload_gui.domain.track import AudioFile
from musicupload_gui.domain.write_back import WriteBackError, WriteProblem
from musicupload_gui.intake.killable import HelperDied, HelperFailed, Killable
from musicupload_gui.intake.leftovers import clear_away
from musicupload_gui.intake.remote import Remote
from musicupload_gui.intake.tag_write_job import TagWriteJob, WriteFailure

if TYPE_CHECKING:
    from musicupload_gui.intake.tag_write import write
else:
    write = Remote("musicupload_gui.intake.tag_write", "write")

_LIMIT_S = 60.0
_SLOW_BYTES_PER_S = 2_000_000
"""What a disk on the network does that is still at work; each byte is read thrice."""


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
            answer = await self._helpers.call(write, job, limit_s=limit_s)
        except HelperDied as error:
            raise WriteBackError(WriteProblem.STOPPED, str(error)) from error
        except HelperFailed as error:
            # The tag library has many ways to say that it does not understand a file.
            raise WriteBackError(WriteProblem.LAYOUT, str(error)) from error
        finally:
            await clear_away(job.part)
        if isinstance(answer, WriteFailure):
            raise WriteBackError(answer.problem, answer.detail)
        return answer
