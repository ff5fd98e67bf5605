"""The fault matrix as data: what goes wrong at which request, and what the program does about it.

Run as a program it prints the cells as a Markdown table, with their number.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from matrix_parts import FOR_EVER, But, Cell, Column, Outcome, Row, Strike, Trick, cells_of

from musicupload_gui.domain.errors import ErrorKind
from musicupload_gui.practice.faults import FaultKind

HALFWAY_BYTES = 1_000_000
SAYS_NO = {"ok": False, "error": "Not today", "message": "Not today", "status": "failed"}
"""A refusal in the words of every service."""
NO_TOKEN = {"error": "Invalid or missing token"}
IN_SERIES = {"error": "Simultaneous uploads are not allowed. Please upload in series."}
MISMATCH = {"status": "asset_mismatch", "error": "upload_asset_mismatch"}
NO_INTENT = {"status": "upload_intent_not_found", "error": "upload_intent_not_found"}
EARLY_IDS = {"ok": True, "id": "a:b", "audio_upload_id": "a", "transcription_job_id": "b"}
BAD_SIGNATURE = b"<Error><Code>SignatureDoesNotMatch</Code><Message>Not ours.</Message></Error>"
NO_BUCKET = b"<Error><Code>NoSuchBucket</Code><Message>There is none.</Message></Error>"
TOO_LARGE = b'{"x": "' + b"x" * 1_100_000 + b'"}'
DEEP = b'{"x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"
AT_ONCE = {"Retry-After": "0"}
ELSEWHERE = {"Location": "http://127.0.0.1:9/elsewhere"}

_TRACK = "create-audiodelivery-track"
UNREADABLE = But(
    Outcome.P,
    ErrorKind.STATUS_UNREADABLE,
    "AudioDelivery has keys that may upload and not look: all bytes are there, so a person says "
    "whether that will do (README, Decisions).",
)
OUR_CLOCK = But(
    Outcome.Q,
    ErrorKind.SETUP,
    "We sign a bucket's addresses ourselves, a moment before: one that is too old says that this "
    "computer's clock is wrong, which is the account's matter (docstring of `s3._meaning`).",
)
OUR_BUCKET = But(
    Outcome.Q,
    ErrorKind.SETUP,
    "A bucket that redirects or is not there is a wrong setting of the storage account.",
)
NO_COLLECTION = But(
    Outcome.Q,
    ErrorKind.SETUP,
    "A session is only refused with 404 when its collection is not there, which is a setting of "
    "the account.",
)
FRESH_TRACK = But(
    Outcome.N,
    differs="AudioDelivery's expired address gets a fresh track, after asking whether the old one "
    "has the bytes and removing it when it is empty (README, Decisions).",
)
THREE_TRIES = But(
    Outcome.S,
    ErrorKind.BAD_ANSWER,
    "Swayzio refuses by status; a 200 without its ids is no answer, and is asked for three times "
    "before the upload stops.",
    times=3,
)
OUR_KEY = (
    "A bucket's signature is ours: a bad one says that the storage account's key is wrong, and not "
    "that a service gave a bad address (`s3._MEANINGS`)."
)
STAGED = But(
    Outcome.G,
    differs="The site fetches what was staged and checked then; a file that changes later is "
    "another upload.",
)
SIGNED_ANEW = But(
    Outcome.S,
    ErrorKind.REFUSED,
    "An address to fetch from is signed right before each import, for a day: when the site cannot "
    "fetch all the same, its words are shown, and a retry signs anew.",
)
STAGED_AGAIN = But(
    Outcome.S,
    ErrorKind.REFUSED,
    "The site's words are shown before the file is staged again, which the retry does.",
)
WAITS_AT_GATE = But(
    Outcome.P,
    differs="It waits as Imported, with the track that it replaces named, for the word that "
    "publishes its batch, also where the account publishes by itself.",
)
NO_ANSWERS = {
    "html": Strike(FaultKind.HTML),
    "cut": Strike(FaultKind.NOT_JSON, is_work_done=True),
    "large": Strike(FaultKind.STATUS, 200, raw=TOO_LARGE, is_work_done=True),
    "deep": Strike(FaultKind.STATUS, 200, raw=DEEP, is_work_done=True),
}
"""What is no answer: a sign-in page, half an answer, one over the limit, one too deep to read."""


def asked(kind: ErrorKind) -> dict[str, But]:
    """AudioDelivery's track shows in its collection, so it can be asked for there."""
    return {_TRACK: But(Outcome.C, kind)}


