"""A made-up language for looking: every text longer, accented, and between brackets.

What stands on the screen without its brackets was never translated; what has lost one is cut off.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QTabBar,
    QToolButton,
    QWidget,
)

from musicupload_gui.ui.labels import ElidedLabel

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "packaging"))

from translations import collect, release  # noqa: E402 - a script's folder is no package

_ACCENTS = str.maketrans("aceilnorsuyzACEILNORSUYZ", "äçéîļñöŕšüýžÅÇÉÎĻÑÖŔŠÛÝŽ")
_KEPT = re.compile(r"(\{\w*\}|%n|&.)")
_ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly
_LONGER = 0.3
_WORD = re.compile(r"[A-Za-z]{3,}")
_CODE = re.compile(r"\{\w+\}|[^ ]*[\d/].*|Ctrl\+.")
"""What is no word: ids, hashes, paths, addresses, codes of patterns, keys."""
_BRACKETS = re.compile(r"[«»]")


def pseudo(text: str) -> str:
    """The text in the made-up language; what is filled in and mnemonics stay."""
    parts = _KEPT.split(text)
    said = "".join(part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in parts)
    letters = sum(letter.isalpha() for part in parts[::2] for letter in part)
    return f"«{said}{'·' * round(letters * _LONGER)}»" if letters else text


def make_language(folder: Path) -> None:
    """Compile the made-up language into the folder, in the place of English."""
    ts = folder / "musicupload_en.ts"
    collect(ts)
    tree = ElementTree.parse(ts)
    for message in tree.iter("message"):
        source, note = message.findtext("source", ""), message.findtext("comment", "")
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        forms = translation.findall("numerusform")
        for form, text in zip(forms, (source, note), strict=False):
            form.text = pseudo(text)
        if not forms:
            translation.text = pseudo(source)
    tree.write(ts, encoding="utf-8", xml_declaration=True)
    release(ts, folder)


def faults(window: QWidget, known: frozenset[str]) -> list[str]:
    """Texts on the screen that are not in the made-up language, or are cut off.

    `known` are words that no language changes: names, titles, formats, what was typed.
    """
    found: list[str] = []
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible() or isinstance(widget, QMenu):
            continue
        left = [text for text in _texts(widget) if _is_untranslated(text, known)]
        found += [f"not translated: {text!r} on {_name(widget)}" for text in left]
        if isinstance(widget, QLabel | QAbstractButton) and _is_cut(widget):
            found.append(f"cut off: {widget.text()!r} on {_name(widget)}")
    return found


def _texts(widget: QWidget) -> list[str]:
    texts = [widget.toolTip(), widget.accessibleName()]
    if isinstance(widget, QLabel | QAbstractButton):
        texts.append(widget.text())
    if isinstance(widget, QLineEdit):
        texts.append(widget.placeholderText())
    if isinstance(widget, QComboBox):
        texts.append(widget.currentText())
    if isinstance(widget, QTabBar):
        texts += [widget.tabText(at) for at in range(widget.count())]
    return texts


def _is_untranslated(text: str, known: frozenset[str]) -> bool:
    # Ids and paths that are broken over lines are one word still.
    bare = re.sub(r"<[^>]*>|\n", "", text)
    if _CODE.fullmatch(bare.strip()):
        return False
    if _BRACKETS.search(bare):
        return False
    return any(word not in known for word in _WORD.findall(bare))


def _is_cut(widget: QLabel | QAbstractButton) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + 1
    gives_way = widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored
    if not widget.text() or gives_way or isinstance(widget, ElidedLabel):
        return False
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() is _ICON_ONLY:
        return False
    widest = max(widget.text().splitlines(), key=len)
    return QFontMetrics(widget.font()).horizontalAdvance(widest) > widget.width() + 1


def _name(widget: QWidget) -> str:
    return widget.objectName() or type(widget).__name__
