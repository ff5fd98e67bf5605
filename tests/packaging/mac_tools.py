"""Stand-ins for the tools of macOS, which note what they are asked and do what can be done here."""

from __future__ import annotations

import plistlib
import subprocess
from pathlib import Path
from typing import Any

import ds_store

_HDIUTIL = """
if [ "$1" = "$(cat {home}/fails)" ]; then : > {home}/fails; exit 16; fi
case "$1" in
  create) rm -rf {home}/volume; mkdir {home}/volume; cat {home}/empty.plist ;;
  attach) cat {home}/attached.plist ;;
  convert) while [ "$1" != -o ]; do shift; done; touch "$2"; cat {home}/empty.plist ;;
esac
"""
_DOES = {
    "hdiutil": _HDIUTIL,
    "ditto": '[ "$1" = -c ] && touch "$5" || cp -R "$1" "$2"',
    "tiffutil": 'cat "$2" "$3" > "$5"',
    "SetFile": "",
    "codesign": "",
    "xcrun": "",
    "security": "",
    "uuidgen": "echo 6FD0",
}


_STORE: Any = ds_store.DSStore  # without types of its own


class MacTools:
    """The tools on a path of their own, and the volume that `hdiutil` mounts."""

    def __init__(self, home: Path) -> None:
        self.home, self.volume = home, home / "volume"
        home.mkdir()
        (home / "fails").touch()
        (home / "empty.plist").write_bytes(plistlib.dumps({}))
        mounted = {"dev-entry": "/dev/disk9", "mount-point": str(self.volume)}
        (home / "attached.plist").write_bytes(plistlib.dumps({"system-entities": [mounted]}))
        for name, does in _DOES.items():
            tool = home / name
            note = f'#!/bin/sh\nprintf "%s\\n" "{name} $*" >> {home}/asked\n'
            tool.write_text(note + does.replace("{home}", str(home)) + "\n")
            tool.chmod(0o755)

    def fail_once(self, word: str) -> None:
        """Let `hdiutil` fail the next time its first word is this one."""
        (self.home / "fails").write_text(word)

    @property
    def asked(self) -> list[str]:
        """What the tools were asked, in order, without the paths of this test."""
        file = self.home / "asked"
        return file.read_text().splitlines() if file.exists() else []

    def places(self) -> dict[str, tuple[int, int]]:
        """Where the Finder shows what is on the volume, as its own file there says."""
        with _STORE.open(str(self.volume / ".DS_Store"), "r") as store:
            return {entry.filename: entry.value for entry in store if entry.code == b"Iloc"}

    def window(self) -> tuple[dict[str, Any], dict[str, Any]]:
        """The Finder's window of the volume, and how it shows icons."""
        with _STORE.open(str(self.volume / ".DS_Store"), "r") as store:
            root = store["."]
            return root["bwsp"], root["icvp"]


class FindsTools(subprocess.Popen[Any]):
    """Starts the stand-in where a tool of macOS is named by its place, as dmgbuild names them."""

    home = Path()

    def __init__(self, args: Any, *rest: Any, **options: Any) -> None:
        tool = self.home / Path(args[0]).name
        super().__init__([str(tool) if tool.exists() else args[0], *args[1:]], *rest, **options)


class Place:
    """What only macOS can make: a reference to a file on a volume."""

    def __init__(self, path: str) -> None:
        self.path = path

    def to_bytes(self) -> bytes:
        return self.path.encode()
