"""The user guide as it came with the program: chapters in Markdown, read when somebody opens it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter: the name of its file, by which others link to it, its title, and its text."""

    file: str
    title: str
    text: str


def read_guide(folder: Path, locale: str) -> tuple[Chapter, ...]:
    """All chapters in their order, those without a translation in English; raises `OSError`.

    `locale` is such as `pt_BR` or `de_DE`; translations are in a folder of that name or of the
    language alone.
    """
    places = (folder / locale, folder / locale.partition("_")[0], folder)
    files = sorted(folder.glob("*.md"))
    return tuple(_read(next(p / f.name for p in places if (p / f.name).is_file())) for f in files)


def _read(file: Path) -> Chapter:
    text = file.read_text(encoding="utf-8")
    return Chapter(file.name, text.partition("\n")[0].removeprefix("# "), text)
