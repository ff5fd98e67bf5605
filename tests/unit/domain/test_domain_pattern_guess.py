"""Which pattern a batch of names tells."""

from __future__ import annotations

from pathlib import PurePath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicupload_gui.domain.pattern_guess import Guess, guess_pattern

TITLES = (
    *("Field Notes", "Copper Rain", "A Small Room", "Inventory"),
    *("Dust and Glue", "Eleven Doors", "Sundial", "Kites"),
)
ARTISTS = ("Marta Venn",) * 4 + ("Okapi Club",) * 4
KEYS = ("Am", "F#m", "C", "Bb", "Em", "Gm", "D", "8A")


def guess(names: list[str]) -> Guess | None:
    return guess_pattern([PurePath(f"{name}.wav") for name in names])


def batch(form: str) -> list[str]:
    """The eight songs written by a format: i counts up, a artist, t title, b tempo, k key."""
    songs = enumerate(zip(ARTISTS, TITLES, KEYS, strict=True), 1)
    return [form.format(i=i, a=a, t=t, b=88 + i * 7, k=k) for i, (a, t, k) in songs]


@pytest.mark.parametrize(
    ("form", "pattern"),
    [
        ("{i:02} - {a} - {t}", "{track} - {artist} - {title}"),
        ("{i:02} – {a} – {t}", "{track} - {artist} - {title}"),
        ("{i:02} - {t}", "{track} - {title}"),
        ("{i:02}. {t}", "{track}. {title}"),
        ("{i:02} {t}", "{track} {title}"),
        ("{i}) {t}", "{track}) {title}"),
        ("1-{i:02} {t}", "{disc}-{track} {title}"),
        ("2-{i:02} - {a} - {t}", "{disc}-{track} - {artist} - {title}"),
        ("{a} - {t}", "{artist} - {title}"),
        ("{t} - {a}", "{title} - {artist}"),
        ("{a} - Night Drive - {i:02} - {t}", "{artist} - {album} - {track} - {title}"),
        ("Night Drive - {i:02} - {a} - {t}", "{album} - {track} - {artist} - {title}"),
        ("Night Drive - Band {i} - {t}", "{album} - {artist} - {title}"),
        ("{a} - 2024 - {t}", "{artist} - {date} - {title}"),
        ("{t} - {b} - {k}", "{title} - {bpm} - {key}"),
        ("{a} - {t} {b}bpm {k}", "{artist} - {title} {bpm}bpm {key}"),
        ("{t} {b} {k}", "{title} {bpm} {key}"),
        ("{t} - SE-A1B-26-{i:05}", "{title} - {isrc}"),
        ("{a} - {t} - Instrumental", "{artist} - {title} - {version}"),
        ("{t} (Inst)", "{title} ({version})"),
        ("{t} [30s]", "{title} [{version}]"),
        ("{t} (For Me)", "{title}"),
        ("{t}", "{title}"),
        ("Jay-Z - {t}", "{artist} - {title}"),
    ],
)
def test_batches(form: str, pattern: str) -> None:
    found = guess(batch(form))
    assert found
    assert (found.pattern.text, found.underscores_are_spaces) == (pattern, True)
    assert found.fitting == 8


@pytest.mark.parametrize(
    ("form", "pattern", "are_spaces"),
    [
        ("{i:02}_{a}_{t}", "{track}_{artist}_{title}", False),
        ("{i}_{t}", "{track}_{title}", False),
        ("{i:02}_-_{a}_-_{t}", "{track} - {artist} - {title}", True),
        ("{i:02}-{a}-{t}", "{track}-{artist}-{title}", True),
        ("{t}_{b}bpm_{k}", "{title} {bpm}bpm {key}", True),
        ("{t}", "{title}", True),
    ],
)
def test_names_without_blanks(form: str, pattern: str, are_spaces: bool) -> None:
    blank = "" if not are_spaces else "_"
    found = guess([name.replace(" ", blank) for name in batch(form)])
    assert found
    assert (found.pattern.text, found.underscores_are_spaces) == (pattern, are_spaces)


@pytest.mark.parametrize(
    ("form", "pattern"),
    [
        ("Okapi/{folder}/{name}", "{artist}/{album}/{track} {title}"),
        ("Music/{folder}/{name}", "{album}/{track} {title}"),
        ("Okapi - {folder}/{name}", "{artist} - {album}/{track} {title}"),
        ("Okapi/CD{folder}/{name}", "{track} {title}"),
    ],
)
def test_folders_of_albums(form: str, pattern: str) -> None:
    names = batch("{i:02} {t}")
    found = guess([form.format(folder=folder, name=name) for folder in "12" for name in names])
    assert found
    assert found.pattern.text == pattern
    assert found.fitting == 16


def test_a_single_folder_may_be_called_after_anything() -> None:
    found = guess([f"Delivery/{name}" for name in batch("{i:02} {t}")])
    assert found
    assert found.pattern.text == "{track} {title}"


def test_the_batch_as_drawn() -> None:
    ends = ("", " (Instrumental)", "", " (30s)", " (Alt Mix)", "", "", " (Stem Drums)")
    names = [name + end for name, end in zip(batch("{i:02} - {a} - {t}"), ends, strict=True)]
    found = guess([*names, "Tramline FINAL v3", "Rough idea"])
    assert found
    assert found.pattern.text == "{track} - {artist} - {title} ({version})"
    assert found.fitting == 8


def test_a_wav_and_its_mp3_are_two_names_of_one_song() -> None:
    names = [PurePath(f"{n}.{end}") for n in batch("{a} - {i:02} - {t}") for end in ("wav", "mp3")]
    found = guess_pattern(names)
    assert found
    assert (found.pattern.text, found.fitting) == ("{artist} - {track} - {title}", 16)


@pytest.mark.parametrize(
    ("name", "pattern"),
    [
        ("01 - Marta Venn - Field Notes", "{track} - {artist} - {title}"),
        ("A - B", "{artist} - {title}"),
        ("7 Rings", "{title}"),
        ("copper_rain", "{title}"),
    ],
)
def test_one_name(name: str, pattern: str) -> None:
    found = guess([name])
    assert found
    assert found.pattern.text == pattern


def test_none_when_nothing_fits_half_of_the_names() -> None:
    assert guess([]) is None
    names = [*batch("{a} - {t}")[:2], *batch("{i:02}. {t}")[2:5], "Plain", "Plainer"]
    assert guess(names) is None


def test_of_many_names_a_sample_is_looked_at() -> None:
    songs = batch("{i:02} - {a} - {t}")
    found = guess([f"Album {number}/{song}" for number in range(1_250) for song in songs])
    assert found
    assert found.pattern.text == "{album}/{track} - {artist} - {title}"
    assert found.fitting == 200


@given(st.lists(st.text("aA1 -_.()[]/é", max_size=20), max_size=12))
def test_any_names_do(names: list[str]) -> None:
    found = guess(names)
    if found:
        assert len(names) >= found.fitting >= len(names) / 2
