"""The question for the newest release over real HTTP: what is sent, and what is made of answers."""

from __future__ import annotations

import socket
from collections.abc import AsyncGenerator, Generator

import pytest
from release_page import ReleasePage, release_page

from musicupload_gui import __version__
from musicupload_gui.domain.errors import ErrorKind, UploadError
from musicupload_gui.domain.release import Release
from musicupload_gui.providers.http import ANSWER_LIMIT_BYTES, Http, Patience
from musicupload_gui.providers.release_feed import newest_release

pytestmark = pytest.mark.anyio
NOTES = "<b>New</b>\n\N{RIGHT-TO-LEFT OVERRIDE}evil"


@pytest.fixture
def page() -> Generator[ReleasePage]:
    with release_page() as made:
        yield made


@pytest.fixture
async def http() -> AsyncGenerator[Http]:
    made = Http(patience=Patience(move_s=0.3))
    yield made
    await made.aclose()


async def test_a_release_and_all_that_is_told_of_us(page: ReleasePage, http: Http) -> None:
    page.status = 200
    page.publish("v0.3.0", body=NOTES)
    page.headers = {"Set-Cookie": "who=me"}
    expected = Release("0.3.0", NOTES, "https://127.0.0.1/releases/v0.3.0")
    assert await newest_release(http, page.address) == expected
    await newest_release(http, page.address)
    for asked in page.asked:
        assert {name.lower() for name in asked} == {"host", "accept", "user-agent"}
        assert asked["User-Agent"] == f"MusicUpload/{__version__}"


@pytest.mark.parametrize("mark", ["draft", "prerelease"])
async def test_an_unfinished_release_is_none(page: ReleasePage, http: Http, mark: str) -> None:
    page.status = 200
    page.publish("v9.0.0", **{mark: True})
    assert await newest_release(http, page.address) is None


async def test_a_release_may_have_no_notes(page: ReleasePage, http: Http) -> None:
    page.status = 200
    page.publish("0.3.0", body=None)
    assert (found := await newest_release(http, page.address))
    assert found.notes == ""


@pytest.mark.parametrize(
    "address",
    [
        "",
        "http://127.0.0.1/x",
        "https://127.0.0.1:8443/x",
        "https://127.0.0.1@evil.example/x",
        "https://127.0.0.1.evil.example/x",
        "https://evil.example/127.0.0.1",
        "https://127.0.0.1\\@evil.example/x",
        "https://127.0.0.1/\N{RIGHT-TO-LEFT OVERRIDE}x",
        "https://127.0.0.1/a b",
        "https://[",
        "javascript:alert(1)",
        "file:///etc/passwd",
    ],
)
async def test_a_page_elsewhere_is_not_to_be_opened(
    page: ReleasePage, http: Http, address: str
) -> None:
    page.status = 200
    page.publish("v0.3.0", html_url=address)
    assert (found := await newest_release(http, page.address))
    assert found.page == ""


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (301, ErrorKind.UNSAFE_ADDRESS),
        (302, ErrorKind.UNSAFE_ADDRESS),
        (403, ErrorKind.URL_REFUSED),
        (404, ErrorKind.GONE),
        (429, ErrorKind.BUSY),
        (500, ErrorKind.SERVICE),
    ],
)
async def test_a_refusal_says_why(
    page: ReleasePage, http: Http, status: int, kind: ErrorKind
) -> None:
    page.status = status
    page.publish("v9.0.0")
    page.headers = {"Location": page.address, "X-RateLimit-Remaining": "0"}
    with pytest.raises(UploadError) as raised:
        await newest_release(http, page.address)
    assert raised.value.kind is kind
    assert len(page.asked) == 1, "a redirect is not followed"


@pytest.mark.parametrize(
    "body",
    [b"", b"<html>", b"[]", b"{}", b'{"tag_name": 9}', b"\xff\xfe", b"[" * 100_000,
     b'{"tag_name": "v9.0.0", "body": "' + b"x" * ANSWER_LIMIT_BYTES + b'"}'],
    ids=["empty", "html", "list", "nothing", "number", "bytes", "deep", "huge"],
)  # fmt: skip
async def test_an_odd_answer_is_no_release(page: ReleasePage, http: Http, body: bytes) -> None:
    page.status, page.body = 200, body
    with pytest.raises(UploadError) as raised:
        await newest_release(http, page.address)
    assert raised.value.kind is ErrorKind.BAD_ANSWER


async def test_a_page_that_says_nothing_takes_too_long(http: Http) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent, pytest.raises(UploadError) as raised:
        await newest_release(http, f"http://127.0.0.1:{silent.getsockname()[1]}/")
    assert raised.value.kind is ErrorKind.TIMEOUT


async def test_without_a_network_nobody_is_reached(http: Http) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    with pytest.raises(UploadError) as raised:
        await newest_release(http, f"http://127.0.0.1:{port}/")
    assert raised.value.kind is ErrorKind.NETWORK


@pytest.mark.parametrize("address", ["http://a.example/latest", "ftp://a.example/latest", "x"])
async def test_an_address_that_is_not_safe_is_never_asked(http: Http, address: str) -> None:
    with pytest.raises(UploadError) as raised:
        await newest_release(http, address)
    assert raised.value.kind is ErrorKind.SETUP


async def test_it_goes_through_the_proxy_of_the_settings(page: ReleasePage) -> None:
    page.status = 200
    page.publish("v0.3.0")
    proxied = Http(proxy=page.address.partition("/releases")[0])
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    assert await newest_release(proxied, f"http://127.0.0.1:{port}/latest")
    await proxied.aclose()
    assert page.asked[0]["Host"] == f"127.0.0.1:{port}"
