"""Says into which format a file is converted for a service that refuses it as it is."""

from __future__ import annotations

from math import ceil

from musicupload_gui.domain.track import AudioFile, AudioFormat

_PREFERENCE = (AudioFormat.WAV, AudioFormat.AIFF, AudioFormat.FLAC, AudioFormat.MP3)
"""The formats that we write, the one most at home everywhere first."""
_LOSSLESS = frozenset({AudioFormat.WAV, AudioFormat.AIFF, AudioFormat.FLAC})
_LOSSY_DEPTH_BITS = 24
"""What sound without a bit depth of its own is written with where nothing is to be lost."""
_FLAC_SHARE = 0.7
_MP3_BYTES_PER_S = 40_000
"""320 kbit/s."""


def target(
    file: AudioFile,
    accepted: frozenset[AudioFormat] | None,
    *,
    size_limit_bytes: int | None = None,
) -> AudioFormat | None:
    """The format to convert a file into, or None: it is fine as it is, or nothing would do.

    `accepted` are the formats the service takes, None when it takes any. Targets whose estimated
    size is beyond the limit are passed over; where no size can be estimated, none is.
    """
    if accepted is None or file.format in accepted:
        return None
    for format_ in _PREFERENCE:
        if format_ in accepted and _fits(file, format_, size_limit_bytes):
            return format_
    return None


def is_exact(source: AudioFormat, target: AudioFormat) -> bool:
    """Whether the target holds every sample that decoding the source gives.

    True of all lossless targets, with one limit: FLAC holds 24 bits of each sample at most.
    """
    del source  # whatever it is: what was lost when it was made is lost, and no more
    return target in _LOSSLESS


def _fits(file: AudioFile, format_: AudioFormat, size_limit_bytes: int | None) -> bool:
    size_bytes = _estimated_size_bytes(file, format_)
    return size_limit_bytes is None or size_bytes is None or size_bytes <= size_limit_bytes


def _estimated_size_bytes(file: AudioFile, format_: AudioFormat) -> float | None:
    if file.duration_s is None or file.sample_rate_hz is None or file.channels is None:
        return None
    if format_ not in _LOSSLESS:
        return file.duration_s * _MP3_BYTES_PER_S
    sample_bytes = ceil((file.bit_depth or _LOSSY_DEPTH_BITS) / 8)
    size_bytes = file.duration_s * file.sample_rate_hz * file.channels * sample_bytes
    return size_bytes * _FLAC_SHARE if format_ is AudioFormat.FLAC else size_bytes
