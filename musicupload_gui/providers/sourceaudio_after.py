"""A track at SourceAudio: in the publishing queue or published, looked at and changed.

Source: SourceAudio's Metadata pages (`import/setMetadata`, `tracks/update`) and its Search page for
how a track is shown. `tracks/getById` and `import/list` are known only from other people's code:
whatever they answer in another shape is left unread.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TypeVar

import msgspec

from musicupload_gui.domain.errors import ErrorKind, UploadError
from musicupload_gui.domain.remote import RemoteState, RemoteTrack
from musicupload_gui.domain.track import Cover
from musicupload_gui.domain.upload import Receipt
from musicupload_gui.providers.receipt_ids import NO_ID
from musicupload_gui.providers.sourceaudio_answers import List
from musicupload_gui.providers.sourceaudio_info import COLUMNS, in_columns
from musicupload_gui.providers.sourceaudio_site import Site

T = TypeVar("T")
_UNREAD = RemoteTrack(RemoteState.THERE, notes=("unread",))
_NOT_LISTED = RemoteTrack(RemoteState.UNKNOWN, notes=("not_listed",))
_NUMBERS = frozenset({"bpm", "track_number"})
"""Shown as numbers, and as 0 when they are not known."""
_CODED = frozenset({"explicit"})
"""Shown as numbers whose meaning is not documented."""


class SourceAudioAftercare:
    """The tracks of one site, before and after they are published."""

    def __init__(self, site: Site) -> None:
        self._site = site

    async def look(self, receipt: Receipt) -> RemoteTrack:
        """Ask for the published track, or for the upload that waits to be one."""
        if track_id := _track_id(receipt):
            return await self._published(track_id)
        if upload_id := receipt.remote.get("upload_id"):
            return await self._waiting(upload_id, receipt.remote.get("job_id", ""))
        return NO_ID

    async def change(
        self, receipt: Receipt, fields: Mapping[str, str], cover: Cover | None
    ) -> tuple[str, ...]:
        """Write metadata; the site takes it by one call before and another after publishing."""
        columns = await self._site.fields()
        meta = {f"meta[{name}]": text for name, text in in_columns(fields, columns).items()}
        if not meta:
            pass
        elif track_id := _track_id(receipt):
            told = {"track_id": track_id, **meta}
            await self._site.call("update", msgspec.Raw, told, group="tracks")
        elif upload_id := receipt.remote.get("upload_id"):
            await self._site.call("setMetadata", msgspec.Raw, {"upload_id": upload_id, **meta})
        else:
            raise UploadError(ErrorKind.GONE, "the receipt names neither a track nor an upload")
        return tuple(f"no_column:{n}" for n in fields if COLUMNS.get(n, "").lower() not in columns)

    async def _published(self, track_id: str) -> RemoteTrack:
        try:
            answer = await self._site.call(
                "getById", object, {"track_id": track_id}, group="tracks"
            )
        except UploadError as error:
            # The site has no codes, only texts.
            if error.kind is ErrorKind.REFUSED and "not found" in error.detail.lower():
                return RemoteTrack(RemoteState.GONE)
            raise
        shown = _as_object(answer)
        if shown is None:
            return _UNREAD
        return RemoteTrack(RemoteState.THERE, _fields(shown), _formats(shown))

    async def _waiting(self, upload_id: str, job_id: str) -> RemoteTrack:
        listed = await self._site.call("list", List, {"job_id": job_id})
        for entry in listed.uploads:
            if str(entry.upload_id) != upload_id:
                continue
            if entry.track_id is not None:
                return await self._published(str(entry.track_id))
            meta = _as_object(entry.meta) or {}
            return RemoteTrack(RemoteState.NOT_PUBLIC, _fields(meta), _texts(entry.formats))
        is_whole = bool(job_id) and str(listed.job_id) == job_id
        return RemoteTrack(RemoteState.GONE) if is_whole else _NOT_LISTED


def _track_id(receipt: Receipt) -> str:
    return receipt.remote.get("track_id") or receipt.remote.get("update_to", "")


def _as_object(answer: object) -> dict[str, object] | None:
    """A track, also when it comes within a list or under `track`; None for anything else."""
    shown = _read(answer, dict[str, object])
    if shown is None:
        listed = _read(answer, list[dict[str, object]]) or []
        shown = listed[0] if len(listed) == 1 else None
    return _read(shown["track"], dict[str, object]) if shown and "track" in shown else shown


def _read(value: object, shape: type[T]) -> T | None:
    try:
        return msgspec.convert(value, shape)
    except msgspec.ValidationError:
        return None


def _fields(shown: Mapping[str, object]) -> dict[str, str]:
    """What can be read of a track's columns, whatever their case."""
    by_name = {name.lower(): value for name, value in shown.items()}
    found = {
        name: _text(name, by_name[column.lower()])
        for name, column in COLUMNS.items()
        if column.lower() in by_name
    }
    return {name: text for name, text in found.items() if text is not None}


def _text(name: str, value: object) -> str | None:
    """A value as a person writes it; None when its meaning is not known."""
    if value is None or (name in _NUMBERS and value in (0, "0")):
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or not isinstance(value, int | float) or name in _CODED:
        return None
    if name == "release_date":
        # The vendor's example shows a time; a release date has no time of day.
        return datetime.fromtimestamp(value, UTC).date().isoformat() if 0 < value < 1e11 else None
    return f"{value:g}"


def _formats(shown: Mapping[str, object]) -> tuple[str, ...]:
    return _texts(next((v for n, v in shown.items() if n.lower() == "formats"), None))


def _texts(value: object) -> tuple[str, ...]:
    return tuple(_read(value, list[str]) or ())
