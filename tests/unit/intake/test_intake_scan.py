"""What a drop finds, in which order, and what it says about the rest."""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
import tempfile
from collections.abc import Generator
from contextlib import aclosing, contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicupload_gui.domain.track import AudioFormat
from musicupload_gui.intake.scan import ScanBatch, SkipReason, natural_key, scan

pytestmark = pytest.mark.anyio
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="links and modes are POSIX's")


def put(path: Path, content: bytes = b"sound") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


async def scanned(*paths: Path, limit: int = 1000) -> ScanBatch:
    """Everything a scan finds, as one batch."""
    batches = [batch async for batch in scan(paths, first=2, batch=3, limit=limit)]
    return ScanBatch(
        tuple(file for batch in batches for file in batch.files),
        tuple(skipped for batch in batches for skipped in batch.skipped),
    )


def reasons(batch: ScanBatch, folder: Path) -> set[tuple[str, SkipReason, bool]]:
    return {(str(s.path.relative_to(folder)), s.reason, s.is_named) for s in batch.skipped}


async def test_file_is_described_as_it_is(tmp_path: Path) -> None:
    path = put(tmp_path / "Söng.WAV", b"12345")
    [file] = (await scanned(path)).files
    status = path.stat()
    assert (file.path, file.format) == (path, AudioFormat.WAV)
    assert (file.size_bytes, file.mtime_ns, file.inode) == (5, status.st_mtime_ns, status.st_ino)
    assert (file.duration_s, file.problem) == (None, None)


async def test_order_is_natural_and_files_come_before_folders(tmp_path: Path) -> None:
    names = ["b/1.mp3", "b/disc 10/x.mp3", "b/disc 2/y.mp3", "10.mp3", "2.mp3", "b/A.mp3", "1.wav"]
    for name in names:
        put(tmp_path / name)
    found = await scanned(tmp_path)
    assert [file.path.relative_to(tmp_path).as_posix() for file in found.files] == [
        "1.wav",
        "2.mp3",
        "10.mp3",
        "b/1.mp3",
        "b/A.mp3",
        "b/disc 2/y.mp3",
        "b/disc 10/x.mp3",
    ]


async def test_named_paths_keep_their_order(tmp_path: Path) -> None:
    paths = [put(tmp_path / name) for name in ("z.mp3", "a.mp3", "m.mp3")]
    assert [file.path for file in (await scanned(*paths)).files] == paths


async def test_relative_path_becomes_absolute(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(tmp_path / "a.mp3")
    monkeypatch.chdir(tmp_path)
    assert [file.path for file in (await scanned(Path("a.mp3"))).files] == [path]


async def test_first_batch_is_small_and_nothing_is_lost(tmp_path: Path) -> None:
    for number in range(1000):
        put(tmp_path / f"{number % 7}" / f"{number}.mp3")
    sizes = [len(batch.files) async for batch in scan([tmp_path])]
    assert sizes[0] == 50
    assert max(sizes[1:]) == 250
    assert sum(sizes) == 1000


async def test_what_lies_beside_the_music_is_not_mentioned(tmp_path: Path) -> None:
    for name in ("cover.jpg", "notes.txt", "a.mp3", "README"):
        put(tmp_path / name)
    found = await scanned(tmp_path)
    assert [file.path.name for file in found.files] == ["a.mp3"]
    assert not found.skipped


async def test_reasons_of_what_was_found_in_a_folder(tmp_path: Path) -> None:
    for name in (".hidden.mp3", ".git/a.mp3", "._a.mp3", ".DS_Store", "Thumbs.db", "a.mp3"):
        put(tmp_path / name)
    put(tmp_path / "empty.wav", b"")
    found = await scanned(tmp_path)
    assert [file.path.name for file in found.files] == ["a.mp3"]
    assert reasons(found, tmp_path) == {
        (".hidden.mp3", SkipReason.HIDDEN, False),
        (".git", SkipReason.HIDDEN, False),
        ("._a.mp3", SkipReason.JUNK, False),
        (".DS_Store", SkipReason.JUNK, False),
        ("Thumbs.db", SkipReason.JUNK, False),
        ("empty.wav", SkipReason.EMPTY, False),
    }


async def test_reasons_of_what_was_named(tmp_path: Path) -> None:
    named = [put(tmp_path / name) for name in ("cover.jpg", "desktop.ini", "._a.mp3")]
    named += [put(tmp_path / "empty.wav", b""), tmp_path / "gone.mp3", tmp_path / "nul\x00.mp3"]
    found = await scanned(*named)
    assert not found.files
    assert reasons(found, tmp_path) == {
        ("cover.jpg", SkipReason.NOT_AUDIO, True),
        ("desktop.ini", SkipReason.JUNK, True),
        ("._a.mp3", SkipReason.JUNK, True),
        ("empty.wav", SkipReason.EMPTY, True),
        ("gone.mp3", SkipReason.MISSING, True),
        ("nul\x00.mp3", SkipReason.NAME, True),
    }


async def test_hidden_file_is_taken_when_the_person_named_it(tmp_path: Path) -> None:
    path = put(tmp_path / ".demo.mp3")
    assert [file.path for file in (await scanned(path)).files] == [path]


async def test_same_file_twice_in_one_drop_is_on_the_list_once(tmp_path: Path) -> None:
    path = put(tmp_path / "a.mp3")
    os.link(path, tmp_path / "b.mp3")
    found = await scanned(path, tmp_path, path, tmp_path / "b.mp3", tmp_path)
    assert [file.path for file in found.files] == [path]
    assert not found.skipped


@posix_only
async def test_links_to_files_count_and_links_to_folders_do_not(tmp_path: Path) -> None:
    inside, outside = tmp_path / "in", tmp_path / "out"
    put(outside / "far.mp3")
    put(inside / "a.mp3")
    (inside / "near.mp3").symlink_to(outside / "far.mp3")
    (inside / "folder").symlink_to(outside)
    (inside / "up").symlink_to(inside)
    (inside / "self.mp3").symlink_to(inside / "self.mp3")
    (inside / "lost.mp3").symlink_to(inside / "nowhere.mp3")
    found = await scanned(inside)
    assert [file.path.name for file in found.files] == ["a.mp3", "near.mp3"]
    assert reasons(found, inside) == {
        ("folder", SkipReason.LOOP, False),
        ("up", SkipReason.LOOP, False),
        ("self.mp3", SkipReason.LOOP, False),
        ("lost.mp3", SkipReason.MISSING, False),
    }


@posix_only
async def test_link_to_a_folder_is_followed_when_named(tmp_path: Path) -> None:
    put(tmp_path / "out" / "a.mp3")
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "out")
    assert [file.path for file in (await scanned(link)).files] == [link / "a.mp3"]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names themselves")
