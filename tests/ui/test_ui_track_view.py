"""The list under the hand: keys, clicks, selection, widths, and that it paints at all."""

from __future__ import annotations

import pytest
from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QColor, QImage, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from ui_samples import evening, item, many, track, upload

from musicupload_gui.domain.track import TrackId
from musicupload_gui.domain.upload import State
from musicupload_gui.engine.news import TracksChanged, TracksRemoved, UploadsChanged
from musicupload_gui.ui.filters import Filter
from musicupload_gui.ui.ink import Letters
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.row_delegate import Ends, Shape
from musicupload_gui.ui.row_view import RowView
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.track_model import TrackModel
from musicupload_gui.ui.track_rows import Column
from musicupload_gui.ui.track_view import TrackView

KITES = TrackId("kites")
FIX_KITES = ("fix_account", "kites", "kites@sw")


def listen(view: TrackView) -> list[tuple[str, str, str]]:
    heard: list[tuple[str, str, str]] = []

    def take(code: str, track_id: str, upload_id: str) -> None:
        heard.append((code, track_id, upload_id))

    view.action_requested.connect(take)
    return heard


def click(widget: QWidget, at: QPoint) -> None:
    nothing = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, nothing, at)


@pytest.fixture
def view(look: Look, model: TrackModel, qtbot: QtBot) -> TrackView:
    made = TrackView(look, model)
    qtbot.addWidget(made)
    model.apply(evening())
    made.resize(px(1080), px(760))
    made.show()
    qtbot.waitExposed(made)
    return made


def spot(view: TrackView, track_id: str, column: Column) -> QRect:
    index = view.tracks.index_of(TrackId(track_id))
    return view.visualRect(index.siblingAtColumn(column))


def pixel(view: TrackView, at: QPoint) -> QColor:
    image: QImage = view.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    return image.pixelColor(round(at.x() * ratio), round(at.y() * ratio))


def test_enter_does_the_action_of_the_row(view: TrackView) -> None:
    view.setCurrentIndex(view.tracks.index_of(KITES))
    asked = listen(view)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert asked == [FIX_KITES]


def test_enter_on_a_destination_means_its_upload(view: TrackView) -> None:
    parent = view.tracks.index_of(KITES)
    view.expand(parent)
    view.setCurrentIndex(view.tracks.index(0, 0, parent))
    asked = listen(view)
    QTest.keyClick(view, Qt.Key.Key_Enter)
    assert asked == [FIX_KITES]


def test_enter_without_an_action_asks_for_nothing(view: TrackView) -> None:
    view.setCurrentIndex(view.tracks.index_of(TrackId("understudy")))
    asked = listen(view)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert asked == []


def test_delete_and_f2_ask(view: TrackView, qtbot: QtBot) -> None:
    view.select_tracks([KITES])
    with qtbot.waitSignal(view.remove_requested):
        QTest.keyClick(view, Qt.Key.Key_Delete)
    with qtbot.waitSignal(view.edit_requested):
        QTest.keyClick(view, Qt.Key.Key_F2)
    view.clearSelection()
    with qtbot.assertNotEmitted(view.remove_requested):
        QTest.keyClick(view, Qt.Key.Key_Delete)


def test_arrows_open_and_close_a_track(view: TrackView) -> None:
    parent = view.tracks.index_of(KITES)
    view.setCurrentIndex(parent)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.isExpanded(parent)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert not view.isExpanded(parent)


def test_a_click_on_the_actions_words_asks_and_beside_them_does_not(
    view: TrackView, qtbot: QtBot
) -> None:
    cell = spot(view, "kites", Column.PROGRESS)
    asked = listen(view)
    click(view.viewport(), QPoint(cell.right() - 4, cell.center().y()))
    assert asked == []
    click(view.viewport(), QPoint(cell.left() + 4, cell.center().y()))
    assert asked == [FIX_KITES]


def test_the_pointer_lights_a_row_and_shows_its_quiet_action(
    view: TrackView, model: TrackModel, look: Look, qtbot: QtBot
) -> None:
    model.apply([UploadsChanged((upload(track("Low Tide"), "sw", State.CANCELLED),))])
    cell = spot(view, "low-tide", Column.PROGRESS)
    words = QRect(cell.left(), cell.top(), px(60), cell.height())
    before = view.viewport().grab(words).toImage()
    QTest.mouseMove(view.viewport(), cell.center())
    qtbot.waitUntil(lambda: view.hovered.isValid())
    assert pixel(view, QPoint(cell.left() - 8, cell.center().y())) == QColor(
        look.theme.tokens.hover
    )
    assert view.viewport().grab(words).toImage() != before


