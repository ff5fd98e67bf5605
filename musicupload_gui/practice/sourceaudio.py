"""A practice SourceAudio: a site's import and track calls, which fetch files by their address.

Source: SourceAudio's pages on requests, uploading, publishing, metadata, deleting and searching.
Where those are silent, a comment says what was chosen. Every refusal is a 200 with `error`.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any, TypeVar
from urllib.parse import unquote

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from musicupload_gui.practice.connection import line_of
from musicupload_gui.practice.fetch import FetchError, fetch, split_address
from musicupload_gui.practice.sourceaudio_fields import AVAILABLE_FIELDS
from musicupload_gui.practice.sourceaudio_params import (
    DeleteParams,
    EditTrackParams,
    Format,
    FormatsParams,
    JobParams,
    ListParams,
    MetadataParams,
    NewJobParams,
    PublishParams,
    SearchParams,
    TrackParams,
    UploadParams,
    formats_of,
    params_as,
    read_params,
    texts_of,
)
from musicupload_gui.practice.sourceaudio_site import (
    Entry,
    SiteError,
    SiteFile,
    SiteTrack,
    SiteUpdate,
    SiteUpload,
    SourceAudioSite,
)
from musicupload_gui.practice.wire import BodyError, json_answer, service_app

PRACTICE_SOURCEAUDIO_TOKEN = "436-practice-sourceaudio-token"
PRACTICE_SOURCEAUDIO_CONTACT = "practice@example.com"

_Shape = TypeVar("_Shape")
_Handler = Callable[[Request], Awaitable[Response]]


class SourceAudioService:
    """The calls of a practice SourceAudio site."""

    def __init__(self, site: SourceAudioSite) -> None:
        self._site = site
        self._imports: set[asyncio.Task[Response]] = set()

    def app(self) -> Starlette:
        """The service as an ASGI app; every call may be made by GET and by POST."""
        calls: dict[str, _Handler] = {
            "import/upload": self._upload,
            "import/createJob": self._create_job,
            "import/publish": self._publish,
            "import/checkJob": self._check_job,
            "import/setFormats": self._set_formats,
            "import/getAvailableFields": self._list_fields,
            "import/setMetadata": self._set_metadata,
            "import/delete": self._delete,
            "import/list": self._list,
            "tracks/getById": self._show_track,
            "tracks/update": self._edit_track,
            "tracks/search": self._search,
        }
        routes = [
            Route(f"/api/{path}", call, methods=["GET", "POST"]) for path, call in calls.items()
        ]
        explain = {
            SiteError: _explain_refusal,
            BodyError: _explain_params,
            400: _explain_params,
            404: _no_route,
            405: _no_route,
        }
        return service_app(routes, explain)

    async def _upload(self, request: Request) -> Response:
        """Import a file; the site goes on with that when the client does not wait for it."""
        work = asyncio.create_task(self._import(request))
        self._imports.add(work)
        work.add_done_callback(self._forget)
        left = asyncio.create_task(line_of(request.scope).ended.wait())
        await asyncio.wait((work, left), return_when=asyncio.FIRST_COMPLETED)
        left.cancel()
        if not work.done():
            raise ClientDisconnect
        return work.result()

    def _forget(self, work: asyncio.Task[Response]) -> None:
        self._imports.discard(work)
        if not work.cancelled():
            # Looked at, so that asyncio has nothing to say about a refusal that nobody heard.
            work.exception()

    async def _import(self, request: Request) -> Response:
        with self._site.flight() as is_alone:
            params = await self._params(request, UploadParams)
            if not is_alone:
                raise SiteError("Simultaneous uploads are not allowed. Please upload in series.")
            name, format_ = self._check(params)
            try:
                fetched = await fetch(params.url, self._site.fetch_limit_s)
            except FetchError as error:
                raise SiteError(f"Could not download the file: {error}") from error
            if not fetched.size_bytes:
                raise SiteError("The file is empty")
            file = SiteFile(name, format_, fetched.size_bytes, fetched.sha256)
            return json_answer(_taken_json(self._site.take(file, params)))

    def _check(self, params: UploadParams) -> tuple[str, Format]:
        """The file's name and format; refuses before the fetch whatever can be refused then."""
        try:
            name = unquote(split_address(params.url).path.rpartition("/")[2])
        except FetchError as error:
            raise BodyError("url", str(error)) from error
        format_ = Format.of(name)
        if format_ is None:
            raise BodyError("url", "expected the address of an mp3, wav or aiff")
        formats_of(params.formats)
        texts_of(params.meta)
        target = self._site.target(name, params)
        if isinstance(target, SiteTrack) and params.immediate and params.format is not format_:
            raise BodyError("format", f"expected {format_}, the format of the file")
        return name, format_

    async def _create_job(self, request: Request) -> Response:
        sent = await read_params(request)
        params = self._authorized(request, sent, NewJobParams)
        job = self._site.create_job(params.name, params.email or self._site.tokens[sent["token"]])
        return json_answer({"job_id": job.id})

    async def _publish(self, request: Request) -> Response:
        params = await self._params(request, PublishParams)
        job = self._site.job(params.job_id)
        job.oncomplete = params.oncomplete or job.oncomplete
        queued = self._site.publish(job)
        done = {"result": "success", "job_id": job.id, "queued": queued}
        return json_answer({**done, "oncomplete": job.oncomplete})

    async def _check_job(self, request: Request) -> Response:
        params = await self._params(request, JobParams)
        counts = self._site.job(params.job_id).counts()
        self._site.settle()
        if self._site.omits_zero_counts:
            counts = {name: count for name, count in counts.items() if count}
        return json_answer(counts)

    async def _set_formats(self, request: Request) -> Response:
        params = await self._params(request, FormatsParams)
        upload = self._site.waiting_upload(params.upload_id)
        upload.formats = formats_of(params.formats)
        answer = {"result": "success", "track": _upload_json(upload), "added": upload.formats}
        return json_answer(answer)

    async def _list_fields(self, request: Request) -> Response:
        await self._params(request, ListParams)
        # The shape of the answer is not documented; a plain list of names.
        return json_answer(AVAILABLE_FIELDS)

    async def _set_metadata(self, request: Request) -> Response:
        params = await self._params(request, MetadataParams)
        upload = self._site.waiting_upload(params.upload_id)
        formats, meta = formats_of(params.formats), texts_of(params.meta)
        upload.formats = formats or upload.formats
        self._site.write_meta(upload.meta, meta)
        # The answer is not documented; by analogy with setFormats.
        return json_answer({"result": "success", "track": _upload_json(upload)})

    async def _delete(self, request: Request) -> Response:
        params = await self._params(request, DeleteParams)
        if params.upload_id == "ALL":
            # A real site empties everybody's queue. Nobody who rehearses should do that.
            self._site.refused_delete_all += 1
            raise SiteError("The practice site does not delete the whole queue")
        if params.upload_id is not None:
            self._site.drop(self._site.waiting_upload(params.upload_id))
        elif params.update_id is not None:
            self._site.drop(self._site.waiting_update(params.update_id))
        else:
            raise BodyError("upload_id", "upload_id or update_id is required")
        return json_answer({"result": "success"})

    async def _list(self, request: Request) -> Response:
        params = await self._params(request, ListParams)
        job = self._site.job(params.job_id)
        # Neither the parameters nor the answer are documented.
        uploads = [_listed_json(u) for u in self._site.uploads.values() if u.job_id == job.id]
        updates = [_update_json(u) for u in self._site.updates.values() if u.job_id == job.id]
        return json_answer({"job_id": job.id, "uploads": uploads, "updates": updates})

    async def _show_track(self, request: Request) -> Response:
        params = await self._params(request, TrackParams)
        return json_answer(_as_searched(_track_json(self._site.track(params.track_id))))

    async def _edit_track(self, request: Request) -> Response:
        params = await self._params(request, EditTrackParams)
        track = self._site.track(params.track_id)
        self._site.write_meta(track.meta, texts_of(params.meta))
        return json_answer({"result": "success", "track": _track_json(track)})

    async def _search(self, request: Request) -> Response:
        params = await self._params(request, SearchParams)
        latest = time.monotonic() - self._site.search_lag_s
        indexed = [t for t in self._site.tracks.values() if t.published_at <= latest]
        found = [shown for shown in map(_track_json, indexed) if _matches(shown, params.s)]
        page = found[params.pg * params.show :][: params.show]
        asked = {"search": params.s, "count": len(found), "page": params.pg, "show": params.show}
        return json_answer({**asked, "trackInRequest": len(page), "tracks": page})

    async def _params(self, request: Request, shape: type[_Shape]) -> _Shape:
        return self._authorized(request, await read_params(request), shape)

    def _authorized(self, request: Request, sent: dict[str, Any], shape: type[_Shape]) -> _Shape:
        """The parameters of a call by someone who may make it; brings the site up to date."""
        self._site.tokens_in_query += "token" in request.query_params
        token = sent.get("token")
        if not isinstance(token, str) or token not in self._site.tokens:
            raise SiteError("Invalid or missing token")
        self._site.settle()
        return params_as(shape, sent)


