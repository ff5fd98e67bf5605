"""A copy knows its release page when a release build wrote it down, and not otherwise."""

from __future__ import annotations

from pathlib import Path

import pytest

from musicupload_gui.settings.paths import resources
from musicupload_gui.settings.release import update_address


def test_what_was_written_is_read(tmp_path: Path) -> None:
    (tmp_path / "release.json").write_text('{"updates": "https://a.example/latest", "more": 1}')
    assert update_address(tmp_path) == "https://a.example/latest"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"updates": 3}', "{}"])
def test_damage_is_no_address(tmp_path: Path, text: str) -> None:
    (tmp_path / "release.json").write_text(text)
    assert update_address(tmp_path) == ""


def test_a_copy_of_the_source_has_none() -> None:
    assert update_address(resources()) == ""
