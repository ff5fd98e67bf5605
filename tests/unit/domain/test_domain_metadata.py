"""Metadata keeps where every value came from, and refuses fields that do not exist."""

from __future__ import annotations

import pytest

from musicupload_gui.domain.metadata import METADATA_FIELDS, Metadata, Source


def test_a_value_remembers_its_source() -> None:
    read = Metadata().with_values({"title": "Kites", "isrc": "SEA1B2600012"}, Source.TAG)
    typed = read.with_values({"title": "Kites (live)"}, Source.TYPED)
    assert typed.title == "Kites (live)"
    assert typed.sources == {"title": Source.TYPED, "isrc": Source.TAG}
    assert read.sources["title"] is Source.TAG, "the old value is untouched"


def test_an_emptied_field_stays_typed_but_an_empty_tag_is_nothing() -> None:
    metadata = Metadata().with_values({"title": "Kites", "album": ""}, Source.TAG)
    assert "album" not in metadata.sources
    assert metadata.with_values({"title": ""}, Source.TYPED).sources["title"] is Source.TYPED


def test_unknown_fields_are_refused() -> None:
    with pytest.raises(KeyError, match="colour"):
        Metadata().with_values({"colour": "red"}, Source.TYPED)
    with pytest.raises(KeyError):
        Metadata().value("sources")


def test_filled_lists_only_what_is_there() -> None:
    assert Metadata(title="Kites", bpm="92").filled() == {"title": "Kites", "bpm": "92"}
    assert len(METADATA_FIELDS) == 23
