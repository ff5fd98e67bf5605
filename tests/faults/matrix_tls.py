"""A TLS door before a practice server, which can show a certificate that nobody vouches for."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import subprocess
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

_BLOCK_BYTES = 256 * 1024


@dataclass(frozen=True, slots=True)
class Certificates:
    """Two certificates for 127.0.0.1, each signed by itself, as files with their keys."""

    authority: Path
    """The one that this computer trusts, when it is told to."""
    stranger: Path

    @staticmethod
    def make(folder: Path) -> Certificates:
        """Have openssl make them."""
        return Certificates(*(_self_signed(folder / f"{name}.pem") for name in ("own", "other")))


class TlsDoor:
    """Takes TLS connections and passes them on to a plain address."""

    def __init__(self, behind: str, certificates: Certificates) -> None:
        self._behind = urlsplit(behind)
        self._certificates = certificates
        self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._guests: set[asyncio.Task[None]] = set()
        self.address = ""
        self.show_own()

    @classmethod
    @asynccontextmanager
    async def open(cls, behind: str, certificates: Certificates) -> AsyncGenerator[Self]:
        """A door that is open until the end of the block."""
        door = cls(behind, certificates)
        server = await asyncio.start_server(door._enter, "127.0.0.1", 0, ssl=door._tls)
        door.address = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        try:
            yield door
        finally:
            server.close()
            for guest in door._guests:
                guest.cancel()
            await asyncio.gather(*door._guests, return_exceptions=True)
            await server.wait_closed()

    def show_own(self) -> None:
        """Show the certificate that is trusted, to whoever comes from now on."""
        self._tls.load_cert_chain(self._certificates.authority)

    def show_strangers(self) -> None:
        """Show the other one."""
        self._tls.load_cert_chain(self._certificates.stranger)

    async def _enter(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        guest = asyncio.current_task()
        assert guest is not None
        self._guests.add(guest)
        guest.add_done_callback(self._guests.discard)
        with contextlib.suppress(OSError, asyncio.CancelledError):
            behind = await asyncio.open_connection(self._behind.hostname, self._behind.port)
            try:
                await asyncio.gather(_pass_on(reader, behind[1]), _pass_on(behind[0], writer))
            finally:
                behind[1].close()
                writer.close()


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while block := await reader.read(_BLOCK_BYTES):
        writer.write(block)
        await writer.drain()
    writer.close()


def _self_signed(path: Path) -> Path:
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
         "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
         "-addext", "subjectAltName=IP:127.0.0.1",
         "-keyout", str(path.with_suffix(".key")), "-out", str(path)],
        check=True, capture_output=True,
    )  # fmt: skip
    path.write_bytes(path.read_bytes() + path.with_suffix(".key").read_bytes())
    return path
