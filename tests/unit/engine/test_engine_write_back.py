"""Edits go into the files when asked for, and the list knows what the files are then."""

from __future__ import annotations

import asyncio
import json
import subprocess
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from stage import LIMIT_S, QUICK, make_audio

from musicupload_gui.domain.metadata import Cell, Source
from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.track import TrackId
from musicupload_gui.domain.upload import BatchId, State, Upload, UploadId
from musicupload_gui.engine.news import News, Noted, TagsWriting
from musicupload_gui.engine.session import Session
from musicupload_gui.house import enter, open_house
from musicupload_gui.intake.refresh import as_it_is_now
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets
from musicupload_gui.ui.noted_texts import noted_line

pytestmark = pytest.mark.anyio


@pytest.fixture
async def session(tmp_path: Path) -> AsyncGenerator[Session]:
    async with open_house(DataFolder(tmp_path / "data"), MemorySecrets(), QUICK) as house:
        await enter(house)
        yield house.session


@pytest.fixture
async def ids(session: Session, tmp_path: Path) -> list[TrackId]:
    """Three tracks: one of two files, one of one, and one in a format that is not written."""
    music = tmp_path / "music"
    music.mkdir()
    for name in ("a.wav", "a.mp3", "b.flac", "c.ogg"):
        make_audio(music / name, seconds=0.5)
    await session.add_now([music])
    return [item.track.id for item in session.library.items()]


async def written(session: Session, ids: list[TrackId]) -> tuple[Noted, list[TagsWriting]]:
    """Write, and what was told of it."""
    end: asyncio.Future[Noted] = asyncio.get_running_loop().create_future()
    progress: list[TagsWriting] = []

    def hear(piece: News) -> None:
        if isinstance(piece, TagsWriting):
            progress.append(piece)
        if isinstance(piece, Noted) and piece.code == "tags_written" and not end.done():
            end.set_result(piece)

    session.listen(hear)
    session.write_back.write(ids)
    async with asyncio.timeout(LIMIT_S):
        return await end, progress


def title_in(path: Path) -> str:
    command = ["ffprobe", "-v", "error", "-show_format", "-of", "json", str(path)]
    facts = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return {n.lower(): text for n, text in facts["format"]["tags"].items()}["title"]


async def test_nothing_is_written_where_nothing_differs(
    session: Session, ids: list[TrackId]
) -> None:
    assert session.write_back.preview(ids) == ()
    assert await written(session, ids) == (Noted("tags_written"), [])


async def test_edits_go_into_every_file_and_count_as_read(
    session: Session, ids: list[TrackId], tmp_path: Path
) -> None:
    music = tmp_path / "music"
    session.edits.edit(ids, {"title": "New"})
    shown = session.write_back.preview(ids)
    assert [(c.file.name, c.field, c.now, c.then) for c in shown] == [
        (name, "title", "Harbour Lights", "New") for name in ("a.wav", "a.mp3", "b.flac")
    ]
    assert title_in(music / "b.flac") == "Harbour Lights"
    end, progress = await written(session, ids)
    assert end == Noted("tags_written", 3)
    assert noted_line(end) == "Wrote the tags of 3 files"
    assert [(p.done, p.total, p.path.name) for p in progress] == [
        (0, 3, "a.wav"),
        (1, 3, "a.mp3"),
        (2, 3, "b.flac"),
    ]
    assert [title_in(music / name) for name in ("a.wav", "a.mp3", "b.flac")] == ["New"] * 3
    for track in (session.library[i] for i in ids[:2]):
        assert track.cell("title") == Cell("New", Source.TAG)
        assert not track.originals
        assert track.files == tuple(map(as_it_is_now, track.files))
    assert session.write_back.preview(ids) == ()


