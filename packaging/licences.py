"""Collects the licences of everything that a release carries, as their terms ask."""

from __future__ import annotations

import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path

from bundle import NAME, ROOT

_ONLY_FOR_BUILDING = {
    "altgraph", "macholib", "pefile", "pip", "pyinstaller", "pyinstaller-hooks-contrib",
    "pywin32-ctypes", "setuptools",
}  # fmt: skip
_WORDS = ("licen", "copying", "notice", "authors")
_HEAD = f"""{NAME} is free software under the GNU General Public License, version 3 or
later; see LICENSE. It carries the parts below, each under its own licence; their texts stand in
the folders beside this file.

Qt and PySide6 are used under the GNU Lesser General Public License, version 3 (LGPL-3.0.txt):
they lie beside the program as separate libraries and may be replaced by others of the same
version. The FFmpeg libraries that come with PyAV were built with x264 and x265 and are under the
GNU General Public License, version 2 or later. The sources of all parts are offered where those
of {NAME} are.

"""


def collect(target: Path) -> Path:
    """Write the list of parts and the texts of their licences into a folder, and return it."""
    target.mkdir(parents=True, exist_ok=True)
    for text in (ROOT / "LICENSE", ROOT / "packaging" / "LGPL-3.0.txt"):
        (target / text.name).write_bytes(text.read_bytes())
    lines = [f"Python {sys.version.split()[0]}: PSF-2.0, https://docs.python.org/3/license.html"]
    for part in sorted(distributions(), key=_name):
        if _name(part) not in _ONLY_FOR_BUILDING:
            lines.append(f"{_name(part)} {part.version}: {_licence(part)}")
            _copy_texts(part, target / _name(part))
    (target / "THIRD-PARTY.txt").write_text(_HEAD + "\n".join(lines) + "\n", encoding="utf-8")
    return target


def _name(part: Distribution) -> str:
    return part.metadata["Name"].lower().replace("_", "-")


def _licence(part: Distribution) -> str:
    """What the part says of itself: its expression, its old field, or its classifiers."""
    fields = part.metadata
    old = (fields["License"] or "").splitlines() if "License" in fields else []
    (said,) = fields.get_all("License-Expression") or [""]
    named = [
        text.rpartition(" :: ")[2]
        for text in fields.get_all("Classifier") or []
        if text.startswith("License :: ") and not text.endswith(" :: OSI Approved")
    ]
    return said or (old[0] if len(old) == 1 else "") or " or ".join(named) or "see its texts"


def _copy_texts(part: Distribution, target: Path) -> None:
    for file in part.files or []:
        if ".dist-info/" in str(file) and any(word in file.name.lower() for word in _WORDS):
            target.mkdir(exist_ok=True)
            number = len(list(target.iterdir()))
            name = f"{number}-{file.name}" if (target / file.name).exists() else file.name
            (target / name).write_bytes(file.read_binary())
