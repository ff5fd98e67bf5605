"""Columns go where a person would put them, rows find their tracks, and nothing is made up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicupload_gui.domain.metadata import METADATA_FIELDS, Metadata, Source
from musicupload_gui.domain.sheet_dates import DateOrder, read_date, to_iso
from musicupload_gui.domain.sheet_headings import LABELS, meanings
from musicupload_gui.domain.sheet_matching import (
    Difference,
    MatchBy,
    Matches,
    compare,
    differences,
    guess_match_by,
    match_rows,
    values_to_write,
)
from musicupload_gui.domain.sheets import (
    SHEET_FIELDS,
    Sheet,
    SheetError,
    SheetProblem,
    export_rows,
    failed_rows,
    guess_columns,
    heading_key,
    heading_row,
    sheet_of,
)
from musicupload_gui.domain.track import AudioFile, AudioFormat, Track, TrackId

CATALOGUE = (
    ("Song", "Artist name", "ISRC", "Writers", "Pub", "Tempo", "Mood words", "Street date",
     "Int. no."),
    ("Field Notes", "Marta Venn", "SE-A1B-26-00012", "M. Venn / P. Lund", "Northlight Songs",
     "92.0", "warm; hopeful", "27.11.2026", "NL-0412"),
    ("Copper Rain", "Marta Venn", "SE-A1B-26-00013", "M. Venn", "Northlight Songs", "118",
     "driving", "27.11.2026", "NL-0413"),
    ("A Small Room", "Marta Venn", "SE-A1B-26-00014", "", "", "74", "still; sparse", "04.12.2026",
     "NL-0414"),
)  # fmt: skip


def sheet(*rows: Sequence[str]) -> Sheet:
    made = sheet_of("Release 46", rows)
    assert made is not None
    return made


def track(name: str, path: str = "", **values: str) -> Track:
    place = Path(path or f"/music/{name}.wav")
    file = AudioFile(place, 1, 0, 0, AudioFormat.of(place) or AudioFormat.WAV)
    return Track(TrackId(name), (file,), Metadata().with_values(values, Source.TAG))


def fields(table: Sheet, remembered: Mapping[str, str] | None = None) -> list[str]:
    return [column.field for column in guess_columns(table, remembered or {})]


def matched(table: Sheet, tracks: Sequence[Track], by: MatchBy) -> Matches:
    return match_rows(table, guess_columns(table, {}), tracks, by)


def found(table: Sheet, tracks: Sequence[Track], by: MatchBy, field: str) -> dict[str, str]:
    return {i: values[field] for i, values in matched(table, tracks, by).found.items()}


# Where a sheet begins.


def test_sheet_is_padded_and_cut_to_what_has_text() -> None:
    made = sheet(["Title", " Release\n date ", ""], ["A"], [], ["B", "C", "", " "], ["", ""])
    assert made.headings == ("Title", "Release date")
    assert made.rows == (("A", ""), ("", ""), ("B", "C"))
    assert made.first_row == 2
    assert sheet_of("blank", [[], [" ", ""]]) is None


@pytest.mark.parametrize(
    "above",
    [
        [],
        [[], []],
        [["Northlight Records: catalogue 2026"], []],
        [["Label", "Northlight"], ["Release date", "27.11.2026"], [], ["Contact", "x@y.example"]],
    ],
)
def test_headings_are_found_below_titles(above: list[list[str]]) -> None:
    rows = [*above, *CATALOGUE]
    assert heading_row(rows) == len(above)
    assert sheet(*rows).first_row == len(above) + 2


def test_unknown_headings_are_the_first_full_row() -> None:
    rows = [["Something"], [], ["foo", "bar", "baz"], ["1", "Remix", "x"], ["2", "Notes", "y"]]
    assert heading_row(rows) == 2


# Where columns go.


def test_catalogue_of_a_label() -> None:
    columns = guess_columns(sheet(*CATALOGUE), {})
    assert [column.field for column in columns] == [
        "title", "artist", "isrc", "composer", "publisher", "bpm", "mood", "release_date", "",
    ]  # fmt: skip
    assert [column.heading for column in columns if column.field and not column.is_guessed] == [
        "ISRC"
    ]
    assert columns[0].samples == ("Field Notes", "Copper Rain", "A Small Room")
    assert columns[3].samples == ("M. Venn / P. Lund", "M. Venn")


def test_own_names_and_labels_are_sure() -> None:
    for names in (SHEET_FIELDS, [LABELS[name] for name in SHEET_FIELDS]):
        columns = guess_columns(sheet(names, ["x"] * len(names)), {})
        assert tuple(column.field for column in columns) == SHEET_FIELDS
        assert not any(column.is_guessed for column in columns)


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Track title", "title"), ("TITEL", "title"), ("Titre", "title"), ("Título", "title"),
        ("TrackTitle", "title"), ("track_title", "title"), ("Titel / Title", "title"),
        ("Song Title*", "title"), ("Performer", "artist"), ("Interpret", "artist"),
        ("Künstler", "artist"), ("Intérprete", "artist"), ("Composer(s)", "composer"),
        ("Komponist", "composer"), ("Compositeurs", "composer"), ("Writer/Composer", "composer"),
        ("Musikverlag", "publisher"), ("Éditeur", "publisher"), ("Keywords", "mood"),
        ("Mots-clés", "mood"), ("Palavras-chave", "mood"), ("Release", "release_date"),
        ("Datum", "release_date"), ("Release Date (DD/MM/YYYY)", "release_date"),
        ("Veröffentlichungsdatum", "release_date"), ("Fecha de lanzamiento", "release_date"),
        ("Data de lançamento", "release_date"), ("Track #", "track_number"),
        ("No.", "track_number"),
        ("Nº", "track_number"), ("ISRC Code", "isrc"), ("Filename", "file"), ("Path", "file"),
        ("Dateiname", "file"), ("Nom du fichier", "file"), ("℗", "copyright"),
        ("(C) line", "copyright"),
        ("Gravadora", "label"), ("Tonart", "key"), ("Sprache", "language"), ("Paroles", "lyrics"),
        ("UPC", ""), ("Internal no.", ""), ("", ""), ("x" * 1_000, ""), ("Artist ID", ""),
    ],
)  # fmt: skip
def test_other_names_are_guesses(heading: str, field: str) -> None:
    column = guess_columns(Sheet("x", (heading,), (), 2), {})[0]
    assert (column.field, column.is_guessed) == (field, bool(field))


def test_a_heading_means_two_fields_only_where_values_tell() -> None:
    words = {"track", "name", "release"}
    for name in (*words, *map(str.casefold, LABELS.values())):
        assert len(meanings(name)) == (2 if name in words else 1), name


@pytest.mark.parametrize(
    ("heading", "value", "field", "is_guessed"),
    [
        ("Track", "7", "track_number", False),
        ("Track", "Field Notes", "title", True),
        ("Release", "2026-11-27", "release_date", True),
        ("Release", "Northlight EP", "album", True),
        ("Name", "01 Field Notes.wav", "file", True),
        ("Name", "Field Notes", "title", True),
        ("Code", "SEA1B2600012", "isrc", True),
        ("Code", "SE A1B 26 00012", "isrc", True),
        ("Code", "T-123.456.789-0", "iswc", True),
        ("Out on", "Fri, 27 Nov 2026", "release_date", True),
        ("Asset?", r"C:\Music\01 Field Notes.flac", "file", True),
        ("Code", "NL-0412", "", False),
        ("Account", "SEA1B2600012", "", False),
    ],
)
def test_values_tell(heading: str, value: str, field: str, is_guessed: bool) -> None:
    column = guess_columns(Sheet("x", (heading,), ((value,), ("",), (value,)), 2), {})[0]
    assert (column.field, column.is_guessed) == (field, is_guessed)


def test_a_field_goes_to_one_column_the_surest() -> None:
    assert fields(sheet(["Song", "Title", "Track name"], ["a", "b", "c"])) == ["", "title", ""]
    assert fields(sheet(["Year", "Street date"], ["2026", "27.11.2026"])) == ["", "release_date"]
    assert fields(sheet(["Artist", "Artist"], ["a", "b"])) == ["artist", ""]


def test_what_is_remembered_wins() -> None:
    remembered = {heading_key(" Int. NO. "): "comment", heading_key("Pub"): "", "song": "no_field"}
    columns = guess_columns(sheet(*CATALOGUE), remembered)
    assert [columns[at].field for at in (0, 4, 8)] == ["title", "", "comment"]
    assert not columns[8].is_guessed
    taken = guess_columns(sheet(["Song", "Title"], ["a", "b"]), {"song": "title"})
    assert [column.field for column in taken] == ["title", ""]


def test_options_of_services_are_known_by_their_names_only() -> None:
    made = sheet(["Title", "sourceaudio.track_id", "other.thing"], ["a", "12", "b"])
    columns = guess_columns(made, {}, options={"sourceaudio.track_id"})
    assert [column.field for column in columns] == ["title", "sourceaudio.track_id", ""]
    assert fields(made) == ["title", "", ""]


# Dates.


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("27.11.2026", "2026-11-27"), ("27. 11. 2026", "2026-11-27"), ("27-11-26", "2026-11-27"),
        ("5/6/1999", "1999-06-05"), ("5/6/99", "1999-06-05"), ("2026-11-27", "2026-11-27"),
        ("2026/1/7", "2026-01-07"), ("20261127", "2026-11-27"), ("27 Nov 2026", "2026-11-27"),
        ("27-Nov-26", "2026-11-27"), ("November 27th, 2026", "2026-11-27"),
        ("2026 Nov 27", "2026-11-27"), ("Freitag, 27. März 2026", "2026-03-27"),
        ("1er août 2026", "2026-08-01"), ("27 de noviembre de 2026", "2026-11-27"),
        ("3 de março de 2026", "2026-03-03"), ("2026-11-27 00:00:00", "2026-11-27"),
        ("2026-11-27T00:00:00Z", "2026-11-27"), ("27.11.2026 00:00", "2026-11-27"),
        ("27/11/2026 12:00:00 AM", "2026-11-27"), ("2026-11-27T10:00:00.000+01:00", "2026-11-27"),
        ("", ""), ("2026", ""), ("Nov 2026", ""), ("31.02.2026", ""), ("11/27/2026", ""),
        ("tba", ""), ("27 Nov 2026 or later", ""), ("12 13 14 15", ""), ("0.0.0000", ""),
        ("27 Nov Dec 2026", ""), ("９/９/２０２６", ""), ("1" * 5_000, ""),
    ],
)  # fmt: skip
def test_dates_as_people_type_them(text: str, iso: str) -> None:
    assert to_iso(text, DateOrder.DAY_FIRST) == iso


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (["03/04/2026", "11/27/2026"], DateOrder.MONTH_FIRST),
        (["03/04/2026", "27/11/2026"], DateOrder.DAY_FIRST),
        (["03.04.2026"], DateOrder.DAY_FIRST),
        (["04/03/2026", "10/02/2026"], DateOrder.MONTH_FIRST),  # Fridays in April and October
        (["03/04/2026", "02/10/2026"], DateOrder.DAY_FIRST),
        (["05/05/2026", "2026-11-27", "tba", ""], DateOrder.DAY_FIRST),
        ([], DateOrder.DAY_FIRST),
    ],
)
def test_whole_column_tells_the_order(texts: list[str], order: DateOrder) -> None:
    assert read_date(texts) is order


@given(st.dates(min_value=date(1000, 1, 1)), st.sampled_from(["%Y-%m-%d", "%d %b %Y", "%B %d, %Y"]))
def test_any_date_is_read(day: date, form: str) -> None:
    assert to_iso(day.strftime(form), DateOrder.MONTH_FIRST) == day.isoformat()


@given(st.text())
def test_any_text_is_a_date_or_none(text: str) -> None:
    assert len(to_iso(text, read_date([text]))) in (0, 10)


# Which row is which track.


def test_values_are_written_as_services_want_them() -> None:
    made = sheet(
        ["File", "Title", "BPM", "Track number", "Released", "Explicit", "Comment"],
        ["a.wav", "  A  ", "92.0", "07", "11/27/2026", "TRUE", "1.0"],
        ["b.wav", "", "92.5", "1.00", "tba", "Clean", " "],
    )
    matches = matched(made, [track("a"), track("b")], MatchBy.FILE)
    assert matches.found == {
        "a": {"title": "A", "bpm": "92", "track_number": "07", "release_date": "2026-11-27",
              "explicit": "yes", "comment": "1.0"},
        "b": {"bpm": "92.5", "track_number": "1", "release_date": "tba", "explicit": "Clean"},
    }  # fmt: skip


@pytest.mark.parametrize(
    "named",
    ["Straße é.wav", "STRASSE E\u0301.WAV", "straße é", r"D:\Old disk\Straße é.wav",
     "/Volumes/Old/Straße é.wav", "Straße é.mp3", "  straße   é.wav "],
)  # fmt: skip
def test_file_names_of_any_system(named: str) -> None:
    tracks = [track("x", "/music/straße e\u0301.wav"), track("y", "/music/Mr. Other.wav")]
    assert found(sheet(["File", "Title"], [named, "T"]), tracks, MatchBy.FILE, "title") == {
        "x": "T"
    }


def test_as_much_of_the_path_as_agrees() -> None:
    tracks = [
        track("1", "/m/disc 1/01.wav"),
        track("2", "/m/disc 2/01.wav"),
        track("3", "/m/03.wav"),
    ]
    made = sheet(
        ["File", "Title"],
        [r"E:\cd\Disc 2\01.wav", "two"],
        ["disc 1/01", "one"],
        ["01.wav", "either"],
        ["other/03.wav", "less sure"],
        ["m/03.wav", "three"],
        ["04.wav", "none"],
        ["", "nothing"],
    )
    matches = matched(made, tracks, MatchBy.FILE)
    assert {i: values["title"] for i, values in matches.found.items()} == {
        "1": "one",
        "2": "two",
        "3": "three",
    }
    assert (matches.ambiguous, matches.without, matches.row_count) == ((4,), (5, 7, 8), 3)


def test_files_that_differ_in_case_are_told_apart_by_their_full_path() -> None:
    tracks = [track("1", "/m/A.wav"), track("2", "/m/a.wav")]
    made = sheet(["File", "Title"], ["/m/A.wav", "big"], ["/m/a.wav", "small"], ["a.wav", "which"])
    matches = matched(made, tracks, MatchBy.FILE)
    assert {i: values["title"] for i, values in matches.found.items()} == {"1": "big", "2": "small"}
    assert matches.ambiguous == (4,)


def test_two_files_of_one_track_are_one_track() -> None:
    pair = track("x", "/m/x.wav").with_file(AudioFile(Path("/m/x.mp3"), 1, 0, 0, AudioFormat.MP3))
    for name in ("x", "x.mp3", "x.wav"):
        assert found(sheet(["File", "Title"], [name, "T"]), [pair], MatchBy.FILE, "title")


def test_isrc_then_title() -> None:
    tracks = [
        track("code", title="Old name", isrc="SEA1B2600012"),
        track("title", title="Copper Rain"),
        track("other", title="A Small Room", isrc="DEX992600001"),
    ]
    matches = matched(sheet(*CATALOGUE), tracks, MatchBy.ISRC)
    assert matches.found.keys() == {"code", "title"}
    assert matches.without == (4,)  # the same title, and another recording
    by_title = matched(sheet(*CATALOGUE), tracks, MatchBy.TITLE)
    assert by_title.found.keys() == {"title", "other"}


def test_one_isrc_on_two_tracks_is_told_apart_by_title_or_not_at_all() -> None:
    tracks = [track(t, title=t, isrc="SEA1B2600012") for t in ("Field Notes", "Else")]
    assert matched(sheet(*CATALOGUE), tracks, MatchBy.ISRC).found.keys() == {"Field Notes"}
    tracks = [replace(t, metadata=Metadata(isrc="SEA1B2600012", title="Same")) for t in tracks]
    assert matched(sheet(*CATALOGUE), tracks, MatchBy.ISRC).ambiguous == (2,)


def test_titles_with_artist_and_version() -> None:
    tracks = [
        track("plain", title="Signal Loss", artist="Juno"),
        track("inst", title="Signal Loss", artist="Juno", version="Instrumental"),
        track("cover", title="signal loss", artist="Teo"),
        track("bare", title="Kites"),
        track("unnamed", path="/m/Low Tide.wav"),
    ]
    made = sheet(
        ["Title", "Version", "Artist", "Genre"],
        ["Signal  Loss", "", "JUNO", "1"],
        ["Signal Loss (Instrumental)", "", "Juno", "2"],
        ["Signal Loss", "", "Teo", "3"],
        ["Kites", "", "Anyone", "4"],
        ["Low Tide", "", "", "5"],
        ["Signal Loss", "", "", "6"],
        ["Signal Loss", "", "Nobody", "7"],
        ["", "", "Juno", "8"],
    )
    matches = matched(made, tracks, MatchBy.TITLE)
    genres = {i: values["genre"] for i, values in matches.found.items()}
    assert genres == {"plain": "1", "inst": "2", "cover": "3", "bare": "4", "unnamed": "5"}
    assert (matches.ambiguous, matches.without) == ((7,), (8, 9))


def test_rows_that_contradict_each_other_fill_nothing() -> None:
    made = sheet(["Title", "Genre", "Mood"], ["A", "Pop", ""], ["A", "", "warm"], ["B", "Pop", "x"],
                 ["B", "Jazz", "x"])  # fmt: skip
    matches = matched(made, [track("a", title="A"), track("b", title="B")], MatchBy.TITLE)
    assert matches.found == {"a": {"title": "A", "genre": "Pop", "mood": "warm"}}
    assert (matches.ambiguous, matches.row_count) == ((4, 5), 2)


def test_order_passes_blank_rows_and_repeated_headings() -> None:
    rows = [["Title", "Genre"], ["A", "1"], [], ["Title", "Genre"], ["B", "2"], ["C", "3"]]
    matches = matched(sheet(*rows), [track("a"), track("b")], MatchBy.ORDER)
    assert {i: values["genre"] for i, values in matches.found.items()} == {"a": "1", "b": "2"}
    assert matches.without == (6,)


def test_the_way_that_finds_most() -> None:
    tracks = [track("x", title="A", isrc="SEA1B2600012"), track("y", title="B")]
    made = sheet(["File", "Title", "ISRC"], ["x.wav", "A", ""], ["z.wav", "B", "SEA1B2600013"])
    columns = guess_columns(made, {})
    assert guess_match_by(made, columns, tracks) is MatchBy.ISRC
    assert guess_match_by(made, columns, tracks[:1]) is MatchBy.FILE
    unknown = sheet(["Title", "Genre"], ["C", "1"], ["D", "2"])
    columns = guess_columns(unknown, {})
    assert guess_match_by(unknown, columns, tracks) is MatchBy.ORDER
    assert guess_match_by(unknown, columns, tracks[:1]) is MatchBy.TITLE


def test_what_would_change() -> None:
    tracks = [track("a", title="A", genre="Pop", mood="x"), track("b", title="B")]
    made = sheet(["Title", "Genre", "Mood"], ["A", "Jazz", "x"], ["B", "Folk", ""])
    matches = matched(made, tracks, MatchBy.TITLE)
    assert differences(matches, tracks, only_empty=False) == (
        Difference(TrackId("a"), "genre", "Pop", "Jazz"),
        Difference(TrackId("b"), "genre", "", "Folk"),
    )
    assert compare(matches, tracks, only_empty=False) == 2
    assert compare(matches, tracks, only_empty=True) == 1
    assert values_to_write(matches, tracks, only_empty=True) == {"b": {"genre": "Folk"}}


def test_ten_thousand_rows_of_the_same_name_look_up_each_row_a_few_times() -> None:
    tracks = [
        track(str(n), f"/music/{n}/01.wav", title="Same", artist="Same") for n in range(10_000)
    ]
    made = export_rows(tracks, ["title", "artist"])
    assert len(matched(made, tracks, MatchBy.FILE).found) == 10_000
    assert len(matched(made, tracks, MatchBy.TITLE).ambiguous) == 10_000
    assert len(matched(made, tracks, MatchBy.ISRC).ambiguous) == 10_000


# Out and in again.

TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20).map(str.strip)
TRACKS = st.lists(st.tuples(TEXTS, TEXTS, TEXTS, TEXTS), min_size=1, max_size=5)


def rewritten(made: Sheet) -> Sheet:
    """As it comes back from a file: all rows, in which the headings have to be found."""
    return sheet(made.headings, *made.rows)


@given(TRACKS)
def test_what_is_exported_comes_back(values: list[tuple[str, str, str, str]]) -> None:
    tracks = [
        Track(
            TrackId(str(at)),
            (AudioFile(Path(f"/music/{at}/01.wav"), 1, 0, 0, AudioFormat.WAV),),
            Metadata(title=title, isrc=isrc, mood=mood, lyrics=lyrics),
            options={"sourceaudio.track_id": str(at)},
        )
        for at, (title, isrc, mood, lyrics) in enumerate(values)
    ]
    failed = failed_rows([(t, account, "No: 5") for t in tracks for account in ("One", "Two")])
    for made in (rewritten(export_rows(tracks)), rewritten(failed)):
        columns = guess_columns(made, {}, options={"sourceaudio.track_id"})
        assert not any(column.is_guessed for column in columns)
        assert guess_match_by(made, columns, tracks) is MatchBy.FILE
        matches = match_rows(made, columns, tracks, MatchBy.FILE)
        assert matches.found == {
            t.id: {**t.metadata.filled(), "sourceaudio.track_id": t.value("sourceaudio.track_id")}
            for t in tracks
        }
        assert compare(matches, tracks, only_empty=False) == 0


def test_exported_sheets_say_what_they_hold() -> None:
    one = track("x", title="X", release_date="2026-11-27", isrc="SE-A1B-26-00012")
    made = export_rows([one])
    assert made.headings[:3] == ("File", "Title", "Version")
    assert len(made.headings) == 1 + len(METADATA_FIELDS)
    assert made.rows[0][:2] == (str(one.audio.path), "X")
    failed = failed_rows([(one, "Northlight", "The service is down.")])
    assert failed.headings[:4] == ("File", "Account", "Reason", "Title")
    assert failed.rows[0][1:4] == ("Northlight", "The service is down.", "X")
    assert fields(failed)[:4] == ["file", "", "", "title"]
    assert export_rows([]).rows == ()


def test_error_says_what_and_why() -> None:
    assert str(SheetError(SheetProblem.EMPTY)) == "empty"
    assert str(SheetError(SheetProblem.LOCKED, "zip")) == "locked: zip"
