"""What a practice SourceAudio site keeps, and its rules: jobs, the import queue and the tracks."""

from __future__ import annotations

import contextlib
import itertools
import time
from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from musicupload_gui.practice.lanes import Lanes
from musicupload_gui.practice.sourceaudio_fields import known_name
from musicupload_gui.practice.sourceaudio_params import Format, UploadParams, formats_of, texts_of


class SiteError(Exception):
    """Something that the site refuses to do, in its words."""


@dataclass(frozen=True, slots=True)
class SiteFile:
    """An audio file that the site fetched."""

    name: str
    format: Format
    size_bytes: int
    sha256: str


@dataclass(slots=True)
class SiteTrack:
    """A published track."""

    id: int
    files: dict[Format, SiteFile]
    """What was uploaded; formats that the site makes itself have no file here."""
    formats: list[Format]
    meta: dict[str, str]
    """As it was sent, by the site's own spelling of the names."""
    published_at: float = field(default_factory=time.monotonic)

    def replace(self, file: SiteFile) -> None:
        """Take another file for a format, or a format more."""
        self.files[file.format] = file
        self.formats = in_order({*self.formats, file.format})


@dataclass(slots=True)
class SiteUpload:
    """A new track in the import queue."""

    id: int
    job_id: int
    files: dict[Format, SiteFile]
    formats: list[Format]
    """What is to be published, uploaded or made by the site."""
    meta: dict[str, str]
    is_autopublished: bool = False
    status: str = "uploaded"
    """`uploaded`, `published` or `error`."""
    track_id: int | None = None
    """Known once it is published."""

    @property
    def stem(self) -> str:
        """The name of the first file without its extension, which the site matches by."""
        return _stem(next(iter(self.files.values())).name)


@dataclass(slots=True)
class SiteUpdate:
    """A file in the import queue that will replace one of a published track."""

    id: int
    job_id: int
    track_id: int
    file: SiteFile
    is_autopublished: bool = False
    status: str = "uploaded"


Entry = SiteUpload | SiteUpdate


@dataclass(slots=True)
class SiteJob:
    """A part of the import queue that is published together."""

    id: int
    name: str
    oncomplete: str
    """An e-mail or web address to tell; nothing is ever sent there."""
    waiting: list[Entry] = field(default_factory=list[Entry])
    runs: list[tuple[Lanes, list[Entry]]] = field(
        default_factory=list[tuple[Lanes, list[Entry]]], repr=False
    )
    """What was published together, and how far that is."""
    flagged_at: float | None = None
    """When an upload last asked that the site publishes by itself."""

    def counts(self) -> dict[str, int]:
        """How many entries are queued, in progress, done and errored; counts as a look."""
        states = [state for lanes, _ in self.runs for state in lanes.look().values()]
        return {
            "q": len(self.waiting) + states.count("pending"),
            "i": states.count("running"),
            "d": states.count("complete"),
            "e": states.count("failed"),
        }


