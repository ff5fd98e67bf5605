"""The order of things, and what was read of them, across restarts and changes of mind."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from stage import LIMIT_S, QUICK

from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.track import AudioFile, AudioFormat, TrackId
from musicupload_gui.domain.upload import BatchId, State, Upload, UploadId
from musicupload_gui.engine.session import Session
from musicupload_gui.engine.store import Store, new_id
from musicupload_gui.house import enter, open_house
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets

pytestmark = pytest.mark.anyio


def file(number: int) -> AudioFile:
    return AudioFile(Path(f"/music/{number}.wav"), 100, 1, number, AudioFormat.WAV)


def names(session: Session) -> list[str]:
    return [item.track.audio.path.stem for item in session.library.items()]


async def test_the_list_keeps_its_order_over_restarts_and_changes(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    async with open_house(folder, MemorySecrets(), QUICK) as house:
        await enter(house)
        tracks = house.session.library.add(file(n) for n in range(5))
        house.session.remove([track.id for track in tracks[:3]])
    async with open_house(folder, MemorySecrets(), QUICK) as house:
        await enter(house)
        house.session.edits.edit([tracks[4].id], {"title": "Last of the old"})
        house.session.library.add([file(9)])
        assert names(house.session) == ["3", "4", "9"]
    async with open_house(folder, MemorySecrets(), QUICK) as house:
        await enter(house)
        assert names(house.session) == ["3", "4", "9"]


def test_uploads_come_back_in_the_order_of_their_line(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "journal")
    uploads = [
        Upload(UploadId(name), TrackId("t"), AccountId("a"), BatchId("b"), State.QUEUED,
               changed_at=at)
        for name, at in (("c", 1.0), ("a", 2.0), ("b", 3.0))
    ]  # fmt: skip
    store.save_uploads(uploads)
    begun = store.begin_step(UploadId("b"), "intent")
    loaded = store.load().uploads
    store.close()
    assert [u.id for u in loaded] == ["c", "a", "b"]
    assert [u.steps for u in loaded] == [(), (), (begun.mark,)]


def test_ids_are_all_different() -> None:
    ids = [new_id() for _ in range(1000)]
    assert len(set(ids)) == 1000
    assert {len(i) for i in ids} == {32}


async def test_taking_back_an_edit_from_before_the_tags_came_reads_them_again(
    tmp_path: Path,
) -> None:
    async with open_house(DataFolder(tmp_path), MemorySecrets(), QUICK) as house:
        await enter(house)
        session, news = house.session, asyncio.Event()
        (track,) = session.library.add([file(0)])
        session.edits.edit([track.id], {"title": "Typed too soon"})
        session.undo()
        session.listen(lambda _: news.set())
        async with asyncio.timeout(LIMIT_S):
            while not session.library[track.id].is_read:
                news.clear()
                await news.wait()
        assert session.library[track.id].metadata.title == "0"