def _matches(track: dict[str, Any], search: str) -> bool:
    """Whether a track has the searched text anywhere, or in the field named before a colon."""
    field, colon, text = search.lower().partition(":")
    values = {name.lower(): str(value).lower() for name, value in track.items()}
    if colon and field in values:
        return text in values[field]
    return any(search.lower() in value for value in values.values())


def _taken_json(taken: Entry | SiteTrack) -> dict[str, Any]:
    if isinstance(taken, SiteUpload):
        # Here the vendor's example has the names of the files where setFormats has formats.
        return {**_upload_json(taken), "sources": [file.name for file in taken.files.values()]}
    if isinstance(taken, SiteUpdate):
        return {"result": "uploaded", "update_to": taken.track_id, "update_id": taken.id}
    # What an immediate update answers is not documented; nothing is queued, so there is no id.
    return {"result": "uploaded", "update_to": taken.id}


def _upload_json(upload: SiteUpload) -> dict[str, Any]:
    first = next(iter(upload.files))
    return {
        "upload_id": upload.id,
        "status": upload.status,
        "formats": upload.formats,
        "sources": [name if name in upload.files else first for name in upload.formats],
        "meta": _shown_meta(upload),
    }


def _listed_json(upload: SiteUpload) -> dict[str, Any]:
    ids = {"upload_id": upload.id, "status": upload.status}
    if upload.track_id is not None:
        ids["track_id"] = upload.track_id
    name = next(iter(upload.files.values())).name
    return {**ids, "filename": name, "formats": upload.formats, "meta": _shown_meta(upload)}


