"""Canary keys: after a batch full of trouble no key is anywhere but at its own service."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from stage import QUICK, another, make_audio, until_ended

from musicupload_gui.domain.provider import Account, AccountId
from musicupload_gui.domain.upload import State
from musicupload_gui.engine.publishing import publishable
from musicupload_gui.house import House, enter, open_house
from musicupload_gui.practice.bucket import PRACTICE_BUCKET_NAME
from musicupload_gui.practice.faults import Fault, FaultKind
from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.swayzio import PRACTICE_SWAYZIO_TOKEN
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets

pytestmark = pytest.mark.anyio
SWAYZIO, USEAPI = "canary-swayzio-7f3a91", "canary-useapi-55b1c0"
SITE, SHOP, BUCKET = "canary-site-a90b2e", "canary-shop-33d8f7", "canary-bucket-c41e66"
CANARIES: tuple[str, ...] = (SWAYZIO, USEAPI, SITE, SHOP, BUCKET)
OWNER: dict[str, str] = {
    SWAYZIO: "swayzio",
    USEAPI: "useapi",
    SITE: "sourceaudio",
    SHOP: "audiodelivery",
}
STOPS = frozenset({State.HELD, State.IMPORTED})


def let_in(practice: Practice) -> None:
    """Make the canaries the keys that the practice services know."""
    practice.swayzio.tokens.clear()
    practice.swayzio.tokens.add(SWAYZIO)
    practice.useapi.tokens = {USEAPI}
    practice.sourceaudio.tokens.clear()
    practice.sourceaudio.tokens[SITE] = "canary@example.com"
    keys = practice.audiodelivery.keys
    keys[SHOP] = replace(next(iter(keys.values())))
    assert PRACTICE_SWAYZIO_TOKEN not in practice.swayzio.tokens


@asynccontextmanager
async def canary_house(folder: DataFolder, practice: Practice) -> AsyncGenerator[House]:
    async with open_house(folder, MemorySecrets(), QUICK) as house:
        put = house.session.destinations.put
        place = {"bucket": PRACTICE_BUCKET_NAME, "access_key_id": "practice", "region": "auto"}
        bucket = Account(AccountId("bucket"), "Bucket", "s3", practice.store_address, place)
        await put(bucket, {"secret_access_key": BUCKET})
        for provider, address, options, keys in (
            ("swayzio", practice.swayzio_address, {}, {"token": SWAYZIO}),
            ("audiodelivery", practice.audiodelivery_address, {}, {"api_key": SHOP}),
            ("sourceaudio", practice.sourceaudio_address, {"storage": "Bucket"}, {"token": SITE}),
            ("flowmusic", practice.useapi_address, {}, {"token": USEAPI}),
            ("riffusion", practice.useapi_address, {}, {"token": USEAPI}),
        ):
            await put(Account(AccountId(provider), provider, provider, address, options), keys)
        await enter(house)
        yield house


def trouble(practice: Practice) -> None:
    """Redirects to another host, refusals, lost answers and pages, at every service."""
    trap = {"Location": f"{practice.store_address}/trap?key=1"}
    practice.swayzio.foreign_finalize_url = True
    for service in ("swayzio", "audiodelivery", "sourceaudio", "useapi"):
        practice.faults.add(
            Fault(FaultKind.STATUS, service, status=500),
            Fault(FaultKind.LOST_ANSWER, service, skip=2),
            Fault(FaultKind.HTML, service, skip=5),
            Fault(FaultKind.STATUS, service, status=307, headers=trap, skip=8),
        )
    practice.faults.add(
        Fault(FaultKind.STATUS, "store", "PUT", status=403),
        Fault(FaultKind.RESET, "store", "PUT", skip=2),
        Fault(FaultKind.STATUS, "store", "PUT", status=302, headers=trap, skip=4),
    )


def written(folder: Path) -> Iterator[tuple[str, str]]:
    """Every file of the data folder, as text."""
    for path in folder.rglob("*"):
        if path.is_file():
            yield str(path), path.read_bytes().decode("utf-8", "replace")


def processes() -> Iterator[tuple[str, str]]:
    """The arguments and the environment of this program and its helpers."""
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            yield str(path), path.read_bytes().decode("utf-8", "replace")
        except OSError:
            continue


async def test_no_canary_gets_out(
    practice: Practice, tmp_path: Path, caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    caplog.set_level(logging.DEBUG)
    let_in(practice)
    folder = DataFolder(tmp_path / "data")
    first = make_audio(tmp_path / "Kites 0.wav", seconds=0.5)
    songs = [first, *(another(first, tmp_path / f"Kites {n}.wav") for n in range(1, 4))]
    trouble(practice)
    async with canary_house(folder, practice) as house:
        session = house.session
        await session.add_now(songs)
        session.start()
        for _ in range(3):
            await until_ended(session, also=STOPS)
            for account in session.accounts.all():
                session.queue.release(account.id)
            session.retry([u.id for u in session.queue.ledger.all() if u.state is State.FAILED])
        await until_ended(session, also=STOPS)
        for batch in publishable(session.queue.ledger.all()):
            session.queue.gates.open(batch.batch_id)
        await until_ended(session, also=STOPS)
        found = [*written(folder.root), *await asyncio.to_thread(lambda: list(processes()))]
    found += written(folder.root)
    found += [("log", caplog.text), *zip(("stdout", "stderr"), capfd.readouterr(), strict=True)]
    signatures = {r.query for r in practice.seen if r.service == "store" and len(r.query) > 20}
    assert len(signatures) > 3
    for where, text in found:
        assert not [key for key in CANARIES if key in text], where
    for where, text in (("log", caplog.text), *written(folder.root)):
        assert not [s for s in signatures if s in text], f"a signed address is in {where}"
    assert len(practice.seen) > 60, "the batch did go through its troubles"
    assert not any("/trap" in request.path for request in practice.seen)


async def test_the_services_saw_only_their_own_keys(practice: Practice, tmp_path: Path) -> None:
    let_in(practice)
    trouble(practice)
    song = make_audio(tmp_path / "Kites.wav", seconds=0.5)
    async with canary_house(DataFolder(tmp_path / "data"), practice) as house:
        await house.session.add_now([song])
        house.session.start()
        await until_ended(house.session, also=STOPS)
    hits = dict.fromkeys(CANARIES, 0)
    for request in practice.seen:
        # SourceAudio's key belongs into the body of the POST; everywhere else it is in a header.
        outside = f"{request.path}?{request.query}"
        inside = f"{request.headers} {request.text}"
        for key in CANARIES:
            assert key not in outside
            assert key not in inside or OWNER.get(key) == request.service, request
            hits[key] += key in inside
    assert all(hits[key] for key in OWNER), hits
    assert hits[BUCKET] == 0, "the bucket sees signatures, never the key"
