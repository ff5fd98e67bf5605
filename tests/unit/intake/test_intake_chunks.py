"""Chunks of WAV and AIFF files: texts, sizes that lie, and sizes beyond 32 bits."""

from __future__ import annotations

import struct
from contextlib import suppress
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicupload_gui.intake.chunks import (
    ChunkError,
    aiff_sound,
    aiff_texts,
    chunks,
    id3_chunk,
    info_texts,
    wav_sound,
)

PCM = struct.pack("<HHLLHH", 1, 2, 48_000, 192_000, 4, 16)


def chunk(name: bytes, data: bytes, size: int | None = None) -> bytes:
    return (
        name
        + struct.pack("<L", len(data) if size is None else size)
        + data
        + b"\0" * (len(data) % 2)
    )


def wav(*parts: bytes, head: bytes = b"RIFF") -> BytesIO:
    body = b"WAVE" + b"".join(parts)
    return BytesIO(head + struct.pack("<L", min(len(body), 0xFFFFFFFF)) + body)


def info(**texts: bytes) -> bytes:
    return chunk(b"LIST", b"INFO" + b"".join(chunk(n.encode(), t) for n, t in texts.items()))


def test_texts_in_all_customary_codings() -> None:
    file = wav(
        info(INAM="Título".encode() + b"\0", IART="Künstler".encode("cp1252"), ICMT=b"a\0junk"),
        info(IPRD=b"Album"),
    )
    assert info_texts(file, chunks(file, "little")) == {
        "inam": ["Título"],
        "iart": ["Künstler"],
        "icmt": ["a"],
        "iprd": ["Album"],
    }


def test_other_lists_are_no_texts() -> None:
    file = wav(chunk(b"LIST", b"adtl" + chunk(b"labl", b"x")))
    assert info_texts(file, chunks(file, "little")) == {}


def test_text_whose_size_lies_ends_with_its_list() -> None:
    file = wav(chunk(b"LIST", b"INFO" + b"INAM" + struct.pack("<L", 1 << 31) + b"Title"))
    assert info_texts(file, chunks(file, "little")) == {"inam": ["Title"]}


def test_lists_in_lists_are_not_entered() -> None:
    nested = b"INFO"
    for _ in range(5_000):
        nested = b"INFO" + chunk(b"LIST", nested)
    file = wav(chunk(b"fmt ", PCM), chunk(b"LIST", nested), chunk(b"data", bytes(192_000)))
    found = chunks(file, "little")
    assert len(found) == 3
    assert set(info_texts(file, found)) == {"list"}
    assert wav_sound(file, found).duration_s == 1.0


def test_endless_chunks_come_to_an_end() -> None:
    file = wav(chunk(b"junk", b"") * 200_000)
    assert len(chunks(file, "little")) == 1_000
    assert len(info_texts(wav(info()), chunks(wav(info()), "little"))) == 0
    many = wav(chunk(b"LIST", b"INFO" + chunk(b"INAM", b"x") * 100_000))
    assert len(info_texts(many, chunks(many, "little"))["inam"]) <= 1_000


@pytest.mark.parametrize(
    ("form", "seconds", "depth"),
    [
        (PCM, 1.0, 16),
        (struct.pack("<HHLLHH", 3, 1, 48_000, 192_000, 4, 32), 1.0, 32),
        (struct.pack("<HHLLHH", 2, 2, 48_000, 96_000, 2048, 4) + b"\2\0", 2.0, None),
        (
            struct.pack("<HHLLHHHHLH14x", 0xFFFE, 2, 24_000, 0, 8, 32, 22, 24, 3, 1),
            1.0,
            24,
        ),
    ],
    ids=["pcm", "float", "adpcm", "extensible"],
)
def test_sound_of_each_form(form: bytes, seconds: float, depth: int | None) -> None:
    file = wav(chunk(b"fmt ", form), chunk(b"data", bytes(192_000)))
    sound = wav_sound(file, chunks(file, "little"))
    assert (sound.duration_s, sound.bit_depth) == (seconds, depth)


