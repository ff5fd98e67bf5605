"""The parts around the list: filters, start page, status line, message and cards."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from ui_samples import AUDIODELIVERY, PROVIDERS, RIFFUSION, SOURCEAUDIO, SWAYZIO, Clock, evening

from musicupload_gui.domain.provider import Option
from musicupload_gui.engine.news import Noted
from musicupload_gui.ui.cards import Card
from musicupload_gui.ui.empty_state import EmptyState, formats_line, limit_line
from musicupload_gui.ui.filter_bar import FilterBar, FilterButton
from musicupload_gui.ui.filters import Filter
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.status_line import StatusLine, left_words
from musicupload_gui.ui.texts import Face
from musicupload_gui.ui.toast import STAYS_MS, Toast
from musicupload_gui.ui.tokens import DARK, LIGHT, Scheme
from musicupload_gui.ui.track_model import TrackModel
from musicupload_gui.ui.track_rows import Totals


def button(parent: QWidget, text: str) -> QPushButton:
    return next(b for b in parent.findChildren(QPushButton) if b.text() == text)


def texts(parent: QWidget) -> list[str]:
    return [label.text() for label in parent.findChildren(QLabel) if not label.isHidden()]


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    """A window without a size of its own: the offscreen platform warns about such sizes."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(px(1200), px(900))
    made.show()
    return made


def put(part: QWidget, ground: QWidget, width: int, height: int) -> None:
    part.setParent(ground)
    part.resize(px(width), px(height))
    part.show()


@pytest.fixture
def bar(look: Look, ground: QWidget) -> FilterBar:
    made = FilterBar(look)
    put(made, ground, 1080, 44)
    return made


def listen(bar: FilterBar) -> list[tuple[Filter, str]]:
    heard: list[tuple[Filter, str]] = []

    def take(group: Filter, text: str) -> None:
        heard.append((group, text))

    bar.changed.connect(take)
    return heard


def choice(bar: FilterBar, label: str) -> QToolButton:
    return next(b for b in bar.findChildren(QToolButton) if b.text().startswith(label))


def test_a_click_on_a_filter_chooses_it(bar: FilterBar) -> None:
    heard = listen(bar)
    choice(bar, "Failed").click()
    assert heard == [(Filter.FAILED, "")]
    assert bar.chosen is Filter.FAILED


def test_counts_stand_in_the_filters_and_none_at_zero(bar: FilterBar) -> None:
    bar.show_counts(Counter({Face.FAILED: 2, Face.READY: 1200}))
    labels = [b.text() for b in bar.findChildren(FilterButton)]
    assert labels == ["All 1,202", "Needs work", "Active", "Failed 2", "Ready 1,200", "Needs you 2"]
    assert choice(bar, "Failed").accessibleName() == "Failed, 2"


def test_choosing_moves_no_filter(bar: FilterBar) -> None:
    before = [b.geometry() for b in bar.findChildren(QToolButton)]
    choice(bar, "Ready").click()
    assert [b.geometry() for b in bar.findChildren(QToolButton)] == before


def test_typing_searches_after_a_rest_and_escape_empties(bar: FilterBar, qtbot: QtBot) -> None:
    heard = listen(bar)
    bar.focus_search()
    QTest.keyClicks(bar.field, "night")
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(Filter.ALL, "night")]
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard[1] == (Filter.ALL, "")


def test_those_who_need_you_have_a_button_only_while_shown(bar: FilterBar) -> None:
    assert choice(bar, "Needs you").isHidden()
    bar.choose(Filter.NEEDS_YOU)
    assert not choice(bar, "Needs you").isHidden()
    choice(bar, "All").click()
    assert choice(bar, "Needs you").isHidden()


def test_the_search_says_less_where_there_is_less_room(bar: FilterBar) -> None:
    assert bar.field.placeholderText() == "Filter by title, artist, ISRC"
    bar.resize(px(700), px(44))
    assert bar.field.placeholderText() == "Filter"


