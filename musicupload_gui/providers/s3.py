"""An S3-compatible bucket that lends files: obstore signs addresses, our own client uses them.

Source: Amazon's pages on presigned addresses and on error codes; Cloudflare's for R2.
"""

from __future__ import annotations

import contextlib
import re
import uuid
from collections.abc import Callable, Generator
from datetime import timedelta
from typing import Literal
from urllib.parse import urlsplit

import obstore
from obstore.exceptions import BaseError
from obstore.store import S3Store

from musicupload_gui.domain.errors import ErrorKind, UploadError
from musicupload_gui.domain.provider import (
    Account,
    AccountReport,
    Option,
    OptionKind,
    ProviderInfo,
    Secret,
)
from musicupload_gui.domain.track import AudioFile
from musicupload_gui.domain.wording import N_
from musicupload_gui.providers.addresses import Origin
from musicupload_gui.providers.base import Doors

S3 = ProviderInfo(
    id="s3",
    name=N_("S3-compatible"),
    mark="S3",
    hue="#5C5F6B",
    summary=N_("A bucket of your own, where a file waits until the service has fetched it."),
    formats=None,
    address="",
    asks_address=True,
    is_storage=True,
    options=(
        Option("bucket", N_("Bucket"), N_("It must exist already.")),
        Option(
            "region",
            N_("Region"),
            N_("auto suits Cloudflare R2; Amazon needs its own."),
            default="auto",
        ),
        Option("prefix", N_("Folder"), N_("Put before every name in the bucket; may be empty.")),
        Option("access_key_id", N_("Access key id"), N_("The part of the key that is not secret.")),
        Option(
            "path_style",
            N_("Bucket in the path"),
            N_("no puts the bucket before the host name; some services want that."),
            OptionKind.CHOICE,
            choices=(N_("yes"), N_("no")),
            default="yes",
        ),
    ),
    secrets=(Secret("secret_access_key", N_("Secret access key")),),
    help_url="https://developers.cloudflare.com/r2/api/s3/presigned-urls/",
)

_LIFE = timedelta(hours=24)
_BUCKET = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{1,254}")
_Method = Literal["PUT", "GET", "DELETE"]
_TEST = b"MusicUpload wrote this to test the connection. It may be deleted."


