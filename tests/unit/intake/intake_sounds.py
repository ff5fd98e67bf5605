"""Kinds of audio files for the tests of intake, and ffmpeg to make them."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

Audio = Callable[[str], Path]
"""A file of 3.3 s of the kind named, one of `KINDS`."""

# Two channels that differ, both growing and both silent now and then.
_SOUND = (
    "aevalsrc=exprs='0.9*(t/3.3)*sin(440*2*PI*t)*gt(mod(t\\,0.7)\\,0.1)"
    "|0.5*(1-t/3.3)*sin(523*2*PI*t)':sample_rate={rate}:duration=3.3"
)
_CODECS = {
    "wav": ("a.wav", ["-c:a", "pcm_s16le"]),
    "wav_u8": ("a.wav", ["-c:a", "pcm_u8"]),
    "wav_24": ("a.wav", ["-c:a", "pcm_s24le"]),
    "wav_float": ("a.wav", ["-c:a", "pcm_f32le"]),
    "wav_64": ("a.wav", ["-c:a", "pcm_s16le", "-rf64", "always"]),
    "wav_adpcm": ("a.wav", ["-c:a", "adpcm_ms"]),
    "aiff": ("a.aiff", ["-c:a", "pcm_s16be"]),
    "flac": ("a.flac", ["-c:a", "flac", "-sample_fmt", "s16"]),
    "flac_24": ("a.flac", ["-c:a", "flac", "-sample_fmt", "s32", "-bits_per_raw_sample", "24"]),
    "mp3": ("a.mp3", ["-c:a", "libmp3lame", "-b:a", "192k"]),
    "mp3_vbr": ("a.mp3", ["-c:a", "libmp3lame", "-q:a", "4", "-id3v2_version", "0"]),
    "m4a": ("a.m4a", ["-c:a", "aac", "-b:a", "192k"]),
    "alac": ("a.m4a", ["-c:a", "alac", "-sample_fmt", "s16p"]),
    "aac": ("a.aac", ["-c:a", "aac", "-b:a", "192k"]),
    "ogg": ("a.ogg", ["-c:a", "libvorbis", "-q:a", "6"]),
    "ogg_flac": ("a.ogg", ["-c:a", "flac", "-sample_fmt", "s16"]),
    "opus": ("a.opus", ["-c:a", "libopus", "-b:a", "160k"]),
    "wma": ("a.wma", ["-c:a", "wmav2", "-b:a", "192k"]),
}
KINDS = tuple(_CODECS)


def make(kind: str, folder: Path) -> Path:
    """A new file of 3.3 s without any tags."""
    name, options = _CODECS[kind]
    sound = _SOUND.format(rate=48_000 if kind == "opus" else 44_100)
    ffmpeg("-f", "lavfi", "-i", sound, "-map_metadata", "-1", *options, str(folder / name))
    return folder / name


def ffmpeg(*arguments: str) -> bytes:
    """What ffmpeg writes to its output."""
    program = shutil.which("ffmpeg")
    assert program, "ffmpeg is needed for these tests"
    command = [program, "-hide_banner", "-loglevel", "error", "-nostdin", "-y", *arguments]
    return subprocess.run(command, check=True, capture_output=True).stdout
