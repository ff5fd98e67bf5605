"""What each row says, against the words of the drawn main window and the order of precedence."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import combinations

import pytest
from ui_samples import (
    ACCOUNTS,
    INFOS,
    LARGE,
    MISSING_ISRC,
    NO_FLAC,
    NOW,
    evening,
    item,
    track,
    upload,
)

from musicupload_gui.domain.errors import ErrorKind, Problem
from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.upload import Receipt, State
from musicupload_gui.engine.news import TracksChanged, UploadsChanged
from musicupload_gui.ui.filters import Filter, count_filters, needs_line, tracks_line
from musicupload_gui.ui.summary import (
    PRECEDENCE,
    Places,
    Summary,
    Tone,
    legs_of,
    reader_text,
    summarise_track,
    summarise_upload,
)
from musicupload_gui.ui.texts import Action, Face

PLACES = Places(INFOS, {account.id: account for account in ACCOUNTS})
SONG = track("Night Drive")


def said(*uploads: object, findings: tuple[object, ...] = (), chosen: str = "") -> Summary:
    places = replace(PLACES, chosen=frozenset(AccountId(name) for name in chosen.split()))
    song = item(SONG, *findings)  # pyright: ignore[reportArgumentType] - samples
    legs = legs_of(uploads, places)  # pyright: ignore[reportArgumentType] - samples
    return summarise_track(song, legs, places, NOW)


@pytest.fixture(scope="module")
def rows() -> dict[str, Summary]:
    _places, tracks, uploads = evening()
    assert isinstance(tracks, TracksChanged)
    assert isinstance(uploads, UploadsChanged)
    found: dict[str, Summary] = {}
    for one in tracks.items:
        mine = [u for u in uploads.uploads if u.track_id == one.track.id]
        found[one.track.title] = summarise_track(one, legs_of(mine, PLACES), PLACES, NOW, 2)
    return found


@pytest.mark.parametrize(
    ("title", "status"),
    [
        ("Night Drive", "Sending|to 1 of 3"),
        ("Harbour Lights", "Needs work|ISRC missing +1"),
        ("Paper Boats", "Sending|to 2"),
        ("Slow Weather", "Processing|tags, stems"),
        ("Glass Elevator", "Waiting for its turn|one at a time"),
        ("Ferrous", "Retry in 0:42|"),
        ("Kites", "Held|1 of 2: new token"),
        ("The Long Way Down", "Unknown|it may have arrived"),
        ("Signal Loss", "Failed|over 40 MB"),
        ("Salt and Cedar", "Ready|at both services"),
        ("Morning Tape", "Ready|at Riffusion"),
        ("Understudy", "Ready to send|"),
        ("Low Tide", "Ready to send|1 warning"),
    ],
)
def test_the_status_column_of_the_drawn_window(
    rows: dict[str, Summary], title: str, status: str
) -> None:
    assert f"{rows[title].word}|{rows[title].detail}" == status


@pytest.mark.parametrize(
    ("title", "action", "label", "note"),
    [
        ("Harbour Lights", Action.FIX, "Fix 2 problems", ""),
        ("Slow Weather", None, "", "1 of 4 lanes"),
        ("Glass Elevator", None, "", "2nd in line"),
        ("Ferrous", Action.RETRY_NOW, "Retry now", "try 3 of 8"),
        ("Kites", Action.FIX_ACCOUNT, "Fix account", ""),
        ("The Long Way Down", Action.DECIDE, "Decide", ""),
        ("Signal Loss", Action.FIX, "Fix", ""),
        ("Understudy", None, "", ""),
    ],
)
def test_the_progress_column_of_the_drawn_window(
    rows: dict[str, Summary], title: str, action: Action | None, label: str, note: str
) -> None:
    row = rows[title]
    assert (row.action, row.action_label, row.note) == (action, label, note)


def test_a_track_shows_the_first_state_in_the_order_of_precedence() -> None:
    states = [face for face in PRECEDENCE if face not in {Face.NEEDS_WORK, Face.READING}]
    for first, second in combinations(states, 2):
        one = upload(SONG, "sw", State(second.value))
        other = upload(SONG, "ad", State(first.value))
        assert said(one, other).face is first


def test_only_waits_and_persons_are_coloured() -> None:
    loud = {f for f in Face if summary_of(f).tone in {Tone.WARN, Tone.ERR}}
    assert loud == {Face.NEEDS_WORK, Face.WAITING, Face.HELD, Face.UNKNOWN, Face.FAILED}


def summary_of(face: Face) -> Summary:
    if face is Face.NEEDS_WORK:
        return said(findings=(MISSING_ISRC,))
    if face is Face.READING:
        unread = item(replace(SONG, is_read=False))
        return summarise_track(unread, (), PLACES, NOW)
    return said(upload(SONG, "sw", State(face.value)))


@pytest.mark.parametrize("face", Face)
def test_every_state_can_be_told(face: Face) -> None:
    summary = summary_of(face)
    assert summary.face is face
    assert summary.word
    assert summary.icon


def test_findings_count_once_however_many_services_have_them() -> None:
    elsewhere = replace(MISSING_ISRC, provider="swayzio")
    assert said(findings=(MISSING_ISRC, elsewhere)).action_label == "Fix"
    assert said(findings=(MISSING_ISRC, NO_FLAC)).action_label == "Fix 2 problems"


def test_findings_of_a_service_that_has_the_track_are_over() -> None:
    done = upload(SONG, "sa", State.READY)
    assert said(done, findings=(MISSING_ISRC,)).face is Face.READY
    assert said(done, findings=(MISSING_ISRC,), chosen="sa").face is Face.READY
    both = said(done, findings=(LARGE,), chosen="sa sw")
    assert (both.face, both.detail) == (Face.DRAFT, "to 1 of 2")


def test_the_bar_of_a_track_counts_every_upload_so_it_cannot_run_back() -> None:
    sent = upload(SONG, "sw", State.PROCESSING)
    half = upload(SONG, "ad", State.SENDING, sent_bytes=30_600_000)
    waiting = upload(SONG, "sa", State.QUEUED)
    assert said(sent, half).fraction == 0.75
    assert said(sent, half, waiting).fraction == 0.5
    gone = upload(SONG, "fl", State.CANCELLED)
    assert said(sent, half, gone).fraction == 0.75


def test_bars_of_single_uploads() -> None:
    assert said(upload(SONG, "sw", State.FINISHING)).fraction == 1.0
    paused = upload(SONG, "sw", State.PAUSED, sent_bytes=6_120_000)
    assert said(paused).fraction == pytest.approx(0.1)
    assert said(upload(SONG, "sw", State.PAUSED)).fraction is None
    assert said(upload(SONG, "sw", State.SENDING, size_bytes=0)).fraction is None


def test_a_restarted_file_says_so() -> None:
    assert said(upload(SONG, "sw", State.SENDING, attempt=1)).detail == "starting again"
    again = upload(SONG, "sw", State.SENDING, attempt=1, sent_bytes=1)
    assert said(again).detail == "try 2"


def test_imported_tracks_tell_new_from_replacing() -> None:
    new = upload(SONG, "sa", State.IMPORTED, receipt=Receipt({"upload_id": "1"}))
    old = upload(SONG, "sa", State.IMPORTED, receipt=Receipt({"update_to": "1"}))
    assert (said(new).note, said(old).note) == ("new", "replaces a live track")


def test_three_services() -> None:
    ready = [upload(SONG, to, State.READY) for to in ("sw", "ad", "sa")]
    assert said(*ready).detail == "at all 3 services"


def test_the_soonest_retry_is_told() -> None:
    late = upload(SONG, "sw", State.WAITING, retry_at=NOW + 90)
    soon = upload(SONG, "ad", State.WAITING, retry_at=NOW + 5)
    row = said(late, soon)
    assert (row.word, row.upload_id) == ("Retry in 0:05", soon.id)


def test_an_upload_of_a_forgotten_account_is_still_told() -> None:
    held = upload(SONG, "zz", State.HELD, problem=Problem(ErrorKind.NO_SECRET))
    row = summarise_upload(held, item(SONG), PLACES, NOW)
    assert row.detail == "needs its token"
    assert said(held).face is Face.HELD


def test_send_again_waits_for_the_pointer() -> None:
    assert said(upload(SONG, "sw", State.CANCELLED)).is_action_quiet
    assert not said(upload(SONG, "sw", State.FAILED)).is_action_quiet


def test_rows_read_aloud() -> None:
    sending = said(upload(SONG, "sw", State.SENDING, sent_bytes=37_944_000))
    assert reader_text(("Night Drive", "Anna Kessel"), sending, "Swayzio") == (
        "Night Drive, Anna Kessel, sending to Swayzio, 62 percent"
    )


def test_the_filters_count_as_drawn(rows: dict[str, Summary]) -> None:
    faces = Counter(row.face for row in rows.values())
    assert count_filters(faces) == {
        Filter.ALL: 14,
        Filter.NEEDS_WORK: 1,
        Filter.ACTIVE: 6,
        Filter.FAILED: 1,
        Filter.READY: 2,
        Filter.NEEDS_YOU: 4,
    }


def test_the_status_line_counts_as_drawn(rows: dict[str, Summary]) -> None:
    faces = Counter(row.face for row in rows.values())
    assert tracks_line(faces) == "14 tracks"
    assert tracks_line(faces, selected=3) == "3 of 14 tracks selected"
    assert needs_line(faces) == "1 needs work, 3 need you"
    assert needs_line(Counter({Face.IMPORTED: 12})) == "12 wait for you to publish"
    assert needs_line(Counter({Face.READY: 2})) == ""
    assert tracks_line(Counter()) == "No tracks yet"
