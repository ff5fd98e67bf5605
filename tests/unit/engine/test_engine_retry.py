"""Waiting times: pure, bounded, and never for what cannot pass by itself."""

from __future__ import annotations

import pytest

from musicupload_gui.domain.errors import TRANSIENT, ErrorKind, UploadError
from musicupload_gui.engine.retry import LONGEST_WAIT_S, MAX_TRIES, next_wait


def longest(low: float, high: float) -> float:
    del low
    return high


@pytest.mark.parametrize("kind", sorted(set(ErrorKind) - TRANSIENT))
def test_what_cannot_pass_is_not_tried_again(kind: ErrorKind) -> None:
    assert next_wait(UploadError(kind), 1, longest) is None


@pytest.mark.parametrize("kind", sorted(TRANSIENT))
def test_what_can_pass_is_tried_again_and_given_up_in_the_end(kind: ErrorKind) -> None:
    error = UploadError(kind)
    assert next_wait(error, 1, longest) is not None
    assert next_wait(error, MAX_TRIES, longest) is None


def test_waits_double_up_to_a_limit() -> None:
    error = UploadError(ErrorKind.NETWORK)
    waits = [next_wait(error, tries, longest) for tries in range(1, MAX_TRIES)]
    assert waits == [2.0, 4.0, 8.0, 16.0, 32.0, 64.0, LONGEST_WAIT_S]


def test_the_service_is_asked_no_earlier_than_it_said() -> None:
    error = UploadError(ErrorKind.BUSY, retry_after_s=40.0)
    wait_s = next_wait(error, 1, lambda low, _: low)
    assert wait_s is not None
    assert wait_s >= 40.0
