"""Swayzio: intent, PUT to a signed address, finalize, metadata, artwork, processing lanes.

Source: Swayzio's Uploads page (intent and finalize flow), Track Resources (metadata, artwork,
processing status), Errors (codes). Artwork's finalize and the shape of processing-status are not
documented; both are read defensively and never fail an upload that was finalized.
"""

from __future__ import annotations

from functools import partial

import msgspec

from musicupload_gui.domain.errors import ErrorKind, UploadError
from musicupload_gui.domain.provider import (
    CONVERT,
    Account,
    AccountReport,
    Option,
    OptionKind,
    ProviderInfo,
    Secret,
    StepInfo,
)
from musicupload_gui.domain.track import AudioFormat
from musicupload_gui.domain.upload import Lane, Receipt, State
from musicupload_gui.domain.wording import N_
from musicupload_gui.providers.addresses import Origin, check_signed_headers
from musicupload_gui.providers.base import Doors, Entry, Processing, Run, Step
from musicupload_gui.providers.expiry import is_past
from musicupload_gui.providers.faults import refusal
from musicupload_gui.providers.http import Reply
from musicupload_gui.providers.swayzio_after import (
    TRACK_FIELDS,
    V1,
    Intent,
    SwayzioAftercare,
)
from musicupload_gui.providers.tokens import CommandToken, PastedToken

INFO = ProviderInfo(
    id="swayzio",
    name="Swayzio",
    mark="Sw",
    hue="#7B4C9B",
    summary=N_(
        "The file goes straight to Swayzio's storage; stems, tags and lyrics are made there."
    ),
    formats=frozenset(
        {AudioFormat.WAV, AudioFormat.AIFF, AudioFormat.FLAC, AudioFormat.MP3, AudioFormat.M4A}
    ),
    address="https://app.swayzio.com",
    size_limit_bytes=500_000_000,
    fields=TRACK_FIELDS,
    required_fields=("title",),
    takes_cover=True,
    reads_back=True,
    changes_fields=TRACK_FIELDS,
    changes_cover=True,
    options=(
        CONVERT,
        Option(
            "token_command",
            N_("Token command"),
            N_(
                "A command on this computer that prints a fresh token, asked before each call. "
                "Leave empty to use the token above."
            ),
            OptionKind.COMMAND,
        ),
    ),
    secrets=(
        Secret(
            "token",
            N_("Access token"),
            N_("Swayzio's tokens live a minute or so; a token command never grows old."),
            is_required=False,
        ),
    ),
    steps=(
        StepInfo("intent", N_("Place reserved")),
        StepInfo("put", N_("File sent")),
        StepInfo("finalize", N_("Confirmed")),
        StepInfo("metadata", N_("Metadata")),
        StepInfo("cover", N_("Cover")),
        StepInfo("processing", N_("Processing")),
    ),
    max_parallel=3,
    help_url="https://docs.swayzio.com/getting-started",
)


class Finalized(msgspec.Struct, rename="camel"):
    """The two good answers of the finalize union; `already_finalized` carries less."""

    status: str
    track_id: str = ""
    asset_id: str = ""


INTENT = Step("intent", Intent, State.PREPARING)
PUT = Step("put", int, State.SENDING)
FINALIZE = Step("finalize", Finalized, State.FINISHING)
METADATA = Step("metadata", list[str], State.FINISHING)
COVER = Step("cover", list[str], State.FINISHING)
PROCESSING = Step("processing", type(None), State.PROCESSING)

_ADDRESS_REFUSED = frozenset({ErrorKind.URL_EXPIRED, ErrorKind.URL_REFUSED, ErrorKind.GONE})
_CHANGED = frozenset({ErrorKind.FILE_CHANGED, ErrorKind.FILE_MISSING})


