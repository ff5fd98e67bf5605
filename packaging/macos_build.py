"""The macOS release: what the .app says of itself, and the disk image it comes in."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from pathlib import Path

from bundle import AUDIO_SUFFIXES, BUILD, NAME, OLDEST_MACOS, ROOT, VERSION, WINDOW

_IDENTITY = "CODESIGN_IDENTITY"
_NOTARY_PROFILE = "NOTARY_PROFILE"
_TRIES = 5


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
    _make_image(app, image)
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


def _make_image(app: Path, image: Path) -> None:
    """The image shows the program beside the folder it is dragged to."""
    staging = BUILD / "image"
    shutil.rmtree(staging, ignore_errors=True)
    staging.mkdir(parents=True)
    shutil.copytree(app, staging / app.name, symlinks=True)
    (staging / "Applications").symlink_to("/Applications")
    shutil.copy2(ROOT / "LICENSE", staging / "LICENSE")
    command = ("hdiutil", "create", "-volname", NAME, "-srcfolder", str(staging), "-ov",
               "-format", "UDBZ", str(image))  # fmt: skip
    # The system's indexer now and then holds the new volume; then it works the next time.
    for _ in range(_TRIES - 1):
        if subprocess.run(command, check=False).returncode == 0:
            return
    _run(*command)


def _run(*command: str) -> None:
    subprocess.run(command, check=True)
