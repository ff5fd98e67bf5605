"""A journal that cannot be used is set aside, said, and kept; the program starts."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from stage import QUICK

from musicupload_gui.domain.track import AudioFile, AudioFormat
from musicupload_gui.engine.news import News, Noted
from musicupload_gui.engine.store import SCHEMA_VERSION, StoreBusyError
from musicupload_gui.house import House, enter, open_house
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets

pytestmark = pytest.mark.anyio
FILE = AudioFile(Path("/music/Kites.wav"), 100, 1, 1, AudioFormat.WAV)


async def fill(folder: DataFolder) -> None:
    async with open_house(folder, MemorySecrets(), QUICK) as house:
        await enter(house)
        house.session.library.add([FILE])


def titles(house: House) -> list[str]:
    return [item.track.title for item in house.session.library.items()]


@pytest.mark.parametrize("damage", [b"", b"not a database at all" * 99, b"SQLite format 3\0" * 64])
async def test_a_damaged_journal(tmp_path: Path, damage: bytes) -> None:
    folder = DataFolder(tmp_path)
    await fill(folder)
    folder.journal.write_bytes(damage)
    async with open_house(folder, MemorySecrets(), QUICK) as house:
        await enter(house)
        kept = [path for path in house.set_aside if path.read_bytes() == damage]
        assert len(kept) == (1 if damage else 0), "an empty one is a new one"
        house.session.library.add([FILE])
    async with open_house(folder, MemorySecrets(), QUICK) as house:
        await enter(house)
        assert titles(house) == ["Kites"]


async def test_pages_that_are_damaged_in_the_middle(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    async with open_house(folder, MemorySecrets(), QUICK) as house:
        await enter(house)
        house.session.library.add(
            AudioFile(Path(f"/music/{n}.wav"), n, n, n, AudioFormat.WAV) for n in range(2000)
        )
    whole = bytearray(folder.journal.read_bytes())
    middle = len(whole) // 2
    whole[middle : middle + 20_000] = b"\xff" * 20_000
    folder.journal.write_bytes(whole)
    async with open_house(folder, MemorySecrets(), QUICK) as house:
        await enter(house)
        assert len(house.set_aside) == 1
        assert house.set_aside[0].read_bytes() == bytes(whole)
        rescued = len(titles(house))
        assert 1000 < rescued < 2000, "what lies on sound pages is there again"
        assert titles(house) == sorted(titles(house), key=int), "in its order"


async def test_a_journal_of_a_newer_version_is_not_written_to(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    await fill(folder)
    with sqlite3.connect(folder.journal) as db:
        db.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")
    db.close()
    before = folder.journal.read_bytes()
    async with open_house(folder, MemorySecrets(), QUICK) as house:
        await enter(house)
        (aside,) = house.set_aside
        assert aside.name == "journal.newer-1.sqlite3"
        assert aside.read_bytes() == before
        assert titles(house) == []


async def test_a_row_that_cannot_be_read_is_kept_and_said(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    await fill(folder)
    with sqlite3.connect(folder.journal) as db:
        db.execute("INSERT INTO tracks VALUES ('odd', 0.5, ?)", (b'{"from": "another version"}',))
    db.close()
    told: list[Noted] = []

    def hear(news: News) -> None:
        if isinstance(news, Noted):
            told.append(news)

    async with open_house(folder, MemorySecrets(), QUICK) as house:
        house.session.listen(hear)
        await enter(house)
        assert titles(house) == ["Kites"]
        assert "unreadable:1" in told[0].details
    with sqlite3.connect(folder.journal) as db:
        assert db.execute("SELECT count(*) FROM tracks").fetchone() == (2,)
    db.close()


async def test_a_second_program_over_the_same_folder_is_told(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    async with open_house(folder, MemorySecrets(), QUICK) as house:
        await enter(house)
        house.session.library.add([FILE])
        with pytest.raises(StoreBusyError):
            async with open_house(folder, MemorySecrets(), QUICK):
                raise AssertionError("two programs over one list")
        assert titles(house) == ["Kites"]
