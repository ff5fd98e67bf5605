"""Accounts in the window: a wrong key is found at once, a new one lets the held rows go on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QWidget
from scene import Play, Stage
from stage import until_ended

from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.upload import State
from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.swayzio import PRACTICE_SWAYZIO_TOKEN
from musicupload_gui.settings.secrets import MemorySecrets
from musicupload_gui.ui.account_dialog import AccountDialog
from musicupload_gui.ui.window_texts import KEPT_FOR_THIS_RUN


def dialog_of(stage: Stage) -> AccountDialog:
    found = [d for d in stage.face.window.findChildren(AccountDialog) if d.isVisible()]
    assert len(found) == 1
    return found[0]


def field(dialog: QWidget, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def button(dialog: QWidget, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def words(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def fill(line: QLineEdit, text: str) -> None:
    line.selectAll()
    QTest.keyClicks(line, text)


def test_a_new_account_is_tested_and_added(play: Play, practice: Practice) -> None:
    async def scene(stage: Stage) -> None:
        stage.face.window.commands["add_account"].trigger()
        dialog = dialog_of(stage)
        names = dialog.findChild(QListWidget, "providerList")
        assert isinstance(names, QListWidget)
        assert [names.item(i).text() for i in range(names.count())][:2] == [
            "Swayzio",
            "AudioDelivery",
        ]
        assert isinstance(stage.house.session.accounts.secrets, MemorySecrets)
        assert KEPT_FOR_THIS_RUN in words(dialog), "keys that are not kept must be told of"
        fill(field(dialog, "name"), "Northlight")
        fill(field(dialog, "address"), practice.swayzio_address)
        fill(field(dialog, "secret_token"), "wrong")
        test = button(dialog, "testButton")
        QTest.mouseClick(test, Qt.MouseButton.LeftButton)
        await stage.until(lambda: "no longer takes this token" in words(dialog))
        assert button(dialog, "saveButton").text() == "Add anyway"
        fill(field(dialog, "secret_token"), PRACTICE_SWAYZIO_TOKEN)
        assert "no longer" not in words(dialog), "an old outcome says nothing of a new key"
        QTest.mouseClick(test, Qt.MouseButton.LeftButton)
        await stage.until(lambda: "Connected to Swayzio" in words(dialog))
        QTest.mouseClick(button(dialog, "saveButton"), Qt.MouseButton.LeftButton)
        await stage.until(lambda: stage.house.session.accounts.named("Northlight"))
        account = stage.house.session.accounts.named("Northlight")
        assert account is not None
        assert account.id in stage.house.session.accounts.chosen

    play(scene)
    assert not practice.swayzio.tracks, "a test changes nothing"


def test_a_key_that_cannot_be_one_is_not_taken(play: Play) -> None:
    async def scene(stage: Stage) -> None:
        stage.face.window.commands["add_account"].trigger()
        dialog = dialog_of(stage)
        fill(field(dialog, "secret_token"), "two words")
        QTest.mouseClick(button(dialog, "saveButton"), Qt.MouseButton.LeftButton)
        assert dialog.isVisible()
        assert field(dialog, "secret_token").property("problem") == "err"
        dialog.reject()

    play(scene)


def test_a_held_row_goes_on_after_one_fix(
    play: Play, practice: Practice, album: dict[str, Path]
) -> None:
    async def scene(stage: Stage) -> None:
        session, window = stage.house.session, stage.face.window
        await session.add_now(list(album.values()))
        practice.swayzio.expire_tokens()
        session.start()
        await until_ended(session, also=frozenset({State.HELD}))
        held = [u for u in session.queue.ledger.all() if u.state is State.HELD]
        assert len(held) == len(album)
        await stage.until(
            lambda: stage.face.model.uploads_of(held[0].track_id)[0].state is State.HELD
        )
        window.view.action_requested.emit("fix_account", held[0].track_id, held[0].id)
        dialog = dialog_of(stage)
        practice.swayzio.tokens.add("fresh-token")
        fill(field(dialog, "secret_token"), "fresh-token")
        QTest.mouseClick(button(dialog, "saveButton"), Qt.MouseButton.LeftButton)
        await stage.until(lambda: not session.queue.lanes.held)
        await until_ended(session)
        assert {u.state for u in session.queue.ledger.all()} == {State.READY}

    play(scene)
    assert len(practice.swayzio.tracks) == len(album)


def test_removing_an_account_cancels_what_waits_for_it(
    play: Play, practice: Practice, album: dict[str, Path]
) -> None:
    async def scene(stage: Stage) -> None:
        session = stage.house.session
        session.queue.pause()
        await session.add_now([album["mp3"]])
        session.start()
        await session.destinations.remove(AccountId("practice-swayzio"))
        states = {u.account_id: u.state for u in session.queue.ledger.all()}
        assert states[AccountId("practice-swayzio")] is State.CANCELLED
        session.queue.resume()
        await until_ended(session)
        assert session.queue.ledger.all()[1].state is State.READY

    play(scene)
    assert not practice.swayzio.tracks
