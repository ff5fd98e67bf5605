"""Every command with its keys, as this system writes them."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from musicupload_gui.ui.commands import MENUS, Commands
from musicupload_gui.ui.list_dialog import Lines, ListDialog
from musicupload_gui.ui.look import Look

TITLE = "Keyboard shortcuts"
HEADINGS = ("Command", "Keys")
ELSEWHERE = (
    ("In the list: open and close a track", "→ ←"),
    ("In the list: do what the row offers", "Enter"),
    ("In the list and the table: edit", "F2"),
    ("In the table: clear cells", "Del"),
    ("In the table: fill down", "Ctrl+D"),
    ("In a dialog: leave it", "Esc"),
)
"""Keys that belong to a place, not to a menu."""


def shortcut_rows(commands: Commands) -> list[tuple[str, str]]:
    """What each command with keys is called, by menu, and its keys."""
    rows: list[tuple[str, str]] = []
    for menu, entries in MENUS:
        for entry in entries:
            if not entry.name or entry.is_menu:
                continue
            keys = commands[entry.name].shortcut()
            if not keys.isEmpty():
                text = keys.toString(QKeySequence.SequenceFormat.NativeText)
                rows.append((f"{menu.replace('&', '')}: {entry.text.rstrip('…')}", text))
    return [*rows, *ELSEWHERE]


def shortcuts_dialog(look: Look, commands: Commands, parent: QWidget) -> ListDialog:
    """The list, to read."""
    rows = shortcut_rows(commands)
    lines = Lines(HEADINGS, len(rows), rows.__getitem__)
    return ListDialog(look, "shortcutsDialog", TITLE, lines, 1, parent)
