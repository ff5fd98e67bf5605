"""Asks a release page which version is the newest: one GET without a key, a cookie or a name."""

from __future__ import annotations

from urllib.parse import urlsplit

import msgspec

from musicupload_gui import __version__
from musicupload_gui.domain.errors import ErrorKind, UploadError
from musicupload_gui.domain.release import Release
from musicupload_gui.providers.addresses import Origin
from musicupload_gui.providers.http import ANSWER_LIMIT_BYTES, Http

_HEADERS = {"Accept": "application/json", "User-Agent": f"MusicUpload/{__version__}"}
_PAGES = {"api.github.com": "github.com"}
"""The host of the pages that people open, where it is another one than the host that is asked."""


class _Answer(msgspec.Struct):
    """GitHub's `releases/latest`, as far as it is of use."""

    tag_name: str
    html_url: str = ""
    body: str | None = None
    draft: bool = False
    prerelease: bool = False


async def newest_release(http: Http, address: str) -> Release | None:
    """The newest finished release, None when there is only an unfinished one.

    Raises `UploadError`, also for a redirect: nobody but this address is asked.
    """
    # The client of the storages: it is the one that knows no keys.
    raw = await http.storage().fetch(
        address,
        near=Origin.of_account(address),
        limit_bytes=ANSWER_LIMIT_BYTES,
        headers=_HEADERS,
    )
    try:
        answer = msgspec.json.decode(raw, type=_Answer)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise UploadError(ErrorKind.BAD_ANSWER, str(error)) from error
    if answer.draft or answer.prerelease:
        return None
    page = answer.html_url if _is_page_of(answer.html_url, address) else ""
    return Release(answer.tag_name.removeprefix("v"), answer.body or "", page)


def _is_page_of(page: str, address: str) -> bool:
    """Whether a page may be opened: https, and on the host that the answer belongs to."""
    asked = urlsplit(address).hostname or ""
    try:
        parts = urlsplit(page)
    except ValueError:
        return False
    is_plain = page.isascii() and page.isprintable() and " " not in page
    is_there = (parts.scheme, parts.netloc.lower()) == ("https", _PAGES.get(asked, asked))
    return is_plain and is_there
