"""AudioDelivery: a session per batch, a track just in time, PUT, cover, track status.

Source: AudioDelivery's Upload Sessions page; the vendor's guides and OpenAPI for the rest (track
status, collections, that session calls carry no key, that an upload address is single-use).
"""

from __future__ import annotations

from functools import partial
from typing import Any
from urllib.parse import quote

import msgspec

from musicupload_gui.domain.errors import ErrorKind, UploadError
from musicupload_gui.domain.provider import Account, AccountReport
from musicupload_gui.domain.track import Cover
from musicupload_gui.domain.upload import Receipt, State
from musicupload_gui.providers.addresses import Origin
from musicupload_gui.providers.audiodelivery_after import (
    FAILED,
    NOT_STARTED,
    READY,
    Address,
    AudioDeliveryAftercare,
    TrackDetail,
)
from musicupload_gui.providers.audiodelivery_info import (
    EXPIRES_DEFAULT_S,
    EXPIRES_MAX_S,
    EXPIRES_MIN_S,
    INFO,
)
from musicupload_gui.providers.base import Doors, Entry, Processing, Recovery, Run, Step
from musicupload_gui.providers.expiry import is_past
from musicupload_gui.providers.faults import refusal
from musicupload_gui.providers.http import Reply
from musicupload_gui.providers.ids import MaybePathId, PathId


class _SessionBody(msgspec.Struct):
    collection_id: MaybePathId = ""


class Session(msgspec.Struct):
    """An open upload session; its id is what lets anyone add tracks to it until it expires."""

    upload_session_id: PathId
    upload_session: _SessionBody
    expires_at: str = ""


class NewTrack(msgspec.Struct):
    """A track reserved in a session, with single-use addresses for its audio and its cover."""

    track_id: PathId
    track_upload: Address
    track_cover_upload: Address | None = None


class _TrackPage(msgspec.Struct):
    tracks: list[TrackDetail] = msgspec.field(default_factory=list[TrackDetail])


class _Collection(msgspec.Struct):
    id: str = ""
    title: str = ""


class _CollectionPage(msgspec.Struct):
    collections: list[_Collection] = msgspec.field(default_factory=list[_Collection])


SESSION = Step("session", Session, State.PREPARING)
TRACK = Step("track", NewTrack, State.PREPARING, Recovery.PROBE)
PUT = Step("put", int, State.SENDING)
COVER = Step("cover", list[str], State.FINISHING)
DISPLAY = Step("display", list[str], State.FINISHING)
PROCESSING = Step("processing", type(None), State.PROCESSING)

_CLIENT_ITEM = "client_item"
_PAGE = 200
_RENEW_BEFORE_S = 30.0
_ADDRESS_REFUSED = frozenset({ErrorKind.URL_EXPIRED, ErrorKind.URL_REFUSED, ErrorKind.GONE})
_NOT_ALLOWED = frozenset({ErrorKind.AUTH, ErrorKind.ENTITLEMENT})


