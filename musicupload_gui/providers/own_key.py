"""An account's key: added to requests for its own origin alone, taken out of what comes back."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable

import httpx

from musicupload_gui.providers.addresses import Origin

TokenSupplier = Callable[[], Awaitable[str]]


class OwnKey(httpx.Auth):
    """Adds the key to requests for the account's own origin, and to no other request."""

    def __init__(self, origin: Origin, token: TokenSupplier) -> None:
        self._origin = origin
        self._token = token
        self._known = ""

    async def learn(self) -> None:
        """Get to know the key for a request that carries it in its body."""
        self._known = await self._token()

    def taken_out_of(self, answer: bytes) -> bytes:
        """The answer without the key, which some services repeat in what they refuse."""
        return answer.replace(self._known.encode(), b"***") if self._known else answer

    async def async_auth_flow(self, request: httpx.Request) -> AsyncIterator[httpx.Request]:  # type: ignore[override] - httpx types it as a generator with a reply
        """See httpx."""
        if Origin.of(str(request.url)) == self._origin:
            await self.learn()
            request.headers["Authorization"] = f"Bearer {self._known}"
        yield request
