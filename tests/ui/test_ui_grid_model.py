"""The tracks as a table: what cells say, what is told of changes, under Qt's own model tester."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from ui_samples import INFOS, MISSING_ISRC, many, track

from musicupload_gui.domain.metadata import Source
from musicupload_gui.domain.rules import Finding, FindingKind, Severity
from musicupload_gui.domain.track import Track, TrackId
from musicupload_gui.engine.news import TrackItem
from musicupload_gui.ui.grid_columns import FILE, GridColumns
from musicupload_gui.ui.grid_model import Edits, GridModel, GridRole

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
TIP = Qt.ItemDataRole.ToolTipRole
RAW = Qt.ItemDataRole.EditRole
Stretch = tuple[int, int, str, str]
"""First and last row, first and last column by name."""


@pytest.fixture
def grid(qapp: QApplication) -> Iterator[GridModel]:
    made = GridModel(services={i: info.name for i, info in INFOS.items()})
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield made
    tester.deleteLater()


def items(*titles: str) -> list[TrackItem]:
    return [TrackItem(track(title)) for title in titles]


def with_value(item: TrackItem, **values: str) -> TrackItem:
    return TrackItem(item.track.with_values(values), item.findings)


def tagged(**values: str) -> Track:
    plain = track("Harbour Lights")
    return replace(plain, metadata=plain.metadata.with_values(values, Source.TAG))


def cell(grid: GridModel, row: int, name: str) -> QModelIndex:
    return grid.index(row, grid.names.index(name))


def files(grid: GridModel) -> list[str]:
    return [grid.index(row, 0).data() for row in range(grid.rowCount())]


def stretches(grid: GridModel) -> list[Stretch]:
    """What `dataChanged` tells from now on."""
    heard: list[Stretch] = []

    def take(first: QModelIndex, last: QModelIndex) -> None:
        names = grid.names
        heard.append((first.row(), last.row(), names[first.column()], names[last.column()]))

    grid.dataChanged.connect(take)
    return heard


def asked(grid: GridModel) -> list[Edits]:
    heard: list[Edits] = []
    grid.edited.connect(heard.append)
    return heard


def test_the_file_comes_first_and_cannot_be_written(grid: GridModel) -> None:
    grid.show_items(items("Kites"))
    assert grid.headerData(0, Qt.Orientation.Horizontal) == "File"
    assert grid.headerData(1, Qt.Orientation.Horizontal) == "Title"
    assert grid.headerData(0, Qt.Orientation.Vertical) == "Kites"
    assert grid.index(0, 0).data() == "Kites.wav"
    assert not grid.flags(grid.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    assert not grid.setData(grid.index(0, 0), "Other.wav")


def test_columns_are_fields(qapp: QApplication) -> None:
    assert GridModel(["isrc", "title"]).names == (FILE, "isrc", "title")
    with pytest.raises(KeyError):
        GridModel(["shoe_size"])


def test_what_is_written_is_asked_for_and_shown_when_it_comes_back(grid: GridModel) -> None:
    before = items("Kites", "Ferrous")
    grid.show_items(before)
    heard, changed = asked(grid), stretches(grid)
    assert grid.setData(cell(grid, 1, "genre"), "Ambient")
    assert heard == [{TrackId("ferrous"): {"genre": "Ambient"}}]
    assert cell(grid, 1, "genre").data() == ""
    grid.show_items([before[0], with_value(before[1], genre="Ambient")])
    assert cell(grid, 1, "genre").data() == "Ambient"
    assert changed == [(1, 1, "genre", "genre")]


def test_the_same_value_is_no_edit(grid: GridModel) -> None:
    grid.show_items(items("Kites"))
    heard = asked(grid)
    assert not grid.setData(cell(grid, 0, "title"), "Kites")
    assert not grid.write({TrackId("kites"): {"title": "Kites", "artist": "Anna Kessel"}})
    assert heard == []


def test_only_what_changed_is_told(grid: GridModel) -> None:
    before = items("One", "Two", "Three", "Four", "Five")
    grid.show_items(before)
    changed = stretches(grid)
    grid.show_items([replace(item) for item in before])
    assert changed == []
    after = [
        with_value(before[0], album="A", genre="B"),
        with_value(before[1], artist="C"),
        before[2],
        replace(before[3], findings=(MISSING_ISRC,)),
        before[4],
    ]
    grid.show_items(after)
    assert changed == [(0, 1, "artist", "genre"), (3, 3, "isrc", "isrc")]


def test_another_source_of_the_same_text_is_a_change(grid: GridModel) -> None:
    before = TrackItem(tagged(album="A"))
    grid.show_items([before])
    changed = stretches(grid)
    typed = before.track.with_values({"album": "A"})
    grid.show_items([TrackItem(typed)])
    assert changed == [(0, 0, "album", "album")]


def test_an_edit_of_everything_is_told_at_once(grid: GridModel) -> None:
    before = many(500)
    grid.show_items(before)
    changed = stretches(grid)
    grid.show_items([with_value(item, genre="Ambient") for item in before])
    assert changed == [(0, 499, "genre", "genre")]
    grid.show_items([with_value(i, genre="X") if n % 2 else i for n, i in enumerate(grid.items)])
    assert changed[1:] == [(1, 499, "genre", "genre")]


@pytest.mark.parametrize(
    "order",
    [
        ("One", "Two", "Three", "Four", "Five"),
        ("Two", "Four"),
        ("Zero", "One", "Two", "Half", "Three", "Four", "Six"),
        ("Four", "Three", "Two", "One"),
        ("Four", "New", "One"),
        ("Other",),
        (),
    ],
    ids=" ".join,
)
def test_rows_come_move_and_go_and_marks_stay_with_their_tracks(
    grid: GridModel, order: Sequence[str]
) -> None:
    grid.show_items(items("One", "Two", "Three", "Four"))
    marks = {
        f"{name}.wav": QPersistentModelIndex(grid.index(row, 3))
        for row, name in enumerate(("One", "Two", "Three", "Four"))
    }
    grid.show_items(items(*order))
    wanted = [f"{name}.wav" for name in order]
    assert files(grid) == wanted
    for name, mark in marks.items():
        assert mark.isValid() == (name in wanted)
        assert not mark.isValid() or (mark.row(), mark.column()) == (wanted.index(name), 3)


def test_rows_that_stay_take_new_values_when_others_go(grid: GridModel) -> None:
    before = items("One", "Two", "Three")
    grid.show_items(before)
    grid.show_items([with_value(before[1], genre="Ambient"), before[2], *items("Four")])
    assert [cell(grid, row, "genre").data() for row in range(3)] == ["Ambient", "", ""]


def test_many_scattered_rows_go_at_once(grid: GridModel) -> None:
    before = many(400)
    grid.show_items(before)
    mark = QPersistentModelIndex(grid.index(301, 1))
    grid.show_items(before[1::2])
    assert grid.rowCount() == 200
    assert mark.row() == 150


def test_the_tip_says_all_of_it(grid: GridModel) -> None:
    typed = tagged(genre="Sommer").with_values({"genre": "<b>Winter</b>"})
    grid.show_items([TrackItem(typed, (MISSING_ISRC,))])
    tip = cell(grid, 0, "genre").data(TIP)
    assert "&lt;b&gt;Winter&lt;/b&gt;\nTyped. In the file: Sommer" in tip
    assert "ISRC is missing. SourceAudio asks for it." in cell(grid, 0, "isrc").data(TIP)
    assert cell(grid, 0, "album").data(TIP) == ""
    assert "/music/Harbour Lights.wav" in grid.index(0, 0).data(TIP)


def test_a_cleared_value_says_what_the_file_has(grid: GridModel) -> None:
    grid.show_items([TrackItem(tagged(genre="Sommer").with_values({"genre": ""}))])
    assert "Cleared. In the file: Sommer" in cell(grid, 0, "genre").data(TIP)


def test_the_roles_of_a_cell(grid: GridModel) -> None:
    typed = tagged(genre="Sommer", album="EP").with_values({"genre": "Winter"})
    odd = Finding(FindingKind.FIELD_FORM, Severity.WARNING, "swayzio", "isrc", "x")
    grid.show_items([TrackItem(typed, (odd, MISSING_ISRC))])
    genre, isrc = cell(grid, 0, "genre"), cell(grid, 0, "isrc")
    assert genre.data(GridRole.SOURCE) == Source.TYPED
    assert genre.data(GridRole.ORIGINAL).text == "Sommer"
    assert cell(grid, 0, "album").data(GridRole.ORIGINAL) is None
    assert isrc.data(GridRole.FINDINGS) == (odd, MISSING_ISRC)
    assert genre.data(GridRole.FINDINGS) == ()


def test_what_a_reader_hears(grid: GridModel) -> None:
    song = tagged(title="Night Drive").with_values({"genre": "Winter"})
    grid.show_items([TrackItem(song, (MISSING_ISRC,))])
    assert cell(grid, 0, "title").data(SPOKEN) == "Title, Night Drive, from tag"
    assert cell(grid, 0, "genre").data(SPOKEN) == "Genre, Winter, typed"
    heard = cell(grid, 0, "isrc").data(SPOKEN)
    assert heard == "ISRC, empty, ISRC is missing. SourceAudio asks for it."
    assert grid.index(0, 0).data(SPOKEN) == "File, Harbour Lights.wav"


def test_hostile_texts_are_shown_plain_and_kept_whole(grid: GridModel) -> None:
    nasty = "a\u202eb\x07c\nd\udc80" + "x" * 5_000
    grid.show_items([TrackItem(tagged(title=nasty))])
    title = cell(grid, 0, "title")
    assert title.data().startswith("a�b�c d�x")
    assert len(title.data()) == 500
    assert "\u202e" not in title.data(SPOKEN) + title.data(TIP)
    assert title.data(RAW)[:6] == nasty[:6]
    assert grid.cell(0, 1).text == nasty


def test_columns_from_a_changed_file_are_made_sound() -> None:
    widths = {"title": 9_999, "isrc": -3, FILE: 300, "shoe": 10}
    columns = GridColumns.kept(["isrc", "shoe", "title", "isrc", FILE], widths)
    assert columns.names == ("isrc", "title")
    assert [columns.width_px(n) for n in ("title", "isrc", FILE, "bpm")] == [800, 48, 300, 56]
    assert columns.with_shown("bpm", is_shown=True).names == ("isrc", "title", "bpm")
    assert columns.with_shown("isrc", is_shown=False).names == ("title",)
