"""What goes into the frozen program and what stays out: the facts that `app.spec` builds from."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
BUILD = ROOT / "build" / "release"

NAME = "MusicUpload"
SUMMARY = "Prepare music and upload it to several services at once"
AUDIO_SUFFIXES = ("mp3", "m4a", "wav", "aif", "aiff", "flac", "ogg", "opus")
"""The files whose "Open with" names the program; never as the one that opens them."""
APP_ID = "io.github.musicupload.MusicUpload"
WINDOW, COMMAND = "musicupload-gui", "musicupload"
OLDEST_MACOS = "14.0"
"""Follows from the wheels of av for arm64, and of numpy: a build machine takes its newest."""

VERSION = re.findall(
    r'^__version__ = "(.+)"$', (ROOT / "musicupload_gui" / "__init__.py").read_text(), re.MULTILINE
)[0]

HIDDEN_IMPORTS = (
    "desktop_notifier",
    "desktop_notifier.resources",
    "filelock",
    "musicupload_gui.__main__",
    "musicupload_gui.app",
    "musicupload_gui.cli.commands",
    "musicupload_gui.intake.converting",
    "musicupload_gui.intake.decoding",
    "musicupload_gui.intake.remote",
    "musicupload_gui.intake.tag_write",
    "musicupload_gui.intake.tags",
    "musicupload_gui.intake.workbooks",
    "musicupload_gui.practice.accounts",
    "musicupload_gui.settings.keyring_choice",
    "musicupload_gui.ui.handover",
    "musicupload_gui.ui.sound",
    "uvicorn.lifespan.off",
    "uvicorn.loops.asyncio",
    "uvicorn.protocols.http.h11_impl",
    "wakepy",
)
"""Modules that are loaded by a name in a text, where no freezer can see it."""

EXCLUDED_IMPORTS = (
    "tkinter", "unittest", "test", "pydoc_data", "lib2to3", "readline", "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets", "PySide6.QtPdf", "PySide6.QtQml", "PySide6.QtQuick",
    "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtXml", "PyInstaller", "setuptools", "pip",
)  # fmt: skip

_NOT_USED = (
    r"(lib)?qgtk3\.", r"(lib)?qpdf\.", r"virtualkeyboard", r"Qt6?(Pdf|VirtualKeyboard|EglF)\w*\.",
    r"opengl32sw\.dll$", r"PySide6/(Qt/)?translations/(?!qtbase_(de|es|fr|ja|pt_BR)\.)",
    r"MultimediaWidgets",
    r"plugins/platforms/libq(eglfs|linuxfb|minimal\w*|vkkhrdisplay|vnc)\.",
    r"plugins/(egldeviceintegrations|generic|networkinformation/libqconnman)",
)  # fmt: skip
"""Parts of Qt. Quick and Qml stay: its player of sound, the FFmpeg plug-in, links with them."""
_ONLY_FOR_GTK = (
    r"^lib(gtk|gdk|atk|atspi|cairo|pango\w*|pixman|epoxy|thai|datrie|fribidi|graphite2)[-.]",
    r"^lib(atk-bridge|gdk_pixbuf)-", r"^libX(composite|cursor|damage|fixes|i|inerama|au|dmcp)\.",
    r"^lib(bsd|md|cap|com_err|expat|jpeg|lz4|png16)\.",
)  # fmt: skip
_FROM_THE_HOST = (
    r"^lib(glib|gobject|gio|gmodule|gthread)-2", r"^lib(fontconfig|freetype|harfbuzz)\.",
    r"^lib(EGL|GL|GLX|GLdispatch|OpenGL|gbm|drm|va|va-drm|va-x11|vdpau)\.", r"^libwayland-",
    r"^lib(dbus-1|systemd|gcrypt|gpg-error|mount|blkid|selinux|pcre2-8)\.",
    r"^lib(gssapi_krb5|krb5\w*|k5crypto|keyutils)\.", r"^libpulse", r"^lib(asound|pipewire\S*)\.so",
    r"^lib(sndfile|asyncns|FLAC|vorbis\w*|ogg|opus|mpg123|mp3lame)\.",
)  # fmt: skip
"""Libraries of Linux that must be those of the computer it runs on: they talk to its services."""


def update_address(environ: Mapping[str, str]) -> str:
    """Where the program asks for a newer version; empty when the build names no place.

    `UPDATE_ADDRESS` says it, or says by being empty that nobody is to be asked; else it follows
    from `GITHUB_REPOSITORY`, which a workflow has by itself.
    """
    repository = environ.get("GITHUB_REPOSITORY", "")
    usual = f"https://api.github.com/repos/{repository}/releases/latest" if repository else ""
    address = environ.get("UPDATE_ADDRESS", usual)
    if address and not address.startswith("https://"):
        raise SystemExit(f"UPDATE_ADDRESS must begin with https://, not {address}")
    return address


def write_facts(folder: Path, environ: Mapping[str, str]) -> Path:
    """Write what the frozen program finds among its resources about its own release."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "release.json"
    file.write_text(json.dumps({"updates": update_address(environ)}) + "\n", encoding="utf-8")
    return file


def kept(
    entries: Iterable[tuple[str, str, str]], system: str = sys.platform
) -> list[tuple[str, str, str]]:
    """The collected files (name in the bundle, path, kind) without those nobody needs."""
    linux = (*_ONLY_FOR_GTK, *_FROM_THE_HOST) if system == "linux" else ()
    drop = re.compile("|".join((*_NOT_USED, *linux)))
    return [entry for entry in entries if not drop.search(entry[0].replace("\\", "/"))]
