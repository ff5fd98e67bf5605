"""Icons come in any colour and size, and each is drawn once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from musicupload_gui.ui.icons import Icons
from musicupload_gui.ui.summary import LOOKS
from musicupload_gui.ui.texts import Face


def test_an_icon_takes_the_colour_and_the_sharpness(icons: Icons) -> None:
    drawn = icons.pixmap("state-ready", "#17733E", 16, 2.0)
    assert (drawn.width(), drawn.devicePixelRatio()) == (32, 2.0)
    image = drawn.toImage()
    assert image.pixelColor(6, 16).name().upper() == "#17733E"
    assert image.pixelColor(0, 0).alpha() == 0


def test_an_icon_is_drawn_once(icons: Icons) -> None:
    assert (
        icons.pixmap("plus", "#000000", 16, 1.0).cacheKey()
        == icons.pixmap("plus", "#000000", 16, 1.0).cacheKey()
    )
    assert (
        icons.pixmap("plus", "#000000", 16, 1.0).cacheKey()
        != icons.pixmap("plus", "#FFFFFF", 16, 1.0).cacheKey()
    )


def test_a_button_icon_can_have_room_after_it_and_a_greyed_face(icons: Icons) -> None:
    icon = icons.icon("plus", "#000000", 16, "#888888", gap_px=4)
    normal = icon.pixmap(QSize(20, 16), 1.0, QIcon.Mode.Normal).toImage()
    greyed = icon.pixmap(QSize(20, 16), 1.0, QIcon.Mode.Disabled).toImage()
    assert normal.size() == QSize(20, 16)
    assert normal.pixelColor(8, 8).name() == "#000000"
    assert greyed.pixelColor(8, 8).name() == "#888888"


def test_a_name_that_is_not_there_is_told(icons: Icons) -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon", "#000000", 16)


@pytest.mark.parametrize("face", Face)
def test_every_state_has_an_icon(icons: Icons, face: Face) -> None:
    assert not icons.pixmap(LOOKS[face][0], "#000000", 16).isNull()


def test_every_icon_can_be_drawn(icons: Icons, resources: Path) -> None:
    names = [path.stem for path in (resources / "icons").glob("*.svg")]
    assert len(names) >= 48
    for name in names:
        image = icons.pixmap(name, "#123456", 32, 1.0).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(32) for y in range(32)), name
