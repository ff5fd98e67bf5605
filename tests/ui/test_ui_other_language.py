from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from musicupload_gui.domain.provider import CONVERT, AccountId, Convert
from musicupload_gui.domain.sheets import Sheet
from musicupload_gui.providers.registry import PROVIDERS
from musicupload_gui.settings.secret_store import Protection
from musicupload_gui.ui.account_form import AccountForm
from musicupload_gui.ui.choice_editor import ChoiceEditor
from musicupload_gui.ui.commands import MENUS, Commands
from musicupload_gui.ui.exporting import Exporting
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.shortcuts_dialog import shortcut_rows
from musicupload_gui.ui.tongue import TONGUE, English

SOURCEAUDIO = next(entry.info for entry in PROVIDERS if entry.info.id == "sourceaudio")


class Foreign(English):
    """Every text in brackets, so that nothing is found by its English words."""

    def text(self, source: str, note: str, count: int) -> str:
        said = note if count > 1 else source
        return f"«{said}»" if said else ""


@pytest.fixture(autouse=True)
def foreign(qapp: QApplication) -> Iterator[None]:
    before = TONGUE.voice
    TONGUE.speak(Foreign())
    yield
    TONGUE.speak(before)


def test_an_account_keeps_codes_of_choices_not_their_words(look: Look, qtbot: QtBot) -> None:
    form = AccountForm(look, SOURCEAUDIO, Protection.KEYRING, None)
    qtbot.addWidget(form)
    box = form.findChild(QComboBox, f"option_{CONVERT.name}")
    assert box is not None
    assert box.currentText() == "«ask»"
    box.setCurrentIndex(box.findText("«never»"))
    made = form.account(AccountId("made"))
    assert made.convert is Convert.NEVER
    assert made.option("publish") == "ask"


def test_a_choice_of_a_track_is_committed_as_its_code(qtbot: QtBot) -> None:
    option = next(option for option in SOURCEAUDIO.track_options if option.name == "immediate")
    editor = ChoiceEditor("sourceaudio.immediate", option)
    qtbot.addWidget(editor)
    assert editor.itemText(1) == "«yes»"
    committed: list[str] = []

    def take(_name: str, text: str) -> None:
        committed.append(text)

    editor.committed.connect(take)
    editor.activated.emit(1)
    assert committed == ["yes"]


def test_the_kind_of_an_export_is_known_by_its_filter(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    exporting = Exporting(window)
    chosen: list[Path] = []

    def take(_sheet: Sheet, path: Path) -> None:
        chosen.append(path)

    exporting.chosen.connect(take)
    exporting.export_list(())
    dialog = window.findChild(QFileDialog, "exportDialog")
    assert dialog is not None
    csv = next(words for words in dialog.nameFilters() if "*.csv" in words)
    assert csv.startswith("«")
    dialog.selectNameFilter(csv)
    dialog.filterSelected.emit(csv)
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("mine")
    dialog.accept()
    assert chosen == [tmp_path / "mine.csv"]


def test_menus_say_words_and_commands_keep_names(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    commands = Commands(window)
    assert window.menuBar().actions()[0].text() == f"«{MENUS[0][0]}»"
    assert commands["pause"].text() == "«Pause»"
    rows = dict(shortcut_rows(commands))
    assert rows["«In the table: fill down»"] == QKeySequence("Ctrl+D").toString(
        QKeySequence.SequenceFormat.NativeText
    )
    assert rows["«In the list: open and close a track»"] == "→ ←"
