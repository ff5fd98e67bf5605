"""Ids that services give us and that we put into paths: none may lead anywhere else."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

PathId = Annotated[str, Meta(max_length=200, pattern=r"^[\w~-][\w.~-]*$")]
"""One segment of a path, as is; another text in its place makes the answer `BAD_ANSWER`."""
MaybePathId = Annotated[str, Meta(max_length=200, pattern=r"^([\w~-][\w.~-]*)?$")]
"""The same where a service may name none."""
