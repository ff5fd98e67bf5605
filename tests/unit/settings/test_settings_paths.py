"""Where things are kept, and that only this person may look."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from musicupload_gui.settings.paths import data_folder, resources


def test_folder_given_by_name_wins(tmp_path: Path) -> None:
    environ = {"MUSICUPLOAD_DATA_DIR": str(tmp_path / "b")}
    assert data_folder(tmp_path / "a", environ).root == tmp_path / "a"


def test_variable_comes_second(tmp_path: Path) -> None:
    environ = {"MUSICUPLOAD_DATA_DIR": str(tmp_path / "b")}
    assert data_folder(None, environ).root == tmp_path / "b"


@pytest.mark.parametrize("environ", [{}, {"MUSICUPLOAD_DATA_DIR": "  "}])
def test_usual_place_comes_last(environ: dict[str, str]) -> None:
    root = data_folder(None, environ).root
    assert root.name == "MusicUpload"
    assert root.is_absolute()


def test_relative_folder_becomes_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert data_folder(Path("here"), {}).root == tmp_path / "here"


def test_create_makes_private_folders_and_may_be_repeated(tmp_path: Path) -> None:
    folder = data_folder(tmp_path / "deep" / "data", {})
    folder.create()
    folder.create()
    for made in (folder.root, folder.covers, folder.logs):
        assert made.is_dir()
        if sys.platform != "win32":
            assert stat.S_IMODE(made.stat().st_mode) == 0o700
    assert folder.settings.parent == folder.journal.parent == folder.root


def test_resources_are_found() -> None:
    assert resources().is_dir()
