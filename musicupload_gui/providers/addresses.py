"""Which addresses we talk to: https everywhere, plain http only on this very machine."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from urllib.parse import urlsplit

import httpx

from musicupload_gui.domain.errors import ErrorKind, UploadError


@dataclass(frozen=True, slots=True)
class Origin:
    """Scheme, host and port of an address: what a key is bound to."""

    scheme: str
    host: str
    port: int

    @staticmethod
    def of(address: str) -> Origin:
        """The origin of any http(s) address; raises `ValueError`."""
        parts = urlsplit(address)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("not a web address")
        port = parts.port or (443 if parts.scheme == "https" else 80)
        return Origin(parts.scheme, parts.hostname.lower(), port)

    @staticmethod
    def of_account(address: str) -> Origin:
        """The origin of an account's address; raises `UploadError` (SETUP) unless it is safe."""
        try:
            origin = Origin.of(address)
        except ValueError as error:
            raise UploadError(ErrorKind.SETUP, str(error), code="address") from error
        if origin.scheme != "https" and not origin.is_loopback:
            raise UploadError(ErrorKind.SETUP, "the address must begin with https://", code="https")
        return origin

    @property
    def is_loopback(self) -> bool:
        """Whether the origin is this machine (practice and tests)."""
        address = _as_ip(self.host)
        return self.host == "localhost" or (address is not None and address.is_loopback)

    def covers(self, other: Origin) -> bool:
        """Whether `other` is this origin, or a name below its host at the same scheme and port."""
        is_below = other.host.endswith(f".{self.host}")
        is_same_door = (other.scheme, other.port) == (self.scheme, self.port)
        return is_same_door and (other.host == self.host or is_below)


def check_storage_address(address: str, near: Origin) -> None:
    """Raise `UploadError` (UNSAFE_ADDRESS) unless files may be sent to `address`.

    A signed address must be https and name a public host, or be at the account's own origin, which
    a person chose: a bucket may be in one's own network. Only an account that is itself on this
    machine may send to this machine.
    """
    try:
        httpx.URL(address)
        origin = Origin.of(address)
    except (ValueError, httpx.InvalidURL) as error:
        raise UploadError(ErrorKind.UNSAFE_ADDRESS, type(error).__name__) from error
    if near.is_loopback and origin.is_loopback:
        return
    if origin.scheme != "https":
        raise UploadError(ErrorKind.UNSAFE_ADDRESS, "not https", code=origin.host)
    if near.covers(origin):
        return
    if _as_ip(origin.host) is not None or origin.is_loopback or "." not in origin.host:
        raise UploadError(ErrorKind.UNSAFE_ADDRESS, "not a public host", code=origin.host)


_REFUSED_HEADERS = frozenset(
    {
        "authorization", "connection", "content-length", "cookie", "expect", "host", "keep-alive",
        "proxy-authorization", "te", "trailer", "transfer-encoding", "upgrade",
    }
)  # fmt: skip


def check_signed_headers(headers: dict[str, str]) -> dict[str, str]:
    """The headers that a signed address asks for; raises when one is not the service's to name."""
    for name, value in headers.items():
        both = f"{name}{value}"
        if name.lower() in _REFUSED_HEADERS or not (both.isascii() and both.isprintable()):
            raise UploadError(ErrorKind.UNSAFE_ADDRESS, f"asks for the header {name}")
    return headers


def _as_ip(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None
