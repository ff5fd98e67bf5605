"""Which version is newer; whatever cannot be read is not."""

from __future__ import annotations

import pytest

from musicupload_gui import __version__
from musicupload_gui.domain.release import is_newer


@pytest.mark.parametrize(
    ("version", "than"),
    [
        ("0.1.1", "0.1.0"),
        ("0.10.0", "0.9.9"),
        ("v1.0", "0.9.9"),
        ("1.0.0.1", "1.0.0"),
        ("0.3.0", "0.3.0rc2"),
        ("0.3.0", "0.3.0.dev4"),
    ],
)
def test_newer(version: str, than: str) -> None:
    assert is_newer(version, than)


@pytest.mark.parametrize(
    ("version", "than"),
    [
        ("0.1.0", "0.1.0"),
        ("1.0", "1.0.0"),
        ("0.1.0", "0.2"),
        ("9.0.0rc1", "0.1.0"),
        ("9.0.0-beta.2", "0.1.0"),
        ("9", "0.1.0"),
        ("", "0.1.0"),
        ("nightly", "0.1.0"),
        ("release-9.0.0", "0.1.0"),
        ("9.0.0 <b>", "0.1.0"),
        ("9.0.0\n", "0.1.0"),
        ("9.0.0.0.0", "0.1.0"),
        ("٩.0.0", "0.1.0"),
        ("9" * 5000 + ".0", "0.1.0"),
        ("9.0.0", "unknown"),
    ],
)
def test_not_newer(version: str, than: str) -> None:
    assert not is_newer(version, than)


def test_this_version_can_be_compared() -> None:
    assert is_newer("999.0.0", __version__)