async def test_the_edit_can_be_taken_back_and_written_back(
    session: Session, ids: list[TrackId], tmp_path: Path
) -> None:
    session.edits.edit(ids[1:2], {"title": "New", "bpm": "90"})
    await written(session, ids[1:2])
    files = session.library[ids[1]].files
    session.undo()
    track = session.library[ids[1]]
    assert (track.metadata.title, track.metadata.bpm, track.files) == ("Harbour Lights", "", files)
    shown = session.write_back.preview(ids[1:2])
    assert [(c.field, c.now, c.then) for c in shown] == [
        ("title", "New", "Harbour Lights"),
        ("bpm", "90", ""),
    ]
    await written(session, ids[1:2])
    assert title_in(tmp_path / "music" / "b.flac") == "Harbour Lights"
    session.redo()
    assert session.library[ids[1]].metadata.title == "New"


async def test_it_is_so_after_a_restart(tmp_path: Path) -> None:
    folder, path = DataFolder(tmp_path / "data"), make_audio(tmp_path / "a.mp3", seconds=0.5)
    async with open_house(folder, MemorySecrets(), QUICK) as house:
        await enter(house)
        await house.session.add_now([path])
        ids = [item.track.id for item in house.session.library.items()]
        house.session.edits.edit(ids, {"title": "New"})
        await written(house.session, ids)
    async with open_house(folder, MemorySecrets(), QUICK) as house:
        await enter(house)
        track = house.session.library[ids[0]]
        assert track.cell("title") == Cell("New", Source.TAG)
        assert track.files == tuple(map(as_it_is_now, track.files))
        house.session.undo()
        assert house.session.library[ids[0]].metadata.title == "Harbour Lights"


async def test_what_is_being_sent_is_left_alone_and_said(
    session: Session, ids: list[TrackId], tmp_path: Path
) -> None:
    session.edits.edit(ids, {"title": "New"})
    sending = Upload(UploadId("u"), ids[0], AccountId("a"), BatchId("b"), State.SENDING)
    session.queue.ledger.add((sending,))
    end, _ = await written(session, ids)
    assert (end.count, end.details) == (1, ("sending:a.wav", "sending:a.mp3"))
    assert noted_line(end) == (
        "Wrote the tags of 1 file. 2 files stay as they were: a.wav is being sent; "
        "a.mp3 is being sent."
    )
    assert title_in(tmp_path / "music" / "a.mp3") == "Harbour Lights"
    assert {c.file.name for c in session.write_back.preview(ids)} == {"a.wav", "a.mp3"}


async def test_one_file_of_two_fails_and_is_offered_again(
    session: Session, ids: list[TrackId], tmp_path: Path
) -> None:
    wav = tmp_path / "music" / "a.wav"
    wav.chmod(0o444)
    session.edits.edit(ids[:1], {"title": "New"})
    end, _ = await written(session, ids[:1])
    assert (end.count, end.details) == (1, ("read_only:a.wav",))
    assert title_in(wav) == "Harbour Lights"
    assert title_in(wav.with_suffix(".mp3")) == "New"
    track = session.library[ids[0]]
    assert track.files == tuple(map(as_it_is_now, track.files))
    wav.chmod(0o644)
    end, _ = await written(session, ids[:1])
    assert (end.count, end.details, title_in(wav)) == (2, (), "New")
    assert session.write_back.preview(ids) == ()


async def test_a_file_that_changed_and_one_that_left(
    session: Session, ids: list[TrackId], tmp_path: Path
) -> None:
    flac = tmp_path / "music" / "b.flac"
    session.edits.edit(ids, {"title": "New"})
    flac.write_bytes(flac.read_bytes() + b"\0")
    writing = asyncio.create_task(written(session, ids))
    await asyncio.sleep(0)
    session.remove(ids[:1])
    end, progress = await writing
    assert [p.path.name for p in progress] == ["b.flac"]
    assert end.details == ("changed:b.flac",)
    assert noted_line(end) == (
        "1 file stays as it was: b.flac is not the file any more that was read."
    )
    assert title_in(tmp_path / "music" / "a.mp3") == "Harbour Lights"
    assert [item.track.id for item in session.library.items()] == ids[1:]
