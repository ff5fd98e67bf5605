"""What practice SourceAudio accepts as parameters, and the three ways in which they may come.

Source: SourceAudio's pages on requests, uploading, publishing, metadata and deleting.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Annotated, Any, Literal, TypeVar

import msgspec
from msgspec import Meta, Struct
from starlette.requests import Request

from musicupload_gui.practice.wire import BodyError, body_error, read_json

_Shape = TypeVar("_Shape")
_Given = Annotated[str, Meta(min_length=1)]
_BRACKETS = re.compile(r"(\w+)\[(.+)\]")
_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


class Format(StrEnum):
    """The formats that the site takes and makes, in the order in which it names them."""

    MP3 = "mp3"
    WAV = "wav"
    AIFF = "aiff"

    @staticmethod
    def of(file_name: str) -> Format | None:
        """The format that a file's name ends in."""
        suffix = file_name.rpartition(".")[2].lower()
        return _BY_SUFFIX.get(suffix) if "." in file_name else None


_BY_SUFFIX = {"mp3": Format.MP3, "wav": Format.WAV, "aiff": Format.AIFF, "aif": Format.AIFF}


class UploadParams(Struct, frozen=True):
    """`/api/import/upload`."""

    url: _Given
    formats: str = ""
    upload_id: int | None = None
    track_id: int | None = None
    immediate: bool = False
    format: Format | None = None
    autopublish: bool = False
    meta: dict[str, Any] = msgspec.field(default_factory=dict[str, Any])
    job_id: int | None = None
    oncomplete: str = ""


class PublishParams(Struct, frozen=True):
    """`/api/import/publish`."""

    job_id: int | None = None
    oncomplete: str = ""


class NewJobParams(Struct, frozen=True):
    """`/api/import/createJob`."""

    name: str = ""
    email: str = ""


class JobParams(Struct, frozen=True):
    """`/api/import/checkJob`."""

    job_id: int


class ListParams(Struct, frozen=True):
    """`/api/import/list`; which parameters it takes is not documented."""

    job_id: int | None = None


class FormatsParams(Struct, frozen=True):
    """`/api/import/setFormats`."""

    upload_id: int
    formats: _Given


class MetadataParams(Struct, frozen=True):
    """`/api/import/setMetadata`."""

    upload_id: int
    meta: dict[str, Any]
    formats: str = ""


class DeleteParams(Struct, frozen=True):
    """`/api/import/delete`; one of the two is needed."""

    upload_id: int | Literal["ALL"] | None = None
    update_id: int | None = None


class TrackParams(Struct, frozen=True):
    """`/api/tracks/getById`."""

    track_id: int


class EditTrackParams(Struct, frozen=True):
    """`/api/tracks/update`."""

    track_id: int
    meta: dict[str, Any]


class SearchParams(Struct, frozen=True):
    """`/api/tracks/search`, as far as it matters to an uploader."""

    s: str = ""
    show: Annotated[int, Meta(ge=1, le=1000)] = 15
    pg: Annotated[int, Meta(ge=0)] = 0


async def read_params(request: Request) -> dict[str, Any]:
    """All parameters of a request: its query, and its form or JSON; raises `BodyError`."""
    params = _nested(request.query_params.multi_items())
    mime = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if mime in _FORMS:
        async with request.form(max_files=0) as form:
            params |= _nested(form.multi_items())
    elif mime == "application/json":
        params |= _nested((await read_json(request, dict[str, Any])).items())
    return params


def params_as(shape: type[_Shape], params: dict[str, Any]) -> _Shape:
    """The parameters as one call takes them, numbers also as text; raises `BodyError`."""
    try:
        return msgspec.convert(params, shape, strict=False)
    except msgspec.ValidationError as error:
        raise body_error(error) from error


def formats_of(text: str) -> list[Format]:
    """A list such as `mp3,wav` in the site's own order; raises `BodyError` for other formats."""
    names = {name.strip().lower() for name in text.split(",")} - {""}
    unknown = names - set(Format)
    if unknown:
        raise BodyError("formats", f"not a format: {', '.join(sorted(unknown))}")
    return [format_ for format_ in Format if format_ in names]


def texts_of(meta: dict[str, Any]) -> dict[str, str]:
    """Metadata as texts, which is how the site keeps it; raises `BodyError` unless it is flat."""
    if any(isinstance(value, dict | list) for value in meta.values()):
        raise BodyError("meta", "expected one level of names and values")
    return {name: "" if value is None else str(value) for name, value in meta.items()}


def _nested(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """`meta[Title]=x` as `{"meta": {"Title": "x"}}`."""
    params: dict[str, Any] = {}
    for name, value in pairs:
        inner = _BRACKETS.fullmatch(name)
        if inner is None:
            params[name] = value
        else:
            params.setdefault(inner.group(1), {})[inner.group(2)] = value
    return params
