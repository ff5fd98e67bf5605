"""The words of changing a track at its service after the upload."""

from __future__ import annotations

from musicupload_gui.domain.wording import N_
from musicupload_gui.ui.tongue import plural, tr

TITLE = N_("Change at the service")
FIELD, HERE, THERE = N_("Send"), N_("Here"), N_("There")
EMPTY, NOT_READ = N_("(empty)"), N_("(cannot be read)")
COVER_HERE, COVER_THERE = N_("The picture here"), N_("Is replaced when ticked")
CHANGING = N_("Changing…")


def where_text(first: str, second: str) -> str:
    """A track and its account, or a value here and there."""
    return tr("{first} · {second}", "two things side by side").format(first=first, second=second)


def differing_text(count: int) -> str:
    """How much is not the same."""
    if not count:
        return tr("What can be compared is the same.")
    return plural("%n field differs", "%n fields differ", count)


def change_label(count: int, *, with_cover: bool) -> str:
    """The button."""
    if with_cover:
        both = plural("Change %n field and the cover", "Change %n fields and the cover", count)
        return both if count else tr("Replace the cover")
    return plural("Change %n field", "Change %n fields", count) if count else tr("Change")