class S3Storage:
    """One key for one bucket at any endpoint."""

    info = S3
    is_staged = True

    def __init__(self, account: Account, doors: Doors) -> None:
        self._account = account
        self._origin = Origin.of_account(account.address)
        self._secret = doors.secret
        self._storage = doors.http.storage()

    async def stage(self, file: AudioFile, key: str, on_sent: Callable[[int], None]) -> None:
        """PUT the whole file; raises `UploadError`."""
        address = await self._sign("PUT", key)
        headers = {"Content-Type": file.format.mime}
        with _speaking_of_bucket("PUT"):
            await self._storage.put(address, file, headers, near=self._origin, on_sent=on_sent)

    async def address(self, key: str) -> str:
        """An address to GET the file from, signed now and good for 24 h."""
        return await self._sign("GET", key)

    async def remove(self, key: str) -> None:
        """Delete the object; one that is not there is no error. Raises `UploadError`."""
        address = await self._sign("DELETE", key)
        try:
            with _speaking_of_bucket("DELETE"):
                await self._storage.remove(address, near=self._origin)
        except UploadError as error:
            if error.kind is not ErrorKind.GONE:
                raise

    async def check(self) -> AccountReport:
        """Write, read and delete a tiny object; raises `UploadError` that says which failed."""
        key = f"musicupload-test/{uuid.uuid4().hex}.txt"
        address = await self._sign("PUT", key)
        with _speaking_of_bucket("PUT"):
            await self._storage.put_bytes(
                address, _TEST, {"Content-Type": "text/plain"}, near=self._origin
            )
        try:
            address = await self._sign("GET", key)
            with _speaking_of_bucket("GET"):
                found = await self._storage.fetch(
                    address, near=self._origin, limit_bytes=len(_TEST)
                )
        finally:
            await self.remove(key)
        if found != _TEST:
            raise UploadError(ErrorKind.BAD_ANSWER, "what was written reads differently")
        return AccountReport(self._account.option("bucket"), ("write", "read", "delete"))

    async def _sign(self, method: _Method, key: str) -> str:
        parts = self._account.option("prefix").strip().split("/")
        prefix = "/".join(part for part in parts if part not in ("", ".", ".."))
        secret = await self._secret("secret_access_key")
        try:
            store = self._signer(secret)
            return await obstore.sign_async(store, method, f"{prefix}/{key}".lstrip("/"), _LIFE)
        except TypeError as error:
            # A control character, or bytes that are no text: no address can carry such a name.
            raise UploadError(ErrorKind.REFUSED, code="file_name") from error
        except BaseError as error:
            raise UploadError(ErrorKind.SETUP, type(error).__name__, code="address") from error

    def _signer(self, secret: str) -> S3Store:
        """A signer that takes nothing from the environment of the program, where AWS keys may be.

        obstore reads `AWS_*` for whatever it is not told: what could change an address is told,
        and `aws_endpoint_url_s3` because that variable would win over a plain `endpoint`.
        """
        access_key_id = self._account.option("access_key_id").strip()
        bucket = self._account.option("bucket").strip()
        if not access_key_id:
            raise UploadError(ErrorKind.SETUP, "no access key id", code="access_key_id")
        if not _BUCKET.fullmatch(bucket):
            raise UploadError(ErrorKind.SETUP, "not the name of a bucket", code="bucket")
        is_virtual_hosted = self._account.option("path_style") == "no"
        endpoint = urlsplit(self._account.address.rstrip("/"))
        if is_virtual_hosted:
            endpoint = endpoint._replace(netloc=f"{bucket}.{endpoint.netloc}")
        return S3Store(
            bucket,
            config={"aws_endpoint_url_s3": endpoint.geturl()},
            region=self._account.option("region").strip() or "auto",
            virtual_hosted_style_request=is_virtual_hosted,
            skip_signature=False,
            s3_express=False,
            credential_provider=lambda: {
                "access_key_id": access_key_id,
                "secret_access_key": secret,
                "token": None,
                "expires_at": None,
            },
            client_options={"allow_http": True},  # `Origin.of_account` allows it on loopback only
        )


_MEANINGS = {
    "InvalidAccessKeyId": (ErrorKind.AUTH, ""),
    "SignatureDoesNotMatch": (ErrorKind.AUTH, ""),
    "AccessDenied": (ErrorKind.AUTH, ""),
    "Unauthorized": (ErrorKind.AUTH, ""),
    "NoSuchBucket": (ErrorKind.SETUP, "bucket"),
    "InvalidBucketName": (ErrorKind.SETUP, "bucket"),
    "AuthorizationQueryParametersError": (ErrorKind.SETUP, "region"),
    "AuthorizationHeaderMalformed": (ErrorKind.SETUP, "region"),
    "RequestTimeTooSkewed": (ErrorKind.SETUP, "clock"),
    "RequestNotReadyYet": (ErrorKind.SETUP, "clock"),
}


@contextlib.contextmanager
def _speaking_of_bucket(method: _Method) -> Generator[None]:
    """Read a refusal as one of our own signature, key and settings, not of a service's address."""
    try:
        yield
    except UploadError as error:
        kind, code = _meaning(method, error)
        if kind is error.kind:
            raise
        raise UploadError(
            kind,
            f"{method}: {error.code} {error.detail}".strip(),
            code=code or error.code,
            outcome=error.outcome,
        ) from error


def _meaning(method: _Method, error: UploadError) -> tuple[ErrorKind, str]:
    """The kind, and our own code where the person has to change a setting."""
    # An address that was signed a moment ago is too old or too young: this computer's clock is off.
    if error.kind is ErrorKind.URL_EXPIRED or re.search("valid yet|yet valid", error.detail):
        return ErrorKind.SETUP, "clock"
    if error.kind is ErrorKind.UNSAFE_ADDRESS:
        # A redirect: Amazon's answer to the endpoint or region of another bucket.
        return ErrorKind.SETUP, "region"
    found = _MEANINGS.get(error.code.rpartition(" ")[2])
    if found is None and method == "PUT" and error.kind is ErrorKind.GONE:
        return ErrorKind.SETUP, "address"
    return found or (error.kind, "")
