"""SourceAudio: lend the file a URL, import it (one at a time per site), publish our own job.

Source: SourceAudio's Import and Publishing pages. Any failure is an `error` field, also on HTTP
200. The token travels in the POST body. `list`, and the shape of `getAvailableFields`, are not
documented; both are read defensively.
"""

from __future__ import annotations

import tempfile
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from functools import partial
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

import msgspec
from filelock import AsyncFileLock

from musicupload_gui.domain.errors import ErrorKind, Outcome, UploadError
from musicupload_gui.domain.provider import (
    Account,
    AccountReport,
    Option,
    OptionKind,
    ProviderInfo,
    Secret,
    StepInfo,
)
from musicupload_gui.domain.track import AudioFile, AudioFormat
from musicupload_gui.domain.upload import Receipt, State
from musicupload_gui.providers.addresses import Origin
from musicupload_gui.providers.base import (
    GATE,
    Doors,
    Entry,
    GateClosedError,
    Processing,
    Recovery,
    Run,
    Step,
    Storage,
)
from musicupload_gui.providers.faults import refusal
from musicupload_gui.providers.http import Reply
from musicupload_gui.providers.storage import staged_key

INFO = ProviderInfo(
    id="sourceaudio",
    name="SourceAudio",
    mark="Sa",
    hue="#3D5A80",
    summary="Files go to your storage first; SourceAudio fetches them from there, one at a time.",
    formats=frozenset({AudioFormat.WAV, AudioFormat.AIFF, AudioFormat.MP3}),
    address="https://your-site.sourceaudio.com",
    asks_address=True,
    fields=(
        "title", "version", "artist", "album", "track_number", "release_date", "genre", "bpm",
        "isrc", "iswc", "composer", "publisher", "label", "mood", "description", "lyrics",
        "explicit",
    ),
    options=(
        Option(
            "storage",
            "Storage",
            "Where files stay until the import is done; add a storage account first.",
            OptionKind.STORAGE,
        ),
        Option("formats", "Formats", "Such as mp3,wav: which formats the site makes and shows."),
        Option(
            "publish",
            "Publish",
            "Whether to publish a batch by itself once it is imported. A batch that replaces a "
            "published track always asks.",
            OptionKind.CHOICE,
            choices=("ask", "yes", "no"),
            default="ask",
        ),
        Option("oncomplete", "When published", "An email or URL that SourceAudio tells."),
        Option("job_name", "Job name", "How the batch is called in the site's publishing queue."),
        Option("job_email", "Job email", "Who is told by the site; the site's contact otherwise."),
    ),
    secrets=(Secret("token", "API token", "Admin > Edit Site Settings > API on your site."),),
    steps=(
        StepInfo("stage", "Staged"),
        StepInfo("import", "Imported"),
        StepInfo("formats", "Formats set"),
        StepInfo("publishing", "Published"),
        StepInfo("unstage", "Storage cleared"),
    ),
    max_parallel=3,
    help_url="https://docs.sourceaudio.com/api/",
)  # fmt: skip

_COLUMNS = {
    "title": "Title",
    "version": "Version",
    "artist": "Artist",
    "album": "Album",
    "track_number": "Track Number",
    "release_date": "Release Date",
    "genre": "Genres",
    "bpm": "Bpm",
    "isrc": "Isrc",
    "iswc": "Iswc",
    "composer": "Composer",
    "publisher": "Publisher",
    "label": "Label",
    "mood": "Mood",
    "description": "Description",
    "lyrics": "Lyrics",
    "explicit": "Explicit",
}
_NOTHING: Mapping[str, str] = MappingProxyType({})
T = TypeVar("T")
Id = int | str


class Job(msgspec.Struct):
    """A publishing job of our own, apart from the site's."""

    job_id: Id


class Imported(msgspec.Struct):
    """A new upload in the job, or an update to a track that is published already."""

    upload_id: Id | None = None
    update_to: Id | None = None
    update_id: Id | None = None


class _Counts(msgspec.Struct):
    """checkJob: queued, in progress, done, errored; a count of nothing may be left out."""

    q: int = 0
    i: int = 0
    d: int = 0
    e: int = 0


class _Listed(msgspec.Struct):
    upload_id: Id | None = None
    update_id: Id | None = None
    update_to: Id | None = None
    track_id: Id | None = None
    filename: str = ""