class SourceAudioSite:
    """The practice site: what it holds for tests to see, its switches and its counters.

    What was published becomes a track one after the other, each within `pace_s`; with no pace at
    the second `checkJob`. Time is looked at only when a request comes.
    """

    def __init__(self, name: str, tokens: Mapping[str, str], *, pace_s: float = 0.0) -> None:
        self.name = name
        self.tokens = dict(tokens)
        """E-mail by token: several accounts may share the site; the first one is its own."""
        self.pace_s = pace_s
        self.failing_files: frozenset[str] = frozenset()
        """Names of files whose publishing ends in an error."""
        self.autopublish_after_s = 600.0
        self.search_lag_s = 0.0
        """How long a published track is not found by searching."""
        self.omits_zero_counts = True
        """Whether `checkJob` names only what there is, as its example shows."""
        self.fetch_limit_s = 60.0
        self.jobs: dict[int, SiteJob] = {}
        self.uploads: dict[int, SiteUpload] = {}
        self.updates: dict[int, SiteUpdate] = {}
        self.tracks: dict[int, SiteTrack] = {}
        self.publishes: list[int] = []
        """The jobs in the order in which they were published."""
        self.published_default_job = 0
        self.tokens_in_query = 0
        self.refused_delete_all = 0
        self.most_in_flight = 0
        self.denied_simultaneous = 0
        """How many uploads came while another one was under way."""
        self.ignored_meta: set[str] = set()
        """Names in metadata that the site does not have, or does not let anyone write."""
        self._in_flight = 0
        self._ids = {kind: itertools.count(start) for kind, start in _FIRST_IDS.items()}
        contact = next(iter(self.tokens.values()), "")
        self.default_job_id = self.create_job("Main publishing job", contact).id

    @contextlib.contextmanager
    def flight(self) -> Generator[bool]:
        """Count an upload while it is under way; gives whether it is the only one."""
        self._in_flight += 1
        self.most_in_flight = max(self.most_in_flight, self._in_flight)
        is_alone = self._in_flight == 1
        self.denied_simultaneous += not is_alone
        try:
            yield is_alone
        finally:
            self._in_flight -= 1

    def job(self, job_id: int | None) -> SiteJob:
        """A job, the site's main one when none is named; raises `SiteError`."""
        job = self.jobs.get(self.default_job_id if job_id is None else job_id)
        if job is None:
            raise SiteError("Job not found")
        return job

    def waiting_upload(self, upload_id: int) -> SiteUpload:
        """An upload that can still be changed; raises `SiteError`."""
        upload = self.uploads.get(upload_id)
        if upload is None or upload not in self.jobs[upload.job_id].waiting:
            raise SiteError("Upload not found")
        return upload

    def waiting_update(self, update_id: int) -> SiteUpdate:
        """An update that can still be taken back; raises `SiteError`."""
        update = self.updates.get(update_id)
        if update is None or update not in self.jobs[update.job_id].waiting:
            raise SiteError("Update not found")
        return update

    def track(self, track_id: int) -> SiteTrack:
        """A published track; raises `SiteError`."""
        track = self.tracks.get(track_id)
        if track is None:
            raise SiteError("Track not found")
        return track

    def create_job(self, name: str, oncomplete: str) -> SiteJob:
        """Open another job."""
        job = SiteJob(next(self._ids["job"]), name, oncomplete)
        self.jobs[job.id] = job
        return job

    def target(self, file_name: str, params: UploadParams) -> SiteTrack | SiteUpload | None:
        """What a file goes to, None for a track of its own; raises `SiteError`."""
        job = self.job(params.job_id)
        if params.track_id is not None:
            return self.track(params.track_id)
        if params.upload_id is not None:
            return self.waiting_upload(params.upload_id)
        stem, format_ = _stem(file_name), Format.of(file_name)
        for track in self.tracks.values():
            if stem in {_stem(file.name) for file in track.files.values()}:
                return track
        for entry in job.waiting:
            if isinstance(entry, SiteUpload) and entry.stem == stem and format_ not in entry.files:
                return entry
        # The same name twice before publishing is not documented: two tracks, so that it shows.
        return None

    def take(self, file: SiteFile, params: UploadParams) -> Entry | SiteTrack:
        """Put a fetched file where it belongs; a track is the answer when it was changed at once.

        Raises `SiteError`, and `BodyError` for what the metadata and formats say.
        """
        wanted, meta = formats_of(params.formats), texts_of(params.meta)
        target, job = self.target(file.name, params), self.job(params.job_id)
        if params.autopublish:
            job.flagged_at = time.monotonic()
        job.oncomplete = params.oncomplete or job.oncomplete
        if isinstance(target, SiteTrack):
            # What metadata sent along with an update does is not documented; it is not used.
            return self._update(target, file, params, job)
        if target is None:
            formats = in_order({file.format, *(wanted or [Format.MP3])})
            target = SiteUpload(next(self._ids["upload"]), job.id, {}, formats, {})
            self.uploads[target.id] = target
            job.waiting.append(target)
        target.files[file.format] = file
        target.formats = in_order({*target.formats, file.format, *wanted})
        target.is_autopublished |= params.autopublish
        self.write_meta(target.meta, meta)
        return target

    def _update(
        self, track: SiteTrack, file: SiteFile, params: UploadParams, job: SiteJob
    ) -> SiteUpdate | SiteTrack:
        if params.immediate:
            track.replace(file)
            return track
        update = SiteUpdate(next(self._ids["update"]), job.id, track.id, file, params.autopublish)
        self.updates[update.id] = update
        job.waiting.append(update)
        return update

    def write_meta(self, meta: dict[str, str], sent: Mapping[str, str]) -> None:
        """Change metadata by what was sent: a blank value erases."""
        for name, text in sent.items():
            known = known_name(name)
            if known is None:
                self.ignored_meta.add(name)
            elif text:
                meta[known] = text
            else:
                meta.pop(known, None)

    def drop(self, entry: Entry) -> None:
        """Take an entry out of the queue."""
        self.jobs[entry.job_id].waiting.remove(entry)
        if isinstance(entry, SiteUpload):
            del self.uploads[entry.id]
        else:
            del self.updates[entry.id]

    def publish(self, job: SiteJob) -> int:
        """Start to publish what waits in a job; returns how much that is."""
        self.publishes.append(job.id)
        self.published_default_job += job.id == self.default_job_id
        return self._begin(job)

    def _begin(self, job: SiteJob) -> int:
        entries, job.waiting = job.waiting, []
        names = [str(entry.id) for entry in entries]
        failing = frozenset(
            name for name, entry in zip(names, entries, strict=True) if self._fails(entry)
        )
        if entries:
            job.runs.append((Lanes(tuple(names), self.pace_s, failing), entries))
        return len(entries)

    def settle(self) -> None:
        """Make tracks of whatever is published by now, and publish what has waited long enough."""
        for job in self.jobs.values():
            if job.flagged_at is not None and self._is_due(job, job.flagged_at):
                job.flagged_at = None
                self._begin(job)
        for lanes, entries in [run for job in self.jobs.values() for run in job.runs]:
            states = lanes.peek()
            for entry in entries:
                state = states[str(entry.id)]
                if entry.status == "uploaded" and state in ("complete", "failed"):
                    self._finish(entry, is_failed=state == "failed")

    def _is_due(self, job: SiteJob, flagged_at: float) -> bool:
        waited_s = time.monotonic() - flagged_at
        return waited_s >= self.autopublish_after_s or len(job.waiting) >= _AUTOPUBLISH_AT

    def _finish(self, entry: Entry, *, is_failed: bool) -> None:
        entry.status = "error" if is_failed else "published"
        if is_failed:
            return
        if isinstance(entry, SiteUpdate):
            self.tracks[entry.track_id].replace(entry.file)
            return
        entry.track_id = next(self._ids["track"])
        self.tracks[entry.track_id] = SiteTrack(
            entry.track_id, entry.files, entry.formats, entry.meta
        )

    def _fails(self, entry: Entry) -> bool:
        files = entry.files.values() if isinstance(entry, SiteUpload) else (entry.file,)
        return any(file.name in self.failing_files for file in files)


_AUTOPUBLISH_AT = 1000
_FIRST_IDS = {"job": 296_204, "upload": 20_428_698, "update": 2_093_860, "track": 29_638_978}
"""As in the vendor's examples, and far enough apart to tell one kind from another."""


def in_order(formats: set[Format]) -> list[Format]:
    """Formats in the order in which the site names them."""
    return [format_ for format_ in Format if format_ in formats]


def _stem(file_name: str) -> str:
    return PurePosixPath(file_name).stem
