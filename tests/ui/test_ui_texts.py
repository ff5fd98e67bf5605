"""Every kind of thing has words, and the words keep to the house's way of speaking."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from ui_samples import SWAYZIO

from musicupload_gui.domain.errors import ErrorKind, Problem
from musicupload_gui.domain.metadata import METADATA_FIELDS, Cell
from musicupload_gui.domain.provider import StepInfo
from musicupload_gui.domain.rules import Finding, FindingKind, Severity
from musicupload_gui.domain.track import TrackId
from musicupload_gui.domain.upload import State
from musicupload_gui.engine.news import Noted
from musicupload_gui.engine.undo import Edit
from musicupload_gui.intake.scan import SkipReason
from musicupload_gui.ui import error_texts, texts
from musicupload_gui.ui.finding_texts import finding_text
from musicupload_gui.ui.noted_texts import DEEDS, NOTED, noted_line, redo_text, undo_text
from musicupload_gui.ui.texts import (
    ACTION_LABELS,
    FIELD_GROUPS,
    FIELDS,
    PROBLEM_DETAILS,
    RECEIPT_NOTES,
    SKIP_REASONS,
    STATE_WORDS,
    STEP_LABELS,
    Action,
    Face,
    error_card,
    receipt_note,
    skipped_text,
    step_label,
)

BANNED = re.compile(r"\b(please|oops|success\w*|error\w*|invalid)\b", re.IGNORECASE)
NOTED_CODES = (
    "account_added", "account_removed", "restored", "skipped",
)  # fmt: skip


def all_finding(kind: FindingKind) -> list[str]:
    words = finding_text(Finding(kind, Severity.BLOCKED, "swayzio", "isrc", "91 MB"), "Swayzio")
    return [words.heading, words.text, words.short]


def all_words() -> list[str]:
    cards = [error_card(Problem(kind), "Swayzio", "Kites") for kind in ErrorKind]
    return [
        *STATE_WORDS.values(),
        *texts.STATE_DETAILS.values(),
        *PROBLEM_DETAILS.values(),
        *ACTION_LABELS.values(),
        *SKIP_REASONS.values(),
        *RECEIPT_NOTES.values(),
        *STEP_LABELS.values(),
        *(text for field in FIELDS.values() for text in (field.label, field.example)),
        *(text for card in cards for text in (card.what, card.whose, card.todo, card.action)),
        *(card.text for card in cards),
        *(text for kind in FindingKind for text in all_finding(kind)),
        *(noted_line(Noted(code, 2, "isrc")) for code in NOTED),
    ]


def test_no_banned_word_and_no_open_brace_anywhere() -> None:
    for text in all_words():
        assert not BANNED.search(text), text
        assert "{" not in text, text


def test_sentences_begin_with_a_capital_and_use_no_exclamation() -> None:
    cards = [error_card(Problem(kind), "Swayzio", "Kites") for kind in ErrorKind]
    for text in (text for card in cards for text in (card.what, card.whose, card.todo)):
        assert text[0].isupper(), text
        assert "!" not in text


@pytest.mark.parametrize("kind", ErrorKind)
def test_every_problem_says_what_whose_and_what_to_do(kind: ErrorKind) -> None:
    card = error_card(Problem(kind), "Swayzio", "Kites {x}")
    assert all((card.what, card.whose, card.todo, card.action))
    assert card.todo.endswith(".")
    assert not card.what.endswith(".")
    assert PROBLEM_DETAILS[kind]


@pytest.mark.parametrize("kind", FindingKind)
def test_every_finding_has_words(kind: FindingKind) -> None:
    assert all(all_finding(kind))


def test_findings_name_the_field_the_amount_and_the_service() -> None:
    missing = Finding(FindingKind.FIELD_MISSING, Severity.BLOCKED, "sourceaudio", "isrc")
    words = finding_text(missing, "Northlight")
    assert (words.heading, words.text, words.short) == (
        "ISRC is missing",
        "Northlight asks for it.",
        "ISRC missing",
    )
    large = Finding(FindingKind.TOO_LARGE, Severity.BLOCKED, "swayzio", detail="500 MB")
    assert finding_text(large, "Swayzio").heading == "Larger than 500 MB"


def test_every_state_and_action_has_a_word() -> None:
    assert {state.value for state in State} <= {face.value for face in Face}
    assert set(STATE_WORDS) == set(Face)
    assert set(ACTION_LABELS) == set(Action)


def test_every_skip_reason_has_words() -> None:
    assert {reason.value for reason in SkipReason} == set(SKIP_REASONS)


@pytest.mark.parametrize("reason", SkipReason)
def test_every_skip_reason_can_be_counted(reason: SkipReason) -> None:
    said = f"2 skipped: 2 {SKIP_REASONS[reason.value]}."
    assert skipped_text((reason.value, reason.value)) == said


def test_every_field_has_a_label_in_a_known_group() -> None:
    assert set(FIELDS) == set(METADATA_FIELDS)
    assert {field.group for field in FIELDS.values()} == set(FIELD_GROUPS)


@pytest.mark.parametrize("code", NOTED_CODES)
def test_every_thing_done_has_a_line(code: str) -> None:
    assert code in NOTED
    assert noted_line(Noted(code, 3))


@pytest.mark.parametrize(
    ("noted", "line"),
    [
        (Noted("added", 12), "Added 12 tracks."),
        (
            Noted("added", 12, details=("empty", "unreadable", "empty")),
            "Added 12 tracks. 3 skipped: 2 empty, 1 not readable.",
        ),
        (Noted("added", 1, "Night Drive"), "Added Night Drive."),
        (Noted("added", 0, details=("empty",)), "Nothing was added. 1 skipped: 1 empty."),
        (Noted("edited", 38, "composer"), "Set Composer on 38 tracks"),
        (Noted("edited", 1, "artist, album"), "Set Artist, Album on 1 track"),
        (
            Noted("undone", 38, "composer", details=("edited",)),
            "Undone: set Composer on 38 tracks",
        ),
        (
            Noted("redone", 2, "Catalogue.xlsx", details=("sheet",)),
            "Done again: filled 2 tracks from Catalogue.xlsx",
        ),
        (Noted("removed", 1), "Removed 1 track from the list"),
        (Noted("account_added", 1, "Northlight"), "Added the account Northlight"),
        (Noted("from_the_future", 1, "Something"), "Something"),
    ],
)
def test_lines_of_things_done(noted: Noted, line: str) -> None:
    assert noted_line(noted) == line


def test_the_menu_names_what_it_takes_back() -> None:
    cells = {TrackId(str(number)): {"composer": Cell("A")} for number in range(38)}
    deed = Edit("edited", "composer", cells, cells)
    assert undo_text(deed) == "Undo set Composer on 38 tracks"
    assert redo_text(deed) == "Redo set Composer on 38 tracks"
    assert (undo_text(None), redo_text(None)) == ("Undo", "Redo")


@pytest.mark.parametrize("code", DEEDS)
def test_every_deed_is_told_of_one_track_and_of_many(code: str) -> None:
    assert "1 track " in f"{noted_line(Noted(code, 1, 'genre'))} "
    assert "1,284 tracks " in f"{noted_line(Noted(code, 1284, 'genre'))} "


def test_no_skips_no_words() -> None:
    assert skipped_text(()) == ""


def test_steps_are_called_as_their_provider_calls_them() -> None:
    named = replace(SWAYZIO, steps=(StepInfo("put", "Sent away"),))
    assert step_label("put", named) == "Sent away"
    assert step_label("put", SWAYZIO) == "File sent"
    assert step_label("some_new_step") == "Some new step"


def test_a_note_nobody_knows_is_still_shown() -> None:
    assert receipt_note("cover_refused") == "The cover was not taken."
    assert receipt_note("left_out") == "left out"


def test_the_card_table_is_complete() -> None:
    assert set(error_texts.CARDS) == set(ErrorKind)


def test_a_key_that_is_not_kept_is_told() -> None:
    assert "no keyring" in noted_line(Noted("key_in_memory", 1, "Studio")).lower()


@pytest.mark.parametrize(
    "code",
    ["cover_unreadable", "display_not_allowed", "flagged", "replaces", "left_out:isrc"],
)
def test_every_note_on_a_receipt_is_a_sentence(code: str) -> None:
    assert receipt_note(code).endswith(".")
    assert "_" not in receipt_note(code)
