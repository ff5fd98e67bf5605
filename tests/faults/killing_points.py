"""The points at which a life can be killed, noted from outside without a change to the program.

Each request passes one just before it goes out and one when its answer came, and each note in
the journal one just before it is committed and one just after it. What waits for the end of the
loop's turn (`Store.soon`) is not committed after it, so there the kill takes the note along.
"""

from __future__ import annotations

import asyncio
import os
import re
import signal
from collections import Counter
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from typing import Any

import httpx

from musicupload_gui.domain.track import Track
from musicupload_gui.domain.upload import Upload
from musicupload_gui.engine.commits import Commits
from musicupload_gui.engine.store import HistoryEntry, Saved, SavedStep, Store
from musicupload_gui.intake import killable
from musicupload_gui.providers.transport import EarlyAnswerTransport

Tell = Callable[[str, list[Any]], None]
LIST = "list"
"""The group of points that belong to no single account."""
_ID = re.compile(r"(?<=/)[\w-]{24,}")


class Witness:
    """Sees a life pass its points, calls them alike in every life, and ends it at one of them."""

    def __init__(self, death: str | int | None, tell: Tell) -> None:
        self.passed: list[str] = []
        self.commit = f"{LIST}: commit"
        """What the commit that is under way is called."""
        self._death = death
        self._tell = tell
        self._times: Counter[str] = Counter()
        self._songs: dict[str, str] = {}
        self._owners: dict[str, tuple[str, str]] = {}
        """By the id of an upload or a batch: its account, and the song."""

    def at(self, what: str) -> None:
        """Pass a point, or die there."""
        self._times[what] += 1
        point = f"{what} ({self._times[what]})"
        self.passed.append(point)
        if self._death in (point, len(self.passed)):
            self._tell("points", [point])
            # What helpers are forked from would die with a life that is just asking for one.
            with vars(killable)["_STARTING"]:
                os.kill(os.getpid(), signal.SIGKILL)
                signal.pause()

    def tracks(self, placed: Iterable[tuple[float, Track]]) -> str:
        """What it is called when tracks are saved."""
        texts: list[str] = []
        for _, track in placed:
            song = self._songs[track.id] = track.audio.path.stem
            texts.append(f"{song} {'read' if track.is_read else 'new'} {track.metadata.artist}")
        return f"{LIST}: tracks {', '.join(sorted(texts))}"

    def uploads(self, uploads: Iterable[Upload]) -> str:
        """What it is called when uploads are saved."""
        texts: Counter[str] = Counter()
        accounts: set[str] = set()
        for upload in uploads:
            song = self._songs[upload.track_id]
            self._owners[upload.id] = upload.account_id, song
            self._owners[upload.batch_id] = upload.account_id, "the batch"
            accounts.add(upload.account_id)
            texts[f"{song} {upload.state}"] += 1
        group = accounts.pop() if len(accounts) == 1 else LIST
        return f"{group}: rows {', '.join(sorted(texts))}"

    def begun(self, owner: str, name: str) -> str:
        """What it is called when a step begins."""
        return self._of(owner, f"begin {name}")

    def finished(self, owner: str, step: SavedStep, _: object) -> str:
        """What it is called when a step has its answer."""
        return self._of(owner, f"finish {step.name}")

    def dropped(self, owner: str, names: Iterable[str]) -> str:
        """What it is called when steps are forgotten."""
        return self._of(owner, f"forget {' and '.join(names)}")

    def recorded(self, entry: HistoryEntry) -> str:
        """What it is called when a finished upload is noted for good."""
        return self._of(entry.upload_id, "note the end")

    def request(self, request: httpx.Request) -> str:
        """What a request is called; it is made in the task of its upload."""
        task = asyncio.current_task()
        owner = task.get_name().removeprefix("upload ") if task else ""
        account, _ = self._owners.get(owner, (LIST, ""))
        return f"{account}: {request.method} {_ID.sub('*', request.url.path)}"

    def _of(self, owner: str, what: str) -> str:
        account, song = self._owners[owner]
        return f"{account}: {what} of {song}"

    def known(self, saved: Saved) -> None:
        """Learn what an earlier life called its own."""
        self.tracks(enumerate(saved.tracks))
        self.uploads(saved.uploads)


def watch_requests(witness: Witness) -> None:
    """Have every request pass a point before it goes out, and one when its answer is there."""
    send = EarlyAnswerTransport.handle_async_request

    async def watched(self: EarlyAnswerTransport, request: httpx.Request) -> httpx.Response:
        name = witness.request(request)
        witness.at(f"{name}, before")
        response = await send(self, request)
        witness.at(f"{name}, answered")
        return response

    EarlyAnswerTransport.handle_async_request = watched


def watch_commits(witness: Witness) -> None:
    """Have the journal pass a point just before and just after each of its commits."""
    commit, load = Commits.one, Store.load

    @contextmanager
    def watched(self: Commits) -> Generator[Any]:
        with commit(self) as db:
            yield db
            witness.at(f"{witness.commit}, before")
        witness.at(f"{witness.commit}, after")

    def learned(self: Store) -> Saved:
        saved = load(self)
        witness.known(saved)
        return saved

    Commits.one = watched
    Store.load = learned
    calls: dict[str, Callable[..., str]] = {
        "save_tracks": witness.tracks,
        "save_uploads": witness.uploads,
        "begin_step": witness.begun,
        "finish_step": witness.finished,
        "drop_steps": witness.dropped,
        "record": witness.recorded,
    }
    for name, call in calls.items():
        setattr(Store, name, _named(witness, getattr(Store, name), call))


def _named(witness: Witness, method: Callable[..., Any], call: Callable[..., str]) -> Any:
    """The journal's method, whose commit is called as `call` says."""

    def named(self: Store, *args: Any) -> Any:
        witness.commit = call(*args)
        return method(self, *args)

    return named
