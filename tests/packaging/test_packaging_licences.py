"""The licences of what a release carries: nothing without its text, no library without an owner."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path
from typing import Any

import av
import bundle
import licences
import pytest
from PySide6 import QtCore

LOCK: dict[str, Any] = tomllib.loads((bundle.ROOT / "uv.lock").read_text("utf-8"))


def collect(folder: Path, *libraries: str) -> dict[str, Path]:
    found = licences.collect(folder, [("a library", path, "BINARY") for path in libraries])
    return {Path(name).as_posix(): Path(source) for name, source, _ in found}


def test_every_part_is_listed_with_its_text_and_its_source(tmp_path: Path) -> None:
    found = collect(tmp_path, QtCore.__file__)
    listed = found["licences/THIRD-PARTY.txt"].read_text("utf-8")
    assert re.search(r"^mutagen 1\S+: GPL-2.0-or-later, https://\S+mutagen$", listed, re.MULTILINE)
    assert re.search(r"^pyside6-essentials 6\S+: LGPL-3.0-only", listed, re.MULTILINE)
    assert "dmgbuild" not in listed
    assert "GENERAL PUBLIC LICENSE" in found["licences/mutagen/licenses/COPYING"].read_text("utf-8")
    assert "GNU LESSER" in found["licences/LGPL-3.0.txt"].read_text("utf-8")
    assert found["licences/LICENSE"].read_bytes() == (bundle.ROOT / "LICENSE").read_bytes()


def test_library_of_the_system_comes_with_the_text_of_its_package(tmp_path: Path) -> None:
    libraries = Path("/proc/self/maps").read_text()
    (libc,) = set(re.findall(r"/\S+/libc\.so\.6$", libraries, re.MULTILINE))
    found = collect(tmp_path, QtCore.__file__, libc)
    assert "GNU C Library" in found["licences/system/libc6.txt"].read_text("utf-8")
    assert "libc.so.6: the system's libc6" in found["licences/THIRD-PARTY.txt"].read_text("utf-8")


def test_library_of_nobody_stops_the_freezing(tmp_path: Path) -> None:
    stray = tmp_path / "libstray.so"
    stray.touch()
    with pytest.raises(SystemExit, match=r"libstray\.so"):
        collect(tmp_path / "licences", str(stray))


def test_part_without_a_text_stops_the_freezing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    info = tmp_path / "bare-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: bare\nVersion: 1.0\n")
    (info / "RECORD").write_text("bare-1.0.dist-info/METADATA,,\n")
    monkeypatch.setattr("sys.path", [str(tmp_path), *sys.path])
    with pytest.raises(SystemExit, match="bare brings no text"):
        collect(tmp_path / "licences")


def test_every_library_that_comes_with_pyav_is_accounted_for() -> None:
    text = (licences.OURS / "PYAV.txt").read_text("utf-8")
    table = text[text.index("  library") : text.index("Versions 2.0")]
    named = set(re.findall(r"^ {2,4}(\S.*?)(?:  |$)", table, re.MULTILINE))
    words = {word for names in named for word in names.split()}
    beside = Path(av.__file__).parent.parent / "av.libs"
    carried = {re.sub(r"^lib|-[0-9a-f]{8}\..*", "", file.name) for file in beside.iterdir()}
    assert {"x264", "x265", "avcodec"} <= carried
    assert carried <= words


def test_oldest_macos_is_what_the_newest_wheels_ask_for() -> None:
    packages: dict[str, list[dict[str, Any]]] = {}
    for package in LOCK["package"]:
        packages.setdefault(package["name"], []).append(package)
    seen, new = set[str](), {"musicupload-gui"}
    while new:
        seen |= new
        needs = (need for name in new for package in packages[name] for need in needed_by(package))
        new = set(needs) - seen
    wheels = [
        wheel["url"] for name in seen for package in packages[name] for wheel in wheels_of(package)
    ]
    tags = {
        tuple(map(int, tag)) for url in wheels for tag in re.findall(r"macosx_(\d+)_(\d+)", url)
    }
    assert ".".join(map(str, max(tags))) == bundle.OLDEST_MACOS


def needed_by(package: dict[str, Any]) -> list[str]:
    return [need["name"] for need in package.get("dependencies", [])]


def wheels_of(package: dict[str, Any]) -> list[dict[str, str]]:
    return package.get("wheels", [])
