"""Values that differ at one service, in the form: their lines, their command, the way back."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from ui_samples import AUDIODELIVERY, SOURCEAUDIO, SWAYZIO, track

from musicupload_gui.domain.rules import check
from musicupload_gui.domain.track import Track
from musicupload_gui.engine.news import TrackItem
from musicupload_gui.ui.finding_texts import finding_text
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.metadata_form import MetadataForm
from musicupload_gui.ui.override_lines import OverrideLines
from musicupload_gui.ui.tokens import Scheme

FIELDS = ("title", "isrc", "description")
INFOS = (
    replace(SWAYZIO, fields=FIELDS),
    replace(AUDIODELIVERY, fields=("title",)),
    replace(SOURCEAUDIO, fields=("artist",)),
)
GOALS = ("swayzio", "sourceaudio")
NAMES = {info.id: info.name for info in INFOS}


@pytest.fixture
def form(look: Look, qtbot: QtBot) -> MetadataForm:
    made = MetadataForm(look, INFOS)
    qtbot.addWidget(made)
    made.resize(400, 1200)
    made.show()
    return made


@pytest.fixture
def heard(form: MetadataForm) -> list[dict[str, str]]:
    told: list[dict[str, str]] = []
    form.edited.connect(told.append)
    return told


def show(form: MetadataForm, *tracks: Track, goals: Collection[str] = GOALS) -> None:
    items = [TrackItem(t, tuple(f for i in INFOS for f in check(t, i))) for t in tracks]
    form.show_tracks(items, NAMES, goals)


def field(form: QWidget, name: str) -> QLineEdit:
    found = form.findChild(QLineEdit, f"field_{name}")
    assert isinstance(found, QLineEdit)
    return found


def shown_lines(form: MetadataForm) -> list[str]:
    names = [edit.objectName() for edit in form.findChildren(QLineEdit) if edit.isVisible()]
    return [name for name in names if "." in name]


def menu(form: MetadataForm, name: str) -> QMenu:
    lines = form.findChild(OverrideLines, f"overrides_{name}")
    assert isinstance(lines, OverrideLines)
    return lines.menu()


def offered(form: MetadataForm, name: str) -> list[str]:
    texts = [action.text() for action in menu(form, name).actions()]
    return [text for text in texts if text.startswith("Different")]


def begin(form: MetadataForm, name: str, service: str) -> None:
    wanted = f"Different at {service}…"
    next(a for a in menu(form, name).actions() if a.text() == wanted).trigger()


def told(**texts: str) -> Track:
    return track("Kites").with_values({n.replace("__", "."): t for n, t in texts.items()})


def test_nothing_shows_until_something_differs(form: MetadataForm) -> None:
    show(form, track("Kites"))
    assert shown_lines(form) == []
    show(form, told(swayzio__title="Kites (Edit)"))
    assert shown_lines(form) == ["field_swayzio.title"]
    assert field(form, "swayzio.title").text() == "Kites (Edit)"
    assert field(form, "swayzio.title").accessibleName() == "Title at Swayzio"
    show(form, track("Kites"))
    assert shown_lines(form) == []


def test_a_service_that_is_no_goal_keeps_its_line(form: MetadataForm) -> None:
    show(form, told(audiodelivery__title="KITES"), goals=())
    assert shown_lines(form) == ["field_audiodelivery.title"]


def test_typing_into_the_line_writes_that_service(
    form: MetadataForm, heard: list[dict[str, str]]
) -> None:
    show(form, told(swayzio__title="Kites (Edit)"))
    editor = field(form, "swayzio.title")
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, "Other")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert heard == [{"swayzio.title": "Other"}]


def test_the_same_everywhere(form: MetadataForm, heard: list[dict[str, str]]) -> None:
    show(form, told(swayzio__title="Kites (Edit)"))
    button = form.findChild(QPushButton, "same_swayzio.title")
    assert isinstance(button, QPushButton)
    assert button.accessibleName() == "Title at Swayzio: Same everywhere"
    button.click()
    assert heard == [{"swayzio.title": ""}]
    assert shown_lines(form) == []


def test_the_command_is_there_for_goals_that_take_the_field(form: MetadataForm) -> None:
    show(form, track("Kites"))
    assert offered(form, "title") == ["Different at Swayzio…"]
    assert offered(form, "artist") == ["Different at SourceAudio…"]
    assert offered(form, "comment") == []
    show(form, track("Kites"), goals=("swayzio", "audiodelivery"))
    assert offered(form, "title") == ["Different at Swayzio…", "Different at AudioDelivery…"]


def test_a_line_begins_with_what_everybody_gets(
    form: MetadataForm, heard: list[dict[str, str]]
) -> None:
    show(form, track("Kites"))
    begin(form, "title", "Swayzio")
    editor = field(form, "swayzio.title")
    assert (editor.text(), editor.selectedText()) == ("Kites", "Kites")
    assert editor.hasFocus()
    show(form, track("Kites"))
    assert editor.isVisible(), "news do not take it away"
    QTest.keyClicks(editor, "Kites, too")
    field(form, "album").setFocus()
    assert heard == [{"swayzio.title": "Kites, too"}]
    assert editor.isVisible()


def test_a_line_left_as_it_began_goes(form: MetadataForm, heard: list[dict[str, str]]) -> None:
    show(form, track("Kites"))
    begin(form, "title", "Swayzio")
    field(form, "album").setFocus()
    assert shown_lines(form) == []
    assert heard == []


def test_a_line_that_was_emptied_goes(form: MetadataForm, heard: list[dict[str, str]]) -> None:
    show(form, track("Kites"))
    begin(form, "title", "Swayzio")
    QTest.keyClick(field(form, "swayzio.title"), Qt.Key.Key_Delete)
    QTest.keyClick(field(form, "swayzio.title"), Qt.Key.Key_Return)
    assert shown_lines(form) == []
    assert heard == [{"swayzio.title": ""}]


def test_long_fields_keep_their_lines(form: MetadataForm) -> None:
    show(form, told(swayzio__description="One\nTwo"))
    editor = form.findChild(QPlainTextEdit, "field_swayzio.description")
    assert isinstance(editor, QPlainTextEdit)
    assert editor.toPlainText() == "One\nTwo"


def test_many_tracks_say_that_it_differs(form: MetadataForm, heard: list[dict[str, str]]) -> None:
    show(form, told(swayzio__title="A"), told(swayzio__title="B"), track("Kites"))
    editor = field(form, "swayzio.title")
    assert (editor.text(), editor.placeholderText()) == ("", "Mixed")
    QTest.keyClicks(editor, "C")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert heard == [{"swayzio.title": "C"}]


def test_the_sentence_stands_at_the_value_that_it_is_about(form: MetadataForm) -> None:
    show(form, told(isrc="SEA1B2600012", swayzio__isrc="SE-1"))
    assert field(form, "isrc").property("problem") == ""
    assert field(form, "swayzio.isrc").property("problem") == "warn"
    sentence = field(form, "swayzio.isrc").accessibleDescription()
    assert sentence.startswith("ISRC at Swayzio looks unusual.")
    show(form, told(isrc="SE-1", swayzio__isrc="SEA1B2600012"))
    assert field(form, "swayzio.isrc").property("problem") == ""


def test_a_finding_leads_to_its_line(form: MetadataForm) -> None:
    show(form, told(swayzio__isrc="SE-1"))
    form.focus_field("swayzio.isrc")
    assert field(form, "swayzio.isrc").hasFocus()


def test_the_line_follows_the_theme(form: MetadataForm, look: Look) -> None:
    show(form, told(swayzio__title="A"))
    look.theme.force(Scheme.DARK)
    assert not form.grab().isNull()
    assert field(form, "swayzio.title").height() < field(form, "title").height()


def test_words_name_the_field_as_people_know_it() -> None:
    (finding,) = check(told(swayzio__isrc="SE-1"), INFOS[0])
    assert finding_text(finding, "Swayzio").short == "ISRC at Swayzio looks unusual"
