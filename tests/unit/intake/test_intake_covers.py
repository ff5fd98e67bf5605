"""Covers are judged by their headers and kept once."""

from __future__ import annotations

import hashlib
import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from intake_sounds import ffmpeg

from musicupload_gui.intake.covers import COVER_LIMIT_BYTES, Picture, keep, picture


def png(width: int, height: int, rest: bytes = b"") -> bytes:
    header = struct.pack(">LLBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">L", 13) + b"IHDR" + header + bytes(4) + rest


def real(suffix: str, size: str, folder: Path) -> bytes:
    path = folder / f"cover{suffix}"
    ffmpeg("-f", "lavfi", "-i", f"testsrc=size={size}:rate=1", "-frames:v", "1", str(path))
    return path.read_bytes()


@pytest.mark.parametrize(("suffix", "mime"), [(".png", "image/png"), (".jpg", "image/jpeg")])
def test_real_picture_is_kept_as_it_is(tmp_path: Path, suffix: str, mime: str) -> None:
    data = real(suffix, "321x123", tmp_path)
    folder = tmp_path / "covers"
    cover = keep(data, folder)
    assert cover is not None
    assert (cover.mime, cover.width_px, cover.height_px) == (mime, 321, 123)
    assert cover.path == folder / (hashlib.sha256(data).hexdigest() + suffix)
    assert cover.path.read_bytes() == data
    assert cover.size_bytes == len(data)


def test_same_picture_is_kept_once_and_nothing_else_is_left(tmp_path: Path) -> None:
    first, again, other = (keep(png(w, 2), tmp_path) for w in (1, 1, 3))
    assert first is not None
    assert first == again != other
    assert len(list(tmp_path.iterdir())) == 2


def test_half_written_picture_is_written_again(tmp_path: Path) -> None:
    cover = keep(png(5, 5), tmp_path)
    assert cover is not None
    cover.path.write_bytes(b"half")
    assert keep(png(5, 5), tmp_path) == cover
    assert cover.path.read_bytes() == png(5, 5)


@pytest.mark.parametrize(
    "data",
    [
        png(60_000, 60_000),
        png(10_000, 5_001),
        png(0, 10),
        png(10, 10, bytes(COVER_LIMIT_BYTES)),
        png(10, 10)[:20],
        b"GIF89a\x0a\x00\x0a\x00",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"\xff\xd8\xff\xe0\x00\x04\x00\x00\xff\xd9",
        b"\xff\xd8\xff\xff" + b"\xff" * 1_000_000,
        b"",
    ],
    ids=["bomb", "50 M", "no width", "20 MB", "cut", "gif", "svg", "no size", "padding", "empty"],
)
def test_what_is_no_good_cover_is_dropped(tmp_path: Path, data: bytes) -> None:
    assert keep(data, tmp_path / "covers") is None
    assert not (tmp_path / "covers").exists()


def test_largest_cover_is_kept(tmp_path: Path) -> None:
    assert keep(png(10_000, 5_000), tmp_path) is not None


def test_folder_that_cannot_be_written_costs_the_cover_only(tmp_path: Path) -> None:
    (tmp_path / "covers").write_text("a file is in the way")
    assert keep(png(10, 10), tmp_path / "covers") is None


def test_size_stands_behind_other_segments() -> None:
    exif = b"\xff\xe1" + struct.pack(">H", 60_002) + bytes(60_000)
    table = b"\xff\xc4\x00\x03\x00"
    frame = b"\xff\xff\xc2" + struct.pack(">HBHHB", 17, 8, 600, 800, 3) + bytes(9)
    assert picture(b"\xff\xd8" + exif + table + frame) == Picture("image/jpeg", 800, 600)


@given(st.binary(max_size=100))
def test_no_bytes_make_it_fail(rest: bytes) -> None:
    for start in (b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", png(1, 1)[:16]):
        found = picture(start + rest)
        assert found is None or (found.width_px > 0 and found.height_px > 0)
