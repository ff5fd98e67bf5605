"""The program's own line icons in any colour and size, each drawn once."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_CACHED = 512


def sharpest_ratio() -> float:
    """The largest device pixel ratio of the screens there are."""
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)


class Icons:
    """The folder of icons; made once and handed to whoever paints."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._source = lru_cache(maxsize=None)(self._read)
        self._drawn = lru_cache(maxsize=_CACHED)(self._draw)

    def pixmap(self, name: str, colour: str, size_px: int, ratio: float = 0.0) -> QPixmap:
        """An icon of `size_px` logical pixels in `colour` (`#RRGGBB`).

        `ratio` is the device pixel ratio to draw for; 0 means that of the sharpest screen.
        Raises `FileNotFoundError` when there is no icon of this name.
        """
        return self._drawn(name, colour, size_px, ratio or sharpest_ratio())

    def icon(
        self, name: str, colour: str, size_px: int, disabled: str = "", gap_px: int = 0
    ) -> QIcon:
        """The same for buttons and menus; `disabled` is its colour when greyed out.

        `gap_px` is room after the icon: Qt's buttons leave only 4 px before their text. Give the
        button an icon size that is as much wider.
        """
        made = QIcon(_widened(self.pixmap(name, colour, size_px), gap_px))
        if disabled:
            greyed = _widened(self.pixmap(name, disabled, size_px), gap_px)
            made.addPixmap(greyed, QIcon.Mode.Disabled)
        return made

    def _read(self, name: str) -> str:
        return (self._folder / f"{name}.svg").read_text(encoding="utf-8")

    def _draw(self, name: str, colour: str, size_px: int, ratio: float) -> QPixmap:
        source = self._source(name).replace("currentColor", colour)
        renderer = QSvgRenderer(source.encode())
        side = round(size_px * ratio)
        drawn = QPixmap(side, side)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
        drawn.setDevicePixelRatio(ratio)
        return drawn


def _widened(picture: QPixmap, gap_px: int) -> QPixmap:
    if not gap_px:
        return picture
    ratio = picture.devicePixelRatio()
    wide = QPixmap(picture.width() + round(gap_px * ratio), picture.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return wide
