"""Decodes audio to its end for its length and its peaks; runs in helper processes only."""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import av
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.error import FFmpegError

from musicupload_gui.domain.errors import ErrorKind
from musicupload_gui.domain.track import AudioFormat, Waveform
from musicupload_gui.intake.audio_length import declared_length_s
from musicupload_gui.intake.audio_peaks import Peaks
from musicupload_gui.intake.decode_job import DecodeFailure, DecodeJob

_OPEN_OPTIONS = {
    # A playlist that calls itself .mp3 must not lead to other files or to the network.
    "protocol_whitelist": "file",
    "format_whitelist": "wav,w64,aiff,flac,mp3,mov,aac,ogg,asf",
}
_WAV_OPTIONS = {
    # The sound of a wav might be a DTS stream in disguise. FFmpeg tries its decoders on the first
    # 5 MB to find out, which takes longer than to decode half a minute; the first frames will do.
    **_OPEN_OPTIONS,
    "probesize": "65536",
}


def decode(job: DecodeJob) -> Waveform | DecodeFailure:
    """The waveform of a file; constant memory however long it is."""
    peaks = Peaks()
    declared_s: float | None = None
    try:
        _check_is_file(Path(job.path))
        with ThreadPoolExecutor(1) as aside, Path(job.path).open("rb") as file:
            digest = aside.submit(hashlib.file_digest, file, "sha256")
            with opened(job.path) as (container, stream):
                declared_s = declared_length_s(Path(job.path), container.format.name, stream)
                with closing(_frames(container, stream)) as frames:
                    for frame in frames:
                        peaks.add(frame)
            sha256 = digest.result().hexdigest()
    except (OSError, FFmpegError, ValueError) as error:
        return failure(error)
    return Waveform(
        duration_s=peaks.duration_s,
        peaks=peaks.in_buckets(job.buckets),
        sample_rate_hz=peaks.sample_rate_hz,
        channels=peaks.channels,
        sha256=sha256,
        checks=replace(peaks.checks(), declared_s=declared_s),
    )


def _check_is_file(path: Path) -> None:
    """Raise `OSError` for what is none any more: to open a pipe might take for ever."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError("not a regular file")


@contextmanager
def opened(path: str) -> Generator[tuple[InputContainer, AudioStream]]:
    """A file and its first audio stream, ready to decode; `ValueError` when it has none."""
    options = _WAV_OPTIONS if AudioFormat.of(Path(path)) is AudioFormat.WAV else _OPEN_OPTIONS
    # Tags may be in any old encoding; the sound is good all the same.
    with av.open(path, options=options, metadata_errors="replace") as container:
        stream = next(iter(container.streams.audio), None)
        if stream is None:
            raise ValueError("no audio stream")
        if not stream.codec_context:
            raise ValueError("no decoder for this kind of sound")
        stream.codec_context.thread_count = 1
        yield container, stream


def failure(error: OSError | FFmpegError | ValueError) -> DecodeFailure:
    """What an error in opening or decoding a file means."""
    match error:
        case FileNotFoundError():
            kind = ErrorKind.FILE_MISSING
        case OSError():
            kind = ErrorKind.FILE_UNREADABLE
        case _:
            kind = ErrorKind.NOT_AUDIO
    return DecodeFailure(kind, words(error))


def words(error: OSError | FFmpegError | ValueError) -> str:
    """The words of an error without its number and path."""
    strerror: str | None = getattr(error, "strerror", None)
    return strerror or str(error)


def _frames(container: InputContainer, stream: AudioStream) -> Generator[AudioFrame]:
    """The decoded frames, broken ones left out; `ValueError` when most are broken."""
    whole = broken = 0
    for packet in container.demux(stream):
        try:
            frames = packet.decode()
        except FFmpegError:
            broken += 1
            continue
        for frame in frames:
            if frame.samples:
                whole += 1
                yield frame
    if broken >= whole:
        raise ValueError(f"{broken} of {broken + whole} frames cannot be decoded")
