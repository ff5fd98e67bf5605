"""The first upload of somebody who has a key at hand: five clicks, and a hint that points."""

from __future__ import annotations

from pathlib import Path

from hands import opened, part
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QFrame, QLabel, QLineEdit, QPushButton
from scene import Play, Stage
from stage import until_ended

from musicupload_gui.domain.upload import State
from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.swayzio import PRACTICE_SWAYZIO_TOKEN
from musicupload_gui.ui.account_dialog import AccountDialog
from musicupload_gui.ui.empty_state import EmptyState

FEWEST = 5


class Mouse:
    """Counts what it clicks."""

    def __init__(self) -> None:
        self.clicks = 0

    def click(self, on: QPushButton) -> None:
        assert on.isVisible()
        assert on.isEnabled()
        self.clicks += 1
        QTest.mouseClick(on, Qt.MouseButton.LeftButton)


def button(empty: EmptyState, text: str) -> QPushButton:
    return next(b for b in empty.findChildren(QPushButton) if b.text() == text)


def test_from_the_first_start_to_an_upload_in_five_clicks(
    play: Play, practice: Practice, album: dict[str, Path]
) -> None:
    async def scene(stage: Stage) -> None:
        session, window, mouse = stage.house.session, stage.face.window, Mouse()
        for account in session.accounts.all():
            await session.destinations.remove(account.id)
        await stage.until(lambda: not window.toolbar.destinations.isVisible())
        mouse.click(button(window.empty_state, "Add account"))
        dialog = await opened(stage, AccountDialog)
        # Where the practice server listens is the only thing that a real start would not need.
        part(dialog, QLineEdit, "address").setText(practice.swayzio_address)
        part(dialog, QLineEdit, "secret_token").setText(PRACTICE_SWAYZIO_TOKEN)
        mouse.click(part(dialog, QPushButton, "saveButton"))
        await stage.until(session.accounts.all)
        mouse.click(button(window.empty_state, "Choose files"))
        files = await opened(stage, QFileDialog)
        files.setDirectory(str(album["flac"].parent))
        files.selectFile(album["flac"].name)
        mouse.clicks += 1  # its button "Open"
        files.accept()
        await stage.until(window.toolbar.upload.isEnabled)
        mouse.click(window.toolbar.upload)
        await stage.until(session.queue.ledger.all)
        await until_ended(session)
        assert {upload.state for upload in session.queue.ledger.all()} == {State.READY}
        assert mouse.clicks <= FEWEST

    play(scene)
    assert len(practice.swayzio.tracks) == 1


def test_the_hint_points_at_three_controls_once(play: Play, album: dict[str, Path]) -> None:
    async def scene(stage: Stage) -> None:
        session, window = stage.house.session, stage.face.window
        await session.add_now([album["mp3"]])
        await stage.until(lambda: window.findChild(QFrame, "firstSteps"))
        hint = part(window, QFrame, "firstSteps")
        seen: list[str] = []
        for about in (window.toolbar.destinations, window.view, window.toolbar.upload):
            spot = about.mapTo(window, about.rect().topLeft())
            assert window.rect().contains(hint.geometry())
            assert hint.geometry().top() >= spot.y()
            seen.append(" ".join(label.text() for label in hint.findChildren(QLabel)))
            QTest.mouseClick(part(hint, QPushButton, "firstStepsNext"), Qt.MouseButton.LeftButton)
        assert len(set(seen)) == 3
        assert session.accounts.settings.config.has_seen_hint
        await stage.until(lambda: window.findChild(QFrame, "firstSteps") is None)
        await session.add_now([album["flac"]])
        QApplication.processEvents()
        assert window.findChild(QFrame, "firstSteps") is None

    play(scene)
