"""A second start over the same data folder hands its files to the first and leaves."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from stage import make_audio

from musicupload_gui.engine.store import Store, StoreBusyError
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.ui.handover import Handover, hand_over, name_of

PROGRAM = (sys.executable, "-m", "musicupload_gui")
LIMIT_S = 30.0


def environ() -> dict[str, str]:
    return os.environ | {"QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture
def first(tmp_path: Path) -> Generator[subprocess.Popen[bytes]]:
    """A window that is open over the data folder."""
    program = [*PROGRAM, "--data-dir", str(tmp_path / "data")]
    child = subprocess.Popen(program, env=environ(), stderr=subprocess.PIPE)
    yield child
    child.kill()
    child.wait()
    assert child.stderr is not None
    child.stderr.close()


def until(is_so: Callable[[], bool]) -> None:
    deadline = time.monotonic() + LIMIT_S
    while not is_so():
        assert time.monotonic() < deadline, "it never came to be so"
        time.sleep(0.05)


def is_open(folder: Path) -> bool:
    if not (folder / "journal.sqlite3").exists():
        return False
    try:
        Store.open(folder / "journal.sqlite3").close()
    except StoreBusyError:
        return hand_over(folder, [])
    return False


def test_files_come_to_the_first_window(
    tmp_path: Path, first: subprocess.Popen[bytes], qapp: QApplication
) -> None:
    del qapp
    data = tmp_path / "data"
    song = make_audio(tmp_path / "Kites é #1.wav", seconds=0.5)
    until(lambda: is_open(data))
    second = subprocess.run(
        [*PROGRAM, "--data-dir", str(data), str(song), "https://x.test/Online.mp3"],
        env=environ(), capture_output=True, timeout=LIMIT_S, check=False,
    )  # fmt: skip
    assert second.returncode == 0, second.stderr

    def has_both() -> bool:
        # The rows are on disk before they are shown; a reader sees them once the first is gone.
        wal = data / "journal.sqlite3-wal"
        written = wal.read_bytes() if wal.exists() else b""
        return b"Online.mp3" in written and "Kites é #1.wav".encode() in written

    until(has_both)
    first.send_signal(signal.SIGKILL)
    first.wait()
    store = Store.open(DataFolder(data).journal)
    places = {track.audio.place for track in store.load().tracks}
    store.close()
    assert places == {str(song), "https://x.test/Online.mp3"}


def test_nobody_answers(tmp_path: Path, qapp: QApplication) -> None:
    del qapp
    assert not hand_over(tmp_path / "nowhere", ["/music/a.wav"])


@pytest.mark.parametrize("message", [b"{}\n", b"[1, 2]\n", b"not json\n", b"[" * 5000 + b"\n"])
def test_strange_messages_do_nothing(tmp_path: Path, qapp: QApplication, message: bytes) -> None:
    handover = Handover(tmp_path)
    spy = QSignalSpy(handover.received)
    socket = QLocalSocket()
    socket.connectToServer(name_of(tmp_path))
    assert socket.waitForConnected(2000)
    socket.write(message)
    socket.flush()
    deadline = time.monotonic() + 5
    while socket.state() is not QLocalSocket.LocalSocketState.UnconnectedState:
        qapp.processEvents()
        assert time.monotonic() < deadline
    texts = [spy.at(n)[0] for n in range(spy.count())]
    assert texts in ([], [[]])
    handover.close()
