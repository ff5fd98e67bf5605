"""What counts as a difference between here and a service."""

from __future__ import annotations

import pytest

from musicupload_gui.domain.remote import FieldPair, pairs


@pytest.mark.parametrize(
    ("pair", "differs", "can_be_sent"),
    [
        (FieldPair("title", "Kites", "Moss"), True, True),
        (FieldPair("title", "Kites", "Kites"), False, False),
        (FieldPair("title", "Kites", ""), True, True),
        (FieldPair("title", "", "Kites"), False, False),
        (FieldPair("title", None, "Kites"), False, False),
        (FieldPair("title", "Kites", None), False, True),
        (FieldPair("isrc", "DE-A12-26-00001", "DEA122600001"), False, True),
        (FieldPair("release_date", "1.3.2026", "2026-03-01"), False, True),
    ],
)
def test_a_pair(pair: FieldPair, differs: bool, can_be_sent: bool) -> None:
    assert (pair.differs, pair.can_be_sent) == (differs, can_be_sent)


def test_only_what_is_known_somewhere_is_compared() -> None:
    found = pairs(("title", "artist", "isrc"), {"title": "Kites"}, {"artist": "Anna", "isrc": ""})
    assert found == (FieldPair("title", "Kites", None), FieldPair("artist", None, "Anna"))
