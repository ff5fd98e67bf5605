"""The words of presets."""

from __future__ import annotations

from musicupload_gui.ui.amounts import count_text

SAVE_TITLE, NAME = "Save as preset", "Name"
SAVE_HINT = "These values are kept under a name, to be given to other tracks."
NOTHING_COMMON = "The chosen tracks have no value in common."
SAVE_PRESET, REMOVE_TITLE = "Save preset", "Remove a preset"
REMOVE_HINT = "What it gave to tracks stays as it is."
NO_PRESETS = "No presets yet"
NOT_KEPT = "The settings could not be written"
SAVE_COMMAND, REMOVE_COMMAND = "Save as preset…", "Remove a preset…"
NAME_EXAMPLE = "Like Northlight Records"


def save_facts(count: int) -> str:
    """How much is kept."""
    return count_text(count, "value") if count else ""


def remove_label(name: str) -> str:
    """The button that removes one."""
    return f"Remove {name}" if name else "Remove"
