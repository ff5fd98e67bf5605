"""What a release build wrote beside its resources: where to ask which version is the newest."""

from __future__ import annotations

from pathlib import Path

import msgspec


class _Facts(msgspec.Struct):
    updates: str = ""


def update_address(resources: Path) -> str:
    """The address to ask; empty for a copy that no release build made."""
    try:
        raw = (resources / "release.json").read_bytes()
        return msgspec.json.decode(raw, type=_Facts).updates
    except (OSError, msgspec.MsgspecError):
        return ""
