"""The look before sending: its numbers, its causes with one fix each, and its small question."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from ui_samples import INFOS, SOURCEAUDIO, SWAYZIO, track

from musicupload_gui.domain.preflight import Checked, look_over
from musicupload_gui.domain.rules import Finding, FindingKind, Severity
from musicupload_gui.domain.track import Track, TrackId
from musicupload_gui.ui.cause_row import CauseRow
from musicupload_gui.ui.fill_dialog import FillDialog
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.preflight_dialog import PreflightDialog
from musicupload_gui.ui.preflight_texts import NOTHING_FOUND, Fix, fix_of

COUNT = 60
TRACKS = {
    TrackId(str(n)): replace(track(f"Song {n} <b>"), id=TrackId(str(n))) for n in range(COUNT)
}


def checked(found: dict[int, Finding]) -> list[Checked]:
    # Files of different sizes: none looks like another.
    return [
        Checked(resized(t, n), (found[n],) if n in found else ())
        for n, t in enumerate(TRACKS.values())
    ]


def resized(t: Track, n: int) -> Track:
    return replace(t, files=(replace(t.audio, size_bytes=n + 1),))


def missing(field: str) -> Finding:
    return Finding(FindingKind.FIELD_MISSING, Severity.BLOCKED, SWAYZIO.id, field)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    return made


@pytest.fixture
def dialog(window: QWidget, look: Look) -> PreflightDialog:
    made = PreflightDialog(look, INFOS, TRACKS.__getitem__, window)
    made.open()
    return made


def show(dialog: PreflightDialog, found: dict[int, Finding]) -> None:
    over = look_over(checked(found), (SWAYZIO,))
    dialog.show_preflight(over, ["Studio"], over.ready + over.warned, 5_000_000)


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(TextLabel)]


def test_numbers_causes_and_what_is_sent(dialog: PreflightDialog) -> None:
    show(dialog, dict.fromkeys(range(55), missing("isrc")))
    assert {"60 tracks to Studio", "5", "0", "55", "ISRC is missing"} <= set(texts(dialog))
    assert dialog.accept_button.text() == "Send 5 tracks"
    assert dialog.facts.text() == "5.0 MB"


def test_a_fix_is_asked_for_all_tracks_of_the_cause(dialog: PreflightDialog) -> None:
    show(dialog, {3: missing("isrc"), 7: missing("isrc"), 9: missing("title")})
    button = dialog.findChild(QPushButton, "fix_field_missing_isrc")
    assert isinstance(button, QPushButton)
    asked: list[tuple[str, object, str]] = []

    def note(fix: str, tracks: object, field: str) -> None:
        asked.append((fix, tracks, field))

    dialog.fix_requested.connect(note)
    button.click()
    assert asked == [(Fix.FILL.value, ("3", "7"), "isrc")]
    assert isinstance(dialog.findChild(QPushButton, "fix_field_missing_title"), QPushButton)


def test_a_cause_opens_to_its_tracks_and_stays_open(dialog: PreflightDialog) -> None:
    found = dict.fromkeys(range(55), missing("isrc"))
    show(dialog, found)
    (chevron,) = dialog.findChildren(QToolButton)
    chevron.setFocus()
    QTest.keyClick(chevron, Qt.Key.Key_Space)
    assert {"Song 0 <b>", "and 5 tracks more"} <= set(texts(dialog))
    del found[0]
    show(dialog, found)
    row = dialog.findChildren(CauseRow)[-1]
    assert {"Song 1 <b>", "and 4 tracks more"} <= set(texts(row))
    row.findChildren(QToolButton)[0].click()
    assert all(t.isHidden() for t in row.findChildren(TextLabel) if "Song" in t.text())


def test_nothing_in_the_way_is_said(dialog: PreflightDialog) -> None:
    show(dialog, {})
    assert NOTHING_FOUND in texts(dialog)
    assert dialog.accept_button.text() == "Send 60 tracks"


def test_nothing_can_be_sent(dialog: PreflightDialog) -> None:
    show(dialog, dict.fromkeys(range(COUNT), missing("isrc")))
    assert not dialog.accept_button.isEnabled()


def test_every_cause_has_a_fix_and_words(window: QWidget, look: Look) -> None:
    dialog = PreflightDialog(look, INFOS, TRACKS.__getitem__, window)
    for kind in FindingKind:
        finding = Finding(kind, Severity.BLOCKED, SOURCEAUDIO.id, "isrc", "FLAC > WAV")
        over = look_over([Checked(track("One"), (finding,))], (SOURCEAUDIO,))
        assert fix_of(over.causes[0]) in Fix
        dialog.show_preflight(over, ["Northlight"], 0, 0)
        assert not [text for text in texts(dialog) if "{" in text]
    dialog.deleteLater()


def test_the_small_question_gives_a_value(window: QWidget, look: Look) -> None:
    dialog = FillDialog(look, "label", 40, ["Moss", "Northlight"], window)
    dialog.open()
    assert not dialog.accept_button.isEnabled()
    assert dialog.accept_button.text() == "Fill 40 tracks"
    QTest.keyClicks(dialog.edit, " Moss ")
    given: list[str] = []
    dialog.given.connect(given.append)
    dialog.accept_button.click()
    assert given == ["Moss"]
