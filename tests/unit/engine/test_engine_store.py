"""The journal: what was committed is there again, also after a kill; one program at a time."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from musicupload_gui.domain.errors import ErrorKind, Problem, UploadError
from musicupload_gui.domain.metadata import Metadata, Source
from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.track import AudioFile, AudioFormat, Cover, Track, TrackId
from musicupload_gui.domain.upload import BatchId, Lane, Receipt, State, Upload, UploadId
from musicupload_gui.engine.store import HistoryEntry, Store, StoreBusyError
from musicupload_gui.engine.undo import Edit

FILE = AudioFile(Path("/music/Låt №1 #%+.wav"), 10, 20, 30, AudioFormat.WAV, 1.5, 44100, 2, 16)
TRACK = Track(
    TrackId("t"),
    (FILE,),
    Metadata().with_values({"title": "Låt", "isrc": "SEA1B2600012"}, Source.TAG),
    Cover(Path("/covers/a.jpg"), "image/jpeg", 5, 600, 600),
    is_read=True,
)
UPLOAD = Upload(
    UploadId("u"),
    TrackId("t"),
    AccountId("a"),
    BatchId("b"),
    State.FAILED,
    10,
    lanes=(Lane("stems", is_done=True),),
    problem=Problem(ErrorKind.REFUSED, "400", "no", "intent", "req", 5.0),
    receipt=Receipt({"track_id": "x"}, notes=("cover_refused",), sha256="00", finished_at=7.0),
)


def test_everything_comes_back_as_it_was(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "journal")
    store.save_tracks([(2.0, TRACK)])
    store.save_uploads([UPLOAD])
    store.close()
    saved = Store.open(tmp_path / "journal").load()
    assert saved.tracks == (TRACK,)
    assert saved.uploads == (UPLOAD,)
    assert saved.unreadable == 0


def test_tracks_come_in_the_order_of_their_places(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "journal")
    others = [Track(TrackId(str(i)), (FILE,), Metadata()) for i in range(3)]
    store.save_tracks([(3.0, others[0]), (1.0, others[1]), (2.0, others[2])])
    assert [t.id for t in store.load().tracks] == ["1", "2", "0"]


def test_a_step_is_begun_then_done_then_forgotten(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "journal")
    begun = store.begin_step(UploadId("u"), "put")
    assert [(s.name, s.done_at, s.answer) for s in store.steps(UploadId("u"))] == [
        ("put", None, None)
    ]
    store.finish_step(UploadId("u"), begun, {"size": 5})
    assert store.steps(UploadId("u"))[0].answer == b'{"size":5}'
    store.drop_steps(UploadId("u"), ["put"])
    assert store.steps(UploadId("u")) == []


def test_removing_a_track_keeps_its_history(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "journal")
    store.save_tracks([(1.0, TRACK)])
    store.save_uploads([UPLOAD])
    assert UPLOAD.receipt is not None
    entry = HistoryEntry(UPLOAD.id, "/x.wav", "Låt", "", "A", "swayzio", 10, UPLOAD.receipt)
    store.record(entry)
    store.remove_tracks([TRACK.id], [UPLOAD.id])
    assert store.load().tracks == ()
    assert store.load().uploads == ()
    assert store.history() == (entry,)


def test_a_second_program_is_told(tmp_path: Path) -> None:
    first = Store.open(tmp_path / "journal")
    with pytest.raises(StoreBusyError):
        Store.open(tmp_path / "journal")
    first.close()
    Store.open(tmp_path / "journal").close()


def test_a_disk_that_takes_nothing_stops_the_step(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "journal")
    store.close()
    with pytest.raises(UploadError) as caught:
        store.begin_step(UploadId("u"), "put")
    assert caught.value.kind is ErrorKind.JOURNAL


def test_rows_of_another_version_are_kept_and_counted(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "journal")
    store.save_tracks([(1.0, TRACK)])
    store.close()
    with sqlite3.connect(tmp_path / "journal") as db:
        db.execute("INSERT INTO tracks VALUES ('new', 0, ?)", (b'{"shape":"unknown"}',))
    db.close()
    store = Store.open(tmp_path / "journal")
    assert store.load().unreadable == 1
    assert store.load().tracks == (TRACK,)
    store.close()
    with sqlite3.connect(tmp_path / "journal") as db:
        assert db.execute("SELECT count(*) FROM tracks").fetchone() == (2,)
    db.close()


WRITER = """
import sys
from contextlib import closing
from pathlib import Path
from musicupload_gui.domain.upload import UploadId
from musicupload_gui.engine.store import Store
store = Store.open(Path(sys.argv[1]))
for number in range(100_000):
    store.begin_step(UploadId("u"), f"step {number}")
    print(number, flush=True)
"""


def test_what_was_committed_survives_a_kill(tmp_path: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(tmp_path / "journal")], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    seen = -1
    for line in child.stdout:
        seen = int(line)
        if seen == 200:
            child.send_signal(signal.SIGKILL)
            break
    child.wait()
    child.stdout.close()
    store = Store.open(tmp_path / "journal")
    assert len(store.steps(UploadId("u"))) > seen


def test_a_journal_of_the_first_version_is_taken_over(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    store = Store.open(path)
    store.save_tracks([(1.0, TRACK)])
    store.close()
    with closing(sqlite3.connect(path)) as db:
        db.execute("DROP TABLE deeds")
        db.execute("PRAGMA user_version=1")
    store = Store.open(path)
    assert store.load().tracks == (TRACK,)
    store.deeds.keep(1, Edit("edited", "", {}, {}), is_settled=True)
    store.close()
    store = Store.open(path)
    assert store.deeds.numbers() == ([1], [])
    store.close()
