"""Covers and presets: given by dropping, pasting and choosing, taken back, sent and kept."""

from __future__ import annotations

import hashlib
from functools import partial
from pathlib import Path

import pytest
from hands import (
    Keys,
    add,
    awake,
    choose_file,
    click,
    drop,
    field,
    ids,
    keys,
    names,
    opened,
    part,
    press,
    said,
    select,
    undo,
    values,
)
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QAction, QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget
from scene import Play, Stage
from stage import make_audio, until_ended

from musicupload_gui.domain.metadata import Source
from musicupload_gui.domain.upload import State
from musicupload_gui.practice.servers import Practice
from musicupload_gui.ui.cover_well import CoverWish
from musicupload_gui.ui.preset_dialog import PresetDialog, RemovePresetDialog
from musicupload_gui.ui.preset_texts import NO_PRESETS, REMOVE_COMMAND, SAVE_COMMAND

STEMS = tuple("ABCDEF")
SIDES = {"small": 300, "front": 1500, "beside": 1600}


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three songs in each of two folders; a cover lies beside the second three."""
    folder = tmp_path_factory.mktemp("music")
    for n, name in enumerate(STEMS):
        (folder / str(n // 3)).mkdir(exist_ok=True)
        make_audio(folder / str(n // 3) / f"{name}.wav", seconds=0.2 + n / 50, title=name)
    image(SIDES["beside"]).save(str(folder / "1" / "cover.png"))
    return folder


def image(side_px: int) -> QImage:
    made = QImage(side_px, side_px, QImage.Format.Format_RGB32)
    made.fill(QColor("#3453CF"))
    return made


@pytest.fixture
def front(tmp_path: Path) -> Path:
    """A picture as a person has it, with a name that holds no promise."""
    path = tmp_path / "front.PNG"
    assert image(SIDES["front"]).save(str(path), "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue] - the stub wants bytes for the format
    return path


def sides(stage: Stage) -> list[int]:
    """How wide the cover of each track is; 0 without one."""
    covers = [item.track.cover for item in stage.house.session.library.items()]
    return [cover.width_px if cover else 0 for cover in covers]


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_a_dropped_picture_becomes_the_cover_and_arrives(
    play: Play, practice: Practice, music: Path, front: Path
) -> None:
    wanted = hashlib.sha256(front.read_bytes()).hexdigest()

    async def scene(stage: Stage) -> None:
        session, window = stage.house.session, stage.face.window
        well = window.inspector.head.cover
        await add(stage, music / "0")
        await select(stage, "A", "C")
        await stage.until(well.isVisible)
        drop(well, files(front))
        await stage.until(lambda: sides(stage) == [1500, 0, 1500])
        await stage.until(lambda: "1500 × 1500 px" in well.accessibleName())
        front.unlink()
        await stage.until(window.toolbar.upload.isEnabled)
        click(window.toolbar.upload)
        await until_ended(session)
        assert {u.state for u in session.queue.ledger.all()} == {State.READY}

    play(scene)
    at_swayzio = {t.title: t.cover_sha256 for t in practice.swayzio.tracks.values()}
    assert at_swayzio == {"A": wanted, "B": "", "C": wanted}
    at_delivery = [t.cover_sha256 for t in practice.audiodelivery.tracks.values()]
    assert sorted(at_delivery) == sorted(["", wanted, wanted])


def test_music_that_is_dropped_on_the_cover_goes_to_the_list(
    play: Play, music: Path, front: Path
) -> None:
    async def scene(stage: Stage) -> None:
        window = stage.face.window
        well = window.inspector.head.cover
        await add(stage, music / "0" / "A.wav")
        await select(stage, "A")
        await stage.until(well.isVisible)
        drop(well, files(music / "1" / "D.wav"))
        await stage.until(lambda: names(stage) == ["A", "D"])
        # Several files are a delivery, even where pictures are among them.
        drop(well, files(front, music / "1" / "E.wav"))
        await stage.until(lambda: names(stage) == ["A", "D", "E"])
        assert sides(stage) == [0, 0, 0]

    play(scene)


def test_an_image_is_pasted_where_tracks_are_selected(play: Play, music: Path) -> None:
    async def scene(stage: Stage) -> None:
        window = stage.face.window
        await add(stage, music / "0")
        await select(stage, "B")
        QGuiApplication.clipboard().setImage(image(SIDES["small"]))
        window.view.setFocus()
        keys(window.view, Keys.Paste)
        await stage.until(lambda: sides(stage) == [0, 300, 0])
        await stage.until(lambda: "Set the cover on 1 track" in said(stage))
        await undo(stage)
        await stage.until(lambda: sides(stage) == [0, 0, 0])
        # In a field, a paste is for the field.
        editor = field(stage, "title")
        editor.setFocus()
        editor.deselect()
        keys(editor, Keys.Paste)
        assert editor.text() == "B"
        assert sides(stage) == [0, 0, 0]
        # A copied file that is a picture counts as one; music goes to the list.
        window.view.setFocus()
        QGuiApplication.clipboard().setMimeData(files(music / "1" / "cover.png"))
        keys(window.view, Keys.Paste)
        await stage.until(lambda: sides(stage) == [0, 1600, 0])
        QGuiApplication.clipboard().setMimeData(files(music / "1" / "D.wav"))
        keys(window.view, Keys.Paste)
        await stage.until(lambda: sides(stage) == [0, 1600, 0, 0])

    play(scene)
    QGuiApplication.clipboard().clear()


def wish(stage: Stage, code: CoverWish) -> QAction:
    """What the menu of the cover's place offers."""
    actions = stage.face.window.inspector.head.cover.menu().actions()
    return actions[list(CoverWish).index(code)]


