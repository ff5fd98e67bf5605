"""What is said of a newer version: notes as plain text, a page only where one may be opened."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from musicupload_gui.domain.errors import ErrorKind, Problem
from musicupload_gui.domain.release import Release
from musicupload_gui.engine.news import ReleaseSeen
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.update_card import UpdateCard
from musicupload_gui.ui.update_dialog import UpdateDialog

W = TypeVar("W", bound=QWidget)
NOTES = "<b>Faster</b> & <img src='file:///x'>\n\N{RIGHT-TO-LEFT OVERRIDE}gnp.exe\x00"
RELEASE = Release("0.3.0", NOTES, "https://127.0.0.1/releases/v0.3.0")


@pytest.fixture
def dialog(qtbot: QtBot, look: Look) -> Iterator[UpdateDialog]:
    over = QWidget()
    qtbot.addWidget(over)
    made = UpdateDialog(look, over)
    made.open()
    yield made
    made.reject()


def part(inside: QWidget, kind: type[W], name: str) -> W:
    found = inside.findChild(kind, name)
    assert found is not None
    return found


def said(inside: QWidget) -> str:
    return "\n".join(label.text() for label in inside.findChildren(QLabel) if label.isVisible())


def test_notes_are_text_and_nothing_else(dialog: UpdateDialog) -> None:
    dialog.show_release(RELEASE)
    notes = part(dialog, QPlainTextEdit, "releaseNotes")
    mark = "\N{REPLACEMENT CHARACTER}"
    assert notes.toPlainText() == f"<b>Faster</b> & <img src='file:///x'>\n{mark}gnp.exe{mark}"
    assert notes.isReadOnly()
    for label in dialog.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("page", ["", "https://127.0.0.1/releases/v0.3.0"])
def test_the_button_is_there_only_with_a_page(
    qtbot: QtBot, dialog: UpdateDialog, page: str
) -> None:
    dialog.show_release(Release("0.3.0", "", page))
    assert dialog.accept_button.isVisible() is bool(page)
    qtbot.waitUntil(lambda: "Version 0.3.0 is there" in said(dialog))


def test_until_there_is_news_it_can_only_be_closed(qtbot: QtBot, dialog: UpdateDialog) -> None:
    skip = part(dialog, QPushButton, "skipVersion")
    assert "Asking the release page…" in said(dialog)
    assert not any(button.isVisible() for button in (dialog.accept_button, skip))
    dialog.show_seen(ReleaseSeen(None, is_wanted=True))
    qtbot.waitUntil(lambda: "This is the newest version" in said(dialog))
    assert not any(button.isVisible() for button in (dialog.accept_button, skip))


@pytest.mark.parametrize("kind", [*ErrorKind])
def test_every_problem_says_whose_side_and_what_to_do(
    qtbot: QtBot, dialog: UpdateDialog, kind: ErrorKind
) -> None:
    dialog.show_seen(ReleaseSeen(None, Problem(kind, "403", "<b>words</b>"), is_wanted=True))
    qtbot.waitUntil(lambda: "What to do" in said(dialog))
    told = said(dialog)
    assert "release page" in told
    assert "Whose side" in told


def test_a_version_is_skipped_by_its_number(qtbot: QtBot, dialog: UpdateDialog) -> None:
    dialog.show_release(RELEASE)
    heard: list[str] = []
    dialog.skipped.connect(heard.append)
    with qtbot.waitSignal(dialog.finished):
        part(dialog, QPushButton, "skipVersion").click()
    assert heard == ["0.3.0"]


def test_later_is_what_escape_says(qtbot: QtBot, dialog: UpdateDialog) -> None:
    dialog.show_release(RELEASE)
    with qtbot.waitSignal(dialog.put_off), qtbot.assertNotEmitted(dialog.skipped):
        dialog.reject()


def test_the_card_comes_and_goes(qtbot: QtBot, look: Look) -> None:
    card = UpdateCard(look)
    qtbot.addWidget(card)
    card.show_release(None)
    assert card.isHidden()
    card.show_release(RELEASE)
    assert "Version 0.3.0 is there" in said(card)
    with qtbot.waitSignal(card.notes_wanted):
        part(card, QPushButton, "whatIsNew").click()
    with qtbot.waitSignal(card.put_off):
        part(card, QPushButton, "updateLater").click()
    card.show_release(None)
    assert card.isHidden()
