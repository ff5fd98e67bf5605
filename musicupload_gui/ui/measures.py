"""Measures of the look in pixels of this screen; so little that the first window needs no more."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

_LINE_AT_SCALE_1_PX = 16
"""The height of the font for which the look was drawn."""


def scale() -> float:
    """How much larger than the drawn look everything is, by the height of the system's font."""
    return _scale_of(QApplication.font().key())


def px(measure: float) -> int:
    """A measure of the look, given at scale 1, in pixels of this screen's font."""
    return round(measure * scale())


@lru_cache(maxsize=8)
def _scale_of(font_key: str) -> float:
    font = QFont()
    font.fromString(font_key)
    return QFontMetrics(font).height() / _LINE_AT_SCALE_1_PX
