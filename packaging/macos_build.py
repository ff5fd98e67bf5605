"""The macOS release: what the .app says of itself, and how it is signed and notarized."""

from __future__ import annotations

import os
import platform
import subprocess
from pathlib import Path

from bundle import AUDIO_SUFFIXES, BUILD, NAME, OLDEST_MACOS, VERSION, WINDOW
from macos_image import make_image

_IDENTITY = "CODESIGN_IDENTITY"
_NOTARY_PROFILE = "NOTARY_PROFILE"
_PLACES = ("DesktopFolder", "DocumentsFolder", "DownloadsFolder", "NetworkVolumes",
           "RemovableVolumes")  # fmt: skip
_READS = f"{NAME} reads the music and the covers that you put on its list."
"""What macOS shows when it asks whether the program may: after a restart nobody has just chosen."""


def info_plist() -> dict[str, object]:
    """What the .app tells the system, besides the names that PyInstaller adds."""
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleExecutable": WINDOW,
        "LSBackgroundOnly": False,
        "CFBundleShortVersionString": VERSION,
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "LSApplicationCategoryType": "public.app-category.music",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": "GPL-3.0-or-later",
        **{f"NS{place}UsageDescription": _READS for place in _PLACES},
        "CFBundleDocumentTypes": [
            _documents("Audio", ["public.audio"], list(AUDIO_SUFFIXES)),
            _documents("Folder", ["public.folder"], []),
        ],
    }


def _documents(name: str, kinds: list[str], suffixes: list[str]) -> dict[str, object]:
    # Viewer and Alternate: listed under "Open With", and never what opens them by itself.
    found: dict[str, object] = {
        "CFBundleTypeName": name,
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Alternate",
        "LSItemContentTypes": kinds,
    }
    return {**found, "CFBundleTypeExtensions": suffixes} if suffixes else found


def pack(frozen: Path, out: Path) -> list[Path]:
    """Put the .app into a disk image, notarized when that is configured; returns the image."""
    app = frozen.parent / f"{NAME}.app"
    image = out / f"{NAME}-{VERSION}-macos-{platform.machine()}.dmg"
    if os.environ.get(_IDENTITY) and os.environ.get(_NOTARY_PROFILE):
        # Stapled into the program as well, so that it opens on a computer that is offline.
        archive = BUILD / "notary.zip"
        _run("ditto", "-c", "-k", "--keepParent", str(app), str(archive))
        _notarize(archive, app)
    make_image(app, image)
    if os.environ.get(_IDENTITY):
        _run("codesign", "--sign", os.environ[_IDENTITY], "--timestamp", str(image))
    else:
        print(f"Not signed: {_IDENTITY} is not set. macOS asks before it opens this program.")
    if os.environ.get(_IDENTITY) and os.environ.get(_NOTARY_PROFILE):
        _notarize(image, image)
    else:
        print(f"Not notarized: {_IDENTITY} and {_NOTARY_PROFILE} are not both set.")
    return [image]


def _notarize(sent: Path, stapled: Path) -> None:
    profile = os.environ[_NOTARY_PROFILE]
    _run("xcrun", "notarytool", "submit", str(sent), "--keychain-profile", profile,
         "--wait", "--timeout", "20m")  # fmt: skip
    _run("xcrun", "stapler", "staple", str(stapled))


def _run(*command: str) -> None:
    subprocess.run(command, check=True)
