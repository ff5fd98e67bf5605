"""Covers come scaled, off the window's thread, and nothing dangerous is decoded."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QImageWriter
from pytestqt.qtbot import QtBot

from musicupload_gui.ui.covers import Covers, read_cover
from musicupload_gui.ui.look import Look


def picture(path: Path, width: int, height: int, kind: bytes = b"PNG") -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#3453CF"))
    assert QImageWriter(str(path), kind).write(image)
    return path


@pytest.mark.parametrize(("width", "height"), [(600, 600), (600, 300), (300, 900), (10, 10)])
def test_covers_become_squares(tmp_path: Path, width: int, height: int) -> None:
    image = read_cover(picture(tmp_path / "cover.png", width, height), 56)
    assert (image.width(), image.height()) == (56, 56)
    assert image.pixelColor(28, 28).name().upper() == "#3453CF"


def test_a_jpeg_with_a_wrong_name_is_known_by_its_content(tmp_path: Path) -> None:
    assert not read_cover(picture(tmp_path / "cover.png", 90, 90, b"JPEG"), 28).isNull()


def test_what_is_no_picture_is_left_alone(tmp_path: Path) -> None:
    svg = tmp_path / "cover.png"
    svg.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    assert read_cover(svg, 28).isNull()
    assert read_cover(tmp_path / "missing.png", 28).isNull()
    assert read_cover(picture(tmp_path / "cover.bmp", 40, 40, b"BMP"), 28).isNull()


def test_a_picture_that_claims_to_be_huge_is_not_decoded(tmp_path: Path) -> None:
    path = picture(tmp_path / "cover.png", 16, 16)
    data = bytearray(path.read_bytes())
    data[16:24] = (20_000).to_bytes(4, "big") * 2
    path.write_bytes(data)
    assert read_cover(path, 28).isNull()


def test_asking_never_waits_and_tells_when_it_is_there(
    tmp_path: Path, look: Look, qtbot: QtBot
) -> None:
    path = picture(tmp_path / "cover.png", 600, 600)
    covers: Covers = look.covers
    with qtbot.waitSignal(covers.loaded):
        assert covers.pixmap(path, 28, 2.0, 4) is None
    drawn = covers.pixmap(path, 28, 2.0, 4)
    assert drawn is not None
    assert (drawn.width(), drawn.devicePixelRatio()) == (56, 2.0)
    image = drawn.toImage()
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(28, 28).alpha() == 255


def test_an_unreadable_cover_is_asked_for_once(tmp_path: Path, look: Look, qtbot: QtBot) -> None:
    covers = look.covers
    assert covers.pixmap(tmp_path / "none.png", 28, 1.0, 4) is None
    good = picture(tmp_path / "cover.png", 60, 60)
    with qtbot.waitSignal(covers.loaded):
        covers.pixmap(good, 28, 1.0, 4)
    assert covers.pixmap(tmp_path / "none.png", 28, 1.0, 4) is None
