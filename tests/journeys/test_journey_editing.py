"""Sheets out and in again, and the metadata table: real files, the real window, real services."""

from __future__ import annotations

import csv
from pathlib import Path

import openpyxl
import pytest
from hands import (
    Keys,
    add,
    awake,
    choose_file,
    click,
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
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QRadioButton
from scene import Play, Stage
from stage import make_audio, until_ended

from musicupload_gui.domain.metadata import Source
from musicupload_gui.domain.upload import State
from musicupload_gui.practice.faults import Fault, FaultKind
from musicupload_gui.practice.servers import Practice
from musicupload_gui.ui.grid_columns import FILE
from musicupload_gui.ui.grid_texts import READ_ONLY
from musicupload_gui.ui.sheet_dialog import SheetDialog
from musicupload_gui.ui.sheet_texts import CSV_FILTER

REFUSED = {"error": "validation_error", "issues": [{"message": "fileName is not allowed"}]}
STEMS = ("A", "B", "C", "D", "E")


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("music")
    for name in STEMS:
        make_audio(folder / f"{name}.wav", seconds=0.2, title=f"Song {name}")
    return folder


def test_a_failed_upload_is_mended_in_a_sheet_and_tried_again(
    play: Play, practice: Practice, music: Path, tmp_path: Path
) -> None:
    practice.faults.add(
        Fault(FaultKind.STATUS, "swayzio", "POST", "/uploads", status=400, body=REFUSED)
    )
    sheet = tmp_path / "Failed.xlsx"

    async def scene(stage: Stage) -> None:
        session, window = stage.house.session, stage.face.window
        await add(stage, music)
        await stage.until(window.toolbar.upload.isEnabled)
        click(window.toolbar.upload)
        await until_ended(session)
        (failed,) = [u for u in session.queue.ledger.all() if u.state is State.FAILED]
        track = session.library[failed.track_id]
        window.commands["export_failed"].trigger()
        await choose_file(stage, sheet)
        await stage.until(lambda: "Wrote 1 row to Failed.xlsx" in said(stage))

        mend(sheet, track.audio.path)
        window.commands["sheet"].trigger()
        await choose_file(stage, sheet)
        dialog = await opened(stage, SheetDialog)
        await press(stage, dialog, "Fill 1 track")
        await stage.until(lambda: session.library[track.id].title == "Mended")
        assert values(stage, "title").count("Mended") == 1
        assert session.library[track.id].metadata.sources["title"] is Source.SHEET
        window.commands["retry_failed"].trigger()
        await until_ended(session)
        assert {u.state for u in session.queue.ledger.all()} == {State.READY}

    play(scene)
    titles = [t.title for t in practice.swayzio.tracks.values()]
    assert titles.count("Mended") == 1
    assert len(titles) == len(practice.audiodelivery.tracks) == len(STEMS)


def mend(sheet: Path, music: Path) -> None:
    """Look at the sheet as a person does, and give the track another title there."""
    book = openpyxl.load_workbook(sheet)
    page = book.active
    assert page is not None
    headings = [str(cell.value) for cell in page[1]]
    assert headings[:3] == ["File", "Account", "Reason"]
    assert page.max_row == 2
    file, account, reason = (page.cell(2, column).value for column in (1, 2, 3))
    assert file == str(music)
    assert account == "Swayzio practice"
    assert isinstance(reason, str)
    assert "Swayzio practice" in reason
    page.cell(2, headings.index("Title") + 1, "Mended")
    book.save(sheet)


def test_the_list_goes_out_as_csv_and_comes_back_changed(
    play: Play, practice: Practice, music: Path, tmp_path: Path
) -> None:
    sheet = tmp_path / "List.csv"
    writers = 'Anna "Ann" Kessel; Per Lund,\nÅse'

    async def scene(stage: Stage) -> None:
        session, window = stage.house.session, stage.face.window
        await add(stage, music)
        session.edits.edit(ids(stage, "A"), {"comment": "=1+1", "composer": writers})
        before = [i.track.metadata for i in session.library.items()]
        window.commands["export_list"].trigger()
        await choose_file(stage, sheet, CSV_FILTER)
        await stage.until(lambda: "Wrote 5 rows to List.csv" in said(stage))

        rows = list(csv.DictReader(sheet.read_text("utf-8-sig").splitlines(keepends=True)))
        assert [row["Title"] for row in rows] == [f"Song {name}" for name in STEMS]
        assert rows[0]["Comment"] == "'=1+1", "no spreadsheet program runs it"
        assert rows[0]["Composer"] == writers
        rows[1] |= {"Artist": "Okapi Club", "Composer": writers}
        write_as_excel_does(sheet, rows)
        await awake(stage)
        keys(window, "Ctrl+Shift+I")
        await choose_file(stage, sheet)
        dialog = await opened(stage, SheetDialog)
        await stage.until(lambda: dialog.accept_button.text() == "Fill 1 track")
        assert values(stage, "artist")[1] == "Anna Kessel"
        part(dialog, QRadioButton, "sheetReplace").click()
        await press(stage, dialog, "Fill 1 track")
        await stage.until(lambda: values(stage, "artist")[1] == "Okapi Club")
        after = [i.track.metadata for i in session.library.items()]
        assert after[1].composer == writers
        assert [*after[:1], *after[2:]] == [*before[:1], *before[2:]]
        await awake(stage)
        await undo(stage)
        await stage.until(lambda: [i.track.metadata for i in session.library.items()] == before)

    play(scene)
    assert practice.seen == []


def write_as_excel_does(sheet: Path, rows: list[dict[str, str]]) -> None:
    """With the semicolons of half of Europe."""
    with sheet.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, rows[0], delimiter=";")
        writer.writeheader()
        writer.writerows(rows)


