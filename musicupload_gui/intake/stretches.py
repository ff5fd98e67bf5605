"""Goes through stretches of large files in constant memory."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

_BLOCK_BYTES = 1024 * 1024


def stretch(file: BinaryIO, offset: int, size_bytes: int) -> Iterator[bytes]:
    """The bytes of a stretch, in blocks; raises `EOFError` when the file ends before it does."""
    file.seek(offset)
    while size_bytes > 0:
        block = file.read(min(size_bytes, _BLOCK_BYTES))
        if not block:
            raise EOFError("the file is shorter than it says")
        size_bytes -= len(block)
        yield block
