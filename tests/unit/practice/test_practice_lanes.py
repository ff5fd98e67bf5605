"""The pace of processing."""

from __future__ import annotations

import time

import pytest

from musicupload_gui.practice.lanes import Lanes

NAMES = ("waveform", "stems")


def test_without_a_pace_the_second_look_sees_the_end() -> None:
    lanes = Lanes(NAMES)
    assert lanes.peek() == {"waveform": "running", "stems": "pending"}
    assert lanes.look() == {"waveform": "running", "stems": "pending"}
    assert lanes.peek() == {"waveform": "running", "stems": "pending"}
    assert lanes.look() == {"waveform": "complete", "stems": "complete"}
    assert lanes.peek() == {"waveform": "complete", "stems": "complete"}


@pytest.mark.parametrize(
    ("ago_s", "states"),
    [
        (0, ("running", "pending")),
        (500, ("running", "pending")),
        (1500, ("complete", "running")),
        (2500, ("complete", "failed")),
        (99_000, ("complete", "failed")),
    ],
)
def test_with_a_pace_each_lane_takes_its_time(ago_s: float, states: tuple[str, str]) -> None:
    lanes = Lanes(NAMES, 1000, frozenset({"stems"}), started_at=time.monotonic() - ago_s)
    for _ in range(3):
        assert tuple(lanes.look().values()) == states