def copied_cells(*rows: tuple[str, ...]) -> QMimeData:
    """A block as LibreOffice copies it: as text, as a web page, and as a picture of the cells."""
    mime = QMimeData()
    mime.setText("".join("\t".join(row) + "\n" for row in rows))
    cells = "".join(f"<tr>{''.join(f'<td>{text}</td>' for text in row)}</tr>" for row in rows)
    mime.setHtml(f"<table>{cells}</table>")
    picture = QImage(80, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    mime.setImageData(picture)
    return mime


def place(stage: Stage, row: int, name: str) -> None:
    """Click on a cell of the table."""
    grid = stage.face.window.grid
    cell = grid.grid.index(row, grid.grid.names.index(name))
    grid.scrollTo(cell)
    spot = grid.visualRect(cell).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert grid.currentIndex() == cell


async def open_table(stage: Stage) -> None:
    window = stage.face.window
    keys(window, "Ctrl+T")
    await stage.until(lambda: window.grid.grid.rowCount() == len(STEMS))
    await stage.until(window.grid.hasFocus)


def test_a_block_is_pasted_into_the_table_and_taken_back_at_once(play: Play, music: Path) -> None:
    async def scene(stage: Stage) -> None:
        session, grid = stage.house.session, stage.face.window.grid
        await add(stage, music)
        await open_table(stage)
        first, second = (grid.grid.names[column] for column in grid.shown_columns()[1:3])
        before = [i.track for i in session.library.items()]
        place(stage, 1, first)
        block = [("Blue", "live"), ("Red", "")]
        QGuiApplication.clipboard().setMimeData(copied_cells(*block))
        keys(grid, Keys.Paste)
        await stage.until(lambda: values(stage, first)[1:3] == ["Blue", "Red"])
        assert values(stage, second)[1:3] == ["live", ""]
        assert [i.track.cover for i in session.library.items()] == [None] * len(STEMS)
        assert [i.track for i in session.library.items()][3:] == before[3:]
        shown = grid.grid.index(1, grid.grid.names.index(first))
        await stage.until(lambda: shown.data() == "Blue")
        await undo(stage)
        await stage.until(lambda: [i.track for i in session.library.items()] == before)
        assert session.deeds.next_undo is None
        await stage.until(lambda: shown.data() == "Song B")
        keys(grid, Keys.Redo)
        await stage.until(lambda: values(stage, first)[1:3] == ["Blue", "Red"])

    play(scene)
    QGuiApplication.clipboard().clear()


def test_the_inspector_follows_the_table(play: Play, music: Path) -> None:
    async def scene(stage: Stage) -> None:
        window = stage.face.window
        await add(stage, music)
        await select(stage, "C")
        await stage.until(lambda: field(stage, "title").text() == "Song C")
        await open_table(stage)
        place(stage, 1, "artist")
        await stage.until(lambda: field(stage, "title").text() == "Song B")
        QTest.keyClick(window.grid, Qt.Key.Key_Down)
        await stage.until(lambda: field(stage, "title").text() == "Song C")
        QTest.keyClick(window.grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        head = window.inspector.head
        await stage.until(lambda: "2 tracks" in [w.text() for w in head.findChildren(QLabel)])
        editor = field(stage, "artist")
        editor.begin()
        QTest.keyClicks(editor, "Okapi Club")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        artist = window.grid.grid.names.index("artist")
        for row, name in enumerate(("Anna Kessel", "Anna Kessel", "Okapi Club", "Okapi Club")):
            cell = window.grid.grid.index(row, artist)
            await stage.until(lambda cell=cell, name=name: cell.data() == name)
        keys(window, "Ctrl+T")
        # Back in the list, the same tracks are selected.
        await stage.until(lambda: window.view.selected_tracks() == ids(stage, "C", "D"))

    play(scene)


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_clears_cells_and_never_removes_a_track(
    play: Play, music: Path, key: Qt.Key
) -> None:
    async def scene(stage: Stage) -> None:
        session, grid = stage.house.session, stage.face.window.grid
        await add(stage, music)
        before = [i.track for i in session.library.items()]
        await open_table(stage)
        place(stage, 0, "album")
        QTest.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClick(grid, key)
        await stage.until(lambda: values(stage, "album") == ["", "", *["Night Drive EP"] * 3])
        place(stage, 3, FILE)
        QTest.keyClick(grid, key)
        await stage.until(lambda: READ_ONLY in said(stage))
        keys(grid, Keys.SelectAll)
        QTest.keyClick(grid, key)
        await stage.until(lambda: set(values(stage, "title")) == {""})
        stage.face.window.toolbar.upload.setFocus()
        QTest.keyClick(stage.face.window.toolbar.upload, key)
        assert names(stage) == [*STEMS], "nor with the keyboard beside the table"
        grid.setFocus()
        for _ in range(2):
            await undo(stage)
        await stage.until(lambda: [i.track for i in session.library.items()] == before)

    play(scene)


@pytest.mark.parametrize("is_table", [False, True], ids=["list", "table"])
def test_the_filter_has_keys_of_its_own(play: Play, music: Path, is_table: bool) -> None:
    async def scene(stage: Stage) -> None:
        window = stage.face.window
        await add(stage, music)
        await (open_table(stage) if is_table else select(stage, "A"))
        pane = window.grid if is_table else window.view

        def rows() -> int:
            return window.grid.grid.rowCount() if is_table else stage.face.model.rowCount()

        pane.setFocus()
        keys(pane, Keys.Find)
        search = part(window, QLineEdit, "filterEdit")
        await stage.until(search.hasFocus)
        QTest.keyClicks(search, "song c")
        await stage.until(lambda: rows() == 1)
        keys(search, Keys.SelectAll)
        QTest.keyClick(search, Qt.Key.Key_Delete)
        await stage.until(lambda: rows() == len(STEMS))
        assert names(stage) == [*STEMS], "Delete was meant for the words"
        stage.house.session.edits.edit(ids(stage, "A"), {"genre": "House"})
        QTest.keyClicks(search, "x")
        keys(search, Keys.Undo)
        assert search.text() != "x"
        assert values(stage, "genre")[0] == "House", "so was Ctrl+Z"

    play(scene)


def test_delete_removes_from_the_list_and_undo_brings_back(play: Play, music: Path) -> None:
    async def scene(stage: Stage) -> None:
        window = stage.face.window
        await add(stage, music)
        await select(stage, "B", "D")
        window.view.setFocus()
        QTest.keyClick(window.view, Qt.Key.Key_Delete)
        await stage.until(lambda: names(stage) == ["A", "C", "E"])
        await stage.until(lambda: "Removed 2 tracks" in said(stage))
        await undo(stage)
        await stage.until(lambda: names(stage) == [*STEMS])
        # The table takes the key for its cells only as long as it is shown.
        for _ in range(2):
            keys(window, "Ctrl+T")
        await select(stage, "A")
        window.toolbar.upload.setFocus()
        QTest.keyClick(window.toolbar.upload, Qt.Key.Key_Delete)
        await stage.until(lambda: names(stage) == ["B", "C", "D", "E"])

    play(scene)