def test_compressed_sound_is_as_long_as_its_samples() -> None:
    form = struct.pack("<HHLLHH", 2, 2, 48_000, 1, 2048, 4) + b"\2\0"
    fact = chunk(b"fact", struct.pack("<L", 72_000))
    file = wav(chunk(b"fmt ", form), fact, chunk(b"data", bytes(192_000)))
    assert wav_sound(file, chunks(file, "little")).duration_s == 1.5


def test_size_beyond_four_gigabytes_stands_in_its_own_chunk() -> None:
    sizes = struct.pack("<QQQL", 1 << 33, 192_000, 0, 0)
    file = wav(
        chunk(b"ds64", sizes),
        chunk(b"fmt ", PCM),
        chunk(b"data", bytes(192_000), 0xFFFFFFFF),
        info(INAM=b"Long"),
        head=b"RF64",
    )
    found = chunks(file, "little")
    assert wav_sound(file, found).duration_s == 1.0
    assert info_texts(file, found) == {"inam": ["Long"]}


@pytest.mark.parametrize("claimed", [0, 0xFFFFFFFF, 1 << 30])
def test_data_is_as_long_as_the_file_has_it(claimed: int) -> None:
    file = wav(chunk(b"fmt ", PCM), chunk(b"data", bytes(96_000), claimed))
    assert wav_sound(file, chunks(file, "little")).duration_s == 0.5


@pytest.mark.parametrize(
    "file",
    [
        wav(),
        wav(chunk(b"fmt ", PCM)),
        wav(chunk(b"data", b"1234")),
        wav(chunk(b"fmt ", PCM), chunk(b"data", b"")),
        wav(chunk(b"fmt ", PCM[:10]), chunk(b"data", b"1234")),
        wav(chunk(b"fmt ", bytes(16)), chunk(b"data", b"1234")),
        BytesIO(b"RIFF\0\0\0\0AVI " + chunk(b"fmt ", PCM) + chunk(b"data", b"1234")),
        BytesIO(b"text that is no sound at all"),
        BytesIO(b""),
    ],
)
def test_what_has_no_sound_is_refused(file: BytesIO) -> None:
    with pytest.raises(ChunkError):
        wav_sound(file, chunks(file, "little"))
    with pytest.raises(ChunkError):
        aiff_sound(file, chunks(file, "big"))


def aiff(*parts: tuple[bytes, bytes]) -> BytesIO:
    body = b"AIFF"
    for name, data in parts:
        body += name + struct.pack(">L", len(data)) + data + b"\0" * (len(data) % 2)
    return BytesIO(b"FORM" + struct.pack(">L", len(body)) + body)


def test_aiff_says_rate_length_and_texts() -> None:
    rate = bytes.fromhex("400eac44000000000000")  # 44,100 as an 80-bit float
    form = struct.pack(">HLH", 2, 88_200, 24) + rate
    file = aiff((b"COMM", form), (b"SSND", bytes(8)), (b"NAME", b"Title"), (b"(c) ", b"2024 Me\0"))
    found = chunks(file, "big")
    assert aiff_sound(file, found) == (2.0, 44_100, 2, 24)
    assert aiff_texts(file, found) == {"name": ["Title"], "(c)": ["2024 Me"]}


@pytest.mark.parametrize("name", [b"id3 ", b"ID3 "])
def test_tag_chunk_is_found_in_both_spellings(name: bytes) -> None:
    file = wav(chunk(b"fmt ", PCM), chunk(name, b"tag"))
    found = id3_chunk(chunks(file, "little"))
    assert found is not None
    assert found.read(file, 100) == b"tag"
    assert found.read(file, 2) == b"ta"


@given(st.binary(max_size=200))
def test_no_bytes_make_it_fail(body: bytes) -> None:
    for file in (
        BytesIO(body),
        wav(body),
        wav(chunk(b"LIST", b"INFO" + body)),
        aiff((b"COMM", body)),
    ):
        for order in ("little", "big"):
            found = chunks(file, order)
            info_texts(file, found)
            aiff_texts(file, found)
            for sound in (wav_sound, aiff_sound):
                with suppress(ChunkError):
                    assert sound(file, found).duration_s >= 0
