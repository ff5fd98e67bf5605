"""What must have a name: all that takes the keyboard or can be acted on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

SHAPES = frozenset({"scroll bar", "split pane", "splitter", "separator"})
"""Roles that only lay others out; a scroll bar can be moved, but readers go by the content."""
_MARKUP = re.compile(r"</?\w+[^>]*>")


def unspeakable(told: dict[str, Any]) -> bool:
    """Whether a reader could not say what this is, or would read markup out."""
    if _MARKUP.search(told["description"]):
        return True
    can_be_used = "focusable" in told["states"] or told["actions"]
    if not can_be_used or told["role"] in SHAPES:
        return False
    if told["role"] == "combo box":
        # On Linux its name is what is chosen; what it is stands in its label.
        return not any(told["labels"])
    return not told["name"].strip()


def inside(widget: QWidget) -> list[dict[str, Any]]:
    """Everything in a widget as a screen reader would get it, shown or not."""
    top = QAccessible.queryAccessibleInterface(widget)
    return [_told(thing, path) for thing, path in _walk(top, ())]


def _walk(
    thing: QAccessibleInterface, path: tuple[str, ...]
) -> Iterator[tuple[QAccessibleInterface, tuple[str, ...]]]:
    yield thing, path
    name = thing.text(QAccessible.Text.Name)
    for i in range(thing.childCount()):
        child = thing.child(i)
        if child and child.isValid():
            yield from _walk(child, (*path, name))


def _told(thing: QAccessibleInterface, path: tuple[str, ...]) -> dict[str, Any]:
    actions = thing.actionInterface()
    labels = thing.relations(QAccessible.RelationFlag.Label)
    return {
        "role": re.sub(r"(?<=[a-z])(?=[A-Z])", " ", thing.role().name).lower(),
        "name": thing.text(QAccessible.Text.Name),
        "description": thing.text(QAccessible.Text.Description),
        "labels": [label.text(QAccessible.Text.Name) for label, _ in labels],
        "states": ["focusable"] if thing.state().focusable else [],
        "actions": list(actions.actionNames()) if actions else [],
        "path": path,
    }
