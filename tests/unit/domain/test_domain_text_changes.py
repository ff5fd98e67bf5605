"""Case, find and replace, and numbers over one text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicupload_gui.domain.text_changes import (
    REGEX_LIMIT,
    Case,
    Replacement,
    ReplacementError,
    ReplacementProblem,
    change_case,
    numbered,
)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("wait for me in the dark", "Wait for Me in the Dark"),
        ("WAIT FOR ME IN THE DARK", "Wait for Me in the Dark"),
        ("don't stop", "Don't Stop"),
        ("don’t stop", "Don’t Stop"),
        ("DJ koze in NYC", "DJ Koze in NYC"),
        ("PART II", "Part II"),
        ("ABBA", "ABBA"),
        ("McCartney and iPhone", "McCartney and iPhone"),
        ("o'brien of galway", "O'Brien of Galway"),
        ("kings OF leon: the return", "Kings of Leon: The Return"),
        ("the way you look at", "The Way You Look At"),
        ("songs (of the sea)", "Songs (Of the Sea)"),
        ("lo-fi", "Lo-Fi"),
        ("rock 'n' roll", "Rock 'n' Roll"),
        ("étoile", "Étoile"),
        ("e\u0301toile", "E\u0301toile"),
        ("ΣΟΦΟΣ ΑΣ", "Σοφος Ας"),
        ("İSTANBUL GECE", "İstanbul Gece"),
        ("straße  ", "Straße  "),
        ("", ""),
    ],
)
def test_title_case(text: str, title: str) -> None:
    assert change_case(text, Case.TITLE) == title


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Wait For Me", "Wait for me"),
        ("WAIT FOR ME", "Wait for me"),
        ("Wait. For Me", "Wait. For me"),
        ("The DJ and McCartney", "The DJ and McCartney"),
        ("What I'm Not", "What I'm not"),
        ("Plan B For A Day", "Plan B for a day"),
    ],
)
def test_sentence_case(text: str, sentence: str) -> None:
    assert change_case(text, Case.SENTENCE) == sentence


@given(st.text(max_size=80))
def test_case_changes_nothing_but_case(text: str) -> None:
    assert change_case(text, Case.UPPER) == text.upper()
    assert change_case(text, Case.LOWER) == text.lower()
    for case in (Case.TITLE, Case.SENTENCE):
        changed = change_case(text, case)
        assert changed.upper().casefold() == text.upper().casefold()


@given(st.text("abc ABC'-.(Mc", max_size=40), st.sampled_from(Case))
def test_case_changed_twice_is_as_changed_once(text: str, case: Case) -> None:
    once = change_case(text, case)
    assert change_case(once, case) == once


@given(st.text(min_size=1, max_size=3), st.text(max_size=5), st.text(max_size=40))
def test_literal_replacement_is_that_of_python(find: str, replace: str, text: str) -> None:
    change = Replacement(find, replace, matches_case=True)
    change.check()
    assert change.apply(text) == text.replace(find, replace)


@pytest.mark.parametrize(
    ("change", "text", "changed"),
    [
        (Replacement("a.b", r"\1\g<x>\n"), "xA.Bx a-b", r"x\1\g<x>\nx a-b"),
        (Replacement("cat", "dog", whole_words=True), "Cat concat cat_ cat", "dog concat cat_ dog"),
        (Replacement("cat", "dog", matches_case=True), "Cat cat", "Cat dog"),
        (Replacement("", "x"), "abc", "abc"),
        (Replacement(r"(\w+) - (?P<b>\w+)", r"\g<b> - \1", is_regex=True), "a - b", "b - a"),
        (Replacement("a|b", "x", is_regex=True, whole_words=True), "a ab B", "x ab x"),
        (Replacement("[[a]", "x", is_regex=True), "[a", "xx"),
    ],
)
def test_replacements(change: Replacement, text: str, changed: str) -> None:
    change.check()
    assert change.apply(text) == changed


@pytest.mark.parametrize(
    ("find", "replace", "problem", "position"),
    [
        ("ab(", "", ReplacementProblem.BAD_REGEX, 2),
        ("a)(?:b", "", ReplacementProblem.BAD_REGEX, 1),
        ("a{99999999999999}", "", ReplacementProblem.BAD_REGEX, None),
        ("(" * 5_000 + ")" * 5_000, "", ReplacementProblem.BAD_REGEX, None),
        ("(a)", r"x\2", ReplacementProblem.BAD_GROUP, 2),
        ("(a)", r"\g<n>", ReplacementProblem.BAD_GROUP, None),
    ],
)
def test_replacements_that_make_no_sense(
    find: str, replace: str, problem: ReplacementProblem, position: int | None
) -> None:
    change = Replacement(find, replace, is_regex=True, whole_words=True)
    for attempt in (change.check, lambda: change.apply("a")):
        with pytest.raises(ReplacementError) as raised:
            attempt()
        assert (raised.value.code, raised.value.position) == (problem, position)


def test_regular_expressions_leave_long_texts_alone() -> None:
    text = "a" * REGEX_LIMIT
    change = Replacement("a", "b", is_regex=True)
    assert change.apply(text) == "b" * REGEX_LIMIT
    assert change.apply(text + "a") == text + "a"
    assert Replacement("a", "b").apply(text + "a") == "b" * (REGEX_LIMIT + 1)


def test_numbers() -> None:
    assert numbered(3) == ["1", "2", "3"]
    assert numbered(12, digits=2, with_total=True)[::11] == ["01/12", "12/12"]
    assert numbered(2, start=9, digits=2) == ["09", "10"]
    assert numbered(2, start=5, with_total=True) == ["5/6", "6/6"]
    assert numbered(0) == []
