"""A track is listened to and looked at before it is sent, and its file is free again after."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hands import add, click, part, select
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from scene import Play, Stage
from stage import make_audio, until_ended

from musicupload_gui.domain.upload import State


def is_held(path: Path) -> bool:
    """Whether this process has the file open."""
    return path in [Path(h).resolve() for h in Path("/proc/self/fd").iterdir() if h.exists()]


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_a_track_is_heard_and_its_silence_is_seen(play: Play, tmp_path: Path) -> None:
    song = make_audio(tmp_path / "quiet end.wav", "-af", "apad=pad_dur=5", seconds=6.0)

    async def scene(stage: Stage) -> None:
        await add(stage, song)
        await select(stage, "quiet end")
        inspector = stage.face.window.inspector
        inspector.show_tab(2)
        panel = inspector.audio
        await stage.until(panel.remarks.isVisible)
        told = [label.text() for label in panel.remarks.findChildren(QLabel)]
        assert "Silence: 5.0 s at the end" in told
        link = next(
            b for b in panel.remarks.findChildren(QPushButton) if b.accessibleName() == "Go to 0:06"
        )
        click(link)
        QTest.keyClick(panel.wave, Qt.Key.Key_Left)
        click(part(panel, QPushButton, "playButton"))
        await stage.until(lambda: panel.player.is_playing and panel.player.position_s > 1.0)
        assert panel.player.position_s < 6.0
        assert is_held(song)
        inspector.show_tab(0)
        assert not is_held(song)
        assert not panel.player.is_playing

    play(scene)


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_space_plays_and_an_upload_takes_the_file_back(play: Play, tmp_path: Path) -> None:
    song = make_audio(tmp_path / "Kites.wav", seconds=20.0)

    async def scene(stage: Stage) -> None:
        await add(stage, song)
        await select(stage, "Kites")
        window, session = stage.face.window, stage.house.session
        panel = window.inspector.audio
        QTest.keyClick(window.view, Qt.Key.Key_Space)
        await stage.until(lambda: panel.player.is_playing)
        assert window.inspector.tabs.currentIndex() == 2
        QTest.keyClick(window.view, Qt.Key.Key_Space)
        await stage.until(lambda: not panel.player.is_playing)
        window.commands["play"].trigger()
        await stage.until(lambda: panel.player.is_playing and panel.player.position_s > 0)
        session.limits.set_speed(1_000_000)
        session.start()
        await stage.until(lambda: not panel.player.is_playing)
        session.limits.set_speed(0)
        await until_ended(session)
        assert {upload.state for upload in session.queue.ledger.all()} == {State.READY}

    play(scene)
