"""The Linux release: what a desktop reads, and the package as Debian sees it."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
from configparser import RawConfigParser
from pathlib import Path
from xml.etree import ElementTree

import bundle
import linux_build
import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="made on Linux")
DESKTOP = linux_build.PARTS / "musicupload-gui.desktop"
METAINFO = linux_build.PARTS / "metainfo.xml"


def needs(tool: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(not shutil.which(tool), reason=f"{tool} is not installed")


def say(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_menu_entry_starts_the_window_and_takes_files() -> None:
    parser = RawConfigParser()
    parser.optionxform = str  # pyright: ignore[reportAttributeAccessIssue] the way its documentation shows
    parser.read(DESKTOP)
    entry = parser["Desktop Entry"]
    assert entry["Exec"] == f"{bundle.WINDOW} %F"
    assert entry["Icon"] == entry["StartupWMClass"] == bundle.WINDOW
    assert entry["Comment"] == bundle.SUMMARY
    assert "inode/directory" not in entry["MimeType"], "it would open folders in place of others"


@needs("desktop-file-validate")
def test_menu_entry_is_valid() -> None:
    assert say("desktop-file-validate", str(DESKTOP)) == ""


def test_description_names_what_is_installed() -> None:
    root = ElementTree.parse(METAINFO).getroot()
    assert root.findtext("id") == bundle.APP_ID
    assert root.findtext("summary") == bundle.SUMMARY
    assert root.findtext("launchable") == DESKTOP.name
    assert [tag.text for tag in root.iter("binary")] == [bundle.WINDOW, bundle.COMMAND]


@needs("appstreamcli")
def test_description_is_valid() -> None:
    assert "Validation was successful" in say(
        "appstreamcli", "validate", "--no-net", "--no-color", str(METAINFO)
    )


@needs("dpkg-deb")
def test_package_and_archive(frozen: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("linux_build.BUILD", tmp_path)
    package, archive = linux_build.pack(frozen, tmp_path)
    assert say("dpkg-deb", "--field", str(package), "Version").strip() == bundle.VERSION
    assert "libxcb1" in say("dpkg-deb", "--field", str(package), "Depends")
    root = tmp_path / "root"
    say("dpkg-deb", "--extract", str(package), str(root))
    for program in (bundle.WINDOW, bundle.COMMAND):
        link = root / "usr" / "bin" / program
        assert link.is_symlink()
        assert link.read_bytes() == b"program"
    assert (root / "usr/share/doc/musicupload-gui/copyright").read_text() == "parts"
    assert (root / "usr/share/applications" / DESKTOP.name).is_file()
    assert (root / "usr/share/icons/hicolor/48x48/apps/musicupload-gui.png").is_file()
    assert "root/root" in say("dpkg-deb", "--contents", str(package))
    assert sorted(path.name for path in (tmp_path / "deb" / "DEBIAN").iterdir()) == ["control"]
    with tarfile.open(archive) as found:
        names = found.getnames()
    top = archive.name.removesuffix(".tar.xz")
    assert {f"{top}/musicupload-gui", f"{top}/share/applications/{DESKTOP.name}"} <= set(names)
    assert not (frozen / "share").exists()
