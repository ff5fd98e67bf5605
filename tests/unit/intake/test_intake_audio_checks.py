"""What may be wrong with a sound is heard while its peaks are made, in every kind of samples."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from intake_sounds import KINDS, Audio, ffmpeg
from numpy.typing import NDArray

from musicupload_gui.domain.audio_checks import (
    MOST_CLIPS,
    AudioChecks,
    Remark,
    RemarkKind,
    Sides,
    remarks,
)
from musicupload_gui.domain.track import Waveform
from musicupload_gui.intake.decode_job import DecodeJob
from musicupload_gui.intake.decoding import decode

RATE_HZ = 44_100
KINDS_OF_SAMPLES = ("pcm_u8", "pcm_s16le", "pcm_s24le", "pcm_f32le", "flac")


def looked_at(path: Path) -> Waveform:
    found = decode(DecodeJob(str(path), 16))
    assert isinstance(found, Waveform), found
    return found


def tone(seconds: float, height: float = 0.5) -> NDArray[np.float32]:
    at = np.arange(round(seconds * RATE_HZ)) / RATE_HZ
    return (height * np.sin(2 * np.pi * 441 * at)).astype(np.float32)


def silence(seconds: float) -> NDArray[np.float32]:
    return np.zeros(round(seconds * RATE_HZ), np.float32)


def saved(
    folder: Path,
    *channels: NDArray[np.float32],
    codec: str = "pcm_s16le",
    rate_hz: int = RATE_HZ,
) -> Path:
    """A file with just these samples."""
    raw, path = folder / "raw", folder / ("a.flac" if codec == "flac" else "a.wav")
    raw.write_bytes(np.stack(channels, axis=1).tobytes())
    form = ["-f", "f32le", "-ar", str(rate_hz), "-ac", str(len(channels))]
    # No dither: it would make noise of silence.
    ffmpeg(*form, "-i", str(raw), "-c:a", codec, str(path))
    return path


def kinds(waveform: Waveform) -> list[RemarkKind]:
    return [remark.kind for remark in waveform.remarks]


@pytest.mark.parametrize("codec", KINDS_OF_SAMPLES)
def test_silence_at_both_ends(tmp_path: Path, codec: str) -> None:
    sound = np.concatenate([silence(2.5), tone(1.0), silence(4.0)])
    found = looked_at(saved(tmp_path, sound, sound * np.float32(0.9), codec=codec))
    assert found.checks.silence_start_s == pytest.approx(2.5, abs=0.01)
    assert found.checks.silence_end_s == pytest.approx(4.0, abs=0.01)
    assert kinds(found) == [RemarkKind.SILENCE_START, RemarkKind.SILENCE_END]
    assert found.remarks[1].at_s == pytest.approx(3.5, abs=0.01)


def test_what_is_below_60_decibels_is_silence(tmp_path: Path) -> None:
    sound = np.concatenate([tone(2.0, 0.0008), tone(1.0), tone(2.0, 0.0015)])
    found = looked_at(saved(tmp_path, sound, codec="pcm_f32le"))
    assert found.checks.silence_start_s == pytest.approx(2.0, abs=0.01)
    assert found.checks.silence_end_s == pytest.approx(0.0, abs=0.01)


@pytest.mark.parametrize("codec", KINDS_OF_SAMPLES)
def test_a_wholly_silent_file_is_just_that(tmp_path: Path, codec: str) -> None:
    found = looked_at(saved(tmp_path, silence(6.0), silence(6.0), codec=codec))
    assert found.checks.is_silent
    assert found.remarks == (Remark(RemarkKind.SILENT),)


@pytest.mark.parametrize("codec", KINDS_OF_SAMPLES)
@pytest.mark.parametrize("height", [1.0, -1.0])
def test_runs_at_full_scale_are_clipping(tmp_path: Path, codec: str, height: float) -> None:
    left, right = tone(8.0), tone(8.0, 0.3)
    left[RATE_HZ * 2 + 10 : RATE_HZ * 2 + 13] = height
    right[RATE_HZ * 5 + 10 : RATE_HZ * 5 + 40] = height
    left[RATE_HZ * 6 : RATE_HZ * 6 + 2] = height  # two are chance
    found = looked_at(saved(tmp_path, left, right, codec=codec))
    assert found.checks.clips_s == (2.0, 5.0)
    assert kinds(found) == [RemarkKind.CLIPPING]
    assert found.remarks[0] == Remark(RemarkKind.CLIPPING, 2, 2.0)


@pytest.mark.parametrize("codec", ["pcm_s16le", "flac"])
def test_a_run_across_two_blocks_is_found(tmp_path: Path, codec: str) -> None:
    # Runs of three at every place modulo a prime, so that some lie across any border.
    sound = tone(90.0, 0.4)
    starts = np.arange(9_973, len(sound) - 3, 9_973)
    for offset in range(3):
        sound[starts + offset] = 1.0
    found = looked_at(saved(tmp_path, sound, tone(90.0, 0.2), codec=codec))
    assert found.checks.clip_count == len(starts)
    assert found.checks.clips_s[0] == pytest.approx(9_973 / RATE_HZ, abs=0.01)
    assert len(found.checks.clips_s) <= MOST_CLIPS


def test_a_file_at_full_scale_throughout_counts_every_hundredth(tmp_path: Path) -> None:
    sound = np.sign(tone(4.0) + np.float32(1e-6)).astype(np.float32)
    found = looked_at(saved(tmp_path, sound, sound * np.float32(0.5)))
    assert found.checks.clip_count == 400
    assert found.checks.clips_s[-1] > 3.9
    assert len(found.checks.clips_s) <= MOST_CLIPS


@pytest.mark.parametrize("codec", KINDS_OF_SAMPLES)
def test_sides(tmp_path: Path, codec: str) -> None:
    loud, other, none = tone(1.0), tone(1.0, 0.4), silence(1.0)
    heard = {
        name: looked_at(saved(tmp_path, *channels, codec=codec)).checks.sides
        for name, channels in {
            "left": (loud, none),
            "right": (none, loud),
            "same": (loud, loud),
            "stereo": (loud, other),
            "mono": (loud,),
            "three": (loud, none, none),
        }.items()
    }
    assert heard == {
        "left": Sides.LEFT,
        "right": Sides.RIGHT,
        "same": Sides.SAME,
        "stereo": Sides.OTHER,
        "mono": Sides.OTHER,
        "three": Sides.OTHER,
    }


@pytest.mark.parametrize(("kind", "options"), [("mp3", []), ("m4a", ["-c:a", "aac"])])
def test_one_side_and_same_sides_survive_a_lossy_copy(
    tmp_path: Path, kind: str, options: list[str]
) -> None:
    for channels, wanted in (((tone(1.0), silence(1.0)), Sides.LEFT), ((tone(1.0),) * 2, "same")):
        ffmpeg("-i", str(saved(tmp_path, *channels)), *options, str(tmp_path / f"a.{kind}"))
        assert looked_at(tmp_path / f"a.{kind}").checks.sides == wanted


@pytest.mark.parametrize("codec", KINDS_OF_SAMPLES)
def test_offset_from_the_centre(tmp_path: Path, codec: str) -> None:
    high = tone(1.0) + np.float32(0.05)
    found = looked_at(saved(tmp_path, high, high * np.float32(0.99), codec=codec))
    assert found.checks.offset == pytest.approx(0.05, abs=0.005)
    assert kinds(found) == [RemarkKind.OFFSET]


def test_floats_that_are_no_numbers_are_survived(tmp_path: Path) -> None:
    sound = tone(1.0)
    sound[100:110] = np.nan
    sound[200:203] = np.inf
    sound[300:303] = -np.inf
    found = looked_at(saved(tmp_path, sound, tone(1.0, 0.1), codec="pcm_f32le"))
    assert found.checks.offset == 0.0
    assert found.checks.sides is Sides.OTHER


@pytest.mark.parametrize(("rate_hz", "is_odd"), [(44_100, False), (96_000, False), (32_000, True)])
def test_unusual_sample_rate(tmp_path: Path, rate_hz: int, is_odd: bool) -> None:
    found = looked_at(saved(tmp_path, tone(1.0), tone(1.0, 0.3), rate_hz=rate_hz))
    assert kinds(found) == ([RemarkKind.ODD_RATE] if is_odd else [])


@pytest.mark.parametrize("kind", KINDS)
def test_a_whole_file_does_not_end_early(original: Audio, kind: str) -> None:
    assert RemarkKind.ENDS_EARLY not in kinds(looked_at(original(kind)))


@pytest.mark.parametrize(
    "kind", ["wav", "wav_u8", "wav_24", "wav_float", "wav_64", "aiff", "flac", "mp3", "mp3_vbr"]
)
def test_a_cut_file_ends_early(audio: Audio, kind: str) -> None:
    path = audio(kind)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    found = looked_at(path)
    assert found.checks.declared_s == pytest.approx(3.3, abs=0.1)
    early = found.remarks[0]
    assert early.kind is RemarkKind.ENDS_EARLY
    assert early.at_s == found.duration_s < 2.5


def test_a_cut_m4a_ends_early(audio: Audio, tmp_path: Path) -> None:
    path = tmp_path / "front.m4a"
    ffmpeg("-i", str(audio("m4a")), "-c", "copy", "-movflags", "+faststart", str(path))
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3])
    assert kinds(looked_at(path))[0] is RemarkKind.ENDS_EARLY


@pytest.mark.parametrize("size", [0, 0xFFFFFFFF])
def test_a_wav_that_was_written_to_a_pipe_states_no_length(audio: Audio, size: int) -> None:
    path = audio("wav")
    raw = bytearray(path.read_bytes())
    at = raw.index(b"data") + 4
    raw[at : at + 4] = size.to_bytes(4, "little")
    path.write_bytes(raw)
    assert looked_at(path).checks.declared_s is None


def test_an_mp3_without_a_count_of_frames_states_no_length(audio: Audio, tmp_path: Path) -> None:
    path = tmp_path / "plain.mp3"
    ffmpeg("-i", str(audio("wav")), "-q:a", "4", "-write_xing", "0", str(path))
    assert looked_at(path).checks.declared_s is None


def test_short_silence_and_short_padding_are_no_remark() -> None:
    heard = AudioChecks(silence_start_s=0.9, silence_end_s=2.9, offset=0.009, declared_s=10.4)
    assert remarks(heard, 10.0, 48_000) == ()
