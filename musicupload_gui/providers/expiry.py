"""Whether a time that a service wrote is past, by this computer's clock."""

from __future__ import annotations

import time
from datetime import datetime


def is_past(text: str, margin_s: float = 0.0) -> bool:
    """Whether the ISO time is over, or will be in `margin_s`; a text that is no time never is."""
    try:
        return datetime.fromisoformat(text).timestamp() - margin_s <= time.time()
    except ValueError:
        return False
