"""SourceAudio: lend the file a URL, import it (one at a time per site), publish our own job.

Source: SourceAudio's Import and Publishing pages. Any failure is an `error` field, also on HTTP
200. The token travels in the POST body. `list`, and the shape of `getAvailableFields`, are not
documented; both are read defensively.
"""

from __future__ import annotations

import tempfile
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import partial
from hashlib import sha256
from importlib import import_module
from pathlib import Path

import msgspec

from musicupload_gui.domain.errors import ErrorKind, Outcome, UploadError
from musicupload_gui.domain.provider import Account, AccountReport
from musicupload_gui.domain.track import AudioFile, Track
from musicupload_gui.domain.upload import JobCounts, Receipt, State
from musicupload_gui.providers.addresses import Origin
from musicupload_gui.providers.base import (
    GATE,
    BatchClosedError,
    Doors,
    Entry,
    GateClosedError,
    Processing,
    Recovery,
    Run,
    Step,
)
from musicupload_gui.providers.faults import refusal
from musicupload_gui.providers.http import Reply
from musicupload_gui.providers.lent import Lent
from musicupload_gui.providers.sourceaudio_after import SourceAudioAftercare
from musicupload_gui.providers.sourceaudio_answers import (
    Counts,
    Id,
    Imported,
    Job,
    List,
    Published,
    Refusal,
)
from musicupload_gui.providers.sourceaudio_info import COLUMNS, INFO, in_columns
from musicupload_gui.providers.sourceaudio_people import people_meta
from musicupload_gui.providers.sourceaudio_site import Site

JOB = Step("job", Job, State.PREPARING)
STAGE = Step("stage", bool, State.SENDING)
IMPORT = Step("import", Imported, State.FINISHING, Recovery.PROBE)
STAGE_OTHERS = Step("stage_others", bool, State.SENDING)
# Attaching a format twice replaces it by itself.
ATTACH = Step("attach", bool, State.FINISHING)
FORMATS = Step("formats", bool, State.FINISHING)
PUBLISH = Step("publish", bool, State.PROCESSING, Recovery.PROBE)
PUBLISHING = Step("publishing", type(None), State.PROCESSING)
UNSTAGE = Step("unstage", bool, State.PROCESSING)
_AUTOPUBLISH_CAP_S = 60 * 60.0


