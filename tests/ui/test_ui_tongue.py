"""Texts in other languages: the voice that is asked, what it falls back to, and files for it."""

from __future__ import annotations

import shutil
import subprocess
import sysconfig
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from musicupload_gui.domain.errors import ErrorKind, Problem
from musicupload_gui.domain.rules import Finding, FindingKind, Severity
from musicupload_gui.domain.write_back import WriteProblem
from musicupload_gui.engine.news import Noted
from musicupload_gui.providers.registry import PROVIDERS
from musicupload_gui.ui import amounts, texts, window_texts
from musicupload_gui.ui.finding_texts import finding_at, finding_text
from musicupload_gui.ui.form_texts import people_text
from musicupload_gui.ui.languages import Languages
from musicupload_gui.ui.noted_texts import NOTED, noted_line
from musicupload_gui.ui.texts import error_card, field_label, receipt_note, skipped_text, step_label
from musicupload_gui.ui.tongue import TONGUE, English, plural, tr

UI = Path(amounts.__file__).parent
TYPED = "⚑ typed by a person"
COMMA = ", ", "between the parts of a series"


class Spoken(English):
    """Knows these texts, by source and note; several forms are for one, for two, and for more."""

    def __init__(self, known: Mapping[tuple[str, str], str | tuple[str, ...]]) -> None:
        self.known = known
        self.asked: list[tuple[str, str, int]] = []

    def text(self, source: str, note: str, count: int) -> str:
        self.asked.append((source, note, count))
        said = self.known.get((source, note), "")
        return said if isinstance(said, str) else said[min(count, len(said)) - 1]

    def number(self, value: float, decimals: int) -> str:
        return super().number(value, decimals).replace(",", " ")


Speak = Callable[[Mapping[tuple[str, str], str | tuple[str, ...]]], Spoken]


@pytest.fixture
def speak() -> Iterator[Speak]:
    def begin(known: Mapping[tuple[str, str], str | tuple[str, ...]]) -> Spoken:
        voice = Spoken(known)
        TONGUE.speak(voice)
        return voice

    yield begin
    TONGUE.speak(English())


def say_everything(subject: str) -> None:
    """All words of the text rooms, about something that a person or a service called `subject`."""
    for kind in ErrorKind:
        error_card(Problem(kind, "clock", subject), subject, subject)
    for kind in FindingKind:
        for services in ((subject,), (subject, subject)):
            finding_at(Finding(kind, Severity.BLOCKED, "swayzio", "isrc", "Replaces"), services)
    for code in (*NOTED, "undone", "redone"):
        noted_line(Noted(code, 2, subject, details=("edited",) if code.endswith("done") else ()))
    details = tuple(f"{problem}:{subject}" for problem in WriteProblem)
    for at in range(len(details)):
        noted_line(Noted("tags_written", 1, details=details[at:]))
    for name in (*texts.FIELDS, *texts.OPTIONS):
        field_label(name)
    for code in (*texts.RECEIPT_NOTES, "left_out:isrc", subject):
        receipt_note(code)
    for code in (*texts.STEP_LABELS, subject):
        step_label(code)
    skipped_text((*texts.SKIP_REASONS, subject))
    window_texts.decide_text(subject, subject)
    window_texts.passed_text(subject, ("collections:2",))
    window_texts.copies_detail([subject], [subject, subject])
    window_texts.quit_text(2, amounts.about_span(90))


def test_english_is_what_stands_in_the_code() -> None:
    assert tr("Go on") == "Go on"
    assert tr("Go on", "a button") == "Go on"
    assert plural("%n track", "%n tracks", 1) == "1 track"
    assert plural("%n track", "%n tracks", 0) == "0 tracks"
    assert plural("%n track", "%n tracks", 1284) == "1,284 tracks"


def test_a_voice_that_answers_is_heard(speak: Speak) -> None:
    voice = speak({("Go on", ""): "Weiter", ("Go on", "a journey"): "Weiterreisen"})
    assert tr("Go on") == "Weiter"
    assert tr("Go on", "a journey") == "Weiterreisen"
    assert tr("Go on", "a machine") == "Go on"
    assert voice.asked[0] == ("Go on", "", -1)


