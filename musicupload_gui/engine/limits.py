"""What the program may use of the line to the world: speed, uploads at once, a proxy."""

from __future__ import annotations

from urllib.parse import urlsplit

from musicupload_gui.domain.provider import AccountId
from musicupload_gui.engine.queue import Queue
from musicupload_gui.settings.config import Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    # Only a name here: the HTTP library is loaded by whoever builds the house.
    from musicupload_gui.providers.http import Http


class Limits:
    """Each change is on disk first and counts at once; all raise `OSError` when it is not taken."""

    def __init__(self, settings: Settings, http: Http, queue: Queue) -> None:
        self._settings = settings
        self._http = http
        self._queue = queue
        http.flow.bytes_per_s = settings.config.bytes_per_s

    @property
    def bytes_per_s(self) -> int:
        """What all uploads may send together in a second; 0 for no limit."""
        return self._http.flow.bytes_per_s

    def set_speed(self, bytes_per_s: int) -> None:
        """Limit what all uploads send together; 0 for no limit."""
        self._settings.change(bytes_per_s=bytes_per_s)
        self._http.flow.bytes_per_s = bytes_per_s

    def set_parallel(self, account_id: AccountId, count: int) -> None:
        """Let so many of an account's uploads run at once, within what its service takes."""
        parallel = {**self._settings.config.parallel, account_id: count}
        self._settings.change(parallel=parallel)
        self._queue.pump()

    def set_proxy(self, address: str) -> None:
        """Go through an HTTP proxy, or none when empty.

        Raises `ValueError` when the address cannot be one; a password is refused, because the
        settings are a plain file.
        """
        parts = urlsplit(address)
        is_proxy = parts.scheme in ("http", "https") and parts.hostname and "@" not in address
        if address and not is_proxy:
            raise ValueError(address)
        self._http.use_proxy(address)
        self._settings.change(proxy=address)
