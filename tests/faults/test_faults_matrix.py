"""Every cell of the fault matrix: the row tells the truth, and the service has it exactly once."""

from __future__ import annotations

import shutil
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from matrix_arming import LARGE_BYTES, armed, needs_large
from matrix_cells import CELLS, LEFT_OUT
from matrix_parts import Cell, Column, Outcome, Trick
from matrix_tls import Certificates
from matrix_trial import PLANS, Ear, Scene, Trial, with_junk
from stage import make_audio

from musicupload_gui.domain.errors import ErrorKind
from musicupload_gui.domain.upload import State, Upload
from musicupload_gui.house import enter, open_house
from musicupload_gui.practice.audiodelivery import PRACTICE_AUDIODELIVERY_KEY
from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.sourceaudio import PRACTICE_SOURCEAUDIO_TOKEN
from musicupload_gui.practice.swayzio import PRACTICE_SWAYZIO_TOKEN
from musicupload_gui.practice.useapi import PRACTICE_USEAPI_TOKEN
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets

pytestmark = pytest.mark.anyio
_GOES_ON = {Outcome.R, Outcome.C, Outcome.N, Outcome.W, Outcome.G}
_STOPS = {Outcome.S: State.FAILED, Outcome.D: State.FAILED, Outcome.A: State.HELD,
          Outcome.Q: State.HELD}  # fmt: skip
KEYS = (PRACTICE_SWAYZIO_TOKEN, PRACTICE_AUDIODELIVERY_KEY, PRACTICE_SOURCEAUDIO_TOKEN,
        PRACTICE_USEAPI_TOKEN)  # fmt: skip
PROBES = {
    "track": "GET /v1/collection/",
    "import": "POST /api/import/list",
    "publish": "POST /api/import/checkJob",
}
"""What a service is asked when the answer of a step was lost."""
ALL = frozenset(Column)
CREATE, BYTES, POST, UPLOAD, FINALIZE, PUBLISH, POLL = Column
MATRIX: dict[str, frozenset[Column]] = {
    **dict.fromkeys(("F1", "F2", "F3", "F4", "F7", "F9", "F10", "F11", "F14", "F15"), ALL),
    **dict.fromkeys(("F21", "F22", "F25"), ALL),
    **dict.fromkeys(("F5", "F6", "F8"), frozenset({BYTES, POST})),
    "F12": ALL - {POST},
    "F13": frozenset({FINALIZE}),
    "F16": frozenset({POST, POLL}),
    "F17": ALL - {BYTES},
    "F18": ALL - {BYTES},
    "F19": frozenset({BYTES, POST, UPLOAD}),
    "F20": frozenset({CREATE, BYTES, UPLOAD}),
    "F23": frozenset({UPLOAD, PUBLISH}),
    "F24": frozenset({FINALIZE}),
}
"""Where each fault can happen: all but the `-` of the matrix."""


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    """One loop for all cells, because they share a house."""
    return "asyncio"


@pytest.fixture(scope="module")
def songs(tmp_path_factory: pytest.TempPathFactory) -> dict[bool, Path]:
    """A real song, and (`True`) the same in a large file."""
    folder = tmp_path_factory.mktemp("songs")
    song = make_audio(folder / "Kites.wav", seconds=0.3)
    return {False: song, True: with_junk(song, folder / "Large.wav", LARGE_BYTES)}


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return Certificates.make(tmp_path_factory.mktemp("certificates"))


@pytest.fixture(scope="module")
async def scene(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Scene]:
    data = tmp_path_factory.mktemp("data")
    async with open_house(DataFolder(data), MemorySecrets(), PLANS) as house:
        await enter(house)
        yield Scene(house, Ear(house))
    for file in data.rglob("*"):
        content = file.read_bytes() if file.is_file() else b""
        assert not any(key.encode() in content for key in KEYS), file


