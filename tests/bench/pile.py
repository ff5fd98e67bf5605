"""Makes a folder of many small real audio files, as a drop of a whole archive would be."""

from __future__ import annotations

import shutil
import subprocess
from itertools import cycle
from pathlib import Path

SUFFIXES = ("mp3", "flac", "m4a", "wav", "aiff", "ogg")
_ARTISTS = ("Anna Kessel", "Low Tide", "Ötzi & the Drums", "Zofia Lind")
_SECONDS = 0.2
_PER_FOLDER = 250


def make_pile(folder: Path, count: int) -> Path:
    """`count` files below `folder`, in albums of 250; every second has no title in its tags."""
    models = [
        _model(folder / "models", suffix, artist, with_title=with_title)
        for artist in _ARTISTS
        for with_title in (True, False)
        for suffix in SUFFIXES
    ]
    pile = folder / "pile"
    for number, model in zip(range(count), cycle(models), strict=False):
        album = pile / f"Album {number // _PER_FOLDER:03}"
        if number % _PER_FOLDER == 0:
            album.mkdir(parents=True)
        shutil.copyfile(model, album / f"{number:05} A song of its own{model.suffix}")
    return pile


def _model(folder: Path, suffix: str, artist: str, *, with_title: bool) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / f"{artist} {with_title}.{suffix}"
    tags = {"artist": artist, "album": "The Archive", "track": "3", "date": "2024-05-01"}
    if with_title:
        tags["title"] = f"Harbour Lights of {artist}"
    marks = [part for name, text in tags.items() for part in ("-metadata", f"{name}={text}")]
    tone = ["-f", "lavfi", "-i", f"sine=330:duration={_SECONDS}", "-ac", "2", "-ar", "44100"]
    id3 = ["-write_id3v2", "1"] if suffix == "aiff" else []
    subprocess.run(["ffmpeg", "-v", "error", "-y", *tone, *marks, *id3, str(path)], check=True)
    return path
