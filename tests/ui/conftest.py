"""What every window test needs: no display, a theme, icons, and a model watched by Qt's tester."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from ui_samples import INFOS, NOWHERE, Clock

from musicupload_gui.ui.covers import Covers
from musicupload_gui.ui.icons import Icons
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.row_words import Clocks
from musicupload_gui.ui.theme import Theme
from musicupload_gui.ui.tokens import Scheme
from musicupload_gui.ui.track_model import TrackModel

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture
def resources() -> Path:
    return _RESOURCES


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, _RESOURCES)
    made.force(Scheme.LIGHT)
    yield made
    qapp.setStyleSheet("")
    made.deleteLater()


@pytest.fixture
def icons(qapp: QApplication) -> Icons:
    return Icons(_RESOURCES / "icons")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def model(qapp: QApplication, clock: Clock) -> Iterator[TrackModel]:
    clocks = Clocks(lambda: clock.wall, lambda: clock.steady)
    made = TrackModel(INFOS, clocks=clocks)
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.apply([NOWHERE])
    yield made
    tester.deleteLater()


@pytest.fixture
def look(theme: Theme, icons: Icons) -> Iterator[Look]:
    covers = Covers()
    yield Look(theme, icons, covers)
    covers.close()
