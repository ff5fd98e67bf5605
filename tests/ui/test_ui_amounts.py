"""Sizes, times and counts as people read them, and text that is safe to show."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicupload_gui.ui import amounts
from musicupload_gui.ui.plain import LONGEST, shown


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (61_200_000, "61.2 MB"),
        (412_000_000, "412 MB"),
        (2_300_000_000, "2.3 GB"),
        (640_000, "640 KB"),
    ],
)
def test_sizes(size: int, text: str) -> None:
    assert amounts.size_text(size) == text


def test_speeds() -> None:
    assert amounts.speed_text(4_100_000) == "4.1 MB/s"
    assert amounts.speed_text(640_000) == "640 KB/s"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0:00"), (42, "0:42"), (182.4, "3:02"), (8049, "2:14:09"), (-3, "0:00")],
)
def test_clock_spans(seconds: float, text: str) -> None:
    assert amounts.clock_span(seconds) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(20, "under 1 min"), (110, "about 2 min"), (1920, "about 32 min"), (10_000, "about 3 h")],
)
def test_rough_spans(seconds: float, text: str) -> None:
    assert amounts.about_span(seconds) == text


def test_what_is_left_fits_a_row() -> None:
    assert amounts.left_span(12) == "0:12"
    assert amounts.left_span(3 * 3600) == "3 h"


def test_moments_are_told_as_exactly_as_they_need() -> None:
    now = time.mktime((2026, 11, 27, 18, 0, 0, 0, 0, -1))
    assert amounts.moment_text(now - 4 * 3600 + 120, now) == "14:02"
    assert amounts.moment_text(now - 3 * 86_400, now) == "24 Nov"
    assert amounts.moment_text(now - 400 * 86_400, now).endswith(" 2025")


def test_dates_name_their_month() -> None:
    assert amounts.date_text(date(2026, 3, 2)) == "2 Mar 2026"


@pytest.mark.parametrize(
    ("place", "text"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (112, "112th"), (23, "23rd")],
)
def test_places(place: int, text: str) -> None:
    assert amounts.nth_text(place) == text


def test_counts_and_shares() -> None:
    assert amounts.tracks_text(1) == "1 track"
    assert amounts.tracks_text(1284) == "1,284 tracks"
    assert amounts.percent_text(0.999) == "99 %"
    assert amounts.percent_text(0.29) == "29 %"


def test_text_that_hides_or_reorders_is_marked() -> None:
    assert (
        shown("Night\u202edrive\x07")
        == "Night\N{REPLACEMENT CHARACTER}drive\N{REPLACEMENT CHARACTER}"
    )
    assert shown("two\nlines\there") == "two lines here"
    assert shown("two\nlines", keeps_lines=True) == "two\nlines"
    assert shown("caf\udce9.mp3") == "caf\N{REPLACEMENT CHARACTER}.mp3"
    assert shown("Für Élise – 夜") == "Für Élise – 夜"


@given(st.text(max_size=2 * LONGEST))
def test_shown_text_is_short_and_can_be_encoded(text: str) -> None:
    safe = shown(text)
    assert len(safe) <= LONGEST
    assert "\n" not in safe
    safe.encode()
