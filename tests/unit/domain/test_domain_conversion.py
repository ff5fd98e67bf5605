"""Which format a refused file is converted into, and whether anything is lost on the way."""

from __future__ import annotations

from pathlib import Path

import pytest

from musicupload_gui.domain.conversion import is_exact, target
from musicupload_gui.domain.track import AudioFile, AudioFormat

WAV, AIFF, FLAC, MP3 = AudioFormat.WAV, AudioFormat.AIFF, AudioFormat.FLAC, AudioFormat.MP3
WRITTEN = frozenset({WAV, AIFF, FLAC, MP3})
NEVER_WRITTEN = frozenset(AudioFormat) - WRITTEN


def file(
    format_: AudioFormat = AudioFormat.OGG,
    *,
    duration_s: float | None = 100.0,
    sample_rate_hz: int | None = 48_000,
    channels: int | None = 2,
    bit_depth: int | None = None,
) -> AudioFile:
    return AudioFile(
        path=Path("/x"),
        size_bytes=1,
        mtime_ns=0,
        inode=0,
        format=format_,
        duration_s=duration_s,
        sample_rate_hz=sample_rate_hz,
        channels=channels,
        bit_depth=bit_depth,
    )


@pytest.mark.parametrize("format_", AudioFormat)
def test_nothing_to_do_where_the_file_is_taken_as_it_is(format_: AudioFormat) -> None:
    assert target(file(format_), None) is None
    assert target(file(format_), frozenset({format_, WAV})) is None
    assert target(file(format_), frozenset({format_}), size_limit_bytes=0) is None


@pytest.mark.parametrize(
    ("accepted", "best"),
    [
        (frozenset(AudioFormat) - {AudioFormat.OGG}, WAV),
        ({AIFF, FLAC, MP3}, AIFF),
        ({FLAC, MP3, AudioFormat.M4A}, FLAC),
        ({MP3, AudioFormat.M4A}, MP3),
        (NEVER_WRITTEN - {AudioFormat.OGG}, None),
        (set[AudioFormat](), None),
    ],
)
def test_the_best_format_that_is_taken_and_that_we_write(
    accepted: set[AudioFormat], best: AudioFormat | None
) -> None:
    assert target(file(), frozenset(accepted)) is best


# 100 s of 48 kHz stereo: 19.2 MB in 16 bits, 28.8 MB in 24; FLAC 0.7 of it; MP3 4 MB.
@pytest.mark.parametrize(
    ("accepted", "bit_depth", "limit_mb", "best"),
    [
        (WRITTEN, 16, 19.2, WAV),
        (WRITTEN, 16, 19.1, FLAC),
        (WRITTEN, 16, 13.5, FLAC),
        (WRITTEN, 16, 13.4, MP3),
        (WRITTEN, 16, 4.0, MP3),
        (WRITTEN, 16, 3.9, None),
        (WRITTEN, 20, 28.8, WAV),
        (WRITTEN, 24, 28.8, WAV),
        (WRITTEN, 24, 28.7, FLAC),
        (WRITTEN, None, 28.8, WAV),
        (WRITTEN, None, 28.7, FLAC),
        ({AIFF, MP3}, 24, 28.8, AIFF),
        ({AIFF, MP3}, 24, 28.7, MP3),
        ({WAV}, 24, 28.7, None),
    ],
)
def test_too_large_for_the_limit_is_passed_over(
    accepted: set[AudioFormat], bit_depth: int | None, limit_mb: float, best: AudioFormat | None
) -> None:
    limit = round(limit_mb * 1e6)
    found = target(file(bit_depth=bit_depth), frozenset(accepted), size_limit_bytes=limit)
    assert found is best


@pytest.mark.parametrize(
    "unknown",
    [file(duration_s=None), file(sample_rate_hz=None), file(channels=None)],
    ids=["duration", "rate", "channels"],
)
def test_no_limit_applies_to_a_size_that_nobody_knows(unknown: AudioFile) -> None:
    assert target(unknown, WRITTEN, size_limit_bytes=1) is WAV


@pytest.mark.parametrize("source", AudioFormat)
def test_only_lossless_targets_are_exact(source: AudioFormat) -> None:
    assert {format_ for format_ in AudioFormat if is_exact(source, format_)} == {WAV, AIFF, FLAC}
