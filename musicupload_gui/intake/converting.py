"""Writes audio in another format, whole or not at all; runs in helper processes only."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager, suppress
from fractions import Fraction
from itertools import chain
from typing import cast

import av
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.codec import Codec
from av.container import InputContainer, OutputContainer
from av.error import FFmpegError

from musicupload_gui.domain.errors import ErrorKind
from musicupload_gui.domain.track import AudioFormat
from musicupload_gui.intake.convert_job import ConvertJob
from musicupload_gui.intake.decode_job import DecodeFailure
from musicupload_gui.intake.decoding import failure, opened, words

_MP3_BIT_RATE = 320_000
_AIFF_LIMIT_BYTES = 2**32
"""AIFF counts its bytes in 32 bits; WAV has RF64 for what is larger."""
_GUESSING_CONTAINERS = {"mp3", "aac", "asf"}
"""Containers that may tell an estimate of the length."""
_LOSSY_SLACK_S = Fraction(1, 10)
"""By how much a whole lossy file may play shorter than it says: what encoders put in front."""
_MUXER_OPTIONS = {
    # Nothing of the moment or of the library's version: the same source gives the same bytes.
    "fflags": "+bitexact",
    "rf64": "auto",
    "write_id3v2": "1",
}
_TECHNICAL_TAGS = {"encoder", "creation_time", "major_brand", "minor_version", "compatible_brands"}
"""What containers tell of themselves, not of the music."""
_UNREADABLE = "\N{REPLACEMENT CHARACTER}"


def convert(job: ConvertJob) -> DecodeFailure | None:
    """Write the source's sound to the target; constant memory however long it is.

    The target appears when it is whole. A source with a part that cannot be decoded, or one that
    ends before it should, is not converted.
    """
    try:
        with _reading(), opened(job.source) as (container, stream), _writing():
            _write(container, stream, job)
            job.part.replace(job.target)
    except _Failed as error:
        return error.failure
    finally:
        with suppress(OSError):
            job.part.unlink(missing_ok=True)
    return None


class _Failed(Exception):
    """Keeps what happened to the source apart from what happened to the target."""

    def __init__(self, what: DecodeFailure) -> None:
        super().__init__(what)
        self.failure = what


@contextmanager
def _reading() -> Generator[None]:
    try:
        yield
    except (OSError, FFmpegError, ValueError) as error:
        raise _Failed(failure(error)) from error


@contextmanager
def _writing() -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise _Failed(DecodeFailure(ErrorKind.DISK, words(error))) from error
    except (FFmpegError, ValueError) as error:
        raise _Failed(DecodeFailure(ErrorKind.FORMAT, words(error))) from error


def _write(source: InputContainer, sound: AudioStream, job: ConvertJob) -> None:
    frames = _whole(source, sound)
    first = next(frames)
    with av.open(
        str(job.part), "w", format=job.format.value, container_options=_MUXER_OPTIONS
    ) as target:
        target.metadata.update(_tags(source, sound))
        stream = _stream(target, first, _depth(sound, first), job.format)
        samples = 0
        for frame in chain([first], frames):
            frame.pts, frame.time_base = samples, Fraction(1, frame.sample_rate)
            samples += frame.samples
            _encode(stream, target, frame)
        _encode(stream, target, None)
    if job.format is AudioFormat.AIFF and job.part.stat().st_size >= _AIFF_LIMIT_BYTES:
        raise _Failed(DecodeFailure(ErrorKind.TOO_LARGE, "AIFF holds 4 GB at most"))


def _tags(source: InputContainer, sound: AudioStream) -> dict[str, str]:
    tags = source.metadata or sound.metadata  # Ogg has its tags in the stream
    return {
        name: text
        for name, text in tags.items()
        if name not in _TECHNICAL_TAGS and _UNREADABLE not in text
    }


def _encode(stream: AudioStream, target: OutputContainer, frame: AudioFrame | None) -> None:
    target.mux(stream.encode(frame))  # pyright: ignore[reportUnknownMemberType] - av leaves the type of a packet's stream open


def _whole(source: InputContainer, sound: AudioStream) -> Generator[AudioFrame]:
    """All frames, at least one, all of the same form; `_Failed` when something is missing."""
    if sound.codec_context.codec.lossless:
        sound.codec_context.options = {"err_detect": "crccheck+explode"}
    form = None
    samples = 0
    with _reading():
        for packet in source.demux(sound):
            if packet.is_corrupt:
                raise ValueError("the file ends in the middle of the sound")
            for frame in packet.decode():
                found = frame.format.name, frame.layout.name, frame.sample_rate
                form = form or found
                if found != form:
                    raise ValueError("the sound changes its form on the way")
                samples += frame.samples
                if frame.samples:
                    yield frame
        if form is None or not samples:
            raise ValueError("no sound in the file")
        _check_length(source, sound, Fraction(samples, form[2]))


def _check_length(source: InputContainer, sound: AudioStream, heard_s: Fraction) -> None:
    # Damaged frames may be left out without an error before they ever reach the decoder.
    if source.format.name in _GUESSING_CONTAINERS or not sound.duration or not sound.time_base:
        return
    missing_s = sound.duration * sound.time_base - heard_s
    slack_s = sound.time_base if sound.codec_context.codec.lossless else _LOSSY_SLACK_S
    if missing_s >= slack_s:
        raise ValueError(f"{float(missing_s):.3f} s of the sound cannot be decoded")


def _stream(
    target: OutputContainer, first: AudioFrame, depth: str, format_: AudioFormat
) -> AudioStream:
    """A stream whose encoder brings frames like the first into its own form by itself."""
    codec = _codec(format_, depth)
    options = {"flags": "+bitexact"}
    stream = cast("AudioStream", target.add_stream(codec, first.sample_rate, options))  # pyright: ignore[reportUnknownMemberType] - av leaves its keywords open
    encoder = stream.codec_context
    encoder.layout = first.layout
    if codec == "flac":
        encoder.format = "s16" if depth in ("u8", "s16") else "s32"
    elif codec == "libmp3lame":
        encoder.bit_rate = _MP3_BIT_RATE
        encoder.sample_rate = _mp3_rate(first.sample_rate)
        encoder.layout = "mono" if first.layout.nb_channels == 1 else "stereo"
    return stream


def _codec(format_: AudioFormat, depth: str) -> str:
    match format_:
        case AudioFormat.WAV:
            return "pcm_u8" if depth == "u8" else f"pcm_{depth}le"
        case AudioFormat.AIFF:
            return "pcm_s8" if depth == "u8" else f"pcm_{depth}be"
        case AudioFormat.FLAC:
            return "flac"
        case AudioFormat.MP3:
            return "libmp3lame"
        case _:
            raise ValueError(f"{format_.value} is not written")


def _mp3_rate(rate_hz: int) -> int:
    if rate_hz in (Codec("libmp3lame", "w").audio_rates or ()):
        return rate_hz
    return 44_100 if rate_hz % 11_025 == 0 else 48_000


def _depth(sound: AudioStream, first: AudioFrame) -> str:
    """How samples are to be kept, in the words of the PCM codecs."""
    kind = first.format.packed.name
    if kind in ("flt", "dbl"):
        # Lossy codecs have no bit depth; floats are only how their decoders calculate.
        is_float = sound.codec_context.codec.lossless
        return {"flt": "f32", "dbl": "f64"}[kind] if is_float else "s24"
    if kind == "s32" and not _has_32_bits(sound):
        return "s24"
    return kind if kind in ("u8", "s16") else "s32"


def _has_32_bits(sound: AudioStream) -> bool:
    """Whether samples decoded to 32 bits were as long before; if not, they had 24 at most."""
    about = sound.codec_context.extradata or b""
    match sound.codec_context.codec.name:
        case "flac":  # STREAMINFO: the five bits after those of the rate and the channels
            return ((about[12] & 1) << 4 | about[13] >> 4) + 1 == 32
        case "alac":  # ALACSpecificConfig, after the head of its atom
            return about[17] == 32
        case name:
            return "32" in name  # pcm_s32le and its like
