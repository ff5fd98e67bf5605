"""The main job: drop real files on the real window, fix a title, send to both, watch it arrive."""

from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from scene import Play, Stage

from musicupload_gui.domain.upload import State
from musicupload_gui.practice.audiodelivery import PRACTICE_AUDIODELIVERY_KEY
from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.swayzio import PRACTICE_SWAYZIO_TOKEN

KEYS = (PRACTICE_SWAYZIO_TOKEN, PRACTICE_AUDIODELIVERY_KEY)


def drop(stage: Stage, paths: list[Path]) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where, button = QPoint(50, 200), Qt.MouseButton.LeftButton
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    shift = Qt.KeyboardModifier.ShiftModifier
    enter = QDragEnterEvent(where, actions, mime, button, shift)
    QApplication.sendEvent(stage.face.window, enter)
    assert enter.dropAction() is Qt.DropAction.CopyAction
    event = QDropEvent(where.toPointF(), actions, mime, button, shift)
    QApplication.sendEvent(stage.face.window, event)
    assert event.dropAction() is Qt.DropAction.CopyAction, "a move would delete the originals"


def decoded(path: Path) -> np.ndarray[Any, np.dtype[np.float32]]:
    """All samples as ffmpeg decodes them, shape (frames, channels)."""
    done = subprocess.run(
        ["ffmpeg", "-v", "error", "-i", str(path), "-f", "f32le", "-ac", "2", "-"],
        check=True,
        capture_output=True,
    )
    return np.frombuffer(done.stdout, np.float32).reshape(-1, 2)


def test_main_job(play: Play, practice: Practice, album: dict[str, Path]) -> None:
    paths = list(album.values())

    async def scene(stage: Stage) -> None:
        session, window = stage.house.session, stage.face.window
        drop(stage, paths)
        await stage.until(lambda: len({t for t, _ in session.plan().fresh}) == len(paths))
        titles = {i.track.audio.path: i.track.title for i in session.library.items()}
        assert titles[album["mp3"]] == "In MP3"
        assert titles[album["wav_id3"]] == "In WAV with ID3"
        assert set(titles.values()) >= {"In M4A", "In WAV", "In AIFF", "In FLAC"}

        track_id = session.library.at(str(album["mp3"]))
        window.view.select_tracks([track_id])
        await stage.until(lambda: title_field(stage).text() == "In MP3")
        field = title_field(stage)
        field.selectAll()
        QTest.keyClicks(field, "Harbour Lights (live)")
        QTest.keyClick(field, Qt.Key.Key_Return)
        await stage.until(lambda: session.library[track_id].title == "Harbour Lights (live)")

        await stage.until(window.toolbar.upload.isEnabled)
        QTest.mouseClick(window.toolbar.upload, Qt.MouseButton.LeftButton)
        await stage.until(lambda: len(session.queue.ledger.all()) == 2 * len(paths))
        await stage.until(lambda: all(u.state is State.READY for u in session.queue.ledger.all()))
        model = stage.face.model
        await stage.until(lambda: model.uploads_of(track_id)[0].state is State.READY)

    play(scene)
    wanted = {hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}
    assert {track.sha256 for track in practice.swayzio.tracks.values()} == wanted
    assert {track.sha256 for track in practice.audiodelivery.tracks.values()} == wanted
    assert len(practice.swayzio.tracks) == len(practice.audiodelivery.tracks) == len(paths)
    assert "Harbour Lights (live)" in {
        t.metadata["title"] for t in practice.swayzio.tracks.values()
    }
    check_waveforms(practice, paths)
    check_keys(practice)


def title_field(stage: Stage) -> QLineEdit:
    found = stage.face.window.inspector.findChild(QLineEdit, "field_title")
    assert isinstance(found, QLineEdit)
    return found


def check_waveforms(practice: Practice, paths: list[Path]) -> None:
    by_hash = {t.sha256: t for t in practice.swayzio.tracks.values()}
    for path in paths:
        track = by_hash[hashlib.sha256(path.read_bytes()).hexdigest()]
        samples = decoded(path)
        assert track.duration_ms is not None
        assert abs(track.duration_ms - 1000 * len(samples) / 44100) <= 50
        loudest = np.abs(samples).max(axis=1)
        peaks = track.peaks
        assert 16 <= len(peaks) <= 2048
        edges = np.linspace(0, len(loudest), len(peaks) + 1).astype(int)
        for peak, start, end in zip(peaks, edges[:-1], edges[1:], strict=True):
            around = loudest[max(0, start - 64) : end + 64]
            assert peak <= min(1.0, around.max()) + 0.02
            assert peak >= min(1.0, loudest[start + 64 : max(end - 64, start + 65)].max()) - 0.02


def check_keys(practice: Practice) -> None:
    """No key reached the store, and nothing but its own service saw it."""
    at_store = [r for r in practice.seen if r.service == "store"]
    assert at_store
    for request in at_store:
        told = f"{request.path} {request.query} {request.headers}"
        assert not any(key in told for key in KEYS)
        assert "authorization" not in request.headers
    for request in practice.seen:
        for key, service in zip(KEYS, ("swayzio", "audiodelivery"), strict=True):
            assert key not in str(request.headers) or request.service == service
