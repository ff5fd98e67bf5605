"""The list: adding, editing, removing, and taking each of them back."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from stage import QUICK

from musicupload_gui.domain.metadata import Metadata, Source
from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.track import AudioFile, AudioFormat, TrackId
from musicupload_gui.domain.upload import BatchId, State, Upload, UploadId
from musicupload_gui.engine.library import Learned
from musicupload_gui.engine.news import News, Noted, TracksOrdered
from musicupload_gui.engine.session import Session
from musicupload_gui.house import enter, open_house
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets

pytestmark = pytest.mark.anyio


def file(number: int) -> AudioFile:
    return AudioFile(Path(f"/music/{number}.wav"), 100, 1, number, AudioFormat.WAV)


@pytest.fixture
async def session(tmp_path: Path) -> AsyncGenerator[Session]:
    async with open_house(DataFolder(tmp_path), MemorySecrets(), QUICK) as house:
        await enter(house)
        yield house.session


@pytest.fixture
def ids(session: Session) -> list[TrackId]:
    return [track.id for track in session.library.add(file(n) for n in range(4))]


def titles(session: Session) -> list[str]:
    return [item.track.metadata.title for item in session.library.items()]


def names(session: Session) -> list[str]:
    return [item.track.audio.path.stem for item in session.library.items()]


async def test_a_file_is_on_the_list_once(session: Session, ids: list[TrackId]) -> None:
    assert session.library.add([file(1), file(1), file(9)])[0].audio == file(9)
    assert names(session) == ["0", "1", "2", "3", "9"]


async def test_an_edit_reaches_all_and_is_taken_back(session: Session, ids: list[TrackId]) -> None:
    session.edits.edit(ids[:3], {"title": "Kites"})
    assert titles(session) == ["Kites", "Kites", "Kites", ""]
    session.undo()
    assert titles(session) == ["", "", "", ""]
    session.redo()
    assert titles(session) == ["Kites", "Kites", "Kites", ""]
    assert session.library[ids[0]].metadata.sources["title"] is Source.TYPED


async def test_only_tracks_that_change_are_touched(session: Session, ids: list[TrackId]) -> None:
    told: list[News] = []
    session.edits.edit(ids[:2], {"title": "Kites"})
    session.listen(told.append)
    session.edits.edit(ids, {"title": "Kites"})
    noted = [news for news in told if isinstance(news, Noted)]
    assert [(n.code, n.count) for n in noted] == [("edited", 2)]
    session.undo()
    assert titles(session) == ["Kites", "Kites", "", ""]


async def test_an_edit_that_changes_nothing_is_no_change(
    session: Session, ids: list[TrackId]
) -> None:
    session.edits.edit(ids, {"title": ""})
    assert session.deeds.next_undo is None


async def test_removed_tracks_come_back_to_their_places(
    session: Session, ids: list[TrackId]
) -> None:
    told: list[News] = []
    session.remove(ids[1:3])
    assert names(session) == ["0", "3"]
    session.listen(told.append)
    session.undo()
    assert names(session) == ["0", "1", "2", "3"]
    ordered = [news for news in told if isinstance(news, TracksOrdered)]
    assert ordered == [TracksOrdered(tuple(ids))]
    session.redo()
    assert names(session) == ["0", "3"]


async def test_results_come_back_with_their_track(session: Session, ids: list[TrackId]) -> None:
    upload = Upload(
        UploadId("u"), ids[0], AccountId("gone"), BatchId("b"), state=State.READY, size_bytes=100
    )
    session.queue.ledger.add((upload,))
    session.remove(ids[:1])
    assert session.queue.ledger.all() == ()
    session.undo()
    assert [u.state for u in session.queue.ledger.all()] == [State.READY]


async def test_a_new_change_ends_what_could_be_done_again(
    session: Session, ids: list[TrackId]
) -> None:
    session.edits.edit(ids, {"title": "A"})
    session.undo()
    session.edits.edit(ids, {"album": "B"})
    session.redo()
    assert titles(session) == ["", "", "", ""]


async def test_tags_never_overwrite_what_was_typed(session: Session, ids: list[TrackId]) -> None:
    session.edits.edit(ids[:1], {"title": "Typed"})
    found = Metadata().with_values({"title": "Tag", "artist": "Tag"}, Source.TAG)
    session.library.fill(
        [Learned(ids[0], file(0), found, None), Learned(TrackId("gone"), file(7), found, None)]
    )
    metadata = session.library[ids[0]].metadata
    assert (metadata.title, metadata.artist) == ("Typed", "Tag")
    assert session.library[ids[0]].is_read


async def test_the_list_is_there_after_a_restart(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "again")
    async with open_house(folder, MemorySecrets(), QUICK) as house:
        await enter(house)
        ids = [t.id for t in house.session.library.add(file(n) for n in range(3))]
        house.session.edits.edit(ids, {"title": "Kites"})
        house.session.remove(ids[:1])
    async with open_house(folder, MemorySecrets(), QUICK) as house:
        await enter(house)
        assert names(house.session) == ["1", "2"]
        assert titles(house.session) == ["Kites", "Kites"]