class Swayzio:
    """One Swayzio account."""

    info = INFO

    def __init__(self, account: Account, doors: Doors) -> None:
        self._origin = Origin.of_account(account.address)
        command = account.option("token_command")
        token = CommandToken(command) if command else PastedToken(partial(doors.secret, "token"))
        self._api = doors.http.api(account.address, token, _explain)
        self._storage = doors.http.storage()
        self.aftercare = SwayzioAftercare(self._api, self._storage, self._origin)

    async def check(self) -> AccountReport:
        """Ask for health, then for one track with the token: the first proves the address."""
        await self._api.call("GET", "/api/swayzio/health", msgspec.Raw, with_key=False)
        await self._api.call("GET", f"{V1}/tracks", msgspec.Raw, params={"limit": "1"})
        return AccountReport(who="Swayzio")

    async def upload(self, run: Run) -> Receipt:
        """Bring the track to Swayzio; see the module's sources."""
        intent = await self._deliver(run)
        told = {**run.track.metadata.filled(), "title": run.track.title}
        care, track_id = self.aftercare, intent.track_id
        notes = await run.step(METADATA, partial(care.send_fields, track_id, told))
        notes += await run.step(COVER, partial(care.send_cover, track_id, run.track.cover))
        await run.poll(PROCESSING, partial(self._processing, intent.track_id))
        waveform = await run.waveform()
        return Receipt(
            remote={"track_id": intent.track_id, "upload_id": intent.upload_id},
            notes=tuple(notes),
            sha256=waveform.sha256,
        )

    async def _deliver(self, run: Run) -> Intent:
        """Intent, PUT and finalize; once more from a new intent when the first one is lost.

        A second PUT to an address that was used before may be refused because the bytes are
        there: finalize is harmless and knows.
        """
        for is_last in (False, True):
            intent = await self._fresh_intent(run)
            may_be_there = run.has_begun(PUT)
            try:
                await run.step(PUT, partial(self._put, run, intent))
            except UploadError as error:
                if error.kind in _CHANGED:
                    run.forget(INTENT, PUT)
                if error.kind not in _ADDRESS_REFUSED:
                    raise
                if not may_be_there:
                    if is_last or error.kind is ErrorKind.URL_REFUSED:
                        raise
                    run.forget(INTENT, PUT)
                    continue
            try:
                await run.step(FINALIZE, partial(self._finalize, run, intent))
            except UploadError as error:
                if is_last or error.kind is not ErrorKind.GONE:
                    raise
                run.forget(INTENT, PUT, FINALIZE)
            else:
                return intent
        raise UploadError(ErrorKind.URL_EXPIRED, "two signed addresses in a row were too old")

    async def _fresh_intent(self, run: Run) -> Intent:
        intent = await run.step(INTENT, partial(self._create_intent, run))
        is_unused = not run.is_done(PUT) and not run.has_begun(PUT)
        if is_unused and is_past(intent.expires_at):
            run.forget(INTENT)
            intent = await run.step(INTENT, partial(self._create_intent, run))
        return intent

    async def _create_intent(self, run: Run) -> Intent:
        # Decoding first: a file that is no audio should not leave a track behind at the service.
        await run.waveform()
        audio = run.track.audio
        return await self._api.call(
            "POST",
            f"{V1}/uploads",
            Intent,
            json={
                "fileName": audio.sent_name,
                "contentType": audio.format.mime,
                "byteSize": audio.size_bytes,
            },
        )

    async def _put(self, run: Run, intent: Intent) -> int:
        headers = check_signed_headers(intent.required_headers)
        return await self._storage.put(
            intent.signed_url, run.track.audio, headers, near=self._origin, on_sent=run.sent
        )

    async def _finalize(self, run: Run, intent: Intent) -> Finalized:
        waveform = await run.waveform()
        answer = await self._api.call(
            "POST",
            # Built here, not taken from the answer: the token must not follow a foreign address.
            f"{V1}/uploads/{intent.upload_id}/finalize",
            Finalized,
            json={
                "durationMs": round(waveform.duration_s * 1000),
                "waveform": {
                    "peaks": waveform.peaks,
                    "sampleRateHz": waveform.sample_rate_hz,
                    "channels": waveform.channels,
                },
            },
        )
        if answer.status not in ("finalized", "already_finalized"):
            raise UploadError(ErrorKind.BAD_ANSWER, answer.status, code="status")
        return answer

    async def _processing(self, track_id: str) -> Processing:
        path = f"{V1}/tracks/{track_id}/processing-status"
        return _read_processing(await self._api.call("GET", path, _ProcessingStatus))


class _LaneStatus(msgspec.Struct):
    lane: str = ""
    name: str = ""
    status: str = ""


class _ProcessingStatus(msgspec.Struct):
    """Both shapes that fit the documents' words: lanes as a list of objects, or as a map."""

    status: str = ""
    error: str = ""
    lanes: list[_LaneStatus] | dict[str, str | _LaneStatus] = msgspec.field(
        default_factory=list[_LaneStatus]
    )

    def by_name(self) -> list[tuple[str, str]]:
        if isinstance(self.lanes, list):
            return [(lane.lane or lane.name, lane.status) for lane in self.lanes]
        return [(k, v if isinstance(v, str) else v.status) for k, v in self.lanes.items()]


_LANE_DONE = frozenset({"complete", "completed", "done", "ready", "succeeded", "skipped"})
_LANE_FAILED = frozenset({"failed", "error"})


def _read_processing(answer: _ProcessingStatus) -> Processing:
    """Done when the service says so; a lane that failed (stems, say) ends that lane only."""
    if answer.status in _LANE_FAILED:
        raise UploadError(ErrorKind.PROCESSING_FAILED, answer.error, code=answer.status)
    lanes = tuple(
        Lane(name, status in _LANE_DONE, status in _LANE_FAILED)
        for name, status in answer.by_name()
    )
    all_ended = bool(lanes) and all(lane.is_done or lane.is_failed for lane in lanes)
    return Processing(answer.status in _LANE_DONE or (not answer.status and all_ended), lanes)


class _Issue(msgspec.Struct):
    message: str = ""


class _Refusal(msgspec.Struct):
    """Swayzio's error body; which fields there are depends on the code."""

    error: str = ""
    message: str = ""
    issues: list[_Issue] = msgspec.field(default_factory=list[_Issue])
    feature: str = ""
    current: float | None = None
    limit: float | None = None

    def detail(self) -> str:
        if self.issues:
            return "; ".join(issue.message for issue in self.issues)
        if self.feature:
            return f"{self.feature}: {self.current} of {self.limit}"
        return self.message


def _explain(reply: Reply) -> UploadError | None:
    """Swayzio's error codes (its Errors page): the code says more than the status."""
    if reply.is_success:
        return None
    answer = reply.read(_Refusal)
    error = refusal(reply.status, reply.headers, answer.detail(), answer.error)
    if answer.error == "upload_asset_missing":
        error.kind = ErrorKind.GONE
    elif reply.status == 409:
        error.kind = ErrorKind.MISMATCH
    return error


ENTRY = Entry(INFO, Swayzio)
