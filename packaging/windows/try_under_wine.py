"""Tries the installer of Windows under wine, with a stand-in for the program it installs.

Run by `uv run python packaging/windows/try_under_wine.py`, where there are wine, NSIS, mingw and
osslsigncode. It builds and signs the installer as a release does, with a certificate of its own;
installs, runs, upgrades, is refused while the program runs, and uninstalls. It stops at what is not
as it should be.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import bundle
import windows_build

HERE = Path(__file__).resolve().parent
PROGRAM, COMMAND = f"{bundle.WINDOW}.exe", f"{bundle.COMMAND}.exe"
UNINSTALL_KEY = rf"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\{bundle.NAME}"
APP_PATH_KEY = rf"HKCU\Software\Microsoft\Windows\CurrentVersion\App Paths\{PROGRAM}"
OPEN_WITH_KEY = rf"HKCU\Software\Classes\Applications\{PROGRAM}"
_TOO_OLD, _RUNS = 2, 3
_PATIENCE_S = 60


class Wine:
    """A Windows of its own, in a folder that is thrown away."""

    def __init__(self, home: Path) -> None:
        os.environ |= {"WINEPREFIX": str(home / "wine"), "WINEDEBUG": "-all", "DISPLAY": ""}
        self.home = home
        self.run("wineboot", "--init")
        self.wait()
        self.person = next((home / "wine/drive_c/users").glob("*/AppData/Local")).parent.parent
        self.local = self.person / "AppData" / "Local"

    def run(self, *command: str) -> int:
        """Run a program of Windows to its end, and return its exit code."""
        return subprocess.run(["wine", *command], check=False, stdout=subprocess.DEVNULL).returncode

    def wait(self) -> None:
        """Wait until nothing runs: an uninstaller goes on in a copy of itself."""
        subprocess.run(["wineserver", "--wait"], check=True, timeout=_PATIENCE_S)

    def registry(self, key: str) -> str:
        """What the registry has under a key; empty when it is not there."""
        asked = ["wine", "reg", "query", key, "/s"]
        done = subprocess.run(asked, capture_output=True, text=True, check=False)
        return "" if done.returncode else done.stdout


def main() -> None:
    """Do all of it."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        sign_with_a_certificate_of_our_own(home)
        wine = Wine(home)
        first, second = build(home, "old"), build(home, "new")
        refuse_an_old_windows(wine, first)
        installed = install(wine, first)
        upgrade(wine, second, installed)
        refuse_while_it_runs(wine, second, installed)
        uninstall(wine, installed)
        install_elsewhere(wine, first)
    print("Everything is as it should be.")


def must(holds: bool, what: str) -> None:
    """Say what was looked at; end here when it is not so."""
    print(f"{'ok ' if holds else 'NOT'} {what}")
    if not holds:
        sys.exit(1)


def sign_with_a_certificate_of_our_own(home: Path) -> None:
    """Set the command that signs; the same name in a real release is somebody known."""
    key, certificate, script = home / "key.pem", home / "certificate.pem", home / "sign.sh"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout", key,
         "-out", certificate, "-subj", "/CN=A try", "-addext", "extendedKeyUsage=codeSigning"],
        check=True, capture_output=True,
    )  # fmt: skip
    script.write_text(
        f'#!/bin/sh\nosslsigncode sign -h sha256 -certs {certificate} -key {key} -in "$1" '
        '-out "$1.signed" > /dev/null && mv "$1.signed" "$1"\n'
    )
    script.chmod(0o755)
    os.environ["SIGN_COMMAND"] = str(script)


def is_signed(file: Path, home: Path) -> bool:
    """Whether the file carries a signature by our certificate, over what it is now."""
    asked = ["osslsigncode", "verify", "-CAfile", str(home / "certificate.pem"), "-in", str(file)]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    return "Signature verification: ok" in done.stdout


def build(home: Path, library: str) -> Path:
    """The installer of a program that has this one library."""
    frozen = home / library / bundle.WINDOW
    (frozen / "_internal").mkdir(parents=True)
    (frozen / "_internal" / f"{library}.dll").write_bytes(b"library")
    for name in (PROGRAM, COMMAND):
        compiler = ["x86_64-w64-mingw32-gcc", "-O1", "-s", "-static", "-o", frozen / name]
        subprocess.run([*compiler, HERE / "stand_in.c"], check=True)
        windows_build.sign(frozen / name)
    setup = home / f"{library}-setup.exe"
    makensis, *rest = windows_build.installer_command(frozen, setup)
    # Releases have the 32-bit stub; a wine of 64 bits would run it, do nothing, and call it done.
    subprocess.run([makensis, "-DSTUB_64_BIT", *rest], check=True)
    windows_build.sign(setup)
    must(is_signed(setup, home), f"{setup.name} is signed")
    manifest = setup.read_bytes()
    must(b"longPathAware" in manifest, "its manifest takes long paths")
    must(b'level="asInvoker"' in manifest, "and asks for no administrator")
    return setup


