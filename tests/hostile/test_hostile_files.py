"""Files that are built to hurt: each costs itself its tags at most, and is sent when it plays."""

from __future__ import annotations

import asyncio
import logging
import os
import shutil
from collections.abc import Generator, Mapping
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path
from random import SystemRandom
from typing import Any

import pytest
from hostile_child import answer_of
from hostile_corpus import (
    MEGABYTE,
    SUFFIXES,
    Hostile,
    bombs,
    pictures,
    png,
    sounds,
    with_atoms,
)
from hostile_memory import Peak
from hostile_mutations import mutated
from hostile_pictures import WITH_COVERS, put_cover
from stage import QUICK

from musicupload_gui.domain.track import FileProblem
from musicupload_gui.engine.news import News, TracksChanged
from musicupload_gui.house import enter, open_house
from musicupload_gui.intake.killable import Killable
from musicupload_gui.intake.scan import scan
from musicupload_gui.intake.tag_reader import BATCH_FILES, TagReader, TagsRead
from musicupload_gui.practice.servers import Practice
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets

_log = logging.getLogger(__name__)
GROWTH_LIMIT_BYTES = 50 * MEGABYTE
MUTATIONS = int(os.environ.get("MUSICUPLOAD_MUTATIONS") or 2_000)
"""As many as every push should try; a night may try more."""
TEXT_LIMIT = 20_000
GOOD_FILES = 300
SLOW_ATOMS = 500_000
"""Enough for a few seconds, and too few for the limit that would end its helper."""


@dataclass(frozen=True)
class Sent:
    """What became of the corpus after it was dropped and sent."""

    rows: Mapping[str, Mapping[str, Any]]
    grown_reading_bytes: int
    grown_bytes: int
    arrived: int


def _corpus(plain: Mapping[str, bytes]) -> list[Hostile]:
    return [*bombs(plain), *pictures(plain)]


NAMES = [each.name for each in _corpus(dict.fromkeys(SUFFIXES, b""))]


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """A short sound of each format, by suffix."""
    return sounds(tmp_path_factory.mktemp("plain"))


@pytest.fixture(scope="module")
def corpus(plain: dict[str, bytes]) -> dict[str, Hostile]:
    return {each.name: each for each in _corpus(plain)}


@pytest.fixture(scope="module")
def sent(
    tmp_path_factory: pytest.TempPathFactory, plain: dict[str, bytes], corpus: dict[str, Hostile]
) -> Generator[Sent]:
    """The whole corpus dropped at once on the program in a process of its own, and sent."""
    folder = tmp_path_factory.mktemp("corpus")
    music, warm_up = folder / "music", folder / "warm up.flac"
    music.mkdir()
    warm_up.write_bytes(plain[".flac"])
    for each in corpus.values():
        each.write(music / each.name)
    with Practice() as practice:
        address = practice.audiodelivery_address
        answer = answer_of("send", folder / "data", warm_up, music, address)
        arrived = len(practice.audiodelivery.tracks) - 1
    yield Sent(answer["rows"], answer["grown_reading_bytes"], answer["grown_bytes"], arrived)
    shutil.rmtree(music)  # a few hundred megabytes


@pytest.mark.parametrize("name", NAMES)
def test_it_is_on_the_list_and_sent_when_it_plays(
    sent: Sent, corpus: dict[str, Hostile], name: str
) -> None:
    row, expected = sent.rows[name], corpus[name]
    assert row["is_read"]
    assert row["title"]
    assert row["problem"] in (None, FileProblem.TAGS_UNREADABLE, FileProblem.NOT_AUDIO)
    assert row["cover"] == expected.cover
    if expected.plays:
        assert row["state"] == "ready"
    else:
        assert (row["state"], row["kind"]) in ((None, None), ("failed", "not_audio"))


def test_what_plays_arrived_once(sent: Sent, corpus: dict[str, Hostile]) -> None:
    assert set(sent.rows) == set(corpus)
    assert sent.arrived == sum(each.plays for each in corpus.values())


def test_the_programs_own_memory_does_not_notice(sent: Sent) -> None:
    _log.info("grown by %.1f MB", sent.grown_bytes / MEGABYTE)
    assert sent.grown_reading_bytes < GROWTH_LIMIT_BYTES
    assert sent.grown_bytes < GROWTH_LIMIT_BYTES


