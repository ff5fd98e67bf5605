"""Every command with its keys, as this system writes them."""

from __future__ import annotations

import re

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from musicupload_gui.domain.wording import N_
from musicupload_gui.ui.commands import MENUS, Command, Commands
from musicupload_gui.ui.list_dialog import Lines, ListDialog
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.tongue import tr

_MNEMONIC = re.compile(r"\(&.\)|&")
TITLE = N_("Keyboard shortcuts")
HEADINGS = (N_("Command"), N_("Keys"))
ELSEWHERE = (
    (N_("In the list: open and close a track"), "→ ←"),
    (N_("In the list: do what the row offers"), "Enter"),
    (N_("In the list: play or pause"), "Space"),
    (N_("In the list and the table: edit"), "F2"),
    (N_("In a field of several tracks: choose one of their values"), "F4"),
    (N_("In the table: clear cells"), "Del"),
    (N_("In the table: fill down"), "Ctrl+D"),
    (N_("In a dialog: leave it"), "Esc"),
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
                rows.append((_path(menu, entry), _native(keys)))
    return [*rows, *((tr(words), _native(QKeySequence(keys)) or keys) for words, keys in ELSEWHERE)]


def _path(menu: str, entry: Command) -> str:
    # Where letters are no mnemonics, one stands in brackets after the word.
    names = _MNEMONIC.sub("", tr(menu)), tr(entry.text).rstrip("…")
    return tr("{menu}: {command}").format(menu=names[0], command=names[1])


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def shortcuts_dialog(look: Look, commands: Commands, parent: QWidget) -> ListDialog:
    """The list, to read."""
    rows = shortcut_rows(commands)
    lines = Lines(HEADINGS, len(rows), rows.__getitem__)
    return ListDialog(look, "shortcutsDialog", tr(TITLE), lines, 1, parent)
