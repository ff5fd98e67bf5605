"""What pressing Upload would do; above all that its button counts what the plan then sends."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from itertools import combinations
from pathlib import Path

import pytest
from stage import QUICK

from musicupload_gui.domain.metadata import Metadata, Source
from musicupload_gui.domain.provider import CONVERT, Account, AccountId, Convert
from musicupload_gui.domain.track import AudioFile, AudioFormat
from musicupload_gui.domain.upload import BatchId, State, Upload, UploadId
from musicupload_gui.engine.library import Learned
from musicupload_gui.engine.planning import count_sendable, make_plan
from musicupload_gui.engine.session import Session
from musicupload_gui.house import enter, open_house
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets

pytestmark = pytest.mark.anyio
NEVER = {CONVERT.name: Convert.NEVER.value}
ACCOUNTS = (
    Account(AccountId("flow"), "Flow", "flowmusic", "https://example.com"),
    Account(AccountId("shop"), "Shop", "sourceaudio", "https://example.com"),
    Account(AccountId("strict"), "Strict shop", "sourceaudio", "https://example.com", NEVER),
)
CHOICES = [chosen for size in range(4) for chosen in combinations([a.id for a in ACCOUNTS], size)]


@pytest.fixture
async def session(tmp_path: Path) -> AsyncGenerator[Session]:
    async with open_house(DataFolder(tmp_path), MemorySecrets(), QUICK) as house:
        await enter(house)
        for account in ACCOUNTS:
            await house.session.destinations.put(account, {})
        yield house.session


def _was_never_sent(_account: AccountId, _file: AudioFile) -> bool:
    return False


def fill(session: Session) -> list[Upload]:
    """Tracks of every format, read and unread, with and without a title; some were sent."""
    kinds = (AudioFormat.WAV, AudioFormat.FLAC, AudioFormat.M4A)
    files = [AudioFile(Path(f"/music/{n}.{kinds[n % 3]}"), 100, 1, n, kinds[n % 3], 60.0)
             for n in range(48)]  # fmt: skip
    tracks = session.library.add(files)
    titled = Metadata().with_values({"title": "Kites", "artist": "Anna Kessel"}, Source.TAG)
    session.library.fill(
        Learned(track.id, track.audio, titled if n % 4 else Metadata(), None)
        for n, track in enumerate(tracks)
        if n % 5
    )
    states, batch = (State.READY, State.FAILED, State.CANCELLED, State.SENDING), BatchId("b")
    return [
        Upload(UploadId(f"{n} {account.id}"), track.id, account.id, batch, states[n // 7 % 4])
        for n, track in enumerate(tracks)
        for account in ACCOUNTS[n % 3 : 1 + n % 2 + n % 3]
        if n % 7 < 3
    ]


@pytest.mark.parametrize("chosen", CHOICES, ids=" ".join)
async def test_the_button_counts_what_the_plan_sends(
    session: Session, chosen: tuple[AccountId, ...]
) -> None:
    session.destinations.choose(chosen)
    uploads = fill(session)
    items, accounts = session.library.items(), session.accounts
    plan = make_plan(items, uploads, accounts, _was_never_sent)
    expected = len(plan.tracks({upload.id: upload for upload in uploads}))
    assert count_sendable(items, uploads, accounts) == expected
    assert bool(expected) is bool(chosen)
    assert expected < len(items)
