"""What a person does in the window with dialogs, keys and the mouse, in a scene of a journey."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QWidget
from scene import Stage

from musicupload_gui.domain.track import TrackId
from musicupload_gui.ui.field_editor import FieldEditor
from musicupload_gui.ui.framed_dialog import FramedDialog

D = TypeVar("D", bound=QDialog)
P = TypeVar("P", bound=QObject)
Keys = QKeySequence.StandardKey


def part(inside: QObject, kind: type[P], name: str) -> P:
    """A part of the window by its object name."""
    found = inside.findChild(kind, name)
    assert found is not None, name
    return found


async def opened(stage: Stage, kind: type[D]) -> D:
    """Wait for a dialog of this kind; the one that came last."""

    def shown() -> list[D]:
        return [d for d in stage.face.window.findChildren(kind) if d.isVisible()]

    await stage.until(shown)
    return shown()[-1]


async def press(stage: Stage, dialog: FramedDialog, text: str) -> None:
    """Wait for the primary button to say this, and press it."""
    await stage.until(lambda: dialog.accept_button.text() == text)
    await stage.until(dialog.accept_button.isEnabled)
    click(dialog.accept_button)


def click(on: QWidget) -> None:
    QTest.mouseClick(on, Qt.MouseButton.LeftButton)


def keys(at: QWidget, sequence: QKeySequence | QKeySequence.StandardKey | str) -> None:
    """Press keys as the shortcut says; a text is taken as `Ctrl+T`."""
    QTest.keySequence(at, QKeySequence(sequence))


async def undo(stage: Stage) -> None:
    """Press Ctrl+Z where the keyboard is, once the menu offers it."""
    await stage.until(stage.face.window.commands["undo"].isEnabled)
    at = QApplication.focusWidget()
    keys(at if at is not None else stage.face.window, Keys.Undo)


async def choose_file(stage: Stage, path: Path, kind: str = "") -> None:
    """Choose a file, or a name for a new one, in the file dialog that opens."""
    dialog = await opened(stage, QFileDialog)
    if kind:
        dialog.selectNameFilter(kind)
        dialog.filterSelected.emit(kind)
    dialog.setDirectory(str(path.parent))
    dialog.selectFile(path.name)
    dialog.accept()
    await stage.until(lambda: not dialog.isVisible())


async def awake(stage: Stage) -> None:
    """Give the window the keyboard back after a dialog, as every window manager does."""
    stage.face.window.activateWindow()
    await stage.until(stage.face.window.isActiveWindow)


def drop(on: QWidget, mime: QMimeData) -> None:
    """Let go of something over a part of the window; Qt finds who takes it."""
    spot, button = on.rect().center(), Qt.MouseButton.LeftButton
    bare, copy = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(spot), copy, mime, button, bare)
    enter.ignore()
    QApplication.sendEvent(on, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(on, QDropEvent(spot.toPointF(), copy, mime, button, bare))


def said(stage: Stage) -> str:
    """What the message at the foot of the list says."""
    return " ".join(label.text() for label in stage.face.window.toast.findChildren(QLabel))


def field(stage: Stage, name: str) -> FieldEditor:
    """An editor of the form."""
    return part(stage.face.window.inspector, FieldEditor, f"field_{name}")


def values(stage: Stage, name: str) -> list[str]:
    """What all tracks have in a field."""
    return [item.track.value(name) for item in stage.house.session.library.items()]


def names(stage: Stage) -> list[str]:
    """The tracks by the names of their files."""
    return [item.track.audio.path.stem for item in stage.house.session.library.items()]


def ids(stage: Stage, *stems: str) -> list[TrackId]:
    """The tracks of these files; of all without any."""
    items = stage.house.session.library.items()
    return [i.track.id for i in items if not stems or i.track.audio.path.stem in stems]


async def add(stage: Stage, *paths: Path) -> None:
    """Add files and folders, and wait until the list shows them with their tags."""
    await stage.house.session.add_now(paths)
    items, rows = stage.house.session.library.items(), stage.face.model.rows
    await stage.until(lambda: [row.item for row in rows.shown] == [*items])


async def select(stage: Stage, *stems: str) -> list[TrackId]:
    """Select the tracks of these files in the list, and wait until the inspector shows them."""
    chosen = ids(stage, *stems)
    stage.face.window.view.select_tracks(chosen)
    await stage.until(lambda: stage.face.window.view.selected_tracks() == chosen)
    return chosen