class SourceAudio:
    """One SourceAudio site with a token."""

    info = INFO

    def __init__(self, account: Account, doors: Doors) -> None:
        self._account = account
        self._origin = Origin.of_account(account.address)
        secret = partial(doors.secret, "token")
        self._lend = partial(doors.storage, account.option("storage"))
        self._site = Site(doors.http.api(account.address, secret, _explain), secret)
        self.aftercare = SourceAudioAftercare(self._site)
        self._publishes_itself = account.option("autopublish") == "yes"

    async def check(self) -> AccountReport:
        """Ask for the site's metadata fields, and try the storage."""
        fields = await self._site.fields()
        await self._lend().check()
        matched = sum(name.lower() in fields for name in COLUMNS.values())
        return AccountReport(self._origin.host, (f"fields:{len(fields)}", f"matched:{matched}"))

    async def upload(self, run: Run) -> Receipt:
        """Bring the track into our job, wait for the word to publish, and see it published."""
        # Asked for first: without its storage the account is held before anything is made.
        audio = run.track.audio
        storage = None if all(file.url for file in run.track.files) else self._lend()
        digest = "" if audio.url else (await run.waveform()).sha256
        if _goes_past_the_job(run.track):
            lent = Lent(run, storage, audio.sent_stem)
            imported = await self._bring(run, lent, None)
            await run.step(UNSTAGE, lent.take_back)
            return _receipt(None, imported, digest)
        job = await run.batch.step(JOB, self._create_job)
        lent = Lent(run, storage, await _name_in_job(run))
        imported = await self._bring(run, lent, job)
        if imported.upload_id is not None and self._account.option("formats"):
            await run.step(FORMATS, partial(self._set_formats, imported.upload_id))
        receipt = _receipt(job, imported, digest, is_renamed=lent.stem != audio.sent_stem)
        track_id = await self._go_live(run, job, imported, receipt)
        await run.step(UNSTAGE, lent.take_back)
        return replace(receipt, remote={**receipt.remote, "track_id": track_id})

    async def _bring(self, run: Run, lent: Lent, job: Job | None) -> Imported:
        """Import the first file, and attach the others to what it became."""
        first, *others = run.track.files
        await run.step(STAGE, partial(lent.stage, [first]))
        try:
            imported = await run.step(
                IMPORT,
                partial(self._import, run, lent, job, may_be_there=run.has_begun(IMPORT)),
                probe=partial(self._find_imported, lent.stem, job) if job else None,
            )
        except UploadError as error:
            if error.kind is ErrorKind.REFUSED:
                run.forget(STAGE)
                if "job" in error.detail.lower():
                    run.batch.forget(JOB)
            raise
        if others:
            await run.step(STAGE_OTHERS, partial(lent.stage, others))
            await run.step(ATTACH, partial(self._attach, run, lent, job, imported))
        return imported

    async def _go_live(self, run: Run, job: Job, imported: Imported, receipt: Receipt) -> str:
        """Publish the job once there is a word for it; returns the track's id."""
        if self._publishes_itself:
            await run.poll(PUBLISHING, partial(self._publishing, job), cap_s=_AUTOPUBLISH_CAP_S)
            return await self._final_id(job, imported)
        if not run.batch.is_done(GATE):
            wish = self._account.option("publish") == "yes"
            raise GateClosedError(receipt, opens_itself=wish and imported.update_to is None)
        await run.batch.step(
            PUBLISH, partial(self._publish, job), probe=partial(self._find_published, job)
        )
        await run.poll(PUBLISHING, partial(self._publishing, job))
        return await self._final_id(job, imported)

    async def _create_job(self) -> Job:
        name = self._account.option("job_name") or "MusicUpload"
        email = self._account.option("job_email")
        return await self._site.call("createJob", Job, {"name": name, "email": email})

    async def _import(
        self, run: Run, lent: Lent, job: Job | None, *, may_be_there: bool
    ) -> Imported:
        """Have the site fetch the first file, into the job or to what the person named."""
        if job is not None and run.batch.is_done(GATE):
            raise BatchClosedError
        audio, track = run.track.audio, run.track
        to = {name: track.value(f"{INFO.id}.{name}") for name in ("track_id", "upload_id")}
        told = {} if to["upload_id"] else await self._meta(track)
        if not to["upload_id"]:
            # What joins an upload of somebody else leaves its metadata and formats alone.
            told["formats"] = self._account.option("formats")
        how = {**self._into(job), **to, **_immediate(track, audio), **told}
        address = await lent.address(audio)
        async with _alone_at(self._origin):
            known = await self._find_imported(lent.stem, job) if job and may_be_there else None
            imported = known or await self._site.call("upload", Imported, {"url": address, **how})
            if job and may_be_there:
                # The site may have gone on with an earlier import until just now.
                imported = await self._find_imported(lent.stem, job) or imported
        if imported.upload_id is None and imported.update_to is None:
            raise UploadError(ErrorKind.BAD_ANSWER, "neither an upload nor an update",
                              outcome=Outcome.MAYBE)  # fmt: skip
        return imported

    async def _attach(self, run: Run, lent: Lent, job: Job | None, imported: Imported) -> bool:
        """Add the other files as formats of what the first one became."""
        for file in run.track.files[1:]:
            to = {"upload_id": imported.upload_id, "track_id": imported.update_to}
            named = {name: str(value) for name, value in to.items() if value is not None}
            how = {**self._into(job), **named, **_immediate(run.track, file)}
            address = await lent.address(file)
            async with _alone_at(self._origin):
                await self._site.call("upload", Imported, {"url": address, **how})
        return True

    def _into(self, job: Job | None) -> dict[str, str]:
        """The job, and what the site does with it; nothing for what goes past the job."""
        if job is None:
            return {}
        return {
            "job_id": str(job.job_id),
            "autopublish": "1" if self._publishes_itself else "",
            "oncomplete": self._account.option("oncomplete"),
        }

    async def _meta(self, track: Track) -> dict[str, str]:
        """The track's metadata under the names that the site has for it."""
        fields = await self._site.fields()
        told = in_columns(track.metadata.filled(), fields)
        told |= people_meta(track, fields)
        return {f"meta[{name}]": text for name, text in told.items()}

    async def _find_imported(self, stem: str, job: Job) -> Imported | None:
        """After a lost answer: what our own job holds under this name, which is in it only once.

        A twin that a repeated import left is taken back; the older one stays.
        """
        listed = await self._site.call("list", List, {"job_id": str(job.job_id)})
        ours = (*listed.uploads, *listed.updates)
        found = [entry for entry in ours if entry.filename.rpartition(".")[0] == stem]
        if str(listed.job_id) == str(job.job_id):
            # Only where the site confirms that it is our job which it lists.
            for twin in found[1:]:
                await self._site.call("delete", msgspec.Raw, twin.named())
        return found[0].imported() if found else None

    async def _set_formats(self, upload_id: Id) -> bool:
        formats = self._account.option("formats")
        wanted = {"upload_id": str(upload_id), "formats": formats}
        await self._site.call("setFormats", msgspec.Raw, wanted)
        return True

    async def _publish(self, job: Job) -> bool:
        """Publish our own job; never the site's default one, so never without its id."""
        oncomplete = self._account.option("oncomplete")
        named = {"job_id": str(job.job_id), "oncomplete": oncomplete}
        answer = await self._site.call("publish", Published, named)
        if not answer.result:
            raise UploadError(ErrorKind.BAD_ANSWER, "publish says nothing", outcome=Outcome.MAYBE)
        return True

    async def _find_published(self, job: Job) -> bool | None:
        """After a lost answer: whether anything of the job is under way or done."""
        counts = await self._counts(job)
        return True if counts.i or counts.d or counts.e else None

    async def _publishing(self, job: Job) -> Processing:
        counts = await self._counts(job)
        is_over = counts.q == 0 and counts.i == 0
        # A job that the site publishes by itself may not count anything before it begins.
        has_begun = bool(counts.d or counts.e)
        told = JobCounts(counts.q, counts.i, counts.d, counts.e)
        return Processing(is_done=is_over and has_begun, counts=told)

    async def _counts(self, job: Job) -> Counts:
        return await self._site.call("checkJob", Counts, {"job_id": str(job.job_id)})

    async def _final_id(self, job: Job, imported: Imported) -> str:
        """The published track's id; a track without one was refused while publishing."""
        if imported.update_to is not None:
            return str(imported.update_to)
        listed = await self._site.call("list", List, {"job_id": str(job.job_id)})
        for entry in listed.uploads:
            if entry.upload_id == imported.upload_id and entry.track_id is not None:
                return str(entry.track_id)
        raise UploadError(ErrorKind.PROCESSING_FAILED, code="not_published")


