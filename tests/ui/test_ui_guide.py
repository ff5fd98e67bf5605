"""The guide: every chapter opens, leads only to what is there, and names only what there is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from browser import browser
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QKeySequence, QTextDocument
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from ui_samples import PROVIDERS

from musicupload_gui.providers.registry import PROVIDERS as SERVICES
from musicupload_gui.ui.commands import MENUS
from musicupload_gui.ui.furniture import furnish
from musicupload_gui.ui.guide_chapters import read_guide
from musicupload_gui.ui.guide_window import GuideWindow
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.main_window import MainWindow
from musicupload_gui.ui.shortcuts_dialog import ELSEWHERE
from musicupload_gui.ui.track_model import TrackModel

GUIDE = Path(__file__).parents[2] / "resources" / "guide"
PICTURES = GUIDE.parent / "pictures"
CHAPTERS = sorted(GUIDE.rglob("*.md"))
ENGLISH = sorted(GUIDE.glob("*.md"))
TRANSLATED = sorted(GUIDE.glob("*/*.md"))
TEXTS = {ts.stem.partition("_")[2]: ts for ts in (GUIDE.parent / "languages").glob("*.ts")}
LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")
PICTURE = re.compile(r"!\[[^\]]+\]\(([^)]+)\)")
EMPHASIS = re.compile(r"\*+([^*]+)\*+")
PATH = re.compile(r"\*\*([^*>]+) > ([^*]+)\*\*")
MARKS = re.compile(r"\(&\w\)|&|…")
"""What a menu has beside its words: the letter under a line, and that more will be asked."""
OUTLINE = re.compile(r"^(?:#+ | *(?:-|\d\.) |!\[|```|musicupload .*)", re.MULTILINE)
CODE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
KEYS = re.compile(r"`((?:(?:Ctrl|Shift|Alt)\+)+[^`]+|F\d+)`")


def name_of(path: Path) -> str:
    return str(path.relative_to(GUIDE))


def words_of(path: Path) -> str:
    """A chapter without the breaks of its lines."""
    return re.sub(r"\s+", " ", path.read_text("utf-8"))


@cache
def said_in(code: str) -> Mapping[str, str]:
    """What the program's texts are in a language, both without their marks."""
    messages = ElementTree.parse(TEXTS[code]).getroot().iter("message")
    pairs = ((m.findtext("source", ""), m.findtext("translation", "")) for m in messages)
    return {MARKS.sub("", text): MARKS.sub("", said) for text, said in pairs if said.strip()}


@pytest.fixture
def guide(qtbot: QtBot, look: Look) -> Iterator[GuideWindow]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = GuideWindow(look, read_guide(GUIDE, "en_US"), PICTURES, window)
    made.show()
    yield made
    window.hide()


@pytest.mark.parametrize("path", CHAPTERS, ids=name_of)
def test_every_link_leads_somewhere(path: Path) -> None:
    text = path.read_text("utf-8")
    for link in LINK.findall(text):
        assert link.startswith("https://") or (GUIDE / link).is_file(), link
    for picture in PICTURE.findall(text):
        file = (path.parent / picture).resolve()
        assert file.parent == PICTURES
        assert file.is_file()


