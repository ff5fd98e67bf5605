"""SourceAudio's publishing: only by a word, only our own job, once, with replacements named."""

from __future__ import annotations

import asyncio
import hashlib
import subprocess
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from s3_server import BUCKET, KEY_ID, SECRET, running_s3
from stage import QUICK, make_audio, until_ended

from musicupload_gui.domain.provider import Account, AccountId
from musicupload_gui.domain.upload import State
from musicupload_gui.engine.publishing import publishable
from musicupload_gui.house import House, enter, open_house
from musicupload_gui.practice.bucket import PRACTICE_BUCKET_NAME
from musicupload_gui.practice.faults import Fault, FaultKind
from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.sourceaudio import PRACTICE_SOURCEAUDIO_TOKEN
from musicupload_gui.practice.sourceaudio_params import Format
from musicupload_gui.practice.sourceaudio_site import SiteFile, SiteTrack
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets

pytestmark = pytest.mark.anyio
SITE = AccountId("site")
WAITS = frozenset({State.IMPORTED, State.HELD})


@asynccontextmanager
async def site_house(
    folder: Path, site: str, bucket: str, *, token: str = PRACTICE_SOURCEAUDIO_TOKEN, **options: str
) -> AsyncGenerator[House]:
    """A house with a site account over the practice bucket."""
    async with open_house(DataFolder(folder), MemorySecrets(), QUICK) as house:
        place = {"bucket": PRACTICE_BUCKET_NAME, "access_key_id": "practice", "region": "auto"}
        put = house.session.destinations.put
        await put(Account(AccountId("bucket"), "Bucket", "s3", bucket, place),
                  {"secret_access_key": "x"})  # fmt: skip
        chosen = {"storage": "Bucket", **options}
        await put(Account(SITE, "Northlight", "sourceaudio", site, chosen), {"token": token})
        await enter(house)
        yield house


