"""Blocks on the clipboard: what spreadsheets write is read, and what we write comes back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicupload_gui.ui.grid_clipboard import fits, from_text, laid_out, size, to_text

EXCEL = (
    'Title\tComposer\tComment\r\nNight Drive\t"Kessel, Anna"\t"Two\nlines"\r\n'
    '"Heroes"\t\t"He said ""go""\nand left"\r\n'
)
LIBRE_OFFICE = 'Night Drive\t"A ""quoted""\tword"\nKites\t12" mix\n'
awkward = st.text(alphabet="ab\"\t\n\r ,='é\u2028\x00", max_size=8)


@st.composite
def blocks(draw: st.DrawFn) -> list[list[str]]:
    width = draw(st.integers(1, 4))
    row = st.lists(awkward | st.text(max_size=8), min_size=width, max_size=width)
    return draw(st.lists(row, min_size=1, max_size=5))


@given(blocks())
def test_what_is_written_is_read(block: list[list[str]]) -> None:
    """All but halves of characters, which no clipboard takes."""
    assert from_text(to_text(block)) == tuple(tuple(row) for row in block)


@given(st.text(alphabet='ab"\t\n\r', max_size=60))
def test_any_text_can_be_read_and_loses_no_letter(text: str) -> None:
    cells = "".join("".join(row) for row in from_text(text))
    assert [c for c in cells if c in "ab"] == [c for c in text if c in "ab"]


def test_a_block_of_excel() -> None:
    assert from_text(EXCEL) == (
        ("Title", "Composer", "Comment"),
        ("Night Drive", '"Kessel, Anna"', "Two\nlines"),
        ('"Heroes"', "", 'He said "go"\nand left'),
    )


def test_a_block_of_libre_office() -> None:
    assert from_text(LIBRE_OFFICE) == (
        ("Night Drive", 'A "quoted"\tword'),
        ("Kites", '12" mix'),
    )


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ('"Heroes" (2017 remaster)', (('"Heroes" (2017 remaster)',),)),
        ('"open\tend', (('"open', "end"),)),
        ("a\t", (("a", ""),)),
        ("\r\n", (("",),)),
        ("a\r\n\r\nb", (("a",), ("",), ("b",))),
        ("a\tb\rc", (("a", "b"), ("c",))),
        ("", ()),
    ],
)
def test_bare_quotes_and_ragged_edges(text: str, cells: tuple[tuple[str, ...], ...]) -> None:
    assert from_text(text) == cells


def test_only_what_needs_quotes_gets_them() -> None:
    assert to_text([['12" mix', "a\tb"], ['"Heroes"', "x"]]) == (
        '12" mix\t"a\tb"\n"""Heroes"""\tx'
    )  # fmt: skip


def test_half_a_character_is_marked() -> None:
    assert to_text([["a\udc80b"]]) == "a�b"


def test_a_large_text_without_an_end_of_its_quotes() -> None:
    text = "\t".join(['"a""' * 10] * 20_000)
    assert len(from_text(text)[0]) == 20_000


def test_a_block_is_repeated_where_it_fits() -> None:
    block = [["a", "b"]]
    assert list(laid_out(block, 2, 2)) == [(0, 0, "a"), (0, 1, "b"), (1, 0, "a"), (1, 1, "b")]
    assert list(laid_out(block, 2, 3)) == [(0, 0, "a"), (0, 1, "b")]
    assert fits(block, 3, 4)
    assert not fits(block, 3, 3)


def test_a_ragged_block_leaves_its_holes_alone() -> None:
    block = [["a"], ["b", "c"]]
    assert size(block) == (2, 2)
    assert list(laid_out(block, 2, 2)) == [(0, 0, "a"), (1, 0, "b"), (1, 1, "c")]
