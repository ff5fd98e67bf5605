"""Length, peaks, checks and hash of audio files in a warm helper, beside ffmpeg decoding them."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from frame import Names, Row, ratio
from parts import alone

from musicupload_gui.intake.audio import Analyser
from musicupload_gui.intake.killable import Killable

_SONG_S, _HOUR_S = 240, 3600
_FORMATS = ("mp3", "m4a", "flac", "wav")
_SOUND = "aevalsrc=0.4*sin(2*PI*220*t)+0.1*random(0)|0.4*sin(2*PI*331*t)+0.1*random(1)"


@dataclass(slots=True)
class Figures:
    """Seconds, one value a round."""

    ours: list[float] = field(default_factory=list[float])
    ffmpeg: list[float] = field(default_factory=list[float])


def measure(rounds: int) -> Sequence[Row]:
    """A song in each format, and an hour of wav."""
    with tempfile.TemporaryDirectory() as name:
        songs = {f"4 minutes of {kind}": _sound(Path(name) / f"song.{kind}", _SONG_S)
                 for kind in _FORMATS}  # fmt: skip
        songs["1 hour of wav"] = _sound(Path(name) / "hour.wav", _HOUR_S)
        found = asyncio.run(_measured(songs, rounds))
    return [
        ratio(
            Names("decoding", what, "ffmpeg -f null"), each.ours, each.ffmpeg,
            at_most=1.5 if "hour" in what else 2.0,
        )
        for what, each in found.items()
    ]  # fmt: skip


async def _measured(songs: dict[str, Path], rounds: int) -> dict[str, Figures]:
    helpers = Killable(size=1)
    analyser, found = Analyser(helpers), {what: Figures() for what in songs}
    for path in songs.values():
        await analyser.waveform(path)  # loads the helper, and the file into the machine's memory
    for _ in range(rounds):
        for what, path in songs.items():
            began_s = time.perf_counter()
            await analyser.waveform(path)
            found[what].ours.append(time.perf_counter() - began_s)
            began_s = time.perf_counter()
            command = ["ffmpeg", "-v", "error", "-i", str(path), "-f", "null", "-"]
            process = await asyncio.create_subprocess_exec(*command)
            assert await process.wait() == 0
            found[what].ffmpeg.append(time.perf_counter() - began_s)
    await helpers.aclose()
    return found


def _sound(path: Path, seconds: int) -> Path:
    source = f"{_SOUND}:d={seconds}:s=44100"
    command = ["ffmpeg", "-v", "error", "-f", "lavfi", "-i", source, str(path)]
    subprocess.run(command, check=True)
    return path


if __name__ == "__main__":
    sys.exit(alone(measure))
