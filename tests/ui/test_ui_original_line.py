"""What the file had is told below a field, in few words, and can be had again."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from musicupload_gui.ui.look import Look
from musicupload_gui.ui.original_line import USE_IT, OriginalLine, original_text


@pytest.fixture
def line(look: Look, qtbot: QtBot) -> OriginalLine:
    made = OriginalLine(look, "title", "Title", 0)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("texts", "is_one_track", "words"),
    [
        (["Kites"], True, "In the file: Kites"),
        (["Kites"], False, "Was: Kites on 1 track"),
        (["Kites"] * 3, False, "Was: Kites on 3 tracks"),
        (["Kites", "Moss", "Moss"], False, "Was: 2 values on 3 tracks"),
        (["Kites", "", ""], False, "Was: Kites on 1 track, empty on 2"),
        (["Kites", *[""] * 1_200], False, "Was: Kites on 1 track, empty on 1,200"),
        (["", ""], False, "Was: empty on 2 tracks"),
        (["K" * 61], True, f"In the file: {'K' * 60}…"),
        (["K" * 60], True, f"In the file: {'K' * 60}"),
        (["Verse\nChorus"], True, "In the file: Verse Chorus"),
    ],
)
def test_what_the_files_have_in_few_words(texts: list[str], is_one_track: bool, words: str) -> None:
    assert original_text(texts, is_one_track=is_one_track) == words


@pytest.mark.parametrize(
    ("texts", "is_shown"), [([], False), ([""], False), (["", "Kites"], True), (["Kites"], True)]
)
def test_it_stands_there_only_where_something_would_be_lost(
    line: OriginalLine, texts: list[str], is_shown: bool
) -> None:
    line.show_originals(["Before"], is_one_track=True)
    line.show_originals(texts, is_one_track=len(texts) == 1)
    assert line.isHidden() is not is_shown


def test_use_it_asks_for_the_field(line: OriginalLine) -> None:
    wanted: list[str] = []
    line.back_wanted.connect(wanted.append)
    line.show_originals(["<b>Kites</b>"], is_one_track=True)
    button = line.findChild(QPushButton, "original_title")
    assert isinstance(button, QPushButton)
    assert (button.text(), button.accessibleName()) == (USE_IT, f"Title: {USE_IT}")
    assert "In the file: <b>Kites</b>" in [label.text() for label in line.findChildren(QLabel)]
    button.click()
    assert wanted == ["title"]
