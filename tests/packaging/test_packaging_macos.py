"""The macOS release: what the .app says of itself, readable as the system reads it."""

from __future__ import annotations

import plistlib
import subprocess
from typing import cast

import bundle
import macos_build

FOLDER = bundle.ROOT / "packaging" / "macos"


def test_info_can_be_written_and_takes_no_default() -> None:
    info = macos_build.info_plist()
    assert plistlib.loads(plistlib.dumps(info)) == info
    kinds = cast("list[dict[str, object]]", info["CFBundleDocumentTypes"])
    ranks = {(kind["CFBundleTypeRole"], kind["LSHandlerRank"]) for kind in kinds}
    assert ranks == {("Viewer", "Alternate")}
    assert info["CFBundleExecutable"] == bundle.WINDOW
    assert info["LSMinimumSystemVersion"] == bundle.OLDEST_MACOS


def test_entitlements_are_as_few_as_can_be() -> None:
    entitlements = plistlib.loads((FOLDER / "entitlements.plist").read_bytes())
    assert entitlements == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_keychain_script_can_be_read() -> None:
    subprocess.run(["bash", "-n", str(FOLDER / "keychain.sh")], check=True)
