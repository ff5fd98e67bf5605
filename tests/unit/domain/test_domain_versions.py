"""The words for versions, in names and at the ends of titles."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicupload_gui.domain.versions import is_version, recognise, split

WORDS = [
    ("Instrumental", "Instrumental"),
    ("inst", "Instrumental"),
    ("INSTR.", "Instrumental"),
    ("clean", "Clean"),
    ("Explicit Version", "Explicit"),
    ("radio-edit", "Radio edit"),
    ("15s", "15s edit"),
    ("30 sec", "30s edit"),
    ('60"', "60s edit"),
    (":30", "30s edit"),
    ("30s edit", "30s edit"),
    ("Cutdown 15s", "15s edit"),
    ("Alt Mix", "Alternative mix"),
    ("alternate_mix", "Alternative mix"),
    ("Stem Drums", "Stem: drums"),
    ("drums stem", "Stem: drums"),
    ("STEM_Bass", "Stem: bass"),
    ("Stem: FX", "Stem: FX"),
    ("Acapella", "A cappella"),
    ("a cappella", "A cappella"),
    ("acap", "A cappella"),
    ("underscore", "Underscore"),
    ("No Lead", "No lead"),
    ("no_drums", "No drums"),
    ("Drums Only", "Drums only"),
    ("drums & bass only", "Drums & bass only"),
    ("VOCALS UP", "Vocals up"),
    ("Extended Mix", "Extended mix"),
    ("LIVE", "Live"),
    ("demo", "Demo"),
    ("TV Track", "TV track"),
    ("sting", "Sting"),
    ("music bed", "Bed"),
    ("Full Mix", "Full mix"),
    ("main", "Main mix"),
    ("30s Instrumental", "Instrumental 30s edit"),
    ("Alt Mix Inst", "Alternative mix instrumental"),
    ("Clean, Inst", "Clean, Instrumental"),
    ("Kites Remix", "Kites Remix"),
    ("Remix", "Remix"),
    ("Live at the Roxy", "Live at the Roxy"),
    ("2011 Remaster", "2011 Remaster"),
]
NO_VERSIONS = ["For Me", "80s", "0s", "No Surprises", "Drums", "", "feat. Okapi", "1999"]


@pytest.mark.parametrize(("text", "wording"), WORDS)
def test_words_get_their_standard_wording(text: str, wording: str) -> None:
    assert recognise(text) == wording
    assert is_version(text)


@pytest.mark.parametrize("text", NO_VERSIONS)
def test_what_is_no_version_stays_as_it_is(text: str) -> None:
    assert recognise(text) == text
    assert not is_version(text)


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        ("Copper Rain (Instrumental)", ("Copper Rain", "Instrumental")),
        ("Copper Rain [Inst]", ("Copper Rain", "Instrumental")),
        ("Copper Rain - Instrumental", ("Copper Rain", "Instrumental")),
        ("Copper Rain – Inst", ("Copper Rain", "Instrumental")),
        ("Inventory_30s", ("Inventory", "30s edit")),
        ("Copper_Rain_STEM_Drums", ("Copper_Rain", "Stem: drums")),
        ("Copper_Rain_Kites_Remix", ("Copper_Rain_Kites_Remix", "")),
        ("Wait (For Me)", ("Wait (For Me)", "")),
        ("Wait (For Me) (Inst)", ("Wait (For Me)", "Instrumental")),
        ("Paper (Kites Remix) [30s]", ("Paper", "Kites Remix, 30s edit")),
        ("(Instrumental)", ("(Instrumental)", "")),
        ("Instrumental", ("Instrumental", "")),
        (" - Live", ("- Live", "")),
        ("", ("", "")),
    ],
)
def test_split(title: str, parts: tuple[str, str]) -> None:
    assert split(title) == parts


versions = st.sampled_from([text for text, _ in WORDS] + NO_VERSIONS)
pieces = st.one_of(versions, st.sampled_from(["(", ")", "[", "]", " - ", "_", " ", ",", ":", "."]))
titles = st.one_of(st.text(max_size=60), st.lists(pieces, max_size=8).map("".join))


@given(titles)
def test_a_wording_is_its_own_wording(text: str) -> None:
    assert recognise(recognise(text)) == recognise(text)
    assert is_version(recognise(text)) == is_version(text)


@given(titles)
def test_nothing_is_left_to_split_off(title: str) -> None:
    rest, version = split(title)
    assert split(rest) == (rest, "")
    assert recognise(version) == version
    assert bool(rest) == bool(title.strip())


@given(st.sampled_from(["Copper Rain", "Wait (For Me)", "7 Rings"]), st.sampled_from(WORDS))
def test_a_version_in_brackets_is_found_again(title: str, words: tuple[str, str]) -> None:
    assert split(f"{title} ({words[0]})") == (title, words[1])


def test_hostile_titles_are_only_titles() -> None:
    for title in ("(a" * 5_000 + ")", "_a" * 5_000, "drums " * 5_000, " - " * 5_000 + "x"):
        assert split(title) == (title.strip(), "")
