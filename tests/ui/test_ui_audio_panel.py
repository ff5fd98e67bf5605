"""The Audio tab shows, plays and remarks; all of it by mouse, by keys and for those who listen."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from ui_sounds import is_held, make_tone

from musicupload_gui.domain.audio_checks import AudioChecks, Remark, RemarkKind
from musicupload_gui.domain.metadata import Metadata
from musicupload_gui.domain.track import AudioFile, AudioFormat, Track, TrackId, Waveform
from musicupload_gui.engine.news import WaveformKnown
from musicupload_gui.ui.audio_panel import AudioPanel
from musicupload_gui.ui.audio_texts import remark_text, trouble_text
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.player import Trouble
from musicupload_gui.ui.tokens import DARK, LIGHT, Scheme

WAIT_MS = 20_000
LENGTH_S = 30.0
CLEAN = AudioChecks()
NOTED = AudioChecks(
    silence_start_s=4.2, silence_end_s=10.0, clip_count=12, clips_s=(6.3, 9.0), declared_s=42.0
)


@pytest.fixture(scope="module")
def song(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_tone(tmp_path_factory.mktemp("songs") / "song.wav", LENGTH_S)


@pytest.fixture
def panel(qtbot: QtBot, look: Look) -> Iterator[AudioPanel]:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(px(400), px(900))
    made = AudioPanel(look, ground)
    made.resize(px(360), px(860))
    ground.show()
    yield made
    made.release()


def track(path: Path, id_: str = "1", *, url: str = "") -> Track:
    file = AudioFile(
        path, 1, 1, 1, AudioFormat.WAV, None if url else LENGTH_S, 44_100, 2, 16, url=url
    )
    return Track(TrackId(id_), (file,), Metadata())


def known(checks: AudioChecks = CLEAN, id_: str = "1") -> WaveformKnown:
    peaks = tuple(0.2 + 0.6 * (i % 7) / 7 for i in range(100))
    return WaveformKnown(TrackId(id_), Waveform(LENGTH_S, peaks, 44_100, 2, "", checks))


def texts(panel: AudioPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def until_playing(qtbot: QtBot, panel: AudioPanel) -> None:
    player = panel.player
    qtbot.waitUntil(lambda: player.is_playing and player.position_s > 0, timeout=WAIT_MS)


def test_a_track_is_looked_at_once(qtbot: QtBot, panel: AudioPanel, song: Path) -> None:
    assert panel.show_track(track(song))
    assert "Looking at the audio…" in texts(panel)
    assert panel.transport.isVisible()
    panel.take(known())
    assert not panel.show_track(track(song))
    assert "Looking at the audio…" not in texts(panel)
    clean = "No long silence, no clipping, nothing missing"
    qtbot.waitUntil(lambda: clean in texts(panel), timeout=WAIT_MS)


def test_what_cannot_be_decoded_and_what_is_online_plays_nothing(
    panel: AudioPanel, song: Path
) -> None:
    panel.show_track(track(song))
    panel.take(WaveformKnown(TrackId("1"), None))
    assert "This file cannot be decoded." in texts(panel)
    assert not panel.can_play
    panel.show_track(track(Path("far.wav"), "2", url="https://example.com/far.wav"))
    assert "This track is online. There is no file here to look at." in texts(panel)
    assert not panel.can_play
    assert not panel.transport.isVisible()
    panel.toggle()
    assert panel.player.trouble is None


def test_remarks_have_words_and_lead_to_their_places(
    qtbot: QtBot, panel: AudioPanel, song: Path
) -> None:
    panel.show_track(track(song))
    panel.take(known(NOTED))
    wanted = {
        "4 need a look",
        "The file ends early: 0:30 of 0:42",
        "Silence: 4.2 s at the start",
        "Silence: 10.0 s at the end",
        "Clipping: 12 places, first at 0:06",
    }
    qtbot.waitUntil(lambda: wanted <= set(texts(panel)), timeout=WAIT_MS)
    links = {b.accessibleName(): b for b in panel.remarks.findChildren(QPushButton)}
    assert set(links) == {"Go to 0:30", "Go to 0:00", "Go to 0:20", "Go to 0:06"}
    links["Go to 0:06"].click()
    assert panel.player.position_s == 6.3
    assert panel.wave.value() == 6_300
    panel.take(known(CLEAN))
    assert not [b for b in panel.remarks.findChildren(QPushButton) if b.isVisible()]


@pytest.mark.parametrize("kind", RemarkKind)
def test_every_remark_has_a_sentence(kind: RemarkKind) -> None:
    told = remark_text(Remark(kind, 32_000, 1.0))
    assert told
    assert "{" not in told
    assert "%n" not in told


@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_has_a_sentence(trouble: Trouble) -> None:
    assert trouble_text(trouble).endswith(".")


def test_a_click_and_a_drag_seek(panel: AudioPanel, song: Path) -> None:
    panel.show_track(track(song))
    panel.take(known())
    wave = panel.wave
    middle = wave.rect().center()
    QTest.mouseClick(wave, Qt.MouseButton.LeftButton, pos=middle)
    assert panel.player.position_s == pytest.approx(LENGTH_S / 2, abs=0.3)
    QTest.mousePress(wave, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(wave, QPoint(wave.width() + 50, middle.y()))
    QTest.mouseRelease(wave, Qt.MouseButton.LeftButton, pos=QPoint(0, middle.y()))
    assert panel.player.position_s == LENGTH_S
    QTest.mouseMove(wave, middle)
    assert panel.player.position_s == LENGTH_S


def test_keys_seek_by_five_seconds_and_to_the_ends(panel: AudioPanel, song: Path) -> None:
    panel.show_track(track(song))
    panel.take(known())
    at: list[float] = []
    keys = Qt.Key
    for key in (keys.Key_Right, keys.Key_Right, keys.Key_Left, keys.Key_End, keys.Key_Home):
        QTest.keyClick(panel.wave, key)
        at.append(panel.player.position_s)
    assert at == [5.0, 10.0, 5.0, LENGTH_S, 0.0]


def test_space_plays_and_pauses_wherever_the_focus_is(
    qtbot: QtBot, panel: AudioPanel, song: Path
) -> None:
    panel.show_track(track(song))
    told: list[bool] = []
    panel.playing_changed.connect(told.append)
    QTest.keyClick(panel.wave, Qt.Key.Key_Space)
    until_playing(qtbot, panel)
    assert panel.transport.play.text() == panel.transport.play.accessibleName() == "Pause"
    QTest.keyClick(panel.transport.volume, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not panel.player.is_playing, timeout=WAIT_MS)
    assert panel.transport.play.text() == "Play"
    assert told[-1] is False
    assert True in told


def test_loudness_is_kept_before_and_while_it_plays(
    qtbot: QtBot, panel: AudioPanel, song: Path
) -> None:
    panel.transport.volume.setValue(40)
    panel.transport.mute.click()
    assert (panel.player.loudness, panel.player.is_muted) == (0.4, True)
    panel.show_track(track(song))
    panel.transport.play.click()
    until_playing(qtbot, panel)
    QTest.keyClick(panel.transport.volume, Qt.Key.Key_Right)
    panel.transport.mute.click()
    assert (panel.player.loudness, panel.player.is_muted) == (0.45, False)


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_hiding_another_track_and_an_upload_let_go_of_the_file(
    qtbot: QtBot, panel: AudioPanel, song: Path
) -> None:
    for let_go in (
        panel.hide,
        panel.release,
        lambda: panel.release(TrackId("1")),
        lambda: panel.show_track(track(song.with_name("other.wav"), "2")),
    ):
        panel.show()
        panel.show_track(track(song))
        panel.toggle()
        until_playing(qtbot, panel)
        panel.show_track(track(song))  # news of the same track changes nothing
        panel.release(TrackId("2"))
        assert is_held(song)
        let_go()
        assert not is_held(song)
        assert not panel.player.is_playing


def test_the_head_follows_and_the_part_played_has_its_colour(
    panel: AudioPanel, song: Path, look: Look
) -> None:
    panel.show_track(track(song))
    panel.take(known())
    for scheme, tokens in ((Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)):
        look.theme.force(scheme)
        panel.player.seek(LENGTH_S / 2)
        image = panel.wave.grab().toImage()
        row = [
            image.pixelColor(x, image.height() * 2 // 5).name().upper()
            for x in range(image.width())
        ]
        before, after = row[: len(row) // 2 - 4], row[len(row) // 2 + 4 :]
        assert tokens.bar.upper() in before
        assert tokens.wave.upper() not in before
        assert tokens.wave.upper() in after
        assert tokens.bar.upper() not in after


def test_it_is_told_to_those_who_do_not_see_it(panel: AudioPanel, song: Path) -> None:
    panel.show_track(track(song))
    panel.take(known())
    panel.player.seek(12.0)
    told = {
        widget.accessibleName(): QAccessible.queryAccessibleInterface(widget).role()
        for widget in (panel.wave, panel.transport.play, panel.transport.volume)
    }
    roles = QAccessible.Role
    assert told == {
        "Waveform": roles.Slider, "Play": roles.Button, "Volume": roles.Slider,
    }  # fmt: skip
    assert panel.wave.accessibleDescription() == "Position 0:12 of 0:30"
    assert panel.transport.mute.accessibleName() == "Mute"
    for widget in (panel.wave, panel.transport.play, panel.transport.mute, panel.transport.volume):
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
