"""The peer: reads the tags of every second file of a folder with mutagen and nothing around it.

`python bare_mutagen.py FOLDER 0` and `... 1` together read them all.
"""

from __future__ import annotations

import sys
from pathlib import Path

import mutagen


def main() -> None:
    files = sorted(p for p in Path(sys.argv[1]).rglob("*") if p.is_file())
    for path in files[int(sys.argv[2]) :: 2]:
        found = mutagen.File(path)  # pyright: ignore[reportUnknownMemberType] - the library has no types
        assert found is not None
        found.pprint()


if __name__ == "__main__":
    main()
