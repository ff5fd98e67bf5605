"""A newer version: nobody is asked until it is wanted, and no batch hears of it."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest
from browser import browser
from hands import add, click, opened, part
from PySide6.QtWidgets import QCheckBox, QLabel, QPlainTextEdit, QPushButton, QWidget
from release_page import ReleasePage, release_page
from scene import Play, Stage
from stage import QUICK, until_ended

from musicupload_gui.domain.upload import State
from musicupload_gui.house import Plans
from musicupload_gui.practice.servers import Practice
from musicupload_gui.ui.settings_dialog import SettingsDialog
from musicupload_gui.ui.update_dialog import UpdateDialog


@pytest.fixture
def page() -> Generator[ReleasePage]:
    with release_page() as made:
        made.status = 200
        made.publish("v9.0.0", body="<b>Faster</b>")
        yield made


@pytest.fixture
def plans(page: ReleasePage) -> Plans:
    return replace(QUICK, release_page=page.address)


def watch(stage: Stage) -> None:
    """As the program does once its window stands."""
    stage.house.tasks.start(stage.house.session.updates.watch(), name="look for a newer version")


def texts(inside: QWidget) -> str:
    return " ".join(label.text() for label in inside.findChildren(QLabel))


async def settings(stage: Stage) -> SettingsDialog:
    stage.face.window.commands["settings"].trigger()
    return await opened(stage, SettingsDialog)


async def until_gone(stage: Stage, dialog: QWidget) -> None:
    await stage.until(lambda: not dialog.isVisible())


def test_nobody_is_asked_before_it_is_wanted_and_no_batch_hears_of_it(
    play: Play,
    page: ReleasePage,
    practice: Practice,
    album: dict[str, Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("musicupload_gui.engine.updates._LOOK_EVERY_S", 0.01)

    async def scene(stage: Stage) -> None:
        session, window = stage.house.session, stage.face.window
        card = window.update_card
        watch(stage)
        await add(stage, album["mp3"], album["wav_info"])
        first, second = (item.track.id for item in session.library.items())
        session.start([first])
        await until_ended(session)
        assert page.asked == []

        practice.store.bytes_per_s = 100_000
        session.start([second])
        ledger = session.queue.ledger
        await stage.until(lambda: any(u.state is State.SENDING for u in ledger.all()))
        dialog = await settings(stage)
        part(dialog, QCheckBox, "updatesBox").click()
        dialog.reject()
        await until_gone(stage, dialog)
        assert session.updates.is_on
        assert page.asked == []
        practice.store.bytes_per_s = None
        await until_ended(session)
        await stage.until(card.isVisible)
        assert len(page.asked) == 1
        assert "Version 9.0.0 is there" in texts(card)

        click(part(card, QPushButton, "whatIsNew"))
        news = await opened(stage, UpdateDialog)
        assert part(news, QPlainTextEdit, "releaseNotes").toPlainText() == "<b>Faster</b>"
        with browser() as opened_there:
            click(news.accept_button)
        await until_gone(stage, news)
        assert opened_there.opened == ["https://127.0.0.1/releases/v9.0.0"]
        assert card.isHidden()

    play(scene)


def test_a_version_is_skipped_from_check_now(play: Play, page: ReleasePage) -> None:
    async def scene(stage: Stage) -> None:
        session = stage.house.session
        dialog = await settings(stage)
        click(part(dialog, QPushButton, "checkNow"))
        await stage.until(lambda: dialog.findChild(UpdateDialog))
        news = part(dialog, UpdateDialog, "updateDialog")
        skip = part(news, QPushButton, "skipVersion")
        await stage.until(skip.isVisible)
        click(skip)
        await until_gone(stage, news)
        assert session.accounts.settings.config.skipped_version == "9.0.0"
        assert dialog.isVisible()
        assert stage.face.window.update_card.isHidden()
        dialog.reject()

    play(scene)


@pytest.mark.parametrize(
    ("status", "tag", "told"),
    [
        (200, "v0.0.1", "This is the newest version"),
        (200, "v9.0.0", "Version 9.0.0 is there"),
        (404, "v9.0.0", "There is no release on the release page"),
        (429, "v9.0.0", "The release page asks us to wait"),
    ],
)
def test_the_help_menu_says_what_the_page_says(
    play: Play, page: ReleasePage, status: int, tag: str, told: str
) -> None:
    async def scene(stage: Stage) -> None:
        page.status = status
        page.publish(tag)
        stage.face.window.commands["check_updates"].trigger()
        dialog = await opened(stage, UpdateDialog)
        await stage.until(lambda: told in texts(dialog))
        dialog.reject()
        await until_gone(stage, dialog)
        assert stage.face.window.update_card.isHidden()

    play(scene)


@pytest.mark.parametrize("plans", [QUICK])
def test_a_copy_that_no_release_made_says_so(play: Play) -> None:
    async def scene(stage: Stage) -> None:
        dialog = await settings(stage)
        for kind, name in ((QCheckBox, "updatesBox"), (QPushButton, "checkNow")):
            assert not part(dialog, kind, name).isEnabled()
        assert "not made by a release" in texts(dialog)
        dialog.reject()
        await until_gone(stage, dialog)
        stage.face.window.commands["check_updates"].trigger()
        told = await opened(stage, UpdateDialog)
        assert "not made by a release" in texts(told)
        told.reject()

    play(scene)
