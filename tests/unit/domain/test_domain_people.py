"""Writers and publishers as rows, as options of a track, and what the rules say of their shares."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicupload_gui.domain.metadata import Metadata
from musicupload_gui.domain.people import rows, share, share_sum, share_text, values
from musicupload_gui.domain.provider import Option, OptionKind, People, ProviderInfo
from musicupload_gui.domain.rules import FindingKind, Severity, check
from musicupload_gui.domain.track import AudioFile, AudioFormat, Track, TrackId

WRITERS = People(
    "writer",
    "Writers",
    (
        Option("name", "Name"),
        Option("share", "Share", kind=OptionKind.SHARE),
        Option("part", "Part", kind=OptionKind.NUMBER),
    ),
)
INFO = ProviderInfo("one", "One", "On", "#000000", "", None, "", people=(WRITERS,))
FILE = AudioFile(Path("/m/Song.wav"), 1000, 1, 1, AudioFormat.WAV)
ANNA, PER = {"name": "Anna", "share": "60"}, {"name": "Per", "share": "40"}
ROWS = st.lists(
    st.dictionaries(st.sampled_from(["name", "share", "part"]), st.text(min_size=1), max_size=3),
    max_size=12,
)


def track(**options: str) -> Track:
    empty = Track(TrackId("t"), (FILE,), Metadata(), is_read=True)
    return empty.with_values({f"one.{name.replace('__', '.')}": t for name, t in options.items()})


def found(subject: Track) -> list[tuple[FindingKind, str, str]]:
    findings = check(subject, INFO)
    assert all(f.severity is Severity.WARNING for f in findings)
    return [(f.kind, f.field, f.detail) for f in findings]


def of(*given: dict[str, str]) -> Track:
    return track().with_values(values("one", WRITERS, given))


def test_rows_follow_their_numbers() -> None:
    told = track(
        writer__10__name="Ten", writer__2__name="Two", writer__2__share="5", writer__2__shoe="44",
        writer__0__name="None", writer__x__name="No", writer__01__name="No", publisher__1__name="P",
        writer="No", writer__3="No",
    )  # fmt: skip
    assert rows(told, "one", WRITERS) == ({"name": "Two", "share": "5"}, {"name": "Ten"})
    assert rows(told, "two", WRITERS) == ()
    assert rows(track(), "one", WRITERS) == ()


def test_empty_rows_are_left_out_and_the_others_numbered_anew() -> None:
    told = values("one", WRITERS, [{}, ANNA, {"name": ""}, {"name": "Per"}])
    assert told == {
        "one.writer.1.name": "Anna",
        "one.writer.1.share": "60",
        "one.writer.1.part": "",
        "one.writer.2.name": "Per",
        "one.writer.2.share": "",
        "one.writer.2.part": "",
    }


def test_what_has_to_go_is_blank() -> None:
    old = track(writer__1__name="A", writer__3__share="9", publisher__1__name="P")
    told = values("one", WRITERS, [{"name": "B"}], [old])
    assert told["one.writer.3.share"] == ""
    assert "one.publisher.1.name" not in told
    assert dict(old.with_values(told).options) == {
        "one.writer.1.name": "B",
        "one.publisher.1.name": "P",
    }


@given(ROWS, ROWS)
def test_what_was_written_is_read(
    before: list[dict[str, str]], after: list[dict[str, str]]
) -> None:
    old = of(*before)
    new = old.with_values(values("one", WRITERS, after, [old]))
    assert rows(new, "one", WRITERS) == tuple(row for row in after if row)


@pytest.mark.parametrize(
    ("text", "known"),
    [("50", Decimal(50)), ("33.34", Decimal("33.34")), ("0", Decimal(0))]
    + [(text, None) for text in ("", "half", "50 %", "33,3", "-5", "1e2", "٥٠", "1000", "5.")],
)
def test_a_share_is_a_plain_number(text: str, known: Decimal | None) -> None:
    assert share(text) == known


@pytest.mark.parametrize(
    ("shares", "total"),
    [(["60", "40"], "100"), (["33.33"] * 3, "99.99"), (["", "10"], "10"), (["", "x"], None)],
)
def test_shares_add_up(shares: list[str], total: str | None) -> None:
    given = share_sum([{"share": text} for text in shares], WRITERS)
    assert (given if given is None else share_text(given)) == total


def test_a_sum_that_is_no_whole_is_worth_a_look() -> None:
    assert found(of(ANNA, PER)) == []
    short = of(ANNA, {"name": "Per", "share": "30.0"})
    assert found(short) == [(FindingKind.SHARES_SUM, "one.writer.1.share", "90")]


def test_nothing_is_said_where_no_share_is_given() -> None:
    assert found(of({"name": "Anna"}, {"name": "Per"})) == []


def test_a_number_that_is_none_is_said_in_place_of_the_sum() -> None:
    odd = of(ANNA, {"name": "Per", "share": "half", "part": "most"})
    assert found(odd) == [
        (FindingKind.OPTION_FORM, "one.writer.2.share", "half"),
        (FindingKind.OPTION_FORM, "one.writer.2.part", "most"),
    ]