@pytest.mark.parametrize("path", CHAPTERS, ids=name_of)
def test_a_chapter_has_one_title_at_its_top(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    assert re.fullmatch(r"# \S.*", lines[0])
    assert not [line for line in lines[1:] if line.startswith("# ")]


@pytest.mark.parametrize("path", CHAPTERS, ids=name_of)
def test_menus_are_named_as_they_are(path: Path) -> None:
    said: Mapping[str, str] = said_in(path.parent.name) if path in TRANSLATED else {}
    there = {
        tuple(said.get(name, name) for name in (MARKS.sub("", menu), MARKS.sub("", entry.text)))
        for menu, entries in MENUS
        for entry in entries
    }
    assert set(PATH.findall(words_of(path))) <= there


@pytest.mark.parametrize("path", TRANSLATED, ids=name_of)
def test_a_translation_names_what_the_english_names(path: Path) -> None:
    said = said_in(path.parent.name)
    wanted = {
        said[name]
        for emphasis in EMPHASIS.findall(words_of(GUIDE / path.name))
        for name in re.split(" > |, ", emphasis)
        if name in said
    }
    there = "\n".join(EMPHASIS.findall(words_of(path)))
    assert not {name for name in wanted if re.sub(r"\s+", " ", name) not in there}


@pytest.mark.parametrize("path", TRANSLATED, ids=name_of)
def test_a_translation_is_built_as_the_english_is(path: Path) -> None:
    text, english = path.read_text("utf-8"), (GUIDE / path.name).read_text("utf-8")
    assert OUTLINE.findall(text) == OUTLINE.findall(english)
    assert LINK.findall(text) == LINK.findall(english)
    assert PICTURE.findall(text) == [f"../{picture}" for picture in PICTURE.findall(english)]
    assert len(PATH.findall(words_of(path))) == len(PATH.findall(words_of(GUIDE / path.name)))
    assert set(CODE.findall(text)) >= set(CODE.findall(english))


def test_every_language_of_the_program_has_every_chapter() -> None:
    wanted = {f"{code}/{path.name}" for code in TEXTS for path in ENGLISH}
    assert {path.relative_to(GUIDE).as_posix() for path in TRANSLATED} == wanted


def test_keys_are_named_as_they_are(qtbot: QtBot, look: Look, model: TrackModel) -> None:
    window = MainWindow()
    furnish(window, look, PROVIDERS, model)
    qtbot.addWidget(window)
    commands = window.commands
    given = {keys.toString() for n in commands.names() for keys in commands[n].shortcuts()}
    given |= {QKeySequence(keys).toString() for _, keys in ELSEWHERE}
    text = "\n".join(path.read_text("utf-8") for path in CHAPTERS)
    named = {QKeySequence(keys).toString() for keys in KEYS.findall(text)}
    assert named
    assert named <= given


def test_every_service_has_its_part_and_links_lead_to_their_own_pages() -> None:
    text = (GUIDE / "03-accounts.md").read_text("utf-8")
    for service in SERVICES:
        assert f"\n## {service.info.name}\n" in text
    outside = {link for link in LINK.findall(text) if link.startswith("https://")}
    assert outside <= {service.info.help_url for service in SERVICES}


def test_a_chapter_without_a_translation_is_english(tmp_path: Path) -> None:
    (tmp_path / "pt_BR").mkdir()
    (tmp_path / "de").mkdir()
    (tmp_path / "1.md").write_text("# One\n\nText.")
    (tmp_path / "2.md").write_text("# Two\n\nText.")
    (tmp_path / "pt_BR" / "2.md").write_text("# Dois\n")
    (tmp_path / "de" / "1.md").write_text("# Eins\n")

    def titles(locale: str) -> list[str]:
        return [chapter.title for chapter in read_guide(tmp_path, locale)]

    assert titles("en_GB") == titles("sv_SE") == titles("C") == ["One", "Two"]
    assert titles("pt_BR") == ["One", "Dois"]
    assert titles("de_AT") == ["Eins", "Two"]


def test_every_chapter_is_shown_with_pictures_that_fit(guide: GuideWindow) -> None:
    page = guide.page
    assert guide.contents.count() == len(ENGLISH)
    for row, path in enumerate(ENGLISH):
        guide.contents.setCurrentRow(row)
        assert page.toPlainText().startswith(path.read_text("utf-8")[2:20].partition("\n")[0])
        assert "**" not in page.toPlainText()
        for picture in PICTURE.findall(path.read_text("utf-8")):
            image = page.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(picture))
            assert isinstance(image, QImage)
            assert 0 < image.deviceIndependentSize().width() < page.viewport().width()


@pytest.mark.parametrize("code", sorted(TEXTS))
def test_every_translated_chapter_is_shown_without_its_marks(guide: GuideWindow, code: str) -> None:
    for chapter in read_guide(GUIDE, code):
        guide.page.show_chapter(chapter)
        shown = guide.page.toPlainText()
        assert shown.startswith(chapter.title.replace("\N{NO-BREAK SPACE}", " "))
        assert not set("*`[]") & set(shown)


def test_nothing_but_our_pictures_is_loaded(guide: GuideWindow) -> None:
    kinds = QTextDocument.ResourceType
    for kind in (kinds.HtmlResource, kinds.StyleSheetResource, kinds.MarkdownResource):
        assert guide.page.loadResource(kind.value, QUrl("https://a.example/x")) is None
    elsewhere = QUrl.fromLocalFile(str(GUIDE / "01-first-upload.md"))
    image = guide.page.loadResource(kinds.ImageResource.value, elsewhere)
    assert image.isNull()


def test_search_goes_through_all_chapters_and_round(guide: GuideWindow) -> None:
    def search(text: str) -> tuple[int, str]:
        guide.search.setText(text)
        guide.find_text()
        return guide.contents.currentRow(), guide.page.textCursor().selectedText()

    first = search("autopublish")
    assert first == (3, "Autopublish")
    assert search("practice accounts") == (0, "Practice accounts")
    guide.find_text(is_backward=True)
    assert guide.page.textCursor().selectedText() == "Practice accounts"
    assert search("xyzzy") == (0, "")
    assert "Not in this guide" in [t.text() for t in guide.findChildren(QLabel) if t.isVisible()]


def test_links_lead_to_chapters_or_to_the_browser(guide: GuideWindow) -> None:
    guide.page.anchorClicked.emit(QUrl("04-sourceaudio.md"))
    assert guide.contents.currentRow() == 3
    elsewhere = ("nowhere.md", "file:///etc/passwd", "http://a.example/", "https://b.example/")
    with browser() as opened:
        for address in elsewhere:
            guide.page.anchorClicked.emit(QUrl(address))
    assert guide.contents.currentRow() == 3
    assert opened.opened == ["https://b.example/"]
