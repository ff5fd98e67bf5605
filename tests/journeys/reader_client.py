"""A screen reader in small: says over AT-SPI what it finds, one line of JSON for each line of it.

Runs under the system's Python, which has `pyatspi`, beside the program and outside of it.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from typing import Any

pyatspi: Any = importlib.import_module("pyatspi")
glib: Any = importlib.import_module("gi.repository.GLib")
_STATES = ("focusable", "focused", "showing", "enabled")
announced: list[str] = []


def main() -> None:
    pyatspi.Registry.registerEventListener(_note, "object:announcement")
    for line in sys.stdin:
        wish, *words = json.loads(line)
        try:
            answer = _WISHES[wish](*words)
        except glib.Error:
            answer = None  # what was looked at is gone meanwhile: look again
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


def objects() -> list[dict[str, object]]:
    """Everything there is, each with the names of what it stands in."""
    return [_told(thing, path) for thing, path in _walk(_desktop(), ())]


def focused() -> dict[str, object] | None:
    """Where the keyboard is: at the innermost of the things that say they have it."""
    found = [(t, path) for t, path in _walk(_desktop(), ()) if _has_keys(t)]
    return _told(*max(found, key=lambda each: len(each[1]))) if found else None


def rows(name: str) -> list[str]:
    """What is read out of each row of a tree: its first cell stands for it."""
    tree = next(t for t, _ in _walk(_desktop(), ()) if _is(t, "tree", name))
    width = tree.queryTable().nColumns
    cells = [tree.getChildAtIndex(i).name for i in range(width, tree.childCount, width)]
    return cells


def act(role: str, name: str) -> bool:
    """Do the first action of what is shown under this name."""
    found = (t for t, _ in _walk(_desktop(), ()) if _is(t, role, name) and _has(t, "showing"))
    thing = next(found, None)
    return thing is not None and bool(thing.queryAction().doAction(0))


def heard() -> list[str]:
    """All announcements so far."""
    while glib.MainContext.default().iteration(False):
        pass
    return announced


def _note(event: Any) -> None:
    announced.append(str(event.any_data))


def _desktop() -> Any:
    return pyatspi.Registry.getDesktop(0)


def _walk(thing: Any, path: tuple[str, ...]) -> Iterator[tuple[Any, tuple[str, ...]]]:
    for i in range(thing.childCount):
        child = thing.getChildAtIndex(i)
        if child is not None:
            yield child, path
            yield from _walk(child, (*path, child.name))


def _told(thing: Any, path: tuple[str, ...]) -> dict[str, object]:
    return {
        "role": thing.getRoleName(),
        "name": thing.name,
        "description": thing.description,
        "labels": [r.getTarget(0).name for r in thing.getRelationSet() if _is_label(r)],
        "states": [state for state in _STATES if _has(thing, state)],
        "actions": _actions(thing),
        "path": path,
    }


def _actions(thing: Any) -> list[str]:
    try:
        action = thing.queryAction()
    except NotImplementedError:
        return []
    return [action.getName(i) for i in range(action.nActions)]


def _is(thing: Any, role: str, name: str) -> bool:
    return thing.getRoleName() == role and thing.name == name


def _has(thing: Any, state: str) -> bool:
    return bool(thing.getState().contains(getattr(pyatspi, f"STATE_{state.upper()}")))


def _has_keys(thing: Any) -> bool:
    """A chosen tab and the current item of a list say so always; what they stand in knows."""
    is_item = thing.getRoleName() in {"page tab", "list item", "table cell"}
    return _has(thing, "focused") and (not is_item or _has(thing.parent, "focused"))


def _is_label(relation: Any) -> bool:
    return bool(relation.getRelationType() == pyatspi.RELATION_LABELLED_BY)


_WISHES: dict[str, Any] = {f.__name__: f for f in (objects, focused, rows, act, heard)}

if __name__ == "__main__":
    main()
