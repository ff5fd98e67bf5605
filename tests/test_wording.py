"""Every text of the window goes through `tr`, and `lupdate` finds it."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from musicupload_gui.domain.provider import Option, ProviderInfo
from musicupload_gui.providers.registry import PROVIDERS, STORAGES
from musicupload_gui.ui.languages import LANGUAGES

PACKAGE = Path(__file__).resolve().parent.parent / "musicupload_gui"
WINDOW = sorted(p for p in (PACKAGE / "ui").glob("*.py") if p.name != "style.py")
"""The window's modules without the style sheet."""
COLLECTED = [
    p for room in ("ui", "domain", "providers") for p in sorted((PACKAGE / room).glob("*.py"))
]
SPOKEN = frozenset({"tr", "plural", "N_"})
UNSEEN = frozenset(
    {"setObjectName", "setProperty", "setStyleSheet", "removeprefix", "removesuffix"}
)
LOGS = frozenset({"_log", "LOG", "logging"})
WORDS = re.compile(r"[^\W\d_] [^\W\d_]|^[A-Z][a-z]")
WORD_OF_F_STRING = re.compile(r"(?<![\w-])[a-z]{2,} | [a-z]{2,}(?![\w-])")
KEYS = re.compile(r"(Ctrl|Alt|Shift)\+.+|Enter|Del|Esc|Space")
"""Qt names keys in every language."""
ALLOWED = {
    "MusicUpload": "a brand",
    "MusicUpload {}": "a brand with its version",
    "Fusion": "a style of Qt",
    "Update": "a signal on the bus",
    "Dialog": "a part of object names",
    "Preview": "a part of object names",
    "List": "a part of object names",
    "d MMM": "a format of days",
    "keep awake": "the name of a thread",
    "<p style='white-space:pre-wrap'>{}</p>": "markup",
} | dict.fromkeys(LANGUAGES.values(), "a language as it calls itself")


def name_of(call: ast.AST) -> str:
    """The name of what is called; empty for all that is no call."""
    if not isinstance(call, ast.Call):
        return ""
    return getattr(call.func, "attr", "") or getattr(call.func, "id", "")


def texts_of(node: ast.AST) -> Iterator[tuple[int, str]]:
    """The literals that people could read, with their lines; a part of an f-string is `{}`."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.lineno, node.value
    elif isinstance(node, ast.JoinedStr):
        parts = [p.value if isinstance(p, ast.Constant) else "{}" for p in node.values]
        yield node.lineno, "".join(map(str, parts))
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                yield from texts_of(part.value)
    elif not is_unread(node):
        for child in ast.iter_child_nodes(node):
            if not (isinstance(node, ast.Assert) and child is node.msg):
                yield from texts_of(child)


def is_unread(node: ast.AST) -> bool:
    """Whether nobody reads the literals in it, or they are spoken."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True  # a docstring
    if isinstance(node, ast.Assign):
        return any(isinstance(t, ast.Name) and t.id == "__all__" for t in node.targets)
    return isinstance(node, ast.Raise) or is_log(node) or name_of(node) in SPOKEN | UNSEEN


def is_log(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return False
    return isinstance(node.func.value, ast.Name) and node.func.value.id in LOGS


def is_for_people(text: str) -> bool:
    """Whether it looks like words."""
    if text in ALLOWED or KEYS.fullmatch(text) or text.startswith("https://"):
        return False
    return bool(WORDS.search(text) or ("{}" in text and WORD_OF_F_STRING.search(text)))


def spoken(path: Path) -> Iterator[ast.Call]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    yield from (n for n in ast.walk(tree) if isinstance(n, ast.Call) and name_of(n) in SPOKEN)


def texts_in(call: ast.Call) -> list[ast.expr]:
    """The arguments of `tr`, `plural` or `N_` that are texts."""
    return call.args[:2] if name_of(call) == "plural" else call.args[:1]


@pytest.mark.parametrize("path", WINDOW, ids=lambda path: path.name)
def test_words_for_people_are_spoken(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    left = [f"{line}: {text}" for line, text in texts_of(tree) if is_for_people(text)]
    assert not left


@pytest.mark.parametrize("path", COLLECTED, ids=lambda path: path.name)
def test_what_is_spoken_is_a_literal_or_a_name(path: Path) -> None:
    for call in spoken(path):
        for text in texts_in(call):
            made = [n for n in ast.walk(text) if isinstance(n, ast.JoinedStr | ast.BinOp)]
            assert not made, f"line {call.lineno}: filled in before it is looked up"
            is_literal = isinstance(text, ast.Constant) and isinstance(text.value, str)
            assert is_literal or name_of(call) != "N_", f"line {call.lineno}"


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """What `lupdate` finds."""
    ts = tmp_path_factory.mktemp("wording") / "found.ts"
    program = shutil.which("pyside6-lupdate", path=sysconfig.get_path("scripts"))
    assert program
    calls = ["-tr-function-alias", "QT_TR_NOOP+=N_,tr+=plural", "-locations", "none"]
    files = [str(path) for path in COLLECTED]
    subprocess.run([program, "-silent", *calls, *files, "-ts", str(ts)], check=True)
    return {message.findtext("source", "") for message in ElementTree.parse(ts).iter("message")}


def test_every_spoken_literal_is_found(sources: set[str]) -> None:
    """One within an f-string, for instance, is not."""
    firsts = (text for path in COLLECTED for call in spoken(path) for text in call.args[:1])
    literals = {text.value for text in firsts if isinstance(text, ast.Constant)}
    assert literals
    assert not literals - sources


@pytest.mark.parametrize(
    "info", [e.info for e in (*PROVIDERS, *STORAGES)], ids=lambda info: info.id
)
def test_the_words_of_every_provider_are_found(info: ProviderInfo, sources: set[str]) -> None:
    words = set(words_of(info)) - {""}
    assert words
    assert not words - sources


def words_of(info: ProviderInfo) -> Iterator[str]:
    yield from (info.summary, info.notice, info.name if info.is_storage else "")
    yield from (step.label for step in info.steps)
    for secret in info.secrets:
        yield from (secret.label, secret.hint)
    for people in info.people:
        yield people.label
        yield from (word for column in people.columns for word in words_of_option(column))
    for option in (*info.options, *info.track_options):
        yield from words_of_option(option)


def words_of_option(option: Option) -> Iterator[str]:
    yield from (option.label, option.hint, option.example, *option.choices)