def test_the_start_page_lists_every_service(look: Look, qtbot: QtBot) -> None:
    page = EmptyState(look, PROVIDERS)
    qtbot.addWidget(page)
    page.resize(px(1000), px(700))
    page.show()
    shown = texts(page)
    assert {info.name for info in PROVIDERS} <= set(shown)
    assert "Drop music here" in shown
    assert not page.grab().isNull()


@pytest.mark.parametrize(
    ("signal", "label"),
    [
        ("choose_files", "Choose files"),
        ("choose_folder", "Choose folder"),
        ("add_account", "Add account"),
        ("try_practice", "Try it with practice accounts"),
    ],
)
def test_the_start_page_asks(look: Look, qtbot: QtBot, signal: str, label: str) -> None:
    page = EmptyState(look, PROVIDERS)
    qtbot.addWidget(page)
    with qtbot.waitSignal(getattr(page, signal)):
        button(page, label).click()
    assert button(page, label).focusPolicy() & Qt.FocusPolicy.TabFocus


def test_services_are_described_by_their_data() -> None:
    assert formats_line(SWAYZIO) == "WAV, AIFF, FLAC, MP3, M4A"
    assert formats_line(AUDIODELIVERY) == "any audio format"
    assert limit_line(SWAYZIO) == "up to 500 MB"
    assert limit_line(RIFFUSION) == "up to 50 MB advised"
    assert limit_line(AUDIODELIVERY) == "no limit stated"
    staged = replace(SOURCEAUDIO, options=(Option("storage", "Storage"),))
    assert limit_line(staged) == "through your own storage"


HALF = Totals(412_000_000, 1_000_000_000)


@pytest.mark.parametrize(
    ("totals", "speed", "width", "words"),
    [
        (Totals(), 0.0, 1440, "|nothing is being sent"),
        (HALF, 0.0, 1440, "412 MB left|"),
        (
            HALF,
            4e6,
            1440,
            "412 MB left|4.0 MB/s · about 2 min, then you can close the lid",
        ),
        (HALF, 4e6, 900, "412 MB left|about 2 min, then you can close the lid"),
        (HALF, 4e6, 700, "412 MB left|safe to close in about 2 min"),
        (Totals(0, 5), 0.0, 900, "All bytes are sent|you can close the lid"),
    ],
)
def test_can_i_close_the_lid(totals: Totals, speed: float, width: float, words: str) -> None:
    left = left_words(totals, speed, width)
    assert f"{left.amount}|{left.rest}" == words


def test_the_status_line_tells_the_list(
    look: Look, model: TrackModel, ground: QWidget, qtbot: QtBot
) -> None:
    line = StatusLine(look)
    put(line, ground, 1000, 36)
    line.show_progress(model, selected=0)
    assert line.accessibleName() == "No tracks yet"
    model.apply(evening())
    line.show_progress(model, selected=0)
    assert line.accessibleName() == "14 tracks, 1 needs work, 3 need you, 368 MB left"
    with qtbot.waitSignal(line.show_needed):
        button(line, "Show").click()
    assert not line.grab().isNull()


def test_the_status_line_says_when_nothing_moves(
    look: Look, model: TrackModel, ground: QWidget, clock: Clock
) -> None:
    line = StatusLine(look)
    put(line, ground, 1000, 36)
    model.apply(evening())
    clock.steady += 29
    line.show_progress(model, selected=0)
    assert "no progress" not in line.accessibleName()
    clock.steady += 1
    line.show_progress(model, selected=0)
    assert line.accessibleName().endswith("368 MB left, no progress for 0:30")


@pytest.fixture
def toast(look: Look, ground: QWidget) -> Toast:
    return Toast(look, ground)


def test_the_message_names_the_change_and_takes_it_back(toast: Toast, qtbot: QtBot) -> None:
    toast.show_noted(Noted("edited", 38, "composer", can_undo=True))
    assert texts(toast)[0] == "Set Composer on 38 tracks"
    with qtbot.waitSignal(toast.undo_requested):
        button(toast, "Undo").click()
    assert toast.isHidden()


