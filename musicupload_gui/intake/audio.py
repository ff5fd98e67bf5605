"""Has audio files decoded in the helpers, and words what went wrong as the program's errors."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from musicupload_gui.domain.errors import ErrorKind, UploadError
from musicupload_gui.domain.track import Waveform
from musicupload_gui.intake.decode_job import DecodeFailure, DecodeJob
from musicupload_gui.intake.killable import Death, HelperDied, HelperFailed, Killable
from musicupload_gui.intake.remote import Remote

if TYPE_CHECKING:
    from musicupload_gui.intake.decoding import decode
else:
    decode = Remote("musicupload_gui.intake.decoding", "decode")

A = TypeVar("A")
R = TypeVar("R")

LIMIT_S = 600.0


class Analyser:
    """Decodes audio to its end, in helper processes."""

    def __init__(self, helpers: Killable) -> None:
        self._helpers = helpers

    async def waveform(self, path: Path, *, buckets: int = 800) -> Waveform:
        """Length, peaks (16 to 2048) and hash of a file; cancelling ends the decoding at once.

        Raises `UploadError` of kind `NOT_AUDIO`, `FILE_MISSING` or `FILE_UNREADABLE`.
        """
        return await in_helper(self._helpers, decode, DecodeJob(str(path), buckets))


async def in_helper(helpers: Killable, function: Callable[[A], R | DecodeFailure], job: A) -> R:
    """The answer of a function that decodes audio; cancelling kills its helper.

    Raises `UploadError`: the function's own failure, `NOT_AUDIO` when it did not survive, or
    `HELPER` when no process could be started for it.
    """
    try:
        answer = await helpers.call(function, job, limit_s=LIMIT_S)
    except HelperDied as error:
        is_ours = error.reason is Death.NOT_STARTED
        kind = ErrorKind.HELPER if is_ours else ErrorKind.NOT_AUDIO
        raise UploadError(kind, f"decoder: {error}") from error
    except HelperFailed as error:
        raise UploadError(ErrorKind.NOT_AUDIO, f"decoder: {error}") from error
    if isinstance(answer, DecodeFailure):
        raise UploadError(answer.kind, answer.detail)
    return answer
