"""The Windows release: what the programs say of themselves, the installer and the portable zip."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from pathlib import Path

from bundle import BUILD, NAME, RESOURCES, ROOT, SUMMARY, VERSION
from icons import write_ico, write_picture

SCRIPT = ROOT / "packaging" / "windows" / "installer.nsi"
_SIGN_COMMAND = "SIGN_COMMAND"
_ENGLISH, _UTF16 = 0x0409, 1200


def version_file(program: str) -> Path:
    """Write what a program's properties show, as PyInstaller reads it; returns the file."""
    numbers = (*(int(part) for part in VERSION.split(".")[:3]), 0)
    texts = {
        "CompanyName": NAME,
        "FileDescription": NAME,
        "FileVersion": VERSION,
        "InternalName": program,
        "LegalCopyright": "GPL-3.0-or-later",
        "OriginalFilename": f"{program}.exe",
        "ProductName": NAME,
        "ProductVersion": VERSION,
        "Comments": SUMMARY,
    }
    strings = ", ".join(f"StringStruct({key!r}, {text!r})" for key, text in texts.items())
    table = f"StringTable('{_ENGLISH:04x}{_UTF16:04x}', [{strings}])"
    translation = f"VarStruct('Translation', [{_ENGLISH}, {_UTF16}])"
    target = BUILD / f"{program}.version.txt"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), "
        f"kids=[StringFileInfo([{table}]), VarFileInfo([{translation}])])\n",
        encoding="utf-8",
    )
    return target


def pack(frozen: Path, out: Path) -> list[Path]:
    """Make the installer and the zip that needs none; returns both."""
    for program in sorted(frozen.glob("*.exe")):
        sign(program)
    installer = out / f"{NAME}-{VERSION}-windows-setup.exe"
    subprocess.run(installer_command(frozen, installer), check=True)
    sign(installer)
    portable = shutil.make_archive(
        str(out / f"{NAME}-{VERSION}-windows-portable"), "zip", frozen.parent, frozen.name
    )
    return [installer, Path(portable)]


def installer_command(frozen: Path, installer: Path) -> list[str]:
    """How the installer is compiled; without NSIS on the path the place it installs itself to."""
    usual = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "NSIS" / "makensis.exe"
    parts = {
        "VERSION": VERSION, "SOURCE": str(frozen), "OUTPUT": str(installer),
        "ICON": str(write_ico(RESOURCES / "icons" / "app.svg", BUILD / "app.ico")),
        "PICTURE": str(write_picture(SCRIPT.with_name("side.svg"), BUILD / "side.bmp", 1)),
    }  # fmt: skip
    if command := os.environ.get(_SIGN_COMMAND):
        parts["SIGN_COMMAND"] = command
    defined = [f"-D{name}={value}" for name, value in parts.items()]
    makensis = shutil.which("makensis") or str(usual)
    return [makensis, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defined, str(SCRIPT)]


def sign(file: Path) -> None:
    """Sign with the configured command, to which the file is added; else say it is not."""
    command = os.environ.get(_SIGN_COMMAND)
    if not command:
        print(f"Not signed: {file.name}, because {_SIGN_COMMAND} is not set.")
        return
    subprocess.run([*shlex.split(command), str(file)], check=True)
