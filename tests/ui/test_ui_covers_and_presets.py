"""The place of the cover, and the dialogs of presets, each alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from ui_samples import track

from musicupload_gui.domain.metadata import Source
from musicupload_gui.domain.presets import Preset
from musicupload_gui.domain.track import Cover
from musicupload_gui.ui.cover_well import (
    NO_COVER,
    CoverWell,
    CoverWish,
    picture_bytes,
    picture_path,
)
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.preset_dialog import PresetDialog, RemovePresetDialog, common_values
from musicupload_gui.ui.preset_texts import NOTHING_COMMON

SQUARE = Cover(Path("/covers/a.png"), "image/png", 412_000, 1500, 1500)
WIDE = Cover(Path("/covers/b.jpg"), "image/jpeg", 90_000, 800, 600)


class Told:
    """A cover's place, and what it told."""

    def __init__(self, look: Look, qtbot: QtBot) -> None:
        self.well = CoverWell(look)
        qtbot.addWidget(self.well)
        self.files: list[Path] = []
        self.pictures: list[bytes] = []
        self.wishes: list[str] = []
        self.well.file_dropped.connect(self.files.append)
        self.well.picture_dropped.connect(self.pictures.append)
        self.well.wanted.connect(self.wishes.append)

    def is_taken(self, mime: QMimeData) -> bool:
        """Drag something over the place, and let go of it there when it is taken."""
        spot, button = QPoint(5, 5), Qt.MouseButton.LeftButton
        both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        shift = Qt.KeyboardModifier.ShiftModifier
        enter = QDragEnterEvent(spot, both, mime, button, shift)
        enter.ignore()
        QApplication.sendEvent(self.well, enter)
        if enter.isAccepted():
            assert enter.dropAction() is Qt.DropAction.CopyAction, "Shift must not move it"
            event = QDropEvent(spot.toPointF(), both, mime, button, shift)
            QApplication.sendEvent(self.well, event)
            assert event.dropAction() is Qt.DropAction.CopyAction
        return enter.isAccepted()


@pytest.fixture
def told(look: Look, qtbot: QtBot) -> Told:
    return Told(look, qtbot)


def dragged(*names: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(n) if "://" in n else QUrl.fromLocalFile(f"/{n}") for n in names])
    return mime


def copied_image(side_px: int = 40) -> QMimeData:
    mime = QMimeData()
    image = QImage(side_px, side_px, QImage.Format.Format_RGB32)
    image.fill(QColor("#3453CF"))
    mime.setImageData(image)
    return mime


@pytest.mark.parametrize(
    ("names", "path"),
    [
        (["front.png"], Path("/front.png")),
        (["Front.JPEG"], Path("/Front.JPEG")),
        (["song.wav"], None),
        (["front.gif"], None),
        (["front.png", "back.png"], None),
        (["https://example.org/front.png"], None),
        ([], None),
    ],
)
def test_only_one_picture_on_this_computer_is_a_cover(
    told: Told, names: list[str], path: Path | None
) -> None:
    assert picture_path(dragged(*names)) == path
    assert told.is_taken(dragged(*names)) is (path is not None)
    assert told.files == ([path] if path else [])
    assert told.pictures == []


def test_a_picture_without_a_file_becomes_a_png(told: Told) -> None:
    assert told.is_taken(copied_image())
    (data,) = told.pictures
    assert data.startswith(b"\x89PNG")
    assert QImage.fromData(data).size().toTuple() == (40, 40)
    assert picture_bytes(dragged("front.png")) == b""


def test_a_file_counts_more_than_its_little_picture(told: Told) -> None:
    mime = dragged("front.png")
    mime.setImageData(QImage(9, 9, QImage.Format.Format_RGB32))
    assert told.is_taken(mime)
    assert (told.files, told.pictures) == ([Path("/front.png")], [])