class _List(msgspec.Struct):
    uploads: list[_Listed] = msgspec.field(default_factory=list[_Listed])
    updates: list[_Listed] = msgspec.field(default_factory=list[_Listed])


JOB = Step("job", Job, State.PREPARING)
STAGE = Step("stage", bool, State.SENDING)
IMPORT = Step("import", Imported, State.FINISHING, Recovery.PROBE)
FORMATS = Step("formats", bool, State.FINISHING)
PUBLISH = Step("publish", bool, State.PROCESSING, Recovery.PROBE)
PUBLISHING = Step("publishing", type(None), State.PROCESSING)
UNSTAGE = Step("unstage", bool, State.PROCESSING)


class SourceAudio:
    """One SourceAudio site with a token."""

    info = INFO

    def __init__(self, account: Account, doors: Doors) -> None:
        self._account = account
        self._origin = Origin.of_account(account.address)
        self._secret = partial(doors.secret, "token")
        self._lend = partial(doors.storage, account.option("storage"))
        self._api = doors.http.api(account.address, self._secret, _explain)
        self._fields: dict[str, str] | None = None

    async def check(self) -> AccountReport:
        """Ask for the site's metadata fields, and try the storage."""
        fields = await self._known_fields()
        await self._lend().check()
        matched = sum(name.lower() in fields for name in _COLUMNS.values())
        return AccountReport(self._origin.host, (f"fields:{len(fields)}", f"matched:{matched}"))

    async def upload(self, run: Run) -> Receipt:
        """Bring the track into our job, wait for the word to publish, and see it published."""
        storage = self._lend()
        waveform = await run.waveform()
        job = await run.batch.step(JOB, self._create_job)
        key = staged_key("", run.upload_id, run.track.audio.path.name)
        await run.step(STAGE, partial(self._stage, run, storage, key))
        imported = await run.step(
            IMPORT,
            partial(self._import, run, storage, key, job),
            probe=partial(self._find_imported, run.track.audio, job),
        )
        if imported.upload_id is not None and self._account.option("formats"):
            await run.step(FORMATS, partial(self._set_formats, imported.upload_id))
        receipt = _receipt(job, imported, waveform.sha256)
        if not run.batch.is_done(GATE):
            wish = self._account.option("publish") == "yes"
            raise GateClosedError(receipt, opens_itself=wish and imported.update_to is None)
        await run.batch.step(
            PUBLISH, partial(self._publish, job), probe=partial(self._find_published, job)
        )
        await run.poll(PUBLISHING, partial(self._publishing, job))
        track_id = await self._final_id(job, imported)
        await run.step(UNSTAGE, partial(self._unstage, storage, key))
        return Receipt(
            {**receipt.remote, "track_id": track_id}, notes=receipt.notes, sha256=receipt.sha256
        )

    async def _create_job(self) -> Job:
        name = self._account.option("job_name") or "MusicUpload"
        email = self._account.option("job_email")
        return await self._call("createJob", Job, {"name": name, "email": email})

    async def _stage(self, run: Run, storage: Storage, key: str) -> bool:
        await storage.stage(run.track.audio, key, run.sent)
        return True

    async def _import(self, run: Run, storage: Storage, key: str, job: Job) -> Imported:
        """Have the site fetch the file; nobody else imports there meanwhile."""
        fields = await self._known_fields()
        values = run.track.metadata.filled()
        meta = {
            f"meta[{fields[column.lower()]}]": values[name]
            for name, column in _COLUMNS.items()
            if name in values and column.lower() in fields
        }
        async with _alone_at(self._origin):
            imported = await self._call(
                "upload",
                Imported,
                {
                    "url": await storage.address(key),
                    "job_id": str(job.job_id),
                    "formats": self._account.option("formats"),
                    **meta,
                },
            )
        if imported.upload_id is None and imported.update_to is None:
            raise UploadError(ErrorKind.BAD_ANSWER, "neither an upload nor an update",
                              outcome=Outcome.MAYBE)  # fmt: skip
        return imported

    async def _find_imported(self, audio: AudioFile, job: Job) -> Imported | None:
        """After a lost answer: what our own job holds under this file's name."""
        stem = audio.path.stem
        listed = await self._call("list", _List, {"job_id": str(job.job_id)})
        for entry in (*listed.uploads, *listed.updates):
            if entry.filename.rpartition(".")[0] == stem:
                return Imported(entry.upload_id, entry.update_to, entry.update_id)
        return None

    async def _set_formats(self, upload_id: Id) -> bool:
        formats = self._account.option("formats")
        wanted = {"upload_id": str(upload_id), "formats": formats}
        await self._call("setFormats", msgspec.Raw, wanted)
        return True

    async def _publish(self, job: Job) -> bool:
        """Publish our own job; never the site's default one, so never without its id."""
        oncomplete = self._account.option("oncomplete")
        named = {"job_id": str(job.job_id), "oncomplete": oncomplete}
        await self._call("publish", msgspec.Raw, named)
        return True

    async def _find_published(self, job: Job) -> bool | None:
        """After a lost answer: whether anything of the job is under way or done."""
        counts = await self._counts(job)
        return True if counts.i or counts.d or counts.e else None

    async def _publishing(self, job: Job) -> Processing:
        counts = await self._counts(job)
        return Processing(is_done=counts.q == 0 and counts.i == 0)

    async def _counts(self, job: Job) -> _Counts:
        return await self._call("checkJob", _Counts, {"job_id": str(job.job_id)})

    async def _final_id(self, job: Job, imported: Imported) -> str:
        """The published track's id; a track without one was refused while publishing."""
        if imported.update_to is not None:
            return str(imported.update_to)
        listed = await self._call("list", _List, {"job_id": str(job.job_id)})
        for entry in listed.uploads:
            if entry.upload_id == imported.upload_id and entry.track_id is not None:
                return str(entry.track_id)
        raise UploadError(ErrorKind.PROCESSING_FAILED, code="not_published")

    async def _unstage(self, storage: Storage, key: str) -> bool:
        await storage.remove(key)
        return True

    async def _known_fields(self) -> dict[str, str]:
        """The site's own spelling of its metadata fields, by the lower-case name."""
        if self._fields is None:
            try:
                names: list[str] = await self._call("getAvailableFields", list[str])
            except UploadError as error:
                if error.kind is not ErrorKind.BAD_ANSWER:
                    raise
                names = list(await self._call("getAvailableFields", dict[str, msgspec.Raw]))
            self._fields = {name.lower(): name for name in names}
        return self._fields

    async def _call(self, name: str, answer: type[T], params: Mapping[str, str] = _NOTHING) -> T:
        """POST a form with the token in it; blank values are left out, since they can erase."""
        form: Mapping[str, str] = {k: v for k, v in params.items() if v}
        return await self._api.post_form(
            f"/api/import/{name}", answer, {"token": await self._secret(), **form}
        )