@pytest.fixture
async def trial(
    cell: Cell,
    scene: Scene,
    songs: dict[bool, Path],
    certificates: Certificates,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> AsyncGenerator[Trial]:
    song = tmp_path / "Kites.wav"
    shutil.copyfile(songs[needs_large(cell)], song)
    with Practice() as practice:
        trial = Trial(cell, scene, practice, song)
        async with armed(trial, certificates, monkeypatch):
            await trial.open_account()
            yield trial
            await trial.close()


@pytest.mark.parametrize("cell", CELLS, ids=[cell.name for cell in CELLS])
async def test_cell(trial: Trial, cell: Cell, caplog: pytest.LogCaptureFixture) -> None:
    upload = await trial.send()
    if cell.how is Trick.DISK_FULL:
        assert "the journal did not take" in caplog.text
        caplog.clear()
    assert trial.has_struck()
    check_row(trial, upload)
    check_never_two(trial)
    fixes = 0
    while upload.state is not State.READY:
        assert fixes < fixes_of(cell), (upload.state, upload.problem)
        fixes += 1
        upload = await trial.fix()
    check_never_two(trial)
    check_arrived(trial, upload)
    check_what_was_sent(trial)
    check_no_key_astray(trial)


def check_row(trial: Trial, upload: Upload) -> None:
    """The row says what happened: while it waited, and where it came to."""
    cell, problem = trial.cell, upload.problem
    if cell.outcome in _GOES_ON:
        assert (upload.state, problem) == (State.READY, None)
        assert trial.waited_for() <= {cell.kind}
        # A poll may ask again at its own pace, and a lost thing may be made anew at once.
        must_wait = cell.outcome in (Outcome.R, Outcome.W) and cell.place.column is not POLL
        assert trial.waits() or not must_wait
        if cell.outcome is Outcome.W:
            assert {u.attempt for u in trial.waits()} == {0}, "no try may be counted"
        return
    if cell.how is Trick.REPLACES:
        assert (upload.state, trial.practice.sourceaudio.publishes) == (State.IMPORTED, [])
        return
    assert problem is not None
    state = _STOPS.get(cell.outcome, State.UNKNOWN)
    assert (upload.state, problem.kind, problem.step) == (state, cell.kind, cell.place.step)
    if cell.outcome is Outcome.D:
        assert trial.requests() == []
    if cell.fault == "F17" and cell.kind is ErrorKind.REFUSED:
        assert problem.detail == "Not today"


def check_never_two(trial: Trial) -> None:
    """However it stands: nothing is at the service twice, and nothing was published twice."""
    assert len(trial.kept()) <= 1
    site = trial.practice.sourceaudio
    assert len(site.publishes) <= 1
    assert site.published_default_job == 0
    assert len(site.uploads) + len(site.updates) <= 1


def check_arrived(trial: Trial, upload: Upload) -> None:
    """It is there once, byte for byte, and nothing that was lent for it is left."""
    assert upload.problem is None
    if trial.cell.fault == "F19" and trial.cell.outcome is Outcome.P:
        assert len(trial.kept()) == 1, "of which file is what the person was asked"
    else:
        assert trial.kept() == [trial.wanted]
    if upload.receipt is not None and upload.receipt.sha256:
        assert upload.receipt.sha256 == trial.wanted
    assert trial.practice.bucket.objects == {}


def check_what_was_sent(trial: Trial) -> None:
    """Who must ask did so before it sent again; what came after the bytes sent none again."""
    cell = trial.cell
    if cell.outcome is Outcome.C:
        asks = PROBES[cell.place.step]
        seen = [f"{r.method} {r.path}" for r in trial.practice.seen]
        targets = [i for i, r in enumerate(trial.practice.seen) if r in trial.requests()]
        later = seen[targets[0] + 1 : targets[1] if len(targets) > 1 else None]
        assert any(request.startswith(asks) for request in later)
    if cell.place.column in (FINALIZE, PUBLISH, POLL) and cell.outcome is not Outcome.N:
        puts = [r for r in trial.practice.seen if (r.service, r.method) == ("store", "PUT")]
        assert len(puts) == (cell.place.provider != "riffusion")


def check_no_key_astray(trial: Trial) -> None:
    """The key went to its own service alone, and never in an address."""
    own = {request.service for request in trial.practice.seen} - {"store"}
    assert len(own) == 1
    for request in trial.practice.seen:
        for key in KEYS:
            assert key not in f"{request.path}?{request.query}"
            assert request.service in own or key not in str(request.headers)


def fixes_of(cell: Cell) -> int:
    """How often a person has to do something before it is there."""
    if cell.outcome in _GOES_ON:
        return 0
    # One look at the disk, one at whether it arrived.
    return 2 if cell.how is Trick.ANSWER_NOT_NOTED and cell.place.column is Column.POST else 1


def test_every_cell_of_the_matrix_is_here() -> None:
    assert sum(len(columns) for columns in MATRIX.values()) == 127, "the matrix as it stands"
    here = {fault: frozenset(c.place.column for c in CELLS if c.fault == fault) for fault in MATRIX}
    nothing: frozenset[Column] = frozenset()
    assert here == {**MATRIX, **dict.fromkeys(LEFT_OUT, nothing)}
    names = [cell.name for cell in CELLS]
    assert len(set(names)) == len(names)
