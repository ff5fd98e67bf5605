"""Lets these tests import what stands in `packaging/`, which is no part of the program."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from mac_alias import Alias
from mac_tools import FindsTools, MacTools, Place

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


@pytest.fixture
def mac_tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MacTools:
    """Stand-ins for the tools of macOS, found by name and by place."""
    tools = MacTools(tmp_path / "tools")
    monkeypatch.setattr(FindsTools, "home", tools.home)
    monkeypatch.setattr("subprocess.Popen", FindsTools)
    monkeypatch.setattr("platform.mac_ver", lambda: ("14.5", ("", "", ""), "arm64"))
    monkeypatch.setattr("platform.machine", lambda: "arm64")
    monkeypatch.setattr(Alias, "for_file", Place)
    monkeypatch.setenv("PATH", str(tools.home), prepend=os.pathsep)
    return tools
