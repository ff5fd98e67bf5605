"""The window comes back where it was, and a place that makes no sense is not minded."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from ui_samples import PROVIDERS

from musicupload_gui.settings.config import Config, ConfigFile, Settings
from musicupload_gui.ui.furniture import furnish
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.main_window import MainWindow
from musicupload_gui.ui.track_model import TrackModel
from musicupload_gui.ui.window_place import keep_place, place_of, restore_division, restore_place


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(ConfigFile(tmp_path / "settings.json"), Config())


def window(qtbot: QtBot, look: Look, model: TrackModel) -> MainWindow:
    made = MainWindow()
    furnish(made, look, PROVIDERS, model)
    qtbot.addWidget(made)
    return made


def test_place_and_division_come_back(
    qtbot: QtBot, look: Look, model: TrackModel, settings: Settings, tmp_path: Path
) -> None:
    first = window(qtbot, look, model)
    first.setGeometry(30, 40, 700, 520)
    first.show()
    first.splitter.setSizes([320, 380])
    divided = first.splitter.sizes()
    keep_place(first, settings)
    loaded = ConfigFile(tmp_path / "settings.json").load().config
    second = window(qtbot, look, model)
    place = place_of(loaded.window_geometry)
    restore_place(second, place)
    restore_division(second, place)
    second.show()
    assert second.size() == first.size()
    assert second.splitter.sizes() == divided


@pytest.mark.parametrize("text", ["", "|", "nonsense", "é|é", "AAAA|AAAA", "|" * 9])
def test_a_place_that_makes_no_sense_is_not_minded(
    qtbot: QtBot, look: Look, model: TrackModel, settings: Settings, text: str
) -> None:
    settings.change(window_geometry=text)
    made = window(qtbot, look, model)
    before = made.size()
    restore_place(made, place_of(settings.config.window_geometry))
    restore_division(made, place_of(settings.config.window_geometry))
    assert made.size() == before