@pytest.fixture(scope="module")
def order(tmp_path_factory: pytest.TempPathFactory, plain: dict[str, bytes]) -> list[str]:
    """The names in the order in which they were read: one slow file first in a full folder."""
    folder = tmp_path_factory.mktemp("slow")
    first, second = folder / "first", folder / "second"
    first.mkdir()
    second.mkdir()
    (first / "0 slow.m4a").write_bytes(with_atoms(plain[".m4a"], SLOW_ATOMS))
    for number in range(1, GOOD_FILES + 1):
        (first / f"{number} good.mp3").write_bytes(plain[".mp3"])
    (second / "dropped later.mp3").write_bytes(plain[".mp3"])
    return asyncio.run(_order(folder / "data", first, second))


async def _order(data: Path, first: Path, second: Path) -> list[str]:
    read: list[str] = []

    def hear(news: News) -> None:
        if isinstance(news, TracksChanged):
            read.extend(i.track.audio.path.name for i in news.items if i.track.is_read)

    async with open_house(DataFolder(data), MemorySecrets(), QUICK) as house:
        await enter(house)
        house.session.listen(hear)
        await asyncio.gather(house.session.add_now([first]), house.session.add_now([second]))
    assert len(read) == GOOD_FILES + 2
    return read


def test_a_slow_file_holds_nothing_up_that_is_dropped_after_it(order: list[str]) -> None:
    assert order.index("dropped later.mp3") < order.index("0 slow.m4a")


def test_a_slow_file_holds_nothing_up_that_is_dropped_with_it(order: list[str]) -> None:
    """Those that share its helper's batch may wait for it; nobody else."""
    assert order.index("0 slow.m4a") >= GOOD_FILES - BATCH_FILES


@pytest.fixture(scope="module")
def seed() -> int:
    """Another one each run, printed with any failure; `MUSICUPLOAD_SEED` repeats a run."""
    return int(os.environ.get("MUSICUPLOAD_SEED") or SystemRandom().randrange(2**32))


@pytest.mark.anyio
async def test_two_thousand_damaged_files_are_read_as_far_as_they_go(
    tmp_path: Path,
    plain: dict[str, bytes],
    seed: int,
) -> None:
    print(f"MUSICUPLOAD_SEED={seed}")  # noqa: T201 - pytest shows it when this fails
    music = tmp_path / "music"
    music.mkdir()
    tagged = _with_covers(plain, tmp_path)
    for number in range(MUTATIONS):
        suffix, content = mutated(tagged, seed, number)
        (music / f"{number}{suffix}").write_bytes(content)
    peak = Peak()
    reads = await _read_all(music, tmp_path / "covers")
    _log.info("grown by %.1f MB", peak.grown_bytes() / MEGABYTE)
    assert peak.grown_bytes() < GROWTH_LIMIT_BYTES
    assert sorted(reads, key=int) == [str(number) for number in range(MUTATIONS)]
    assert {name: odd for name, read in reads.items() if (odd := _oddity(read))} == {}


def _with_covers(plain: dict[str, bytes], folder: Path) -> dict[str, bytes]:
    """The sounds, each with a cover where its format has one: more that can break."""
    tagged = dict(plain)
    for suffix in WITH_COVERS:
        path = folder / f"tagged{suffix}"
        path.write_bytes(plain[suffix])
        put_cover(path, png(30, 30))
        tagged[suffix] = path.read_bytes()
    return tagged


async def _read_all(music: Path, covers: Path) -> dict[str, TagsRead]:
    helpers = Killable()
    files = [file for batch in [b async for b in scan([music])] for file in batch.files]
    reads: dict[str, TagsRead] = {}
    async with aclosing(TagReader(helpers, covers).read(files)) as groups:
        async for group in groups:
            for read in group:
                assert read.file.path.stem not in reads
                reads[read.file.path.stem] = read
    await helpers.aclose()
    return reads


def _oddity(read: TagsRead) -> str:
    """What no damage may lead to; empty when all is well."""
    allowed = {None, FileProblem.NOT_AUDIO, FileProblem.TAGS_UNREADABLE}
    if read.file.problem not in allowed:
        return f"problem {read.file.problem}"
    if read.file.problem is None and read.file.duration_s is None:
        return "no problem and no sound"
    texts = read.metadata.filled().values()
    if any(len(text) > TEXT_LIMIT or _is_broken(text) for text in texts):
        return "a text that cannot be shown"
    if read.cover is not None and read.cover.path.stat().st_size != read.cover.size_bytes:
        return "half a cover"
    return ""


def _is_broken(text: str) -> bool:
    return any(0xD800 <= ord(character) < 0xE000 for character in text)
