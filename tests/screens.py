"""Takes all pictures of the window that people look at: `uv run tests/screens.py FOLDER`.

Each set of scenes runs in a program of its own: the batches, the workbench and the rest in light
and dark, the batches and the rest at 200 %, the rest from right to left. With `--pseudo` the
made-up language instead, where every text that is not translated or is cut off is told, and the
exit code says whether there was one. Needs a display: `xvfb-run -s "-screen 0 3200x2000x24"`.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
BATCH, EDITING, REST = "screens_batch.py", "screens_editing.py", "screens_rest.py"
ALL: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    (BATCH, "", "1", ()),
    (EDITING, "", "1", ()),
    (REST, "", "1", ()),
    (BATCH, "200-percent", "2", ("--light",)),
    (REST, "200-percent", "2", ("--light",)),
    (REST, "right-to-left", "1", ("--light", "--right-to-left")),
)
"""The scenes, the folder below, the scale, and further arguments."""
PSEUDO = tuple(
    (scenes, "", "1", ("--light", "--language", "pseudo")) for scenes in (BATCH, EDITING, REST)
)


def main() -> int:
    """Run every set; the largest exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pseudo", action="store_true")
    wish = parser.parse_args()
    codes = [
        subprocess.run(
            [sys.executable, str(HERE / scenes), str(wish.folder / below), *arguments],
            env={**os.environ, "QT_SCALE_FACTOR": scale},
            check=False,
        ).returncode
        for scenes, below, scale, arguments in (PSEUDO if wish.pseudo else ALL)
    ]
    return max(codes)


if __name__ == "__main__":
    sys.exit(main())
