"""A hundred real files: fields from names and a sheet, a mistake mended, undone over a restart."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from hands import click, opened, part, press, values
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from scene import Play, Stage
from stage import make_audio

from musicupload_gui.domain.metadata import Source
from musicupload_gui.practice.servers import Practice
from musicupload_gui.ui.grid_view import GridView
from musicupload_gui.ui.pattern_dialog import PatternDialog
from musicupload_gui.ui.preflight_dialog import PreflightDialog
from musicupload_gui.ui.sheet_dialog import SheetDialog

COUNT, CLEARED = 100, 40
ARTISTS = ("Marta Venn", "Okapi Club", "Cold Harbour Trio", "Juno Ferrand")
HEADINGS = "Song;Writers;ISRC;Pub;Street date;Internal no."


def song(number: int) -> str:
    return f"Piece {number:03}" + ("" if number % 10 else " (Instrumental)")


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Files without a single tag; their names say number, artist and title."""
    folder = tmp_path_factory.mktemp("music") / "Night Drive EP"
    folder.mkdir()
    nothing = dict.fromkeys(("title", "artist", "album"), "")
    for n in range(1, COUNT + 1):
        name = f"{n:03} - {ARTISTS[n % 4]} - {song(n)}.wav"
        make_audio(folder / name, "-bitexact", seconds=0.05 + n / 1000, **nothing)
    return folder


@pytest.fixture(scope="module")
def sheet(music: Path) -> Path:
    rows = [
        f"{song(n)};Writer {n % 3};SE-A1B-26-{n:05};Northlight Songs;27.11.2026;NL-{n}"
        for n in range(1, COUNT + 1)
    ]
    path = music.parent / "Catalogue.csv"
    path.write_text("\n".join((HEADINGS, *rows)), encoding="utf-8")
    return path


async def fill_from_names(stage: Stage) -> None:
    stage.face.window.commands["from_names"].trigger()
    dialog = await opened(stage, PatternDialog)
    await press(stage, dialog, f"Fill {COUNT} tracks")
    await stage.until(lambda: values(stage, "artist").count("") == 0)


async def fill_from_sheet(stage: Stage, sheet: Path) -> None:
    stage.house.session.sheets.read(sheet)
    dialog = await opened(stage, SheetDialog)
    await press(stage, dialog, f"Fill {COUNT} tracks")
    await stage.until(lambda: values(stage, "isrc").count("") == 0)


async def clear_titles(stage: Stage) -> None:
    """The mistake: Delete over forty titles in the table."""
    window = stage.face.window
    window.commands["grid"].setChecked(True)
    grid = window.grid
    await stage.until(lambda: grid.grid.rowCount() == COUNT)
    column = grid.grid.names.index("title")
    grid.setCurrentIndex(grid.grid.index(0, column))
    for _ in range(CLEARED - 1):
        QTest.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    await stage.until(lambda: values(stage, "title").count("") == CLEARED)
    window.commands["grid"].setChecked(False)


async def mend_in_three_actions(stage: Stage) -> None:
    stage.face.window.commands["check"].trigger()
    check = await opened(stage, PreflightDialog)
    click(part(check, QPushButton, "fix_field_missing_title"))
    pattern = await opened(stage, PatternDialog)
    await press(stage, pattern, f"Fill {CLEARED} tracks")
    await stage.until(lambda: values(stage, "title").count("") == 0)
    preflight = stage.house.session.preflight()
    assert (preflight.ready, preflight.causes) == (COUNT, ())
    await stage.until(lambda: check.accept_button.text() == f"Send {COUNT} tracks")
    check.reject()


def test_a_hundred_tracks_are_prepared(
    play: Play, practice: Practice, music: Path, sheet: Path
) -> None:
    wanted = [song(n) for n in range(1, COUNT + 1)]

    async def prepare(stage: Stage) -> None:
        session, window = stage.house.session, stage.face.window
        await session.add_now([music])
        await stage.until(lambda: stage.face.model.rowCount() == COUNT)
        await fill_from_names(stage)
        await fill_from_sheet(stage, sheet)
        assert values(stage, "title") == wanted
        assert set(values(stage, "release_date")) == {"2026-11-27"}
        first = session.library.items()[0].track
        assert first.metadata.artist == ARTISTS[1]
        assert first.metadata.sources["artist"] is Source.FILE_NAME
        assert first.metadata.sources["isrc"] is Source.SHEET
        await clear_titles(stage)
        assert isinstance(window.grid, GridView)

    async def mend(stage: Stage) -> None:
        session = stage.house.session
        await stage.until(lambda: stage.face.model.rowCount() == COUNT)
        assert values(stage, "title").count("") == CLEARED
        for _ in range(3):
            session.undo()
        assert set(values(stage, "isrc")) == set(values(stage, "artist")) == {""}
        for _ in range(3):
            session.redo()
        assert values(stage, "title").count("") == CLEARED
        assert values(stage, "isrc").count("") == 0
        await mend_in_three_actions(stage)

    async def find(stage: Stage) -> None:
        await asyncio.sleep(0)
        assert values(stage, "title").count("") == 0
        menu = stage.face.window.commands["undo"]
        await stage.until(lambda: menu.text() == f"Undo filled {CLEARED} tracks from file names")

    scenes: list[Callable[[Stage], object]] = [prepare, mend, find]
    for scene in scenes:
        play(scene)  # pyright: ignore[reportArgumentType] - each is a coroutine function
    assert practice.seen == []
