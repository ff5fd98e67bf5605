"""A problem report holds what helps, and nothing that names music, people, places or keys."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from musicupload_gui.domain.errors import ErrorKind, Problem
from musicupload_gui.domain.provider import Account, AccountId
from musicupload_gui.domain.track import TrackId
from musicupload_gui.domain.upload import BatchId, State, Upload, UploadId
from musicupload_gui.engine.problem_report import problem_report, save_report, without_names
from musicupload_gui.settings.config import Config

ACCOUNT = Account(
    AccountId("a1"), "Northlight Records", "sourceaudio", "https://northlight.sourceaudio.com",
    {"job_email": "anna@northlight.example", "publish": "no"},
)  # fmt: skip
SECRETS = (
    "Northlight",
    "anna@",
    "canary-key-0123456789abcdef0123",
    "northlight.sourceaudio.com",
    "Kites",
    "/home/anna",
    "proxy.example",
)
LOG = (
    "2026-11-21 WARNING musicupload_gui.engine.queue: /home/anna/Music/Kites.wav changed\n"
    "2026-11-21 ERROR POST https://northlight.sourceaudio.com/api?token=abc refused\n"
    "token canary-key-0123456789abcdef0123 of anna@northlight.example\n"
)


@pytest.fixture
def logs(tmp_path: Path) -> Path:
    folder = tmp_path / "logs"
    folder.mkdir()
    (folder / "musicupload.log").write_text(LOG)
    return folder


def an_upload() -> Upload:
    problem = Problem(ErrorKind.REFUSED, "422", "bad title: Kites", "metadata")
    return Upload(
        UploadId("u"), TrackId("t"), ACCOUNT.id, BatchId("b"), state=State.FAILED, problem=problem
    )


def test_nothing_in_it_says_who_or_what(logs: Path) -> None:
    config = Config(accounts=(ACCOUNT,), chosen=(ACCOUNT.id,), proxy="http://proxy.example:1")
    parts = problem_report({"Version": "1.0"}, config, [an_upload(), an_upload()], logs)
    whole = "\n".join(part.text for part in parts)
    assert [secret for secret in SECRETS if secret in whole] == []
    assert "2 x sourceaudio: failed refused 422 at metadata" in whole
    assert '"has_proxy": true' in whole
    assert "Version: 1.0" in whole
    assert "WARNING musicupload_gui.engine.queue: <path> changed" in whole


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (r"C:\Users\Anna\Music\Kites.wav is gone", "<path> is gone"),
        (r"\\nas\music\Kites.wav", "<path>"),
        ("“Harbour Lights” failed", "<name> failed"),
        ("took 3/4 of it and/or more", "took 3/4 of it and/or more"),
        ("upload 01a2000900ade6f7e774f7c1a8e05772 met a bug", "upload <long text> met a bug"),
    ],
)
def test_names_are_taken_out(text: str, left: str) -> None:
    assert without_names(text) == left


def test_a_log_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    logs = tmp_path / "logs"
    logs.mkdir()
    (logs / "musicupload.log").mkdir()
    parts = {part.name: part.text for part in problem_report({}, Config(), (), logs)}
    assert parts["log.txt"].startswith("not readable")
    assert parts["queue.txt"] == "empty\n"


def test_the_file_holds_the_parts(logs: Path, tmp_path: Path) -> None:
    parts = problem_report({"Version": "1.0"}, Config(), (), logs)
    path = tmp_path / "report.zip"
    save_report(parts[:2], path)
    with zipfile.ZipFile(path) as file:
        assert {i: file.read(i).decode() for i in file.namelist()} == {
            part.name: part.text for part in parts[:2]
        }
    with pytest.raises(OSError, match=os.strerror(20)):
        save_report(parts, path / "below")
