"""The order of the list by hand: by keys, by dragging, undone, and kept over a restart."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from scene import Play, Stage
from stage import another, make_audio

from musicupload_gui.domain.track import TrackId
from musicupload_gui.ui.list_columns import OPTIONAL
from musicupload_gui.ui.row_model import TRACKS_MIME


@pytest.fixture
def music(tmp_path: Path) -> Path:
    folder = tmp_path / "music"
    folder.mkdir()
    song = make_audio(tmp_path / "song.wav", seconds=0.2)
    for name in "ABCDE":
        another(song, folder / f"{name}.wav")
    return folder


def listed(stage: Stage) -> str:
    """The order as the rows show it."""
    rows = stage.face.model.rows.shown
    return "".join(row.item.track.audio.path.stem for row in rows)


def ids(stage: Stage, names: str) -> list[TrackId]:
    items = stage.house.session.library.items()
    return [i.track.id for i in items if i.track.audio.path.stem in names]


def test_tracks_are_moved_by_keys(play: Play, music: Path) -> None:
    async def scene(stage: Stage) -> None:
        window, view = stage.face.window, stage.face.window.view
        await stage.house.session.add_now([music])
        await stage.until(lambda: listed(stage) == "ABCDE")
        view.select_tracks(ids(stage, "BD"))
        for key, order in (
            (Qt.Key.Key_Up, "BDACE"), (Qt.Key.Key_Down, "ABDCE"), (Qt.Key.Key_Down, "ACBDE"),
            (Qt.Key.Key_Down, "ACEBD"), (Qt.Key.Key_Down, "ACEBD"),
        ):  # fmt: skip
            QTest.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
            await stage.until(lambda order=order: listed(stage) == order)
        assert view.selected_tracks() == ids(stage, "BD")
        stage.house.session.undo()
        await stage.until(lambda: listed(stage) == "ACBDE")

    async def later(stage: Stage) -> None:
        await stage.until(lambda: listed(stage) == "ACBDE")
        for _ in range(3):
            stage.house.session.undo()
        await stage.until(lambda: listed(stage) == "ABCDE")

    play(scene)
    play(later)


def test_rows_are_let_go_where_they_are_to_stand(play: Play, music: Path) -> None:
    async def scene(stage: Stage) -> None:
        view = stage.face.window.view
        await stage.house.session.add_now([music])
        await stage.until(lambda: listed(stage) == "ABCDE")
        rects = [view.visualRect(stage.face.model.index(row, 0)) for row in range(5)]
        upper, lower = rects[1].top() + 2, rects[1].bottom() - 2
        assert view.track_below(QPoint(80, upper)) == ids(stage, "B")[0]
        assert view.track_below(QPoint(80, lower)) == ids(stage, "C")[0]
        assert view.track_below(QPoint(80, rects[4].bottom() - 2)) is None
        assert view.track_below(QPoint(80, view.viewport().height() - 1)) is None
        view.select_tracks(ids(stage, "AE"))
        view.dropped_before.emit(view.track_below(QPoint(80, lower)))
        await stage.until(lambda: listed(stage) == "BAECD")
        named = {i: {"title": name} for name in "ABCDE" for i in ids(stage, name)}
        stage.house.session.edits.edit_each(named)
        rows = stage.face.model.rows
        await stage.until(lambda: [r.item.track.title for r in rows.shown] == [*"BAECD"])
        view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
        await stage.until(lambda: listed(stage) == "EDCBA")
        view.dropped_before.emit(None)
        # Their order is the one in which they were seen.
        await stage.until(lambda: listed(stage) == "BCDEA")

    play(scene)


def test_files_that_are_dragged_over_the_list_are_the_windows(play: Play, music: Path) -> None:
    async def scene(stage: Stage) -> None:
        view = stage.face.window.view
        await stage.house.session.add_now([music])
        await stage.until(lambda: listed(stage) == "ABCDE")
        for mime_type in ("text/uri-list", TRACKS_MIME):
            mime = QMimeData()
            if mime_type == TRACKS_MIME:
                mime.setData(TRACKS_MIME, b"")  # as if it came from another program
            else:
                mime.setUrls([QUrl.fromLocalFile(str(music))])
            event = QDragEnterEvent(
                QPoint(50, 50), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )  # fmt: skip
            event.ignore()
            QApplication.sendEvent(view.viewport(), event)
            # The window takes files, and nobody takes rows of another program.
            assert event.isAccepted() is (mime_type != TRACKS_MIME)

    play(scene)


def test_columns_are_chosen_and_kept(play: Play, music: Path) -> None:
    def is_hidden(stage: Stage) -> list[bool]:
        view = stage.face.window.view
        return [view.isColumnHidden(column) for column in OPTIONAL]

    async def choose(stage: Stage) -> None:
        await stage.house.session.add_now([music])
        stage.face.window.resize(2400, 900)
        await stage.until(lambda: is_hidden(stage) == [False] * 4)
        menu = stage.face.window.commands.menus["columns"]
        for action in menu.actions()[1:3]:
            action.trigger()
        assert is_hidden(stage) == [False, True, True, False]

    async def later(stage: Stage) -> None:
        stage.face.window.resize(2400, 900)
        await stage.until(lambda: is_hidden(stage) == [False, True, True, False])

    play(choose)
    play(later)
