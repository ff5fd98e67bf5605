"""A person reads the guide beside the window, by keyboard, also while a dialog is open."""

from __future__ import annotations

import pytest
from hands import awake, keys, opened
from named import inside, unspeakable
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from scene import Play, Stage

from musicupload_gui.ui.guide_window import GuideWindow
from musicupload_gui.ui.settings_dialog import SettingsDialog

# The offscreen platform says this; it has one window at a time in front anyway.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def guides() -> list[GuideWindow]:
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, GuideWindow)]
    return [guide for guide in shown if guide.isVisible()]


async def open_guide(stage: Stage) -> GuideWindow:
    await awake(stage)
    keys(stage.face.window, "F1")
    await stage.until(guides)
    (guide,) = guides()
    return guide


def test_it_opens_once_and_can_be_read_while_a_dialog_is_open(play: Play) -> None:
    async def scene(stage: Stage) -> None:
        assert guides() == []
        guide = await open_guide(stage)
        assert not [thing for thing in inside(guide) if unspeakable(thing)]
        stage.face.window.commands["guide"].trigger()
        assert guides() == [guide]
        stage.face.window.commands["settings"].trigger()
        dialog = await opened(stage, SettingsDialog)
        row = guide.contents.visualItemRect(guide.contents.item(2)).center()
        QTest.mouseClick(guide.contents.viewport(), Qt.MouseButton.LeftButton, pos=row)
        await stage.until(lambda: guide.contents.currentRow() == 2)
        assert guide.page.toPlainText().startswith("Accounts")
        dialog.reject()

    play(scene)


def test_keys_search_and_close(play: Play) -> None:
    async def scene(stage: Stage) -> None:
        guide = await open_guide(stage)
        guide.activateWindow()
        await stage.until(guide.isActiveWindow)
        keys(guide, "Ctrl+F")
        await stage.until(guide.search.hasFocus)
        QTest.keyClicks(guide.search, "autopublish")
        QTest.keyClick(guide.search, Qt.Key.Key_Return)
        await stage.until(lambda: guide.page.textCursor().selectedText() == "Autopublish")
        keys(guide, "Esc")
        await stage.until(lambda: guides() == [])
        again = await open_guide(stage)
        assert again is not guide

    play(scene)


def test_it_goes_with_the_window(play: Play) -> None:
    async def scene(stage: Stage) -> None:
        await open_guide(stage)
        stage.face.window.hide()
        await stage.until(lambda: guides() == [])

    play(scene)
