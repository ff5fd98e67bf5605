"""The sample tracks: small, of every usual format, tagged, with a cover each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import mutagen
import pytest

from musicupload_gui.domain.track import AudioFormat
from musicupload_gui.practice.samples import SAMPLES_FOLDER_NAME

SAMPLES = Path(__file__).parents[3] / "resources" / SAMPLES_FOLDER_NAME
NAMES = (
    "01 Glass Elevator.m4a",
    "01 Night Drive.wav",
    "01 Slow Weather.mp3",
    "02 Ferrous.mp3",
    "02 Harbour Lights.aiff",
    "03 Paper Boats.flac",
)
TITLE_AND_ARTIST_KEYS = {
    AudioFormat.M4A: ("\xa9nam", "\xa9ART"),
    AudioFormat.FLAC: ("title", "artist"),
}


def open_tags(name: str) -> Any:
    return mutagen.File(SAMPLES / name)  # pyright: ignore[reportUnknownMemberType] - mutagen's own way in


def test_there_are_six_and_they_are_small() -> None:
    assert sorted(path.name for path in SAMPLES.iterdir()) == list(NAMES)
    assert sum(path.stat().st_size for path in SAMPLES.iterdir()) < 3_000_000


@pytest.mark.parametrize("name", NAMES)
def test_each_is_short_and_says_what_it_is(name: str) -> None:
    path = SAMPLES / name
    audio_format = AudioFormat.of(path)
    assert audio_format is not None
    file = open_tags(name)
    assert 8 <= file.info.length <= 20
    title_key, artist_key = TITLE_AND_ARTIST_KEYS.get(audio_format, ("TIT2", "TPE1"))
    assert path.stem.endswith(str(file[title_key][0]))
    assert str(file[artist_key][0]) in ("Anna Kessel", "Marta Venn", "Okapi Club")


@pytest.mark.parametrize("name", NAMES)
def test_each_has_a_square_picture_in_it(name: str) -> None:
    file = open_tags(name)
    if name.endswith(".flac"):
        picture = file.pictures[0].data
    elif name.endswith(".m4a"):
        picture = bytes(file["covr"][0])
    else:
        picture = file["APIC:"].data
    assert picture.startswith(b"\x89PNG")
    width, height = (int.from_bytes(picture[at : at + 4], "big") for at in (16, 20))
    assert (width, height) == (600, 600)
