"""The Linux release: a package for Debian and its children, and an archive for all others."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from pathlib import Path

from bundle import APP_ID, BUILD, COMMAND, NAME, RESOURCES, ROOT, SUMMARY, VERSION, WINDOW
from icons import write_hicolor

PARTS = ROOT / "packaging" / "linux"
_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
_NEEDS = (
    "libgl1", "libegl1", "libdrm2", "libfontconfig1", "libfreetype6", "libdbus-1-3", "libxcb1",
    "libglib2.0-0t64 | libglib2.0-0", "libgssapi-krb5-2", "libpulse0", "libwayland-client0",
    "libwayland-cursor0", "libwayland-egl1", "ca-certificates",
)  # fmt: skip
"""The packages of what `bundle.kept` leaves to the computer; and whom https trusts."""
_BLOCK_BYTES = 1024


def pack(frozen: Path, out: Path) -> list[Path]:
    """Make the package and the archive; returns both."""
    return [_make_package(frozen, out), _make_archive(frozen, out)]


def _make_archive(frozen: Path, out: Path) -> Path:
    """The folder as it is, with what a desktop needs to list it."""
    stem = f"{NAME}-{VERSION}-linux-{platform.machine()}"
    share = frozen / "share"
    shutil.rmtree(share, ignore_errors=True)
    _write_share(share)
    archive = out / f"{stem}.tar.xz"
    _run(
        "tar", "--create", "--file", str(archive), "--use-compress-program", "xz -T0",
        "--sort=name", "--owner=0", "--group=0", "--numeric-owner",
        f"--transform=flags=r;s,^{frozen.name},{stem},", "-C", str(frozen.parent), frozen.name,
    )  # fmt: skip
    shutil.rmtree(share)
    return archive


def _make_package(frozen: Path, out: Path) -> Path:
    """A package without scripts of its own: what it puts down is all that there is to remove."""
    architecture = _ARCHITECTURES[platform.machine()]
    root = BUILD / "deb"
    shutil.rmtree(root, ignore_errors=True)
    home = root / "opt" / COMMAND
    shutil.copytree(frozen, home, symlinks=True)
    _write_share(root / "usr" / "share")
    programs = root / "usr" / "bin"
    programs.mkdir(parents=True)
    for program in (WINDOW, COMMAND):
        (programs / program).symlink_to(os.path.relpath(home / program, programs))
    papers = root / "usr" / "share" / "doc" / WINDOW
    papers.mkdir(parents=True)
    (papers / "copyright").symlink_to(
        os.path.relpath(home / "_internal" / "licences" / "THIRD-PARTY.txt", papers)
    )
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(_control(architecture, _kilobytes(root)), encoding="utf-8")
    package = out / f"{WINDOW}_{VERSION}_{architecture}.deb"
    _run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(package))
    return package


def _control(architecture: str, size_kb: int) -> str:
    _, libc = platform.libc_ver()
    depends = ", ".join((f"libc6 (>= {libc})", *_NEEDS))
    return (
        f"Package: {WINDOW}\nVersion: {VERSION}\nArchitecture: {architecture}\n"
        f"Maintainer: The {NAME} authors\nInstalled-Size: {size_kb}\nSection: sound\n"
        f"Priority: optional\nDepends: {depends}\nRecommends: gnome-keyring | kwalletmanager\n"
        f"Description: {SUMMARY}\n Drop audio files in, see their tags as a form, correct what is"
        " missing, and\n send the batch to Swayzio, AudioDelivery, SourceAudio and others, with a"
        " row\n for each file that tells the truth.\n"
    )


def _write_share(share: Path) -> None:
    """What a desktop reads: the entry of its menu, the description, the icon in all sizes."""
    for source, name in (
        ("musicupload-gui.desktop", f"applications/{WINDOW}.desktop"),
        ("metainfo.xml", f"metainfo/{APP_ID}.metainfo.xml"),
    ):
        target = share / name
        target.parent.mkdir(parents=True)
        shutil.copyfile(PARTS / source, target)
    write_hicolor(RESOURCES / "icons" / "app.svg", share / "icons" / "hicolor")


def _kilobytes(folder: Path) -> int:
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) // _BLOCK_BYTES


def _run(*command: str) -> None:
    subprocess.run(command, check=True)
