"""Every command of the window in one table: its words, its shortcut, and the call that it makes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from musicupload_gui.domain.wording import N_
from musicupload_gui.ui.tongue import tr

_Role = QAction.MenuRole
_Keys = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Command:
    """One row of the table; an empty text is a line between groups."""

    name: str
    text: str
    keys: str | QKeySequence.StandardKey = ""
    role: QAction.MenuRole = _Role.NoRole
    is_checkable: bool = False
    is_menu: bool = False
    """A menu of its own, by its name in `Commands.menus`; somebody else fills it."""


_LINE = Command("", "")
MENUS: tuple[tuple[str, tuple[Command, ...]], ...] = (
    (
        N_("&File"),
        (
            Command("add_files", N_("Add files…"), _Keys.Open),
            Command("add_folder", N_("Add folder…"), "Ctrl+Shift+O"),
            Command("add_links", N_("Add tracks that are online…"), "Ctrl+L"),
            _LINE,
            Command("sheet", N_("Fields from a sheet…"), "Ctrl+Shift+I"),
            Command("export_list", N_("Export the list…"), "Ctrl+E"),
            Command("export_failed", N_("Export failed uploads…")),
            _LINE,
            Command("quit", N_("Quit"), _Keys.Quit, _Role.QuitRole),
        ),
    ),
    (
        N_("&Edit"),
        (
            Command("undo", N_("Undo"), _Keys.Undo),
            Command("redo", N_("Redo"), _Keys.Redo),
            _LINE,
            Command("paste", N_("Paste files"), _Keys.Paste),
            Command("select_all", N_("Select all"), _Keys.SelectAll),
            Command("remove", N_("Remove from list"), _Keys.Delete),
            _LINE,
            Command("find", N_("Filter"), _Keys.Find),
            Command("replace", N_("Find and replace…"), "Ctrl+H"),
        ),
    ),
    (
        N_("&Tracks"),
        (
            Command("from_names", N_("Fields from file names…"), "Ctrl+Shift+F"),
            Command("number", N_("Number tracks…"), "Ctrl+Shift+N"),
            Command("case", N_("Change case…")),
            Command("presets", N_("Presets"), is_menu=True),
            _LINE,
            Command("cover_choose", N_("Cover from a picture…")),
            Command("cover_folders", N_("Covers from the tracks' folders")),
            Command("cover_paste", N_("Paste cover")),
            Command("cover_save", N_("Save cover…")),
            Command("cover_remove", N_("Remove cover")),
            _LINE,
            Command("write_tags", N_("Write tags into files…")),
            _LINE,
            Command("play", N_("Play or pause")),
            _LINE,
            Command("move_up", N_("Move up"), "Alt+Up"),
            Command("move_down", N_("Move down"), "Alt+Down"),
            _LINE,
            Command("combine", N_("Combine into one track")),
            Command("split", N_("Split into one track per file")),
        ),
    ),
    (
        N_("&View"),
        (
            Command("inspector", N_("Inspector"), "Ctrl+I", is_checkable=True),
            Command("grid", N_("Metadata table"), "Ctrl+T", is_checkable=True),
            Command("columns", N_("Columns"), is_menu=True),
            Command("history", N_("History…"), "Ctrl+Shift+H"),
            Command("tab_metadata", N_("Metadata"), "Ctrl+1"),
            Command("tab_delivery", N_("Delivery"), "Ctrl+2"),
            Command("tab_audio", N_("Audio"), "Ctrl+3"),
            _LINE,
            Command("next_pane", N_("Next pane"), "F6"),
            Command("previous_pane", N_("Previous pane"), "Shift+F6"),
        ),
    ),
    (
        N_("&Queue"),
        (
            Command("upload", N_("Upload"), "Ctrl+Return"),
            Command("check", N_("Check before sending…"), "Ctrl+Shift+Return"),
            Command("pause", N_("Pause"), "Ctrl+P"),
            Command("retry_failed", N_("Retry failed"), "Ctrl+R"),
            _LINE,
            Command("cancel", N_("Cancel the selected"), "Ctrl+."),
            Command("cancel_all", N_("Cancel all")),
            _LINE,
            Command("afterwards", N_("After this batch"), is_menu=True),
        ),
    ),
    (
        N_("&Tools"),
        (
            Command("add_account", N_("Add account…")),
            Command("settings", N_("Settings…"), "Ctrl+,", _Role.PreferencesRole),
            _LINE,
            Command("practice", N_("Practice accounts and sample tracks")),
        ),
    ),
    (
        N_("&Help"),
        (
            Command("guide", N_("User guide"), _Keys.HelpContents),
            Command("shortcuts", N_("Keyboard shortcuts"), "Ctrl+/"),
            Command("troubleshooting", N_("Troubleshooting")),
            _LINE,
            Command("open_logs", N_("Open the log folder")),
            Command("report", N_("Report a problem…")),
            _LINE,
            Command("check_updates", N_("Check for a newer version…")),
            Command("about", N_("About MusicUpload"), role=_Role.AboutRole),
        ),
    ),
)


class Commands:
    """The window's actions by name; `bind` gives each its call."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        for title, commands in MENUS:
            menu = self.menus[title] = window.menuBar().addMenu(tr(title))
            for command in commands:
                if command is _LINE:
                    menu.addSeparator()
                elif command.is_menu:
                    self.menus[command.name] = menu.addMenu(tr(command.text))
                else:
                    menu.addAction(self._make(command))

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def bind(self, calls: dict[str, Callable[[], object]]) -> None:
        """Let each action make its call; raises `KeyError` for a name that is not in the table."""
        for name, call in calls.items():
            self._actions[name].triggered.connect(partial(_call, call))

    def run(self, name: str) -> None:
        """Do what a command does."""
        self._actions[name].trigger()

    def names(self) -> tuple[str, ...]:
        """Every command there is."""
        return tuple(self._actions)

    def _make(self, command: Command) -> QAction:
        action = QAction(tr(command.text), self._window)
        action.setObjectName(f"action_{command.name}")
        action.setMenuRole(command.role)
        action.setCheckable(command.is_checkable)
        if isinstance(command.keys, str):
            action.setShortcut(QKeySequence(command.keys))
        else:
            action.setShortcuts(command.keys)
        self._actions[command.name] = action
        return action


def _call(call: Callable[[], object], _is_checked: bool = False) -> None:
    """Leave out what Qt tells of check marks."""
    call()
