"""The coloured two-letter marks that say where a track goes, never how it went."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from musicupload_gui.domain.provider import ProviderInfo
from musicupload_gui.ui.icons import sharpest_ratio
from musicupload_gui.ui.measures import scale
from musicupload_gui.ui.theme import colour, font
from musicupload_gui.ui.tokens import Role

NEUTRAL_HUE = "#5C5F6B"
"""The hue of storages, and of an account whose service is not known any more."""
UNKNOWN_LETTERS = "?"
_LETTERS_SHARE, _LETTERS_LEAST = 0.34, 2.4
"""Letters grow slower than the mark: 8 px at 16, 9 at 20, 13 at 32."""
_RADIUS_SHARE = 0.22


def mark_pixmap(info: ProviderInfo | None, size_px: int, ratio: float = 0.0) -> QPixmap:
    """A service's mark as a picture of `size_px` logical pixels.

    `info` is None for a service that is not known any more; `ratio` as in `Icons.pixmap`.
    """
    letters, hue = (info.mark, info.hue) if info else (UNKNOWN_LETTERS, NEUTRAL_HUE)
    return _drawn(letters, hue, size_px, ratio or sharpest_ratio(), font(Role.MARK).family())


@lru_cache(maxsize=128)
def _drawn(letters: str, hue: str, size_px: int, ratio: float, _family: str) -> QPixmap:
    side = round(size_px * ratio)
    mark = QPixmap(side, side)
    mark.fill(Qt.GlobalColor.transparent)
    mark.setDevicePixelRatio(ratio)
    rect = QRectF(0, 0, size_px, size_px)
    painter = QPainter(mark)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(hue))
    radius = size_px * _RADIUS_SHARE
    painter.drawRoundedRect(rect, radius, radius)
    face = font(Role.MARK)
    face.setPixelSize(max(1, round(size_px * _LETTERS_SHARE + _LETTERS_LEAST * scale())))
    painter.setFont(face)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letters)
    painter.end()
    return mark