def _goes_past_the_job(track: Track) -> bool:
    """Whether the file joins an upload of somebody else's job, or replaces a track at once."""
    return bool(track.value(f"{INFO.id}.upload_id")) or bool(_immediate(track, track.audio))


def _immediate(track: Track, file: AudioFile) -> dict[str, str]:
    """The two parameters of an update that skips the queue, when the person asked for one."""
    is_wanted = track.value(f"{INFO.id}.immediate") == "yes"
    if not is_wanted or not track.value(f"{INFO.id}.track_id"):
        return {}
    return {"immediate": "1", "format": file.format.value}


async def _name_in_job(run: Run) -> str:
    """The file name, without its extension, under which the track goes into the job.

    The site takes files of one name for one track, and after a lost answer the name is all that
    tells which upload is ours: so each track of a job gets a name of its own, kept for ever.
    """
    stem = name = run.track.audio.sent_stem
    number = 1
    while True:
        owner = await run.batch.step(
            Step(f"name {name.casefold()}", str, State.PREPARING), partial(_the_same, run.upload_id)
        )
        if owner == run.upload_id:
            return name
        if run.track.audio.url:
            # What is online keeps its name; the next batch has a job of its own.
            raise BatchClosedError
        number += 1
        name = f"{stem} ({number})"


async def _the_same(upload_id: str) -> str:
    return upload_id


@asynccontextmanager
async def _alone_at(origin: Origin) -> AsyncGenerator[None]:
    """One import at a time per site: also across accounts, and across programs of this user."""
    name = sha256(f"{origin.scheme}://{origin.host}:{origin.port}".encode()).hexdigest()[:16]
    path = Path(tempfile.gettempdir()) / f"musicupload-{name}.lock"
    # Loaded with the first import of tracks: the start of the window would wait for it.
    async with import_module("filelock").AsyncFileLock(path, mode=0o600, poll_interval=0.1):
        yield


def _receipt(
    job: Job | None, imported: Imported, digest: str, *, is_renamed: bool = False
) -> Receipt:
    ids = {
        "job_id": job and job.job_id,
        "upload_id": imported.upload_id,
        "update_to": imported.update_to,
        "update_id": imported.update_id,
    }
    remote = {name: str(value) for name, value in ids.items() if value is not None}
    notes = ("replaces",) if imported.update_to is not None else ()
    notes = (*notes, "renamed") if is_renamed else notes
    if job is None:
        notes = ("replaced_at_once",) if imported.update_to is not None else ("joined_upload",)
    return Receipt(remote, notes=notes, sha256=digest)


def _explain(reply: Reply) -> UploadError | None:
    """`error` on any status is a refusal; a denied simultaneous import is only early."""
    answer = reply.read(Refusal)
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