class AudioDelivery:
    """One AudioDelivery key."""

    info = INFO

    def __init__(self, account: Account, doors: Doors) -> None:
        self._account = account
        self._origin = Origin.of_account(account.address)
        self._api = doors.http.api(account.address, partial(doors.secret, "api_key"), _explain)
        self._storage = doors.http.storage()
        self.aftercare = AudioDeliveryAftercare(self._api, self._storage, self._origin)

    async def check(self) -> AccountReport:
        """List the collections; an uploader key may not, which also proves that the key is known.

        When the listing is refused as not allowed (403), the shortest session is opened instead:
        it ends by itself after a minute and shows nowhere.
        """
        try:
            page = await self._api.call(
                "GET", "/v1/collection", _CollectionPage, params={"limit": str(_PAGE)}
            )
        except UploadError as error:
            if error.kind is not ErrorKind.ENTITLEMENT:
                raise
            await self._open_session(EXPIRES_MIN_S)
            return AccountReport(who="AudioDelivery", facts=("uploader_key",))
        names = {c.id: c.title or c.id for c in page.collections}
        facts = (f"collections:{len(names)}",)
        return AccountReport("AudioDelivery", facts, {"collection_id": names})

    async def upload(self, run: Run) -> Receipt:
        """Bring the track into the batch's session; see the module's sources."""
        place = await self._deliver(run)
        # Its address works once: refused after a lost answer, the cover is there.
        may_be_there = run.has_begun(COVER)
        cover = partial(self._send_cover, run.track.cover, place, may_be_there=may_be_there)
        notes = await run.step(COVER, cover)
        await run.step(DISPLAY, partial(self._set_display, run, place.track_id))
        await run.poll(PROCESSING, partial(self._processing, place.track_id))
        waveform = await run.waveform()
        return Receipt(
            remote={"track_id": place.track_id}, notes=tuple(notes), sha256=waveform.sha256
        )

    async def _deliver(self, run: Run) -> NewTrack:
        """Reserve a place and PUT the file there; once more when the address was too old.

        An address cannot be renewed, so a fresh place is made, but only when the service says
        that nothing has arrived in the old one.
        """
        for is_last in (False, True):
            place = await run.step(
                TRACK, partial(self._reserve, run), probe=partial(self._find_reserved, run)
            )
            may_be_there = run.has_begun(PUT)
            try:
                await run.step(PUT, partial(self._put, run, place))
            except UploadError as error:
                if error.kind in (ErrorKind.FILE_CHANGED, ErrorKind.FILE_MISSING):
                    await self._discard(place.track_id)
                    run.forget(TRACK, PUT)
                if error.kind not in _ADDRESS_REFUSED:
                    raise
                if await self._has_arrived(place.track_id, may_be_there=may_be_there):
                    return place
                if is_last or error.kind is ErrorKind.URL_REFUSED:
                    raise
                await self._discard(place.track_id)
                run.forget(TRACK, PUT)
            else:
                return place
        raise UploadError(ErrorKind.URL_EXPIRED, "two upload addresses in a row were too old")

    async def _reserve(self, run: Run) -> NewTrack:
        """Add a track to the session, opening a new session when the old one has ended."""
        # Decoding first: a file that is no audio should not leave an empty track behind.
        await run.waveform()
        try:
            return await self._add_track(run, await self._session(run))
        except UploadError as error:
            if error.kind is not ErrorKind.GONE:
                raise
        run.batch.forget(SESSION)
        return await self._add_track(run, await self._session(run))

    async def _session(self, run: Run) -> Session:
        open_one = partial(self._open_session, self._expires_in_s())
        session = await run.batch.step(SESSION, open_one)
        if is_past(session.expires_at, _RENEW_BEFORE_S):
            run.batch.forget(SESSION)
            session = await run.batch.step(SESSION, open_one)
        return session

    async def _open_session(self, expires_in_s: int) -> Session:
        body: dict[str, Any] = {"expires_in": expires_in_s}
        for name in ("collection_id", "creator_id", "organization_index"):
            if self._account.option(name):
                body[name] = self._account.option(name)
        try:
            return await self._api.call("POST", "/v1/upload_session", Session, json=body)
        except UploadError as error:
            if error.kind is ErrorKind.GONE:
                raise UploadError(ErrorKind.SETUP, error.detail, code="collection") from error
            raise

    async def _add_track(self, run: Run, session: Session) -> NewTrack:
        metadata = {
            name: text for name, text in run.track.metadata.filled().items() if name in INFO.fields
        }
        path = f"/v1/upload/{session.upload_session_id}/track"
        body = {
            "file_name": run.track.audio.sent_name,
            # Echoed in listings: how a lost answer is found again.
            "metadata": {**metadata, _CLIENT_ITEM: run.upload_id},
        }
        # The session id is the permission here; the vendor asks not to send the key unless asked.
        try:
            return await self._api.call("POST", path, NewTrack, json=body, with_key=False)
        except UploadError as error:
            if error.kind is not ErrorKind.AUTH:
                raise
        return await self._api.call("POST", path, NewTrack, json=body)

    async def _find_reserved(self, run: Run) -> NewTrack | None:
        """After a lost answer: remove our empty place if there is one, so that none stays behind.

        Its address went with the answer, so it can be of no use. Raises `UNCERTAIN` when the key
        may not look.
        """
        session = await self._session(run)
        collection = session.upload_session.collection_id or self._account.option("collection_id")
        try:
            for track in await self._list_tracks(collection):
                if (track.metadata or {}).get(_CLIENT_ITEM) == run.upload_id:
                    await self._api.call("DELETE", f"/v1/track/{track.id}", msgspec.Raw)
        except UploadError as error:
            if error.kind in _NOT_ALLOWED:
                raise UploadError(ErrorKind.UNCERTAIN, error.detail, code=error.code) from error
            raise
        return None

    async def _list_tracks(self, collection_id: str) -> list[TrackDetail]:
        found: list[TrackDetail] = []
        while True:
            page = await self._api.call(
                "GET",
                f"/v1/collection/{quote(collection_id, safe='')}/track",
                _TrackPage,
                params={"limit": str(_PAGE), "offset": str(len(found))},
            )
            found += page.tracks
            if len(page.tracks) < _PAGE:
                return found

    async def _put(self, run: Run, place: NewTrack) -> int:
        audio = run.track.audio
        return await self._storage.put(
            place.track_upload.upload_url,
            audio,
            {"Content-Type": audio.format.mime},
            near=self._origin,
            on_sent=run.sent,
        )

    async def _has_arrived(self, track_id: str, *, may_be_there: bool) -> bool:
        """Whether the service has the bytes, asked after it refused the address."""
        try:
            status = await self._status(track_id)
        except UploadError as error:
            if error.kind not in _NOT_ALLOWED:
                raise
            if may_be_there:
                raise UploadError(ErrorKind.UNCERTAIN, error.detail, code=error.code) from error
            return False
        return status not in NOT_STARTED

    async def _discard(self, track_id: str) -> None:
        """Remove an empty place; a key that may not do that leaves it, which is harmless."""
        try:
            await self._api.call("DELETE", f"/v1/track/{track_id}", msgspec.Raw)
        except UploadError as error:
            if error.kind not in _NOT_ALLOWED | {ErrorKind.GONE}:
                raise

    async def _send_cover(
        self, cover: Cover | None, place: NewTrack, *, may_be_there: bool
    ) -> list[str]:
        """POST the picture; a refusal is a note on the receipt, not a failed upload."""
        if cover is None or place.track_cover_upload is None:
            return []
        try:
            await self.aftercare.send_cover(place.track_cover_upload, cover)
        except OSError:
            return ["cover_unreadable"]
        except UploadError as error:
            if error.kind in (ErrorKind.NETWORK, ErrorKind.TIMEOUT):
                raise
            return [] if may_be_there else ["cover_refused"]
        return []

    async def _set_display(self, run: Run, track_id: str) -> list[str]:
        """Set what players show; uploader keys may not, and then the file name stays."""
        body = {"player_title": run.track.title}
        if run.track.metadata.artist:
            body["player_subtitle"] = run.track.metadata.artist
        try:
            await self._api.call("PUT", f"/v1/track/{track_id}", msgspec.Raw, json=body)
        except UploadError as error:
            if error.kind not in _NOT_ALLOWED:
                raise
            return ["display_not_allowed"]
        return []

    async def _processing(self, track_id: str) -> Processing:
        try:
            status = await self._status(track_id)
        except UploadError as error:
            if error.kind not in _NOT_ALLOWED:
                raise
            raise UploadError(ErrorKind.STATUS_UNREADABLE, error.detail, code=error.code) from error
        if status in FAILED:
            raise UploadError(ErrorKind.PROCESSING_FAILED, code=status)
        return Processing(is_done=status in READY)

    async def _status(self, track_id: str) -> str:
        return (await self.aftercare.detail(track_id)).track_status_id

    def _expires_in_s(self) -> int:
        text = self._account.option("expires_in")
        wanted = int(text) if text.isdecimal() else EXPIRES_DEFAULT_S
        return min(max(wanted, EXPIRES_MIN_S), EXPIRES_MAX_S)


class _Refusal(msgspec.Struct):
    ok: bool = True
    message: str = ""
    api_request_id: str = ""


def _explain(reply: Reply) -> UploadError | None:
    """`ok: false` is a refusal on any status; its request id is what their support asks for."""
    answer = reply.read(_Refusal)
    if reply.is_success and answer.ok:
        return None
    status = 400 if reply.is_success else reply.status
    error = refusal(status, reply.headers, answer.message)
    error.request_id = answer.api_request_id
    return error


ENTRY = Entry(INFO, AudioDelivery)