STATUS, EARLY = FaultKind.STATUS, FaultKind.EARLY_STATUS
# In the order of the columns:    create bytes post upload finalize publish poll
ROWS = (
    Row("F1", "refused", Trick.UNREACHABLE, "R R R R R R R", ErrorKind.NETWORK),
    Row("F2", "done", Strike(FaultKind.LOST_ANSWER), "N R P C R C R", ErrorKind.NETWORK,
        asked(ErrorKind.NETWORK)),
    Row("F2", "undone", Strike(FaultKind.RESET), "N R P C R C R", ErrorKind.NETWORK,
        asked(ErrorKind.NETWORK)),
    Row("F2", "halfway", Strike(FaultKind.RESET, after_bytes=HALFWAY_BYTES), "- R P - - - -",
        ErrorKind.NETWORK),
    Row("F2", "one-time", Strike(FaultKind.LOST_ANSWER, is_one_time=True), "- R - - - - -",
        ErrorKind.NETWORK, only=("swayzio", "audiodelivery")),
    Row("F5", "413", Strike(EARLY, 413), "- S S - - - -", ErrorKind.TOO_LARGE),
    Row("F5", "415", Strike(EARLY, 415), "- S S - - - -", ErrorKind.FORMAT),
    Row("F5", "400", Strike(EARLY, 400), "- S S - - - -", ErrorKind.REFUSED,
        {Column.BYTES: But(Outcome.S, ErrorKind.URL_REFUSED)}),
    Row("F6", "expired", Strike(FaultKind.EXPIRED_URL), "- N - - - - -", None,
        {"bytes-audiodelivery": FRESH_TRACK, "bytes-sourceaudio": OUR_CLOCK}),
    Row("F6", "again", Strike(FaultKind.EXPIRED_URL, times=FOR_EVER), "- S - - - - -",
        ErrorKind.URL_EXPIRED, only=("swayzio", "audiodelivery")),
    Row("F6", "signature", Strike(EARLY, 403, raw=BAD_SIGNATURE), "- S A - - - -",
        ErrorKind.URL_REFUSED,
        {"bytes-sourceaudio": But(Outcome.A, ErrorKind.AUTH, OUR_KEY),
         Column.POST: But(Outcome.A, ErrorKind.ENTITLEMENT)}),
    Row("F7", "stall", Strike(FaultKind.STALL), "N R P C R C R", ErrorKind.TIMEOUT,
        asked(ErrorKind.TIMEOUT)),
    Row("F8", "early-200", Strike(FaultKind.EARLY_OK, body=EARLY_IDS), "- R P - - - -",
        ErrorKind.INCOMPLETE),
    Row("F9", "307", Strike(STATUS, 307, headers=ELSEWHERE), "S S S S S S S",
        ErrorKind.UNSAFE_ADDRESS, {"bytes-sourceaudio": OUR_BUCKET}),
    Row("F10", "401", Strike(STATUS, 401), "A S A A A A A", ErrorKind.URL_REFUSED,
        {_TRACK: But(Outcome.A, ErrorKind.AUTH, times=2), "poll-audiodelivery": UNREADABLE}),
    Row("F11", "403", Strike(STATUS, 403), "Q S Q Q Q Q Q", ErrorKind.ENTITLEMENT,
        {Column.BYTES: But(Outcome.S, ErrorKind.URL_REFUSED), "poll-audiodelivery": UNREADABLE}),
    Row("F12", "404", Strike(STATUS, 404), "N - - - - - -", ErrorKind.GONE,
        {"create-audiodelivery-session": NO_COLLECTION, _TRACK: But(Outcome.N)}),
    Row("F12", "address", Trick.ADDRESS_GONE, "- N - - - - -", ErrorKind.GONE,
        only=("swayzio", "audiodelivery")),
    Row("F12", "bucket", Strike(STATUS, 404, raw=NO_BUCKET), "- Q - - - - -", ErrorKind.SETUP,
        {"bytes-sourceaudio": OUR_BUCKET}, only=("sourceaudio",)),
    Row("F12", "intent", Strike(STATUS, 404, body=NO_INTENT), "- - - - N - -", None),
    Row("F12", "twice", Strike(STATUS, 404, times=2), "- - - S - S S", ErrorKind.GONE),
    Row("F12", "job", Trick.JOB_GONE, "- - - S - - -", ErrorKind.REFUSED),
    Row("F13", "409", Strike(STATUS, 409, body=MISMATCH), "- - - - S - -", ErrorKind.MISMATCH),
    Row("F14", "429", Strike(STATUS, 429, headers=AT_ONCE), "R R R R R R R", ErrorKind.BUSY),
    Row("F14", "503", Strike(STATUS, 503, headers=AT_ONCE, is_work_done=True), "N R P C R C R",
        ErrorKind.BUSY, asked(ErrorKind.BUSY)),
    *(Row("F15", str(status), Strike(STATUS, status, is_work_done=status != 500),
          "N R P C R C R", ErrorKind.SERVICE, asked(ErrorKind.SERVICE))
      for status in (500, 502, 504)),
    Row("F16", "596", Strike(STATUS, 596), "- - Q - - - Q", ErrorKind.ACCOUNT,
        only=("riffusion", "flowmusic")),
    Row("F17", "refused", Strike(STATUS, 200, body=SAYS_NO), "S - S S S S S", ErrorKind.REFUSED,
        {"create-swayzio": THREE_TRIES, "finalize-swayzio": THREE_TRIES,
         "poll-swayzio": But(Outcome.S, ErrorKind.PROCESSING_FAILED)}),
    Row("F17", "token", Strike(STATUS, 200, body=NO_TOKEN), "A - - - - - -", None,
        only=("sourceaudio",)),
    Row("F17", "series", Strike(STATUS, 200, body=IN_SERIES), "- - - R - - -", ErrorKind.BUSY),
    *(Row("F18", form, how, "N - P C R C R", ErrorKind.BAD_ANSWER, asked(ErrorKind.BAD_ANSWER))
      for form, how in NO_ANSWERS.items()),
    Row("F18", "no-id", Strike(STATUS, 200, is_work_done=True), "N - P C R C R",
        ErrorKind.BAD_ANSWER, asked(ErrorKind.BAD_ANSWER)),
    Row("F18", "not-published", Strike(STATUS, 200), "- - - - - C -", ErrorKind.BAD_ANSWER),
    Row("F19", "rewritten", Trick.REWRITTEN, "- S P - - - -", ErrorKind.FILE_CHANGED),
    Row("F19", "one-time", Trick.REWRITTEN_ONCE, "- S - - - - -", ErrorKind.FILE_CHANGED,
        only=("swayzio", "audiodelivery")),
    Row("F19", "shrunk", Trick.SHRUNK, "- S S - - - -", ErrorKind.FILE_CHANGED),
    Row("F19", "grown", Trick.GROWN, "- S P - - - -", ErrorKind.FILE_CHANGED),
    Row("F19", "deleted", Trick.DELETED, "- S P - - - -", ErrorKind.FILE_MISSING),
    Row("F19", "late", Trick.REWRITTEN_LATE, "- - - S - - -", None, {Column.UPLOAD: STAGED}),
    Row("F20", "born", Trick.BORN_OLD, "N - - - - - -", None, only=("swayzio", "audiodelivery")),
    Row("F20", "before", Strike(FaultKind.EXPIRED_URL), "- N - - - - -", None,
        {"bytes-audiodelivery": FRESH_TRACK, "bytes-sourceaudio": OUR_CLOCK}),
    Row("F20", "during", Strike(FaultKind.RESET, after_bytes=HALFWAY_BYTES,
                                then=FaultKind.EXPIRED_URL),
        "- N - - - - -", ErrorKind.NETWORK,
        {"bytes-audiodelivery": replace(FRESH_TRACK, kind=ErrorKind.NETWORK)},
        only=("swayzio", "audiodelivery")),
    Row("F20", "fetch", Strike(FaultKind.EXPIRED_URL, on_fetch=True), "- - - S - - -", None,
        {Column.UPLOAD: SIGNED_ANEW}),
    Row("F20", "vanished", Trick.STAGED_GONE, "- - - S - - -", None,
        {Column.UPLOAD: STAGED_AGAIN}),
    Row("F21", "lost", Trick.NETWORK_LOST, "W W P W W W W", ErrorKind.NETWORK),
    Row("F22", "disk", Trick.DISK_FULL, "D - D - - - -", ErrorKind.JOURNAL,
        only=("create-swayzio", _TRACK, "create-sourceaudio", "riffusion", "flowmusic")),
    Row("F22", "before", Trick.JOURNAL_FULL, "D D D D D D D", ErrorKind.JOURNAL),
    Row("F22", "after", Trick.ANSWER_NOT_NOTED, "S S S S S S S", ErrorKind.JOURNAL),
    Row("F23", "update", Trick.REPLACES, "- - - P - P -", None,
        {Column.UPLOAD: WAITS_AT_GATE, Column.PUBLISH: WAITS_AT_GATE}),
    Row("F24", "host", Trick.FOREIGN_FINALIZE, "- - - - G - -", None),
    Row("F25", "certificate", Trick.STRANGERS_CERTIFICATE, "S S S S S S S", ErrorKind.TLS),
)  # fmt: skip

