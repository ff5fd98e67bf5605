"""Tags read in helpers: every file once, and none of them hurts another."""

from __future__ import annotations

import asyncio
import multiprocessing
import shutil
import struct
from contextlib import aclosing
from pathlib import Path

import pytest
import tagged
from intake_sounds import Audio

from musicupload_gui.domain.metadata import Metadata, Source
from musicupload_gui.domain.track import AudioFile, FileProblem
from musicupload_gui.intake.killable import HelperDied, Killable
from musicupload_gui.intake.reader import Reader
from musicupload_gui.intake.scan import scan
from musicupload_gui.intake.tag_reader import BATCH_FILES, TagReader, TagsRead

pytestmark = pytest.mark.anyio


async def found_in(folder: Path) -> list[AudioFile]:
    return [file async for batch in scan([folder]) for file in batch.files]


async def read_all(reader: TagReader, folder: Path) -> dict[str, TagsRead]:
    files = await found_in(folder)
    read = [each async for group in reader.read(files) for each in group]
    assert sorted(each.file.path for each in read) == sorted(file.path for file in files)
    return {each.file.path.name: each for each in read}


async def test_what_comes_back_is_whole(helpers: Killable, audio: Audio, tmp_path: Path) -> None:
    path = audio("flac")
    tagged.write(path)
    [file] = await found_in(tmp_path)
    [read] = (await read_all(TagReader(helpers, tmp_path / "covers"), tmp_path)).values()
    assert read.cover is None
    assert read.metadata.filled() == tagged.FIELDS
    assert dict(read.metadata.sources) == dict.fromkeys(tagged.FIELDS, Source.TAG)
    assert read.file == AudioFile(
        path, file.size_bytes, file.mtime_ns, file.inode, file.format, 3.3, 44_100, 2, 16
    )


async def test_title_and_number_are_guessed_only_where_tags_have_none(
    helpers: Killable, audio: Audio, tmp_path: Path
) -> None:
    untagged, half = audio("flac"), audio("wav")
    untagged.rename(tmp_path / "07 - Somebody - A Song.flac")
    tagged.append_chunk(half, tagged.info_chunk(ITRK="2", IART="Artist"))
    half.rename(tmp_path / "07 Other Song.wav")
    read = await read_all(TagReader(helpers, tmp_path / "covers"), tmp_path)
    assert read["07 - Somebody - A Song.flac"].metadata == Metadata().with_values(
        {"track_number": "7", "title": "A Song"}, Source.FILE_NAME
    )
    assert read["07 Other Song.wav"].metadata == Metadata().with_values(
        {"track_number": "2", "artist": "Artist"}, Source.TAG
    ).with_values({"title": "Other Song"}, Source.FILE_NAME)


async def test_many_files_come_once_each_in_small_groups(
    helpers: Killable, original: Audio, tmp_path: Path
) -> None:
    path = original("mp3")
    for number in range(5 * BATCH_FILES + 3):
        shutil.copyfile(path, tmp_path / f"{number}.mp3")
    files = await found_in(tmp_path)
    groups = [group async for group in TagReader(helpers, tmp_path / "c").read(files)]
    assert max(map(len, groups)) == BATCH_FILES
    names = [each.file.path.name for group in groups for each in group]
    assert sorted(names) == sorted(file.path.name for file in files)


async def test_helpers_that_got_ready_are_those_that_read(
    helpers: Killable, original: Audio, tmp_path: Path
) -> None:
    reader = TagReader(helpers, tmp_path / "c")
    await reader.get_ready()
    ready = {process.pid for process in multiprocessing.active_children()}
    assert len(ready) == helpers.size
    files = await found_in(original("mp3").parent) * 3 * BATCH_FILES
    assert len([each async for group in reader.read(files) for each in group]) == len(files)
    assert {process.pid for process in multiprocessing.active_children()} == ready


async def test_no_files_no_groups(helpers: Killable, tmp_path: Path) -> None:
    assert [group async for group in TagReader(helpers, tmp_path).read([])] == []


async def test_file_that_takes_for_ever_costs_itself_only(
    helpers: Killable, audio: Audio, tmp_path: Path
) -> None:
    for kind in ("flac", "mp3", "wav", "ogg"):
        tagged.write(audio(kind))
    endless = tmp_path / "endless.m4a"
    endless.write_bytes(audio("m4a").read_bytes() + struct.pack(">L4s", 8, b"free") * 2_000_000)
    reader = TagReader(helpers, tmp_path / "covers", limit_s=1.0)
    read = await read_all(reader, tmp_path)
    guilty = read.pop("endless.m4a")
    assert guilty.file.problem is FileProblem.TAGS_UNREADABLE
    assert guilty.metadata.title == "endless"
    assert {each.file.problem for each in read.values()} == {None}
    assert {name: each.metadata.isrc for name, each in read.items() if name != "m4a.m4a"} == (
        dict.fromkeys(["flac.flac", "mp3.mp3", "wav.wav", "ogg.ogg"], tagged.FIELDS["isrc"])
    )


async def test_leaving_early_leaves_a_working_reader(
    helpers: Killable, original: Audio, tmp_path: Path
) -> None:
    files = await found_in(original("mp3").parent) * 8 * BATCH_FILES
    reader = TagReader(helpers, tmp_path / "c")
    async with aclosing(reader.read(files)) as groups:
        assert len(await anext(groups)) == BATCH_FILES
    listener = asyncio.ensure_future(anext(reader.read(files)))
    await asyncio.sleep(0)
    listener.cancel()
    with pytest.raises(asyncio.CancelledError):
        await listener
    read = [each async for group in reader.read(files) for each in group]
    assert len(read) == len(files)


async def test_closing_the_reader_ends_reading(original: Audio, tmp_path: Path) -> None:
    files = await found_in(original("mp3").parent) * 8 * BATCH_FILES
    reader = Reader(tmp_path / "covers")

    async def read_and_close() -> None:
        async for _ in reader.tags.read(files):
            await reader.aclose()

    with pytest.raises(HelperDied):
        await read_and_close()


async def test_rows_of_an_album_share_what_they_can(
    helpers: Killable, audio: Audio, tmp_path: Path
) -> None:
    path = audio("flac")
    tagged.write(path)
    shutil.copyfile(path, tmp_path / "again.flac")
    read = list((await read_all(TagReader(helpers, tmp_path / "covers"), tmp_path)).values())
    assert read[0].metadata.sources is read[1].metadata.sources
