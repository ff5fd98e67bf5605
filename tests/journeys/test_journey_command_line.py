"""The same main job through `musicupload`, with keys in a real keyring."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from musicupload_gui.practice.audiodelivery import PRACTICE_AUDIODELIVERY_KEY
from musicupload_gui.practice.bucket import PRACTICE_BUCKET_NAME
from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.sourceaudio import PRACTICE_SOURCEAUDIO_TOKEN
from musicupload_gui.practice.swayzio import PRACTICE_SWAYZIO_TOKEN
from musicupload_gui.practice.useapi import PRACTICE_USEAPI_TOKEN

WITH_KEYRING = Path(__file__).parents[1] / "with_keyring.sh"
PROGRAM = f"{sys.executable} -m musicupload_gui.cli"
ADD = """
{program} accounts add studio --provider swayzio --address {swayzio} --secret token=env:SW
{program} accounts add shop --provider audiodelivery --address {audiodelivery} \
    --secret api_key=env:AD
"""


class Shell:
    """Runs lines of shell with a keyring of their own and one data folder."""

    def __init__(self, folder: Path, practice: Practice) -> None:
        self._folder = folder
        self._add = ADD.format(
            program=PROGRAM,
            swayzio=practice.swayzio_address,
            audiodelivery=practice.audiodelivery_address,
        )

    def run(self, lines: str, **variables: str) -> subprocess.CompletedProcess[str]:
        environ: Mapping[str, str] = (
            {name: value for name, value in os.environ.items() if name != "PYTHON_KEYRING_BACKEND"}
            | {
                "SW": PRACTICE_SWAYZIO_TOKEN,
                "AD": PRACTICE_AUDIODELIVERY_KEY,
                "MUSICUPLOAD_DATA_DIR": str(self._folder / "data"),
            }
            | variables
        )
        script = f"{{ {self._add}\n}} >&2\n{lines.replace('musicupload ', PROGRAM + ' ')}"
        return subprocess.run(
            ["sh", str(WITH_KEYRING), "bash", "-c", script],
            env=environ,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )


@pytest.fixture
def shell(tmp_path: Path, practice: Practice) -> Shell:
    return Shell(tmp_path, practice)


def events(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


def test_everything_arrives(shell: Shell, practice: Practice, album: dict[str, Path]) -> None:
    folder = next(iter(album.values())).parent
    done = shell.run(f"musicupload upload '{folder}' --to studio --to shop --set label=Blau --json")
    assert done.returncode == 0, done.stderr
    told = events(done.stdout)
    assert told[-1] == {
        "event": "summary", "ready": 12, "failed": 0, "cancelled": 0, "unknown": 0
    }  # fmt: skip
    finished = [event for event in told if event["event"] == "finished"]
    assert {(e["path"], e["account"]) for e in finished} == {
        (str(path), account) for path in album.values() for account in ("studio", "shop")
    }
    assert all(e["state"] == "ready" and e["error"] is None for e in finished)
    assert all(e["remote"]["track_id"] for e in finished)
    wanted = {hashlib.sha256(path.read_bytes()).hexdigest() for path in album.values()}
    assert {t.sha256 for t in practice.swayzio.tracks.values()} == wanted
    assert {t.sha256 for t in practice.audiodelivery.tracks.values()} == wanted
    assert all(t.metadata["label"] == "Blau" for t in practice.audiodelivery.tracks.values())


def test_one_broken_file_is_named_and_the_rest_goes(
    shell: Shell, practice: Practice, album: dict[str, Path], tmp_path: Path
) -> None:
    broken, empty = tmp_path / "Kites.mp3", tmp_path / "Nothing.wav"
    broken.write_bytes(b"this is no music\n" * 100)
    empty.touch()
    good = album["flac"]
    done = shell.run(f"musicupload upload '{good}' '{broken}' '{empty}' --to studio --json")
    assert done.returncode == 1, done.stderr
    told = events(done.stdout)
    assert told[-1]["ready"] == 1
    assert told[-1]["failed"] == 2
    by_path = {e["path"]: e for e in told if e["event"] == "finished"}
    assert by_path[str(good)]["state"] == "ready"
    assert by_path[str(broken)]["error"]["code"] == "not_audio"
    assert "Kites.mp3" in by_path[str(broken)]["error"]["message"]
    assert by_path[str(empty)]["error"]["code"] == "empty"
    assert len(practice.swayzio.tracks) == 1


def test_sending_again_sends_nothing_twice(
    shell: Shell, practice: Practice, album: dict[str, Path]
) -> None:
    send = f"musicupload upload '{album['mp3']}' --to studio --json"
    done = shell.run(f"{send} >&2 && {send} && musicupload history --json")
    assert done.returncode == 0, done.stderr
    told = events(done.stdout)
    assert [e["state"] for e in told if e["event"] == "finished"] == ["ready"]
    assert [e["title"] for e in told if e["event"] == "history"] == ["In MP3"]
    assert len(practice.swayzio.tracks) == 1


def test_an_interrupt_keeps_the_queue(
    shell: Shell, practice: Practice, album: dict[str, Path]
) -> None:
    practice.store.bytes_per_s = 20_000
    upload = f"{PROGRAM} upload '{album['wav_info']}' --to studio --json"
    done = shell.run(
        f"timeout --preserve-status -s INT 4 {upload} >&2\necho $?\n"
        "timeout --preserve-status -s INT 3 musicupload resume >&2\necho $?\n"
        "musicupload history"
    )
    assert done.stdout.split() == ["130", "130"], done.stderr
    assert "The queue is kept" in done.stderr
    assert len(practice.swayzio.uploads) == 1, "what was begun goes on"


def test_accounts_are_listed_tested_and_removed(shell: Shell) -> None:
    done = shell.run(
        "musicupload accounts list\nmusicupload accounts test studio\n"
        "musicupload accounts test shop && musicupload accounts remove shop\n"
        "musicupload accounts list --json"
    )
    assert done.returncode == 0, done.stderr
    assert PRACTICE_SWAYZIO_TOKEN not in done.stdout + done.stderr
    assert "studio: Swayzio answered" in done.stdout
    assert [event["name"] for event in events(done.stdout.splitlines()[-1])] == ["studio"]


def test_a_wrong_key_is_said_and_nothing_is_lost(
    shell: Shell, practice: Practice, album: dict[str, Path]
) -> None:
    send = f"musicupload upload '{album['mp3']}' --to studio --json"
    fix = f"{PROGRAM} accounts add studio --provider swayzio --secret token=env:GOOD >&2"
    done = shell.run(
        f"{send}; echo $? >&2; {fix}; musicupload resume --json",
        SW="wrong-token",
        GOOD=PRACTICE_SWAYZIO_TOKEN,
    )
    told = [e for e in events(done.stdout) if e["event"] == "finished"]
    assert [e["state"] for e in told] == ["failed", "ready"]
    assert told[0]["error"]["code"] == "auth"
    assert "wrong-token" not in done.stdout + done.stderr
    assert done.returncode == 0
    assert len(practice.swayzio.tracks) == 1


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("musicupload upload x.wav --to nobody", "There is no account nobody"),
        ("musicupload upload x.wav --to studio --set colour=red", "There is no field colour"),
        ("musicupload accounts add a --provider nowhere", "There is no provider nowhere"),
        ("musicupload accounts add a --provider swayzio --secret token=abc", "env:VARIABLE"),
        ("musicupload accounts add a --provider swayzio --option x=1", "has no setting x"),
        ("musicupload accounts test nobody", "There is no account nobody"),
    ],
)
def test_wrong_use_is_told_with_exit_code_2(shell: Shell, line: str, words: str) -> None:
    done = shell.run(line)
    assert done.returncode == 2
    assert words in done.stderr


def test_a_dry_run_sends_nothing(shell: Shell, practice: Practice, album: dict[str, Path]) -> None:
    done = shell.run(f"musicupload upload '{album['mp3']}' --to studio --dry-run --json")
    assert done.returncode == 0, done.stderr
    assert events(done.stdout)[-1]["failed"] == 0
    assert practice.seen == []


ADD_FLOW = (
    f"{PROGRAM} accounts add flow --provider flowmusic --address {{}} --secret token=env:UA >&2"
)
ADD_SITE = (
    f"{PROGRAM} accounts add site --provider sourceaudio --address {{}} --option storage=bucket"
    " --option publish=yes --secret token=env:SA >&2\n"
    f"{PROGRAM} accounts add bucket --provider s3 --address {{}} --option bucket={{}}"
    " --option access_key_id=practice --secret secret_access_key=env:UA >&2"
)


def test_a_refused_format_needs_a_word(
    shell: Shell, practice: Practice, album: dict[str, Path]
) -> None:
    send = f"musicupload upload '{album['flac']}' --to flow --json"
    add = ADD_FLOW.format(practice.useapi_address)
    done = shell.run(f"{add}\n{send}; echo $? >&2; {send} --convert", UA=PRACTICE_USEAPI_TOKEN)
    assert done.returncode == 0, done.stderr
    first, second = [e for e in events(done.stdout) if e["event"] == "finished"]
    assert (first["state"], first["error"]["code"]) == ("failed", "format_convertible")
    assert "--convert" in first["error"]["message"]
    assert (second["state"], second["path"]) == ("ready", str(album["flac"]))
    (arrived,) = practice.useapi.flowmusic_files.values()
    assert (arrived.stored.content or b"").startswith(b"RIFF")


def test_what_is_there_already_goes_again_only_by_a_word(
    shell: Shell, practice: Practice, album: dict[str, Path], tmp_path: Path
) -> None:
    send = f"musicupload upload '{album['mp3']}' --to studio --json"
    # Another list over the same history: as if the track had been removed meanwhile.
    statement = "DELETE FROM tracks; DELETE FROM uploads"
    script = (
        f"import sqlite3, sys; d = sqlite3.connect(sys.argv[1]); d.executescript('{statement}')"
    )
    wipe = f'{sys.executable} -c "{script}" {tmp_path}/data/journal.sqlite3'
    done = shell.run(f"{send}; {wipe}; {send}; {wipe}; {send} --again")
    told = [e for e in events(done.stdout) if e["event"] == "finished"]
    assert [e["state"] for e in told] == ["ready", "failed", "ready"], done.stderr
    assert told[1]["error"]["code"] == "already_sent"
    assert "--again" in told[1]["error"]["message"]
    assert len(practice.swayzio.tracks) == 2


def test_a_track_that_is_online_needs_no_file(shell: Shell, practice: Practice) -> None:
    add = ADD_SITE.format(
        practice.sourceaudio_address, practice.store_address, PRACTICE_BUCKET_NAME
    )
    online = f"{practice.sourceaudio_address}/nowhere/Gone.mp3"
    done = shell.run(
        f"{add}\nmusicupload upload {online} nonsense://x.mp3 --to site --to studio "
        "--set sourceaudio.track_id=77 --json",
        UA="practice",
        SA=PRACTICE_SOURCEAUDIO_TOKEN,
    )
    assert done.returncode == 1
    told = {e["account"]: e for e in events(done.stdout) if e["event"] == "finished"}
    assert told["studio"]["error"]["code"] == "only_online"
    assert told["site"]["path"] == online
    assert told["site"]["error"]["code"] == "refused"


def test_without_a_keyring_the_key_is_not_kept(tmp_path: Path, practice: Practice) -> None:
    done = subprocess.run(
        [*PROGRAM.split(), "accounts", "add", "studio", "--provider", "swayzio", "--address",
         practice.swayzio_address, "--secret", "token=env:SW"],
        env=os.environ | {"SW": "abc", "MUSICUPLOAD_DATA_DIR": str(tmp_path)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert "no keyring" in done.stderr
