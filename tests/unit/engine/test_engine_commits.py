"""When what was written is on disk: at once, together, soon, and what a full disk takes along."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from collections.abc import Generator
from contextlib import closing
from pathlib import Path

import pytest

from musicupload_gui.domain.errors import ErrorKind, UploadError
from musicupload_gui.domain.upload import State, UploadId
from musicupload_gui.engine.commits import Commits
from musicupload_gui.engine.steps import DurableScope
from musicupload_gui.engine.store import Store
from musicupload_gui.providers.base import Step

pytestmark = pytest.mark.anyio
NEVER_S = 60.0
"""Longer than a test may take."""


@pytest.fixture
def db(tmp_path: Path) -> Generator[sqlite3.Connection]:
    with closing(sqlite3.connect(tmp_path / "journal", isolation_level=None)) as opened:
        opened.execute("PRAGMA journal_mode=WAL")
        opened.execute("CREATE TABLE notes (note TEXT)")
        yield opened


def write(commits: Commits, *notes: str) -> None:
    for note in notes:
        with commits.one() as db:
            db.execute("INSERT INTO notes VALUES (?)", (note,))


def just_committed(db: sqlite3.Connection) -> tuple[Commits, list[str]]:
    """A journal right after a commit, and what it is told from then on."""
    commits, said = Commits(db), list[str]()
    write(commits, "first")
    db.set_trace_callback(said.append)
    return commits, said


def on_disk(tmp_path: Path) -> list[str]:
    """What another program sees."""
    with closing(sqlite3.connect(tmp_path / "journal")) as other:
        return [note for (note,) in other.execute("SELECT note FROM notes ORDER BY rowid")]


def refuse(db: sqlite3.Connection, note: str) -> None:
    """Let one write fail."""
    db.execute(
        f"CREATE TEMP TRIGGER full BEFORE INSERT ON notes WHEN NEW.note = '{note}'"
        " BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
    )


def refuse_commit(db: sqlite3.Connection) -> None:
    """Let the next commit fail, whatever is in it."""
    db.execute("PRAGMA foreign_keys=ON")
    db.execute("CREATE TABLE there (id INTEGER PRIMARY KEY)")
    db.execute("CREATE TABLE here (id INTEGER REFERENCES there (id) DEFERRABLE INITIALLY DEFERRED)")
    db.execute("BEGIN")
    db.execute("INSERT INTO here VALUES (1)")


async def test_what_may_wait_waits_for_the_end_of_the_turn(
    db: sqlite3.Connection, tmp_path: Path
) -> None:
    commits = Commits(db)
    with commits.soon():
        write(commits, "a", "b")
    assert on_disk(tmp_path) == []
    await asyncio.sleep(0)
    assert on_disk(tmp_path) == ["a", "b"]


async def test_the_next_commit_takes_along_what_waits(
    db: sqlite3.Connection, tmp_path: Path
) -> None:
    commits = Commits(db)
    with commits.soon():
        write(commits, "waits")
    write(commits, "now")
    assert on_disk(tmp_path) == ["waits", "now"]


def test_where_no_loop_runs_nothing_waits(db: sqlite3.Connection, tmp_path: Path) -> None:
    commits = Commits(db)
    with commits.soon():
        write(commits, "a")
    assert on_disk(tmp_path) == ["a"]


async def test_all_who_wait_in_a_turn_share_one_commit(
    db: sqlite3.Connection, tmp_path: Path
) -> None:
    commits, said = Commits(db), list[str]()
    db.set_trace_callback(said.append)

    async def note(text: str) -> None:
        with commits.soon():
            write(commits, text)
        await commits.on_disk()
        assert text in on_disk(tmp_path)

    await asyncio.gather(*(note(text) for text in "abcde"))
    assert said.count("COMMIT") == 1


async def test_who_comes_soon_after_a_commit_shares_the_next(
    db: sqlite3.Connection, tmp_path: Path
) -> None:
    commits, said = just_committed(db)

    async def note(text: str, turns: int) -> None:
        for _ in range(turns):
            await asyncio.sleep(0)
        with commits.soon():
            write(commits, text)
        await commits.on_disk()
        assert text in on_disk(tmp_path)

    await asyncio.gather(*(note(text, turns) for turns, text in enumerate("abc")))
    assert said.count("COMMIT") == 1


async def test_who_waits_does_not_wait_for_what_has_time(
    db: sqlite3.Connection, tmp_path: Path
) -> None:
    commits, said = just_committed(db)
    with commits.soon(NEVER_S):
        write(commits, "has time")
    await asyncio.sleep(0)
    assert said.count("COMMIT") == 0
    with commits.soon():
        write(commits, "has not")
    with commits.soon(NEVER_S):
        write(commits, "has time, too")
    async with asyncio.timeout(NEVER_S):
        await commits.on_disk()
    assert on_disk(tmp_path) == ["first", "has time", "has not", "has time, too"]
    assert said.count("COMMIT") == 1


async def test_a_disk_that_takes_everything_along_says_so_to_all(
    db: sqlite3.Connection, tmp_path: Path
) -> None:
    commits = Commits(db)
    db.execute(
        "CREATE TEMP TRIGGER full BEFORE INSERT ON notes WHEN NEW.note = 'last'"
        " BEGIN SELECT RAISE(ROLLBACK, 'database or disk is full'); END"
    )

    async def note() -> None:
        with commits.soon():
            write(commits, "first")
        await commits.on_disk()

    noting = asyncio.ensure_future(note())
    await asyncio.sleep(0)
    with pytest.raises(UploadError), commits.soon():
        write(commits, "last")
    with pytest.raises(UploadError) as caught:
        await noting
    assert caught.value.kind is ErrorKind.JOURNAL
    assert on_disk(tmp_path) == []


async def test_nobody_waits_when_everything_is_on_disk(db: sqlite3.Connection) -> None:
    commits = Commits(db)
    write(commits, "a")
    async with asyncio.timeout(5):
        await commits.on_disk()


async def test_what_the_disk_does_not_take_takes_nothing_along(
    db: sqlite3.Connection, tmp_path: Path
) -> None:
    commits = Commits(db)
    refuse(db, "bad")
    with commits.soon():
        write(commits, "good")
        with pytest.raises(UploadError) as caught:
            write(commits, "bad")
    assert caught.value.kind is ErrorKind.JOURNAL
    await commits.on_disk()
    assert on_disk(tmp_path) == ["good"]


async def test_a_commit_that_fails_is_told_to_all_who_wait_for_it(
    db: sqlite3.Connection, caplog: pytest.LogCaptureFixture
) -> None:
    commits = Commits(db)
    refuse_commit(db)

    async def note(text: str) -> None:
        with commits.soon():
            write(commits, text)
        await commits.on_disk()

    told = await asyncio.gather(note("a"), note("b"), return_exceptions=True)
    assert [e.kind for e in told if isinstance(e, UploadError)] == [ErrorKind.JOURNAL] * 2
    assert not db.in_transaction
    caplog.clear()


async def test_a_whole_that_breaks_off_leaves_nothing(
    db: sqlite3.Connection, tmp_path: Path
) -> None:
    commits = Commits(db)
    with commits.soon():
        write(commits, "before")

    def break_off() -> None:
        with commits.together():
            write(commits, "half")
            raise UploadError(ErrorKind.JOURNAL)

    with pytest.raises(UploadError):
        break_off()
    assert on_disk(tmp_path) == ["before"]
    write(commits, "after")
    assert on_disk(tmp_path) == ["before", "after"]


async def test_the_note_of_a_step_is_on_disk_before_its_call(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "journal")
    copy = tmp_path / "copy"

    async def call() -> int:
        copy.mkdir()
        for part in tmp_path.glob("journal*"):
            shutil.copyfile(part, copy / part.name)
        return 1

    await DurableScope(store, UploadId("u")).step(Step("put", int, State.SENDING), call)
    store.close()
    with closing(Store.open(copy / "journal")) as killed:
        assert [(s.name, s.answer) for s in killed.steps(UploadId("u"))] == [("put", None)]


async def test_a_step_that_is_cancelled_before_its_call_leaves_no_trace(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "journal")
    called = False

    async def call() -> int:
        nonlocal called
        called = True
        return 1

    scope = DurableScope(store, UploadId("u"))
    task = asyncio.create_task(scope.step(Step("put", int, State.SENDING), call))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not called
    assert store.steps(UploadId("u")) == []
    store.close()
