"""Makes a release on the system it runs on: `python3 packaging/release.py` does every step.

The steps, each also by its name alone: `freeze` (the program with all its parts in one folder),
`smoke` (that program does its main job once), `pack` (what people download), `list` (the parts
and the checksums). `try PROGRAM` is `smoke` with one that is installed, `sums FOLDER` only writes
checksums. Signing happens where it is configured, and where not it is said; `packaging/README.md`
names the variables.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

from bootstrap import call, call_or_stop, find_uv, say
from bundle import BUILD, COMMAND, NAME, ROOT, VERSION, WINDOW

FROZEN = BUILD / "frozen" / WINDOW
OUT = BUILD / "out"
_STEPS = ("freeze", "smoke", "pack", "list")
_PACKERS = {"linux": "linux_build", "win32": "windows_build", "darwin": "macos_build"}
_SMOKE_LIMIT_S = 300
_LOCKED = ("--locked", "--no-default-groups")


def main() -> int:
    """Do the named steps, or all; returns the exit code."""
    wishes = sys.argv[1:]
    match wishes:
        case ["sums", folder]:
            write_sums(Path(folder))
            return 0
        case ["try", program]:
            smoke(Path(program))
            return 0
        case _ if not set(wishes) <= set(_STEPS):
            say(__doc__ or "")
            return 2
        case _ if importlib.util.find_spec("PyInstaller") is None:
            return in_build_environment()
        case _:
            do(wishes or _STEPS)
            return 0


def do(steps: Iterable[str]) -> None:
    """Do these steps in their order; one that fails ends the program."""
    OUT.mkdir(parents=True, exist_ok=True)
    for name in steps:
        say(f"== {name}")
        {"freeze": freeze, "smoke": smoke, "pack": pack, "list": write_lists}[name]()


def in_build_environment() -> int:
    """Run this file again with the locked parts and the freezer beside them."""
    # The program gets the Python that this was started with.
    uv, place = (
        find_uv(),
        {"UV_PROJECT_ENVIRONMENT": str(BUILD / "venv"), "UV_PYTHON": sys.executable},
    )
    parts = [*_LOCKED, "--group", "packaging", "--no-install-project"]
    if code := call([uv, "sync", *parts], **place):
        return code
    return call([uv, "run", "--no-sync", "python", __file__, *sys.argv[1:]], **place)


def freeze() -> None:
    """Build the folder, or the .app, from `app.spec`."""
    call_or_stop(
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN",
         "--distpath", str(FROZEN.parent), "--workpath", str(BUILD / "work"),
         str(ROOT / "packaging" / "app.spec")]
    )  # fmt: skip


def smoke(program: Path | None = None) -> None:
    """Let the program upload its samples to the practice servers; leaves when not all arrive."""
    window = program or frozen_program()
    command = window.with_name(COMMAND + window.suffix)
    display = [] if sys.platform != "linux" or os.environ.get("DISPLAY") else [
        "xvfb-run", "-a", "-s", "-screen 0 1440x900x24"
    ]  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / "window.png"
        job = [str(window), "--data-dir", str(Path(folder) / "data"), "--smoke", str(picture)]
        for words in ([*display, *job], [str(command), "--help"]):
            say(f"$ {' '.join(words)}")
            subprocess.run(words, check=True, timeout=_SMOKE_LIMIT_S)
        kept = OUT.parent / "smoke.png"
        kept.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(picture, kept)
    say(f"All uploads are ready; the window is in {kept}")


def frozen_program() -> Path:
    """Where the frozen window's program lies on this system."""
    if sys.platform == "darwin":
        return FROZEN.parent / f"{NAME}.app" / "Contents" / "MacOS" / WINDOW
    return FROZEN / (f"{WINDOW}.exe" if sys.platform == "win32" else WINDOW)


def pack() -> None:
    """Make this system's installers from the frozen folder."""
    for file in import_module(_PACKERS[sys.platform]).pack(FROZEN, OUT):
        say(f"{file.name}: {file.stat().st_size / 1_000_000:.1f} MB")


def write_lists() -> None:
    """Write the list of parts (CycloneDX) and the checksums beside the installers."""
    target = OUT / f"{NAME}-{VERSION}-{sys.platform}-{platform.machine()}.cdx.json"
    call_or_stop(
        [find_uv(), "export", *_LOCKED, "--quiet", "--preview-features", "sbom-export",
         "--format", "cyclonedx1.5", "--output-file", str(target)]
    )  # fmt: skip
    parts: dict[str, Any] = json.loads(target.read_text(encoding="utf-8"))
    parts["metadata"]["component"] |= {"type": "application", "version": VERSION}
    target.write_text(json.dumps(parts, indent=2) + "\n", encoding="utf-8")
    write_sums(OUT)


def write_sums(folder: Path) -> None:
    """Write `SHA256SUMS` for all files of a folder, as `sha256sum --check` reads it."""
    lines: list[str] = []
    for file in sorted(folder.iterdir()):
        if file.is_file() and file.name != "SHA256SUMS":
            with file.open("rb") as stream:
                lines.append(f"{hashlib.file_digest(stream, 'sha256').hexdigest()}  {file.name}\n")
    (folder / "SHA256SUMS").write_text("".join(lines), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main())
