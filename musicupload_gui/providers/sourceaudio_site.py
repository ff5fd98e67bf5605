"""The calls of one SourceAudio site: forms with the token in them, and the names of its fields."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeVar

import msgspec

from musicupload_gui.domain.errors import ErrorKind, UploadError
from musicupload_gui.providers.http import Api
from musicupload_gui.providers.own_key import TokenSupplier

T = TypeVar("T")
_NOTHING: Mapping[str, str] = MappingProxyType({})


class Site:
    """What both the uploads and the look afterwards go through."""

    def __init__(self, api: Api, token: TokenSupplier) -> None:
        self._api = api
        self._token = token
        self._fields: dict[str, str] | None = None

    async def call(
        self,
        name: str,
        answer: type[T],
        params: Mapping[str, str] = _NOTHING,
        *,
        group: str = "import",
    ) -> T:
        """POST a form with the token in it; blank values are left out, since they can erase."""
        form: Mapping[str, str] = {k: v for k, v in params.items() if v}
        return await self._api.post_form(
            f"/api/{group}/{name}", answer, {"token": await self._token(), **form}
        )

    async def fields(self) -> dict[str, str]:
        """The site's own spelling of its metadata fields, by the lower-case name."""
        if self._fields is None:
            try:
                names: list[str] = await self.call("getAvailableFields", list[str])
            except UploadError as error:
                if error.kind is not ErrorKind.BAD_ANSWER:
                    raise
                names = list(await self.call("getAvailableFields", dict[str, msgspec.Raw]))
            self._fields = {name.lower(): name for name in names}
        return self._fields
