"""What the frozen program is built from: nothing forgotten that is only named in a text."""

from __future__ import annotations

import re
import struct
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any

import bundle
import icons
import pytest
from PySide6 import QtGui
from PySide6.QtGui import QImage

from musicupload_gui.settings.release import update_address

SPEC = bundle.ROOT / "packaging" / "app.spec"
DRAWING = bundle.RESOURCES / "icons" / "app.svg"


@pytest.mark.parametrize("name", bundle.HIDDEN_IMPORTS)
def test_hidden_import_exists(name: str) -> None:
    assert find_spec(name) is not None


def test_every_module_that_we_name_in_a_text_is_a_hidden_import() -> None:
    named: set[str] = set()
    for file in (bundle.ROOT / "musicupload_gui").rglob("*.py"):
        named |= set(re.findall(r'"(musicupload_gui(?:\.\w+)+)"', file.read_text("utf-8")))
    assert "musicupload_gui.intake.tags" in named
    assert named <= set(bundle.HIDDEN_IMPORTS)


def test_nothing_that_is_excluded_is_imported() -> None:
    excluded = "|".join(re.escape(name) for name in bundle.EXCLUDED_IMPORTS)
    imports = re.compile(rf"^\s*(?:from|import) (?:{excluded})(?:[ .]|$)", re.MULTILINE)
    sources = [path.read_text("utf-8") for path in (bundle.ROOT / "musicupload_gui").rglob("*.py")]
    assert not [found for text in sources for found in imports.findall(text)]


