"""Folders and names that are built to hurt, and files that go while somebody looks at them."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import socket
import stat
import sys
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from hostile_house import furnished
from stage import another, until_ended

from musicupload_gui.domain.errors import ErrorKind
from musicupload_gui.domain.track import FileProblem
from musicupload_gui.domain.upload import State, Upload
from musicupload_gui.engine.news import News, TracksChanged
from musicupload_gui.house import House
from musicupload_gui.intake.scan import SkipReason, scan
from musicupload_gui.practice.servers import Practice

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.skipif(sys.platform == "win32", reason="links, pipes and these names are POSIX's"),
]
ENTRIES, SONGS_AMONG_THEM = 100_000, 500
PATIENCE_S = 10.0
NOBODY = 65_534
ODD_NAMES = (
    "tab\tbell\a escape\x1b[31m.wav",
    "x" * 251 + ".wav",
    "ü" * 125 + ".wav",
    "-rf.wav",
    "--to=elsewhere.wav",
    "right\u202eto left.wav",
    "\u200f\u2066isolated.wav",
    "zero\u200bwidth.wav",
    "🎵👩\u200d🎤.wav",
    unicodedata.normalize("NFD", "Décomposé Å.wav"),
    "CON.wav",
    "two dots..wav",
    " blanks at both ends .wav",
    "back\\slash.wav",
    "100%25?#&=+;'\"`$(id)|.wav",
    "<b>bold<b>.wav",
)


def names(house: House) -> list[str]:
    return [item.track.audio.path.name for item in house.session.library.items()]


# Folders.


async def test_links_in_circles_end(house: House, song: Path, tmp_path: Path) -> None:
    top = tmp_path / "music"
    top.mkdir()
    for number in range(5):
        folder = top / f"{number}"
        folder.mkdir()
        another(song, folder / f"{number}.wav")
        (folder / "top").symlink_to(top)
        (folder / "next").symlink_to(top / f"{(number + 1) % 5}")
        (folder / "self").symlink_to(folder)
        (folder / "again.wav").symlink_to(folder / f"{number}.wav")
    for number in range(50):  # a link to a link to a link: more than any system follows
        (top / f"chain {number}.wav").symlink_to(top / f"chain {number + 1}.wav")
    (top / "ring a.wav").symlink_to(top / "ring b.wav")
    (top / "ring b.wav").symlink_to(top / "ring a.wav")
    found = await house.session.add_now([top, top / "0" / "top", top / "0" / "next"])
    assert sorted(Path(name).suffix for name in names(house)) == [".wav"] * 5
    reasons = Counter(skipped.reason for skipped in found.skipped)
    assert reasons[SkipReason.LOOP] == 15 + 2 + sum(1 for n in range(50) if 50 - n > 40)
    assert set(reasons) == {SkipReason.LOOP, SkipReason.MISSING}


@pytest.fixture(scope="module")
def full_folder(tmp_path_factory: pytest.TempPathFactory, song: Path) -> Generator[Path]:
    """A folder of a hundred thousand entries, some of which are songs."""
    folder = tmp_path_factory.mktemp("full")
    content = song.read_bytes()[:5_000]
    for number in range(ENTRIES):
        if number % (ENTRIES // SONGS_AMONG_THEM):
            os.close(os.open(f"{folder}/{number}.dat", os.O_CREAT | os.O_WRONLY))
        else:
            (folder / f"{number}.wav").write_bytes(content)
    yield folder
    shutil.rmtree(folder)


async def test_a_hundred_thousand_entries(house: House, full_folder: Path, song: Path) -> None:
    """All songs are found, and whoever drops one meanwhile does not wait for them."""
    read: list[str] = []
    is_listed = asyncio.Event()

    def hear(news: News) -> None:
        if isinstance(news, TracksChanged):
            read.extend(i.track.audio.path.name for i in news.items if i.track.is_read)
            if any(i.track.audio.path == song for i in news.items):
                is_listed.set()

    house.session.listen(hear)
    walk = asyncio.create_task(house.session.add_now([full_folder]))
    drop = asyncio.create_task(house.session.add_now([song]))
    async with asyncio.timeout(PATIENCE_S):
        await is_listed.wait()
    assert not walk.done(), "the walk kept the loop to itself"
    await asyncio.gather(walk, drop)
    step = ENTRIES // SONGS_AMONG_THEM
    expected = [f"{number}.wav" for number in range(0, ENTRIES, step)]
    assert [name for name in names(house) if name != song.name] == expected
    assert set(read) == {song.name, *expected}


async def test_a_walk_can_be_broken_off(house: House, full_folder: Path, song: Path) -> None:
    adding = asyncio.create_task(house.session.add_now([full_folder]))
    some = asyncio.Event()
    house.session.listen(lambda _: some.set())
    await some.wait()
    adding.cancel()
    with pytest.raises(asyncio.CancelledError):
        await adding
    await house.session.add_now([song])
    assert song.name in names(house)


async def test_a_folder_that_vanishes_while_it_is_walked(tmp_path: Path, song: Path) -> None:
    top = tmp_path / "music"
    for folder in (top, top / "disc 1", top / "disc 2"):
        folder.mkdir()
        for number in range(3):
            another(song, folder / f"{number}.wav")
    walk = scan([top], first=1, batch=1)
    first = await anext(walk)
    shutil.rmtree(top)
    rest = [batch async for batch in walk]
    found = [file for batch in (first, *rest) for file in batch.files]
    reasons = {skipped.reason for batch in rest for skipped in batch.skipped}
    assert [file.path.name for file in found] == ["0.wav"]
    assert reasons == {SkipReason.MISSING}


@contextlib.contextmanager
def without_rights(*closed: Path) -> Generator[None]:
    """Nobody may look into what is closed, not even when the tests run as root."""
    is_root = os.geteuid() == 0
    for path in closed:
        path.chmod(0)
    try:
        if is_root:
            os.seteuid(NOBODY)
        yield
    finally:
        if is_root:
            os.seteuid(0)
        for path in closed:
            path.chmod(0o700)


async def test_what_may_not_be_read_is_said_and_the_rest_is_found(song: Path) -> None:
    # Not in pytest's own folder, which is its user's alone.
    with tempfile.TemporaryDirectory(prefix="mu-") as name:
        top = Path(name)
        top.chmod(0o755)
        (top / "closed").mkdir()
        for path in (top / "closed" / "inside.wav", top / "closed.wav", top / "open.wav"):
            another(song, path)
        with without_rights(top / "closed", top / "closed.wav"):
            batches = [batch async for batch in scan([top])]
    found = [file.path.name for batch in batches for file in batch.files]
    told = {(s.path.name, s.reason) for batch in batches for s in batch.skipped}
    assert found == ["open.wav"]
    assert told == {(n, SkipReason.UNREADABLE) for n in ("closed", "closed.wav")}


async def test_a_folder_becomes_a_file_while_it_is_walked(tmp_path: Path, song: Path) -> None:
    top = tmp_path / "music"
    (top / "disc").mkdir(parents=True)
    another(song, top / "0.wav")
    another(song, top / "1.wav")
    walk = scan([top], first=1, batch=1)
    await anext(walk)
    (top / "disc").rmdir()
    (top / "disc").write_bytes(b"no folder any more")
    (top / "1.wav").unlink()
    (top / "1.wav").mkdir()
    rest = [batch async for batch in walk]
    assert [file.path.name for batch in rest for file in batch.files] == []


@contextlib.contextmanager
def inside(folder: Path) -> Generator[None]:
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


async def test_a_path_longer_than_the_system_takes(
    house: House, song: Path, tmp_path: Path
) -> None:
    top = tmp_path / "music"
    top.mkdir()
    another(song, top / "near.wav")
    with inside(top):
        for _ in range(22):  # 22 times 200 characters
            Path("d" * 200).mkdir()
            os.chdir("d" * 200)
        Path("far.wav").write_bytes(song.read_bytes())
    found = await house.session.add_now([top])
    assert names(house) == ["near.wav"]
    [skipped] = found.skipped
    assert skipped.reason is SkipReason.UNREADABLE
    assert 3_800 < len(str(skipped.path)) < 4_400
    shutil.rmtree(top)  # others may not manage it


async def test_paths_that_lead_nowhere(house: House, song: Path, tmp_path: Path) -> None:
    paths = {
        song / "inside a file.wav": SkipReason.MISSING,
        tmp_path / "gone" / "song.wav": SkipReason.MISSING,
        tmp_path / ("long" * 100 + ".wav"): SkipReason.UNREADABLE,
        tmp_path / "/".join(["deep"] * 2_000) / "song.wav": SkipReason.UNREADABLE,
        tmp_path / "nul\0.wav": SkipReason.NAME,
        tmp_path / "half\ud83d.wav": SkipReason.NAME,
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.wav")): SkipReason.NAME,
    }
    found = await house.session.add_now(list(paths))
    assert {skipped.path: skipped.reason for skipped in found.skipped} == paths
    assert names(house) == []


async def test_what_is_no_file_is_not_opened(house: House, song: Path) -> None:
    # A socket's path may have 107 bytes: pytest's own folders are longer.
    folder = Path(os.path.realpath("/tmp")) / f"mu-{os.getpid()}"
    folder.mkdir()
    try:
        os.mkfifo(folder / "pipe.wav")
        (folder / "endless.wav").symlink_to("/dev/zero")
        (folder / "terminal.wav").symlink_to("/dev/tty")
        with contextlib.suppress(PermissionError):  # only root makes devices
            os.mknod(folder / "device.wav", stat.S_IFCHR | 0o600, os.makedev(1, 5))
        another(song, folder / "song.wav")
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(str(folder / "socket.wav"))
            named = [folder / "pipe.wav", folder / "endless.wav", folder / "socket.wav"]
            async with asyncio.timeout(PATIENCE_S):
                found = await house.session.add_now([folder, *named])
        assert names(house) == ["song.wav"]
        assert {s.path for s in found.skipped} == set(named)
        assert {s.reason for s in found.skipped} == {SkipReason.NOT_AUDIO}
    finally:
        shutil.rmtree(folder)


# Files that change under our hands.


async def test_a_file_that_vanishes_before_its_tags_are_read(
    house: House, song: Path, tmp_path: Path
) -> None:
    path = another(song, tmp_path / "gone.wav")

    def take_away(news: News) -> None:
        if isinstance(news, TracksChanged):
            path.unlink(missing_ok=True)

    house.session.listen(take_away)
    await house.session.add_now([path])
    [item] = house.session.library.items()
    assert item.track.is_read
    assert item.track.audio.problem is FileProblem.MISSING
    assert item.track.title == "gone"


async def queued(house: House, path: Path) -> Upload:
    """An upload to AudioDelivery that stands in line while the queue is paused."""
    session = house.session
    found = await session.add_now([path])
    session.queue.pause()
    session.start(found.tracks, {session.accounts.all()[1].id})
    [upload] = session.queue.ledger.all()
    assert upload.state is State.PAUSED
    return upload


def nothing(path: Path) -> None:
    path.unlink()


def longer(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"more")


def shorter(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 1)


def empty(path: Path) -> None:
    os.truncate(path, 0)


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def broken_link(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.with_name("nowhere"))


def pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def endless(path: Path) -> None:
    path.unlink()
    path.symlink_to("/dev/zero")


K = ErrorKind
REPLACED: dict[Callable[[Path], None], set[ErrorKind]] = {
    nothing: {K.FILE_MISSING},
    longer: {K.FILE_CHANGED},
    shorter: {K.FILE_CHANGED},
    empty: {K.FILE_CHANGED, K.NOT_AUDIO},
    folder: {K.FILE_UNREADABLE, K.FILE_CHANGED},
    broken_link: {K.FILE_MISSING},
    pipe: {K.FILE_UNREADABLE, K.FILE_CHANGED, K.NOT_AUDIO},
    endless: {K.FILE_UNREADABLE, K.FILE_CHANGED, K.NOT_AUDIO},
}


@pytest.mark.parametrize("replace", REPLACED, ids=[replace.__name__ for replace in REPLACED])
async def test_a_file_that_is_replaced_while_it_stands_in_line(
    house: House, practice: Practice, song: Path, tmp_path: Path, replace: Callable[[Path], None]
) -> None:
    path = another(song, tmp_path / "song.wav")
    upload = await queued(house, path)
    replace(path)
    house.session.queue.resume()
    async with asyncio.timeout(PATIENCE_S):
        await until_ended(house.session)
    upload = house.session.queue.ledger[upload.id]
    assert upload.state is State.FAILED
    assert upload.problem is not None
    assert upload.problem.kind in REPLACED[replace]
    path.rmdir() if path.is_dir() else path.unlink(missing_ok=True)
    another(song, path)
    house.session.retry([upload.id])
    await until_ended(house.session)
    assert house.session.queue.ledger[upload.id].state is State.READY
    assert len(practice.audiodelivery.tracks) == 1


async def test_a_file_that_is_still_being_written_when_it_is_dropped(
    house: House, song: Path, tmp_path: Path
) -> None:
    path = tmp_path / "bounce.wav"
    whole = song.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    upload = await queued(house, path)
    path.write_bytes(whole)
    house.session.queue.resume()
    await until_ended(house.session)
    upload = house.session.queue.ledger[upload.id]
    assert upload.problem is not None
    assert (upload.state, upload.problem.kind) == (State.FAILED, ErrorKind.FILE_CHANGED)
    house.session.retry([upload.id])
    await until_ended(house.session)
    upload = house.session.queue.ledger[upload.id]
    assert (upload.state, upload.size_bytes) == (State.READY, len(whole))


# Names.


async def test_odd_names_arrive_everywhere_and_survive_a_restart(
    practice: Practice, song: Path, tmp_path: Path
) -> None:
    data, music = tmp_path / "data", tmp_path / "music" / "Vol. 1."
    music.mkdir(parents=True)
    for name in ODD_NAMES:
        another(song, music / name)
    async with furnished(data, practice) as house:
        found = await house.session.add_now([music.parent])
        assert found.skipped == ()
        house.session.start()
        await until_ended(house.session)
    async with furnished(data, practice) as house:
        told = [
            (house.session.library[upload.track_id].audio.path.name, upload.state, upload.problem)
            for upload in house.session.queue.ledger.all()
        ]
        kept = [Path(entry.path).name for entry in house.session.history()]
        assert sorted(names(house)) == sorted(ODD_NAMES)
    assert [each for each in told if each[1] is not State.READY] == []
    assert len(told) == 2 * len(ODD_NAMES)
    assert sorted(kept) == sorted(ODD_NAMES * 2)
    at_swayzio = [track for track in practice.swayzio.tracks.values() if track.is_finalized]
    assert len(at_swayzio) == len(practice.audiodelivery.tracks) == len(ODD_NAMES)


async def test_a_name_of_two_lines_arrives(
    house: House, practice: Practice, song: Path, tmp_path: Path
) -> None:
    path = another(song, tmp_path / "two\nlines.wav")
    await house.session.add_now([path])
    house.session.start()
    await until_ended(house.session)
    told = {u.account_id: (u.state, u.problem) for u in house.session.queue.ledger.all()}
    assert set(told.values()) == {(State.READY, None)}
    assert len(practice.audiodelivery.tracks) == 1


async def test_names_are_sent_composed(
    house: House, practice: Practice, song: Path, tmp_path: Path
) -> None:
    name = "Décomposé Å.wav"
    path = another(song, tmp_path / unicodedata.normalize("NFD", name))
    await house.session.add_now([path])
    house.session.start()
    await until_ended(house.session)
    bodies = [request.text for request in practice.seen if b"ile" in request.text]
    named = [body for body in bodies if b".wav" in body]
    assert len(named) == 2
    assert [body for body in named if unicodedata.normalize("NFC", name).encode() not in body] == []
