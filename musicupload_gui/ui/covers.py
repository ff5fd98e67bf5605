"""Cover pictures, read and scaled off the window's thread and kept small."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPixmap

_KEPT = 600
_LARGEST_PIXELS = 50_000_000
_FORMATS = frozenset({b"png", b"jpeg"})


def read_cover(path: Path, side_px: int) -> QImage:
    """A cover cropped to a square of `side_px`; a null image when it cannot or must not be read.

    Covers come from strangers' files: only PNG and JPEG, and the size is looked at before
    anything is decoded.
    """
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    is_sound = size.isValid() and size.width() * size.height() <= _LARGEST_PIXELS
    if bytes(reader.format().data()) not in _FORMATS or not is_sound or size.isEmpty():
        return QImage()
    filling = size.scaled(QSize(side_px, side_px), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    reader.setScaledSize(filling.expandedTo(QSize(1, 1)))
    image = reader.read()
    left, top = (image.width() - side_px) // 2, (image.height() - side_px) // 2
    return image.copy(max(0, left), max(0, top), side_px, side_px)


class Covers(QObject):
    """Small rounded covers by path; asking never waits."""

    loaded = Signal()
    """A cover that was asked for is there now."""
    _read = Signal(object, QImage)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[tuple[Path, int, float, int], QPixmap | None] = OrderedDict()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._read.connect(self._keep)

    def pixmap(self, path: Path, side_px: int, ratio: float, radius_px: int) -> QPixmap | None:
        """The cover as a square of logical pixels, or None while it is read (or unreadable)."""
        key = (path, side_px, ratio, radius_px)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        self._kept[key] = None
        self._pool.start(lambda: self._load(key))
        return None

    def close(self) -> None:
        """Forget what is not read yet and wait for the one that is being read."""
        self._pool.clear()
        self._pool.waitForDone()

    def _load(self, key: tuple[Path, int, float, int]) -> None:
        path, side_px, ratio, _radius_px = key
        self._read.emit(key, read_cover(path, round(side_px * ratio)))

    def _keep(self, key: tuple[Path, int, float, int], image: QImage) -> None:
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        if image.isNull():
            return
        _path, _side_px, ratio, radius_px = key
        self._kept[key] = _rounded(image, ratio, radius_px)
        self.loaded.emit()


def _rounded(image: QImage, ratio: float, radius_px: int) -> QPixmap:
    made = QPixmap(image.size())
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(image.rect()), radius_px * ratio, radius_px * ratio)
    painter.setClipPath(shape)
    painter.drawImage(0, 0, image)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made
