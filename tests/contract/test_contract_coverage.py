"""`coverage.md` names a test for every parameter and every answer of the services' documents."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import NamedTuple

import pytest

TESTS = Path(__file__).resolve().parents[1]
TABLES = Path(__file__).with_name("coverage.md").read_text(encoding="utf-8")
LIMITED = "!"
"""Marks what a document requires, or limits to some values or to what is there."""

PARAMETERS = {
    "SourceAudio": {
        "import/upload": "url! formats! upload_id! track_id! immediate! format! autopublish! "
        "meta! job_id! oncomplete",
        "import/publish": "oncomplete job_id!",
        "import/checkJob": "job_id!",
        "import/createJob": "name email",
        "import/setFormats": "upload_id! formats!",
        "import/setMetadata": "upload_id! meta!",
        "import/list": "job_id!",
        "tracks/getById": "track_id!",
        "tracks/update": "track_id! meta!",
    },
    "AudioDelivery": {
        "POST upload_session": "collection_id! creator_id! organization_index! metadata! "
        "expires_in!",
        "GET upload_session": "upload_session_id!",
        "POST upload/track": "upload_session_id! file_name! organization_index! metadata!",
        "GET track": "track_id!",
        "PUT track": "track_id! player_title! player_subtitle! metadata!",
        "POST track/cover": "track_id!",
    },
    "Swayzio": {
        "POST uploads": "intent! fileName! contentType! byteSize!",
        "PUT signedUrl": "requiredHeaders!",
        "POST finalize": "assetId! durationMs! waveform.peaks! waveform.sampleRateHz! "
        "waveform.channels!",
        "GET tracks/:id": "trackId!",
        "PATCH metadata": "title! artist! isrc! iswc! releaseDate!",
        "POST artwork/uploads": "fileName! contentType! byteSize!",
    },
    "Riffusion": {
        "POST upload-audio": "Authorization! Content-Type! user_id! file_name!",
        "GET upload-audio": "id!",
    },
    "Flow Music": {"POST files": "Authorization! Content-Type! email!"},
}
"""The documents' tables, the fields of their bodies, and what is asked for after the upload."""

ANSWERS = {
    "SourceAudio": {
        "import/upload": ("a new upload", "an update", "error", "simultaneous"),
        "import/publish": ("success",),
        "import/checkJob": ("q i d", "e"),
        "import/createJob": ("job_id",),
        "import/setFormats": ("success",),
        "import/setMetadata": ("success", "error"),
        "import/list": ("uploads",),
        "tracks/getById": ("a track", "not found"),
        "tracks/update": ("success", "error"),
        "every call": ("a wrong token",),
    },
    "AudioDelivery": {
        "POST upload_session": ("ok",),
        "GET upload_session": ("ok",),
        "POST upload/track": ("ok",),
        "GET track": ("ok", "404"),
        "PUT track": ("ok",),
        "POST track/cover": ("ok",),
        "every call": ("400", "401", "403", "404", "500"),
    },
    "Swayzio": {
        "POST uploads": ("201", "400 for its values", "400 for its intent", "401", "403"),
        "PUT signedUrl": ("a signature mismatch",),
        "POST finalize": (
            "finalized",
            "already_finalized",
            "upload_intent_not_found",
            "asset_mismatch",
            "a missing asset",
        ),
        "GET tracks/:id": ("200", "404", "deletedAt"),
        "PATCH metadata": ("200", "400"),
        "POST artwork/uploads": ("201",),
    },
    "Riffusion": {
        "POST upload-audio": ("200", "201", "400", "401", "596"),
        "GET upload-audio": ("status", "404", "410"),
    },
    "Flow Music": {"POST files": ("200", "201", "400", "401", "402", "413", "429", "596")},
}
"""What the documents show a service answering; 201 stands for any success but 200."""

Key = tuple[str, str, str]


class Row(NamedTuple):
    """A line of a table: who sends or produces something, and who refuses or meets it."""

    service: str
    call: str
    what: str
    first: str
    second: str
    note: str

    @property
    def key(self) -> Key:
        return self.service, self.call, self.what


def rows_of(heading: str) -> list[Row]:
    section = TABLES.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith("| ")]
    return [Row(*map(str.strip, line.strip("|").split("|"))) for line in lines[1:]]


def named_in(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


def existing_tests() -> set[str]:
    """Every test as `file::function` or `file::Class::function`."""
    found: set[str] = set()
    for path in TESTS.rglob("test_*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            members = node.body if isinstance(node, ast.ClassDef) else [node]
            place = f"{path.stem}::{node.name}" if isinstance(node, ast.ClassDef) else path.stem
            found |= {
                f"{place}::{member.name}"
                for member in members
                if isinstance(member, ast.FunctionDef | ast.AsyncFunctionDef)
                and member.name.startswith("test_")
            }
    return found


SENT, ANSWERED = rows_of("Parameters"), rows_of("Answers")
DOCUMENTED: dict[Key, bool] = {
    (service, call, name.rstrip(LIMITED)): name.endswith(LIMITED)
    for service, calls in PARAMETERS.items()
    for call, names in calls.items()
    for name in names.split()
}
"""Every parameter, and whether its document limits it."""


def ids(rows: list[Row]) -> list[str]:
    return [" ".join(row.key) for row in rows]


def test_every_parameter_has_one_row() -> None:
    assert sorted(row.key for row in SENT) == sorted(DOCUMENTED)


def test_every_answer_has_one_row() -> None:
    expected = [
        (service, call, answer)
        for service, calls in ANSWERS.items()
        for call, answers in calls.items()
        for answer in answers
    ]
    assert sorted(row.key for row in ANSWERED) == sorted(expected)


def test_every_named_test_is_there() -> None:
    named = {name for row in (*SENT, *ANSWERED) for name in named_in(row.first + row.second)}
    assert named - existing_tests() == set()


@pytest.mark.parametrize("row", SENT, ids=ids(SENT))
def test_parameter_is_sent_and_refused(row: Row) -> None:
    senders, refusers = named_in(row.first), named_in(row.second)
    assert senders
    assert refusers or not DOCUMENTED[row.key], "the document limits it"
    assert refusers or row.second == "-"
    is_left_out = all(name.startswith("test_practice_") for name in senders)
    assert row.note or (refusers and not is_left_out), "the note says why"


@pytest.mark.parametrize("row", ANSWERED, ids=ids(ANSWERED))
def test_answer_is_produced_and_met(row: Row) -> None:
    assert named_in(row.first)
    assert all(name.startswith("test_practice_") for name in named_in(row.first))
    assert named_in(row.second) or (row.second, bool(row.note)) == ("-", True)
