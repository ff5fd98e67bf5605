"""The end of the program at bad moments, and the size of what it sends: nothing hangs or swells."""

from __future__ import annotations

import asyncio
import fcntl
import logging
import os
import signal
import struct
import subprocess
import time
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import pytest
from hostile_answers import answer
from hostile_child import answer_of, start
from hostile_corpus import MEGABYTE
from hostile_house import furnished
from hostile_keyring import NAME
from hostile_memory import Peak, helpers_of, is_helper
from hostile_taps import SECRETS, open_taps
from stage import another

from musicupload_gui.domain.upload import State
from musicupload_gui.engine.store import Saved, Store
from musicupload_gui.practice.faults import Fault, FaultKind
from musicupload_gui.practice.servers import Practice
from musicupload_gui.settings.paths import DataFolder

TRACKS = 25
LIMIT_S = 30.0
GONE_S = 10.0
"""The program promises five seconds; a machine at work on other tests gets as many again."""
LATE_TRY_S = 0.5
"""Longer than any upload of these tests waits for its next try."""
LARGE_BYTES = 500_000_000
GROWTH_LIMIT_BYTES = 50 * MEGABYTE
_log = logging.getLogger(__name__)


async def add_accounts(data: Path, practice: Practice, count: int) -> None:
    async with furnished(data, practice, count):
        pass


@contextmanager
def program(
    data: Path, music: Path, monkeypatch: pytest.MonkeyPatch
) -> Generator[subprocess.Popen[str]]:
    """The program with its window open; whatever is left of it in the end is killed."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", NAME)
    with start("hostile_driver", "live", data, music) as child:
        try:
            yield child
        finally:
            left = helpers_of(child.pid) if child.poll() is None else []
            child.kill()
            for pid in left:
                with suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)


def order(child: subprocess.Popen[str], line: str) -> None:
    """Have something done, and wait until it is."""
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(f"{line}\n")
    child.stdin.flush()
    assert child.stdout.readline() == f"{line}\n"


def until(is_so: Callable[[], object]) -> None:
    deadline = time.monotonic() + LIMIT_S
    while not is_so():
        assert time.monotonic() < deadline, "it never came to be so"
        time.sleep(0.02)


def close(child: subprocess.Popen[str]) -> None:
    """Close the program, and see that it ends well and in time."""
    order(child, "close")
    closed_s = time.monotonic()
    assert child.wait(GONE_S) == 0
    _log.info("gone after %.2f s", time.monotonic() - closed_s)


@contextmanager
def opening_takes_for_ever(path: Path) -> Generator[None]:
    """Whoever opens the file waits, as on a dead network drive, for as long as this lasts (Linux).

    By a lease; the system takes it away after 45 seconds (`lease-break-time`).
    """
    before = signal.signal(signal.SIGIO, signal.SIG_IGN)  # tells the lease's owner that one waits
    holder = os.open(path, os.O_RDWR)
    try:
        fcntl.fcntl(holder, fcntl.F_SETLEASE, fcntl.F_WRLCK)
        yield
    finally:
        os.close(holder)
        signal.signal(signal.SIGIO, before)


def closed_journal(data: Path) -> Saved:
    """What is in the journal, which nobody holds open any more."""
    store = Store.open(DataFolder(data).journal)
    saved = store.load()
    store.close()
    return saved


def log_of(data: Path) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in DataFolder(data).logs.glob("*"))


@pytest.fixture
def music(song: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "music"
    folder.mkdir()
    for number in range(TRACKS):
        another(song, folder / f"{number}.wav")
    return folder


def stop_one_helper(pid: int) -> None:
    os.kill(helpers_of(pid)[0], signal.SIGSTOP)


def leave_helpers_alone(pid: int) -> None:
    assert helpers_of(pid)


@pytest.mark.parametrize("hurt", [leave_helpers_alone, stop_one_helper])
def test_closing_with_fifty_uploads_under_way(
    practice: Practice,
    music: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    hurt: Callable[[int], None],
) -> None:
    data = tmp_path / "data"
    asyncio.run(add_accounts(data, practice, 2))
    practice.store.bytes_per_s = 5_000
    with program(data, music, monkeypatch) as child:
        order(child, "upload")
        until(lambda: sum(r.method == "PUT" and not r.status for r in practice.seen) > 2)
        helpers = helpers_of(child.pid)
        hurt(child.pid)
        close(child)
    saved = closed_journal(data)
    assert (len(saved.tracks), len(saved.uploads), saved.unreadable) == (TRACKS, 2 * TRACKS, 0)
    states = {upload.state for upload in saved.uploads}
    assert states <= {State.QUEUED, State.PREPARING, State.SENDING}
    assert State.SENDING in states
    assert log_of(data) == ""
    until(lambda: not any(map(is_helper, helpers)))


def test_closing_while_a_file_cannot_be_read(
    practice: Practice,
    song: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A read that never comes back (a dead network drive) does not keep the program alive."""
    data, music = tmp_path / "data", tmp_path / "music"
    music.mkdir()
    path = another(song, music / "song.wav")
    asyncio.run(add_accounts(data, practice, 1))
    practice.faults.add(Fault(FaultKind.SLOW, "swayzio", "POST", "/v1/uploads", wait_s=3.0))
    with ExitStack() as stack:
        child = stack.enter_context(program(data, music, monkeypatch))
        order(child, "upload")
        until(lambda: any(r.path.endswith("/v1/uploads") for r in practice.seen))
        # Decoded already: what comes next is to open it for sending.
        stack.enter_context(opening_takes_for_ever(path))
        order(child, "wait until sending")
        close(child)
    assert not any(r.method == "PUT" and r.body_bytes for r in practice.seen)
    saved = closed_journal(data)
    assert [upload.state for upload in saved.uploads] == [State.SENDING]


