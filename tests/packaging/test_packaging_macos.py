"""The macOS release: what the .app says of itself, and what is done with it, by stand-in tools."""

from __future__ import annotations

import plistlib
import re
import subprocess
from itertools import pairwise
from pathlib import Path
from typing import cast

import bundle
import macos_build
import macos_image
import pytest
from mac_tools import MacTools
from PySide6.QtGui import QColor, QImage

FOLDER = bundle.ROOT / "packaging" / "macos"
APP = f"{bundle.NAME}.app"
# dmgbuild leaves its temporary files to be closed when they are forgotten.
pytestmark = pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning")


def test_info_can_be_written_and_takes_no_default() -> None:
    info = macos_build.info_plist()
    assert plistlib.loads(plistlib.dumps(info)) == info
    kinds = cast("list[dict[str, object]]", info["CFBundleDocumentTypes"])
    ranks = {(kind["CFBundleTypeRole"], kind["LSHandlerRank"]) for kind in kinds}
    assert ranks == {("Viewer", "Alternate")}
    assert info["CFBundleExecutable"] == bundle.WINDOW
    assert info["LSMinimumSystemVersion"] == bundle.OLDEST_MACOS
    reasons = [text for name, text in info.items() if name.endswith("UsageDescription")]
    assert len(reasons) == 5
    assert all(reasons)


def test_entitlements_are_as_few_as_can_be() -> None:
    entitlements = plistlib.loads((FOLDER / "entitlements.plist").read_bytes())
    assert entitlements == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


@pytest.fixture
def frozen_app(frozen: Path) -> Path:
    """The frozen folder, with an .app beside it that has a link inside."""
    programs = frozen.parent / APP / "Contents" / "MacOS"
    programs.mkdir(parents=True)
    (programs / bundle.WINDOW).write_bytes(b"program")
    (programs / "link").symlink_to(bundle.WINDOW)
    return frozen


