"""Filling fields from file names: the guess, the field, the preview, and what is handed over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from musicupload_gui.domain.metadata import Metadata, Source
from musicupload_gui.domain.track import AudioFile, AudioFormat, Track, TrackId
from musicupload_gui.ui.editing_texts import DOES_NOT_FIT, NO_GUESS
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.pattern_dialog import PatternDialog
from musicupload_gui.ui.pattern_field import PatternField
from musicupload_gui.ui.row_model import ROOT

Filled = dict[TrackId, dict[str, str]]
NAMES = (
    "01 - Marta Venn - Field Notes",
    "02 - Marta Venn - Copper Rain",
    "03 - Okapi Club - Dust and Glue",
    "Tramline FINAL v3",
)
_READ, _ALOUD, _TIP = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)


def song(name: str, *kinds: AudioFormat, folder: str = "/music", **values: str) -> Track:
    files = tuple(
        AudioFile(Path(f"{folder}/{name}.{kind}"), 1, 1, 1, kind)
        for kind in kinds or (AudioFormat.WAV,)
    )
    return Track(TrackId(name), files, Metadata().with_values(values, Source.TAG), is_read=True)


SONGS = tuple(song(name) for name in NAMES)


class Stage:
    """Opens dialogs with tracks, watches their models, and hears what they hand over."""

    def __init__(self, look: Look, qtbot: QtBot) -> None:
        self._look, self._qtbot = look, qtbot
        self._ground = QWidget()
        self._ground.resize(px(1200), px(900))
        self._ground.show()
        self._testers: list[QAbstractItemModelTester] = []
        self.heard: list[Filled] = []

    def open(self, *tracks: Track) -> PatternDialog:
        made = PatternDialog(self._look, tracks, self._ground)
        mode = QAbstractItemModelTester.FailureReportingMode.Fatal
        self._testers.append(QAbstractItemModelTester(made.model, mode))
        made.filled.connect(self.heard.append)
        made.open()
        self.wait(made)
        return made

    def write(self, dialog: PatternDialog, pattern: str) -> None:
        dialog.field.selectAll()
        QTest.keyClicks(dialog.field, pattern)
        self.wait(dialog)

    def wait(self, dialog: PatternDialog) -> None:
        self._qtbot.waitUntil(lambda: not dialog.search.is_running)

    def close(self) -> None:
        self._testers.clear()
        self._ground.close()
        self._ground.deleteLater()


@pytest.fixture
def stage(look: Look, qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(look, qtbot)
    yield made
    made.close()


def child(dialog: QWidget, name: str) -> QWidget:
    found = dialog.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def press(dialog: QWidget, name: str) -> None:
    button = child(dialog, name)
    assert isinstance(button, QPushButton | QRadioButton | QCheckBox)
    button.click()


def cell(dialog: PatternDialog, row: int, column: int, role: Qt.ItemDataRole = _READ) -> str:
    return str(dialog.model.index(row, column, ROOT).data(role))


def row(dialog: PatternDialog, number: int) -> list[str]:
    return [cell(dialog, number, column) for column in range(dialog.model.columnCount())]


def texts(dialog: PatternDialog) -> list[str]:
    """What stands above the preview: of the names that fit, and behind a warning sign."""
    labels = [dialog.findChild(QLabel, name) for name in ("fitCount", "misfitCount")]
    return [label.text() for label in labels if label and not label.isHidden()]


def test_it_starts_with_the_guess_and_says_what_it_comes_to(stage: Stage) -> None:
    dialog = stage.open(*SONGS)
    assert dialog.field.toPlainText() == "{track} - {artist} - {title}"
    assert dialog.origin.text() == "Guessed from 4 file names"
    assert row(dialog, 0) == [f"{NAMES[0]}.wav", "1", "Marta Venn", "Field Notes"]
    assert row(dialog, 3) == [f"{NAMES[3]}.wav", "", "", ""]
    assert cell(dialog, 3, 1, _ALOUD) == DOES_NOT_FIT
    assert texts(dialog) == ["3 fit", "1 does not"]
    assert dialog.accept_button.text() == "Fill 3 tracks"
    assert dialog.facts.text() == "Can be undone in one step"


def test_the_field_has_the_focus_and_enter_fills(stage: Stage, qtbot: QtBot) -> None:
    dialog = stage.open(*SONGS)
    qtbot.waitUntil(dialog.field.hasFocus)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    (filled,) = stage.heard
    assert list(filled) == list(NAMES[:3])
    expected = {"track_number": "2", "artist": "Marta Venn", "title": "Copper Rain"}
    assert filled[TrackId(NAMES[1])] == expected
    assert dialog.isHidden()


def test_only_empty_fields_are_filled_unless_told_otherwise(stage: Stage) -> None:
    known = song(NAMES[0], title="Kept", artist="Marta Venn")
    dialog = stage.open(known, SONGS[1])
    assert cell(dialog, 0, 3, _ALOUD) == "Field Notes\nStays: Kept"
    dialog.accept()
    press(other := stage.open(known, SONGS[1]), "replaceFilled")
    assert cell(other, 0, 3, _ALOUD) == "Field Notes"
    other.accept()
    assert stage.heard[0][known.id] == {"track_number": "1"}
    assert stage.heard[1][known.id] == {"track_number": "1", "title": "Field Notes"}


def test_tracks_that_have_it_all_already_do_not_count(stage: Stage) -> None:
    done = song(NAMES[0], track_number="1", artist="Marta Venn", title="Field Notes")
    dialog = stage.open(done, SONGS[1])
    assert texts(dialog) == ["2 fit"]
    assert dialog.accept_button.text() == "Fill 1 track"


def test_nothing_is_filled_where_nothing_fits(stage: Stage, qtbot: QtBot) -> None:
    dialog = stage.open(*SONGS)
    stage.write(dialog, "{isrc} {title}")
    assert texts(dialog) == ["0 fit", "4 do not"]
    assert dialog.accept_button.text() == "Fill 0 tracks"
    assert not dialog.accept_button.isEnabled()
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert not stage.heard
    assert dialog.isVisible()


def test_names_that_follow_no_pattern_are_said_to(stage: Stage) -> None:
    dialog = stage.open(song("_"), song("__"), song("-"))
    assert dialog.field.toPlainText() == ""
    assert dialog.origin.text() == NO_GUESS
    assert texts(dialog) == ["Insert at least one field"]


@pytest.mark.parametrize(
    ("pattern", "sentence"),
    [
        ("{titel}", "There is no field {titel}"),
        ("{title} {title}", "{title} can stand there only once"),
        ("{track}{title}", "Put a space or another character before {title}"),
        ("{title", "A curly bracket has no partner"),
        ("just text", "Insert at least one field"),
        ("{album}//{title}", "A folder has no name"),
        ("{<b>}", "There is no field {<b>}"),
    ],
)
def test_a_wrong_pattern_says_what_is_wrong(stage: Stage, pattern: str, sentence: str) -> None:
    dialog = stage.open(*SONGS)
    stage.write(dialog, pattern)
    assert texts(dialog) == [sentence]
    assert dialog.field.accessibleDescription() == sentence
    assert dialog.field.property("problem") == "warn"
    assert not dialog.accept_button.isEnabled()
    assert row(dialog, 0) == [f"{NAMES[0]}.wav"]
    stage.write(dialog, "{track} - {title}")
    assert dialog.field.accessibleDescription() == ""
    assert dialog.accept_button.text() == "Fill 3 tracks"


def test_the_switch_shows_only_what_does_not_fit(stage: Stage) -> None:
    dialog = stage.open(*SONGS)
    press(dialog, "misfitSwitch")
    assert dialog.model.rowCount() == 1
    assert cell(dialog, 0, 0) == f"{NAMES[3]}.wav"
    stage.write(dialog, "{skip} FINAL {title}")
    assert [cell(dialog, r, 0) for r in range(dialog.model.rowCount())] == [
        f"{name}.wav" for name in NAMES[:3]
    ]
    press(dialog, "misfitSwitch")
    assert dialog.model.rowCount() == 4


def test_the_switch_goes_back_when_all_fit(stage: Stage) -> None:
    dialog = stage.open(*SONGS)
    press(dialog, "misfitSwitch")
    stage.write(dialog, "{title}")
    assert dialog.counts.switch.isHidden()
    assert dialog.model.rowCount() == 4


def test_buttons_insert_fields_apart_from_their_neighbours(stage: Stage) -> None:
    dialog = stage.open(*SONGS)
    dialog.field.clear()
    press(dialog, "insert_track")
    press(dialog, "insert_title")
    assert dialog.field.toPlainText() == "{track} - {title}"
    assert dialog.focusWidget() is dialog.field
    dialog.field.moveCursor(dialog.field.textCursor().MoveOperation.Start)
    press(dialog, "insert_disc")
    assert dialog.field.toPlainText() == "{disc} - {track} - {title}"


def test_the_menu_has_the_fields_without_a_button(stage: Stage) -> None:
    dialog = stage.open(*SONGS)
    more = child(dialog, "insertMore")
    assert isinstance(more, QPushButton)
    actions = more.menu().actions()
    assert [action.text() for action in actions] == [
        "Album artist", "Released", "Genre", "Label", "Composer", "Publisher",
    ]  # fmt: skip
    dialog.field.clear()
    actions[1].trigger()
    assert dialog.field.toPlainText() == "{date}"


def test_the_field_stays_one_line(stage: Stage, qtbot: QtBot) -> None:
    dialog = stage.open(*SONGS)
    dialog.field.clear()
    pasted = QMimeData()
    pasted.setText(" {track}\n{title}\n")
    dialog.field.insertFromMimeData(pasted)
    assert dialog.field.toPlainText() == "{track} {title}"
    assert dialog.field.document().blockCount() == 1
    QTest.keyClick(dialog.field, Qt.Key.Key_Tab)
    assert not dialog.field.hasFocus()


def tinted(field: PatternField) -> list[str]:
    """The stretches of the pattern that are dressed, as they are on the screen."""
    block = field.document().firstBlock()
    encoded = block.text().encode("utf-16-le")
    return [
        encoded[2 * span.start : 2 * (span.start + span.length)].decode("utf-16-le")
        for span in block.layout().formats()
    ]


def test_fields_stand_out_wherever_they_stand(stage: Stage) -> None:
    dialog = stage.open(*SONGS)
    dialog.field.setPlainText("\N{GUITAR} {Track} and {nothing}")
    assert tinted(dialog.field) == ["{Track}", "{nothing}"]


def test_underscores_can_be_letters(stage: Stage) -> None:
    dialog = stage.open(song("01 - A_Small Room"), song("02 - Inven_tory"))
    stage.write(dialog, "{track} - {title}")
    assert cell(dialog, 0, 2) == "A Small Room"
    press(dialog, "underscores")
    assert cell(dialog, 0, 2) == "A_Small Room"


def test_folders_show_when_the_pattern_asks_for_them(stage: Stage) -> None:
    dialog = stage.open(song("01 - Kites", folder="/music/Low Season"))
    stage.write(dialog, "{album}/{track} - {title}")
    assert row(dialog, 0) == ["Low Season/01 - Kites.wav", "Low Season", "1", "Kites"]


def test_several_files_of_a_track_are_one_row(stage: Stage) -> None:
    dialog = stage.open(song(NAMES[0], AudioFormat.WAV, AudioFormat.MP3), SONGS[1])
    assert dialog.model.rowCount() == 2
    assert dialog.origin.text() == "Guessed from 2 file names"
    assert cell(dialog, 0, 0) == f"{NAMES[0]}.wav"


@pytest.mark.parametrize(
    "name", ["<img src=x>", "\N{RIGHT-TO-LEFT OVERRIDE}3pm.exe", "n" * 4_096, "a\nb", "&amp; & co"]
)
def test_hostile_names_are_shown_as_text_and_read_as_they_are(stage: Stage, name: str) -> None:
    dialog = stage.open(song(f"01 - {name}"), SONGS[0])
    stage.write(dialog, "{track} - {title}")
    seen = cell(dialog, 0, 2)
    assert len(seen) <= 500
    assert not {"\n", "\N{RIGHT-TO-LEFT OVERRIDE}"} & set(seen)
    assert "<img" not in cell(dialog, 0, 2, _TIP)
    dialog.grab()
    dialog.accept()
    written = stage.heard[0][TrackId(f"01 - {name}")]["title"]
    assert written == " ".join(name.split())


def test_ten_thousand_rows_are_read_as_they_are_seen(stage: Stage, qtbot: QtBot) -> None:
    tracks = [song(f"{n:05} - Song {n}" if n % 10 else f"Song {n}") for n in range(10_000)]
    dialog = stage.open(*tracks)
    dialog.field.selectAll()
    QTest.keyClicks(dialog.field, "{track} - {title}")
    top = dialog.preview.table.indexAt(QPoint(1, 1)).row()
    assert row(dialog, top + 1) == ["00001 - Song 1.wav", "1", "Song 1"]
    dialog.preview.table.scrollToBottom()
    assert row(dialog, 9_999) == ["09999 - Song 9999.wav", "9999", "Song 9999"]
    stage.wait(dialog)
    assert texts(dialog) == ["9,000 fit", "1,000 do not"]
    assert dialog.accept_button.text() == "Fill 9,000 tracks"
    press(dialog, "misfitSwitch")
    assert dialog.model.rowCount() == 1_000


def test_closing_ends_the_counting(stage: Stage, qtbot: QtBot) -> None:
    dialog = stage.open(*(song(f"{n:05} - Song {n}") for n in range(5_000)))
    dialog.field.setPlainText("{title}")
    dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert not stage.heard


def test_tab_goes_through_the_dialog_in_order(stage: Stage) -> None:
    dialog = stage.open(*SONGS)
    seen: list[str] = []
    widget: QWidget | None = dialog.field
    while widget is not None and widget.objectName() not in seen:
        if widget.objectName() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            seen.append(widget.objectName())
        widget = widget.nextInFocusChain()
    wanted = [
        "patternEdit", "insert_track", "insertMore", "misfitSwitch", "patternPreview",
        "onlyEmpty", "replaceFilled", "underscores", "acceptButton",
    ]  # fmt: skip
    assert [name for name in seen if name in wanted] == wanted


def test_every_control_has_a_name(stage: Stage) -> None:
    dialog = stage.open(*SONGS)
    buttons = dialog.findChildren(QPushButton)
    assert all(button.accessibleName() or button.text() for button in buttons)
    assert dialog.field.accessibleName() == "Pattern"
    assert dialog.preview.table.accessibleName() == "Preview"