def test_each_count_has_the_form_of_its_language(speak: Speak) -> None:
    speak({("%n track", "%n tracks"): ("%n skladba", "%n skladby", "%n skladeb")})
    said = [plural("%n track", "%n tracks", count) for count in (1, 2, 5, 1284)]
    assert said == ["1 skladba", "2 skladby", "5 skladeb", "1 284 skladeb"]


def test_what_has_no_translation_stays_english(speak: Speak) -> None:
    speak({})
    assert tr("Go on") == "Go on"
    assert plural("%n track", "%n tracks", 1) == "1 track"
    assert plural("%n track", "%n tracks", 1284) == "1 284 tracks"


def test_a_new_voice_forgets_what_the_last_one_said(speak: Speak) -> None:
    speak({("Go on", ""): "Weiter"})
    assert tr("Go on") == "Weiter"
    speak({("Go on", ""): "Continuer"})
    assert tr("Go on") == "Continuer"


def test_more_texts_than_are_remembered(speak: Speak) -> None:
    voice = speak({("Go on", ""): "Weiter"})
    for place in range(10_100):
        tr(f"text {place}")
    assert tr("Go on") == "Weiter"
    assert tr("Go on") == "Weiter"
    assert voice.asked.count(("Go on", "", -1)) == 1


def test_numbers_days_and_clocks_are_those_of_the_voice(speak: Speak) -> None:
    speak({("{place}th", "place in a line"): "{place}."})
    assert amounts.number_text(1_234_567.8, 1) == "1 234 567.8"
    assert amounts.size_text(999_900_000) == "1 000 MB"
    assert amounts.nth_text(2) == "2."
    moment = time.struct_time((2026, 3, 12, 14, 2, 0, 3, 71, 0))
    assert English().day(moment, with_year=True) == "12 Mar 2026"
    assert English().clock(moment) == "14:02"


def test_series_and_lists_are_joined_as_the_language_does(speak: Speak) -> None:
    assert amounts.list_text(["WAV", "AIFF", "MP3"]) == "WAV, AIFF and MP3"
    speak({COMMA: "、", ("{first} and {last}", ""): "{first}と{last}"})
    assert amounts.list_text(["WAV", "AIFF", "MP3"]) == "WAV、AIFFとMP3"
    assert amounts.series_text(["a", "b"]) == "a、b"


def test_undone_deeds_begin_small_in_english_alone(speak: Speak) -> None:
    noted = Noted("undone", 2, "genre", details=("edited",))
    assert noted_line(noted) == "Undone: set Genre on 2 tracks"
    speak(
        {
            ("Undone: {deed}", ""): "Rückgängig: {deed}",
            ("Genre", ""): "Stil",
            ("Set {fields} on %n track", "Set {fields} on %n tracks"): (
                "{fields} von %n Titel gesetzt",
                "{fields} von %n Titeln gesetzt",
            ),
        }
    )
    assert noted_line(noted) == "Rückgängig: Stil von 2 Titeln gesetzt"


def test_findings_agree_with_how_many_services_they_are_about(speak: Speak) -> None:
    finding = Finding(FindingKind.FIELD_MISSING, Severity.BLOCKED, "swayzio", "isrc")
    assert (
        finding_at(finding, ("Swayzio", "Northlight")).text == "Swayzio and Northlight ask for it."
    )
    asks = ("{service} asks for it.", "{service} ask for it.")
    speak({asks: ("{service} le demande.", "{service} le demandent."), ("ISRC", ""): "Code ISRC"})
    assert finding_text(finding, "Swayzio").text == "Swayzio le demande."
    both = finding_at(finding, ("Swayzio", "Northlight"))
    assert both.text == "Swayzio and Northlight le demandent."
    assert both.heading == "Code ISRC is missing"


def test_the_name_of_a_missing_option_is_said(speak: Speak) -> None:
    speak({("Replaces", ""): "Ersetzt"})
    finding = Finding(
        FindingKind.OPTION_NEEDS, Severity.BLOCKED, "x", "sourceaudio.immediate", "Replaces"
    )
    assert finding_text(finding, "Northlight").short == "Ersetzt missing"


def test_nothing_that_a_person_typed_is_looked_up(speak: Speak) -> None:
    voice = speak({})
    say_everything(TYPED)
    assert voice.asked
    assert not [asked for asked in voice.asked if "⚑" in asked[0]]