@pytest.fixture
def songs(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "songs"
    folder.mkdir()
    return [make_audio(folder / f"Piece {n}.wav", seconds=0.5 + n / 10) for n in range(3)]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


async def send(house: House, songs: list[Path]) -> None:
    found = await house.session.add_now(songs)
    house.session.start(found.tracks, {SITE})
    await until_ended(house.session, also=WAITS)


def states(house: House) -> set[State]:
    return {upload.state for upload in house.session.queue.ledger.all()}


async def test_nothing_goes_live_without_a_word(
    practice: Practice, songs: list[Path], data: Path
) -> None:
    site = practice.sourceaudio
    async with site_house(data, practice.sourceaudio_address, practice.store_address) as house:
        await send(house, songs)
        assert states(house) == {State.IMPORTED}
        assert site.publishes == []
        assert len(practice.bucket.objects) == len(songs), "still needed until it is published"
        (batch,) = publishable(house.session.queue.ledger.all())
        assert (len(batch.imported), batch.replacing, batch.still_coming) == (3, (), 0)
        house.session.queue.gates.open(batch.batch_id)
        await until_ended(house.session)
        assert states(house) == {State.READY}
        ids = {u.receipt.remote["track_id"] for u in house.session.queue.ledger.all() if u.receipt}
    assert len(site.publishes) == 1
    assert site.published_default_job == 0
    assert ids == {str(track_id) for track_id in site.tracks}
    assert practice.bucket.objects == {}
    assert site.tokens_in_query == 0
    assert (site.most_in_flight, site.denied_simultaneous) == (1, 0)


async def test_a_replacement_is_named_and_asks_even_when_told_to_publish(
    practice: Practice, songs: list[Path], data: Path
) -> None:
    old = SiteFile("Piece 1.wav", Format.WAV, 1, "old")
    practice.sourceaudio.tracks[77] = SiteTrack(77, {Format.WAV: old}, [Format.WAV], {})
    address, bucket = practice.sourceaudio_address, practice.store_address
    async with site_house(data, address, bucket, publish="yes") as house:
        await send(house, songs)
        assert states(house) == {State.IMPORTED}
        (batch,) = publishable(house.session.queue.ledger.all())
        replaced = [house.session.library[i].audio.path.stem for i in batch.replacing]
        assert replaced == ["Piece 1"]
        assert practice.sourceaudio.tracks[77].files[Format.WAV] == old
        house.session.queue.gates.open(batch.batch_id)
        await until_ended(house.session)
        assert states(house) == {State.READY}
    assert practice.sourceaudio.tracks[77].files[Format.WAV] != old


async def test_a_restart_keeps_what_waits_for_the_word(
    practice: Practice, songs: list[Path], data: Path
) -> None:
    address, bucket = practice.sourceaudio_address, practice.store_address
    async with site_house(data, address, bucket) as house:
        await send(house, songs)
    async with site_house(data, address, bucket) as house:
        assert states(house) == {State.IMPORTED}
        (batch,) = publishable(house.session.queue.ledger.all())
        house.session.queue.gates.open(batch.batch_id)
        await until_ended(house.session)
        assert states(house) == {State.READY}
    assert len(practice.sourceaudio.publishes) == 1
    assert len(practice.sourceaudio.tracks) == len(songs)


@pytest.mark.parametrize("kind", [FaultKind.LOST_ANSWER, FaultKind.RESET])
async def test_a_lost_answer_never_publishes_twice(
    practice: Practice, songs: list[Path], data: Path, kind: FaultKind
) -> None:
    practice.faults.add(Fault(kind, "sourceaudio", "POST", "/import/publish"))
    address, bucket = practice.sourceaudio_address, practice.store_address
    async with site_house(data, address, bucket, publish="yes") as house:
        await send(house, songs)
        await until_ended(house.session)
        assert states(house) == {State.READY}
    assert len(practice.sourceaudio.publishes) == 1


async def test_a_track_that_the_site_refuses_while_publishing_fails_alone(
    practice: Practice, songs: list[Path], data: Path
) -> None:
    practice.sourceaudio.failing_files = frozenset({"Piece 2.wav"})
    address, bucket = practice.sourceaudio_address, practice.store_address
    async with site_house(data, address, bucket, publish="yes") as house:
        await send(house, songs)
        await until_ended(house.session)
        by_name = {
            house.session.library[u.track_id].audio.path.stem: u.state
            for u in house.session.queue.ledger.all()
        }
    assert by_name == {
        "Piece 0": State.READY,
        "Piece 1": State.READY,
        "Piece 2": State.FAILED,
    }


async def test_metadata_goes_by_the_sites_own_names(
    practice: Practice, songs: list[Path], data: Path
) -> None:
    address, bucket = practice.sourceaudio_address, practice.store_address
    async with site_house(data, address, bucket, publish="yes", formats="mp3,wav") as house:
        found = await house.session.add_now(songs[:1])
        house.session.edits.edit(found.tracks, {"title": "Night Drive", "isrc": "SEA1B2600012"})
        house.session.start(found.tracks, {SITE})
        await until_ended(house.session)
        assert states(house) == {State.READY}
    (track,) = practice.sourceaudio.tracks.values()
    told = {name.lower(): text for name, text in track.meta.items()}
    assert (told["title"], told["isrc"]) == ("Night Drive", "SEA1B2600012")
    assert "" not in told.values(), "a blank can erase what is stored"
    assert practice.sourceaudio.ignored_meta == type(practice.sourceaudio.ignored_meta)()
    assert {str(f) for f in track.formats} == {"mp3", "wav"}


async def test_without_its_storage_the_account_is_held(
    practice: Practice, songs: list[Path], data: Path
) -> None:
    address, bucket = practice.sourceaudio_address, practice.store_address
    async with site_house(data, address, bucket, storage="Nowhere") as house:
        await send(house, songs)
        assert states(house) == {State.HELD}
    assert practice.seen == []


NAMES = ("a b #1 100%.wav", "plus + and & = ?.mp3", "Låt ñ 日本.aiff", "🎵 kites.wav")


async def test_a_real_s3_server_lends_the_files(
    practice: Practice, tmp_path: Path, data: Path
) -> None:
    songs = [make_audio(tmp_path / name, seconds=0.5 + n / 10) for n, name in enumerate(NAMES)]
    wanted = {hashlib.sha256(song.read_bytes()).hexdigest() for song in songs}
    with running_s3(tmp_path / "s3") as server:
        place = {"bucket": BUCKET, "access_key_id": KEY_ID, "prefix": "to import"}
        async with open_house(DataFolder(data), MemorySecrets(), QUICK) as house:
            put = house.session.destinations.put
            bucket = Account(AccountId("bucket"), "Bucket", "s3", server.address, place)
            await put(bucket, {"secret_access_key": SECRET})
            site = Account(SITE, "Northlight", "sourceaudio", practice.sourceaudio_address,
                           {"storage": "Bucket", "publish": "yes"})  # fmt: skip
            await put(site, {"token": PRACTICE_SOURCEAUDIO_TOKEN})
            await enter(house)
            await send(house, songs)
            await until_ended(house.session)
            assert states(house) == {State.READY}
        assert server.objects() == set(), "nothing is left behind"
    files = [f for t in practice.sourceaudio.tracks.values() for f in t.files.values()]
    assert {file.sha256 for file in files} == wanted
    assert {file.name for file in files} == set(NAMES)


OTHER = """
import asyncio, sys
from pathlib import Path
sys.path[:0] = {here!r}
from test_faults_publishing import be_the_other
asyncio.run(be_the_other(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:]))
"""


async def be_the_other(data: Path, music: Path, site: str, bucket: str, token: str) -> None:
    """A second program, with another account of the same site."""
    async with site_house(data, site, bucket, token=token, publish="yes") as house:
        songs = await asyncio.to_thread(lambda: sorted(music.iterdir()))
        await send(house, songs)
        await until_ended(house.session)
        assert states(house) == {State.READY}


def test_two_programs_never_import_at_once(practice: Practice, tmp_path: Path) -> None:
    site = practice.sourceaudio
    site.tokens["second-token"] = "second@example.com"
    practice.store.bytes_per_s = 2_000_000
    here = [str(Path(__file__).parent), str(Path(__file__).parents[1])]
    children: list[subprocess.Popen[bytes]] = []
    for number, token in enumerate((PRACTICE_SOURCEAUDIO_TOKEN, "second-token")):
        music = tmp_path / f"music {number}"
        music.mkdir()
        for n in range(4):
            make_audio(music / f"{number} of {n}.wav", seconds=0.5)
        arguments = [tmp_path / f"data {number}", music, practice.sourceaudio_address,
                     practice.store_address, token]  # fmt: skip
        program = OTHER.format(here=here)
        children.append(subprocess.Popen([sys.executable, "-c", program, *map(str, arguments)]))
    assert [child.wait(90) for child in children] == [0, 0]
    assert (site.most_in_flight, site.denied_simultaneous) == (1, 0)
    assert len(site.tracks) == 8


async def test_tracks_of_one_file_name_stay_apart_in_a_job(
    practice: Practice, tmp_path: Path, data: Path
) -> None:
    songs: list[Path] = []
    for disc, name in enumerate(("Intro.wav", "Intro.mp3", "intro.wav"), start=1):
        folder = tmp_path / f"disc {disc}"
        folder.mkdir()
        songs.append(make_audio(folder / name, seconds=disc / 5, title=f"Opening {disc}"))
    address, bucket = practice.sourceaudio_address, practice.store_address
    async with site_house(data, address, bucket, publish="yes") as house:
        await send(house, songs)
        receipts = [u.receipt for u in house.session.queue.ledger.all()]
        # Who comes first keeps the name; who that is, nobody has promised.
        assert sorted(r.notes for r in receipts if r) == [(), ("renamed",), ("renamed",)]
    found = {
        track.meta["Title"]: [file.sha256 for file in track.files.values()]
        for track in practice.sourceaudio.tracks.values()
    }
    assert found == {
        f"Opening {disc}": [hashlib.sha256(song.read_bytes()).hexdigest()]
        for disc, song in enumerate(songs, start=1)
    }