LEFT_OUT = {
    "F3": "a kill before the send is the suite of kill points (test_faults_kill_points.py)",
    "F4": "a kill after the service did it: as F3",
}
CELLS = [cell for row in ROWS if row.fault not in LEFT_OUT for cell in cells_of(row)]


def table(cells: list[Cell], left_out: Mapping[str, str]) -> str:
    """The cells as a Markdown table: faults down, columns across."""
    lines = ["| Fault | " + " | ".join(Column) + " | cells |"]
    lines.append("|---" * (len(Column) + 2) + "|")
    faults = sorted({*(c.fault for c in cells), *left_out}, key=lambda fault: int(fault[1:]))
    for fault in faults:
        if fault in left_out:
            lines.append(f"| {fault} |" + " |" * len(Column) + f" left out: {left_out[fault]} |")
            continue
        mine = [cell for cell in cells if cell.fault == fault]
        shown = [_shown([c for c in mine if c.place.column is column]) for column in Column]
        lines.append(f"| {fault} | {' | '.join(shown)} | {len(mine)} |")
    differing = sorted({c.differs for c in cells if c.differs})
    codes = [f"- **{outcome.name}** {outcome.value}" for outcome in Outcome]
    stars = ["", f"{len(cells)} cells. Where a star stands, ours differs:", ""]
    return "\n".join([*lines, *stars, *(f"- {text}" for text in differing), "", *codes])


def _shown(cells: list[Cell]) -> str:
    if not cells:
        return "-"
    codes = Counter(f"{c.outcome.name}{'*' if c.differs else ''}" for c in cells)
    return " ".join(f"{code}×{count}" for code, count in codes.items())


if __name__ == "__main__":
    sys.stdout.write(table(CELLS, LEFT_OUT) + "\n")