def test_everything_that_is_looked_up_is_found_for_translation(
    speak: Speak, tmp_path: Path
) -> None:
    voice = speak({})
    say_everything("Kites")
    made = tmp_path / "texts.ts"
    rooms = [*UI.glob("*.py"), *(UI.parent / "domain").glob("*.py")]
    rooms += (UI.parent / "providers").glob("*.py")
    aliases = ("-tr-function-alias", "QT_TR_NOOP+=N_,tr+=plural", "-locations", "none")
    told = run("pyside6-lupdate", *aliases, *map(str, rooms), "-ts", str(made))
    assert "warning" not in told.lower()
    there = {
        (found.findtext("source"), found.findtext("comment", ""), found.get("numerus") == "yes")
        for found in ET.parse(made).iter("message")
    }
    asked = {(source, note, count >= 0) for source, note, count in voice.asked}
    assert not asked - there


def test_every_table_of_people_and_every_option_has_words() -> None:
    for info in (entry.info for entry in PROVIDERS):
        for people in info.people:
            assert people_text(people.name).label == people.label
            assert {column.name for column in people.columns} <= set(texts.OPTIONS)
        assert {option.name for option in info.track_options} <= set(texts.OPTIONS)


def run(program: str, *arguments: str) -> str:
    found = shutil.which(program, path=sysconfig.get_path("scripts"))
    assert found, program
    done = subprocess.run([found, *arguments], check=True, capture_output=True, text=True)
    return done.stdout + done.stderr


def release(folder: Path, code: str, messages: str) -> None:
    """A language's file as `lrelease` makes it."""
    folder.mkdir(exist_ok=True)
    source = folder / f"musicupload_{code}.ts"
    source.write_text(
        f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{code}">'
        f"<context><name></name>{messages}</context></TS>",
        encoding="utf-8",
    )
    run("pyside6-lrelease", "-silent", str(source), "-qm", str(source.with_suffix(".qm")))


def one(source: str, translation: str, note: str = "") -> str:
    comment = f"<comment>{note}</comment>" if note else ""
    return (
        f"<message><source>{source}</source>{comment}"
        f"<translation>{translation}</translation></message>"
    )


def counted(source: str, many: str, *forms: str) -> str:
    told = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    return (
        f'<message numerus="yes"><source>{source}</source><comment>{many}</comment>'
        f"<translation>{told}</translation></message>"
    )


@pytest.fixture
def languages(qapp: QApplication, tmp_path: Path) -> Iterator[Languages]:
    """German with two plural forms, Japanese with one; English afterwards."""
    folder = tmp_path / "languages"
    tracks = "%n track", "%n tracks"
    german = one("Go on", "Weiter") + counted(*tracks, "%n Titel", "%n Titel insgesamt")
    release(folder, "de", german + one("Go on", "Weiterreisen", "a journey"))
    release(folder, "ja", one("Go on", "続ける") + counted(*tracks, "%n曲"))
    locale = QLocale()
    spoken = Languages(qapp, folder)
    yield spoken
    spoken.speak("en")
    TONGUE.speak(English())
    QLocale.setDefault(locale)


def test_a_language_from_its_file(languages: Languages) -> None:
    languages.speak("de")
    assert tr("Go on") == "Weiter"
    assert tr("Go on", "a journey") == "Weiterreisen"
    assert plural("%n track", "%n tracks", 1) == "1 Titel"
    assert QLocale().language() is QLocale.Language.German
    thousands, point = QLocale().groupSeparator(), QLocale().decimalPoint()
    assert plural("%n track", "%n tracks", 1284) == f"1{thousands}284 Titel insgesamt"
    assert amounts.size_text(61_200_000) == f"61{point}2 MB"
    assert tr("A text nobody has translated") == "A text nobody has translated"
    assert tr("") == ""


def test_a_language_with_one_form_for_all_counts(languages: Languages) -> None:
    languages.speak("ja")
    assert tr("Go on") == "続ける"
    said = [plural("%n track", "%n tracks", count) for count in (0, 1, 5)]
    assert said == ["0曲", "1曲", "5曲"]
    assert QLocale().language() is QLocale.Language.Japanese


def test_qt_speaks_the_same_language(languages: Languages) -> None:
    languages.speak("de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    languages.speak("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_english_can_be_spoken_again(languages: Languages) -> None:
    languages.speak("de")
    languages.speak("en")
    assert tr("Go on") == "Go on"
    assert plural("%n track", "%n tracks", 5) == "5 tracks"
    assert QLocale().language() is QLocale.Language.English
