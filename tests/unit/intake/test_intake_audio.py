"""Length and peaks are what ffmpeg hears, whatever the format; and what cannot be heard is said."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import os
import random
import shutil
import sys
import time
import wave
from collections.abc import Callable
from multiprocessing import spawn
from pathlib import Path

import numpy as np
import pytest
from av import AudioFrame
from intake_sounds import KINDS, Audio, ffmpeg
from numpy.typing import NDArray

from musicupload_gui.domain.errors import ErrorKind, UploadError
from musicupload_gui.domain.track import Waveform
from musicupload_gui.intake.audio import Analyser
from musicupload_gui.intake.audio_peaks import Peaks
from musicupload_gui.intake.decode_job import DecodeFailure, DecodeJob
from musicupload_gui.intake.decoding import decode
from musicupload_gui.intake.killable import Killable

BUCKETS = 100


def heard_by_ffmpeg(path: Path) -> NDArray[np.float32]:
    """Samples by channel."""
    raw = ffmpeg("-i", str(path), "-map", "0:a", "-f", "f32le", "-c:a", "pcm_f32le", "-")
    return np.frombuffer(raw, np.float32).reshape(-1, 2).T


def peaks_of(samples: NDArray[np.float32], count: int) -> NDArray[np.float32]:
    loudest = np.abs(samples).max(axis=0)
    starts = np.arange(count) * len(loudest) // count
    return np.clip(np.maximum.reduceat(loudest, starts), 0, 1)


def decoded(path: Path, buckets: int = BUCKETS) -> Waveform:
    found = decode(DecodeJob(str(path), buckets))
    assert isinstance(found, Waveform), found
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_same_length_and_peaks_as_ffmpeg(original: Audio, kind: str) -> None:
    path = original(kind)
    found = decoded(path)
    samples = heard_by_ffmpeg(path)
    assert found.sample_rate_hz == (48_000 if kind == "opus" else 44_100)
    assert found.channels == 2
    assert found.duration_s == pytest.approx(samples.shape[1] / found.sample_rate_hz, abs=0.05)
    assert found.peaks == pytest.approx(peaks_of(samples, BUCKETS), abs=0.02)
    assert max(found.peaks) > 0.8
    assert found.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("kind", ["wav_u8", "wav", "wav_24", "wav_float", "flac_24", "aiff"])
def test_lossless_peaks_are_exact(original: Audio, kind: str) -> None:
    path = original(kind)
    expected = peaks_of(heard_by_ffmpeg(path), 777)
    assert decoded(path, 777).peaks == pytest.approx(expected, abs=2e-5)


def test_peaks_of_a_long_file_stay_in_place(tmp_path: Path) -> None:
    path = tmp_path / "long.wav"
    clicks = "0.5*lt(mod(t\\,10)\\,0.001)"
    ffmpeg("-f", "lavfi", "-i", f"aevalsrc=exprs='{clicks}|{clicks}':s=44100:d=300", str(path))
    found = decoded(path, 300)
    assert found.duration_s == 300.0
    loud = [i for i, peak in enumerate(found.peaks) if peak > 0.4]
    assert loud == [i for i in range(300) if i % 10 == 0]


def write_wav(path: Path, samples: NDArray[np.int16], channels: int = 1) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(8_000)
        file.writeframes(samples.tobytes())
    return path


@pytest.mark.parametrize("layout", ["s16", "s16p", "fltp"])
def test_joined_cells_lose_no_sample(layout: str) -> None:
    # Eight times as many samples as there are cells, in frames that fit into nothing evenly.
    rng, peaks, expected = np.random.default_rng(1), Peaks(), np.zeros(2_048 * 999)
    for at in range(0, len(expected), 999):
        samples = rng.integers(-30_000, 30_000, (2, 999), np.int16) // rng.integers(1, 100)
        expected[at : at + 999] = np.abs(samples / 32_768).max(axis=0)
        if layout == "fltp":
            frame = AudioFrame.from_ndarray((samples / 32_768).astype(np.float32), layout)
        else:
            rows = samples if layout == "s16p" else samples.T.reshape(1, -1)
            frame = AudioFrame.from_ndarray(rows.astype(np.int16), layout)
        frame.sample_rate = 8_000
        peaks.add(frame)
    assert peaks.duration_s == 2_048 * 999 / 8_000
    assert peaks.in_buckets(256) == pytest.approx(expected.reshape(256, -1).max(axis=1), abs=1e-5)


@pytest.mark.parametrize("length", [1, 2, 15, 16, 17, 800, 801])
def test_very_short_files_have_enough_peaks(tmp_path: Path, length: int) -> None:
    samples = np.zeros(length, np.int16)
    samples[-1] = 16_384
    found = decoded(write_wav(tmp_path / "a.wav", samples), 800)
    assert len(found.peaks) == 800
    assert found.peaks[-1] == 0.5
    assert found.peaks[0] == (0.5 if length == 1 else 0.0)
    assert found.duration_s == length / 8_000


@pytest.mark.parametrize(("asked", "given"), [(1, 16), (16, 16), (2_048, 2_048), (9_999, 2_048)])
def test_number_of_peaks_is_one_the_services_take(original: Audio, asked: int, given: int) -> None:
    assert len(decoded(original("wav"), asked).peaks) == given


def test_loudest_sample_of_all_is_one(tmp_path: Path) -> None:
    samples = np.array([0, -32_768] * 500, np.int16)
    assert set(decoded(write_wav(tmp_path / "a.wav", samples), 16).peaks) == {1.0}


def test_floats_beyond_full_scale_and_none_at_all_stay_in_range(tmp_path: Path) -> None:
    raw = np.array([2.5, np.nan, np.inf, -np.inf, -3.0, 0.25] * 100, np.float32).tobytes()
    (tmp_path / "a.raw").write_bytes(raw)
    path = tmp_path / "a.wav"
    ffmpeg(
        "-f",
        "f32le",
        "-ar",
        "8000",
        "-ac",
        "1",
        "-i",
        str(tmp_path / "a.raw"),
        "-c:a",
        "pcm_f32le",
        str(path),
    )
    found = decoded(path, 600)
    assert all(0.0 <= peak <= 1.0 for peak in found.peaks)
    assert found.peaks[0] == 1.0
    assert found.peaks[5] == 0.25


@pytest.mark.parametrize("channels", [1, 3, 6, 8])
def test_any_number_of_channels(tmp_path: Path, channels: int) -> None:
    samples = np.zeros((8_000, channels), np.int16)
    samples[4_000, channels - 1] = -16_384
    found = decoded(write_wav(tmp_path / "a.wav", samples, channels), 16)
    assert found.channels == channels
    assert [i for i, peak in enumerate(found.peaks) if peak] == [8]


@pytest.mark.parametrize("kind", ["wav", "flac", "mp3", "ogg", "aac"])
def test_cut_file_is_heard_as_far_as_it_goes(audio: Audio, kind: str) -> None:
    path = audio(kind)
    raw = path.read_bytes()
    path.write_bytes(raw[: len(raw) * 2 // 3])
    found = decoded(path)
    assert 1.0 < found.duration_s < 3.0


def test_broken_middle_is_left_out(audio: Audio) -> None:
    path = audio("mp3")
    raw = bytearray(path.read_bytes())
    middle = len(raw) // 2
    raw[middle : middle + 2_000] = random.Random(3).randbytes(2_000)
    path.write_bytes(raw)
    assert decoded(path).duration_s == pytest.approx(3.3, abs=0.3)


@pytest.mark.parametrize("suffix", [".mp3", ".wav", ".flac", ".m4a", ".ogg", ".aac", ".wma"])
@pytest.mark.parametrize("content", ["noise", "text", "nothing", "playlist", "concat"])
def test_what_is_no_audio_is_called_so(
    original: Audio, tmp_path: Path, suffix: str, content: str
) -> None:
    shutil.copyfile(original("wav"), tmp_path / "other.wav")
    contents = {
        "noise": random.Random(2).randbytes(50_000),
        "text": b"no sound here\n" * 500,
        "nothing": b"",
        "playlist": b"#EXTM3U\n#EXT-X-TARGETDURATION:3\n#EXTINF:3,\nother.wav\n",
        "concat": b"ffconcat version 1.0\nfile other.wav\n",
    }
    path = tmp_path / f"a{suffix}"
    path.write_bytes(contents[content])
    found = decode(DecodeJob(str(path), BUCKETS))
    assert isinstance(found, DecodeFailure)
    assert found.kind is ErrorKind.NOT_AUDIO
    assert found.detail


def test_film_without_sound_is_no_audio(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    ffmpeg("-f", "lavfi", "-i", "testsrc=size=64x64:rate=5:duration=1", str(path))
    assert decode(DecodeJob(str(path), 16)) == DecodeFailure(ErrorKind.NOT_AUDIO, "no audio stream")


def test_sound_of_unknown_kind_is_no_audio(audio: Audio) -> None:
    path = audio("wav")
    raw = bytearray(path.read_bytes())
    raw[20:22] = b"\x34\x12"
    path.write_bytes(raw)
    found = decode(DecodeJob(str(path), 16))
    assert found == DecodeFailure(ErrorKind.NOT_AUDIO, "no decoder for this kind of sound")


def test_decoder_says_nothing_on_the_terminal(
    audio: Audio, capfd: pytest.CaptureFixture[str]
) -> None:
    path = audio("mp3")
    path.write_bytes(path.read_bytes()[:20_000] + bytes(5_000))
    decode(DecodeJob(str(path), 16))
    assert capfd.readouterr() == ("", "")


def test_a_frame_that_decodes_by_chance_does_not_make_noise_audio(tmp_path: Path) -> None:
    path = tmp_path / "a.aac"
    path.write_bytes(random.Random(4).randbytes(3_000_000))
    found = decode(DecodeJob(str(path), 16))
    assert isinstance(found, DecodeFailure)
    assert found.kind is ErrorKind.NOT_AUDIO


@pytest.mark.anyio
async def test_waveform_comes_from_a_helper(helpers: Killable, original: Audio) -> None:
    path = original("wav")
    found = await Analyser(helpers).waveform(path, buckets=BUCKETS)
    assert found == decoded(path)
    assert len((await Analyser(helpers).waveform(path)).peaks) == 800


@pytest.mark.anyio
async def test_failures_are_the_programs_own_errors(helpers: Killable, tmp_path: Path) -> None:
    (tmp_path / "text.flac").write_text("text")
    (tmp_path / "folder.wav").mkdir()
    for name, kind in (
        ("text.flac", ErrorKind.NOT_AUDIO),
        ("gone.wav", ErrorKind.FILE_MISSING),
        ("folder.wav", ErrorKind.FILE_UNREADABLE),
    ):
        with pytest.raises(UploadError) as failed:
            await Analyser(helpers).waveform(tmp_path / name)
        assert failed.value.kind is kind
        assert failed.value.detail
        assert str(tmp_path) not in failed.value.detail


@pytest.mark.anyio
@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
async def test_cancelling_ends_the_decoding(
    helpers: Killable, original: Audio, tmp_path: Path
) -> None:
    endless = Path(shutil.copyfile(original("wav"), tmp_path / "endless.wav"))
    os.truncate(endless, 16 * 2**30)  # nothing on the disk, and many seconds to hash
    analyser = Analyser(helpers)
    decoding = asyncio.ensure_future(analyser.waveform(endless))
    await until(lambda: is_open(endless))
    decoding.cancel()
    with pytest.raises(asyncio.CancelledError):
        await decoding
    await until(lambda: not is_open(endless))
    assert (await analyser.waveform(original("wav"))).channels == 2


def is_open(path: Path) -> bool:
    """Whether any process has the file open."""
    for handle in Path("/proc").glob("[0-9]*/fd/*"):
        with contextlib.suppress(OSError):
            if handle.readlink() == path:
                return True
    return False


async def until(is_so: Callable[[], bool]) -> None:
    give_up = time.monotonic() + 20
    while not is_so():
        assert time.monotonic() < give_up, "waited in vain"
        await asyncio.sleep(0.01)


@pytest.mark.anyio
async def test_closing_cancels_the_decoding(tmp_path: Path) -> None:
    helpers = Killable()
    await helpers.aclose()
    with pytest.raises(asyncio.CancelledError):
        await Analyser(helpers).waveform(tmp_path / "a.wav")


@pytest.mark.anyio
async def test_a_helper_that_cannot_be_started_says_nothing_against_the_file(
    original: Audio, tmp_path: Path, helpers: Killable
) -> None:
    python = spawn.get_executable()
    spawn.set_executable(str(tmp_path / "no such program"))
    try:
        with pytest.raises(UploadError) as caught:
            await Analyser(helpers).waveform(original("wav"))
    finally:
        spawn.set_executable(os.fsdecode(python or sys.executable))
    assert caught.value.kind is ErrorKind.HELPER
