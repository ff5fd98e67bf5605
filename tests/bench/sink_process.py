"""A sink in a process of its own, and what it has seen; also the certificate that it shows."""

from __future__ import annotations

import json
import ssl
import subprocess
import sys
import urllib.request
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_SCRIPT = Path(__file__).with_name("sink.py")


@dataclass(frozen=True, slots=True)
class Seen:
    """What a sink saw since it was last asked."""

    puts: list[tuple[float, float, int]]
    """When each body began and was whole, in seconds, and its bytes."""
    requests: int
    first_s: float
    last_s: float
    cpu_s: float
    """Of the sink, since it began."""

    @property
    def put_s(self) -> float:
        """From the first body's beginning to the last one's end."""
        return max(p[1] for p in self.puts) - min(p[0] for p in self.puts)

    @property
    def all_s(self) -> float:
        """From the first request of any kind to the end of the last."""
        return self.last_s - self.first_s


class SinkProcess:
    """One sink at work on loopback."""

    def __init__(self, process: subprocess.Popen[str], certificate: Path | None) -> None:
        assert process.stdout is not None
        port = int(process.stdout.readline())
        self._certificate = certificate
        self.address = f"{'https' if certificate else 'http'}://127.0.0.1:{port}"

    @classmethod
    @contextmanager
    def start(
        cls, certificate: Path | None = None, *, delay_ms: float = 0.0, mbit_per_s: float = 0.0
    ) -> Generator[SinkProcess]:
        """A sink that serves until the end of the block."""
        tls = ["--certificate", str(certificate)] if certificate else []
        far = ["--delay-ms", str(delay_ms), "--mbit-per-s", str(mbit_per_s)]
        command = [sys.executable, str(_SCRIPT), *tls, *far]
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as process:
            try:
                yield cls(process, certificate)
            finally:
                assert process.stdin is not None
                process.stdin.close()

    def seen(self) -> Seen:
        """What came since the last call."""
        trusted = self._certificate
        context = ssl.create_default_context(cafile=trusted) if trusted else None
        with urllib.request.urlopen(f"{self.address}/seen", context=context, timeout=30) as answer:
            return Seen(**json.load(answer))


def make_certificate(folder: Path) -> Path:
    """A certificate for 127.0.0.1 with its key in one file, signed by itself."""
    path = folder / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
         "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1", "-addext",
         "subjectAltName=IP:127.0.0.1", "-keyout", str(path), "-out", f"{path}.crt"],
        check=True, capture_output=True,
    )  # fmt: skip
    with path.open("a", encoding="ascii") as file:
        file.write(Path(f"{path}.crt").read_text(encoding="ascii"))
    return path
