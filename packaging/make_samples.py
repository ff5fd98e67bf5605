"""Makes the sample tracks in resources/samples: six short pieces, synthesised, encoded and tagged.

Run by hand, with ffmpeg on PATH: `uv run python packaging/make_samples.py`. The music, the names
and the covers were made for this project. The same run gives the same files.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mutagen import aiff, flac, id3, mp3, mp4, wave
from PySide6.QtCore import QBuffer, QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QPainterPath
from sample_music import (
    RATE_HZ,
    Sound,
    ferrous,
    glass_elevator,
    harbour_lights,
    night_drive,
    paper_boats,
    slow_weather,
)

SAMPLES = Path(__file__).parent.parent / "resources" / "samples"
COVER_PX = 600


# The covers.


def drawn(background: str, paint: Callable[[QPainter], None]) -> bytes:
    """A square picture as PNG."""
    image = QImage(COVER_PX, COVER_PX, QImage.Format.Format_RGB32)
    image.fill(QColor(background))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    paint(painter)
    painter.end()
    file = QBuffer()
    file.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(file, QByteArray(b"PNG")).write(image)
    return bytes(file.data().data())


def sun(painter: QPainter) -> None:
    """A low sun over red land."""
    painter.setBrush(QColor("#E8B25A"))
    painter.drawEllipse(QPointF(370, 400), 165, 165)
    painter.setBrush(QColor("#C65F3C"))
    painter.drawRect(QRectF(0, 400, 600, 200))


def pier(painter: QPainter) -> None:
    """A post in the water, and what is left of it below."""
    painter.setBrush(QColor("#43697E"))
    painter.drawRect(QRectF(0, 390, 600, 210))
    painter.setBrush(QColor("#1E2A33"))
    painter.drawRect(QRectF(270, 120, 60, 330))


def waves(painter: QPainter) -> None:
    """Two waves, one above the other."""
    for top, color in ((250, "#D8C690"), (330, "#5F9C86")):
        path = QPainterPath(QPointF(0, top))
        path.cubicTo(200, top - 190, 380, top + 210, 600, top - 40)
        path.lineTo(600, 600)
        path.lineTo(0, 600)
        painter.setBrush(QColor(color))
        painter.drawPath(path)


# The files.


@dataclass(frozen=True, slots=True)
class Sample:
    """One file to make: its music, its format, its words and its picture."""

    file_name: str
    compose: Callable[[], Sound]
    encoding: tuple[str, ...]
    """What ffmpeg is told."""
    tags: dict[str, str]
    """By ID3 frame."""
    cover: bytes


def samples() -> tuple[Sample, ...]:
    """Everything there is to make."""
    drive, weather, lift = drawn("#21324F", sun), drawn("#DCE5E3", pier), drawn("#15483F", waves)
    kessel = {
        "TPE1": "Anna Kessel", "TPE2": "Anna Kessel", "TALB": "Night Drive EP",
        "TDRC": "2026-11-27", "TCON": "Electronic", "TCOM": "Anna Kessel, Per Lund",
    }  # fmt: skip
    venn = {
        "TPE1": "Marta Venn", "TALB": "Salt and Cedar", "TDRC": "2026-10-02", "TCON": "Ambient",
        "TCOM": "Marta Venn",
    }  # fmt: skip
    okapi = {"TPE1": "Okapi Club", "TALB": "Lift Music", "TDRC": "2026", "TCOM": "Okapi Club"}
    small = ("-ac", "1", "-ar", "22050", "-c:a")
    flac16 = ("-ac", "1", "-sample_fmt", "s16", "-c:a")
    lame = ("-c:a", "libmp3lame", "-b:a")
    return (
        Sample("01 Night Drive.wav", night_drive, (*small, "pcm_s16le"), kessel | {
            "TIT2": "Night Drive", "TRCK": "1/3", "TBPM": "96", "TKEY": "Fm",
            "TSRC": "SEA1B2600011",
        }, drive),
        Sample("02 Harbour Lights.aiff", harbour_lights, (*small, "pcm_s16be"), kessel | {
            "TIT2": "Harbour Lights", "TRCK": "2/3",
        }, drive),
        Sample("03 Paper Boats.flac", paper_boats, (*flac16, "flac"), kessel | {
            "TIT2": "Paper Boats", "TRCK": "3/3", "TSRC": "SEA1B2600013",
        }, drive),
        Sample("01 Slow Weather.mp3", slow_weather, (*lame, "96k"), venn | {
            "TIT2": "Slow Weather", "TRCK": "1", "TSRC": "NOV4N2600201",
        }, weather),
        Sample("01 Glass Elevator.m4a", glass_elevator, ("-c:a", "aac", "-b:a", "112k"), okapi | {
            "TIT2": "Glass Elevator", "TRCK": "1/2", "TCON": "House", "TSRC": "GBOKC2600001",
        }, lift),
        Sample("02 Ferrous.mp3", ferrous, (*lame, "128k"), okapi | {
            "TIT2": "Ferrous", "TRCK": "2/2", "TCON": "Industrial",
        }, lift),
    )  # fmt: skip


def encode(sound: Sound, path: Path, encoding: tuple[str, ...]) -> None:
    """Write the file with ffmpeg, without anything in it that changes from run to run."""
    source = ("-f", "f32le", "-ar", str(RATE_HZ), "-ac", "2", "-i", "-")
    exact = ("-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact")
    subprocess.run(
        ["ffmpeg", "-v", "error", "-y", *source, *encoding, *exact, str(path)],
        input=sound.T.astype("<f4").tobytes(),
        check=True,
    )


# mutagen says little about its types.
FORMATS: dict[str, Any] = {
    ".wav": wave.WAVE,
    ".aiff": aiff.AIFF,
    ".mp3": mp3.MP3,
    ".flac": flac.FLAC,
    ".m4a": mp4.MP4,
}
VORBIS_NAMES = {
    "TIT2": "title", "TPE1": "artist", "TPE2": "albumartist", "TALB": "album",
    "TRCK": "tracknumber", "TDRC": "date", "TCON": "genre", "TCOM": "composer", "TSRC": "isrc",
}  # fmt: skip
MP4_NAMES = {
    "TIT2": "\xa9nam", "TPE1": "\xa9ART", "TPE2": "aART", "TALB": "\xa9alb", "TDRC": "\xa9day",
    "TCON": "\xa9gen", "TCOM": "\xa9wrt",
}  # fmt: skip


def tag(path: Path, sample: Sample) -> None:
    """Write the words and the picture into the file, in the way of its format."""
    file = FORMATS[path.suffix](path)
    match path.suffix:
        case ".flac":
            tag_flac(file, sample)
        case ".m4a":
            tag_mp4(file, sample)
        case _:
            tag_id3(file, sample)
    file.save()


def tag_id3(file: Any, sample: Sample) -> None:
    """ID3 2.4, in a chunk of its own where the format has chunks."""
    has_tags = file.tags is not None
    if not has_tags:
        file.add_tags()
    for frame, text in sample.tags.items():
        file.tags.add(getattr(id3, frame)(encoding=id3.Encoding.UTF8, text=[text]))
    front = id3.PictureType.COVER_FRONT
    file.tags.add(id3.APIC(mime="image/png", type=front, data=sample.cover))


def tag_flac(file: Any, sample: Sample) -> None:
    """Vorbis comments and a picture block."""
    for frame, text in sample.tags.items():
        file[VORBIS_NAMES[frame]] = text
    picture = flac.Picture()
    picture.type, picture.mime, picture.data = 3, "image/png", sample.cover
    picture.width, picture.height, picture.depth = COVER_PX, COVER_PX, 24
    file.add_picture(picture)


def tag_mp4(file: Any, sample: Sample) -> None:
    """iTunes atoms; ISRC in the free form that taggers use."""
    for frame, text in sample.tags.items():
        if frame == "TRCK":
            number, _, total = text.partition("/")
            file["trkn"] = [(int(number), int(total or 0))]
        elif frame == "TSRC":
            file["----:com.apple.iTunes:ISRC"] = [mp4.MP4FreeForm(text.encode())]
        else:
            file[MP4_NAMES[frame]] = [text]
    file["covr"] = [mp4.MP4Cover(sample.cover, mp4.MP4Cover.FORMAT_PNG)]


def main() -> None:
    """Make every sample anew and say how large it became."""
    SAMPLES.mkdir(parents=True, exist_ok=True)
    for sample in samples():
        path = SAMPLES / sample.file_name
        encode(sample.compose(), path, sample.encoding)
        tag(path, sample)
        print(f"{path.stat().st_size:>9,}  {path.name}")


if __name__ == "__main__":
    main()
