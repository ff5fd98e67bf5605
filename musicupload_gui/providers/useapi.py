"""useapi.net: Riffusion (retired by the vendor, kept working) and Flow Music, its successor.

Both take the file as the raw body of one POST that creates the upload and carries its bytes: there
is no key to make it once and no list to look it up, so a POST whose answer was lost is asked of
the person. Source: useapi.net's pages on Riffusion's upload-audio (both contracts, of 17 and of
25 February 2025), on Flow Music's files, and on accounts.
"""

from __future__ import annotations

from functools import partial

import msgspec

from musicupload_gui.domain.errors import ErrorKind, Outcome, UploadError
from musicupload_gui.domain.provider import (
    CONVERT,
    Account,
    AccountReport,
    Option,
    ProviderInfo,
    Secret,
    StepInfo,
)
from musicupload_gui.domain.track import AudioFormat
from musicupload_gui.domain.upload import Receipt, State
from musicupload_gui.domain.wording import N_
from musicupload_gui.providers.base import Doors, Entry, Processing, Recovery, Run, Step
from musicupload_gui.providers.faults import refusal
from musicupload_gui.providers.http import Api, Reply
from musicupload_gui.providers.useapi_after import (
    DONE,
    PENDING,
    UPLOAD_AUDIO,
    AudioStatus,
    RiffusionAftercare,
)

_ADDRESS = "https://api.useapi.net"
_TOKEN = Secret("token", N_("API token"), N_("The whole text, such as user:1234-…."))
RIFFUSION = ProviderInfo(
    id="riffusion",
    name="Riffusion",
    mark="Ri",
    hue="#9C5328",
    summary=N_("Sends audio to Riffusion through useapi.net."),
    formats=frozenset({AudioFormat.MP3, AudioFormat.M4A, AudioFormat.WAV}),
    address=_ADDRESS,
    size_advice_bytes=50_000_000,
    reads_back=True,
    options=(
        CONVERT,
        Option(
            "user_id", N_("User id"), N_("Which of your Riffusion accounts; needed with several.")
        ),
    ),
    secrets=(_TOKEN,),
    steps=(StepInfo("send", N_("File sent")), StepInfo("processing", N_("Processing"))),
    max_parallel=1,
    help_url="https://useapi.net/docs/api-riffusion-v1",
    notice=N_(
        "useapi.net calls its Riffusion API decommissioned. Flow Music is its successor there."
    ),
)
FLOW_MUSIC = ProviderInfo(
    id="flowmusic",
    name="Flow Music",
    mark="Fl",
    hue="#566B2A",
    summary=N_("Sends audio to Google Flow Music through useapi.net."),
    formats=frozenset({AudioFormat.MP3, AudioFormat.M4A, AudioFormat.WAV, AudioFormat.AAC}),
    address=_ADDRESS,
    size_limit_bytes=40_000_000,
    options=(
        CONVERT,
        Option("email", N_("Email"), N_("Which of your Flow Music accounts; needed with several.")),
    ),
    secrets=(_TOKEN,),
    steps=(StepInfo("send", N_("File sent")),),
    max_parallel=1,
    help_url="https://useapi.net/docs/api-flowmusic-v1/post-flowmusic-files",
)

_NEVER_AFTER_S = 10 * 60.0
"""Past ten minutes it "will likely never complete" (the vendor's GET page)."""


class Sent(msgspec.Struct):
    """Riffusion's answer in either contract: a job, or an upload with its transcription."""

    job_id: str = ""
    id: str = ""
    audio_upload_id: str = ""
    is_flagged: bool | None = None

    @property
    def handle(self) -> str:
        """What the status is asked by."""
        return self.id or self.job_id


class FlowFile(msgspec.Struct):
    """Flow Music's answer; nothing is left to wait for."""

    id: str
    clip_id: str = ""
    url: str = ""
    is_flagged: bool | None = None


SEND = Step("send", Sent, State.SENDING, Recovery.ASK_PERSON)
SEND_FLOW = Step("send", FlowFile, State.SENDING, Recovery.ASK_PERSON)
PROCESSING = Step("processing", type(None), State.PROCESSING)


