"""How many bytes may leave in a second, over all uploads; can be changed while they run."""

from __future__ import annotations

import asyncio
import contextlib

_LARGEST_BLOCK_BYTES = 1024 * 1024
_SMALLEST_BLOCK_BYTES = 16 * 1024
_BLOCKS_A_SECOND = 10


class Flow:
    """A leaky bucket: a block goes when what went before has drained; first come, first served."""

    def __init__(self) -> None:
        self._bytes_per_s = 0
        self._changed = asyncio.Event()
        self._turn = asyncio.Lock()
        self._owed_bytes = 0.0
        self._counted_at_s = 0.0

    @property
    def bytes_per_s(self) -> int:
        """The limit; 0 lets everything through. A new one counts at once."""
        return self._bytes_per_s

    @bytes_per_s.setter
    def bytes_per_s(self, limit: int) -> None:
        self._bytes_per_s = limit
        self._changed.set()

    @property
    def block_bytes(self) -> int:
        """The size of blocks that keep bytes moving evenly at this speed."""
        if not self.bytes_per_s:
            return _LARGEST_BLOCK_BYTES
        wanted = self.bytes_per_s // _BLOCKS_A_SECOND
        return max(_SMALLEST_BLOCK_BYTES, min(_LARGEST_BLOCK_BYTES, wanted))

    async def let_through(self, size_bytes: int) -> None:
        """Wait until a block of this size may go."""
        if not self.bytes_per_s:
            return
        async with self._turn:
            while (wait_s := self._wait_s()) > 0:
                self._changed.clear()
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(wait_s):
                        await self._changed.wait()
            self._owed_bytes += size_bytes

    def _wait_s(self) -> float:
        """How long until everything that went has drained, at the speed of now."""
        now_s = asyncio.get_running_loop().time()
        drained = (now_s - self._counted_at_s) * self.bytes_per_s
        self._counted_at_s = now_s
        self._owed_bytes = max(0.0, self._owed_bytes - drained) if self.bytes_per_s else 0.0
        return self._owed_bytes / self.bytes_per_s if self._owed_bytes else 0.0
