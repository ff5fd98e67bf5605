"""Tags that would cost minutes or gigabytes are turned away; all others are let through whole."""

from __future__ import annotations

import zlib
from io import BytesIO
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mutagen.id3 import ID3, TIT2, TXXX

from musicupload_gui.intake.id3_scan import TAG_LIMIT_BYTES, HostileTagError, read_id3


def synchsafe(number: int) -> bytes:
    return bytes(number >> shift & 0x7F for shift in (21, 14, 7, 0))


def tag(body: bytes, major: int = 4, flags: int = 0) -> bytes:
    return b"ID3" + bytes((major, 0, flags)) + synchsafe(len(body)) + body


def frame(name: bytes, data: bytes, major: int = 4, flags: int = 0) -> bytes:
    if major == 2:
        return name + len(data).to_bytes(3) + data
    size = synchsafe(len(data)) if major == 4 else len(data).to_bytes(4)
    return name + size + flags.to_bytes(2) + data


def real_tag(major: int, comments: int = 3) -> bytes:
    tags = cast("Any", ID3())
    tags.add(TIT2(encoding=3, text=["Title"]))
    for number in range(comments):
        tags.add(TXXX(encoding=3, desc=f"d{number}", text=["x" * 200]))
    if major == 3:
        tags.update_to_v23()
    file = BytesIO()
    tags.save(file, v2_version=major)
    return file.getvalue()


@pytest.mark.parametrize("major", [3, 4])
def test_real_tag_is_read_to_its_end_and_no_further(major: int) -> None:
    whole = real_tag(major)
    file = BytesIO(whole + b"\xff\xfbsound")
    assert read_id3(file) == whole
    assert file.read() == b"\xff\xfbsound"


@pytest.mark.parametrize(
    "start", [b"", b"ID3", b"ID3\x05" + bytes(20), b"RIFF....WAVE", b"\xff\xfb" + bytes(20)]
)
def test_no_tag_is_no_tag(start: bytes) -> None:
    assert read_id3(BytesIO(start)) is None


def test_too_large_a_tag_is_refused_before_it_is_read() -> None:
    file = BytesIO(b"ID3\x04\0\0" + synchsafe(TAG_LIMIT_BYTES + 1))
    with pytest.raises(HostileTagError, match="bytes"):
        read_id3(file)
    assert read_id3(BytesIO(b"ID3\x04\0\0" + synchsafe(TAG_LIMIT_BYTES))) is not None


@pytest.mark.parametrize(("major", "name"), [(2, b"TXX"), (3, b"TXXX"), (4, b"TXXX")])
@pytest.mark.parametrize("data", [b"", b"\x03a\x00b"])
def test_too_many_frames_are_refused(major: int, name: bytes, data: bytes) -> None:
    allowed = tag(frame(name, data, major) * 4_000, major)
    assert read_id3(BytesIO(allowed)) == allowed
    with pytest.raises(HostileTagError, match="frames"):
        read_id3(BytesIO(tag(frame(name, data, major) * 4_001, major)))


@pytest.mark.parametrize(("major", "flag"), [(3, 0x0080), (4, 0x0008), (4, 0x0009)])
@pytest.mark.parametrize("name", [b"TXXX", b"APIC", b"TT2\x00"])
def test_compressed_frames_are_refused(major: int, flag: int, name: bytes) -> None:
    bomb = zlib.compress(bytes(1_000_000))
    plain = frame(b"TIT2", b"\x03x", major)
    body = plain + frame(name, bytes(4) + bomb, major, flag)
    with pytest.raises(HostileTagError, match="compressed"):
        read_id3(BytesIO(tag(body, major)))
    assert read_id3(BytesIO(tag(plain * 2 + bytes(50), major))) is not None


def test_frames_hidden_by_unsynchronisation_are_counted() -> None:
    body = frame(b"TXXX", b"\xff\x00" * 3, 3).replace(b"\x00\x00\x00\x06", b"\x00\x00\x00\x03")
    with pytest.raises(HostileTagError, match="frames"):
        read_id3(BytesIO(tag(body * 4_001, 3, flags=0x80)))


def test_frames_with_plain_sizes_in_a_new_tag_are_counted() -> None:
    data = bytes(200)
    plain = b"TXXX" + len(data).to_bytes(4) + b"\0\0" + data
    with pytest.raises(HostileTagError, match="frames"):
        read_id3(BytesIO(tag(plain * 4_001)))


@pytest.mark.parametrize("major", [3, 4])
def test_extended_header_hides_nothing(major: int) -> None:
    extended = synchsafe(6) + b"\x01\x00" if major == 4 else (6).to_bytes(4) + bytes(6)
    with pytest.raises(HostileTagError, match="frames"):
        read_id3(BytesIO(tag(extended + frame(b"TXXX", b"x", major) * 4_001, major, flags=0x40)))


@given(st.binary(max_size=300), st.integers(0, 5), st.integers(0, 255))
def test_no_bytes_make_it_fail(body: bytes, major: int, flags: int) -> None:
    whole = tag(body, major, flags)
    try:
        read = read_id3(BytesIO(whole))
    except HostileTagError:
        return
    assert read == (whole if major in (2, 3, 4) else None)
