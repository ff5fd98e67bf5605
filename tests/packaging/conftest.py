"""Lets these tests import what stands in `packaging/`, which is no part of the program."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """A folder in the shape of a frozen program, with next to nothing in it."""
    folder = tmp_path / "frozen" / "musicupload-gui"
    licence = folder / "_internal" / "licences" / "THIRD-PARTY.txt"
    licence.parent.mkdir(parents=True)
    licence.write_text("parts")
    for name in ("musicupload-gui", "musicupload", "musicupload-gui.exe", "musicupload.exe"):
        (folder / name).write_bytes(b"program")
        (folder / name).chmod(0o755)
    return folder
