"""Every command of the window in one table: its words, its shortcut, and the call that it makes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

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
        "&File",
        (
            Command("add_files", "Add files…", _Keys.Open),
            Command("add_folder", "Add folder…", "Ctrl+Shift+O"),
            Command("add_links", "Add tracks that are online…", "Ctrl+L"),
            _LINE,
            Command("sheet", "Fields from a sheet…", "Ctrl+Shift+I"),
            Command("export_list", "Export the list…", "Ctrl+E"),
            Command("export_failed", "Export failed uploads…"),
            _LINE,
            Command("quit", "Quit", _Keys.Quit, _Role.QuitRole),
        ),
    ),
    (
        "&Edit",
        (
            Command("undo", "Undo", _Keys.Undo),
            Command("redo", "Redo", _Keys.Redo),
            _LINE,
            Command("paste", "Paste files", _Keys.Paste),
            Command("select_all", "Select all", _Keys.SelectAll),
            Command("remove", "Remove from list", _Keys.Delete),
            _LINE,
            Command("find", "Filter", _Keys.Find),
            Command("replace", "Find and replace…", "Ctrl+H"),
        ),
    ),
    (
        "&Tracks",
        (
            Command("from_names", "Fields from file names…", "Ctrl+Shift+F"),
            Command("number", "Number tracks…", "Ctrl+Shift+N"),
            Command("case", "Change case…"),
            Command("presets", "Presets", is_menu=True),
            _LINE,
            Command("cover_choose", "Cover from a picture…"),
            Command("cover_folders", "Covers from the tracks' folders"),
            Command("cover_paste", "Paste cover"),
            Command("cover_save", "Save cover…"),
            Command("cover_remove", "Remove cover"),
            _LINE,
            Command("write_tags", "Write tags into files…"),
            _LINE,
            Command("move_up", "Move up", "Alt+Up"),
            Command("move_down", "Move down", "Alt+Down"),
            _LINE,
            Command("combine", "Combine into one track"),
            Command("split", "Split into one track per file"),
        ),
    ),
    (
        "&View",
        (
            Command("inspector", "Inspector", "Ctrl+I", is_checkable=True),
            Command("grid", "Metadata table", "Ctrl+T", is_checkable=True),
            Command("columns", "Columns", is_menu=True),
            Command("history", "History…", "Ctrl+Shift+H"),
            Command("tab_metadata", "Metadata", "Ctrl+1"),
            Command("tab_delivery", "Delivery", "Ctrl+2"),
            Command("tab_audio", "Audio", "Ctrl+3"),
            _LINE,
            Command("next_pane", "Next pane", "F6"),
        ),
    ),
    (
        "&Queue",
        (
            Command("upload", "Upload", "Ctrl+Return"),
            Command("check", "Check before sending…", "Ctrl+Shift+Return"),
            Command("pause", "Pause", "Ctrl+P"),
            Command("retry_failed", "Retry failed", "Ctrl+R"),
            _LINE,
            Command("cancel", "Cancel the selected", "Ctrl+."),
            Command("cancel_all", "Cancel all"),
        ),
    ),
    (
        "&Tools",
        (
            Command("add_account", "Add account…"),
            Command("practice", "Practice accounts and sample tracks"),
        ),
    ),
    (
        "&Help",
        (
            Command("shortcuts", "Keyboard shortcuts", _Keys.HelpContents),
            Command("open_logs", "Open the log folder"),
            _LINE,
            Command("about", "About MusicUpload", role=_Role.AboutRole),
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
            menu = self.menus[title] = window.menuBar().addMenu(title)
            for command in commands:
                if command is _LINE:
                    menu.addSeparator()
                elif command.is_menu:
                    self.menus[command.name] = menu.addMenu(command.text)
                else:
                    menu.addAction(self._make(command))

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def bind(self, calls: dict[str, Callable[[], object]]) -> None:
        """Let each action make its call; raises `KeyError` for a name that is not in the table."""
        for name, call in calls.items():
            self._actions[name].triggered.connect(partial(_call, call))

    def names(self) -> tuple[str, ...]:
        """Every command there is."""
        return tuple(self._actions)

    def _make(self, command: Command) -> QAction:
        action = QAction(command.text, self._window)
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
