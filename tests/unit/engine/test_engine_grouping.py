"""Files of one song: joined on arrival, taken apart, put together, and each taken back."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from stage import QUICK, make_audio

from musicupload_gui.domain.metadata import Metadata, Source
from musicupload_gui.domain.provider import Account, AccountId
from musicupload_gui.domain.track import AudioFile, AudioFormat, Track
from musicupload_gui.engine.library import Learned
from musicupload_gui.engine.news import News, Noted
from musicupload_gui.engine.session import Session
from musicupload_gui.house import enter, open_house
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets

pytestmark = pytest.mark.anyio


@pytest.fixture
async def session(tmp_path: Path) -> AsyncGenerator[Session]:
    async with open_house(DataFolder(tmp_path / "data"), MemorySecrets(), QUICK) as house:
        await enter(house)
        yield house.session


def file(name: str) -> AudioFile:
    kind = AudioFormat.of(Path(name))
    assert kind is not None
    return AudioFile(Path("/music") / name, 100, 1, 1, kind)


def names(session: Session) -> list[list[str]]:
    return [[f.path.name for f in item.track.files] for item in session.library.items()]


async def test_formats_of_one_name_are_one_track(session: Session) -> None:
    session.library.add(map(file, ["a.mp3", "b.wav", "A.wav", "b.mp3", "c.mp3", "b.WAV"]))
    assert names(session) == [["A.wav", "a.mp3"], ["b.wav", "b.mp3"], ["c.mp3"], ["b.WAV"]]
    session.library.add([file("c.aiff"), file("a.mp3")])
    assert names(session)[2] == ["c.aiff", "c.mp3"]


async def test_other_folders_are_other_songs(session: Session) -> None:
    session.library.add([file("one/a.wav"), file("two/a.mp3")])
    assert len(session.library.items()) == 2


async def test_nothing_joins_what_was_sent(session: Session) -> None:
    (track,) = session.library.add([file("a.wav")])
    session.library.add([file("a.mp3")], sent={track.id})
    assert names(session) == [["a.wav"], ["a.mp3"]]


async def test_tags_of_both_files_are_read(session: Session, tmp_path: Path) -> None:
    make_audio(tmp_path / "01 Song.wav", "-bitexact", title="", artist="", album="")
    make_audio(tmp_path / "01 Song.mp3", title="Song", artist="Anna")
    found = await session.add_now([tmp_path / "01 Song.wav", tmp_path / "01 Song.mp3"])
    (track_id,) = found.tracks
    track = session.library[track_id]
    assert [f.format for f in track.files] == [AudioFormat.WAV, AudioFormat.MP3]
    assert (track.metadata.title, track.metadata.artist) == ("Song", "Anna")
    assert all(f.sample_rate_hz == 44100 for f in track.files)
    assert track.is_read


async def test_what_was_typed_stays_when_a_file_joins(session: Session) -> None:
    (track,) = session.library.add([file("a.wav")])
    session.edits.edit([track.id], {"title": "Typed"})
    session.library.add([file("a.mp3")])
    assert not session.library[track.id].is_read
    tags = Metadata().with_values({"title": "Tag", "album": "LP"}, Source.TAG)
    session.library.fill([Learned(track.id, file("a.wav"), Metadata(), None, is_last=False)])
    assert not session.library[track.id].is_read
    session.library.fill([Learned(track.id, file("a.mp3"), tags, None)])
    metadata = session.library[track.id].metadata
    assert (metadata.title, metadata.album) == ("Typed", "LP")
    assert session.library[track.id].is_read


async def test_taken_apart_and_back(session: Session) -> None:
    session.library.add(map(file, ["a.mp3", "a.wav", "b.wav"]))
    first = session.library.items()[0].track
    session.edits.edit([first.id], {"title": "Whole"})
    session.arrangement.split(first.id)
    assert names(session) == [["a.wav"], ["a.mp3"], ["b.wav"]]
    assert [i.track.title for i in session.library.items()] == ["Whole", "Whole", "b"]
    assert session.library.at("/music/a.mp3") != first.id
    session.undo()
    assert names(session) == [["a.wav", "a.mp3"], ["b.wav"]]
    assert session.library.at("/music/a.mp3") == first.id
    session.redo()
    assert names(session) == [["a.wav"], ["a.mp3"], ["b.wav"]]


async def test_put_together_and_back(session: Session) -> None:
    tracks = session.library.add(map(file, ["Song.wav", "x.wav", "Song (320).mp3"]))
    session.arrangement.combine([tracks[0].id, tracks[2].id])
    assert names(session) == [["Song.wav", "Song (320).mp3"], ["x.wav"]]
    assert session.library.at("/music/Song (320).mp3") == tracks[0].id
    session.undo()
    assert names(session) == [["Song.wav"], ["x.wav"], ["Song (320).mp3"]]
    assert session.library.at("/music/Song (320).mp3") == tracks[2].id


async def test_two_of_one_format_are_two_songs(session: Session) -> None:
    tracks = session.library.add(map(file, ["a.wav", "b.wav"]))
    told = heard(session)
    session.arrangement.combine([track.id for track in tracks])
    assert names(session) == [["a.wav"], ["b.wav"]]
    assert told == ["not_combined"]


async def test_what_was_sent_stays_together(session: Session) -> None:
    track = joined(session)
    (other,) = session.library.add([file("b.aiff")])
    nowhere = Account(AccountId("site"), "Site", "swayzio", "https://127.0.0.1:9")
    await session.destinations.put(nowhere, {"token": "x"})
    session.queue.pause()
    session.queue.add([(track, nowhere.id)])
    told = heard(session)
    session.arrangement.split(track.id)
    session.arrangement.combine([track.id, other.id])
    assert told == ["not_split", "not_combined"]
    assert names(session) == [["a.wav", "a.mp3"], ["b.aiff"]]


def joined(session: Session) -> Track:
    session.library.add(map(file, ["a.mp3", "a.wav"]))
    return session.library.items()[0].track


def heard(session: Session) -> list[str]:
    """The codes of what is noted from now on."""
    codes: list[str] = []

    def hear(news: News) -> None:
        if isinstance(news, Noted):
            codes.append(news.code)

    session.listen(hear)
    return codes


async def test_the_list_with_pairs_is_there_after_a_restart(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "again")
    async with open_house(folder, MemorySecrets(), QUICK) as house:
        await enter(house)
        joined(house.session)
        house.session.add_links(["https://x.test/Online.wav"])
        before = names(house.session)
    async with open_house(folder, MemorySecrets(), QUICK) as house:
        await enter(house)
        assert names(house.session) == before == [["a.wav", "a.mp3"], ["Online.wav"]]
        assert house.session.library.items()[1].track.audio.url == "https://x.test/Online.wav"
        house.session.library.add([file("a.aiff")])
        assert names(house.session)[0] == ["a.wav", "a.aiff", "a.mp3"]


async def test_an_address_is_on_the_list_once(session: Session) -> None:
    first = session.add_links(["https://x.test/01 - Anna - Song.wav", "nonsense"])
    again = session.add_links(["https://x.test/01 - Anna - Song.wav"])
    assert first.tracks == again.tracks
    assert len(first.skipped) == 1
    (item,) = session.library.items()
    assert (item.track.title, item.track.metadata.track_number) == ("Song", "1")
    assert item.track.is_read
