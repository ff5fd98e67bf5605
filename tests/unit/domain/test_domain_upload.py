"""The table of legal states: every pair is decided, and no end is left by itself."""

from __future__ import annotations

from itertools import product

import pytest

from musicupload_gui.domain.upload import (
    ENDED,
    PENDING,
    RUNNING,
    IllegalStepError,
    State,
    check_step,
)


def is_legal(old: State, new: State) -> bool:
    try:
        check_step(old, new)
    except IllegalStepError:
        return False
    return True


@pytest.mark.parametrize(("old", "new"), list(product(State, State)))
def test_every_pair_is_decided(old: State, new: State) -> None:
    assert is_legal(old, new) in (True, False)
    if old is new:
        assert is_legal(old, new)


def test_ready_is_the_end() -> None:
    assert [new for new in State if new is not State.READY and is_legal(State.READY, new)] == []


@pytest.mark.parametrize("state", sorted(RUNNING))
def test_what_runs_can_fail_wait_and_be_cancelled(state: State) -> None:
    for end in (State.FAILED, State.WAITING, State.HELD, State.UNKNOWN, State.CANCELLED):
        assert is_legal(state, end)


@pytest.mark.parametrize("state", [State.DRAFT, State.PAUSED, State.HELD, State.WAITING])
def test_nothing_is_ready_without_having_run(state: State) -> None:
    assert not is_legal(state, State.READY)


def test_unknown_becomes_ready_only_by_a_person_or_a_new_run() -> None:
    assert {s for s in State if s is not State.UNKNOWN and is_legal(State.UNKNOWN, s)} == {
        State.QUEUED,
        State.READY,
        State.CANCELLED,
    }


def test_every_state_is_in_one_group() -> None:
    groups = (RUNNING, PENDING, ENDED, frozenset({State.DRAFT, State.IMPORTED}))
    for state in State:
        assert sum(state in group for group in groups) == 1