def test_a_message_without_a_way_back_has_no_button(toast: Toast) -> None:
    toast.show_noted(Noted("account_added", 1, "Northlight"))
    assert button(toast, "Undo").isHidden()


def test_the_message_stays_inside_the_list_and_takes_no_focus(
    toast: Toast, ground: QWidget
) -> None:
    toast.say("A very long line. " * 30, can_undo=True)
    ground.resize(400, 300)
    assert ground.rect().contains(toast.geometry())
    assert not toast.isWindow()
    assert not button(toast, "Undo").hasFocus()


def test_a_message_said_before_the_list_is_seen_stands_at_its_foot(
    look: Look, qtbot: QtBot
) -> None:
    whole, ground = QWidget(), QWidget()
    qtbot.addWidget(whole)
    QVBoxLayout(whole).addWidget(ground)
    toast = Toast(look, ground)
    toast.say("Welcome back.")
    whole.resize(900, 700)
    whole.show()
    assert abs(toast.geometry().center().x() - ground.rect().center().x()) <= 1
    assert ground.rect().bottom() - toast.geometry().bottom() < toast.height()


def test_the_message_goes_by_itself(toast: Toast, qtbot: QtBot) -> None:
    assert STAYS_MS == 8000
    toast.stays_ms = 20
    toast.say("Done")
    qtbot.waitUntil(toast.isHidden)


def test_the_message_stays_under_the_pointer(toast: Toast, qtbot: QtBot) -> None:
    toast.stays_ms = 20
    toast.say("Done")
    QTest.mouseMove(toast, toast.rect().center())
    qtbot.waitUntil(toast.underMouse)
    assert not toast.is_leaving()
    toast.event(QEvent(QEvent.Type.Leave))
    assert toast.is_leaving()


def test_a_card_says_what_whose_and_what_to_do(look: Look, ground: QWidget) -> None:
    pressed: list[bool] = []
    card = Card(look, "warn", "Swayzio no longer takes this token", "The file has arrived.")
    card.setParent(ground)
    card.add_facts({"Whose side": "Your account", "What to do": "Paste a new token."})
    card.add_action("Paste new token", lambda: pressed.append(True), "state-held")
    card.add_details({"step": "finalize", "answer": "401 <b>unauthorized</b>"})
    card.resize(px(330), card.heightForWidth(px(330)))
    card.show()
    assert card.accessibleName() == "Swayzio no longer takes this token"
    button(card, "Paste new token").click()
    assert pressed == [True]
    pane = card.findChild(QPlainTextEdit)
    assert isinstance(pane, QPlainTextEdit)
    assert pane.isHidden()
    button(card, "Details").click()
    assert not pane.isHidden()
    assert pane.toPlainText() == "step    finalize\nanswer  401 <b>unauthorized</b>"
    assert pane.isReadOnly()


def test_a_card_does_not_stretch(look: Look, qtbot: QtBot) -> None:
    card = Card(look, "err", "Failed")
    qtbot.addWidget(card)
    card.add_details({"answer": "500"})
    layout = card.layout()
    assert layout is not None
    assert not layout.expandingDirections() & Qt.Orientation.Vertical


def test_labels_never_take_text_for_html(look: Look, qtbot: QtBot) -> None:
    label = TextLabel(look, "<img src=x>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    label.setText("x" * 10_000)
    assert len(label.text()) == 500


def test_labels_follow_the_theme(look: Look, qtbot: QtBot) -> None:
    label = TextLabel(look, "Words", ink="text2")
    qtbot.addWidget(label)

    def ink() -> str:
        return label.palette().color(QPalette.ColorRole.WindowText).name().upper()

    assert ink() == LIGHT.text2
    look.theme.force(Scheme.DARK)
    assert ink() == DARK.text2
