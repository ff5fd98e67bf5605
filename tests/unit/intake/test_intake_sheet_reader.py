"""Whatever happens to a helper over a spreadsheet, the program hears of it and goes on."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from musicupload_gui.domain.sheets import Sheet, SheetProblem
from musicupload_gui.intake import sheet_reader
from musicupload_gui.intake.killable import Killable
from musicupload_gui.intake.sheet_job import part_of
from musicupload_gui.intake.sheet_reader import SheetError, SheetReader
from musicupload_gui.intake.workbooks import TEXT_LIMIT_BYTES

pytestmark = pytest.mark.anyio
TYPED = Sheet("Tracks", ("Title", "ISRC"), (("=1+1", "SEA1B2600012"), ("Größe", "")), 2)


async def problem(reader: SheetReader, path: Path) -> SheetProblem:
    with pytest.raises(SheetError) as caught:
        await reader.read(path)
    return caught.value.kind


@pytest.mark.parametrize("name", ["Tracks.csv", "Tracks.xlsx"])
async def test_there_and_back(helpers: Killable, tmp_path: Path, name: str) -> None:
    reader = SheetReader(helpers)
    await reader.write(TYPED, tmp_path / name)
    assert await reader.read(tmp_path / name) == (TYPED,)
    assert [path.name for path in tmp_path.iterdir()] == [name]


async def test_what_is_wrong_is_told(helpers: Killable, tmp_path: Path) -> None:
    reader = SheetReader(helpers)
    (tmp_path / "empty.csv").touch()
    (tmp_path / "old.xls").write_bytes(b"x")
    assert await problem(reader, tmp_path / "empty.csv") is SheetProblem.EMPTY
    assert await problem(reader, tmp_path / "old.xls") is SheetProblem.OLD_FORMAT
    assert await problem(reader, tmp_path / "missing.csv") is SheetProblem.UNREADABLE


async def test_disk_trouble_is_an_os_error(helpers: Killable, tmp_path: Path) -> None:
    reader = SheetReader(helpers)
    path = tmp_path / "none" / "Tracks.csv"
    with pytest.raises(FileNotFoundError) as caught:
        await reader.write(TYPED, path)
    assert caught.value.filename == str(path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
async def test_file_that_never_ends(
    helpers: Killable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheet_reader, "LIMIT_S", 1.0)
    os.mkfifo(tmp_path / "endless.csv")
    reader = SheetReader(helpers)
    assert await problem(reader, tmp_path / "endless.csv") is SheetProblem.TOO_LARGE
    monkeypatch.undo()
    await reader.write(TYPED, tmp_path / "Tracks.csv")
    assert await reader.read(tmp_path / "Tracks.csv") == (TYPED,)


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux only")
async def test_file_that_takes_all_memory(helpers: Killable, tmp_path: Path) -> None:
    (tmp_path / "wide.csv").write_bytes(b"," * TEXT_LIMIT_BYTES)
    with pytest.raises(SheetError, match="MemoryError") as caught:
        await SheetReader(helpers).read(tmp_path / "wide.csv")
    assert caught.value.kind is SheetProblem.TOO_LARGE


async def test_cancelled_writing_leaves_nothing_behind(helpers: Killable, tmp_path: Path) -> None:
    reader = SheetReader(helpers)
    path = tmp_path / "Tracks.xlsx"
    await reader.write(TYPED, path)
    part_of(path).write_bytes(b"left by a helper that was killed")
    writing = asyncio.create_task(reader.write(Sheet("x", ("a",), (("b",),) * 50_000, 2), path))
    await asyncio.sleep(0)
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    assert [p.name for p in tmp_path.iterdir()] == [path.name]
    assert await reader.read(path) == (TYPED,)


async def test_closed_helpers_cancel(tmp_path: Path) -> None:
    helpers = Killable()
    await helpers.aclose()
    reader = SheetReader(helpers)
    with pytest.raises(asyncio.CancelledError):
        await reader.read(tmp_path / "a.csv")
    with pytest.raises(asyncio.CancelledError):
        await reader.write(TYPED, tmp_path / "a.csv")


def test_program_does_not_load_the_library() -> None:
    program = (
        "import json, sys, musicupload_gui.intake.sheet_reader\n"
        "print(json.dumps(list(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert not {"openpyxl", "numpy", "csv"} & set(json.loads(done.stdout))
