"""The words of presets."""

from __future__ import annotations

from musicupload_gui.domain.wording import N_
from musicupload_gui.ui.tongue import plural, tr

SAVE_TITLE, NAME = N_("Save as preset"), N_("Name")
SAVE_HINT = N_("These values are kept under a name, to be given to other tracks.")
NOTHING_COMMON = N_("The chosen tracks have no value in common.")
SAVE_PRESET, REMOVE_TITLE = N_("Save preset"), N_("Remove a preset")
REMOVE_HINT = N_("What it gave to tracks stays as it is.")
NO_PRESETS = N_("No presets yet")
NOT_KEPT = N_("The settings could not be written")
SAVE_COMMAND, REMOVE_COMMAND = N_("Save as preset…"), N_("Remove a preset…")
NAME_EXAMPLE = N_("Like Northlight Records")


def save_facts(count: int) -> str:
    """How much is kept."""
    return plural("%n value", "%n values", count) if count else ""


def remove_label(name: str) -> str:
    """The button that removes one."""
    return tr("Remove {preset}").format(preset=name) if name else tr("Remove")
