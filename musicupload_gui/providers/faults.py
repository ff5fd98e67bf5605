"""From what the network and HTTP say to the kinds of `domain.errors`."""

from __future__ import annotations

import contextlib
import email.utils
import ssl
import time
from collections.abc import Generator, Mapping

import h11
import httpx

from musicupload_gui.domain.errors import ErrorKind, Outcome, UploadError

RETRY_AFTER_CAP_S = 15 * 60.0

_KIND_OF_STATUS = {
    401: ErrorKind.AUTH,
    402: ErrorKind.ENTITLEMENT,
    403: ErrorKind.ENTITLEMENT,
    404: ErrorKind.GONE,
    408: ErrorKind.TIMEOUT,
    410: ErrorKind.GONE,
    413: ErrorKind.TOO_LARGE,
    415: ErrorKind.FORMAT,
    429: ErrorKind.BUSY,
    503: ErrorKind.BUSY,
    596: ErrorKind.ACCOUNT,
}


def refusal(
    status: int, headers: Mapping[str, str], detail: str = "", code: str = ""
) -> UploadError:
    """The error that a status code means when the service says nothing more exact.

    A 4xx has not taken effect; a 5xx may have (reliability matrix F14, F15).
    """
    fallback = ErrorKind.SERVICE if status >= 500 else ErrorKind.REFUSED
    kind = _KIND_OF_STATUS.get(status, fallback)
    maybe = (status >= 500 and kind is not ErrorKind.ACCOUNT) or status == 408
    return UploadError(
        kind,
        detail,
        code=f"{status} {code}".strip(),
        outcome=Outcome.MAYBE if maybe else Outcome.NOT_DONE,
        retry_after_s=read_retry_after(headers),
    )


def read_retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds to wait from a Retry-After header in either form; None when absent or junk."""
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit() and len(text) < 8:
        return min(float(text), RETRY_AFTER_CAP_S)
    try:
        when = email.utils.parsedate_to_datetime(text)
    except ValueError:
        return None
    return min(max(0.0, when.timestamp() - time.time()), RETRY_AFTER_CAP_S)


@contextlib.contextmanager
def speaking_of_network() -> Generator[None]:
    """Turn everything the network layer raises into `UploadError` without addresses in it."""
    try:
        yield
    except (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError) as error:
        kind = ErrorKind.TLS if _is_about_tls(error) else ErrorKind.NETWORK
        raise UploadError(kind, _plain(error)) from error
    except (httpx.TimeoutException, TimeoutError) as error:
        raise UploadError(ErrorKind.TIMEOUT, _plain(error), outcome=Outcome.MAYBE) from error
    except (httpx.UnsupportedProtocol, httpx.InvalidURL, h11.LocalProtocolError) as error:
        raise UploadError(ErrorKind.SETUP, type(error).__name__, code="request") from error
    except (httpx.HTTPError, httpx.StreamError, OSError) as error:
        raise UploadError(ErrorKind.NETWORK, _plain(error), outcome=Outcome.MAYBE) from error


def _is_about_tls(error: BaseException) -> bool:
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLError | ssl.CertificateError):
            return True
        seen = seen.__cause__ or seen.__context__
    return False


def _plain(error: BaseException) -> str:
    """The exception's own words unless they hold an address, which may hold a signature."""
    text = str(error)
    return type(error).__name__ if "://" in text else text
