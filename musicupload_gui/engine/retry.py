"""How long to wait before the next try: pure, so that its tests take no time."""

from __future__ import annotations

from collections.abc import Callable

from musicupload_gui.domain.errors import TRANSIENT, ErrorKind, UploadError

MAX_TRIES = 8
FIRST_WAIT_S = 2.0
LONGEST_WAIT_S = 120.0
_TRIES = {ErrorKind.BAD_ANSWER: 3, ErrorKind.GONE: 2, ErrorKind.URL_EXPIRED: 2}


def next_wait(
    error: UploadError, tries: int, spread: Callable[[float, float], float]
) -> float | None:
    """Seconds until the next try after `tries` failed ones, or None when trying is over.

    Full jitter: anywhere between a second and the doubled wait, so that many uploads do not come
    back at once. A service that names a time is asked no earlier than that.
    """
    if error.kind not in TRANSIENT or tries >= _TRIES.get(error.kind, MAX_TRIES):
        return None
    ceiling = min(LONGEST_WAIT_S, FIRST_WAIT_S * 2 ** (tries - 1))
    wait_s = spread(min(1.0, ceiling), ceiling)
    if error.retry_after_s is not None:
        wait_s += error.retry_after_s
    return wait_s
