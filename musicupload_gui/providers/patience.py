"""How long the other side of a connection may take."""

from __future__ import annotations

from dataclasses import dataclass

import httpx


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the other side may take, in seconds."""

    connect_s: float = 10.0
    move_s: float = 60.0
    """Until something moves again."""
    call_s: float = 120.0
    """For a whole call and its answer."""
    after_put_s: float = 300.0
    """From the last byte of a file to the answer."""

    @property
    def asking(self) -> httpx.Timeout:
        """For a call."""
        return httpx.Timeout(self.move_s, connect=self.connect_s, pool=None)

    @property
    def sending(self) -> httpx.Timeout:
        """For a request after which the other side has work to do."""
        return httpx.Timeout(self.move_s, connect=self.connect_s, pool=None, read=self.after_put_s)