def pack(frozen: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("macos_build", "macos_image"):
        monkeypatch.setattr(f"{name}.BUILD", frozen.parent)
    (image,) = macos_build.pack(frozen, frozen.parent)
    assert image.name == f"{bundle.NAME}-{bundle.VERSION}-macos-arm64.dmg"
    assert image.exists()
    return image


def test_image_shows_the_program_beside_the_folder_it_is_dragged_to(
    frozen_app: Path, mac_tools: MacTools, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack(frozen_app, monkeypatch)
    volume = mac_tools.volume
    assert (volume / APP / "Contents" / "MacOS" / bundle.WINDOW).read_bytes() == b"program"
    assert str((volume / "Applications").readlink()) == "/Applications"
    assert (volume / ".VolumeIcon.icns").read_bytes()[:4] == b"icns"
    assert set(mac_tools.places()) == {APP, "Applications"}
    window, icons = mac_tools.window()
    assert window["WindowBounds"] == "{{200, 120}, {640, 420}}"
    assert icons["backgroundType"] == 2
    assert Path(icons["backgroundImageAlias"].decode()).name == ".background.tiff"
    # Two pictures in one file: 660 and 1320 points wide.
    assert (volume / ".background.tiff").read_bytes().count(b"\x89PNG") == 2


def test_places_are_inside_the_window_and_the_window_inside_the_picture(tmp_path: Path) -> None:
    recipe = macos_image.recipe(tmp_path / APP, tmp_path)
    _, (width, height) = recipe["window_rect"]
    room = recipe["icon_size"]  # on each side: half of it is the icon's, the rest its name's
    for x, y in recipe["icon_locations"].values():
        assert room <= x <= width - room
        assert room <= y <= height - room
    picture = QImage(recipe["background"])
    assert (picture.width(), picture.height()) >= (width, height)
    large = QImage(str(Path(recipe["background"]).with_name("image@2x.png")))
    assert large.size() == picture.size() * 2


def test_names_can_be_read_whether_the_system_writes_black_or_white(tmp_path: Path) -> None:
    recipe = macos_image.recipe(tmp_path / APP, tmp_path)
    picture = QImage(recipe["background"])
    for x, y in recipe["icon_locations"].values():
        top = y + recipe["icon_size"] // 2
        for row in range(top, top + 3 * recipe["text_size"]):
            behind = [brightness(picture.pixelColor(x + dx, row)) for dx in range(-80, 81, 8)]
            assert 1.05 / (max(behind) + 0.05) >= 4.5
            assert (min(behind) + 0.05) / 0.05 >= 4.5


def brightness(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("word", ["create", "attach", "convert"])
def test_image_is_tried_again_when_the_system_is_busy(
    frozen_app: Path, mac_tools: MacTools, monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    mac_tools.fail_once(word)
    pack(frozen_app, monkeypatch)
    begun = [line.split()[1] for line in mac_tools.asked if line.startswith("hdiutil")]
    assert begun.count("create") == 2
    assert begun[-1] == "convert"


def words_of(asked: list[str]) -> list[str]:
    """The first words of what the tools were asked, without those inside the image's making."""
    kept = [line for line in asked if not re.match(r"SetFile|tiffutil|ditto /", line)]
    words = [re.match(r"hdiutil|\S+ \S+", line) for line in kept]
    found = [word.group() for word in words if word]
    return found[:1] + [after for before, after in pairwise(found) if after != before]


def test_without_configuration_nothing_is_signed_and_that_is_said(
    frozen_app: Path,
    mac_tools: MacTools,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name in ("CODESIGN_IDENTITY", "NOTARY_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    pack(frozen_app, monkeypatch)
    assert words_of(mac_tools.asked) == ["hdiutil"]
    said = capsys.readouterr().out
    assert "Not signed: CODESIGN_IDENTITY is not set" in said
    assert "Not notarized" in said


def test_program_is_notarized_before_its_image_and_the_image_signed_before_it_is_sent(
    frozen_app: Path, mac_tools: MacTools, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CODESIGN_IDENTITY", "Developer ID Application: Anna (1)")
    monkeypatch.setenv("NOTARY_PROFILE", "notary")
    image = pack(frozen_app, monkeypatch)
    app = frozen_app.parent / APP
    assert words_of(mac_tools.asked) == [
        "ditto -c", "xcrun notarytool", "xcrun stapler", "hdiutil", "codesign --sign",
        "xcrun notarytool", "xcrun stapler",
    ]  # fmt: skip
    sent = frozen_app.parent / "notary.zip"
    asked = mac_tools.asked
    assert asked[0] == f"ditto -c -k --keepParent {app} {sent}"
    assert asked[1] == (
        f"xcrun notarytool submit {sent} --keychain-profile notary --wait --timeout 20m"
    )
    assert asked[2] == f"xcrun stapler staple {app}"
    assert asked[-3] == f"codesign --sign Developer ID Application: Anna (1) --timestamp {image}"
    assert asked[-1] == f"xcrun stapler staple {image}"


def test_keychain_gets_the_certificate_and_the_notary_account(
    mac_tools: MacTools, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = {
        "RUNNER_TEMP": str(tmp_path), "CERTIFICATE_P12_BASE64": "cDEy",
        "CERTIFICATE_PASSWORD": "open", "NOTARY_APPLE_ID": "a@example.com",
        "NOTARY_TEAM_ID": "T1", "NOTARY_PASSWORD": "note",
    }  # fmt: skip
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    done = subprocess.run(
        ["bash", str(FOLDER / "keychain.sh")], capture_output=True, text=True, check=True
    )
    assert done.stdout + done.stderr == ""
    verbs = [line.split()[1] for line in mac_tools.asked if line.startswith("security")]
    assert verbs == [
        "create-keychain", "set-keychain-settings", "unlock-keychain", "import",
        "set-key-partition-list", "list-keychains",
    ]  # fmt: skip
    assert mac_tools.asked[-1] == (
        "xcrun notarytool store-credentials notary"
        " --apple-id a@example.com --team-id T1 --password note"
    )
    assert not (tmp_path / "certificate.p12").exists()
