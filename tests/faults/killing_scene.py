"""What every life that is killed plays: two songs, five accounts, and where to look afterwards."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from killing import Accounts
from stage import make_audio

from musicupload_gui.domain.provider import AccountId, Convert
from musicupload_gui.domain.upload import State, Upload
from musicupload_gui.engine.store import HistoryEntry, Saved, Store
from musicupload_gui.practice.accounts import practice_accounts
from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.wire import SeenRequest
from musicupload_gui.settings.paths import DataFolder

KITES, MOSS = "Kites", "Moss"
"""A wav that every service takes, and a flac with a cover of which three get a copy."""
ONLY_A_PERSON_KNOWS = {"flowmusic", "riffusion"}
TAKE_FLAC = {"swayzio", "audiodelivery"}
ARRIVED: dict[str, Callable[[Practice], Iterable[str]]] = {
    "swayzio": lambda p: [t.sha256 for t in p.swayzio.tracks.values() if t.is_finalized],
    "audiodelivery": lambda p: [t.sha256 for t in p.audiodelivery.tracks.values()],
    "sourceaudio": lambda p: [
        file.sha256 for track in p.sourceaudio.tracks.values() for file in track.files.values()
    ],
    "flowmusic": lambda p: [f.stored.sha256 for f in p.useapi.flowmusic_files.values()],
    "riffusion": lambda p: [u.stored.sha256 for u in p.useapi.riffusion_uploads.values()],
}
"""The sha256 of everything that a person would find at a service."""
SENDS = {
    ("swayzio", "intent"): r"POST /api/swayzio/v1/uploads",
    ("swayzio", "put"): r"PUT /swayzio/.*/(Kites|Moss)\.\w+",
    ("swayzio", "finalize"): r"POST /api/swayzio/v1/uploads/\w+/finalize",
    ("swayzio", "metadata"): r"PATCH /api/swayzio/v1/.*/metadata",
    ("swayzio", "cover"): r"POST /api/swayzio/v1/.*/artwork/uploads",
    ("audiodelivery", "session"): r"POST /v1/upload_session",
    ("audiodelivery", "track"): r"POST /v1/upload/.*/track",
    ("audiodelivery", "put"): r"PUT /audiodelivery/.*",
    ("audiodelivery", "cover"): r"POST /covers/.*",
    ("audiodelivery", "display"): r"PUT /v1/track/.*",
    ("sourceaudio", "job"): r"POST /api/import/createJob",
    ("sourceaudio", "stage"): r"PUT /bucket/.*",
    ("sourceaudio", "import"): r"POST /api/import/upload",
    ("sourceaudio", "publish"): r"POST /api/import/publish",
    ("sourceaudio", "unstage"): r"DELETE /bucket/.*",
    ("flowmusic", "send"): r"POST /v1/flowmusic/files",
    ("riffusion", "send"): r"POST /v1/riffusion/music/upload-audio/",
}
"""By account and step: the request that changes something and may go out only after its row."""


def accounts(practice: Practice) -> Accounts:
    """An account at each service, over the bucket; copies are made and batches go live unasked."""
    more = {"convert": Convert.ALWAYS.value, "publish": "yes"}
    return tuple(
        (
            replace(
                account,
                id=AccountId(account.provider),
                options={**account.options, **more},
                is_practice=False,
            ),
            secrets,
        )
        for account, secrets in practice_accounts(practice)
    )


def make_music(folder: Path) -> None:
    """Make the songs in the folder's `music`."""
    music = folder / "music"
    music.mkdir()
    make_audio(music / f"{KITES}.wav", seconds=0.2, title=KITES)
    bare, cover = make_audio(folder / "bare.flac", seconds=0.3, title=MOSS), folder / "cover.png"
    ffmpeg = ["ffmpeg", "-v", "error"]
    red = ["-f", "lavfi", "-i", "color=red:s=16x16", "-frames:v", "1"]
    both = ["-i", str(bare), "-i", str(cover), "-map", "0:a", "-map", "1:v", "-c", "copy"]
    subprocess.run([*ffmpeg, *red, str(cover)], check=True)
    subprocess.run(
        [*ffmpeg, *both, "-disposition:v", "attached_pic", str(music / f"{MOSS}.flac")], check=True
    )


def at_bucket(practice: Practice) -> list[SeenRequest]:
    """What was asked of the bucket, by us and by the site."""
    return [seen for seen in practice.seen if seen.path.startswith("/bucket/")]


def sent(practice: Practice) -> Counter[tuple[str, str]]:
    """How often the request of each step was seen."""
    seen = [f"{request.method} {request.path}" for request in practice.seen]
    counts = {
        step: sum(re.fullmatch(pattern, one) is not None for one in seen)
        for step, pattern in SENDS.items()
    }
    return Counter(counts)


@dataclass(frozen=True)
class Journal:
    """What the disk says after a life."""

    saved: Saved
    history: tuple[HistoryEntry, ...]
    begun: Counter[tuple[str, str]]
    """How many rows there are by account and step."""

    @staticmethod
    def read(data: Path) -> Journal:
        """Read a copy: the next life shall find what the last one left.

        Of the journal alone: beside it a helper that outlived its program still clears away.
        """
        copy = data.with_name(f"{data.name} as left")
        copy.mkdir()
        for file in data.glob(f"{DataFolder(data).journal.name}*"):
            shutil.copy2(file, copy)
        store = Store.open(DataFolder(copy).journal)
        saved = store.load()
        owners = {(i, u.account_id) for u in saved.uploads for i in (u.id, u.batch_id)}
        begun = [(str(account), s.name) for owner, account in owners for s in store.steps(owner)]
        found = Journal(saved, store.history(), Counter(begun))
        store.close()
        shutil.rmtree(copy)
        return found

    def rows(self) -> list[tuple[str, str, Upload]]:
        """Every upload, after its account and its song."""
        songs = {track.id: track.audio.path.stem for track in self.saved.tracks}
        return [(u.account_id, songs[u.track_id], u) for u in self.saved.uploads]

    def unsure(self) -> set[tuple[str, str]]:
        """What was sent or was not, as only a person can tell."""
        return {
            (account, song)
            for account, song, upload in self.rows()
            if upload.state is State.UNKNOWN
            or (upload.state is not State.READY and _is_out(upload))
        }


def _is_out(upload: Upload) -> bool:
    """Whether the step that nobody can ask a service about was begun and has no answer."""
    return any(mark.name == "send" and mark.finished_at is None for mark in upload.steps)
