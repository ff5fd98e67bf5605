"""Large edits are on disk before they are shown, although the tracks' rows follow later."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest
from stage import QUICK

from musicupload_gui.domain.metadata import Metadata, Source
from musicupload_gui.domain.track import AudioFile, AudioFormat, Track, TrackId
from musicupload_gui.engine.library import Learned
from musicupload_gui.engine.rows import AT_ONCE
from musicupload_gui.engine.session import Session
from musicupload_gui.engine.store import Store
from musicupload_gui.house import enter, open_house
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets

pytestmark = pytest.mark.anyio
COUNT = AT_ONCE + 3
FIELDS = ("title", "album", "sourceaudio.track_id")


def fill(session: Session) -> list[TrackId]:
    files = (
        AudioFile(Path(f"/music/{number}.wav"), 100, 1, number, AudioFormat.WAV)
        for number in range(COUNT)
    )
    tracks = session.library.add(files)
    found = Metadata().with_values({"title": "Tag"}, Source.TAG)
    session.library.fill(Learned(track.id, track.audio, found, None) for track in tracks)
    return [track.id for track in tracks]


def tracks_of(session: Session) -> list[Track]:
    return [item.track for item in session.library.items()]


async def as_after_a_kill(data: Path, copy: Path) -> list[Track]:
    """What a program finds that opens the disk as it is now."""
    shutil.copytree(data, copy)
    async with open_house(DataFolder(copy), MemorySecrets(), QUICK) as house:
        await enter(house)
        return tracks_of(house.session)


async def test_the_rows_follow_and_the_edits_are_settled(tmp_path: Path) -> None:
    async with open_house(DataFolder(tmp_path / "data"), MemorySecrets(), QUICK) as house:
        await enter(house)
        ids = fill(house.session)
        house.session.edits.edit(ids, {"title": "Kites"})
        wanted = tracks_of(house.session)
    store = Store.open(DataFolder(tmp_path / "data").journal)
    assert [*store.load().tracks] == wanted
    assert store.deeds.unsettled() == []
    store.close()


@pytest.mark.parametrize("seed", range(8))
async def test_a_kill_before_the_rows_are_written_loses_no_edit(tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    async with open_house(DataFolder(tmp_path / "data"), MemorySecrets(), QUICK) as house:
        await enter(house)
        session = house.session
        ids = fill(session)
        for number in range(12):
            match rng.choice(["edit all", "edit all", "edit few", "undo", "undo", "redo", "take"]):
                case "edit all":
                    session.edits.edit(ids, {rng.choice(FIELDS): str(number)})
                case "edit few":
                    session.edits.edit(rng.sample(ids, 3), {rng.choice(FIELDS): str(number)})
                case "undo":
                    session.undo()
                case "redo":
                    session.redo()
                case _:
                    session.edits.settle()
        wanted = tracks_of(session)
        assert await as_after_a_kill(tmp_path / "data", tmp_path / "copy") == wanted
