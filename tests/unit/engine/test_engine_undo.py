"""What a person did to the list can be taken back and done again, also after a restart."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest
from stage import QUICK

from musicupload_gui.domain.metadata import Cell, Metadata, Source
from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.track import AudioFile, AudioFormat, Cover, TrackId
from musicupload_gui.domain.upload import BatchId, State, Upload, UploadId
from musicupload_gui.engine.library import Learned
from musicupload_gui.engine.session import Session
from musicupload_gui.engine.store import Store
from musicupload_gui.engine.undo import DEPTH, Edit, History
from musicupload_gui.house import enter, open_house
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets

pytestmark = pytest.mark.anyio


def file(number: int) -> AudioFile:
    return AudioFile(Path(f"/music/{number}.wav"), 100, 1, number, AudioFormat.WAV)


@asynccontextmanager
async def opened(folder: Path) -> AsyncGenerator[Session]:
    async with open_house(DataFolder(folder), MemorySecrets(), QUICK) as house:
        await enter(house)
        yield house.session


def fill(session: Session, count: int = 4, **tags: str) -> list[TrackId]:
    """Tracks whose tags were read."""
    tracks = session.library.add(file(n) for n in range(count))
    found = Metadata().with_values(tags or {"title": "Tag"}, Source.TAG)
    session.library.fill(Learned(t.id, t.audio, found, None) for t in tracks)
    return [track.id for track in tracks]


def titles(session: Session) -> list[str]:
    return [item.track.metadata.title for item in session.library.items()]


def names(session: Session) -> list[str]:
    return [item.track.audio.path.stem for item in session.library.items()]


async def test_edits_are_taken_back_and_done_again_over_restarts(tmp_path: Path) -> None:
    async with opened(tmp_path) as session:
        ids = fill(session)
        session.edits.edit(ids[:3], {"title": "Kites"})
        session.edits.edit_each({ids[0]: {"title": "Moss", "sourceaudio.track_id": "7"}})
    async with opened(tmp_path) as session:
        assert titles(session) == ["Moss", "Kites", "Kites", "Tag"]
        session.undo()
        assert titles(session) == ["Kites", "Kites", "Kites", "Tag"]
        assert session.library[ids[0]].options == {}
    async with opened(tmp_path) as session:
        session.undo()
        assert titles(session) == ["Tag"] * 4
        assert session.library[ids[0]].metadata.sources["title"] is Source.TAG
        session.redo()
        session.redo()
        assert session.library[ids[0]].options == {"sourceaudio.track_id": "7"}
    async with opened(tmp_path) as session:
        assert titles(session) == ["Moss", "Kites", "Kites", "Tag"]
        assert session.deeds.next_redo is None
        deed = session.deeds.next_undo
        assert isinstance(deed, Edit)
        assert (deed.subject, [*deed.before]) == ("title, sourceaudio.track_id", ids[:1])


async def test_a_new_edit_ends_what_could_be_done_again_on_disk_too(tmp_path: Path) -> None:
    async with opened(tmp_path) as session:
        ids = fill(session)
        session.edits.edit(ids, {"title": "One"})
        session.undo()
        session.edits.edit(ids, {"album": "Two"})
    async with opened(tmp_path) as session:
        session.redo()
        assert titles(session) == ["Tag"] * 4
        session.undo()
        assert session.deeds.next_undo is None
        assert {item.track.metadata.album for item in session.library.items()} == {""}


async def test_removed_tracks_come_back_after_a_restart_with_all_they_had(tmp_path: Path) -> None:
    async with opened(tmp_path) as session:
        ids = fill(session)
        upload = Upload(UploadId("u"), ids[1], AccountId("gone"), BatchId("b"), State.FAILED)
        session.queue.ledger.add((upload,))
        session.remove(ids[1:3])
    journal = DataFolder(tmp_path).journal
    async with opened(tmp_path) as session:
        assert names(session) == ["0", "3"]
        session.undo()
        assert names(session) == ["0", "1", "2", "3"]
        assert [u.id for u in session.queue.ledger.all()] == ["u"]
    kept = Store.open(journal)
    assert [u.state for u in kept.load().uploads] == [State.FAILED]
    kept.close()


async def test_what_a_removed_upload_had_done_is_not_done_again(tmp_path: Path) -> None:
    journal = DataFolder(tmp_path).journal
    async with opened(tmp_path) as session:
        ids = fill(session, 1)
        upload = Upload(UploadId("u"), ids[0], AccountId("gone"), BatchId("b"), State.FAILED)
        session.queue.ledger.add((upload,))
    store = Store.open(journal)
    done = store.finish_step(UploadId("u"), store.begin_step(UploadId("u"), "import"), {"id": 7})
    store.close()
    async with opened(tmp_path) as session:
        session.remove(ids)
    store = Store.open(journal)
    assert store.steps(UploadId("u")) == []
    store.close()
    async with opened(tmp_path) as session:
        session.undo()
    store = Store.open(journal)
    assert store.steps(UploadId("u")) == [done]
    store.close()


async def test_tracks_are_moved_and_moved_back(tmp_path: Path) -> None:
    async with opened(tmp_path) as session:
        ids = fill(session, 6)
        session.arrangement.move([ids[4], ids[1]], ids[0])
        assert names(session) == ["4", "1", "0", "2", "3", "5"]
        session.arrangement.move([ids[0]], None)
        assert names(session) == ["4", "1", "2", "3", "5", "0"]
        session.arrangement.move([ids[2], ids[3]], ids[2])
        assert names(session) == ["4", "1", "2", "3", "5", "0"], "onto itself"
    async with opened(tmp_path) as session:
        assert names(session) == ["4", "1", "2", "3", "5", "0"]
        session.undo()
        session.undo()
        assert names(session) == ["0", "1", "2", "3", "4", "5"]
        session.redo()
        assert names(session) == ["4", "1", "0", "2", "3", "5"]


async def test_a_cover_is_taken_back_after_a_restart(tmp_path: Path) -> None:
    cover = Cover(tmp_path / "c.png", "image/png", 10, 600, 600)
    async with opened(tmp_path) as session:
        ids = fill(session)
        session.arrangement.set_covers(dict.fromkeys(ids[:2], cover))
    async with opened(tmp_path) as session:
        assert [session.library[i].cover for i in ids] == [cover, cover, None, None]
        session.undo()
        assert [session.library[i].cover for i in ids] == [None] * 4


async def test_where_a_value_came_from_and_what_the_file_had(tmp_path: Path) -> None:
    async with opened(tmp_path) as session:
        (track_id,) = fill(session, 1, title="Sommer", genre="House")
        edit = session.edits.edit_each
        edit({track_id: {"title": "Summer"}}, Source.SHEET, "sheet", "Catalogue.xlsx")
        edit({track_id: {"title": "Winter", "label": "Moss"}}, Source.PRESET)
        track = session.library[track_id]
        assert track.cell("title") == Cell("Winter", Source.PRESET)
        assert track.originals == {"title": Cell("Sommer", Source.TAG), "label": Cell()}
        edit({track_id: {"title": "Sommer"}})
        assert dict(session.library[track_id].originals) == {"label": Cell()}
    async with opened(tmp_path) as session:
        assert dict(session.library[track_id].originals) == {"label": Cell()}
        for _ in range(3):
            session.undo()
        assert session.library[track_id].originals == {}
        assert session.library[track_id].cell("title") == Cell("Sommer", Source.TAG)


async def test_reading_again_keeps_what_came_from_sheets_and_presets(tmp_path: Path) -> None:
    async with opened(tmp_path) as session:
        (track,) = session.library.add([file(0)])
        session.edits.edit_each({track.id: {"title": "Summer"}}, Source.SHEET)
        found = Metadata().with_values({"title": "Sommer", "genre": "House"}, Source.TAG)
        session.library.fill([Learned(track.id, track.audio, found, None)])
        known = session.library[track.id]
        assert known.cell("title") == Cell("Summer", Source.SHEET)
        assert known.cell("genre") == Cell("House", Source.TAG)
        assert known.originals == {"title": Cell("Sommer", Source.TAG)}


def test_only_so_many_deeds_are_kept(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "journal")
    history = History(store.deeds)
    for number in range(DEPTH + 5):
        history.did(Edit("edited", str(number), {}, {}))
    assert len(store.deeds.numbers()[0]) == DEPTH
    again = History(store.deeds)
    undone = [deed.subject for deed in iter(again.undo, None)]
    assert undone == [str(number) for number in range(DEPTH + 4, 4, -1)]
    store.close()


def test_a_deed_that_cannot_be_read_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    store = Store.open(path)
    store.deeds.keep(1, Edit("edited", "", {}, {}), is_settled=True)
    store.close()
    with closing(sqlite3.connect(path)) as db:
        db.execute("UPDATE deeds SET data = 'x'")
        db.commit()
    store = Store.open(path)
    history = History(store.deeds)
    assert history.next_undo is None
    assert history.undo() is None
    store.close()
