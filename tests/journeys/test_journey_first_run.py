"""The first command of the README where there is no display: the main job, once, by itself."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from musicupload_gui.house import sample_tracks

SERVICES = ("Swayzio", "AudioDelivery", "SourceAudio", "Flow Music", "Riffusion")


def test_the_program_does_its_main_job_and_says_how_each_upload_ended(tmp_path: Path) -> None:
    picture = tmp_path / "first-run.png"
    done = subprocess.run(
        [
            sys.executable, "-m", "musicupload_gui",
            "--data-dir", str(tmp_path / "data"), "--smoke", str(picture),
        ],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=150,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    ended = [line for line in done.stdout.splitlines() if " -> " in line]
    count = len(list(sample_tracks().iterdir()))
    for service in SERVICES:
        assert sum(f"{service} practice: ready " in line for line in ended) == count
    assert len(ended) == count * len(SERVICES)
    assert picture.read_bytes().startswith(b"\x89PNG")
