"""The player plays real files from any place, says what stands in the way, and holds no file."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from ui_sounds import is_held, make_tone

from musicupload_gui.ui.player import Player, Trouble

only_on_linux = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
WAIT_MS = 20_000


@pytest.fixture(scope="module")
def song(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_tone(tmp_path_factory.mktemp("songs") / "song.wav", 30.0)


@pytest.fixture
def player(qtbot: QtBot) -> Iterator[Player]:
    made = Player()
    yield made
    made.release()
    made.deleteLater()


def until_playing(qtbot: QtBot, player: Player, beyond_s: float = 0.0) -> None:
    qtbot.waitUntil(lambda: player.is_playing and player.position_s > beyond_s, timeout=WAIT_MS)


@pytest.mark.parametrize("name", ["a.wav", "a.mp3", "a.m4a", "a.flac", "a.aiff"])
def test_every_common_kind_plays(qtbot: QtBot, player: Player, tmp_path: Path, name: str) -> None:
    player.choose(make_tone(tmp_path / name))
    player.play()
    until_playing(qtbot, player)
    assert player.trouble in (None, Trouble.NO_OUTPUT)
    player.release()


def test_it_starts_at_the_place_that_was_chosen_before(
    qtbot: QtBot, player: Player, song: Path
) -> None:
    player.choose(song)
    player.seek(20.0)
    assert player.position_s == 20.0
    player.play()
    until_playing(qtbot, player, 20.0)
    player.seek(10.0)
    qtbot.waitUntil(lambda: 10.0 < player.position_s < 20.0, timeout=WAIT_MS)


def test_pause_keeps_the_place_and_goes_on(qtbot: QtBot, player: Player, song: Path) -> None:
    player.choose(song)
    player.toggle()
    until_playing(qtbot, player)
    player.toggle()
    qtbot.waitUntil(lambda: not player.is_playing, timeout=WAIT_MS)
    at_s = player.position_s
    player.toggle()
    until_playing(qtbot, player, at_s)


def test_levels_are_those_of_the_sound(qtbot: QtBot, player: Player, song: Path) -> None:
    heard: list[tuple[float, float]] = []

    def note(left: float, right: float) -> None:
        heard.append((left, right))

    player.levels.connect(note)
    player.choose(song)
    player.play()
    qtbot.waitUntil(lambda: len(heard) > 2, timeout=WAIT_MS)
    assert heard[-1] == (pytest.approx(0.5, abs=0.02), pytest.approx(0.3, abs=0.02))


def test_at_the_end_it_is_back_at_the_beginning(
    qtbot: QtBot, player: Player, tmp_path: Path
) -> None:
    path = make_tone(tmp_path / "short.wav", 0.5)
    player.choose(path)
    player.play()
    until_playing(qtbot, player)
    qtbot.waitUntil(lambda: not player.is_playing, timeout=WAIT_MS)
    assert player.position_s == 0.0
    player.play()
    until_playing(qtbot, player)


@only_on_linux
def test_release_lets_go_of_the_file_and_keeps_the_place(
    qtbot: QtBot, player: Player, song: Path
) -> None:
    player.choose(song)
    player.seek(12.0)
    assert not is_held(song)
    player.play()
    until_playing(qtbot, player, 12.0)
    assert is_held(song)
    player.release()
    assert not player.is_playing
    assert not is_held(song)
    assert player.position_s > 12.0
    at_s = player.position_s
    player.play()
    until_playing(qtbot, player, at_s)


@only_on_linux
def test_another_track_lets_go_of_the_file(qtbot: QtBot, player: Player, song: Path) -> None:
    player.choose(song)
    player.play()
    until_playing(qtbot, player)
    player.choose(None)
    assert not is_held(song)
    assert (player.position_s, player.is_playing) == (0.0, False)


@only_on_linux
def test_the_end_lets_go_of_the_file(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    path = make_tone(tmp_path / "short.wav", 0.3)
    player.choose(path)
    player.play()
    until_playing(qtbot, player)
    qtbot.waitUntil(lambda: not player.is_playing, timeout=WAIT_MS)
    assert not is_held(path)


@pytest.mark.parametrize(
    ("content", "trouble"),
    [(None, Trouble.NOT_OPENED), (b"", Trouble.NOT_PLAYED), (b"text" * 900, Trouble.NOT_PLAYED)],
)
def test_what_cannot_be_played_is_said(
    qtbot: QtBot, player: Player, tmp_path: Path, content: bytes | None, trouble: Trouble
) -> None:
    path = tmp_path / "a.wav"
    if content is not None:
        path.write_bytes(content)
    player.choose(path)
    player.play()
    qtbot.waitUntil(lambda: player.trouble is trouble, timeout=WAIT_MS)
    assert not player.is_playing
    player.choose(make_tone(tmp_path / "good.wav"))
    assert player.trouble is None
    player.play()
    until_playing(qtbot, player)


def test_a_computer_without_the_parts_for_sound_is_told(
    qtbot: QtBot, player: Player, song: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "musicupload_gui.ui.sound", raising=False)
    # This is what Python does with a module whose library is missing.
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    player.choose(song)
    player.toggle()
    assert player.trouble is Trouble.NO_SYSTEM
    assert not player.is_playing
    monkeypatch.undo()
    player.toggle()
    until_playing(qtbot, player)
    assert player.trouble is not Trouble.NO_SYSTEM


def test_sound_is_loaded_when_something_is_played_and_not_before() -> None:
    program = (
        "import sys, musicupload_gui.ui.audio_panel\n"
        "print([m for m in sys.modules if 'Multimedia' in m or m.endswith('ui.sound')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
