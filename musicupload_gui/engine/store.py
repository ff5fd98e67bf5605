"""The journal on disk: the list, the uploads, and every step before and after it is taken.

SQLite in WAL mode with `synchronous=FULL`: a committed row survives a kill and a power cut. One
connection in exclusive mode, so a second program over the same folder is told instead of let in.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import sqlite3
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from musicupload_gui.domain.track import Track, TrackId
from musicupload_gui.domain.upload import BatchId, Receipt, StepMark, Upload, UploadId
from musicupload_gui.engine.commits import Commits
from musicupload_gui.engine.deeds import DEEDS, SavedDeeds
from musicupload_gui.engine.records import SavedStep, encode, from_json

T = TypeVar("T")
SCHEMA_VERSION = 2
_SCHEMA = """
CREATE TABLE tracks (id TEXT PRIMARY KEY, place REAL NOT NULL, data BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE uploads (id TEXT PRIMARY KEY, track_id TEXT NOT NULL, data BLOB NOT NULL)
    WITHOUT ROWID;
CREATE TABLE steps (
    owner TEXT NOT NULL, name TEXT NOT NULL, begun_at REAL NOT NULL, done_at REAL, answer BLOB,
    PRIMARY KEY (owner, name)
) WITHOUT ROWID;
CREATE TABLE history (upload_id TEXT PRIMARY KEY, finished_at REAL NOT NULL, data BLOB NOT NULL)
    WITHOUT ROWID;
"""
_TABLES = {
    "tracks": ("id",), "uploads": ("id",), "steps": ("owner", "name"), "history": ("upload_id",),
}  # fmt: skip
"""Each table's key. What could be undone is left out: it may not fit what is left of the list."""
# An update of what is there takes half the time of replacing it.
_SAVE_TRACK = """
INSERT INTO tracks VALUES (?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET place = excluded.place, data = excluded.data
"""
_SAVE_UPLOAD = """
INSERT INTO uploads VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET data = excluded.data
"""


def new_id() -> str:
    """A new id: 48 bits of the time and 80 of chance, as in a UUID of version 7.

    In the order of time, so that what is made together lies together in the journal: a commit of
    500 tracks with ids of chance alone writes nearly as many pages.
    """
    return f"{time.time_ns() // 1_000_000:012x}{secrets.token_hex(10)}"


class StoreNewerError(sqlite3.DatabaseError):
    """The journal was written by a newer version of the program."""


class StoreBusyError(Exception):
    """Another program is working with this journal."""


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """A finished upload, kept after its track has left the list."""

    upload_id: UploadId
    path: str
    title: str
    artist: str
    account: str
    provider: str
    size_bytes: int
    receipt: Receipt
    account_id: str = ""
    source_bytes: int = 0
    mtime_ns: int = 0
    """Of the first file as it lay on disk, which a converted copy differs from."""


@dataclass(frozen=True, slots=True)
class Saved:
    """Everything the journal holds at start."""

    tracks: tuple[Track, ...]
    uploads: tuple[Upload, ...]
    places: tuple[float, ...] = ()
    """Where each of the tracks stands in the list."""
    unreadable: int = 0
    """Rows kept but not understood (written by another version)."""


class Store:
    """The open journal. Every method commits before it returns or raises `UploadError`.

    `commits` lets several writes share a commit, or wait for the end of the event loop's turn.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self.commits = Commits(db)
        self.deeds = SavedDeeds(db, self.commits.one)

    @staticmethod
    def open(path: Path) -> Store:
        """Open or make the journal.

        Raises `StoreBusyError`, `StoreNewerError`, and `sqlite3.DatabaseError` for a damaged one.
        """
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        db = sqlite3.connect(
            path.absolute().as_uri(), timeout=0.2, isolation_level=None, check_same_thread=False,
            uri=True,
        )  # fmt: skip
        try:
            db.execute("PRAGMA locking_mode=EXCLUSIVE")
            db.execute("PRAGMA journal_mode=WAL")
            db.execute("PRAGMA synchronous=FULL")
            db.execute("PRAGMA fullfsync=1")
            # Answers can hold signed addresses: what is dropped is overwritten.
            db.execute("PRAGMA secure_delete=ON")
            db.execute("BEGIN IMMEDIATE")
            version = db.execute("PRAGMA user_version").fetchone()[0]
            _check(db, version)
            for statement in _missing(version):
                db.execute(statement)
            db.execute(f"PRAGMA user_version={SCHEMA_VERSION}")
            db.execute("COMMIT")
        except sqlite3.OperationalError as error:
            db.close()
            if "locked" in str(error):
                raise StoreBusyError(str(path)) from error
            raise
        except sqlite3.DatabaseError:
            db.close()
            raise
        return Store(db)

    def close(self) -> None:
        """Close the journal; its lock is free afterwards."""
        self.commits.flush()
        self._db.close()

    def salvage(self, damaged: Path) -> int:
        """Take over every row of a damaged journal that can still be read; returns how many.

        Each table is read from both ends, so that what is lost is what lies on damaged pages.
        """
        before = self._db.total_changes
        with contextlib.suppress(sqlite3.Error):
            self._db.execute("ATTACH ? AS damaged", (f"{damaged.absolute().as_uri()}?immutable=1",))
            for table, key in _TABLES.items():
                for way in ("ASC", "DESC"):
                    _copy(self._db, table, ", ".join(f"{name} {way}" for name in key))
            self._db.execute("DETACH damaged")
        return self._db.total_changes - before

    def load(self) -> Saved:
        """The list and the uploads as last committed, in list order."""
        placed, bad_tracks = self._decode("SELECT place, data FROM tracks ORDER BY place", Track)
        uploads, bad_uploads = self._decode("SELECT id, data FROM uploads", Upload)
        marks: dict[str, list[StepMark]] = {}
        steps = "SELECT owner, name, begun_at, done_at FROM steps ORDER BY begun_at"
        for owner, *mark in self._db.execute(steps):
            marks.setdefault(owner, []).append(StepMark(*mark))
        marked = (replace(u, steps=tuple(marks[i])) if i in marks else u for i, u in uploads)
        # In the order in which they came into their states: the line at a service stays as it was.
        in_order = tuple(sorted(marked, key=lambda upload: upload.changed_at))
        places, tracks = zip(*placed, strict=True) if placed else ((), ())
        return Saved(tracks, in_order, places, bad_tracks + bad_uploads)

    def save_tracks(self, tracks: Iterable[tuple[float, Track]]) -> None:
        """Write tracks with their places in the list."""
        rows = [(track.id, place, encode(track)) for place, track in tracks]
        with self.commits.one() as db:
            db.executemany(_SAVE_TRACK, rows)

    def remove_tracks(self, ids: Sequence[TrackId], uploads: Sequence[UploadId]) -> None:
        """Drop tracks from the list with their uploads and steps; history stays."""
        with self.commits.one() as db:
            db.executemany("DELETE FROM tracks WHERE id = ?", [(i,) for i in ids])
            owners = [(i,) for i in uploads]
            db.executemany("DELETE FROM uploads WHERE id = ?", owners)
            db.executemany("DELETE FROM steps WHERE owner = ?", owners)

    def save_uploads(self, uploads: Iterable[Upload]) -> None:
        """Write uploads; their step marks are the journal's own and not written again."""
        bare = (replace(u, steps=()) if u.steps else u for u in uploads)
        rows = [(u.id, u.track_id, encode(u)) for u in bare]
        with self.commits.one() as db:
            db.executemany(_SAVE_UPLOAD, rows)

    def steps(self, owner: UploadId | BatchId) -> list[SavedStep]:
        """The steps of an upload or a batch, in the order in which they were begun."""
        rows = self._db.execute(
            "SELECT name, begun_at, done_at, answer FROM steps WHERE owner = ? ORDER BY begun_at",
            (owner,),
        )
        return [SavedStep(*row) for row in rows]

    def begin_step(self, owner: UploadId | BatchId, name: str) -> SavedStep:
        """Note that a step begins; nothing may be sent before this returned."""
        step = SavedStep(name, time.time(), None, None)
        with self.commits.one() as db:
            db.execute(
                "INSERT OR REPLACE INTO steps VALUES (?, ?, ?, NULL, NULL)",
                (owner, name, step.begun_at),
            )
        return step

    def finish_step(self, owner: UploadId | BatchId, step: SavedStep, answer: Any) -> SavedStep:
        """Note a step's answer."""
        done = replace(step, done_at=time.time(), answer=msgspec.json.encode(answer))
        with self.commits.one() as db:
            db.execute(
                "UPDATE steps SET done_at = ?, answer = ? WHERE owner = ? AND name = ?",
                (done.done_at, done.answer, owner, step.name),
            )
        return done

    def drop_steps(self, owner: UploadId | BatchId, names: Sequence[str]) -> None:
        """Forget steps: they certainly did not happen, or the service no longer knows them."""
        with self.commits.one() as db:
            db.executemany(
                "DELETE FROM steps WHERE owner = ? AND name = ?", [(owner, n) for n in names]
            )

    def restore_steps(self, owner: UploadId, steps: Iterable[SavedStep]) -> None:
        """Take back the steps of an upload that came back to the list."""
        rows = [(owner, s.name, s.begun_at, s.done_at, s.answer) for s in steps]
        with self.commits.one() as db:
            db.executemany("INSERT OR REPLACE INTO steps VALUES (?, ?, ?, ?, ?)", rows)

    def close_steps(self, owner: UploadId) -> None:
        """Drop the answers of an upload that is ready: some hold signed addresses."""
        with self.commits.one() as db:
            db.execute("UPDATE steps SET answer = 'null' WHERE owner = ?", (owner,))

    def record(self, entry: HistoryEntry) -> None:
        """Keep a finished upload for good."""
        row = (entry.upload_id, entry.receipt.finished_at, encode(entry))
        with self.commits.one() as db:
            db.execute("INSERT OR REPLACE INTO history VALUES (?, ?, ?)", row)

    def history(self) -> tuple[HistoryEntry, ...]:
        """Finished uploads, newest first."""
        newest_first = "SELECT finished_at, data FROM history ORDER BY finished_at DESC"
        entries, _ = self._decode(newest_first, HistoryEntry)
        return tuple(entry for _, entry in entries)

    def _decode(self, query: str, shape: type[T]) -> tuple[list[tuple[Any, T]], int]:
        """What the query's second column holds, each with its first; and how many are not clear."""
        decoder = msgspec.json.Decoder(shape, dec_hook=from_json)
        found: list[tuple[Any, T]] = []
        bad = 0
        for key, data in self._db.execute(query):
            try:
                found.append((key, decoder.decode(data)))
            except msgspec.MsgspecError:
                bad += 1
        return found, bad


def _copy(db: sqlite3.Connection, table: str, order: str) -> None:
    """Copy the rows of a damaged table up to the first that cannot be read."""
    with contextlib.suppress(sqlite3.Error):
        for row in db.execute(f"SELECT * FROM damaged.{table} ORDER BY {order}"):
            places = ", ".join("?" * len(row))
            db.execute(f"INSERT OR IGNORE INTO main.{table} VALUES ({places})", row)


def _missing(version: int) -> tuple[str, ...]:
    """What makes a journal of this version one of ours; an empty file has version 0."""
    tables = tuple(filter(str.strip, _SCHEMA.split(";"))) if version < 1 else ()
    return (*tables, DEEDS) if version < 2 else ()


def _check(db: sqlite3.Connection, version: int) -> None:
    """Raise for a journal that must not be written to."""
    if version > SCHEMA_VERSION:
        raise StoreNewerError(f"version {version}")
    if (found := db.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
        raise sqlite3.DatabaseError(found)
