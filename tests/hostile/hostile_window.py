"""The real window over an open house, and everything that stands in it to be read."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import Qt as QtText
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)
from stage import LIMIT_S, QUICK

from musicupload_gui.app import Around, Face, build_face
from musicupload_gui.house import House, enter, open_house
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets
from musicupload_gui.ui.track_rows import Column

_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


@dataclass(frozen=True)
class Stage:
    """An open house and its window."""

    house: House
    face: Face

    async def until(self, is_so: Callable[[], object]) -> None:
        """Let the program run until something is so; fails at the limit."""
        end = time.monotonic() + LIMIT_S
        while not is_so():
            assert time.monotonic() < end, "it never came to be so"
            await asyncio.sleep(0.02)


Scene = Callable[[Stage], Awaitable[None]]


async def perform(app: QApplication, folder: Path, scene: Scene) -> None:
    """Open a house and its window, play the scene, and take both down again."""
    async with open_house(DataFolder(folder), MemorySecrets(), QUICK) as house:
        face = build_face(app, house, Around(lambda: None))
        face.window.show()
        await enter(house)
        await scene(Stage(house, face))
        face.window.hide()
        face.look.covers.close()
    face.window.deleteLater()


class Shown(NamedTuple):
    """One text that a person can see now."""

    where: str
    text: str
    is_rich: bool = False
    """Whether Qt takes it for HTML."""

    @property
    def read(self) -> str:
        """The text as a person reads it, when it is one of our own tips in HTML."""
        return unescape(self.text) if self.where.endswith("tip") else self.text


def shown_now(face: Face) -> Iterator[Shown]:
    """Every text of every visible widget, and of every row, with its tool tip."""
    for widget in QApplication.allWidgets():
        if widget.isVisible():
            yield from _of_widget(widget)
    yield from _of_rows(face)


def _of_widget(widget: QWidget) -> Iterator[Shown]:
    name = f"{type(widget).__name__} {widget.objectName()}".strip()
    if widget.toolTip():
        yield Shown(f"{name} tip", widget.toolTip(), QtText.mightBeRichText(widget.toolTip()))
    if widget.isWindow() and widget.windowTitle():
        yield Shown(f"{name} title", widget.windowTitle())
    match widget:
        case QLabel():
            yield Shown(name, widget.text(), _is_rich(widget.textFormat(), widget.text()))
        case QMessageBox():
            both = f"{widget.text()}\n{widget.informativeText()}"
            yield Shown(name, both, _is_rich(widget.textFormat(), both))
        case QAbstractButton() | QCheckBox():
            yield Shown(name, widget.text())
        case QPlainTextEdit() if widget.isReadOnly():
            yield Shown(name, widget.toPlainText())
        case QMenu():
            yield from (Shown(name, action.text()) for action in widget.actions())
        case _:
            pass


def _is_rich(kind: Qt.TextFormat, text: str) -> bool:
    if kind is Qt.TextFormat.AutoText:
        return QtText.mightBeRichText(text)
    return kind is not Qt.TextFormat.PlainText


def _of_rows(face: Face) -> Iterator[Shown]:
    model = face.model
    tops = [model.index(row, 0) for row in range(model.rowCount())]
    for parent in (QModelIndex(), *tops):
        for row in range(model.rowCount(parent)):
            for column in Column:
                index = model.index(row, column, parent)
                for role in _ROLES:
                    text = str(index.data(role) or "")
                    is_tip = role is Qt.ItemDataRole.ToolTipRole
                    where = f"row {column.name.lower()}{' tip' if is_tip else ''}"
                    yield Shown(where, text, is_tip and QtText.mightBeRichText(text))