def _update_json(update: SiteUpdate) -> dict[str, Any]:
    ids = {"update_id": update.id, "update_to": update.track_id, "track_id": update.track_id}
    return {**ids, "status": update.status, "filename": update.file.name}


def _track_json(track: SiteTrack) -> dict[str, Any]:
    ids = {"SourceAudio ID": track.id, "Master ID": track.id}
    return {**ids, **_shown_meta(track), "Formats": track.formats}


def _as_searched(track: dict[str, Any]) -> dict[str, Any]:
    """A track with numbers and times for texts, as the vendor's search example shows it."""
    numbers = {n: int(track[n]) for n in ("Bpm", "Track Number") if track.get(n, "").isdecimal()}
    shown: dict[str, Any] = {**track, **numbers}
    with contextlib.suppress(ValueError):
        day = datetime.fromisoformat(shown.get("Release date", ""))
        shown["Release date"] = int(day.replace(tzinfo=UTC).timestamp())
    return shown


def _shown_meta(entry: SiteUpload | SiteTrack) -> dict[str, str]:
    """Metadata with what the site adds; the vendor's example names the mp3 that it makes."""
    name = next(iter(entry.files.values())).name
    stem = name.rpartition(".")[0]
    shown = f"{stem}.mp3" if Format.MP3 in entry.formats else name
    return {"Title": stem, "Filename": shown, **entry.meta}


async def _explain_refusal(_: Request, error: Exception) -> Response:
    return json_answer({"error": str(error)})


async def _explain_params(_: Request, error: Exception) -> Response:
    place = f"{error.path}: " if isinstance(error, BodyError) and error.path else ""
    return json_answer({"error": f"{place}{error}"})


async def _no_route(_: Request, __: Exception) -> Response:
    # What a wrong path answers is not documented; the same shape as all errors.
    return json_answer({"error": "Unknown API call"})
