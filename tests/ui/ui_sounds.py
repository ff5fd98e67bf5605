"""Real sounds for the tests of the player, and what this process holds open."""

from __future__ import annotations

import contextlib
import subprocess
from pathlib import Path


def make_tone(path: Path, seconds: float = 4.0, *options: str) -> Path:
    """Two different tones by ffmpeg; the kind follows from the name."""
    source = f"aevalsrc='0.5*sin(2*PI*330*t)|0.3*sin(2*PI*440*t)':d={seconds}:s=44100"
    quiet = ["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", source]
    subprocess.run([*quiet, *options, str(path)], check=True)
    return path


def is_held(path: Path) -> bool:
    """Whether this process has the file open."""
    for handle in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(OSError):
            if handle.readlink() == path:
                return True
    return False
