"""Uploads that are late for their batch, and copies that outlive nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from stage import QUICK, make_audio, until_ended
from test_faults_publishing import SITE, WAITS, site_house, states

from musicupload_gui.domain.provider import Account, AccountId
from musicupload_gui.domain.upload import State
from musicupload_gui.engine.publishing import publishable, publishing
from musicupload_gui.house import House, enter, open_house
from musicupload_gui.practice.faults import Fault, FaultKind
from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.useapi import PRACTICE_USEAPI_TOKEN
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets

pytestmark = pytest.mark.anyio
FLOW = AccountId("flow")
NEVER_FITS = {"error": "The file is not supported"}


@pytest.fixture
def songs(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "songs"
    folder.mkdir()
    return [make_audio(folder / f"Piece {n}.wav", seconds=0.5 + n / 10) for n in range(3)]


async def publish_all(house: House) -> None:
    for batch in publishable(house.session.queue.ledger.all()):
        house.session.queue.gates.open(batch.batch_id)
    await until_ended(house.session, also=WAITS)


async def test_what_failed_before_publishing_gets_a_batch_of_its_own(
    practice: Practice, songs: list[Path], tmp_path: Path
) -> None:
    site = practice.sourceaudio
    refusal = Fault(FaultKind.STATUS, "sourceaudio", "POST", "/import/upload", skip=1,
                    status=200, body=NEVER_FITS)  # fmt: skip
    practice.faults.add(refusal)
    async with site_house(tmp_path / "data", practice.sourceaudio_address,
                          practice.store_address) as house:  # fmt: skip
        session = house.session
        found = await session.add_now(songs)
        session.start(found.tracks, {SITE})
        await until_ended(session, also=WAITS)
        (failed,) = [u for u in session.queue.ledger.all() if u.state is State.FAILED]
        await publish_all(house)
        assert len(site.tracks) == 2
        session.retry([failed.id])
        await until_ended(session, also=WAITS)
        late = session.queue.ledger[failed.id]
        assert late.state is State.IMPORTED, "it asks again: nobody gave a word for this one"
        assert late.batch_id != failed.batch_id
        assert len(site.publishes) == 1
        await publish_all(house)
        assert states(house) == {State.READY}
    assert len(site.tracks) == 3
    assert len(site.publishes) == len(set(site.publishes)) == 2, "two jobs, each published once"
    assert practice.bucket.objects == {}


async def test_a_batch_is_not_published_under_an_upload_at_work(
    practice: Practice, songs: list[Path], tmp_path: Path
) -> None:
    async with site_house(tmp_path / "data", practice.sourceaudio_address,
                          practice.store_address) as house:  # fmt: skip
        session = house.session
        found = await session.add_now(songs)
        session.start(found.tracks[:1], {SITE})
        await until_ended(session, also=WAITS)
        (first,) = session.queue.ledger.all()
        session.queue.pause()
        practice.store.bytes_per_s = 20_000
        (second,) = session.queue.add([(session.library[found.tracks[1]], SITE)])
        session.queue.ledger.change(second, state=State.PAUSED, batch_id=first.batch_id)
        session.queue.resume()
        assert session.queue.ledger[second].state in {State.QUEUED, State.PREPARING}
        session.queue.gates.open(first.batch_id)
        assert session.queue.ledger[first.id].state is State.IMPORTED
        practice.store.bytes_per_s = None
        await until_ended(session, also=WAITS)
        await publish_all(house)
        assert states(house) == {State.READY}
    assert len(practice.sourceaudio.publishes) == 1


async def test_the_counts_of_a_job_are_told_while_it_goes_live(
    practice: Practice, songs: list[Path], tmp_path: Path
) -> None:
    practice.sourceaudio.pace_s = 0.3
    seen: set[tuple[int, int]] = set()
    async with site_house(tmp_path / "data", practice.sourceaudio_address,
                          practice.store_address, publish="yes") as house:  # fmt: skip
        session = house.session

        def look(_: object) -> None:
            for going in publishing(session.queue.ledger.all()):
                counts = going.counts
                seen.add((counts.queued + counts.in_progress + counts.done, counts.done))

        session.listen(look)
        found = await session.add_now(songs)
        session.start(found.tracks, {SITE})
        await until_ended(session)
        assert publishing(session.queue.ledger.all()) == ()
    assert {total for total, _ in seen} == {len(songs)}
    assert len({done for _, done in seen}) > 1, "the numbers moved"


async def copies_house(
    practice: Practice, folder: DataFolder, house: House, convert: str = "always"
) -> None:
    account = Account(FLOW, "Flow", "flowmusic", practice.useapi_address, {"convert": convert})
    await house.session.destinations.put(account, {"token": PRACTICE_USEAPI_TOKEN})
    await enter(house)
    assert not folder.copies.exists()


def left_over(folder: DataFolder) -> list[Path]:
    return list(folder.copies.glob("*")) if folder.copies.exists() else []


async def test_a_copy_goes_out_and_is_gone_afterwards(practice: Practice, tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data")
    song = make_audio(tmp_path / "Kites é.flac", seconds=0.5)
    before = song.read_bytes()
    async with open_house(folder, MemorySecrets(), QUICK) as house:
        await copies_house(practice, folder, house)
        found = await house.session.add_now([song])
        house.session.start(found.tracks)
        await until_ended(house.session)
        assert states(house) == {State.READY}
        assert left_over(folder) == []
    (arrived,) = practice.useapi.flowmusic_files.values()
    assert (arrived.stored.content or b"")[:4] == b"RIFF"
    assert song.read_bytes() == before


async def test_a_copy_is_gone_after_a_failure_and_made_again(
    practice: Practice, tmp_path: Path
) -> None:
    folder = DataFolder(tmp_path / "data")
    song = make_audio(tmp_path / "Kites.ogg", seconds=0.5)
    practice.faults.add(Fault(FaultKind.STATUS, "useapi", "POST", "/files", status=400))
    async with open_house(folder, MemorySecrets(), QUICK) as house:
        await copies_house(practice, folder, house)
        found = await house.session.add_now([song])
        (upload_id,) = house.session.start(found.tracks)
        await until_ended(house.session)
        assert states(house) == {State.FAILED}
        assert left_over(folder) == []
        house.session.retry([upload_id])
        await until_ended(house.session)
        assert states(house) == {State.READY}
    assert len(practice.useapi.flowmusic_files) == 1


async def test_a_file_that_cannot_be_converted_fails_with_its_reason(
    practice: Practice, tmp_path: Path
) -> None:
    folder = DataFolder(tmp_path / "data")
    song = make_audio(tmp_path / "Kites.flac", seconds=1.0)
    song.write_bytes(song.read_bytes()[: song.stat().st_size // 2])
    async with open_house(folder, MemorySecrets(), QUICK) as house:
        await copies_house(practice, folder, house)
        found = await house.session.add_now([song])
        house.session.start(found.tracks)
        await until_ended(house.session)
        (upload,) = house.session.queue.ledger.all()
        assert upload.state is State.FAILED
        assert upload.problem is not None
        assert upload.problem.kind == "not_audio"
        assert left_over(folder) == []
    assert practice.useapi.flowmusic_files == {}


async def test_copies_of_an_earlier_run_are_removed_at_start(
    practice: Practice, tmp_path: Path
) -> None:
    folder = DataFolder(tmp_path / "data")
    (folder.copies / "an-upload").mkdir(parents=True)
    (folder.copies / "an-upload" / "Kites.wav").write_bytes(b"RIFF")
    async with open_house(folder, MemorySecrets(), QUICK) as house:
        await copies_house(practice, folder, house)


async def test_an_account_that_asks_sends_nothing_by_itself(
    practice: Practice, tmp_path: Path
) -> None:
    folder = DataFolder(tmp_path / "data")
    songs = [make_audio(tmp_path / name, seconds=0.5) for name in ("Kites.flac", "Other.mp3")]
    async with open_house(folder, MemorySecrets(), QUICK) as house:
        await copies_house(practice, folder, house, "ask")
        found = await house.session.add_now(songs)
        plan = house.session.plan()
        assert [t for t, _ in plan.convertible] == [found.tracks[0]]
        assert [t for t, _ in plan.fresh] == [found.tracks[1]]
        house.session.start()
        await until_ended(house.session)
        assert len(house.session.queue.ledger.all()) == 1
        house.session.start(with_copies=True)
        await until_ended(house.session)
        assert states(house) == {State.READY}
        house.session.destinations.set_option([FLOW], "convert", "never")
    assert len(practice.useapi.flowmusic_files) == 2
