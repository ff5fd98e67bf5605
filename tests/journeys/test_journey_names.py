"""Every control of the window and of its dialogs has a name that a screen reader can say."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest
from hands import add, awake, opened, part, select
from named import inside, unspeakable
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QListWidget, QPushButton, QWidget
from scene import Play, Stage
from stage import until_ended

from musicupload_gui.domain.presets import Preset
from musicupload_gui.domain.upload import State
from musicupload_gui.practice.accounts import practice_accounts
from musicupload_gui.practice.faults import Fault, FaultKind
from musicupload_gui.practice.servers import Practice
from musicupload_gui.ui.fill_dialog import FillDialog
from musicupload_gui.ui.preset_dialog import RemovePresetDialog
from musicupload_gui.ui.settings_dialog import SettingsDialog

OPENED = (
    "add_links", "from_names", "replace", "number", "case", "write_tags", "history", "check",
    "add_account", "settings", "shortcuts", "troubleshooting", "report", "about",
)  # fmt: skip


@pytest.fixture(autouse=True)
def listening() -> Generator[None]:
    """As if a screen reader were there."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def check(where: str, widget: QWidget) -> None:
    found = inside(widget)
    assert found, where
    bad = [f"{o['role']} {o['name']!r} {o['description']!r} in {o['path']}" for o in found
           if unspeakable(o)]  # fmt: skip
    assert bad == [], where


async def close(stage: Stage, dialog: QDialog) -> None:
    """Leave a dialog; the keyboard is somewhere afterwards."""
    dialog.reject()
    await stage.until(lambda: not dialog.isVisible())
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    await awake(stage)
    await stage.until(has_keyboard)


def has_keyboard() -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and focus.isVisible() and focus.isEnabled()


def test_the_window_in_its_states(play: Play, album: dict[str, Path]) -> None:
    async def scene(stage: Stage) -> None:
        window = stage.face.window
        check("empty", window)
        await add(stage, *album.values())
        check("a list", window)
        for chosen in (["01 mp3"], []):
            await select(stage, *chosen)
            for tab in range(window.inspector.tabs.count()):
                window.inspector.show_tab(tab)
                check(f"{chosen} tab {tab}", window)
        window.inspector.show_tab(0)
        window.commands["grid"].setChecked(True)
        await stage.until(window.grid.isVisible)
        check("the table", window)

    play(scene)


def test_every_dialog(play: Play, album: dict[str, Path], tmp_path: Path) -> None:
    sheet = tmp_path / "Catalogue.csv"
    sheet.write_text("Song;ISRC\nIn MP3;SE-A1B-26-00001\n", encoding="utf-8")

    async def scene(stage: Stage) -> None:
        window, session = stage.face.window, stage.house.session
        await add(stage, *album.values())
        await select(stage)
        await awake(stage)
        for name in OPENED:
            window.commands[name].trigger()
            dialog = await opened(stage, QDialog)
            check(name, dialog)
            if isinstance(dialog, SettingsDialog):
                pages = part(dialog, QListWidget, "settingsPages")
                for row in range(pages.count()):
                    pages.setCurrentRow(row)
                    check(f"settings {row}", dialog)
            await close(stage, dialog)
        session.sheets.read(sheet)
        dialog = await opened(stage, QDialog)
        check("sheet", dialog)
        await close(stage, dialog)
        menu = window.commands.menus["presets"]
        menu.aboutToShow.emit()
        menu.actions()[-2].trigger()
        dialog = await opened(stage, QDialog)
        check("preset", dialog)
        await close(stage, dialog)
        for made in (
            FillDialog(stage.face.look, "title", 2, ["In MP3"], window),
            RemovePresetDialog(stage.face.look, (Preset("Album", {}),), window),
        ):
            made.open()
            check(made.objectName(), made)
            await close(stage, made)

    play(scene)


def test_what_comes_of_sending(play: Play, practice: Practice, album: dict[str, Path]) -> None:
    refused = {"error": "validation_error", "issues": [{"message": "fileName is not allowed"}]}
    practice.faults.add(
        Fault(FaultKind.STATUS, "swayzio", "POST", "/uploads", status=400, body=refused)
    )

    async def scene(stage: Stage) -> None:
        window, session = stage.face.window, stage.house.session
        for account, secrets in practice_accounts(practice):
            await session.destinations.put(account, secrets)
        session.destinations.choose(
            a.id for a in session.accounts.all() if a.provider in {"swayzio", "sourceaudio"}
        )
        await add(stage, album["mp3"], album["wav_id3"])
        session.start()
        await until_ended(session, also=frozenset({State.IMPORTED}))
        await stage.until(lambda: window.publish_cards.findChild(QPushButton, "publishButton"))
        await stage.until(lambda: sum(stage.face.model.counts().values()) == 2)
        for stem in ("01 mp3", "04 id3"):
            await select(stage, stem)
            window.inspector.show_tab(1)
            window.view.expandAll()
            check(f"delivery of {stem}", window)
        window.commands["history"].trigger()
        dialog = await opened(stage, QDialog)
        check("history with receipts", dialog)
        await close(stage, dialog)

    play(scene)