@asynccontextmanager
async def _alone_at(origin: Origin) -> AsyncGenerator[None]:
    """One import at a time per site: also across accounts, and across programs of this user."""
    name = sha256(f"{origin.scheme}://{origin.host}:{origin.port}".encode()).hexdigest()[:16]
    path = Path(tempfile.gettempdir()) / f"musicupload-{name}.lock"
    async with AsyncFileLock(path, mode=0o600, poll_interval=0.1):
        yield


def _receipt(job: Job, imported: Imported, digest: str) -> Receipt:
    ids = {
        "job_id": job.job_id,
        "upload_id": imported.upload_id,
        "update_to": imported.update_to,
        "update_id": imported.update_id,
    }
    remote = {name: str(value) for name, value in ids.items() if value is not None}
    notes = ("replaces",) if imported.update_to is not None else ()
    return Receipt(remote, notes=notes, sha256=digest)


class _Refusal(msgspec.Struct):
    error: str = ""


def _explain(reply: Reply) -> UploadError | None:
    """`error` on any status is a refusal; a denied simultaneous import is only early."""
    answer = reply.read(_Refusal)
    if reply.is_success and not answer.error:
        return None
    text = answer.error.lower()
    status = reply.status if not reply.is_success else 400
    if reply.is_success and "token" in text:
        status = 401
    elif "simultaneous" in text:
        status = 429
    return refusal(status, reply.headers, answer.error)


ENTRY = Entry(INFO, SourceAudio)