def refuse_an_old_windows(wine: Wine, setup: Path) -> None:
    """Say no where it would not run, and yes from Windows 10 on."""
    wine.run("winecfg", "/v", "win81")
    must(wine.run(str(setup), "/S") == _TOO_OLD, "it refuses a Windows that is too old")
    wine.run("winecfg", "/v", "win10")


def install(wine: Wine, setup: Path) -> Path:
    """Install silently, and look at everything that has to be there."""
    must(wine.run(str(setup), "/S") == 0, "installed silently")
    target = wine.local / "Programs" / bundle.NAME
    for name in (PROGRAM, COMMAND, "uninstall.exe"):
        must(is_signed(target / name, wine.home), f"{name} is there and signed")
    must((target / "_internal" / "old.dll").exists(), "the library is there")
    menu = wine.person / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
    must((menu / f"{bundle.NAME}.lnk").exists(), "the Start menu has it")
    listed = wine.registry(UNINSTALL_KEY)
    for name in ("DisplayName", "DisplayVersion", "QuietUninstallString", "EstimatedSize"):
        must(name in listed, f"the list of programs has its {name}")
    must(PROGRAM in wine.registry(APP_PATH_KEY), "it can be started by its name")
    opens = wine.registry(OPEN_WITH_KEY)
    for suffix in bundle.AUDIO_SUFFIXES:
        must(f".{suffix} " in opens, f"Open with lists it for .{suffix}")
        usual = wine.registry(rf"HKCU\Software\Classes\.{suffix}")
        must(not usual, f"what opens .{suffix} is as it was")
    must(wine.run(str(target / PROGRAM)) == 0, "the program runs")
    return target


def upgrade(wine: Wine, setup: Path, target: Path) -> None:
    """Install a newer one over it: no library of the old one may stay."""
    must(wine.run(str(setup), "/S") == 0, "upgraded")
    libraries = [file.name for file in (target / "_internal").iterdir()]
    must(libraries == ["new.dll"], "no library of the old version is left")


def refuse_while_it_runs(wine: Wine, setup: Path, target: Path) -> None:
    """Neither installing nor uninstalling may pull the program away from under itself."""
    started, goes_on = wine.home / "started", wine.home / "goes-on"
    goes_on.touch()
    words = ["wine", str(target / PROGRAM), f"Z:{started}", f"Z:{goes_on}"]
    with subprocess.Popen(words) as running:
        while not started.exists() and running.poll() is None:
            time.sleep(0.05)
        must(wine.run(str(setup), "/S") == _RUNS, "it is not upgraded while it runs")
        inside = r"_?=C:\users" + str(target).partition("/users")[2].replace("/", "\\")
        code = wine.run(str(target / "uninstall.exe"), "/S", inside)
        must(code == _RUNS and (target / PROGRAM).exists(), "nor uninstalled")
        goes_on.unlink()
        must(running.wait(_PATIENCE_S) == 0, "and it went on running")


def uninstall(wine: Wine, target: Path) -> None:
    """Silently: what a person made stays, everything else goes."""
    note, data = target / "note.txt", wine.local / bundle.NAME / "journal.sqlite3"
    data.parent.mkdir()
    for file in (note, data):
        file.write_text("mine")
    must(wine.run(str(target / "uninstall.exe"), "/S") == 0, "uninstalled")
    wine.wait()
    must(
        [file.name for file in target.iterdir()] == ["note.txt"],
        "only what a person put there is left",
    )
    must(data.read_text() == "mine", "the data is kept when nobody is asked")
    must(not wine.registry(UNINSTALL_KEY), "the list of programs has it no more")
    must(not wine.registry(OPEN_WITH_KEY), "Open with has it no more")
    must(not wine.registry(APP_PATH_KEY), "nor has the list of commands")
    must(not list(wine.person.rglob(f"{bundle.NAME}.lnk")), "nor has the Start menu")


def install_elsewhere(wine: Wine, setup: Path) -> None:
    """Into a folder with other letters in its name, and out of it again."""
    # Without a blank: wine would put the word into quotes, which NSIS does not take here.
    target = wine.home / "wine" / "drive_c" / "Müller-音楽"
    must(wine.run(str(setup), "/S", r"/D=C:\Müller-音楽") == 0, "installed into another folder")
    must((target / PROGRAM).exists(), "and it is there")
    must(wine.run(str(target / "uninstall.exe"), "/S") == 0, "uninstalled from there")
    wine.wait()
    must(not target.exists(), "and nothing is left")


if __name__ == "__main__":
    main()
