"""Patterns: what they are made of, what they read, and that no name can hold them up."""

from __future__ import annotations

from pathlib import PurePath, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicupload_gui.domain.metadata import METADATA_FIELDS
from musicupload_gui.domain.patterns import TOKENS, Pattern, PatternError, PatternProblem
from musicupload_gui.domain.versions import recognise

BATCH = "{track} - {artist} - {title} ({version})"


def read(pattern: str, name: str, *, underscores: bool = True) -> dict[str, str] | None:
    return Pattern.parse(pattern).read(PurePath(name), underscores_are_spaces=underscores)


def test_every_token_fills_a_field_there_is() -> None:
    assert set(TOKENS.values()) - {""} <= set(METADATA_FIELDS)
    assert [token for token, field in TOKENS.items() if not field] == ["skip"]


def test_a_pattern_knows_its_fields_and_where_its_tokens_stand() -> None:
    pattern = Pattern.parse("{skip}/{Track}. {title} ({skip})")
    assert pattern.fields == ("track_number", "title")
    assert [pattern.text[s:e] for s, e in pattern.spans] == [
        *("{skip}", "{Track}", "{title}", "{skip}")
    ]


@pytest.mark.parametrize(
    ("text", "code", "token", "position"),
    [
        ("{track} {tilte}", PatternProblem.UNKNOWN_TOKEN, "tilte", 8),
        ("{}", PatternProblem.UNKNOWN_TOKEN, "", 0),
        ("{title} - {title}", PatternProblem.TWICE, "title", 10),
        ("{track}{title}", PatternProblem.TOUCHING, "title", 7),
        ("{skip}{title}", PatternProblem.TOUCHING, "title", 6),
        ("", PatternProblem.EMPTY, "", 0),
        ("no token", PatternProblem.EMPTY, "", 0),
        ("{skip} - {skip}", PatternProblem.EMPTY, "", 0),
        ("{artist}/", PatternProblem.EMPTY, "", 9),
        ("{artist}// {title}", PatternProblem.EMPTY, "", 9),
        ("{track} - {ti", PatternProblem.UNCLOSED, "", 10),
        ("{track{title}", PatternProblem.UNCLOSED, "", 0),
        ("title}", PatternProblem.UNCLOSED, "", 5),
    ],
)
def test_what_is_no_pattern(text: str, code: PatternProblem, token: str, position: int) -> None:
    with pytest.raises(PatternError) as raised:
        Pattern.parse(text)
    error = raised.value
    assert (error.code, error.token, error.position) == (code, token, position)


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("01 - Marta Venn - Field Notes.wav", ("1", "Marta Venn", "Field Notes", None)),
        ("02 - M - Rain (Instrumental).wav", ("2", "M", "Rain", "Instrumental")),
        ("04 - M - Inventory (30s).wav", ("4", "M", "Inventory", "30s edit")),
        ("05 – O — Dust  and Glue(Alt Mix).wav", ("5", "O", "Dust and Glue", "Alternative mix")),
        (
            "08_-_Okapi_Club_-_Sundial_(Stem_Drums).wav",
            ("8", "Okapi Club", "Sundial", "Stem: drums"),
        ),
        ("09 - M - Wait (For Me) (Inst).wav", ("9", "M", "Wait (For Me)", "Instrumental")),
        ("10 - Jay-Z - A - B.wav", ("10", "Jay-Z", "A - B", None)),
        ("11 - M - (Inst).wav", ("11", "M", "(Inst)", None)),
        ("12 - M - Rain ().wav", ("12", "M", "Rain ()", None)),
    ],
)
def test_a_batch(name: str, values: tuple[str | None, ...]) -> None:
    fields = ("track_number", "artist", "title", "version")
    expected = {field: text for field, text in zip(fields, values, strict=True) if text}
    assert read(BATCH, name) == expected


@pytest.mark.parametrize(
    "name", ["Tramline FINAL v3.wav", "A1 - M - Rain.wav", "01 - Rain.wav", "01- M -Rain.wav", ""]
)
def test_names_that_do_not_fit(name: str) -> None:
    assert read(BATCH, name) is None