def test_selecting_all_and_asking_for_it(view: TrackView, model: TrackModel) -> None:
    view.selectAll()
    assert len(view.selected_tracks()) == 14
    view.select_tracks([KITES, TrackId("ferrous"), TrackId("gone")])
    assert view.selected_tracks() == [TrackId("ferrous"), KITES]


def test_a_destination_stands_for_its_track(view: TrackView) -> None:
    parent = view.tracks.index_of(KITES)
    view.expand(parent)
    flags = QItemSelectionModel.SelectionFlag
    child = view.tracks.index(0, 0, parent)
    view.selectionModel().select(child, flags.ClearAndSelect | flags.Rows)
    assert view.selected_tracks() == [KITES]


def test_a_destination_by_itself_is_not_dragged(
    view: TrackView, monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged: list[list[TrackId]] = []

    def drag(dragging: TrackView, _actions: Qt.DropAction) -> None:
        dragged.append(dragging.selected_tracks())

    monkeypatch.setattr(RowView, "startDrag", drag, raising=False)
    parent, flags = view.tracks.index_of(KITES), QItemSelectionModel.SelectionFlag
    view.expand(parent)
    child = view.tracks.index(0, 0, parent)
    view.selectionModel().select(child, flags.ClearAndSelect | flags.Rows)
    view.startDrag(Qt.DropAction.CopyAction)
    assert dragged == []
    view.select_tracks([KITES])
    view.startDrag(Qt.DropAction.CopyAction)
    assert dragged == [[KITES]]


def test_an_opened_track_moves_with_its_destinations(view: TrackView, model: TrackModel) -> None:
    parent = model.index_of(KITES)
    view.expand(parent)
    below = QPersistentModelIndex(model.index(1, Column.STATUS, parent))
    row, leg = model.at(below)
    for text in ("kites", "", "low tide", ""):
        model.narrow(Filter.ALL, text)
    # A row that was out of sight is closed when it comes back, as anything else that is gone.
    assert not below.isValid()
    below = QPersistentModelIndex(model.index(1, Column.STATUS, model.index_of(KITES)))
    view.expand(model.index_of(KITES))
    for column in Column:
        model.sort(column, Qt.SortOrder.DescendingOrder)
        assert model.at(below) == (row, leg)
        assert below.parent() == model.index_of(KITES)
        assert view.isExpanded(model.index_of(KITES))


def test_selection_is_rounded_merged_and_paler_without_focus(view: TrackView, look: Look) -> None:
    view.select_tracks([TrackId("ferrous"), KITES])
    first, second = spot(view, "ferrous", Column.ARTIST), spot(view, "kites", Column.ARTIST)
    edge = px(6)
    live, pale = QColor(look.theme.tokens.select), QColor(look.theme.tokens.select_idle)
    view.setFocus()
    assert pixel(view, QPoint(edge + 1, first.center().y())) == live
    view.clearFocus()
    assert pixel(view, QPoint(edge + 1, first.center().y())) == pale
    assert pixel(view, QPoint(edge - 2, first.center().y())) != pale
    assert pixel(view, QPoint(edge, first.top())) != pale
    assert pixel(view, QPoint(edge, first.bottom())) == pale
    assert pixel(view, QPoint(edge, second.top())) == pale


def test_selection_and_opened_tracks_survive_news_and_sorting(
    view: TrackView, model: TrackModel
) -> None:
    view.expand(model.index_of(KITES))
    view.select_tracks([KITES])
    model.apply([UploadsChanged((upload(track("Ferrous"), "fl", State.QUEUED),))])
    view.sortByColumn(Column.TITLE, Qt.SortOrder.AscendingOrder)
    model.narrow(Filter.ACTIVE, "")
    assert view.selected_tracks() == [KITES]
    assert view.isExpanded(model.index_of(KITES))
    model.narrow(Filter.READY, "")
    assert view.selected_tracks() == []


def test_removing_the_current_row_leaves_a_current_row(view: TrackView, model: TrackModel) -> None:
    view.setCurrentIndex(model.index_of(KITES))
    model.apply([TracksRemoved((KITES,))])
    assert view.currentIndex().isValid()


@pytest.mark.parametrize(
    ("width", "hidden", "lines"),
    [
        (1080, set[Column](), 40),
        (900, {Column.ARTIST, Column.LENGTH, Column.FORMAT}, 48),
        (700, {Column.ARTIST, Column.LENGTH, Column.FORMAT, Column.TO}, 48),
    ],
)
def test_narrow_windows_give_columns_up(
    view: TrackView, width: int, hidden: set[Column], lines: int
) -> None:
    view.resize(px(width), px(900))
    assert {column for column in Column if view.isColumnHidden(column)} == hidden
    assert spot(view, "ferrous", Column.STATUS).height() == px(lines)
    assert view.columnWidth(Column.TITLE) >= px(160)


@pytest.mark.parametrize("has_speed", [True, False])
def test_numbers_beside_a_bar_never_meet(qapp: QApplication, has_speed: bool) -> None:
    letters = Letters.of(Role.SMALL, tabular=True)
    shape = Shape(has_speed=has_speed)
    ends, wide = Ends.of(shape, letters), letters.metrics.horizontalAdvance
    assert ends.percent - wide("100 %") > px(shape.bar)
    assert ends.left - wide("59:59") > ends.speed
    assert not has_speed or ends.speed - wide("99.9 MB/s") > ends.percent


def test_sorting_by_a_heading_can_be_taken_back(
    view: TrackView, model: TrackModel, qtbot: QtBot
) -> None:
    header = view.header()
    middle = QPoint(header.sectionViewportPosition(Column.ARTIST) + 5, header.height() // 2)
    firsts: list[str] = []
    for _click in range(3):
        click(header.viewport(), middle)
        firsts.append(model.rows.shown[0].item.track.metadata.artist)
    assert firsts == ["Anna Kessel", "Teo Lindqvist", "Anna Kessel"]
    assert model.rows.shown[0].item.track.title == "Night Drive"


def test_a_filter_that_hides_everything_says_so(
    view: TrackView, model: TrackModel, qtbot: QtBot
) -> None:
    model.narrow(Filter.ALL, "no such song")
    words = view.viewport().findChildren(QLabel)
    assert any(label.text() == "No track fits this filter. 14 are hidden." for label in words)
    button = view.viewport().findChild(QPushButton)
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    with qtbot.waitSignal(view.show_all_requested):
        button.click()
    model.narrow(Filter.ALL, "")
    assert not button.isVisible()


def test_files_over_the_window_tint_the_list(view: TrackView, look: Look) -> None:
    empty = QPoint(view.viewport().width() - px(3), view.viewport().height() - px(8))
    assert pixel(view, empty) == QColor(look.theme.tokens.base)
    view.setProperty("dragOver", True)
    assert pixel(view, empty) == QColor(look.theme.tokens.accent_bg)


def test_ten_thousand_rows_scroll_and_paint(look: Look, model: TrackModel, qtbot: QtBot) -> None:
    view = TrackView(look, model)
    qtbot.addWidget(view)
    view.resize(px(900), px(600))
    view.show()
    model.apply([TracksChanged(many(10_000))])
    view.scrollToBottom()
    last = view.tracks.index(9_999, 0)
    assert view.visualRect(last).intersects(view.viewport().rect())
    view.selectAll()
    assert len(view.selected_tracks()) == 10_000


def test_titles_that_look_like_html_are_text(look: Look, model: TrackModel, qtbot: QtBot) -> None:
    view = TrackView(look, model)
    qtbot.addWidget(view)
    view.resize(px(900), px(300))
    view.show()
    model.apply([TracksChanged((item(track("<b>bold</b>", cover=None)),))])
    assert model.index(0, 0).data() == "<b>bold</b>"
    assert not view.grab().isNull()


class Painted(QObject):
    """Notes which lines of a viewport are painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.areas: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.areas.append(event.rect())
        return super().eventFilter(watched, event)


def test_only_the_rows_that_changed_and_are_in_view_are_painted(
    look: Look, model: TrackModel, qtbot: QtBot
) -> None:
    view = TrackView(look, model)
    qtbot.addWidget(view)
    model.apply([TracksChanged(tuple(many(200)))])
    view.resize(px(1080), px(400))
    view.show()
    qtbot.waitExposed(view)
    QApplication.processEvents()
    items, painted = many(200), Painted(view.viewport())
    model.apply([TracksChanged((items[150],))])
    QApplication.processEvents()
    assert painted.areas == []
    model.apply([TracksChanged((items[2], items[3]))])
    QApplication.processEvents()
    top, below = (view.visualRect(model.index(row, 0)).top() for row in (2, 4))
    assert [(area.top(), area.bottom() + 1) for area in painted.areas] == [(top, below)]


def test_the_destinations_of_a_changed_track_are_painted_with_it(view: TrackView) -> None:
    model = view.tracks
    row = next(r for r in range(model.rowCount()) if model.rowCount(model.index(r, 0)) > 1)
    view.expand(model.index(row, 0))
    QApplication.processEvents()
    painted = Painted(view.viewport())
    model.dataChanged.emit(model.index(row, 0), model.index(row, Column.PROGRESS))
    QApplication.processEvents()
    lines = [view.visualRect(model.index(r, 0, model.index(row, 0))) for r in range(2)]
    assert all(painted.areas[0].contains(line.center()) for line in lines)
