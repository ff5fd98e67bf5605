"""The keyboard gets everywhere, in the order of what is seen, and is never nowhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from ui_samples import ACCOUNTS, INFOS, PROVIDERS, evening

from musicupload_gui.domain.track import TrackId
from musicupload_gui.engine.news import DestinationsChanged, TracksChanged, TracksRemoved
from musicupload_gui.ui.commands import Commands
from musicupload_gui.ui.field_editor import FieldEditor
from musicupload_gui.ui.furniture import furnish
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.main_window import MainWindow
from musicupload_gui.ui.summary import Places
from musicupload_gui.ui.track_model import TrackModel

PLACES = Places(INFOS, {a.id: a for a in ACCOUNTS})


@pytest.fixture
def window(qtbot: QtBot, look: Look, model: TrackModel) -> MainWindow:
    """In front, with tracks of which one is selected."""
    model.apply(evening())
    made = MainWindow()
    furnish(made, look, PROVIDERS, model)
    qtbot.addWidget(made)
    made.toolbar.show_destinations(DestinationsChanged(ACCOUNTS, frozenset(), frozenset()))
    made.toolbar.show_ready(14)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.show_list(has_tracks=True)
    made.view.select_tracks([TrackId("night-drive")])
    item = model.item_of(TrackId("night-drive"))
    assert item is not None
    made.inspector.show_items([item], (), PLACES)
    made.view.setFocus()
    return made


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None, "the keyboard is nowhere"
    assert found.isVisible()
    assert found.isEnabled()
    return found


def pane_of(window: MainWindow) -> str:
    inspector = window.inspector
    parts = {
        "toolbar": window.toolbar, "filters": window.filter_bar, "cards": window.publish_cards,
        "start": window.empty_state, "list": window.view, "table": window.grid,
        "tabs": inspector.tabs, "form": inspector.page, "status": window.status_line,
    }  # fmt: skip
    return next(n for n, p in parts.items() if p is focus() or p.isAncestorOf(focus()))


def rounds(window: MainWindow, step: Callable[[], None], count: int) -> list[str]:
    seen: list[str] = []
    for _ in range(count):
        step()
        seen.append(pane_of(window))
    return seen


def test_f6_goes_round_and_back(window: MainWindow) -> None:
    panes = window.panes
    wanted = ["tabs", "form", "status", "toolbar", "filters", "list"]
    assert rounds(window, panes.next, 6) == wanted
    assert rounds(window, panes.previous, 6) == [*reversed(wanted[:-1]), "list"]


def test_f6_leaves_out_what_is_hidden(window: MainWindow) -> None:
    window.show_inspector(is_shown=False)
    window.show_grid(is_shown=True)
    assert rounds(window, window.panes.next, 4) == ["status", "toolbar", "filters", "table"]
    window.show_list(has_tracks=False)
    assert rounds(window, window.panes.next, 3) == ["status", "toolbar", "start"]


def test_tab_takes_the_order_of_what_is_seen_also_of_what_came_later(window: MainWindow) -> None:
    layout = window.publish_cards.layout()
    assert layout is not None
    layout.addWidget(QPushButton("Publish"))
    window.publish_cards.show()
    window.toolbar.add.setFocus()
    seen: list[str] = []
    while not (seen and focus() is window.toolbar.add):
        seen.append(pane_of(window))
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
        assert len(seen) < 100
    assert list(dict.fromkeys(seen)) == [
        "toolbar", "filters", "cards", "list", "tabs", "form", "status",
    ]  # fmt: skip
    assert seen == sorted(seen, key=list(dict.fromkeys(seen)).index), "no part is left twice"
    QTest.keyClick(focus(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert pane_of(window) == "status"


@pytest.mark.parametrize("deed", ["hide", "disable", "delete"])
def test_what_goes_away_leaves_the_keyboard_near(window: MainWindow, deed: str) -> None:
    layout = window.publish_cards.layout()
    assert layout is not None
    button = QPushButton("Publish")
    layout.addWidget(button)
    window.publish_cards.show()
    button.setFocus()
    assert focus() is button
    if deed == "hide":
        window.publish_cards.hide()
    elif deed == "disable":
        button.setEnabled(False)
    else:
        button.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()
    assert pane_of(window) in {"cards", "list"}


def test_the_keyboard_survives_its_row_and_the_whole_list(
    window: MainWindow, model: TrackModel
) -> None:
    model.apply([TracksRemoved((TrackId("night-drive"),))])
    assert focus() is window.view
    assert window.view.currentIndex().isValid()
    model.apply([TracksRemoved(tuple(model.rows.by_id))])
    window.show_list(has_tracks=False)
    assert pane_of(window) == "start"
    model.apply([item for item in evening() if isinstance(item, TracksChanged)])
    window.show_list(has_tracks=True)
    assert focus() is window.view, "the first tracks are where the keyboard is"


def test_the_inspector_closes_under_the_keyboard(window: MainWindow) -> None:
    window.inspector.focus_field("title")
    assert pane_of(window) == "form"
    window.show_inspector(is_shown=False)
    assert focus()


def test_a_row_is_selected_where_the_keyboard_arrives(window: MainWindow) -> None:
    window.view.clearSelection()
    window.view.setCurrentIndex(QModelIndex())
    window.toolbar.add.setFocus()
    window.view.setFocus(Qt.FocusReason.TabFocusReason)
    assert window.view.selected_tracks() == [TrackId("night-drive")]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_values_of_several_tracks_open_by_key(window: MainWindow, model: TrackModel) -> None:
    items = [row.item for row in model.rows.shown[:4]]
    window.inspector.show_items(items, (), PLACES)
    field = window.inspector.findChild(FieldEditor, "field_title")
    assert field is not None
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_F4)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) == 4
    menu.close()


def test_every_command_stands_in_a_menu(window: MainWindow) -> None:
    def inside(menu: QMenu) -> set[QAction]:
        found = set(menu.actions())
        return found.union(*(inside(a.menu()) for a in found if a.menu()))  # pyright: ignore[reportArgumentType] - the stub calls a menu an object

    commands: Commands = window.commands
    reached = {a for top in window.menuBar().findChildren(QMenu) for a in inside(top)}
    assert {n for n in commands.names() if commands[n] not in reached} == set()
    assert all(commands[name].text() for name in commands.names())


def test_a_window_that_was_in_front_before_its_parts_has_the_keyboard_in_one(
    qtbot: QtBot, look: Look, model: TrackModel
) -> None:
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    QTest.keyClick(made, Qt.Key.Key_Tab)
    furnish(made, look, PROVIDERS, model)
    made.wait_for_list()
    assert not made.empty_state.isVisible()
    made.show_list(has_tracks=False)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert made.empty_state.isAncestorOf(focus())