@pytest.mark.parametrize(
    ("covers", "words", "can_save", "can_remove"),
    [
        ([None, None], NO_COVER, False, False),
        ([SQUARE], "1500 × 1500 px, 412 KB", True, True),
        ([SQUARE, None, SQUARE], "1500 × 1500 px, 412 KB", True, True),
        ([SQUARE, WIDE, None], "2 covers", False, True),
    ],
)
def test_the_place_says_what_is_there_and_offers_what_can_be_done(
    told: Told, covers: list[Cover | None], words: str, can_save: bool, can_remove: bool
) -> None:
    told.well.show_covers(covers)
    assert told.well.accessibleName() == told.well.toolTip() == words
    offered = dict(zip(CoverWish, told.well.menu().actions(), strict=True))
    assert offered[CoverWish.SAVE].isEnabled() is can_save
    assert offered[CoverWish.REMOVE].isEnabled() is can_remove
    for action in offered.values():
        action.trigger()
    enabled = [wish.value for wish, action in offered.items() if action.isEnabled()]
    assert told.wishes == enabled
    assert not told.well.icon().isNull()


ANNA = track("Kites", "Anna Kessel").with_values(
    {"label": "Northlight", "isrc": "SEA1B2600012", "sourceaudio.track_id": "7"}, Source.TAG
)
MARTA = track("Moss", "Marta Venn").with_values({"label": "Northlight"}, Source.TAG)


def test_common_is_what_all_have_alike() -> None:
    assert common_values([]) == {}
    assert common_values([ANNA, MARTA]) == {"label": "Northlight"}
    assert common_values([ANNA, replace(ANNA)]) == {
        "title": "Kites",
        "artist": "Anna Kessel",
        "isrc": "SEA1B2600012",
        "label": "Northlight",
        "sourceaudio.track_id": "7",
    }


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    return made


def test_a_preset_needs_a_name_and_a_value(look: Look, window: QWidget) -> None:
    dialog = PresetDialog(look, [ANNA], ["Northlight"], window)
    given: list[tuple[str, object]] = []

    def note(name: str, values: object) -> None:
        given.append((name, values))

    dialog.given.connect(note)
    dialog.open()
    # What belongs to one recording, or to one service, is there to be ticked.
    assert dialog.chosen() == {"artist": "Anna Kessel", "label": "Northlight"}
    assert dialog.facts.text() == "2 values"
    assert not dialog.accept_button.isEnabled()
    QTest.keyClicks(dialog.name, "  ")
    assert not dialog.accept_button.isEnabled()
    QTest.keyClicks(dialog.name, "Anna ")
    assert dialog.accept_button.isEnabled()
    for row in range(dialog.values.count()):
        dialog.values.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.accept_button.isEnabled()
    dialog.values.item(dialog.values.count() - 1).setCheckState(Qt.CheckState.Checked)
    dialog.accept_button.click()
    assert given == [("Anna", {"sourceaudio.track_id": "7"})]


def test_tracks_with_nothing_in_common_make_no_preset(look: Look, window: QWidget) -> None:
    dialog = PresetDialog(look, [track("One", "A"), track("Two", "B")], [], window)
    dialog.open()
    dialog.name.setText("Anna")
    assert not dialog.accept_button.isEnabled()
    assert NOTHING_COMMON in [w.text() for w in dialog.findChildren(type(dialog.facts))]


def test_the_preset_that_goes_is_chosen(look: Look, window: QWidget) -> None:
    presets = [Preset("Anna", {"artist": "Anna"}), Preset("<b>Moss</b>\u202e", {"label": "M"})]
    dialog = RemovePresetDialog(look, presets, window)
    chosen: list[str] = []
    dialog.chosen.connect(chosen.append)
    dialog.open()
    assert dialog.accept_button.text() == "Remove Anna"
    QTest.keyClick(dialog.names, Qt.Key.Key_Down)
    assert dialog.accept_button.text().startswith("Remove <b>Moss</b>")
    assert "\u202e" not in dialog.accept_button.text()
    dialog.names.clearSelection()
    assert not dialog.accept_button.isEnabled()
    dialog.names.setCurrentRow(1)
    dialog.accept_button.click()
    assert chosen == [presets[1].name]