class Riffusion:
    """One useapi.net token, sending to Riffusion."""

    info = RIFFUSION

    def __init__(self, account: Account, doors: Doors) -> None:
        self._user_id = account.option("user_id")
        self._api = _api(account, doors)
        self.aftercare = RiffusionAftercare(self._api, self._who())

    async def check(self) -> AccountReport:
        """Ask for the useapi.net account; changes nothing."""
        return await _check(self._api)

    async def upload(self, run: Run) -> Receipt:
        """POST the file, then ask until its transcription is there."""
        waveform = await run.waveform()
        sent = await run.step(SEND, partial(self._send, run))
        flagged = [sent.is_flagged]
        await run.poll(
            PROCESSING, partial(self._processing, sent.handle, flagged), cap_s=_NEVER_AFTER_S
        )
        remote = {"id": sent.handle, "audio_upload_id": sent.audio_upload_id or sent.job_id}
        return Receipt(remote, notes=_notes(any(flagged)), sha256=waveform.sha256)

    async def _send(self, run: Run) -> Sent:
        audio = run.track.audio
        params = {"file_name": audio.sent_stem, **self._who()}
        sent = await self._api.send_file(
            UPLOAD_AUDIO, Sent, audio, params=params, mime=audio.format.mime, on_sent=run.sent
        )
        if not sent.handle:
            raise UploadError(
                ErrorKind.BAD_ANSWER, "the answer names no upload", outcome=Outcome.MAYBE
            )
        return sent

    async def _processing(self, handle: str, flagged: list[bool | None]) -> Processing:
        answer = await self._api.call(
            "GET", UPLOAD_AUDIO, AudioStatus, params={"id": handle, **self._who()}
        )
        flagged.append(answer.is_flagged)
        if answer.status not in {"", PENDING, *DONE}:
            # Any other word is an end, and none that we may call a success.
            raise UploadError(ErrorKind.PROCESSING_FAILED, code=answer.status)
        return Processing(is_done=answer.status in DONE)

    def _who(self) -> dict[str, str]:
        return {"user_id": self._user_id} if self._user_id else {}


class FlowMusic:
    """One useapi.net token, sending to Flow Music."""

    info = FLOW_MUSIC

    def __init__(self, account: Account, doors: Doors) -> None:
        self._email = account.option("email")
        self._api = _api(account, doors)

    async def check(self) -> AccountReport:
        """Ask for the useapi.net account; changes nothing."""
        return await _check(self._api)

    async def upload(self, run: Run) -> Receipt:
        """POST the file; the answer is the end."""
        waveform = await run.waveform()
        file = await run.step(SEND_FLOW, partial(self._send, run))
        remote = {"id": file.id, "clip_id": file.clip_id}
        links = {"file": file.url} if file.url else {}
        return Receipt(remote, links, _notes(bool(file.is_flagged)), waveform.sha256)

    async def _send(self, run: Run) -> FlowFile:
        audio = run.track.audio
        return await self._api.send_file(
            "/v1/flowmusic/files",
            FlowFile,
            audio,
            params={"email": self._email} if self._email else {},
            mime=audio.format.mime,
            on_sent=run.sent,
        )


def _api(account: Account, doors: Doors) -> Api:
    return doors.http.api(account.address, partial(doors.secret, "token"), _explain)


async def _check(api: Api) -> AccountReport:
    await api.call("GET", "/v2/account", msgspec.Raw)
    return AccountReport("useapi.net")


def _notes(is_flagged: bool) -> tuple[str, ...]:
    return ("flagged",) if is_flagged else ()


class _Nested(msgspec.Struct):
    message: str = ""
    code: str | int = ""


class _Refusal(msgspec.Struct):
    """`error` is the vendor's text, or the object of the service behind it."""

    error: str | _Nested | None = None

    def detail(self) -> str:
        return self.error.message if isinstance(self.error, _Nested) else self.error or ""


def _explain(reply: Reply) -> UploadError | None:
    """An `error` is a refusal on any status; 596 means that the account itself needs a person."""
    answer = reply.read(_Refusal)
    if reply.is_success and answer.error is None:
        return None
    return refusal(400 if reply.is_success else reply.status, reply.headers, answer.detail())


RIFFUSION_ENTRY = Entry(RIFFUSION, Riffusion)
FLOW_MUSIC_ENTRY = Entry(FLOW_MUSIC, FlowMusic)
