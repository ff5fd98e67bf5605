"""Draws icons and pictures from their drawings, in the sizes and files that systems ask for."""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HICOLOR_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
_ICNS_SIZES = {
    b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512,
    b"ic10": 1024, b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512,
}  # fmt: skip


def png(drawing: Path, size: int) -> bytes:
    """The drawing as a PNG, this many pixels wide and high."""
    return _drawn(QSvgRenderer(str(drawing)), QSize(size, size))


def write_picture(drawing: Path, target: Path, scale: int) -> Path:
    """Write the drawing in its own size or a multiple of it, as what the file's name says."""
    renderer = QSvgRenderer(str(drawing))
    kind = target.suffix[1:].upper()
    return _write(target, _drawn(renderer, renderer.defaultSize() * scale, kind))


def _drawn(renderer: QSvgRenderer, size: QSize, kind: str = "PNG") -> bytes:
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)  # pyright: ignore[reportArgumentType, reportCallIssue] its stub wants bytes, it takes a text
    return bytes(buffer.data().data())


def write_hicolor(drawing: Path, theme: Path) -> None:
    """Fill an icon theme's folder: `48x48/apps/<name>.png` and so on, and the drawing itself."""
    for size in HICOLOR_SIZES:
        _write(theme / f"{size}x{size}" / "apps" / "musicupload-gui.png", png(drawing, size))
    _write(theme / "scalable" / "apps" / "musicupload-gui.svg", drawing.read_bytes())


def write_ico(drawing: Path, target: Path) -> Path:
    """Write the icon file of Windows."""
    pictures = [(size, png(drawing, size)) for size in _ICO_SIZES]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    for size, data in pictures:
        # A byte holds the size, and 0 stands for 256.
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return _write(target, head + b"".join(data for _, data in pictures))


def write_icns(drawing: Path, target: Path) -> Path:
    """Write the icon file of macOS."""
    parts = b""
    for kind, size in _ICNS_SIZES.items():
        data = png(drawing, size)
        parts += kind + struct.pack(">I", len(data) + 8) + data
    return _write(target, b"icns" + struct.pack(">I", len(parts) + 8) + parts)


def _write(target: Path, data: bytes) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)
    return target