def test_covers_come_from_the_folders_and_go_again(play: Play, music: Path) -> None:
    async def scene(stage: Stage) -> None:
        window = stage.face.window
        await add(stage, music)
        await select(stage)
        await stage.until(window.inspector.head.cover.isVisible)
        assert not wish(stage, CoverWish.REMOVE).isEnabled()
        wish(stage, CoverWish.FOLDERS).trigger()
        await stage.until(lambda: sides(stage) == [0, 0, 0, 1600, 1600, 1600])
        await select(stage, "A")
        wish(stage, CoverWish.FOLDERS).trigger()
        await stage.until(lambda: "No cover.jpg" in said(stage))
        await select(stage, "D", "E")
        await stage.until(wish(stage, CoverWish.REMOVE).isEnabled)
        wish(stage, CoverWish.REMOVE).trigger()
        await stage.until(lambda: sides(stage) == [0, 0, 0, 0, 0, 1600])
        await undo(stage)
        await stage.until(lambda: sides(stage) == [0, 0, 0, 1600, 1600, 1600])
        await undo(stage)
        await stage.until(lambda: sides(stage) == [0] * 6)

    play(scene)


def test_a_cover_is_chosen_and_saved(play: Play, music: Path, front: Path, tmp_path: Path) -> None:
    async def scene(stage: Stage) -> None:
        await add(stage, music / "0")
        await select(stage, "A", "B")
        stage.face.window.commands["cover_choose"].trigger()
        await choose_file(stage, front)
        await stage.until(lambda: sides(stage) == [1500, 1500, 0])
        await stage.until(wish(stage, CoverWish.SAVE).isEnabled)
        wish(stage, CoverWish.SAVE).trigger()
        await choose_file(stage, tmp_path / "saved")
        assert (tmp_path / "saved.png").read_bytes() == front.read_bytes()
        cover = stage.house.session.library.items()[0].track.cover
        assert cover is not None
        cover.path.unlink()
        wish(stage, CoverWish.SAVE).trigger()
        await choose_file(stage, tmp_path / "again")
        await stage.until(lambda: "again.png could not be written: " in said(stage))

    play(scene)


def presets(stage: Stage) -> dict[str, QAction]:
    """The menu of presets as it opens."""
    menu = stage.face.window.commands.menus["presets"]
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions() if action.text()}


def test_a_preset_is_kept_given_and_removed(play: Play, practice: Practice, music: Path) -> None:
    told = {"label": "Northlight & Sons", "publisher": "Northlight Songs", "isrc": "SEA1B2600012"}
    given = ["label", "publisher"]

    async def save(stage: Stage) -> None:
        await add(stage, music)
        first = await select(stage, "A")
        stage.house.session.edits.edit(first, told)
        menu = presets(stage)
        assert not menu[NO_PRESETS].isEnabled()
        assert not menu[REMOVE_COMMAND].isEnabled()
        menu[SAVE_COMMAND].trigger()
        dialog = await opened(stage, PresetDialog)
        listed = part(dialog, QListWidget, "presetValues")
        for row in range(listed.count()):
            item = listed.item(row)
            if item.text().startswith(("Artist", "Album")):
                item.setCheckState(Qt.CheckState.Unchecked)
        assert sorted(dialog.chosen()) == given, "a code of one recording is not meant for others"
        QTest.keyClicks(dialog.name, "House")
        await press(stage, dialog, "Save preset")
        await awake(stage)
        await select(stage, *STEMS[1:])
        presets(stage)["House"].trigger()
        for name in given:
            await stage.until(partial(is_everywhere, stage, name, told[name]))
        assert values(stage, "isrc") == [told["isrc"], *[""] * 5]
        sources = [i.track.metadata.sources for i in stage.house.session.library.items()]
        assert {s["label"] for s in sources[1:]} == {Source.PRESET}
        await stage.until(lambda: "Gave 5 tracks the preset House" in said(stage))

    async def take_back(stage: Stage) -> None:
        await stage.until(lambda: stage.face.model.rowCount() == len(STEMS))
        await undo(stage)
        await stage.until(lambda: values(stage, "label") == [told["label"], *[""] * 5])
        await select(stage, "F")
        presets(stage)["House"].trigger()
        await stage.until(lambda: values(stage, "label")[5] == told["label"])
        presets(stage)[REMOVE_COMMAND].trigger()
        await press(stage, await opened(stage, RemovePresetDialog), "Remove House")
        await stage.until(lambda: NO_PRESETS in presets(stage))
        assert values(stage, "label")[5] == told["label"]

    async def find_none(stage: Stage) -> None:
        await stage.until(lambda: stage.face.model.rowCount() == len(STEMS))
        assert [*presets(stage)] == [NO_PRESETS, SAVE_COMMAND, REMOVE_COMMAND]
        assert ids(stage, "F")

    for scene in (save, take_back, find_none):
        play(scene)
    assert practice.seen == []


def is_everywhere(stage: Stage, name: str, text: str) -> bool:
    return values(stage, name) == [text] * len(STEMS)
