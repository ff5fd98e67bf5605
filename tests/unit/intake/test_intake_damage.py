"""Damaged bytes anywhere in a file of any format: an answer, never an exception."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
import tagged
from hypothesis import given, settings
from hypothesis import strategies as st
from intake_sounds import ffmpeg

from musicupload_gui.domain.track import AudioFormat, FileProblem, Waveform
from musicupload_gui.intake.decode_job import DecodeFailure, DecodeJob
from musicupload_gui.intake.decoding import decode
from musicupload_gui.intake.tag_job import TagJob
from musicupload_gui.intake.tags import read_files

SUFFIXES = (".mp3", ".wav", ".aiff", ".flac", ".m4a", ".ogg", ".opus", ".wma", ".aac")
PIXEL = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">LL", 1, 1) + bytes(9)
Damage = list[tuple[float, bytes]]


@pytest.fixture(scope="module")
def small_files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """A file of each format, short, with all tags and a cover."""
    folder = tmp_path_factory.mktemp("small")
    files: dict[str, bytes] = {}
    for suffix in SUFFIXES:
        path = folder / f"a{suffix}"
        ffmpeg("-f", "lavfi", "-i", "sine=frequency=440:duration=0.2", str(path))
        if suffix != ".aac":
            tagged.write(path, PIXEL)
        if suffix == ".wav":
            tagged.append_chunk(path, tagged.info_chunk(INAM="Title"))
        files[suffix] = path.read_bytes()
    return files


# Most damage hits the first bytes, where sizes and kinds stand.
_places = st.one_of(st.floats(0, 0.02), st.floats(0, 1, exclude_max=True))
_bytes = st.one_of(st.binary(min_size=1, max_size=8), st.sampled_from([b"\xff" * 4, bytes(4)]))
damages = st.lists(st.tuples(_places, _bytes), min_size=1, max_size=6)


def damaged(raw: bytes, damage: Damage, kept: float) -> bytes:
    spoilt = bytearray(raw)
    for place, replacement in damage:
        at = int(place * len(raw))
        spoilt[at : at + len(replacement)] = replacement
    return bytes(spoilt[: int(kept * len(raw))])


@settings(max_examples=250, derandomize=True, deadline=None)
@given(suffix=st.sampled_from(SUFFIXES), damage=damages, kept=st.sampled_from([1.0, 0.9, 0.3]))
def test_damaged_file_is_read_as_far_as_it_goes(
    tmp_path_factory: pytest.TempPathFactory,
    small_files: dict[str, bytes],
    suffix: str,
    damage: Damage,
    kept: float,
) -> None:
    path = written(tmp_path_factory, damaged(small_files[suffix], damage, kept), suffix)
    format_ = AudioFormat.of(path)
    assert format_
    [found] = read_files(TagJob(str(path.parent), ((str(path), format_),)))
    assert found.problem in (None, FileProblem.NOT_AUDIO, FileProblem.TAGS_UNREADABLE)
    assert found.problem is not None or found.sound is not None
    for text in found.values.values():
        text.encode()
        assert len(text) <= 20_000


@settings(max_examples=150, derandomize=True, deadline=None)
@given(suffix=st.sampled_from(SUFFIXES), damage=damages, kept=st.sampled_from([1.0, 0.9, 0.3]))
def test_damaged_file_is_heard_as_far_as_it_goes(
    tmp_path_factory: pytest.TempPathFactory,
    small_files: dict[str, bytes],
    suffix: str,
    damage: Damage,
    kept: float,
) -> None:
    path = written(tmp_path_factory, damaged(small_files[suffix], damage, kept), suffix)
    found = decode(DecodeJob(str(path), 50))
    if isinstance(found, Waveform):
        assert len(found.peaks) == 50
        assert all(0.0 <= peak <= 1.0 for peak in found.peaks)
        assert found.duration_s > 0
    else:
        assert isinstance(found, DecodeFailure)


def written(tmp_path_factory: pytest.TempPathFactory, raw: bytes, suffix: str) -> Path:
    path = tmp_path_factory.getbasetemp() / f"damaged{suffix}"
    path.write_bytes(raw)
    return path
