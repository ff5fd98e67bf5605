"""Addresses of tracks that are online: which lines are one, and what becomes of the others."""

from __future__ import annotations

import pytest

from musicupload_gui.domain.links import is_link
from musicupload_gui.domain.track import AudioFormat
from musicupload_gui.intake.links import read_links
from musicupload_gui.intake.scan import SkipReason


@pytest.mark.parametrize(
    ("line", "name", "kind"),
    [
        ("https://x.test/a/Song.wav", "Song.wav", AudioFormat.WAV),
        ("  HTTP://x.test/Song.MP3?sig=1&x=2#t  ", "Song.MP3", AudioFormat.MP3),
        ("https://x.test/Night%20Drive%20%231.aiff", "Night Drive #1.aiff", AudioFormat.AIFF),
        ("https://x.test/%E6%97%A5.flac", "日.flac", AudioFormat.FLAC),
        ("https://[::1]:8080/a.wav", "a.wav", AudioFormat.WAV),
    ],
)
def test_a_line_that_is_one(line: str, name: str, kind: AudioFormat) -> None:
    (file,), skipped = read_links([line])
    assert (str(file.path), file.format, file.url) == (name, kind, line.strip())
    assert file.place == file.url
    assert skipped == ()


@pytest.mark.parametrize(
    "line",
    [
        "Song.wav",
        "ftp://x.test/Song.wav",
        "https:///Song.wav",
        "https://x.test/",
        "https://x.test/cover.jpg",
        "https://x.test/page?file=Song.wav",
        "https://[broken/Song.wav",
        "https://x.test/a\u202eSong.wav",
        "file:///etc/Song.wav",
    ],
)
def test_a_line_that_is_none(line: str) -> None:
    files, (skipped,) = read_links([line])
    assert files == ()
    assert (skipped.reason, skipped.is_named) == (SkipReason.ADDRESS, True)


def test_empty_lines_are_nothing() -> None:
    assert read_links(["", "   ", "\t"]) == ((), ())


def test_what_is_meant_as_an_address() -> None:
    assert is_link("https://x.test/a.wav")
    assert not is_link("/music/https.wav")
    assert not is_link("C:/music/a.wav")
