"""What the window has to load before it can show anything."""

from __future__ import annotations

import json
import subprocess
import sys


def loaded_by(module: str) -> set[str]:
    program = f"import json, sys, {module}; print(json.dumps(list(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program], capture_output=True, check=True
    )
    return set(json.loads(done.stdout))


def test_reader_leaves_the_large_libraries_to_its_helpers() -> None:
    loaded = loaded_by("musicupload_gui.intake.reader")
    assert not loaded & {"av", "numpy", "mutagen", "PySide6", "httpx"}


def test_reading_tags_takes_no_decoder() -> None:
    loaded = loaded_by("musicupload_gui.intake.tags")
    assert "mutagen" in loaded
    assert not loaded & {"av", "numpy", "asyncio", "PySide6", "httpx"}
