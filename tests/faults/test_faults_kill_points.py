"""Nothing lost, nothing twice: SIGKILL at every send, every answer and every commit, then go on."""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import sys
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from queue import SimpleQueue
from tempfile import TemporaryDirectory

import pytest
from killing import TYPED, Life, Lived, Nursery, Unknown
from killing_points import LIST
from killing_scene import (
    ARRIVED,
    KITES,
    MOSS,
    ONLY_A_PERSON_KNOWS,
    TAKE_FLAC,
    Journal,
    accounts,
    at_bucket,
    make_music,
    sent,
)
from stage import make_audio

from musicupload_gui.domain.upload import State, Upload, UploadId
from musicupload_gui.engine.queue import Decision
from musicupload_gui.practice.faults import Fault, FaultKind
from musicupload_gui.practice.servers import Practice
from musicupload_gui.settings.paths import DataFolder

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no fork and no SIGKILL")

WORKERS = 3
"""One more than the cores: now and then each of them waits."""
REHEARSALS = 3
RUNS_OF_FOUR = 40
MEMORY = Path("/dev/shm")
AT_SITE = {"s3", "sourceaudio"}
SEED = int(os.environ.get("MUSICUPLOAD_SEED") or random.randrange(10**9))


@dataclass(frozen=True)
class Ground:
    """What all runs share: the music, what it must be at each service, and all known points."""

    folder: Path
    nurseries: SimpleQueue[Nursery]
    wanted: dict[tuple[str, str], str]
    """The sha256 by service and song."""
    points: tuple[str, ...] = ()

    @property
    def music(self) -> Path:
        return self.folder / "music"


class Run:
    """One list on its way to the services, over as many lives as it takes."""

    def __init__(self, ground: Ground, practice: Practice, data: Path) -> None:
        self.ground = ground
        self.practice = practice
        self.data = data
        self.accounts = accounts(practice)
        self.lives: list[Lived] = []
        self.unsure: set[tuple[str, str]] = set()
        """What the next life has to ask the person about."""

    def live(
        self, death: str | int | None = None, is_enough: Callable[[], bool] | None = None
    ) -> Lived:
        """One life more; see `Nursery.live`."""
        life = Life(self.data, self.ground.music, self.accounts, death)
        nursery = self.ground.nurseries.get()
        try:
            lived = nursery.live(life, self.decide, is_enough)
        finally:
            self.ground.nurseries.put(nursery)
        self.lives.append(lived)
        assert not lived.logged, "\n".join(lived.logged)
        assert lived.was_killed or lived.code == 0, lived
        assert {unknown.account for unknown in lived.asked} <= ONLY_A_PERSON_KNOWS
        return lived

    def decide(self, asked: list[Unknown]) -> dict[UploadId, Decision]:
        """What a person says who has looked at the service."""
        return {
            u.upload_id: Decision.ARRIVED if self.has(u.account, u.song) else Decision.SEND_AGAIN
            for u in asked
        }

    def has(self, account: str, song: str) -> bool:
        """Whether the service has the song, once."""
        there = list(ARRIVED[account](self.practice))
        return there.count(self.ground.wanted[account, song]) == 1

    def check_what_is_left(self) -> None:
        """What the person saw is on disk, what is on disk is true, and nothing went out early."""
        journal, done = Journal.read(self.data), self.lives[-1].done
        tracks = journal.saved.tracks
        assert "listed" not in done or len(tracks) == 2
        assert "edited" not in done or {t.metadata.artist for t in tracks} == {TYPED}
        assert "started" not in done or len(journal.rows()) == 2 * len(ARRIVED)
        for account, song, upload in journal.rows():
            self._check_true(account, song, upload)
        for entry in journal.history:
            assert self.has(entry.provider, Path(entry.path).stem), f"history lies: {entry}"
        if len(self.lives) == 1:
            for step, count in sent(self.practice).items():
                assert count <= journal.begun[step], f"{step} went out before its row was there"
        self.unsure = journal.unsure()

    def _check_true(self, account: str, song: str, upload: Upload) -> None:
        state = upload.state
        assert state not in {State.FAILED, State.CANCELLED, State.HELD}, upload
        if state is State.IMPORTED:
            assert upload.receipt is not None
            ids = map(str, self.practice.sourceaudio.uploads)
            assert upload.receipt.remote["upload_id"] in ids, f"{song} was not imported"
        elif state is State.READY or (state is State.PROCESSING and account != "sourceaudio"):
            assert self.has(account, song), f"{song} is {state} and not at {account}"

    def check_end(self) -> None:
        """Every song is at every service, once and as typed, and nothing else is left."""
        last = self.lives[-1]
        assert last.done[-1] == "finished"
        assert {(u.account, u.song) for u in last.asked} == self.unsure, "not asked, or needlessly"
        for account, arrived in ARRIVED.items():
            wanted = [self.ground.wanted[account, song] for song in (KITES, MOSS)]
            assert sorted(arrived(self.practice)) == sorted(wanted), f"not once each at {account}"
        self._check_tracks()
        self._check_site()
        journal = Journal.read(self.data)
        everything = sorted((account, song) for account in ARRIVED for song in (KITES, MOSS))
        assert [t.metadata.artist for t in journal.saved.tracks] == [TYPED] * 2
        assert sorted((account, song) for account, song, _ in journal.rows()) == everything
        assert {u.state for u in journal.saved.uploads} == {State.READY}
        assert sorted((e.provider, Path(e.path).stem) for e in journal.history) == everything
        copies = DataFolder(self.data).copies
        assert not copies.exists() or not list(copies.iterdir()), "a copy is left"
        notes = {(e.provider, note) for e in journal.history for note in e.receipt.notes}
        by_person = {(account, "confirmed_by_person") for account in ONLY_A_PERSON_KNOWS}
        assert notes <= by_person, f"not true: {notes - by_person}"

    def _check_tracks(self) -> None:
        """Swayzio's and AudioDelivery's tracks are as they were typed, one with its cover."""
        finalized = [t for t in self.practice.swayzio.tracks.values() if t.is_finalized]
        delivered = list(self.practice.audiodelivery.tracks.values())
        for tracks in (finalized, delivered):
            assert [track.metadata["artist"] for track in tracks] == [TYPED] * 2
            assert sum(bool(track.cover_sha256) for track in tracks) == 1

    def _check_site(self) -> None:
        """SourceAudio published its two tracks, each job once, and the bucket is empty."""
        site = self.practice.sourceaudio
        assert [track.meta["Artist"] for track in site.tracks.values()] == [TYPED] * 2
        assert max(Counter(site.publishes).values()) == 1, "a job was published twice"
        assert site.published_default_job == 0
        assert [entry for job in site.jobs.values() for entry in job.waiting] == []
        assert self.practice.bucket.objects == {}


