"""Speed and time left come from the last five seconds, and bars never run back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from musicupload_gui.ui.pace import Pace, Ratchet


def test_no_numbers_before_three_seconds() -> None:
    pace = Pace()
    assert pace.bytes_per_s(0.0) is None
    pace.add(0.0, 0)
    pace.add(2.9, 29)
    assert pace.bytes_per_s(2.9) is None
    pace.add(3.0, 30)
    assert pace.bytes_per_s(3.0) == 10
    assert pace.seconds_left(3.0, 100) == 10


def test_only_the_last_seconds_count() -> None:
    pace = Pace()
    for second in range(11):
        pace.add(float(second), 1000 * min(second, 5))
    assert pace.bytes_per_s(10.0) == 0
    assert pace.seconds_left(10.0, 100) is None


def test_how_long_nothing_has_moved() -> None:
    pace = Pace()
    pace.add(0.0, 0)
    pace.add(10.0, 500)
    pace.add(20.0, 500)
    assert pace.still_s(25.0) == 15
    pace.add(26.0, 0)
    assert pace.still_s(26.0) == 0


def test_a_stall_slows_the_number_down_without_new_samples() -> None:
    pace = Pace()
    for second in range(6):
        pace.add(float(second), 100 * second)
    assert pace.bytes_per_s(5.0) == 100
    slower = pace.bytes_per_s(8.0)
    assert slower is not None
    assert 0 < slower < 100
    assert pace.bytes_per_s(20.0) == 0


def test_a_restart_begins_again() -> None:
    pace = Pace()
    pace.add(0.0, 0)
    pace.add(4.0, 400)
    pace.add(5.0, 10)
    assert pace.bytes_per_s(5.0) is None
    pace.add(9.0, 410)
    assert pace.bytes_per_s(9.0) == 100


@given(st.lists(st.tuples(st.integers(0, 3), st.floats(0, 1)), max_size=30))
def test_bars_never_run_back_within_a_run(steps: list[tuple[int, float]]) -> None:
    bar = Ratchet()
    last_run, last = -1, 0.0
    for run, fraction in sorted(steps, key=lambda step: step[0]):
        drawn = bar.show(run, fraction)
        assert drawn >= fraction
        assert run != last_run or drawn >= last
        last_run, last = run, drawn