@pytest.mark.anyio
async def test_closing_while_uploads_wait_for_their_next_try(
    song: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """No try begins once the program is closing: it could send what is noted nowhere."""
    async with open_taps(tmp_path / "data") as taps:
        for service in SECRETS:
            taps.strike(service, answer(b"{}", "500 Oops"))
        await taps.send(song, "swayzio", "audiodelivery")
    left = [task.get_name() for task in asyncio.all_tasks()]
    saved = closed_journal(tmp_path / "data").uploads
    assert all((upload.retry_at or 0.0) < time.time() + LATE_TRY_S for upload in saved)
    await asyncio.sleep(LATE_TRY_S)  # nothing may come, so there is nothing to wait for
    assert [name for name in left if name.startswith("upload ")] == []
    assert [record.getMessage() for record in caplog.records] == []
    assert len(saved) == 2


def sparse_wav(path: Path, size_bytes: int) -> Path:
    """A WAV file of silence that takes no room on the disk."""
    form = struct.pack("<4sLHHLLHH", b"fmt ", 16, 1, 2, 44_100, 176_400, 4, 16)
    head = b"RIFF" + struct.pack("<L", size_bytes - 8) + b"WAVE" + form
    with path.open("wb") as file:
        file.write(head + b"data" + struct.pack("<L", size_bytes - len(head) - 8))
        file.truncate(size_bytes)
    return path


def test_half_a_gigabyte_is_sent_without_being_held(
    practice: Practice, song: Path, tmp_path: Path
) -> None:
    music = tmp_path / "music"
    music.mkdir()
    large = sparse_wav(music / "large.wav", LARGE_BYTES)
    peak = Peak()
    told = answer_of(
        "send_with_helpers", tmp_path / "data", song, music, practice.audiodelivery_address
    )
    assert told["rows"]["large.wav"]["state"] == "ready"
    _log.info("grown by %.1f MB", told["grown_bytes"] / MEGABYTE)
    assert told["grown_bytes"] < GROWTH_LIMIT_BYTES
    assert peak.grown_bytes() < GROWTH_LIMIT_BYTES, "the practice store kept it"
    [stored] = [o for o in practice.store.objects.values() if o.size_bytes == LARGE_BYTES]
    assert stored.content is None
    puts = [r for r in practice.seen if r.service == "store" and r.body_bytes == LARGE_BYTES]
    assert [r.headers.get("content-length") for r in puts] == [str(LARGE_BYTES)]
    assert "transfer-encoding" not in puts[0].headers
    large.unlink()