@pytest.mark.parametrize(
    ("pattern", "name", "values"),
    [
        ("{title} {bpm}", "My 2 Song 098.wav", {"title": "My 2 Song", "bpm": "98"}),
        ("{title} {bpm}bpm", "Song 98 BPM.wav", {"title": "Song", "bpm": "98"}),
        ("{title} {bpm}", "Song 98.5.wav", None),
        ("{title} [{bpm}]", "Song [slow].wav", {"title": "Song [slow]"}),
        ("{title} - {key}", "Song - F# minor.wav", {"title": "Song", "key": "F# minor"}),
        ("{key} {title}", "A Man.wav", {"key": "A", "title": "Man"}),
        ("{title} {key}", "Song Two.wav", None),
        ("{date}-{title}", "2024-01-Rain.wav", {"release_date": "2024-01", "title": "Rain"}),
        ("{date} {title}", "2024-01-31 Rain.wav", {"release_date": "2024-01-31", "title": "Rain"}),
        ("{date} {title}", "2024 Rain.wav", {"release_date": "2024", "title": "Rain"}),
        ("{date} {title}", "2024-13 Rain.wav", None),
        ("{isrc} {title}", "SEA1B2600012 Rain.wav", {"isrc": "SEA1B2600012", "title": "Rain"}),
        ("{isrc} {title}", "SE-A1B-26-00012 X.wav", {"isrc": "SE-A1B-26-00012", "title": "X"}),
        ("{isrc} {title}", "SEA1B260001 Rain.wav", None),
        (
            "{disc}-{track} {title}",
            "1-00 X.wav",
            {"disc_number": "1", "track_number": "0", "title": "X"},
        ),
        ("{track} {title}", "٣ X.wav", None),
        ("{track}. {title} ", "1.X.wav", {"track_number": "1", "title": "X"}),
        ("{artist} feat. {skip} - {title}", "A FEAT. B - C.wav", {"artist": "A", "title": "C"}),
        (
            "{album}/CD{disc}/{title}",
            "/x/A/CD2/T.wav",
            {"album": "A", "disc_number": "2", "title": "T"},
        ),
        ("{album}\\{title}", "A/T.wav", {"album": "A", "title": "T"}),
        ("{album}/{title}", "T.wav", None),
        ("{album}/{title}", "/T.wav", None),
        ("Café {title}", "Cafe\u0301 e\u0301.wav", {"title": "é"}),
    ],
)
def test_tokens_and_literals(pattern: str, name: str, values: dict[str, str] | None) -> None:
    assert read(pattern, name) == values


def test_underscores() -> None:
    values = {"track_number": "1", "artist": "A B", "title": "C"}
    assert read("{track}_{artist}_{title}", "01_A B_C.wav", underscores=False) == values
    assert read("{track}_-_{artist} - {title}", "01 - A_B_-_C.wav") == values
    assert read("{track}_{title}", "01 A.wav", underscores=False) is None
    assert read("{title}", "A_B.wav", underscores=False) == {"title": "A_B"}


def test_paths_of_every_system() -> None:
    pattern = Pattern.parse("{artist}/{album}/{title}")
    values = {"artist": "A", "album": "B", "title": "T"}
    for path in (PurePosixPath("/A/B/T.wav"), PureWindowsPath(r"C:\A\B\T.wav")):
        assert pattern.read(path, underscores_are_spaces=True) == values
    outside = PureWindowsPath(r"C:\B\T.wav")
    assert pattern.read(outside, underscores_are_spaces=True) is None


WORDS = st.text("abcdé 'XYZ", min_size=1, max_size=12).map(lambda text: " ".join(text.split()))
VALUES = {
    **dict.fromkeys(("track", "disc", "bpm"), st.integers(0, 999).map(str)),
    "date": st.dates().map(str),
    "isrc": st.from_regex(r"[A-Z]{2}-?[A-Z0-9]{3}-?[0-9]{2}-?[0-9]{5}", fullmatch=True),
    "key": st.sampled_from(["Am", "F# minor", "Bb", "8A", "c-Moll", "G"]),
}


@st.composite
def written(draw: st.DrawFn) -> tuple[str, str, dict[str, str]]:
    """A pattern, a path written by it, and the values it was written with."""
    tokens = draw(st.lists(st.sampled_from(list(TOKENS)), min_size=1, max_size=6, unique=True))
    pattern, path, values = "", "", dict[str, str]()
    for index, token in enumerate(tokens):
        between = draw(st.sampled_from([" - ", "_", " (", "] ", "/", ". ", " – "])) if index else ""
        value = draw(VALUES.get(token, WORDS.filter(bool)))
        pattern, path = f"{pattern}{between}{{{token}}}", path + between + value
        values[TOKENS[token]] = recognise(value) if token == "version" else value
    values.pop("", None)
    return pattern, path, values


@given(written())
def test_what_a_pattern_wrote_it_reads(case: tuple[str, str, dict[str, str]]) -> None:
    pattern, path, values = case
    if values:
        assert read(pattern, f"{path}.wav", underscores=False) == values


@given(
    st.text(max_size=80), st.sampled_from([BATCH, "{title}", "{skip} {bpm}-{key}"]), st.booleans()
)
def test_values_have_no_blanks_around_them(name: str, pattern: str, underscores: bool) -> None:
    found = read(pattern, name.replace("/", "") + ".wav", underscores=underscores)
    for text in (found or {}).values():
        assert text == text.strip() != ""


def test_no_name_holds_a_pattern_up() -> None:
    """Trying every way to share these out would outlast the universe: 10 places out of 120."""
    texts = [token for token in TOKENS if token not in VALUES and token != "version"]
    for separator, name in ((" ", "a " * 127), (" - ", "- " * 127), ("-", "-a" * 127)):
        tokens = [f"{{{token}}}" for token in texts]
        free = separator.join(tokens)
        assert read(f"{free}{separator}{{isrc}}", f"{name}.wav") is None
        assert read(f"{{bpm}}{separator}{free}", f"{name}.wav") is None
