"""Titles and numbers out of file names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicupload_gui.intake.filenames import guess


@pytest.mark.parametrize(
    ("stem", "number", "title"),
    [
        ("01 - Artist - Title", "1", "Title"),
        ("01 Title", "1", "Title"),
        ("01. Title", "1", "Title"),
        ("01_-_Title_Of_It", "1", "Title Of It"),
        ("1-03 Title", "3", "Title"),
        ("007 Title", "7", "Title"),
        ("12) Title", "12", "Title"),
        ("Artist - Title", None, "Title"),
        ("Title (Instrumental)", None, "Title (Instrumental)"),
        ("Artist - Title - Live", None, "Live"),
        ("Title", None, "Title"),
        ("snake_case_title", None, "snake case title"),
        ("Keeps_this one", None, "Keeps_this one"),
        ("7 Rings", None, "7 Rings"),
        ("1999", None, "1999"),
        ("2024 - Title", None, "Title"),
        ("01", None, "01"),
        ("00 - Intro", "0", "Intro"),
        ("  Title  ", None, "Title"),
        ("Drums - ", None, "Drums -"),
    ],
)
def test_guess(stem: str, number: str | None, title: str) -> None:
    found = guess(stem)
    assert found.get("title") == title
    assert found.get("track_number") == number


@given(st.text(max_size=60))
def test_any_name_gives_a_title_without_blanks_around_it(stem: str) -> None:
    found = guess(stem)
    assert found.get("title", "x") == found.get("title", "x").strip() != ""
    assert found.get("track_number", "0").isdecimal()


def test_nothing_comes_from_nothing() -> None:
    assert guess("") == guess("   ") == {}