@pytest.mark.parametrize(
    ("name", "system", "is_kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "linux", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", "linux", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", "linux", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "linux", False),
        ("PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so", "linux", True),
        ("PySide6/Qt/lib/libQt6Quick.so.6", "linux", True),
        ("libxcb-render.so.0", "linux", True),
        ("libX11.so.6", "linux", True),
        ("libdbus-1.so.3", "linux", False),
        ("libgtk-3.so.0", "linux", False),
        ("libopus-114e2b1a.so.0.11.1", "linux", True),
        ("libopus.so.0", "linux", False),
        ("libasound-c7818c60.so.2.0.0", "linux", True),
        ("libasound.so.2", "linux", False),
        ("libpulsecommon-16.1.so", "linux", False),
        ("libopus.0.dylib", "darwin", True),
        ("PySide6\\opengl32sw.dll", "win32", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", "win32", True),
        ("musicupload_gui/resources/languages/musicupload_de.qm", "linux", True),
        ("musicupload_gui/resources/guide/01-first-upload.md", "linux", True),
        ("musicupload_gui/resources/pictures/main.png", "win32", True),
        ("PySide6/Qt/translations/qtbase_de.qm", "linux", True),
        ("PySide6/Qt/translations/qtbase_sv.qm", "linux", False),
    ],
)
def test_files_that_are_kept(name: str, system: str, is_kept: bool) -> None:
    assert bool(bundle.kept([(name, "", "BINARY")], system)) is is_kept


class Freezer:
    """The names that PyInstaller gives to a recipe, noting what it is asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = []
        self.pure: list[Any] = []
        self.scripts = [("start", "", ""), ("window", "", ""), ("command", "", "")]
        self.binaries = [
            ("libdbus-1.so.3", "", "BINARY"),
            ("QtGui.so", QtGui.__file__, "EXTENSION"),
        ]
        self.datas: list[Any] = []

    def __getitem__(self, name: str) -> Callable[..., Freezer]:
        def ask(*parts: Any, **options: Any) -> Freezer:
            self.asked.append((name, parts, options))
            return self

        return ask


def data_files(package: str) -> list[tuple[str, str]]:
    return [(f"{package}/picture.png", package)]


@pytest.fixture
def freeze(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], Freezer]:
    hooks = ModuleType("PyInstaller.utils.hooks")
    hooks.__dict__["collect_data_files"] = data_files
    for name in ("PyInstaller", "PyInstaller.utils"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, hooks.__name__, hooks)

    def follow(system: str) -> Freezer:
        freezer = Freezer()
        names = ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")
        given = {name: freezer[name] for name in names} | {"SPECPATH": str(SPEC.parent)}
        with monkeypatch.context() as patch:
            patch.setattr(sys, "platform", system)
            patch.setattr(sys, "path", list(sys.path))
            for name in ("bundle", "windows_build"):
                patch.setattr(f"{name}.BUILD", tmp_path)
            exec(compile(SPEC.read_text("utf-8"), str(SPEC), "exec"), given)
        return freezer

    return follow


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_recipe_makes_both_programs(freeze: Callable[[str], Freezer], system: str) -> None:
    found = freeze(system).asked
    kinds = [name for name, _, _ in found]
    assert kinds[:5] == ["Analysis", "PYZ", "EXE", "EXE", "COLLECT"]
    assert ("BUNDLE" in kinds) is (system == "darwin")
    for (_, parts, options), other in zip(found[2:4], ("command", "window"), strict=True):
        assert options["icon"] is None or Path(options["icon"]).stat().st_size > 0
        assert options["version"] is None or "VSVersionInfo" in Path(options["version"]).read_text()
        assert other not in [name for name, _, _ in parts[1]]
    assert [options["console"] for _, _, options in found[2:4]] == [False, True]
    for source, _ in found[0][2]["datas"][:2]:
        assert Path(source).exists()
    assert "licences/LICENSE" in {Path(name).as_posix() for name, *_ in found[2][1][0].datas}


@pytest.mark.parametrize(
    ("environ", "address"),
    [
        ({}, ""),
        (
            {"GITHUB_REPOSITORY": "anna/music"},
            "https://api.github.com/repos/anna/music/releases/latest",
        ),
        (
            {"UPDATE_ADDRESS": "https://a.example/new", "GITHUB_REPOSITORY": "a/b"},
            "https://a.example/new",
        ),
        ({"UPDATE_ADDRESS": "", "GITHUB_REPOSITORY": "a/b"}, ""),
    ],
)
def test_the_bundle_knows_where_to_ask_for_a_newer_version(
    tmp_path: Path, environ: dict[str, str], address: str
) -> None:
    file = bundle.write_facts(tmp_path / "build", environ)
    assert update_address(file.parent) == address


def test_a_build_does_not_take_an_address_that_anybody_could_answer_at() -> None:
    with pytest.raises(SystemExit, match="https"):
        bundle.update_address({"UPDATE_ADDRESS": "http://a.example/new"})


@pytest.mark.parametrize("size", [16, 512])
def test_icon_has_its_size_and_a_clear_corner(size: int) -> None:
    image = QImage.fromData(icons.png(DRAWING, size))
    assert (image.width(), image.height()) == (size, size)
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(size // 2, size // 4).alpha() == 255


def test_windows_icon_holds_pictures_where_it_says(tmp_path: Path) -> None:
    data = icons.write_ico(DRAWING, tmp_path / "app.ico").read_bytes()
    _, kind, count = struct.unpack_from("<HHH", data)
    assert (kind, count) == (1, 8)
    for number in range(count):
        width, *_, length, offset = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        image = QImage.fromData(data[offset : offset + length])
        assert image.width() % 256 == width


def test_macos_icon_holds_what_it_says(tmp_path: Path) -> None:
    data = icons.write_icns(DRAWING, tmp_path / "app.icns").read_bytes()
    assert struct.unpack_from(">4sI", data) == (b"icns", len(data))
    place, widths = 8, set[int]()
    while place < len(data):
        _, length = struct.unpack_from(">4sI", data, place)
        widths.add(QImage.fromData(data[place + 8 : place + length]).width())
        place += length
    assert widths == {16, 32, 64, 128, 256, 512, 1024}
