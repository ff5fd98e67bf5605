"""Collects the texts of the window into `resources/languages` and compiles their translations.

`translations.py` brings the `.ts` files up to date with the code and compiles the `.qm` files;
`translations.py --check` changes nothing and says what is not translated, not up to date, or does
not fit its text. Both call Qt's `lupdate` and `lrelease`, which come with PySide6.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "languages"
CODES = ("de", "es", "fr", "ja", "pt_BR")
ROOMS = ("ui", "domain", "providers")
_CALLS = "QT_TR_NOOP+=N_,tr+=plural"
_PART = re.compile(r"\{\w*\}|%n")


def main() -> int:
    """Update, or check; returns the exit code."""
    if sys.argv[1:] == ["--check"]:
        found = check()
        print("\n".join(found[:40]) or "Every text is translated.")
        return 1 if found else 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    for code in CODES:
        collect(FOLDER / f"musicupload_{code}.ts")
        release(FOLDER / f"musicupload_{code}.ts", FOLDER)
        print(f"{code}: {len(unfinished(FOLDER / f'musicupload_{code}.ts'))} texts to translate")
    return 0


def check() -> list[str]:
    """What is wrong with the translations, a line each."""
    found: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        for code in CODES:
            kept = FOLDER / f"musicupload_{code}.ts"
            fresh = Path(shutil.copy2(kept, name))
            collect(fresh)
            compiled = release(fresh, fresh.parent)
            found += [f"{code}: not translated: {text}" for text in unfinished(fresh)]
            found += [f"{code}: {line}" for line in unfit(fresh)]
            if fresh.read_bytes() != kept.read_bytes():
                found.append(f"{kept.name} is not up to date: run packaging/translations.py")
            elif compiled.read_bytes() != kept.with_suffix(".qm").read_bytes():
                found.append(f"{kept.stem}.qm is not up to date: run packaging/translations.py")
    return found


def collect(ts: Path) -> None:
    """Bring one language up to date with the code."""
    files = [str(file) for room in ROOMS for file in sorted(_room(room).glob("*.py"))]
    _run("lupdate", "-silent", "-tr-function-alias", _CALLS, "-no-obsolete", "-locations", "none",
         "-sort-messages", "-disable-heuristic", "similartext", "-source-language", "en",
         *files, "-ts", str(ts))  # fmt: skip


def release(ts: Path, folder: Path) -> Path:
    """Compile one language."""
    qm = folder / f"{ts.stem}.qm"
    _run("lrelease", "-silent", str(ts), "-qm", str(qm))
    return qm


def messages(ts: Path) -> Iterator[tuple[str, str, tuple[str, ...], bool]]:
    """Every message: its text, its note, its translations (one a plural form), if it is done."""
    for message in ElementTree.parse(ts).iter("message"):
        translation = message.find("translation")
        if translation is None:
            continue
        forms = tuple(form.text or "" for form in translation.iter("numerusform"))
        is_done = translation.get("type") is None
        texts = forms or (translation.text or "",)
        yield message.findtext("source", ""), message.findtext("comment", ""), texts, is_done


def unfinished(ts: Path) -> list[str]:
    """The texts that have no translation."""
    return [text for text, _, forms, is_done in messages(ts) if not (is_done and all(forms))]


def unfit(ts: Path) -> list[str]:
    """Translations that leave out or make up a part such as `{service}`, or miss its spaces."""
    found: list[str] = []
    for text, note, forms, is_done in messages(ts):
        parts = set(_PART.findall(f"{text} {note}" if "%n" in text else text))
        for form in forms if is_done else ():
            named = set(_PART.findall(form))
            if not (named <= parts and parts - named <= {"%n"}):
                found.append(f"{sorted(parts ^ named)} in: {text} > {form}")
    return found


def _room(name: str) -> Path:
    return ROOT / "musicupload_gui" / name


def _run(tool: str, *arguments: str) -> None:
    scripts = sysconfig.get_path("scripts")
    program = shutil.which(f"pyside6-{tool}", path=scripts) or f"pyside6-{tool}"
    subprocess.run([program, *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main())
