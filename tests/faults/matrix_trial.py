"""Plays one cell of the fault matrix: one upload, servers that go wrong, and a person's fix."""

from __future__ import annotations

import asyncio
import hashlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from matrix_parts import FOR_EVER, Cell
from stage import QUICK

from musicupload_gui.domain.errors import ErrorKind
from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.upload import ENDED, State, Upload
from musicupload_gui.engine.news import News, UploadsChanged
from musicupload_gui.engine.queue import Decision
from musicupload_gui.engine.session import Session
from musicupload_gui.engine.steps import Pace
from musicupload_gui.house import House
from musicupload_gui.practice.accounts import practice_accounts
from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.wire import SeenRequest
from musicupload_gui.providers.http import Patience


def a_moment(_low: float, high: float) -> float:
    """Where between two waiting times a try falls."""
    return high / 1000


PLANS = replace(
    QUICK,
    pace=Pace(first_s=0.01, longest_s=0.05, cap_s=3.0),
    spread=a_moment,
    patience=Patience(move_s=1.5, after_put_s=1.5),
)
LIMIT_S = 10.0
_SETTLED = ENDED | {State.HELD, State.IMPORTED}
Hook = Callable[[Upload], None]


class Ear:
    """Hears a house's news for one trial after the other, since nobody can stop listening."""

    def __init__(self, house: House) -> None:
        self.hooks: list[Hook] = []
        self.moved = asyncio.Event()
        house.session.listen(self._hear)

    def _hear(self, news: News) -> None:
        self.moved.set()
        if isinstance(news, UploadsChanged):
            for upload in news.uploads:
                for hook in tuple(self.hooks):
                    hook(upload)


@dataclass(frozen=True)
class Scene:
    """What all trials share: a house, for each of them has an account of its own there."""

    house: House
    ear: Ear


class Trial:
    """One upload of one song to one account, at practice servers of its own."""

    def __init__(self, cell: Cell, scene: Scene, practice: Practice, song: Path) -> None:
        self.cell = cell
        self.practice = practice
        self.song = song
        self.session: Session = scene.house.session
        self.ear = scene.ear
        self.account_id = AccountId(cell.name)
        self.wanted = ""
        """The sha256 of the file as it was last handed in."""
        self.heard: list[Upload] = []
        self.to_come: list[Callable[[], object]] = []
        """What has yet to go wrong."""
        self.before_fix: list[Callable[[], object]] = []
        """What ends the fault, where the practice servers do not."""
        self.addresses: dict[str, str] = {}
        """By provider: where it is reached, when not at the practice server itself."""
        scene.ear.hooks.append(self.heard.append)

    async def open_account(self) -> None:
        """Make the account, and the storage account that SourceAudio needs."""
        for account, secrets in practice_accounts(self.practice):
            if account.provider not in (self.cell.place.provider, "s3"):
                continue
            is_storage = account.provider == "s3"
            options = {} if is_storage else {"publish": "yes"}
            mine = replace(
                account,
                id=account.id if is_storage else self.account_id,
                address=self.addresses.get(account.provider, account.address),
                options={**account.options, **options},
                is_practice=False,
            )
            await self.session.destinations.put(mine, secrets)

    async def send(self) -> Upload:
        """Send the song, and wait for its end or until it needs a person."""
        self._hand_in()
        found = await self.session.add_now([self.song])
        self.session.start(found.tracks, {self.account_id})
        return await self._settled()

    async def fix(self) -> Upload:
        """Do the one thing that a person can do about it, and wait again."""
        self._end_fault()
        upload = self.upload()
        queue = self.session.queue
        match upload.state:
            case State.FAILED:
                self._hand_in()
                self.session.retry([upload.id])
            case State.HELD:
                queue.release(self.account_id)
            case State.IMPORTED:
                queue.gates.open(upload.batch_id)
            case _:
                self.session.retry([upload.id])
                assert self.upload().state is State.UNKNOWN, "only a decision may send it again"
                queue.decide(upload.id, Decision.ARRIVED if self.kept() else Decision.SEND_AGAIN)
        return await self._settled()

    async def close(self) -> None:
        """Leave the house as it was before."""
        self.ear.hooks.clear()
        self._end_fault()
        mine = [u for u in self.session.queue.ledger.all() if u.account_id == self.account_id]
        await self.session.destinations.remove(self.account_id)
        await self._until(lambda: all(u.state in _SETTLED for u in self._mine()))
        self.session.remove([upload.track_id for upload in mine])

    def upload(self) -> Upload:
        """The one upload, as it is now."""
        (upload,) = self._mine()
        return upload

    def waited_for(self) -> set[ErrorKind]:
        """What the row said while it waited for its next try."""
        return {u.problem.kind for u in self.waits() if u.problem}

    def waits(self) -> list[Upload]:
        """The upload, each time when it began to wait."""
        return [u for u in self.heard if u.state is State.WAITING]

    def has_struck(self) -> bool:
        """Whether all went wrong that was to."""
        left = [f for f in self.practice.faults.pending if f.times < FOR_EVER]
        return not left and not self.to_come

    def requests(self) -> list[SeenRequest]:
        """The requests at which the fault strikes, as the service saw them."""
        place = self.cell.place
        return [
            seen
            for seen in self.practice.seen
            if seen.service == place.service and place.is_of(seen.method, seen.path)
        ]

    def kept(self) -> list[str]:
        """The sha256 of everything that a person would see at the service."""
        practice = self.practice
        match self.cell.place.provider:
            case "swayzio":
                return [t.sha256 for t in practice.swayzio.tracks.values() if t.is_finalized]
            case "audiodelivery":
                return [t.sha256 for t in practice.audiodelivery.tracks.values()]
            case "sourceaudio":
                site = practice.sourceaudio
                return [f.sha256 for t in site.tracks.values() for f in t.files.values()]
            case "riffusion":
                return [u.stored.sha256 for u in practice.useapi.riffusion_uploads.values()]
            case _:
                return [f.stored.sha256 for f in practice.useapi.flowmusic_files.values()]

    def _end_fault(self) -> None:
        self.practice.faults.clear()
        for act in self.before_fix:
            act()

    def _mine(self) -> list[Upload]:
        return [u for u in self.session.queue.ledger.all() if u.account_id == self.account_id]

    def _hand_in(self) -> None:
        if self.song.exists():
            self.wanted = hashlib.sha256(self.song.read_bytes()).hexdigest()

    async def _settled(self) -> Upload:
        await self._until(lambda: self.upload().state in _SETTLED)
        return self.upload()

    async def _until(self, is_so: Callable[[], bool]) -> None:
        async with asyncio.timeout(LIMIT_S):
            while not is_so():
                self.ear.moved.clear()
                await self.ear.moved.wait()


def with_junk(song: Path, path: Path, size_bytes: int) -> Path:
    """The song with a chunk that means nothing after its sound, so that the file is large."""
    shutil.copyfile(song, path)
    sound_bytes = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(sound_bytes)
        file.write(b"JUNK" + (size_bytes - sound_bytes - 8).to_bytes(4, "little"))
        file.truncate(size_bytes)
        file.seek(4)
        file.write((size_bytes - 8).to_bytes(4, "little"))
    return path