@dataclass(frozen=True)
class Trial:
    """How one run ended."""

    name: str
    kills: int
    asked: int
    problem: str

    def __str__(self) -> str:
        return f"{self.name}: {self.problem}"


def tried(ground: Ground, name: str, deaths: Iterable[str | int]) -> Trial:
    """A run through these deaths to its end; what goes wrong on the way is told, not raised."""
    data = ground.folder / hashlib.sha256(name.encode()).hexdigest()[:16]
    problem = ""
    with Practice() as practice:
        run = Run(ground, practice, data)
        try:
            for death in deaths:
                if not run.live(death).was_killed:
                    break
                run.check_what_is_left()
            else:
                run.live()
            run.check_end()
        except AssertionError as error:
            problem = f"{error}\nafter {[life.points[-1:] for life in run.lives]}"
    shutil.rmtree(data, ignore_errors=True)
    kills = sum(life.was_killed for life in run.lives)
    return Trial(name, kills, sum(len(life.asked) for life in run.lives), problem)


class Tally:
    """Says at the end of the whole test run how much was tried."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def add(self, what: str, trials: list[Trial]) -> None:
        kills, asked = sum(t.kills for t in trials), sum(t.asked for t in trials)
        self.lines.append(
            f"{what}: {len(trials)} runs, {kills} kills, {asked} times a person was asked"
        )

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        terminalreporter.section("kill points")
        for line in self.lines:
            terminalreporter.write_line(line)


@pytest.fixture(scope="module")
def tally(request: pytest.FixtureRequest) -> Tally:
    found = Tally()
    request.config.pluginmanager.register(found)
    return found


@pytest.fixture(scope="module")
def ground() -> Generator[Ground]:
    nurseries: SimpleQueue[Nursery] = SimpleQueue()
    with ExitStack() as stack:
        # A killed process loses nothing that it gave to the system: no disk has to be waited for.
        memory = MEMORY if MEMORY.is_dir() else None
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="kill-points-", dir=memory)))
        make_music(folder)
        for _ in range(WORKERS):
            nurseries.put(stack.enter_context(Nursery()))
        yield rehearsed(Ground(folder, nurseries, {}))


def rehearsed(ground: Ground) -> Ground:
    """The ground with what lives that nobody kills show: what a copy is, and all the points."""
    points: dict[str, None] = {}
    for number in range(REHEARSALS):
        with Practice() as practice:
            run = Run(ground, practice, ground.folder / f"rehearsal {number}")
            lived = run.live()
            ground = run.ground = replace(ground, wanted=wanted(ground.music, practice))
            run.check_end()
            fetched = [seen for seen in at_bucket(practice) if seen.method == "GET"]
            answered = [point for point in lived.points if ", answered (" in point]
            assert len(answered) == len(practice.seen) - len(fetched), "a request without a point"
            assert set(sent(practice).values()) <= {1, 2}, f"not as we know it: {sent(practice)}"
        points |= dict.fromkeys(lived.points)
    return replace(ground, points=tuple(points))


def wanted(music: Path, practice: Practice) -> dict[tuple[str, str], str]:
    """The sha256 by service and song, once everything arrived."""
    kites, moss = (
        hashlib.sha256((music / name).read_bytes()).hexdigest()
        for name in (f"{KITES}.wav", f"{MOSS}.flac")
    )
    (copy,) = {*ARRIVED["flowmusic"](practice)} - {kites}
    return {(account, KITES): kites for account in ARRIVED} | {
        (account, MOSS): moss if account in TAKE_FLAC else copy for account in ARRIVED
    }


def all_tried(ground: Ground, deaths: Mapping[str, Sequence[str | int]]) -> list[Trial]:
    with ThreadPoolExecutor(WORKERS) as pool:
        trials = [pool.submit(tried, ground, name, these) for name, these in deaths.items()]
    return [trial.result() for trial in trials]


def check(trials: list[Trial]) -> None:
    failed = [trial for trial in trials if trial.problem]
    told = "\n\n".join(map(str, failed))
    assert not failed, f"{len(failed)} of {len(trials)} runs went wrong:\n\n{told}"


def test_every_point_belongs_to_the_list_or_to_an_account(ground: Ground) -> None:
    groups = Counter(point.partition(":")[0] for point in ground.points)
    assert set(groups) == {LIST, *ARRIVED}


@pytest.mark.parametrize("group", [LIST, *ARRIVED])
def test_killed_at_any_point_everything_arrives_once(
    ground: Ground, tally: Tally, group: str
) -> None:
    points = [point for point in ground.points if point.startswith(f"{group}:")]
    trials = all_tried(ground, {point: [point] for point in points})
    tally.add(f"each point of {group}", trials)
    check(trials)
    missed = [trial.name for trial in trials if not trial.kills]
    # Two uploads may ask the site for its fields at once, or one for both.
    assert len(missed) <= len(trials) // 20, f"never came to {missed}"


@pytest.mark.parametrize("seed", [SEED], ids=lambda seed: f"MUSICUPLOAD_SEED={seed}")
def test_killed_four_times_anywhere_everything_arrives_once(
    ground: Ground, tally: Tally, seed: int
) -> None:
    deaths: dict[str, list[int]] = {}
    for number in range(seed, seed + RUNS_OF_FOUR):
        places = sorted(random.Random(number).sample(range(1, len(ground.points)), 4))
        # Each life goes on about where the last one died.
        ahead = [there - here for here, there in pairwise([0, *places])]
        deaths[f"MUSICUPLOAD_SEED={number}"] = ahead
    trials = all_tried(ground, deaths)
    tally.add(f"four kills, from MUSICUPLOAD_SEED={seed} on", trials)
    check(trials)
    assert sum(trial.kills for trial in trials) > 3 * len(trials)


def test_killed_while_the_site_still_fetches_a_file(ground: Ground) -> None:
    with Practice() as practice:
        practice.faults.add(Fault(FaultKind.SLOW, "store", "GET", "/bucket/", wait_s=1.0))
        run = Run(ground, practice, ground.folder / "fetching")
        lived = run.live(is_enough=lambda: any(s.method == "GET" for s in at_bucket(practice)))
        assert lived.was_killed
        run.check_what_is_left()
        run.live()
        run.check_end()


def test_killed_between_two_files_of_one_name_the_site_gets_both(ground: Ground) -> None:
    folder = ground.folder / "one name"
    for disc in (1, 2):
        (folder / "music" / f"{disc}").mkdir(parents=True)
        make_audio(folder / "music" / f"{disc}" / "Intro.wav", seconds=disc / 5)
    with Practice() as practice:
        run = Run(replace(ground, folder=folder), practice, folder / "data")
        run.accounts = tuple(pair for pair in run.accounts if pair[0].provider in AT_SITE)
        assert run.live("sourceaudio: POST /api/import/upload, before (2)").was_killed
        run.live()
        assert len(set(ARRIVED["sourceaudio"](practice))) == len(practice.sourceaudio.tracks) == 2