async def test_name_that_is_not_unicode_is_refused(tmp_path: Path) -> None:
    bad = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.mp3"))
    put(bad)
    put(Path(os.fsdecode(os.fsencode(tmp_path) + b"/dir\xff")) / "fine.mp3")
    put(tmp_path / "good.mp3")
    found = await scanned(tmp_path, bad)
    assert [file.path.name for file in found.files] == ["good.mp3"]
    assert sorted(s.reason for s in found.skipped) == [SkipReason.NAME] * 3
    assert [s.is_named for s in found.skipped].count(True) == 1


@contextmanager
def without_rights() -> Generator[Path]:
    """A folder, and no right to read what is closed in it, even when the tests run as root."""
    folder = Path(tempfile.mkdtemp(prefix="scan-"))
    folder.chmod(0o755)
    is_root = os.geteuid() == 0
    try:
        put(folder / "open.mp3")
        put(folder / "closed.mp3").chmod(0)
        put(folder / "closed" / "inside.mp3").parent.chmod(0)
        if is_root:
            os.seteuid(65_534)
        yield folder
    finally:
        if is_root:
            os.seteuid(0)
        (folder / "closed").chmod(0o700)
        shutil.rmtree(folder)


@posix_only
async def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    with without_rights() as folder:
        found = await scanned(folder)
        named = await scanned(folder / "closed", folder / "closed.mp3")
    assert [file.path.name for file in found.files] == ["open.mp3"]
    assert reasons(found, folder) == {
        ("closed.mp3", SkipReason.UNREADABLE, False),
        ("closed", SkipReason.UNREADABLE, False),
    }
    assert reasons(named, folder) == {
        ("closed", SkipReason.UNREADABLE, True),
        ("closed.mp3", SkipReason.UNREADABLE, True),
    }


@posix_only
async def test_pipe_with_the_name_of_a_song_blocks_nothing(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.mp3")
    assert await scanned(tmp_path) == ScanBatch((), ())
    [skipped] = (await scanned(tmp_path / "a.mp3")).skipped
    assert skipped.reason is SkipReason.NOT_AUDIO


async def test_limit_ends_the_walk_and_is_said(tmp_path: Path) -> None:
    for number in range(20):
        put(tmp_path / f"{number}.mp3")
    found = await scanned(tmp_path, put(tmp_path / "more" / "a.mp3"), limit=7)
    assert [file.path.name for file in found.files] == [f"{n}.mp3" for n in range(7)]
    assert reasons(found, tmp_path) == {("7.mp3", SkipReason.LIMIT, False)}


async def test_empty_folder_and_nothing_at_all(tmp_path: Path) -> None:
    assert await scanned(tmp_path) == await scanned() == ScanBatch((), ())


async def test_thousands_of_other_files_give_no_empty_batches(tmp_path: Path) -> None:
    for number in range(4_500):
        (tmp_path / f"{number}.txt").touch()
    put(tmp_path / "z.mp3")
    batches = [batch async for batch in scan([tmp_path])]
    assert [len(batch.files) for batch in batches] == [1]


async def test_listener_may_leave_early_or_be_cancelled(tmp_path: Path) -> None:
    for number in range(2_000):
        put(tmp_path / f"{number}.mp3")
    async with aclosing(scan([tmp_path])) as batches:
        assert len((await anext(batches)).files) == 50
    some_seen = asyncio.Event()
    seen = 0

    async def listen() -> None:
        nonlocal seen
        async for batch in scan([tmp_path], first=1, batch=1):
            seen += len(batch.files)
            some_seen.set()

    listener = asyncio.ensure_future(listen())
    await some_seen.wait()
    listener.cancel()
    with pytest.raises(asyncio.CancelledError):
        await listener
    assert 0 < seen < 2_000


@given(st.lists(st.text(max_size=12)))
def test_natural_order_is_an_order_for_any_names(names: list[str]) -> None:
    backwards = names[::-1]
    assert sorted(backwards, key=natural_key) == sorted(names, key=natural_key)
