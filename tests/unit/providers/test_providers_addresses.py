"""Where we talk to: https, and this machine only for accounts that are on it."""

from __future__ import annotations

import pytest

from musicupload_gui.domain.errors import ErrorKind, UploadError
from musicupload_gui.providers.addresses import (
    Origin,
    check_signed_headers,
    check_storage_address,
)

SERVICE = Origin.of("https://app.swayzio.com/api")
LOCAL = Origin.of("http://127.0.0.1:5000")


@pytest.mark.parametrize(
    "address", ["http://app.swayzio.com", "ftp://x.example", "nonsense", "", "//host/x", "https://"]
)
def test_accounts_need_a_safe_address(address: str) -> None:
    with pytest.raises(UploadError) as caught:
        Origin.of_account(address)
    assert caught.value.kind is ErrorKind.SETUP


def test_ports_and_case_make_the_origin() -> None:
    assert Origin.of_account("https://App.Swayzio.com/x") == Origin("https", "app.swayzio.com", 443)
    assert Origin.of("https://a.example:8443") != Origin.of("https://a.example")
    assert Origin.of_account("http://localhost:5000").is_loopback


@pytest.mark.parametrize(
    "address",
    [
        "http://storage.googleapis.com/x",
        "https://127.0.0.1/x",
        "https://10.1.2.3/x",
        "https://[::1]/x",
        "https://192.168.0.1/x",
        "https://localhost/x",
        "https://intranet/x",
        "file:///etc/passwd",
    ],
)
def test_files_go_to_public_https_only(address: str) -> None:
    with pytest.raises(UploadError) as caught:
        check_storage_address(address, SERVICE)
    assert caught.value.kind is ErrorKind.UNSAFE_ADDRESS


def test_a_practice_account_may_store_on_this_machine() -> None:
    check_storage_address("http://127.0.0.1:6000/x", LOCAL)
    check_storage_address("https://storage.googleapis.com/x?sig=1", SERVICE)
    with pytest.raises(UploadError):
        check_storage_address("http://10.0.0.1/x", LOCAL)


@pytest.mark.parametrize("name", ["Authorization", "cookie", "HOST", "Transfer-Encoding"])
def test_a_signed_address_may_not_name_such_headers(name: str) -> None:
    with pytest.raises(UploadError):
        check_signed_headers({name: "x"})


def test_header_values_cannot_smuggle_lines() -> None:
    with pytest.raises(UploadError):
        check_signed_headers({"x-meta": "a\r\nAuthorization: b"})
    assert check_signed_headers({"content-type": "audio/wav"}) == {"content-type": "audio/wav"}


def test_a_bucket_may_be_at_the_endpoint_that_a_person_chose() -> None:
    at_home = Origin.of_account("https://192.168.1.3:9000")
    check_storage_address("https://192.168.1.3:9000/bucket/x?sig=1", at_home)
    check_storage_address("https://bucket.nas:9000/x", Origin.of_account("https://nas:9000"))
    for address in (
        "https://192.168.1.3:9001/x",
        "https://192.168.1.4:9000/x",
        "http://192.168.1.3:9000/x",
        "https://othernas:9000/x",
    ):
        with pytest.raises(UploadError):
            check_storage_address(address, at_home)
    with pytest.raises(UploadError):
        check_storage_address("https://othernas:9000/x", Origin.of_account("https://nas:9000"))
