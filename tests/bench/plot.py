"""Draws how things grow: both axes logarithmic, so that equal slopes are equal growth."""

from __future__ import annotations

import math
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPen, QPolygonF

_WIDTH, _HEIGHT = 1800, 900
_LEFT, _RIGHT, _TOP, _BOTTOM = 110, 30, 80, 90
_COLOURS = ("#2F4DC6", "#C2410C", "#17733E", "#7B4C9B", "#9B1C4A", "#1C7370")
_TEXT, _GRID, _GUIDE = QColor("#1B1C21"), QColor("#DDDFE6"), QColor("#9A9DA8")
_MIDDLE = Qt.AlignmentFlag.AlignCenter
_DIGITS = ("⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹")


@dataclass(frozen=True, slots=True)
class Curve:
    """One line: its name, and its points."""

    name: str
    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """One plot of a picture."""

    title: str
    unit: str
    curves: tuple[Curve, ...]


class Scale:
    """Where values stand in the rectangle of a panel."""

    def __init__(self, panel: Panel, box: QRectF) -> None:
        xs = [x for curve in panel.curves for x, _ in curve.points]
        ys = [y for curve in panel.curves for _, y in curve.points]
        self.box = box
        self.xs = math.log10(min(xs)), math.log10(max(xs))
        self.ys = math.floor(math.log10(min(ys))), math.ceil(math.log10(max(ys)))

    def at(self, x: float, y: float) -> QPointF:
        """The spot of a value."""
        (left, right), (low, high) = self.xs, self.ys
        across = (math.log10(x) - left) / (right - left)
        up = (math.log10(y) - low) / (high - low)
        return QPointF(
            self.box.left() + across * self.box.width(), self.box.bottom() - up * self.box.height()
        )


def save(path: Path, panels: Sequence[Panel]) -> None:
    """Write a PNG with the panels side by side."""
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])  # for its fonts
    image = QImage(_WIDTH, _HEIGHT, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = _WIDTH / len(panels)
    for number, panel in enumerate(panels):
        box = QRectF(number * width + _LEFT, _TOP, width - _LEFT - _RIGHT, _HEIGHT - _TOP - _BOTTOM)
        _draw(painter, panel, Scale(panel, box))
    painter.end()
    image.save(str(path))
    del app


def _draw(painter: QPainter, panel: Panel, scale: Scale) -> None:
    box = scale.box
    _write(painter, QRectF(box.left(), 10, box.width(), 50), panel.title, 22)
    _draw_grid(painter, panel, scale)
    _draw_guide(painter, scale)
    for curve, colour in zip(panel.curves, _COLOURS, strict=False):
        points = [scale.at(x, y) for x, y in curve.points]
        painter.setPen(QPen(QColor(colour), 3))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(QColor(colour))
        for point in points:
            painter.drawEllipse(point, 5, 5)
    _draw_legend(painter, panel, scale)


def _draw_grid(painter: QPainter, panel: Panel, scale: Scale) -> None:
    box = scale.box
    for x in sorted({x for curve in panel.curves for x, _ in curve.points}):
        spot = scale.at(x, 10.0 ** scale.ys[0])
        painter.setPen(QPen(_GRID, 1))
        painter.drawLine(spot, QPointF(spot.x(), box.top()))
        _write(painter, QRectF(spot.x() - 60, box.bottom() + 8, 120, 26), f"{x:,.0f}", 15)
    for power in range(scale.ys[0], scale.ys[1] + 1):
        spot = scale.at(10.0 ** scale.xs[0], 10.0**power)
        painter.setPen(QPen(_GRID, 1))
        painter.drawLine(spot, QPointF(box.right(), spot.y()))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        _write(painter, QRectF(box.left() - 92, spot.y() - 14, 80, 28), _power(power), 15, right)
    painter.setPen(QPen(_GUIDE, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)
    _write(painter, QRectF(box.left(), box.bottom() + 42, box.width(), 30), "tracks", 16)
    painter.save()
    painter.translate(box.left() - 92, box.center().y())
    painter.rotate(-90)
    _write(painter, QRectF(-150, -16, 300, 30), panel.unit, 16)
    painter.restore()


def _draw_guide(painter: QPainter, scale: Scale) -> None:
    """A dotted line on which twice the tracks are twice the work."""
    low, high = scale.ys
    left, right = scale.xs
    length = min(high - low, right - left)
    start = low + (high - low - length) / 2
    painter.setPen(QPen(_GUIDE, 2, Qt.PenStyle.DotLine))
    painter.drawLine(
        scale.at(10.0**left, 10.0**start),
        scale.at(10.0 ** (left + length), 10.0 ** (start + length)),
    )


def _draw_legend(painter: QPainter, panel: Panel, scale: Scale) -> None:
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    names = [*(curve.name for curve in panel.curves), "proportional"]
    pens = [QPen(QColor(c), 3) for c in _COLOURS[: len(panel.curves)]]
    x, y = scale.box.left() + 16, scale.box.top() + 12
    back = QRectF(x - 6, y - 4, 350, 26 * len(names) + 8)
    painter.fillRect(back, QColor(255, 255, 255, 230))
    for name, pen in zip(names, [*pens, QPen(_GUIDE, 2, Qt.PenStyle.DotLine)], strict=True):
        painter.setPen(pen)
        painter.drawLine(QPointF(x, y + 13), QPointF(x + 34, y + 13))
        _write(painter, QRectF(x + 44, y, 300, 26), name, 15, left)
        y += 26


def _write(
    painter: QPainter, box: QRectF, text: str, size_px: int, flags: Qt.AlignmentFlag = _MIDDLE
) -> None:
    font = QFont()
    font.setPixelSize(size_px)
    painter.setFont(font)
    painter.setPen(_TEXT)
    painter.drawText(box, flags, text)


def _power(power: int) -> str:
    """A power of ten as people write it."""
    if -3 <= power <= 4:
        return f"{10.0**power:,.{max(0, -power)}f}"
    return "10" + ("⁻" if power < 0 else "") + "".join(_DIGITS[int(d)] for d in str(abs(power)))
