"""Covers and presets are given to many tracks at once, and taken back in one step."""

from __future__ import annotations

import asyncio
import struct
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from stage import LIMIT_S, QUICK

from musicupload_gui.domain.metadata import Cell, Source
from musicupload_gui.domain.track import AudioFile, AudioFormat, TrackId
from musicupload_gui.engine.news import News, Noted
from musicupload_gui.engine.session import Session
from musicupload_gui.house import enter, open_house
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets

pytestmark = pytest.mark.anyio


def png(side_px: int, rest: bytes = b"") -> bytes:
    """The beginning of a picture: enough for what is looked at."""
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", side_px, side_px) + rest


@pytest.fixture
async def session(tmp_path: Path) -> AsyncGenerator[Session]:
    async with open_house(DataFolder(tmp_path / "data"), MemorySecrets(), QUICK) as house:
        await enter(house)
        yield house.session


@pytest.fixture
def ids(session: Session, tmp_path: Path) -> list[TrackId]:
    files = [
        AudioFile(tmp_path / album / f"{n}.wav", 100, 1, n, AudioFormat.WAV)
        for n, album in enumerate(("a", "a", "b"))
    ]
    return [track.id for track in session.library.add(files)]


async def told(session: Session, code: str) -> Noted:
    """Wait for a line of this kind."""
    found: asyncio.Future[Noted] = asyncio.get_running_loop().create_future()

    def hear(piece: News) -> None:
        if isinstance(piece, Noted) and piece.code == code and not found.done():
            found.set_result(piece)

    session.listen(hear)
    async with asyncio.timeout(LIMIT_S):
        return await found


def sides(session: Session) -> list[int | None]:
    covers = [item.track.cover for item in session.library.items()]
    return [cover.width_px if cover else None for cover in covers]


async def test_a_file_becomes_the_cover_of_many_and_is_kept(
    session: Session, ids: list[TrackId], tmp_path: Path
) -> None:
    picture = tmp_path / "front.png"
    picture.write_bytes(png(640))
    session.covering.use_file(ids[:2], picture)
    await told(session, "cover")
    picture.unlink()
    assert sides(session) == [640, 640, None]
    cover = session.library[ids[0]].cover
    assert cover is not None
    assert cover.path.read_bytes() == png(640)
    session.undo()
    assert sides(session) == [None] * 3


@pytest.mark.parametrize("content", [b"", b"GIF89a", None])
async def test_what_is_no_picture_is_said(
    session: Session, ids: list[TrackId], tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "front.gif"
    if content is not None:
        path.write_bytes(content)
    session.covering.use_file(ids, path)
    assert (await told(session, "no_picture")).subject == "front.gif"
    assert sides(session) == [None] * 3


async def test_a_pasted_picture_is_taken_and_removed_again(
    session: Session, ids: list[TrackId]
) -> None:
    session.covering.use_picture(ids, png(100))
    assert sides(session) == [100] * 3
    session.covering.remove(ids[1:])
    assert sides(session) == [100, None, None]
    session.undo()
    assert sides(session) == [100] * 3


async def test_each_track_gets_the_cover_of_its_folder(
    session: Session, ids: list[TrackId], tmp_path: Path
) -> None:
    for album in "ab":
        (tmp_path / album).mkdir()
    (tmp_path / "a" / "Folder.PNG").write_bytes(png(300))
    (tmp_path / "a" / "cover.jpg").write_bytes(b"no picture at all")
    session.covering.use_folders(ids)
    await told(session, "cover")
    assert sides(session) == [300, 300, None]
    session.covering.use_folders(ids[2:])
    await told(session, "no_cover_beside")


async def test_a_preset_is_given_kept_and_forgotten(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "again")
    async with open_house(folder, MemorySecrets(), QUICK) as house:
        await enter(house)
        session = house.session
        session.presets.save("Northlight", {"label": "Old"})
        session.presets.save("northlight", {"label": "Northlight", "sourceaudio.track_id": "7"})
        session.presets.save("Anna", {"composer": "Anna", "from_the_future": "x"})
    async with open_house(folder, MemorySecrets(), QUICK) as house:
        await enter(house)
        session = house.session
        (track,) = session.library.add([AudioFile(Path("/m/1.wav"), 1, 1, 1, AudioFormat.WAV)])
        anna, northlight = session.presets.all()
        assert (anna.name, northlight.name) == ("Anna", "northlight")
        for preset in (anna, northlight):
            session.presets.give(preset, [track.id])
        known = session.library[track.id]
        assert known.cell("composer") == Cell("Anna", Source.PRESET)
        assert (known.metadata.label, dict(known.options)) == (
            "Northlight",
            {"sourceaudio.track_id": "7"},
        )
        session.presets.remove("Anna")
        assert [p.name for p in session.presets.all()] == ["northlight"]
        assert known.metadata.composer == "Anna"
        session.undo()
        assert session.library[track.id].metadata.label == ""
