"""The disk image of macOS: a window with the program, an arrow, and the folder it is dragged to."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

from bundle import BUILD, NAME, RESOURCES, ROOT
from icons import write_icns, write_picture

PICTURE = ROOT / "packaging" / "macos" / "image.svg"
"""Without words, which would be in one language only; in a grey that black and white names can be
read on, since the Finder takes the one or the other."""
_APPLICATIONS = "Applications"
_ICON_SIZE, _NAME_SIZE = 112, 13
_TRIES = 5


def make_image(app: Path, image: Path) -> None:
    """Put the .app into a compressed image that opens with its picture."""
    # It asks macOS for its version when it is loaded, so other systems cannot load it.
    builder = import_module("dmgbuild.core")
    settings = recipe(app, BUILD / "image")
    # The system's indexer now and then holds the new volume; then it works the next time.
    for _ in range(_TRIES - 1):
        try:
            builder.build_dmg(str(image), NAME, settings=settings)
        # A ValueError is hdiutil's empty answer, which dmgbuild reads before it looks how it ended.
        except (builder.DMGError, ValueError) as busy:
            print(f"Once more, since the disk image could not be made: {busy}")
        else:
            return
    builder.build_dmg(str(image), NAME, settings=settings)


def recipe(app: Path, folder: Path) -> dict[str, Any]:
    """What dmgbuild is told; draws the pictures that it needs into the folder."""
    # The twice as large one is found by its name, and shown on screens that are that fine.
    write_picture(PICTURE, folder / "image@2x.png", 2)
    return {
        "format": "UDBZ",
        "files": [str(app)],
        "symlinks": {_APPLICATIONS: "/Applications"},
        "icon": str(write_icns(RESOURCES / "icons" / "app.svg", folder / "volume.icns")),
        "background": str(write_picture(PICTURE, folder / "image.png", 1)),
        "window_rect": ((200, 120), (640, 420)),
        "icon_locations": {app.name: (160, 172), _APPLICATIONS: (480, 172)},
        "icon_size": _ICON_SIZE,
        "text_size": _NAME_SIZE,
    }
