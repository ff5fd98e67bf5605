"""What counts as the address of a track that is online."""

from __future__ import annotations

_SCHEMES = frozenset({"http", "https"})


def is_link(text: str) -> bool:
    """Whether a text is meant as an address and not as the name of a file."""
    return text.strip().partition("://")[0].lower() in _SCHEMES
